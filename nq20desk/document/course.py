"""The course of a figure over the years: a line the height of a word, or a small chart.

In a small chart all years have the same place as in its neighbours, so that charts can be
read beside each other; the height is the indicator's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nq20desk.core.indicator import Level
from nq20desk.document.marks import CAP, cap_at
from nq20desk.document.shapes import Disc, Ink, Path, Point, Polygon, Shape

_MARGIN = 4.0
_DOT = 2.6
_LONE_DOT = 1.4
_LINE = 1.4


@dataclass(frozen=True, slots=True)
class SparkData:
    """Values in the order of time, None where there is no figure, and a target's height."""

    values: tuple[float | None, ...] = ()
    target: float | None = None

    @property
    def points(self) -> int:
        """For how many of the years there is a figure."""
        return sum(one is not None for one in self.values)

    @property
    def extent(self) -> tuple[float, float]:
        """The lowest and highest number shown; a flat line lies in the middle."""
        return _extent([one for one in (*self.values, self.target) if one is not None])


def _extent(numbers: Sequence[float]) -> tuple[float, float]:
    low, high = min(numbers, default=0.0), max(numbers, default=1.0)
    return (low, high) if high > low else (low - 1.0, high + 1.0)


def spark_shapes(data: SparkData, width: float, height: float) -> list[Shape]:
    """A sparkline for a box from (0, 0); gaps stay gaps, the last figure is marked."""
    points = _spark_points(data, width, height)
    shapes: list[Shape] = []
    if data.target is not None:
        y = round(_height(data.extent, data.target, height)) + 0.5
        ends = ((_MARGIN, y), (width - _MARGIN, y))
        shapes.append(Path(ends, Ink.LINE_STRONG, 1.0, (3.0, 3.0)))
    for run in _runs(points):
        if len(run) > 1:
            shapes.append(Path(tuple(run), Ink.MUTED, _LINE))
        else:
            shapes.append(Disc(*run[0], _LONE_DOT, Ink.MUTED))
    known = [point for point in points if point is not None]
    if known:
        shapes.append(Disc(*known[-1], _DOT, Ink.ACCENT))
    return shapes


def _spark_points(data: SparkData, width: float, height: float) -> list[Point | None]:
    step = (width - 2 * _MARGIN) / max(len(data.values) - 1, 1)
    return [
        None if value is None else (_MARGIN + at * step, _height(data.extent, value, height))
        for at, value in enumerate(data.values)
    ]


def _height(extent: tuple[float, float], value: float, height: float) -> float:
    low, high = extent
    return height - _MARGIN - (value - low) / (high - low) * (height - 2 * _MARGIN)


def _runs(points: Sequence[Point | None]) -> Iterator[list[Point]]:
    """The stretches of neighbouring points that have no gap in them."""
    run: list[Point] = []
    for point in (*points, None):
        if point is not None:
            run.append(point)
        elif run:
            yield run
            run = []


# ---- small charts


@dataclass(frozen=True, slots=True)
class CourseTarget:
    """A plan's target in its year; ``high`` is the far end of a range."""

    level: Level
    year: int
    value: float
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Cone:
    """A forecast: where the trend leads in a year, and the span around it."""

    year: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class CourseData:
    """Figures by year, the targets ahead, the needed way to one of them, the forecast.

    ``first`` and ``last`` are the ends of the years' axis, ``low`` and ``high`` those of the
    values'; ``way`` is the year and value that would just meet the chosen target.
    """

    first: int
    last: int
    low: float
    high: float
    points: tuple[tuple[int, float], ...] = ()
    targets: tuple[CourseTarget, ...] = ()
    way: tuple[int, float] | None = None
    cone: Cone | None = None
    ink: Ink = Ink.MUTED

    def x(self, year: int, width: float) -> float:
        """Where a year lies in a chart of some width."""
        span = max(self.last - self.first, 1)
        return _EDGE + (year - self.first) / span * (width - 2 * _EDGE)

    def y(self, value: float, height: float) -> float:
        """Where a value lies in a chart of some height."""
        low, high = _extent((self.low, self.high))
        share = min(max((value - low) / (high - low), 0.0), 1.0)
        return height - _FOOT - share * (height - _HEAD - _FOOT)


_EDGE = 15.0
_SLOT = 9.0
_HEAD = CAP + 4.0
_FOOT = 5.0


def course_shapes(data: CourseData, width: float, height: float) -> list[Shape]:
    """A small chart for a box from (0, 0), without its words."""
    return [
        Path(((2.0, height - 1.5), (width - 2.0, height - 1.5)), Ink.LINE_STRONG, 1.0),
        *_cone(data, width, height),
        *_way(data, width, height),
        *_line(data, width, height),
        *_course_targets(data, width, height),
    ]


def _cone(data: CourseData, width: float, height: float) -> list[Shape]:
    """The forecast's span as a wedge from the last figure, its middle as a broken line."""
    if data.cone is None or not data.points:
        return []
    year, value = data.points[-1]
    start = (data.x(year, width), data.y(value, height))
    x = data.x(data.cone.year, width)
    low, middle, high = (
        data.y(one, height) for one in (data.cone.low, data.cone.value, data.cone.high)
    )
    return [
        Polygon((start, (x, high), (x, low)), Ink.BAND),
        Path((start, (x, middle)), Ink.ACCENT, 1.2, (4.0, 2.0)),
    ]


def _way(data: CourseData, width: float, height: float) -> list[Shape]:
    """The straight way from the last figure to where the target is just met."""
    if data.way is None or not data.points:
        return []
    ends = tuple(
        (data.x(year, width), data.y(value, height)) for year, value in (data.points[-1], data.way)
    )
    return [Path(ends, Ink.LINE_STRONG, 1.2, (1.5, 2.5))]


def _line(data: CourseData, width: float, height: float) -> list[Shape]:
    """The figures as dots, joined where the years follow each other; the last one larger."""
    places = [(year, (data.x(year, width), data.y(value, height))) for year, value in data.points]
    shapes: list[Shape] = [
        Path((point, after), Ink.MUTED, 1.6)
        for (year, point), (later, after) in pairwise(places)
        if later - year == 1
    ]
    shapes += [Disc(*point, 2.0, Ink.MUTED) for _, point in places[:-1]]
    if places:
        shapes.append(Disc(*places[-1][1], 3.4, data.ink))
    return shapes


def _course_targets(data: CourseData, width: float, height: float) -> list[Shape]:
    """Each target as a short line in its year under its level's cap, level beside level."""
    shapes: list[Shape] = []
    levels = [level for level in Level if any(one.level is level for one in data.targets)]
    for one in data.targets:
        slot = levels.index(one.level) - (len(levels) - 1) / 2
        x = data.x(one.year, width) + slot * _SLOT
        ends = [data.y(end, height) for end in (one.value, one.high) if end is not None]
        for y in ends:
            shapes.append(Path(((x - 3.5, y), (x + 3.5, y)), Ink.TEXT, 2.0))
        if len(ends) > 1:
            shapes.append(Path(((x, ends[0]), (x, ends[1])), Ink.TEXT, 1.0))
        shapes += cap_at(one.level, x, min(ends) - CAP - 1.5)
    return shapes
