"""What grid, panel and files say of a figure, without Qt; the states are never alike."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nq20desk.app.grid.entry import TEXT_MEASURE
from nq20desk.app.grid.sheet import Basis, Column, ColumnKind
from nq20desk.app.language import Language
from nq20desk.app.wording import figure_state_word
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Indicator
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation, State, write_observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Quantity, write_number, write_quantity

NOT_COLLECTED = "×"
ZERO_IN_WORDS = "“0”"


def figure_words(shown: Observation | None, said: str, language: Language) -> str:
    """A figure in words (``said`` is its value with unit), or why there is none."""
    if shown is None or (not said and shown.state is State.NUMBER):
        return language.say(figure_state_word(None))
    if shown.state is State.NOT_COLLECTED:
        return language.say(figure_state_word(State.NOT_COLLECTED))
    if shown.state is State.ZERO_IN_WORDS:
        words = message("IndicatorsPage", "0, said in words: {words}", words=shown.words)
        return language.say(words)
    return said


def cell_text(shown: Observation | None) -> str:
    """What stands in a figure's cell."""
    if shown is None:
        return ""
    if shown.state is State.NOT_COLLECTED:
        return NOT_COLLECTED
    if shown.state is State.ZERO_IN_WORDS:
        return ZERO_IN_WORDS
    if shown.state is State.TEXT:
        return shown.text or shown.words
    return write_observation(shown) if shown.value is not None else ""


def target_text(target: Target) -> str:
    """What stands in a target's cell."""
    if target.value is None:
        return target.words
    return write_quantity(Quantity(target.comparator, target.value, target.words, target.high))


def small_number_words(indicator: Indicator, period: str, figures: Figures) -> Message | None:
    """*1/60*, where a rate rests on so few that it says little; else nothing."""
    top, bottom = figures.parts(indicator, period)
    limit = indicator.small_numbers
    if top is None or bottom is None or limit is None or bottom >= limit:
        return None
    return message(
        "IndicatorsPage", "{top} of {bottom}: too few to judge by",
        top=write_number(top), bottom=write_number(bottom),
    )  # fmt: skip


def unit_words(indicator: Indicator, language: Language) -> str:
    """An indicator's unit; a dash where it is said in words."""
    if indicator.measure.key == TEXT_MEASURE:
        return "–"
    return language.pick(indicator.unit, indicator.unit_en)


def plan_words(plan: Plan, year: int | None) -> str:
    """A plan's short name with the year, which some short names hold already."""
    if year is None or str(year) in plan.short:
        return plan.short
    return f"{plan.short} {year}"


def head_lines(column: Column, language: Language) -> tuple[str, str]:
    """The two lines of a column's head; the upper one may be empty."""
    upper, lower = _head(column)
    said = [one if isinstance(one, str) else language.say(one) for one in (upper, lower)]
    return said[0], said[1]


def _head(column: Column) -> tuple[Message | str, Message | str]:
    match column.kind:
        case ColumnKind.NAME:
            return "", message("IndicatorsPage", "Indicator")
        case ColumnKind.UNIT:
            return "", message("IndicatorsPage", "Unit")
        case ColumnKind.FIGURE if column.fresh:
            return message("IndicatorsPage", "To enter"), column.period
        case ColumnKind.FIGURE:
            return message("IndicatorsPage", "Achieved"), column.period
        case ColumnKind.TARGET | ColumnKind.VERDICT if column.plan is not None:
            return column.plan.short, _year_words(column)
        case _:
            return "", message("IndicatorsPage", "Against the plan")


def _year_words(column: Column) -> Message | str:
    if column.kind is ColumnKind.VERDICT:
        return message("IndicatorsPage", "Against {plan}", plan=column.year or "")
    return str(column.year) if column.year else message("IndicatorsPage", "no year")


def verdict_head(plans: Sequence[Plan], basis: Basis | None, language: Language) -> str:
    """By which plan's year the main verdict is given."""
    plan = next((one for one in plans if basis and one.key == basis.plan), None)
    if basis is None or plan is None:
        return language.say(message("IndicatorsPage", "Against the plan"))
    words = plan_words(plan, basis.year)
    return language.say(message("IndicatorsPage", "Against {plan}", plan=words))


def rounded(value: Decimal, indicator: Indicator) -> Decimal:
    """A computed value with two decimals more than the indicator's, for comparing by eye."""
    return value.quantize(Decimal(1).scaleb(-indicator.decimals - 2)).normalize() + 0


def state_legend() -> tuple[tuple[str, Message], ...]:
    """What stands in a cell without a number, and what it means."""
    return (
        (NOT_COLLECTED, figure_state_word(State.NOT_COLLECTED)),
        (ZERO_IN_WORDS, figure_state_word(State.ZERO_IN_WORDS)),
        ("", figure_state_word(None)),
    )
