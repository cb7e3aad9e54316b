"""What the small charts show: figures, targets ahead, the needed way, the forecast."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nq20desk.app.desk import Desk
from nq20desk.app.outlook import Outlook, outlook_of, territory_changes
from nq20desk.app.scores import Score
from nq20desk.core.assessment import Assessment
from nq20desk.core.figures import Figures
from nq20desk.core.forecast import Forecast, yearly
from nq20desk.core.plan import Plan
from nq20desk.document.course import Cone, CourseData, CourseTarget
from nq20desk.document.shapes import ink_of

_YEARS_BACK = 8
_AIR = 0.08


@dataclass(frozen=True, slots=True)
class Charts:
    """Small charts by indicator, and the outlooks that they are drawn from."""

    courses: Mapping[str, CourseData]
    outlooks: Mapping[str, Outlook]


def charts_of(desk: Desk, unit: str, scores: Sequence[Score]) -> Charts:
    """The small charts of an overview, all on one axis of years."""
    figures, plans = desk.figures(unit), desk.plans_of_unit(unit)
    changes = territory_changes(desk, unit)
    ends = _years(figures, scores, plans)
    outlooks = {one.indicator.key: outlook_of(one.assessment, figures, changes) for one in scores}
    drawn = {key: _course(one, figures, plans, ends) for key, one in outlooks.items()}
    return Charts(drawn, outlooks)


def _years(
    figures: Figures, scores: Iterable[Score], plans: Iterable[Plan]
) -> tuple[int, int]:  # fmt: skip
    """The axis: the years with figures, and on to the last year of a target."""
    known = [year for one in scores for year, _ in _points(one.assessment, figures)]
    aims = [year for plan in plans for year in plan.years]
    last = max([*known, *aims], default=1)
    return max(min(known, default=last), max(known, default=last) - _YEARS_BACK + 1), last


def _course(
    outlook: Outlook, figures: Figures, plans: Iterable[Plan], ends: tuple[int, int]
) -> CourseData:
    one = outlook.assessment
    points = tuple(point for point in _points(one, figures) if point[0] >= ends[0])
    targets = tuple(_targets(one, plans, ends))
    cone = _cone(outlook)
    values = [value for _, value in points]
    values += [end for aim in targets for end in (aim.value, aim.high) if end is not None]
    values += [cone.low, cone.high] if cone else []
    low, high = _span(values)
    way = None
    if outlook.pace and one.edge is not None:
        way = (outlook.pace.last, float(one.edge))
    return CourseData(*ends, low, high, points, targets, way, cone, ink_of(one.verdict))


def _points(one: Assessment, figures: Figures) -> list[tuple[int, float]]:
    return [
        (found.year, float(found.value))
        for found in yearly(figures, one.indicator.key)
        if found.value is not None
    ]


def _targets(
    one: Assessment, plans: Iterable[Plan], ends: tuple[int, int]
) -> Iterable[CourseTarget]:
    """The targets of all plans in the years of the axis; the chosen plan's first."""
    beside = [one.plan, *(plan for plan in plans if plan.key != one.plan.key)]
    for plan in beside:
        for target in plan.targets_of(one.indicator.key):
            own = target.measure in (None, one.indicator.measure.key)
            if target.year and target.value is not None and own and target.year >= ends[0]:
                high = None if target.high is None else float(target.high)
                yield CourseTarget(plan.level, target.year, float(target.value), high)


def _cone(outlook: Outlook) -> Cone | None:
    found = outlook.forecast
    if not isinstance(found, Forecast):
        return None
    return Cone(found.year, float(found.value), float(found.low), float(found.high))


def _span(values: Sequence[float]) -> tuple[float, float]:
    """The ends of the height, with a little air."""
    low, high = min(values, default=0.0), max(values, default=1.0)
    air = (high - low) * _AIR or abs(high) * _AIR or 1.0
    return low - air, high + air
