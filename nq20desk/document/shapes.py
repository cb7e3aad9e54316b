"""Plain shapes that the window paints and the PDF draws: the same picture from one geometry.

Coordinates run right and down from the upper left corner of the drawing's own box; a length
of 1 is a pixel on the screen and what the writer makes of it on paper. Colours are named by
what they are for (:class:`Ink`) and chosen where the shapes are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from nq20desk.core.verdict import Verdict

Point: TypeAlias = tuple[float, float]


class Ink(StrEnum):
    """What a shape is for; the values are the names of the window's colour tokens."""

    TRACK = "track"
    SURFACE = "surface"
    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    LINE_STRONG = "line_strong"
    ACCENT = "accent"
    BAND = "band"
    ON_BAR = "on_accent"
    EXCEEDED = "exceeded"
    MET = "met"
    NOT_MET = "not_met"
    NOT_COMPARABLE = "not_comparable"
    NO_FIGURE = "no_figure"


_OWN = frozenset(one.value for one in Ink)


def ink_of(verdict: Verdict) -> Ink:
    """The ink of a verdict; those without one of their own are muted."""
    return Ink(verdict.value) if verdict.value in _OWN else Ink.MUTED


class Bar(NamedTuple):
    """A filled rectangle, its corners perhaps rounded."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    radius: float = 0.0


class Hatching(NamedTuple):
    """A rectangle filled with slanted lines: there is no figure, or it may lie anywhere here."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink


class Polygon(NamedTuple):
    """A filled polygon."""

    points: tuple[Point, ...]
    ink: Ink


class Path(NamedTuple):
    """A line through points, perhaps broken into dashes (drawn, left out) of some lengths."""

    points: tuple[Point, ...]
    ink: Ink
    width: float = 1.0
    dashes: tuple[float, float] | None = None


class Disc(NamedTuple):
    """A dot; with ``edge`` a ring of that width around the ground."""

    x: float
    y: float
    radius: float
    ink: Ink
    edge: float = 0.0


Shape: TypeAlias = Bar | Hatching | Polygon | Path | Disc


HATCH_STEP = 5.0
"""The distance of hatching lines."""


def hatch_lines(box: Hatching) -> list[tuple[Point, Point]]:
    """The slanted lines of a hatching, cut off at the edges of its box."""
    right, bottom = box.x + box.width, box.y + box.height
    lines = []
    left = box.x - box.height + HATCH_STEP / 2
    while left < right:
        begin, end = max(left, box.x), min(left + box.height, right)
        if begin < end:
            lines.append(((begin, bottom - (begin - left)), (end, bottom - (end - left))))
        left += HATCH_STEP
    return lines


def moved(shapes: Iterable[Shape], x: float, y: float, scale: float = 1.0) -> list[Shape]:
    """The same shapes elsewhere, ``scale`` times as large."""
    return [_moved(one, x, y, scale) for one in shapes]


def _moved(shape: Shape, x: float, y: float, k: float) -> Shape:
    match shape:
        case Bar():
            place = (x + shape.x * k, y + shape.y * k, shape.width * k, shape.height * k)
            return Bar(*place, shape.ink, shape.radius * k)
        case Hatching():
            place = (x + shape.x * k, y + shape.y * k, shape.width * k, shape.height * k)
            return Hatching(*place, shape.ink)
        case Disc():
            middle = (x + shape.x * k, y + shape.y * k)
            return Disc(*middle, shape.radius * k, shape.ink, shape.edge * k)
        case Polygon():
            return Polygon(_points(shape.points, x, y, k), shape.ink)
        case Path():
            dashes = (shape.dashes[0] * k, shape.dashes[1] * k) if shape.dashes else None
            return Path(_points(shape.points, x, y, k), shape.ink, shape.width * k, dashes)


def _points(points: tuple[Point, ...], x: float, y: float, k: float) -> tuple[Point, ...]:
    return tuple((x + px * k, y + py * k) for px, py in points)
