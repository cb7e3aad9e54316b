"""What overview and scorecard show of each indicator, worked out without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.core.assessment import Assessment, Verdict
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Direction, Indicator, IndicatorCatalogue
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import Report
from nq20desk.core.text import sort_key
from nq20desk.document.bullet import BulletData, TargetTick
from nq20desk.document.course import SparkData

_ROOM = Decimal("1.25")
_STEPS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_SPARK_YEARS = 8


class Scope(StrEnum):
    """Which indicators are shown."""

    FORM = "form"
    ALL = "all"


class Order(StrEnum):
    """How they are sorted."""

    TABLE = "table"
    DISTANCE = "distance"
    NAME = "name"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Aim:
    """A plan and the year of its targets that figures are held against."""

    plan: Plan
    year: int | None


@dataclass(frozen=True, slots=True)
class Score:
    """One indicator of the overview with everything that its row paints."""

    assessment: Assessment
    bullet: BulletData
    spark: SparkData
    years: tuple[int, ...]

    @property
    def indicator(self) -> Indicator:
        """The indicator."""
        return self.assessment.indicator

    @property
    def period(self) -> str:
        """The period of the figure, or that of the target where there is none."""
        figure = self.assessment.observation
        return figure.period if figure else str(self.assessment.year or "")


def aims_of(plans: Iterable[Plan]) -> list[Aim]:
    """Every plan with every year that it sets targets for."""
    return [Aim(plan, year) for plan in plans for year in plan.years or (None,)]


def first_aim(aims: Sequence[Aim], figures: Figures) -> Aim | None:
    """The first plan's target year that the newest figures lead to."""
    newest = max(figures.years(), default=0)
    own = [one for one in aims if one.plan is aims[0].plan]
    coming = [one for one in own if (one.year or 0) >= newest]
    return next(iter(coming or own[-1:]), None)


def report_of(desk: Desk, unit: str) -> Report | None:
    """The newest report of a unit, whose form's table says which indicators count."""
    offices = {one.key for one in desk.offices() if one.unit == unit}
    return next((one for one in desk.reports() if one.office in offices), None)


def form_rows(desk: Desk, unit: str) -> tuple[str, ...]:
    """The indicators of the table of the unit's report, in its order."""
    report = report_of(desk, unit)
    if report is not None:
        rows = desk.library.form(report.form).table_rows
        return tuple(row.indicator for row in rows)
    systems = {one.system for one in desk.offices() if one.unit == unit}
    for form in desk.library.forms.values():
        if form.system in systems and form.table_rows:
            return tuple(row.indicator for row in form.table_rows)
    return ()


def scores(desk: Desk, unit: str, aim: Aim, scope: Scope) -> list[Score]:
    """The unit's indicators against an aim, in the order of the table or the catalogue."""
    figures = desk.figures(unit)
    beside = desk.plans_of_unit(unit)
    wanted = form_rows(desk, unit) if scope is Scope.FORM else tuple(figures.catalogue.indicators)
    places = {key: place for place, key in enumerate(wanted)}
    years = figures.years()[-_SPARK_YEARS:]
    found = [
        _score(one, figures, beside, years)
        for one in desk.assess(unit, (aim.plan,))
        if one.year in (aim.year, None) and one.indicator.key in places
    ]
    return sorted(found, key=lambda one: places[one.indicator.key])


def ordered(
    found: list[Score], order: Order, catalogue: IndicatorCatalogue, language: Language
) -> list[Score]:
    """In the given order as it is, what lacks most first, by name, or by group."""
    match order:
        case Order.DISTANCE:
            return sorted(found, key=_shortfall)
        case Order.NAME:
            return sorted(found, key=lambda one: sort_key(name_of(one.indicator, language)))
        case Order.GROUP:
            places = {group.key: place for place, group in enumerate(catalogue.groups)}
            return sorted(found, key=lambda one: places[one.indicator.group])
    return found


def name_of(indicator: Indicator, language: Language) -> str:
    """An indicator's name in a language."""
    return language.pick(indicator.name, indicator.name_en)


def _shortfall(score: Score) -> tuple[int, Decimal]:
    """Not met ones first, by how far they are from their target in proportion to it."""
    verdict, percent = score.assessment.verdict, score.assessment.percent
    ranks = {Verdict.NOT_MET: 0, Verdict.NOT_COMPARABLE: 1, Verdict.NO_FIGURE: 2}
    late = {Verdict.NO_TARGET: 5, Verdict.QUALITATIVE: 6, Verdict.EXCEEDED: 4}
    rank = ranks.get(verdict, late.get(verdict, 3))
    return rank, percent if percent is not None else Decimal("Infinity")


def _score(
    one: Assessment, figures: Figures, plans: Iterable[Plan], years: tuple[int, ...]
) -> Score:
    targets = _targets(one, plans)
    before = figures.before(one.observation) if one.observation else None
    return Score(one, _bullet(one, targets, before), _spark(one, figures, years), years)


def _targets(one: Assessment, plans: Iterable[Plan]) -> list[tuple[Plan, Target]]:
    """The targets of the chosen plan and of the others beside it, for the same year."""
    beside = [one.plan, *(plan for plan in plans if plan.key != one.plan.key)]
    found = ((plan, plan.target(one.indicator.key, one.year)) for plan in beside)
    return [
        (plan, target)
        for plan, target in found
        if target is not None and target.value is not None and _same_measure(one, target)
    ]


def _same_measure(one: Assessment, target: Target) -> bool:
    return target.measure in (None, one.indicator.measure.key)


def _bullet(
    one: Assessment, targets: list[tuple[Plan, Target]], before: Observation | None
) -> BulletData:
    figure = one.observation if one.observation and one.observation.has_number else None
    last = before.value if before and before.has_number else None
    ticks = tuple(
        TargetTick(plan.level, float(target.value or 0), _number(target.high))
        for plan, target in targets
    )
    shown = [figure.value if figure else None, last]
    for _, target in targets:
        shown += [target.value, target.high]
    low, high = scale(one.indicator, [value for value in shown if value is not None])
    return BulletData(
        low, high,
        value=_number(figure.value) if figure else None,
        value_high=_number(figure.high) if figure else None,
        comparator=figure.comparator if figure else Comparator.EQUAL,
        direction=Direction.LOWER if one.indicator.direction is Direction.LOWER
        else Direction.HIGHER,
        targets=ticks, last=_number(last), verdict=one.verdict,
    )  # fmt: skip


def scale(indicator: Indicator, shown: Sequence[Decimal]) -> tuple[float, float]:
    """The plausible bounds, narrowed to a round number above everything that is shown."""
    low, high = indicator.bounds or (Decimal(), max(shown, default=Decimal(1)) * _ROOM)
    if low > 0 or not shown:
        return float(low), float(high)
    return float(min(low, *shown)), min(float(high), _round_up(float(max(shown) * _ROOM)))


def _round_up(value: float) -> float:
    if value <= 0:
        return 1.0
    power = 10.0 ** (len(f"{value:.0f}") - 1) if value >= 1 else 0.1
    return next((step * power for step in _STEPS if step * power >= value), 10 * power)


def _spark(one: Assessment, figures: Figures, years: tuple[int, ...]) -> SparkData:
    values = (figures.shown(one.indicator.key, str(year)) for year in years)
    numbers = tuple(
        _number(found.value) if found and found.has_number else None for found in values
    )
    target = one.target if one.target and _same_measure(one, one.target) else None
    return SparkData(numbers, _number(target.value) if target else None)


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
