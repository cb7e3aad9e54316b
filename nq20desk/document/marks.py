"""The marks of verdicts and levels as shapes, on a grid of 16; no font is needed for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import cos, pi, sin, sqrt

from nq20desk.core.indicator import Level
from nq20desk.core.verdict import Verdict
from nq20desk.document.shapes import (
    Bar,
    Disc,
    Hatching,
    Ink,
    Path,
    Point,
    Polygon,
    Shape,
    ink_of,
    moved,
)

GRID = 16.0
CAP = 7.0
_STROKE = 2.0


def verdict_mark(verdict: Verdict) -> tuple[Shape, ...]:
    """✓ met, ▲ exceeded, ✕ not met, ≠ not comparable, a hatched ring: no figure, – none."""
    return _MARKS[verdict](ink_of(verdict))


def _tick(ink: Ink) -> tuple[Shape, ...]:
    return (Path(((2.5, 8.5), (6.5, 12.5), (13.5, 4.0)), ink, _STROKE),)


def _triangle(ink: Ink) -> tuple[Shape, ...]:
    corners = ((8.0, 3.0), (14.2, 13.2), (1.8, 13.2))
    return (Polygon(corners, ink), Path((*corners, corners[0]), ink, 1.0))


def _cross(ink: Ink) -> tuple[Shape, ...]:
    return (
        Path(((3.5, 3.5), (12.5, 12.5)), ink, _STROKE),
        Path(((12.5, 3.5), (3.5, 12.5)), ink, _STROKE),
    )


def _not_equal(ink: Ink) -> tuple[Shape, ...]:
    return (
        Path(((2.5, 5.8), (13.5, 5.8)), ink, _STROKE),
        Path(((2.5, 10.2), (13.5, 10.2)), ink, _STROKE),
        Path(((11.0, 2.0), (5.0, 14.0)), ink, _STROKE),
    )


def _hatched_ring(ink: Ink) -> tuple[Shape, ...]:
    lines = (_chord(away) for away in (-3.0, 0.0, 3.0))
    return (Disc(8.0, 8.0, 5.8, ink, 1.5), *(Path(line, ink, 1.1) for line in lines))


def _chord(away: float, radius: float = 5.2) -> tuple[Point, Point]:
    """A line rising at 45° through the ring, at a distance from its middle."""
    half = sqrt(radius * radius - away * away)
    x, y = 8.0 + away * cos(pi / 4), 8.0 + away * sin(pi / 4)
    step = half * cos(pi / 4)
    return (x - step, y + step), (x + step, y - step)


def _dash(ink: Ink) -> tuple[Shape, ...]:
    return (Path(((4.0, 8.0), (12.0, 8.0)), ink, _STROKE),)


_MARKS: Mapping[Verdict, Callable[[Ink], tuple[Shape, ...]]] = {
    Verdict.MET: _tick,
    Verdict.EXCEEDED: _triangle,
    Verdict.NOT_MET: _cross,
    Verdict.NOT_COMPARABLE: _not_equal,
    Verdict.NO_FIGURE: _hatched_ring,
    Verdict.NO_TARGET: _dash,
    Verdict.QUALITATIVE: _dash,
}


def approximate_mark(ink: Ink) -> tuple[Shape, ...]:
    """≈, for figures that are not exact."""
    return tuple(Path(_wave(middle), ink, 1.8) for middle in (5.5, 10.5))


def _wave(middle: float) -> tuple[Point, ...]:
    steps = (2.5 + at * 11 / 12 for at in range(13))
    return tuple((x, middle - 1.7 * sin((x - 2.5) / 11 * 2 * pi)) for x in steps)


def lower_mark(ink: Ink) -> tuple[Shape, ...]:
    """An arrow pointing down: the lower, the better."""
    return (
        Path(((8.0, 2.5), (8.0, 13.0)), ink, 1.8),
        Path(((4.0, 9.0), (8.0, 13.3), (12.0, 9.0)), ink, 1.8),
    )


# ---- the caps of the levels' ticks, in a box of 7


def target_cap(level: Level) -> tuple[Shape, ...]:
    """▼ commune and district, ◆ province, ○ nation."""
    match level:
        case Level.PROVINCE:
            return (Polygon(((3.5, 0.0), (7.0, 3.5), (3.5, 7.0), (0.0, 3.5)), Ink.TEXT),)
        case Level.NATION:
            return (Disc(3.5, 3.5, 3.0, Ink.TEXT, 1.0),)
    return (Polygon(((0.0, 1.0), (7.0, 1.0), (3.5, 7.0)), Ink.TEXT),)


def cap_at(level: Level, x: float, y: float) -> list[Shape]:
    """A level's cap with the middle of its upper edge at a point."""
    return moved(target_cap(level), x - CAP / 2, y)


# ---- marks of legends, in a square of 16


def level_mark(level: Level) -> tuple[Shape, ...]:
    """A level's cap."""
    return tuple(moved(target_cap(level), (GRID - CAP) / 2, (GRID - CAP) / 2))


def former_mark() -> tuple[Shape, ...]:
    """The thin line of the former figure."""
    return (Bar(0.0, 7.0, GRID, 2.0, Ink.MUTED),)


def nothing_mark() -> tuple[Shape, ...]:
    """The hatching where there is no number."""
    return (Hatching(0.0, 4.0, GRID, 8.0, Ink.NO_FIGURE),)


def broken_mark() -> tuple[Shape, ...]:
    """The two strokes of a scale that does not begin at zero."""
    cuts = (Path(((at - 2, 13.0), (at + 2, 3.0)), Ink.SURFACE, 1.6) for at in (6.0, 10.0))
    return (Bar(0.0, 4.0, GRID, 8.0, Ink.LINE_STRONG), *cuts)
