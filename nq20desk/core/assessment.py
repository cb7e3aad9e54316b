"""Where a figure stands against a target, and why.

The verdict comes from the comparator and the direction, never from a percentage. A figure
is an interval of possible values (``> 93`` is everything above 93), a target is the region
that it accepts: inside is met, outside is not met, partly inside can't be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Direction, Indicator
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation, State, write_observation
from nq20desk.core.plan import Condition, Plan, Target
from nq20desk.core.quantity import Comparator, write_number


class Verdict(StrEnum):
    """What can be said of a figure against a target."""

    EXCEEDED = "exceeded"
    MET = "met"
    NOT_MET = "not_met"
    NOT_COMPARABLE = "not_comparable"
    NO_FIGURE = "no_figure"
    NO_TARGET = "no_target"
    QUALITATIVE = "qualitative"


@dataclass(frozen=True, slots=True)
class Rules:
    """What an office may decide about verdicts.

    ``range_end``: which end of a range target counts as met (``low``: the first one that
    is reached on the way, the default; ``high``: the far one). ``exceeded_margin``: from
    how many percent beyond the target a rate is called *vượt*; None: a rate that reaches
    its target is *đạt*, and only quotas and ranges can be exceeded.
    """

    range_end: str = "low"
    exceeded_margin: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """The verdict on one indicator against one target of one plan.

    ``distance`` is in the indicator's own measure, negative while something is lacking;
    ``percent`` is value / target x 100 with its base said in ``percent_base``.
    """

    indicator: Indicator
    plan: Plan
    year: int | None
    verdict: Verdict
    why: Message
    target: Target | None = None
    observation: Observation | None = None
    distance: Decimal | None = None
    percent: Decimal | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class _Interval:
    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False


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
    rules = rules or Rules()
    known_year = target.year if target else year
    verdict, why = _verdict(indicator, target, observation, rules)
    if target is None or observation is None or verdict not in _MEASURED:
        return Assessment(indicator, plan, known_year, verdict, why, target, observation)
    edge = _edge(target, indicator.direction, rules)
    assert observation.value is not None
    return Assessment(
        indicator, plan, known_year, verdict, why, target, observation,
        distance=_distance(observation.value, edge, indicator.direction),
        percent=_percent(observation.value, edge, indicator.direction),
        approximate=target.comparator is Comparator.ABOUT,
    )  # fmt: skip


_MEASURED = frozenset({Verdict.MET, Verdict.EXCEEDED, Verdict.NOT_MET})


def _verdict(
    indicator: Indicator, target: Target | None, observation: Observation | None, rules: Rules
) -> tuple[Verdict, Message]:
    unknown = _missing_side(target, observation)
    if unknown:
        return unknown
    assert target is not None
    assert observation is not None
    unlike = _unlike(indicator, target, observation)
    if unlike:
        return Verdict.NOT_COMPARABLE, unlike
    accepted = _accepted(target, indicator.direction, rules)
    possible = _possible(observation)
    if _inside(possible, accepted):
        if _is_beyond(indicator, target, observation, rules):
            return Verdict.EXCEEDED, _said(
                message("Assessment", "{value} goes beyond {target}."), target, observation
            )
        return Verdict.MET, _said(
            message("Assessment", "{value} satisfies {target}."), target, observation
        )
    if _disjoint(possible, accepted):
        return Verdict.NOT_MET, _said(
            message("Assessment", "{value} does not satisfy {target}."), target, observation
        )
    text = message("Assessment", "{value} leaves open whether {target} is satisfied.")
    return Verdict.NOT_COMPARABLE, _said(text, target, observation)


def _missing_side(
    target: Target | None, observation: Observation | None
) -> tuple[Verdict, Message] | None:
    if target is None:
        return Verdict.NO_TARGET, message("Assessment", "The plan sets no target for this year.")
    if target.comparator is Comparator.TEXT:
        text = message("Assessment", "The target is set in words: {words}", words=target.words)
        return Verdict.QUALITATIVE, text
    if observation is None or _says_nothing(observation):
        return Verdict.NO_FIGURE, message("Assessment", "No figure has been entered.")
    if observation.state is State.NOT_COLLECTED:
        return Verdict.NO_FIGURE, message("Assessment", "Not collected at this level.")
    return None


def _says_nothing(observation: Observation) -> bool:
    """Whether only a note or a part of the figure was entered so far."""
    if observation.state is State.NOT_COLLECTED:
        return False
    return not (observation.has_number or observation.text or observation.words)


def _unlike(indicator: Indicator, target: Target, observation: Observation) -> Message | None:
    """Why figure and target cannot be compared, if they cannot."""
    if not observation.has_number:
        words = observation.text or observation.words
        return message("Assessment", "The figure is a text: {words}", words=words)
    if target.comparator is Comparator.CHANGE:
        return message("Assessment", "The target is a change, not a level.")
    if target.measure and target.measure != indicator.measure.key:
        return message("Assessment", "Target and figure are in different measures.")
    if indicator.direction is Direction.NONE:
        return message("Assessment", "The indicator has no better or worse.")
    return _unlike_conditions(indicator, target.condition, observation.condition)


def _unlike_conditions(
    indicator: Indicator, wanted: Condition | None, given: Condition | None
) -> Message | None:
    if wanted is None:
        return None
    if given is None:
        return message(
            "Assessment",
            "The target presupposes {wanted}; the figure does not say its condition.",
            wanted=write_number(wanted.value),
        )
    stricter = indicator.condition_stricter is Direction.HIGHER and given.value > wanted.value
    if given.value == wanted.value or stricter:
        return None
    return message(
        "Assessment",
        "The figure is for {given} kinds of vaccine, the target for {wanted}.",
        given=write_number(given.value),
        wanted=write_number(wanted.value),
    )


def _accepted(target: Target, direction: Direction, rules: Rules) -> _Interval:
    """The values that the target accepts."""
    edge = _edge(target, direction, rules)
    if target.comparator is Comparator.MORE:
        return _Interval(edge, None, low_open=True)
    if target.comparator is Comparator.LESS:
        return _Interval(None, edge, high_open=True)
    if target.comparator is Comparator.AT_LEAST:
        return _Interval(edge, None)
    if target.comparator is Comparator.AT_MOST:
        return _Interval(None, edge)
    return _Interval(None, edge) if direction is Direction.LOWER else _Interval(edge, None)


def _edge(target: Target, direction: Direction, rules: Rules) -> Decimal:
    """The value at which the target begins to be met."""
    assert target.value is not None
    if target.high is None:
        return target.value
    near, far = target.value, target.high
    if direction is Direction.LOWER:
        near, far = far, near
    return far if rules.range_end == "high" else near


def _possible(observation: Observation) -> _Interval:
    """The values that the figure leaves possible."""
    value = observation.value
    match observation.comparator:
        case Comparator.MORE:
            return _Interval(value, None, low_open=True)
        case Comparator.AT_LEAST:
            return _Interval(value, None)
        case Comparator.LESS:
            return _Interval(None, value, high_open=True)
        case Comparator.AT_MOST:
            return _Interval(None, value)
        case Comparator.RANGE:
            return _Interval(value, observation.high)
        case _:
            return _Interval(value, value)


def _inside(inner: _Interval, outer: _Interval) -> bool:
    return _starts_after(inner, outer) and _ends_before(inner, outer)


def _starts_after(inner: _Interval, outer: _Interval) -> bool:
    if outer.low is None:
        return True
    if inner.low is None:
        return False
    if inner.low == outer.low:
        return inner.low_open or not outer.low_open
    return inner.low > outer.low


def _ends_before(inner: _Interval, outer: _Interval) -> bool:
    if outer.high is None:
        return True
    if inner.high is None:
        return False
    if inner.high == outer.high:
        return inner.high_open or not outer.high_open
    return inner.high < outer.high


def _disjoint(one: _Interval, other: _Interval) -> bool:
    return _all_below(one, other) or _all_below(other, one)


def _all_below(one: _Interval, other: _Interval) -> bool:
    if one.high is None or other.low is None:
        return False
    if one.high == other.low:
        return one.high_open or other.low_open
    return one.high < other.low


def _is_beyond(
    indicator: Indicator, target: Target, observation: Observation, rules: Rules
) -> bool:
    """Whether a figure is *vượt*: past the far end of a range, above a quota, or by margin."""
    value = observation.value
    assert value is not None
    lower = indicator.direction is Direction.LOWER
    if target.high is not None:
        assert target.value is not None
        return value < target.value if lower else value > target.high
    edge = _edge(target, indicator.direction, rules)
    gain = edge - value if lower else value - edge
    if indicator.measure.whole and target.comparator is Comparator.EQUAL and not lower:
        return gain > 0
    if rules.exceeded_margin is None or edge == 0:
        return False
    return gain / abs(edge) * 100 >= rules.exceeded_margin


def _distance(value: Decimal, edge: Decimal, direction: Direction) -> Decimal:
    return edge - value if direction is Direction.LOWER else value - edge


def _percent(value: Decimal, edge: Decimal, direction: Direction) -> Decimal | None:
    """Value against target in percent; for lower-is-better the other way round, never x / 0."""
    top, bottom = (edge, value) if direction is Direction.LOWER else (value, edge)
    if bottom == 0:
        return None
    share = top / bottom * 100
    if share.adjusted() > 12:  # a percentage beyond all sense says nothing
        return None
    return share.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def _said(text: Message, target: Target, observation: Observation) -> Message:
    return replace(text, params={"value": write_observation(observation), "target": target.words})


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
    for indicator in figures.catalogue:
        judged = indicator.direction is not Direction.NONE and not indicator.condition_only
        aimed_at = plan.target(indicator.key, year) or plan.target(indicator.key, None)
        if judged and not aimed_at and figures.latest(indicator.key):
            yield indicator


def count_verdicts(assessments: Iterable[Assessment]) -> dict[Verdict, int]:
    """How many of each verdict; every verdict is named, with 0 where there is none."""
    counts = dict.fromkeys(Verdict, 0)
    for one in assessments:
        counts[one.verdict] += 1
    return counts
