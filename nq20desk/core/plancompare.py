"""Plans side by side: the same indicator and year, and how one plan differs from another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nq20desk.core.indicator import Direction, Indicator, IndicatorCatalogue, IndicatorGroup
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator


class Difference(StrEnum):
    """How a target stands to that of the plan it is held against."""

    BASIS = "basis"
    ALONE = "alone"
    SAME = "same"
    HIGHER = "higher"
    LOWER = "lower"
    OTHER_SIGN = "other_sign"
    OTHER_CONDITION = "other_condition"
    NOT_COMPARABLE = "not_comparable"


class Demand(StrEnum):
    """Whether a plan asks for more than another one (*chặt hơn*), or for less (*nhẹ hơn*)."""

    MORE = "more"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """The targets of one plan for one year (None: those that name no year)."""

    plan: Plan
    year: int | None


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """A plan's target for an indicator and year beside the basis' one.

    ``basis`` is the target it is held against: that of the first plan which sets one for
    the same year. ``gap`` is the difference of the values in the indicator's measure.
    """

    target: Target
    difference: Difference
    basis: Target | None = None
    gap: Decimal | None = None
    demand: Demand | None = None


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One indicator across all columns; None where a plan sets no target."""

    indicator: Indicator
    cells: tuple[ComparedCell | None, ...]

    @property
    def differs(self) -> bool:
        """Whether any two plans disagree on it."""
        same = (Difference.BASIS, Difference.ALONE, Difference.SAME)
        return any(one is not None and one.difference not in same for one in self.cells)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Columns are plans and years; rows are indicators in the catalogue's order."""

    columns: tuple[PlanColumn, ...]
    rows: tuple[ComparedRow, ...]
    groups: tuple[IndicatorGroup, ...]

    def rows_of(self, group: str) -> tuple[ComparedRow, ...]:
        """The rows under a heading."""
        return tuple(one for one in self.rows if one.indicator.group == group)


def compare_plans(
    plans: Sequence[Plan], catalogue: IndicatorCatalogue, years: Sequence[int] = ()
) -> Comparison:
    """Lay plans side by side; a year's first column is what the others are held against."""
    columns = tuple(_columns(plans, frozenset(years)))
    rows = tuple(row for one in catalogue if (row := _row(one, columns)) is not None)
    used = {row.indicator.group for row in rows}
    return Comparison(columns, rows, tuple(one for one in catalogue.groups if one.key in used))


def _columns(plans: Sequence[Plan], wanted: frozenset[int]) -> list[PlanColumn]:
    """By year first, so that what is compared stands side by side; no year comes last."""
    years: set[int | None] = {one.year for plan in plans for one in plan}
    if wanted:
        years &= {*wanted, None}
    ordered = sorted(years, key=lambda one: one or 9999)
    return [
        PlanColumn(plan, year)
        for year in ordered
        for plan in plans
        if any(one.year == year for one in plan)
    ]


def _row(indicator: Indicator, columns: tuple[PlanColumn, ...]) -> ComparedRow | None:
    found = [one.plan.target(indicator.key, one.year) for one in columns]
    if not any(found):
        return None
    cells: list[ComparedCell | None] = []
    for place, target in enumerate(found):
        if target is None:
            cells.append(None)
            continue
        beside = [
            other
            for at, other in enumerate(found)
            if other is not None and columns[at].year == columns[place].year
        ]
        cells.append(_cell(target, beside, indicator))
    return ComparedRow(indicator, tuple(cells))


def _cell(target: Target, beside: list[Target], indicator: Indicator) -> ComparedCell:
    if len(beside) == 1:
        return ComparedCell(target, Difference.ALONE)
    basis = beside[0]
    if basis is target:
        return ComparedCell(target, Difference.BASIS)
    difference = difference_of(target, basis, indicator)
    gap = demand = None
    if difference in (Difference.HIGHER, Difference.LOWER):
        gap = _gap(target, basis)
        demand = _demand(difference, indicator.direction)
    return ComparedCell(target, difference, basis, gap, demand)


def difference_of(target: Target, basis: Target, indicator: Indicator) -> Difference:
    """How a target differs from another one of the same indicator and year."""
    if not _levels(target, basis) or _measure(target, indicator) != _measure(basis, indicator):
        return Difference.NOT_COMPARABLE
    if target.condition != basis.condition:
        return Difference.OTHER_CONDITION
    own, other = _ends(target), _ends(basis)
    if own != other:
        return Difference.HIGHER if own > other else Difference.LOWER
    return Difference.SAME if target.comparator is basis.comparator else Difference.OTHER_SIGN


def _levels(*targets: Target) -> bool:
    """Whether all are levels: changes and texts can't be held against a number."""
    unlike = (Comparator.TEXT, Comparator.CHANGE)
    return all(one.value is not None and one.comparator not in unlike for one in targets)


def _measure(target: Target, indicator: Indicator) -> str:
    return target.measure or indicator.measure.key


def _ends(target: Target) -> tuple[Decimal, Decimal]:
    assert target.value is not None
    return target.value, target.value if target.high is None else target.high


def _gap(target: Target, basis: Target) -> Decimal:
    """The distance of the values; of ranges that of the ends which differ."""
    own, other = _ends(target), _ends(basis)
    return own[0] - other[0] if own[0] != other[0] else own[1] - other[1]


def _demand(difference: Difference, direction: Direction) -> Demand | None:
    if direction is Direction.NONE:
        return None
    upward = difference is Difference.HIGHER
    return Demand.MORE if upward is (direction is Direction.HIGHER) else Demand.LESS
