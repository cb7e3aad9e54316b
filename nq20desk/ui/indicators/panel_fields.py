"""What can be entered about a figure besides its value: each field is one description. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from nq20desk.app.grid.entry import read_count
from nq20desk.app.language import Language
from nq20desk.core.dates import read_as_of
from nq20desk.core.indicator import Indicator
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import write_number

_NUMBER_WANTED = message("IndicatorsPage", "A number is wanted here.")
_DATE_WANTED = message(
    "IndicatorsPage", "A day, a month or a year is wanted here: 31/12/2024, 12/2024, 2024."
)


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of the form: how it is read from a figure and written back into it.

    ``write`` raises ValueError for what can't be kept; ``wanting`` then says what is wanted.
    """

    key: str
    label: Callable[[Indicator, Language], str]
    read: Callable[[Observation], str]
    write: Callable[[Observation, str, Indicator], Observation]
    wanted: Callable[[Indicator], bool] = lambda indicator: True
    wanting: Message = _NUMBER_WANTED
    lines: int = 1


def numerator_name(indicator: Indicator, language: Language) -> str:
    """What is counted above the line of a rate."""
    ratio = indicator.ratio
    name = language.pick(ratio.numerator_name, ratio.numerator_name_en) if ratio else ""
    return name or language.say(message("IndicatorsPage", "Numerator"))


def denominator_name(indicator: Indicator, language: Language) -> str:
    """What is counted below the line of a rate."""
    ratio = indicator.ratio
    name = language.pick(ratio.denominator_name, ratio.denominator_name_en) if ratio else ""
    return name or language.say(message("IndicatorsPage", "Denominator"))


def formula_words(indicator: Indicator, language: Language) -> str:
    """How a rate is computed; empty where it is not."""
    ratio = indicator.ratio
    if ratio is None or not ratio.numerator_name:
        return ""
    formula = message(
        "IndicatorsPage", "Formula: {top} ÷ {bottom} × {per}",
        top=numerator_name(indicator, language), bottom=denominator_name(indicator, language),
        per=write_number(ratio.per),
    )  # fmt: skip
    return language.say(formula)


def _said(text: Message) -> Callable[[Indicator, Language], str]:
    return lambda _, language: language.say(text)


def _is_ratio(indicator: Indicator) -> bool:
    return indicator.ratio is not None


def _with_condition(figure: Observation, text: str, indicator: Indicator) -> Observation:
    number = read_count(text)
    key = indicator.condition
    made = Condition(key, number) if key is not None and number is not None else None
    return replace(figure, condition=made)


FIELDS = (
    FieldSpec(
        "numerator", numerator_name,
        lambda figure: write_number(figure.numerator) if figure.numerator is not None else "",
        lambda figure, text, _: replace(figure, numerator=read_count(text)),
        _is_ratio,
    ),
    FieldSpec(
        "denominator", denominator_name,
        lambda figure: write_number(figure.denominator) if figure.denominator is not None else "",
        lambda figure, text, _: replace(figure, denominator=read_count(text)),
        _is_ratio,
    ),
    FieldSpec(
        "condition", _said(message("IndicatorsPage", "For how many kinds of vaccine")),
        lambda figure: write_number(figure.condition.value) if figure.condition else "",
        _with_condition,
        lambda indicator: indicator.condition is not None,
    ),
    FieldSpec(
        "as_of", _said(message("IndicatorsPage", "As of")),
        lambda figure: figure.as_of,
        lambda figure, text, _: replace(figure, as_of=read_as_of(text)),
        wanting=_DATE_WANTED,
    ),
    FieldSpec(
        "source", _said(message("IndicatorsPage", "Source document")),
        lambda figure: figure.source,
        lambda figure, text, _: replace(figure, source=text),
        lines=3,
    ),
    FieldSpec(
        "note", _said(message("IndicatorsPage", "Note")),
        lambda figure: figure.note,
        lambda figure, text, _: replace(figure, note=text),
        lines=3,
    ),
)  # fmt: skip
