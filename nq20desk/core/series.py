"""The course of a unit's figure over the years, with the places where its borders changed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from nq20desk.core.indicator import Indicator
from nq20desk.core.observation import Observation
from nq20desk.core.rollup import FiguresOf, Part, part_of
from nq20desk.core.territory import ChangeKind, Territory, UnitChange


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """A figure of the series: the unit's own, or put together from the old units.

    ``changes`` are the mergers, splits and new names since the point before.
    """

    period: str
    shown: Observation | None
    rebuilt: Part | None = None
    value: Decimal | None = None
    changes: tuple[UnitChange, ...] = ()

    @property
    def under_old_borders(self) -> bool:
        """Whether the number is that of the old units together."""
        return self.rebuilt is not None


def series(
    indicator: Indicator, unit: str, territory: Territory, figures_of: FiguresOf
) -> tuple[SeriesPoint, ...]:
    """All points of a unit's figure, oldest first, those of the units that it was made of too."""
    points: list[SeriesPoint] = []
    before = 0
    for period in _periods(indicator, unit, territory, figures_of):
        year = int(period[-4:])
        found = _point(indicator, period, unit, territory, figures_of)
        if found is None:
            continue
        shown, rebuilt, value = found
        changes = _between(territory.changes_of(unit), before, year)
        points.append(SeriesPoint(period, shown, rebuilt, value, changes))
        before = year
    return tuple(points)


def _point(
    indicator: Indicator, period: str, unit: str, territory: Territory, figures_of: FiguresOf
) -> tuple[Observation | None, Part | None, Decimal | None] | None:
    shown = figures_of(unit).shown(indicator.key, period)
    if shown is not None:
        return shown, None, shown.value if shown.has_number else None
    part = part_of(indicator, period, territory[unit], territory, figures_of)
    value = part_value(indicator, part)
    return None if value is None or not part.made_of else (None, part, value)


def part_value(indicator: Indicator, part: Part) -> Decimal | None:
    """The number that the counts of a part make, with the indicator's decimals."""
    if part.lack is not None or part.numerator is None:
        return part.shown.value if part.shown is not None else None
    exact = part.numerator
    if part.denominator is not None and indicator.ratio is not None:
        if part.denominator == 0:
            return None
        exact = part.numerator * indicator.ratio.per / part.denominator
    return exact.quantize(Decimal(1).scaleb(-indicator.decimals), rounding=ROUND_HALF_UP)


def _periods(
    indicator: Indicator, unit: str, territory: Territory, figures_of: FiguresOf
) -> list[str]:
    """Every single year in which anything was entered of the unit or of what it was made of."""
    years: set[int] = set()
    waiting = [unit]
    while waiting:
        key = waiting.pop()
        years.update(figures_of(key).years())
        waiting += [one.key for one in territory.makers(key)]
    return [str(year) for year in sorted(years)]


def _between(changes: tuple[UnitChange, ...], before: int, year: int) -> tuple[UnitChange, ...]:
    """The changes after the point before, up to a year's end; none before the first point."""
    return tuple(
        one
        for one in changes
        if before < one.day.year <= year and (before or one.kind is not ChangeKind.RENAME)
    )
