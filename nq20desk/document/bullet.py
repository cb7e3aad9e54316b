"""The bullet bar's geometry: a figure against its targets on one line.

The good side is always at the right. A bar grows from its base, the zero of its scale: from
the left where higher is better, from the right where lower is, so that 0 is no bar at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from nq20desk.core.indicator import Direction, Level
from nq20desk.core.quantity import Comparator
from nq20desk.core.verdict import Verdict
from nq20desk.document.marks import CAP, GRID, approximate_mark, cap_at
from nq20desk.document.shapes import Bar, Hatching, Ink, Path, Shape, ink_of, moved

BAR = 9.0
SIDE = 8.0
HEIGHT = 24.0
_CAP_GAP = 9.0
_STEM_BELOW = 2.0
_LAST_LINE = 2.0
_HALO = 1.0
_NUB = 4.0
_SIGN = BAR + 2
_STEM_WIDTHS = {Level.COMMUNE: 3.0, Level.DISTRICT: 3.0, Level.PROVINCE: 2.0, Level.NATION: 1.0}
_OPEN_UP = (Comparator.MORE, Comparator.AT_LEAST)
_OPEN_DOWN = (Comparator.LESS, Comparator.AT_MOST)


@dataclass(frozen=True, slots=True)
class TargetTick:
    """A target on the scale: whose it is, its value, the far end of a range."""

    level: Level
    value: float
    high: float | None = None

    @property
    def ends(self) -> tuple[float, ...]:
        """The value, or both ends of a range."""
        return (self.value,) if self.high is None else (self.value, self.high)


@dataclass(frozen=True, slots=True)
class BulletData:
    """What a bullet bar shows; ``low`` and ``high`` are the ends of its scale.

    ``comparator`` says how exact the value is (≈, >, <, a range up to ``value_high``).
    """

    low: float
    high: float
    value: float | None = None
    value_high: float | None = None
    comparator: Comparator = Comparator.EQUAL
    direction: Direction = Direction.HIGHER
    targets: tuple[TargetTick, ...] = ()
    last: float | None = None
    verdict: Verdict = Verdict.NO_TARGET

    @property
    def is_reversed(self) -> bool:
        """Whether lower is better, so that the bar grows from the right."""
        return self.direction is Direction.LOWER

    def share(self, value: float) -> float:
        """How far towards the good side a value lies, 0 to 1."""
        span = self.high - self.low
        share = min(max((value - self.low) / span, 0.0), 1.0) if span > 0 else 0.0
        return 1.0 - share if self.direction is Direction.LOWER else share


def bullet_shapes(
    data: BulletData, width: float, height: float = HEIGHT, grid: float = 0.0
) -> list[Shape]:
    """A bullet bar for a box from (0, 0); ``grid`` 1 puts its edges on whole pixels."""
    stage = _Stage(data, width, height, grid)
    return [
        *_track(stage), *_bands(stage), *_value(stage), *_base(stage), *_last(stage),
        *_targets(stage), *_exactness(stage),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Stage:
    """Where everything of one bar lies."""

    data: BulletData
    width: float
    height: float
    grid: float

    def on_grid(self, place: float) -> float:
        """The nearest whole pixel, on paper the place itself."""
        return round(place / self.grid) * self.grid if self.grid else place

    def x(self, value: float) -> float:
        """Where a value lies."""
        return self.left + self.data.share(value) * (self.right - self.left)

    @property
    def left(self) -> float:
        return SIDE

    @property
    def right(self) -> float:
        return self.width - SIDE

    @property
    def top(self) -> float:
        """The upper edge of the bar; the caps stand above it."""
        whole = CAP + 2 + BAR + _STEM_BELOW + _LAST_LINE
        return self.on_grid((self.height - whole) / 2) + CAP + 2

    @property
    def base(self) -> float:
        """Where the scale begins, and so every bar."""
        return self.right if self.data.is_reversed else self.left

    def from_base(self, end: float, least: float) -> tuple[float, float]:
        """Left edge and width of what reaches from the base to a place."""
        width = max(abs(end - self.base), least)
        return (self.base - width if self.data.is_reversed else self.base), width


def _track(stage: _Stage) -> list[Shape]:
    box = (stage.left, stage.top, stage.right - stage.left, BAR)
    track: list[Shape] = [Bar(*box, Ink.TRACK, 2.0)]
    if stage.data.value is None:
        track.append(Hatching(*box, Ink.NO_FIGURE))
    return track


def _bands(stage: _Stage) -> list[Shape]:
    """The span of range targets, from the caps to below the bar."""
    shapes: list[Shape] = []
    for target in stage.data.targets:
        if target.high is not None:
            left, right = sorted((stage.x(target.value), stage.x(target.high)))
            height = BAR + 2 + _STEM_BELOW
            shapes.append(Bar(left, stage.top - 2, right - left, height, Ink.BAND))
    return shapes


def _value(stage: _Stage) -> list[Shape]:
    """The bar from the base to the value; hatched as far as the value may reach."""
    data = stage.data
    if data.value is None:
        return []
    ink = ink_of(data.verdict)
    ends = [stage.x(end) for end in (data.value, data.value_high) if end is not None]
    near = max(ends) if data.is_reversed else min(ends)
    left, width = stage.from_base(near, _NUB)
    shapes: list[Shape] = [Bar(left, stage.top, width, BAR, ink, 2.0 if width > _NUB else 0.0)]
    if len(ends) > 1:
        shapes.append(Hatching(min(ends), stage.top, max(ends) - min(ends), BAR, ink))
    return shapes


def _base(stage: _Stage) -> list[Shape]:
    """The line of zero; two strokes through the bar where the scale does not begin there."""
    if stage.data.low == 0:
        x = stage.on_grid(stage.base) + (0.0 if stage.data.is_reversed else -1.0)
        return [Bar(x, stage.top - 2, 1.0, BAR + 4, Ink.LINE_STRONG)]
    step = -1.0 if stage.data.is_reversed else 1.0
    bottom = stage.top + BAR + 1
    return [
        Path(((at - 2, bottom), (at + 2, stage.top - 1)), Ink.SURFACE, 1.6)
        for at in (stage.base + step * 6, stage.base + step * 10)
    ]


def _last(stage: _Stage) -> list[Shape]:
    """Last year: a thin line along the foot of the bar."""
    if stage.data.last is None:
        return []
    left, width = stage.from_base(stage.x(stage.data.last), 2.0)
    return [Bar(left, stage.top + BAR + _STEM_BELOW, width, _LAST_LINE, Ink.MUTED)]


# ---- targets


def _targets(stage: _Stage) -> list[Shape]:
    """Ticks from the nation's thin one to the district's thick one, caps side by side."""
    ends = sorted(
        ((stage.x(value), one.level) for one in stage.data.targets for value in one.ends),
        key=lambda end: end[0],
    )
    shapes: list[Shape] = []
    for x, level in sorted(ends, key=lambda end: _STEM_WIDTHS[end[1]]):
        shapes += _stem(stage, x, _STEM_WIDTHS[level])
    spread = _spread([x for x, _ in ends], stage.width)
    for center, (_, level) in zip(spread, ends, strict=True):
        shapes += cap_at(level, stage.on_grid(center - CAP / 2) + CAP / 2, stage.top - 2 - CAP)
    return shapes


def _stem(stage: _Stage, x: float, width: float) -> list[Shape]:
    left, top = stage.on_grid(x - width / 2), stage.top - 2
    height = BAR + 2 + _STEM_BELOW
    return [
        Bar(left - _HALO, top, width + 2 * _HALO, height, Ink.SURFACE),
        Bar(left, top, width, height, Ink.TEXT),
    ]


def _spread(centers: Sequence[float], width: float) -> list[float]:
    """Move caps apart that would cover each other, as little as possible, inside the box."""
    placed = list(centers)
    for _ in placed:
        for index, (left, right) in enumerate(pairwise(placed)):
            lack = _CAP_GAP - (right - left)
            if lack > 0:
                placed[index] -= lack / 2
                placed[index + 1] += lack / 2
    return [min(max(x, CAP / 2), width - CAP / 2) for x in placed]


# ---- how exact the figure is


def _exactness(stage: _Stage) -> list[Shape]:
    """≈ beside the bar, or a chevron that points where the true value may lie."""
    data = stage.data
    if data.value is None or data.comparator in (Comparator.EQUAL, Comparator.RANGE):
        return []
    left, inside = _free_place(stage, stage.x(data.value))
    ink = Ink.ON_BAR if inside else Ink.TEXT
    if data.comparator is Comparator.ABOUT:
        return moved(approximate_mark(ink), left, stage.top - 1, _SIGN / GRID)
    if data.comparator in (*_OPEN_UP, *_OPEN_DOWN):
        to_right = (data.comparator in _OPEN_UP) != data.is_reversed
        return [_chevron(stage, left, ink, to_right=to_right)]
    return []


def _free_place(stage: _Stage, end: float) -> tuple[float, bool]:
    """Where a sign covers no tick: beyond the bar's end, before it, else at the bar's base."""
    ticks = [stage.x(value) for target in stage.data.targets for value in target.ends]
    after, before = end + 3, end - _SIGN - 3
    places = ((before, False), (after, True)) if stage.data.is_reversed else (
        (after, False), (before, True))  # fmt: skip
    for left, inside in places:
        room = left >= stage.left and left + _SIGN <= stage.right
        if room and not any(left - 3 < x < left + _SIGN + 3 for x in ticks):
            return left, inside
    if stage.data.is_reversed:
        start = stage.right - 3 - _SIGN
        return start, start > end
    start = stage.left + 3
    return start, start + _SIGN < end


def _chevron(stage: _Stage, left: float, ink: Ink, *, to_right: bool) -> Path:
    middle, reach = left + _SIGN / 2, 2.5 if to_right else -2.5
    top = stage.top - 1
    points = (
        (middle - reach / 2, top + 2), (middle + reach, top + _SIGN / 2),
        (middle - reach / 2, top + _SIGN - 2),
    )  # fmt: skip
    return Path(points, ink, 1.8)
