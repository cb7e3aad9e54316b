"""*Vì sao?*: the sentences that say by which rule a verdict was given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from nq20desk.core.indicator import Direction, Indicator
from nq20desk.core.interval import edge_of
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation, State, write_observation
from nq20desk.core.plan import Condition, Target
from nq20desk.core.quantity import Comparator, Quantity, write_number, write_quantity
from nq20desk.core.verdict import Rules, Verdict

# looking a member up in its class takes longer than comparing two numbers
_CHANGE, _NO_DIRECTION = Comparator.CHANGE, Direction.NONE


@dataclass(frozen=True, slots=True)
class Case:
    """All that a verdict was given on."""

    indicator: Indicator
    target: Target | None
    figure: Observation | None
    verdict: Verdict
    rules: Rules


_SENTENCES: Mapping[Verdict, Message] = {
    Verdict.EXCEEDED: message("Assessment", "{value} goes beyond {target}."),
    Verdict.MET: message("Assessment", "{value} satisfies {target}."),
    Verdict.NOT_MET: message("Assessment", "{value} does not satisfy {target}."),
    Verdict.NOT_COMPARABLE: message(
        "Assessment", "{value} leaves open whether {target} is satisfied."
    ),
}


def why(case: Case) -> Message:
    """The sentences behind a verdict: what was compared, by which rule, what was corrected."""
    target = case.target
    if target is None:
        return message("Assessment", "The plan sets no target for this year.")
    return _joined(_main(case, target), *_rule(case, target), *_corrections(case, target))


def _joined(first: Message, *others: Message) -> Message:
    for other in others:
        first = message("Assessment", "{first} {second}", first=first, second=other)
    return first


def _main(case: Case, target: Target) -> Message:
    figure = case.figure
    if target.comparator is Comparator.TEXT:
        return message("Assessment", "The target is set in words: {words}", words=target.words)
    if case.verdict is Verdict.NO_FIGURE or figure is None:
        if figure is not None and figure.state is State.NOT_COLLECTED:
            return message("Assessment", "Not collected at this level.")
        return message("Assessment", "No figure has been entered.")
    unlike = None
    if case.verdict is Verdict.NOT_COMPARABLE:
        unlike = unlikeness(case.indicator, target, figure)
    said = _SENTENCES[case.verdict]
    value = write_observation(figure, case.indicator.measure.suffix)
    return unlike or message(said.context, said.source, value=value, target=target.words)


# ---- what can't be compared


def unlikeness(indicator: Indicator, target: Target, figure: Observation) -> Message | None:
    """Why figure and target cannot be compared, if they cannot."""
    if not figure.has_number:
        words = figure.text or figure.words
        return message("Assessment", "The figure is a text: {words}", words=words)
    if target.comparator is _CHANGE:
        return message("Assessment", "The target is a change, not a level.")
    if target.measure and target.measure != indicator.measure.key:
        return message("Assessment", "Target and figure are in different measures.")
    if indicator.direction is _NO_DIRECTION:
        return message("Assessment", "The indicator has no better or worse.")
    if target.condition is None and indicator.condition is None:
        return None
    return _unlike_conditions(indicator, target.condition, figure.condition)


def _unlike_conditions(
    indicator: Indicator, wanted: Condition | None, given: Condition | None
) -> Message | None:
    if wanted is None:
        return message("Assessment", "The target does not say for how many kinds it is meant.")
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


# ---- by which rule


_COMPARED = (Verdict.MET, Verdict.NOT_MET, Verdict.EXCEEDED)


def _rule(case: Case, target: Target) -> Iterator[Message]:
    """By which rule the verdict was given, where two numbers were compared."""
    if case.verdict not in _COMPARED or target.value is None:
        return
    lower = case.indicator.direction is Direction.LOWER
    number = edge_of(target, case.indicator.direction, case.rules)
    edge = f"{write_number(number)}{case.indicator.measure.suffix}"
    if case.verdict is Verdict.EXCEEDED:
        yield _beyond(case, target, lower=lower)
    elif target.high is not None:
        yield message(
            "Assessment",
            "The target is a range; by the settings {edge} is enough.", edge=edge,
        )  # fmt: skip
    elif target.comparator in (Comparator.MORE, Comparator.LESS):
        yield message("Assessment", "{edge} itself is not enough.", edge=edge)
    elif target.comparator is Comparator.ABOUT:
        yield message("Assessment", "“About” is taken as {edge} itself.", edge=edge)
    elif lower:
        yield message("Assessment", "Lower is better: {edge} and less is met.", edge=edge)
    else:
        yield message("Assessment", "Higher is better: {edge} and more is met.", edge=edge)


def _beyond(case: Case, target: Target, *, lower: bool) -> Message:
    if target.high is not None and target.value is not None:
        far = target.value if lower else target.high
        return message("Assessment", "It lies beyond {end}, the far end of the range.",
                       end=write_number(far))  # fmt: skip
    margin = case.rules.exceeded_margin
    if margin is None or case.indicator.measure.whole:
        return message("Assessment", "The target is a number of things: one more exceeds it.")
    return message(
        "Assessment", "By the settings {margin}% beyond the target exceeds it.",
        margin=write_number(margin),
    )  # fmt: skip


# ---- what the documents themselves say otherwise


def _corrections(case: Case, target: Target) -> Iterator[Message]:
    if target.printed and target.value is not None:
        yield message(
            "Assessment",
            "The plan prints “{printed}”, a misprint; it is read as {value}. {note}",
            printed=target.printed, value=corrected_words(case.indicator, target),
            note=target.note,
        )  # fmt: skip
    for other in target.also:
        if (other.comparator, other.value) != (target.comparator, target.value):
            text = message(
                "Assessment", "Elsewhere the same plan says “{words}”.", words=other.words
            )
            yield text


def corrected_words(indicator: Indicator, target: Target) -> str:
    """A target's number with the measure that it is meant in, e.g. ``18,5‰``."""
    quantity = Quantity(target.comparator, target.value, target.words, target.high)
    return write_quantity(quantity, indicator.measure.suffix)


# ---- percent of what


def percent_base(indicator: Indicator, edge: Decimal) -> Message:
    """Of what a percentage is a share; for lower-is-better it is the other way round."""
    written = f"{write_number(edge)}{indicator.measure.suffix}"
    if indicator.direction is Direction.LOWER:
        return message(
            "Assessment", "target {target} divided by the figure, since lower is better",
            target=written,
        )  # fmt: skip
    return message("Assessment", "figure divided by the target {target}", target=written)
