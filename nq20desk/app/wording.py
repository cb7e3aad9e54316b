"""Words said of figures on every page and on paper: verdicts, distances, values with their unit.

Everything here is pure and yields messages or plain texts; whoever shows them says them in
the language of the moment.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from nq20desk.app.language import VIETNAMESE, Language
from nq20desk.core.amounts import amount
from nq20desk.core.assessment import Assessment, Verdict
from nq20desk.core.indicator import Direction, Indicator, Level
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation, State, write_observation
from nq20desk.core.plan import Condition, Target
from nq20desk.core.quantity import Comparator, Quantity, write_number, write_quantity

_VERDICTS: Mapping[Verdict, Message] = {
    Verdict.EXCEEDED: message("Wording", "exceeded"),
    Verdict.MET: message("Wording", "met"),
    Verdict.NOT_MET: message("Wording", "not met"),
    Verdict.NOT_COMPARABLE: message("Wording", "not comparable"),
    Verdict.NO_FIGURE: message("Wording", "no figure yet"),
    Verdict.NO_TARGET: message("Wording", "no target"),
    Verdict.QUALITATIVE: message("Wording", "qualitative"),
}

_LEVELS: Mapping[Level, Message] = {
    Level.COMMUNE: message("Wording", "commune"),
    Level.DISTRICT: message("Wording", "district"),
    Level.PROVINCE: message("Wording", "province"),
    Level.NATION: message("Wording", "nation"),
}

_FIGURE_STATES: Mapping[State | None, Message] = {
    State.NUMBER: message("Wording", "number"),
    State.TEXT: message("Wording", "text"),
    State.ZERO_IN_WORDS: message("Wording", "0 (none occurred)"),
    State.NOT_COLLECTED: message("Wording", "not collected at this level"),
    None: message("Wording", "no figure yet"),
}

_DISTANCES: Mapping[tuple[Verdict, bool], Message] = {
    (Verdict.NOT_MET, False): message("Wording", "{amount} short"),
    (Verdict.NOT_MET, True): message("Wording", "still {amount} too high"),
    (Verdict.MET, False): message("Wording", "met, {amount} more"),
    (Verdict.MET, True): message("Wording", "met, {amount} lower"),
    (Verdict.EXCEEDED, False): message("Wording", "exceeded by {amount}"),
    (Verdict.EXCEEDED, True): message("Wording", "exceeded, {amount} lower"),
}
"""By verdict and by whether lower is better."""

_SPOKEN_SIGNS = ("percent", "permille")


def verdict_word(verdict: Verdict) -> Message:
    """The word of a verdict: *đạt, vượt, chưa đạt, không so được …*."""
    return _VERDICTS[verdict]


def level_word(level: Level) -> Message:
    """Whose target: *xã, huyện, tỉnh, toàn quốc*."""
    return _LEVELS[level]


def figure_state_word(state: State | None) -> Message:
    """The states of a figure as the clerk knows them; None: there is none."""
    return _FIGURE_STATES[state]


def distance_words(assessment: Assessment) -> Message:
    """How far a figure is from its target, in one short phrase (*còn thiếu 8,5 điểm %*)."""
    if assessment.distance is None:
        return _without_distance(assessment)
    if assessment.distance == 0:
        if assessment.verdict is Verdict.NOT_MET:
            return message("Wording", "at the target, which is not enough")
        return message("Wording", "met exactly")
    lower = assessment.indicator.direction is Direction.LOWER
    pattern = _DISTANCES[assessment.verdict, lower]
    return Message(pattern.context, pattern.source, _amount_of(assessment))


def _amount_of(assessment: Assessment) -> Mapping[str, object]:
    return {"amount": amount(assessment.indicator, abs(assessment.distance or Decimal()))}


def _without_distance(assessment: Assessment) -> Message:
    """The verdict's word, with the reason where figure and target don't go together."""
    target, figure = assessment.target, assessment.observation
    if figure is not None and figure.state is State.NOT_COLLECTED:
        return figure_state_word(figure.state)
    if assessment.verdict is not Verdict.NOT_COMPARABLE:
        return verdict_word(assessment.verdict)
    if figure is not None and not figure.has_number:
        return message("Wording", "not comparable (in words)")
    if target is not None and target.comparator is Comparator.CHANGE:
        return message("Wording", "not comparable (a change)")
    if target is not None and target.condition is not None:
        return _other_condition(target.condition, figure.condition if figure else None)
    return verdict_word(Verdict.NOT_COMPARABLE)


def _other_condition(wanted: Condition, given: Condition | None) -> Message:
    if given is None:
        return message("Wording", "not comparable (condition not said)")
    return message(
        "Wording",
        "not comparable ({given} of {wanted} kinds)",
        given=write_number(given.value),
        wanted=write_number(wanted.value),
    )


def unit_suffix(indicator: Indicator, language: Language) -> str:
    """What stands after a number of this indicator: ``%``, ``/vạn dân``, `` trạm``."""
    measure = indicator.measure
    if measure.key in _SPOKEN_SIGNS:
        return measure.suffix
    own_unit = indicator.unit != measure.name
    word = language.pick(indicator.unit, indicator.unit_en)
    if own_unit or (language.code != VIETNAMESE and measure.suffix):
        return f" {word}" if word else ""
    return measure.suffix


def value_words(indicator: Indicator, figure: Observation | None, language: Language) -> str:
    """A figure with its unit as one reads it: ``> 93%``; empty for none."""
    if figure is None or figure.state is State.NOT_COLLECTED:
        return ""
    if figure.state is State.ZERO_IN_WORDS:
        return language.say(figure_state_word(figure.state))
    if figure.state is State.TEXT or figure.value is None:
        return figure.text or figure.words
    return write_observation(figure, unit_suffix(indicator, language))


def target_words(
    indicator: Indicator, target: Target | None, language: Language, *, beside_value: bool = False
) -> str:
    """A target in short: ``≥ 95%``, ``25 - 27``; its own words where it has no number.

    Beside a value that says its unit, the target's is left out unless it is a sign.
    """
    if target is None:
        return ""
    if target.value is None or target.comparator is Comparator.TEXT:
        return target.words
    quantity = Quantity(target.comparator, target.value, target.words, target.high)
    bare = beside_value and indicator.measure.key not in _SPOKEN_SIGNS
    return write_quantity(quantity, "" if bare else unit_suffix(indicator, language))
