"""Where a figure stands against a target, and why.

The verdict comes from the comparator and the direction, never from a percentage. A figure
is an interval of possible values (``> 93`` is everything above 93), a target is the region
that it accepts: inside is met, outside is not met, partly inside can't be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from nq20desk.core import reasons
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Direction, Indicator
from nq20desk.core.interval import (
    Interval,
    accepted,
    are_disjoint,
    edge_of,
    holds,
    is_inside,
    possible,
)
from nq20desk.core.message import Message
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator
from nq20desk.core.verdict import Rules, Verdict

__all__ = [
    "Assessment", "Rules", "Verdict", "assess", "assess_plan", "count_verdicts",
]  # fmt: skip

_RULES = Rules()
# looking a member up in its class takes longer than comparing two numbers
_MET, _NOT_MET, _EXCEEDED = Verdict.MET, Verdict.NOT_MET, Verdict.EXCEEDED
_EQUAL, _TEXT, _LOWER = Comparator.EQUAL, Comparator.TEXT, Direction.LOWER
_MEASURED = (_MET, _NOT_MET, _EXCEEDED)


@dataclass(frozen=True, slots=True)
class Assessment:
    """The verdict on one indicator against one target of one plan.

    ``distance`` is in the indicator's own measure, negative while something is lacking;
    ``percent`` is value / target x 100 (target / value where lower is better) and is never
    said without its ``percent_base``.
    """

    indicator: Indicator
    plan: Plan
    year: int | None
    verdict: Verdict
    target: Target | None = None
    observation: Observation | None = None
    edge: Decimal | None = None
    rules: Rules = _RULES

    @property
    def why(self) -> Message:
        """By which rule the verdict was given; said in full only where somebody asks."""
        case = reasons.Case(self.indicator, self.target, self.observation, self.verdict, self.rules)
        return reasons.why(case)

    @property
    def approximate(self) -> bool:
        """Whether the target itself is only about (*khoảng*)."""
        about = self.target is not None and self.target.comparator is Comparator.ABOUT
        return about and self.edge is not None

    @property
    def distance(self) -> Decimal | None:
        """How far the figure is from the target; negative while something is lacking."""
        if self.edge is None:
            return None
        lower = self.indicator.direction is Direction.LOWER
        return self.edge - self.value if lower else self.value - self.edge

    @property
    def percent(self) -> Decimal | None:
        """The figure in percent of the target; None where that would divide by zero."""
        if self.edge is None:
            return None
        return _percent(self.value, self.edge, self.indicator.direction)

    @property
    def percent_base(self) -> Message | None:
        """Of what ``percent`` is a share."""
        if self.percent is None or self.edge is None:
            return None
        return reasons.percent_base(self.indicator, self.edge)

    @property
    def value(self) -> Decimal:
        """The figure's number; only where there is one."""
        assert self.observation is not None
        assert self.observation.value is not None
        return self.observation.value


def assess(
    indicator: Indicator,
    plan: Plan,
    target: Target | None,
    observation: Observation | None,
    *,
    year: int | None = None,
    rules: Rules | None = None,
) -> Assessment:
    """The verdict for one indicator, one target (or none) and one figure (or none)."""
    rules = rules or _RULES
    if target is None:
        return Assessment(indicator, plan, year, Verdict.NO_TARGET, None, observation, None, rules)
    verdict, edge = _verdict(indicator, target, observation, rules)
    shown = edge if verdict in _MEASURED else None
    return Assessment(indicator, plan, target.year, verdict, target, observation, shown, rules)


def _verdict(
    indicator: Indicator, target: Target, observation: Observation | None, rules: Rules
) -> tuple[Verdict, Decimal | None]:
    if target.comparator is _TEXT:
        return Verdict.QUALITATIVE, None
    if observation is None or (not observation.has_number and _says_no_figure(observation)):
        return Verdict.NO_FIGURE, None
    if reasons.unlikeness(indicator, target, observation):
        return Verdict.NOT_COMPARABLE, None
    edge = edge_of(target, indicator.direction, rules)
    region = accepted(target, edge, indicator.direction)
    inside = _lies_inside(observation, region)
    if inside is None:
        return Verdict.NOT_COMPARABLE, edge
    if not inside:
        return _NOT_MET, edge
    beyond = _is_beyond(indicator, target, observation, edge, rules)
    return _EXCEEDED if beyond else _MET, edge


def _lies_inside(observation: Observation, region: Interval) -> bool | None:
    """Whether a figure lies in what a target accepts; None: partly, so that it can't be told."""
    if observation.comparator is _EQUAL and observation.value is not None:
        return holds(region, observation.value)
    figure = possible(observation)
    if is_inside(figure, region):
        return True
    return False if are_disjoint(figure, region) else None


def _says_no_figure(observation: Observation) -> bool:
    """Whether a figure without a number is not collected here, or only a note or a part."""
    return observation.state is State.NOT_COLLECTED or not (observation.text or observation.words)


def _is_beyond(
    indicator: Indicator, target: Target, observation: Observation, edge: Decimal, rules: Rules
) -> bool:
    """Whether a figure is *vượt*: past the far end of a range, above a quota, or by margin."""
    value = observation.value
    assert value is not None
    lower = indicator.direction is _LOWER
    if target.high is not None:
        assert target.value is not None
        return value < target.value if lower else value > target.high
    gain = edge - value if lower else value - edge
    if indicator.measure.whole and target.comparator is _EQUAL and not lower:
        return gain > 0
    if rules.exceeded_margin is None or edge == 0:
        return False
    return gain / abs(edge) * 100 >= rules.exceeded_margin


def _percent(value: Decimal, edge: Decimal, direction: Direction) -> Decimal | None:
    """Value against target in percent; for lower-is-better the other way round, never x / 0."""
    top, bottom = (edge, value) if direction is Direction.LOWER else (value, edge)
    if bottom == 0:
        return None
    share = top / bottom * 100
    if share.adjusted() > 12:  # a percentage beyond all sense says nothing
        return None
    return share.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def assess_plan(
    plan: Plan, figures: Figures, *, rules: Rules | None = None, until: int | None = None
) -> Iterator[Assessment]:
    """All verdicts of a plan: every target, then figures that it sets no target for."""
    for target in plan:
        indicator = figures.catalogue[target.indicator]
        latest = figures.latest(target.indicator, until)
        yield assess(indicator, plan, target, latest, rules=rules)
    for year in plan.years:
        for indicator in _without_target(plan, year, figures):
            latest = figures.latest(indicator.key, until)
            yield assess(indicator, plan, None, latest, year=year, rules=rules)


def _without_target(plan: Plan, year: int, figures: Figures) -> Iterator[Indicator]:
    """Indicators with a direction and a figure, but without a target in that year."""
    aimed_at = {one.indicator for one in plan if one.year in (year, None)}
    for indicator in figures.catalogue:
        judged = indicator.direction is not Direction.NONE and not indicator.condition_only
        if judged and indicator.key not in aimed_at and figures.latest(indicator.key):
            yield indicator


def count_verdicts(assessments: Iterable[Assessment]) -> dict[Verdict, int]:
    """How many of each verdict; every verdict is named, with 0 where there is none."""
    counts = dict.fromkeys(Verdict, 0)
    for one in assessments:
        counts[one.verdict] += 1
    return counts
