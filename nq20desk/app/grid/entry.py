"""What a clerk writes into a cell, read as a figure: its words stay, its value is parsed.

Nothing is guessed: where a number can be read two ways, all readings are handed back.
No Qt, no store: the grid, the side panel and the paste all read entries here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from nq20desk.core.indicator import Indicator
from nq20desk.core.observation import Observation, State, write_observation
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import (
    Comparator,
    Quantity,
    Reading,
    is_blank,
    read_number,
    read_quantity,
    write_number,
)
from nq20desk.core.text import clean, search_key

TEXT_MEASURE = "text"
_NOT_COLLECTED = re.compile(r"^(x|khong thu thap\b.*)$", re.DOTALL)
_ZERO = re.compile(
    r"^(\w+ ){0,4}khong (co|xay ra|phat hien|phat sinh|ghi nhan)\b[^\d]*$", re.DOTALL
)
_UNKNOWN = ("so lieu", "bao cao", "thu thap", "thong ke", "thong tin", "theo doi")
_KINDS = re.compile(r"(\d+)\s+loại")
_NUMBERS = re.compile(r"\d[\d.,]*\d|\d")
_PLAIN_NUMBER = re.compile(r"\d[\d.,]*")
_LONE_DOT = re.compile(r"\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Entry:
    """What was written and the figure that it makes; None clears the cell.

    ``others`` are further readings, among which only the clerk can choose.
    """

    words: str
    figure: Observation | None
    others: tuple[Observation, ...] = ()

    @property
    def ambiguous(self) -> bool:
        """Whether the clerk must be asked."""
        return bool(self.others)

    @property
    def readings(self) -> tuple[Observation, ...]:
        """All figures that may be meant, the likeliest first."""
        return (*((self.figure,) if self.figure else ()), *self.others)


def read_entry(
    text: str, indicator: Indicator, period: str, before: Observation | None = None
) -> Entry:
    """Read a cell's new text; what else is known of the figure (source, note …) is kept."""
    words = clean(text).strip()
    base = before or Observation(indicator.key, period)
    said = None if _PLAIN_NUMBER.fullmatch(words) else _said(words, indicator, base, before)
    if said is not None:
        return said
    if indicator.measure.key == TEXT_MEASURE:
        return Entry(words, _text(base, words))
    figures = [_figure(base, indicator, one) for one in _quantities(words, indicator)]
    return Entry(words, figures[0], tuple(figures[1:]))


def _said(
    words: str, indicator: Indicator, base: Observation, before: Observation | None
) -> Entry | None:
    """What words say without a number: not collected, nothing at all, none."""
    if _NOT_COLLECTED.match(search_key(words)):
        return Entry(words, _worded(base, State.NOT_COLLECTED, words))
    if is_blank(words):
        return Entry("", cleared(before) if before else None)
    if _says_zero(words, indicator):
        zero = _worded(base, State.ZERO_IN_WORDS, words)
        return Entry(words, replace(zero, value=Decimal(0)))
    return None


def _says_zero(words: str, indicator: Indicator) -> bool:
    """Whether words say that there was none; *không có số liệu* says nothing of the kind."""
    key = search_key(words)
    if not _ZERO.match(key) or any(one in key for one in _UNKNOWN):
        return False
    return indicator.bounds is None or indicator.bounds[0] <= 0


def _quantities(words: str, indicator: Indicator) -> tuple[Quantity, ...]:
    """All that a clerk may mean; a lone dot is never settled by the likelier reading alone.

    *66.177* in a share may be a count that landed in the wrong row, *14.6* among counts a
    rate or 146: bounds and measure order the readings, the clerk chooses.
    """
    reading = read_quantity(words, indicator)
    quantity = reading.quantity
    if quantity.comparator is Comparator.RANGE:
        return _ranges(reading, indicator)
    values = [one.value for one in (quantity, *reading.others)]
    first = _NUMBERS.search(words)
    if quantity.value is None or first is None or len(values) > 1:
        return (quantity, *reading.others)
    further = [one for one in _dot_readings(first[0], indicator) if one not in values]
    return (quantity, *(replace(quantity, value=one) for one in further))


def _dot_readings(number: str, indicator: Indicator) -> tuple[Decimal, ...]:
    """Both values of a number with one dot, where the measure leaves room for both."""
    if not _LONE_DOT.fullmatch(number):
        return ()
    decimal, grouped = Decimal(number), Decimal(number.replace(".", ""))
    of_three = len(number.rpartition(".")[2]) == 3
    if of_three != indicator.measure.whole:
        return decimal, grouped
    return ()


def _ranges(reading: Reading, indicator: Indicator) -> tuple[Quantity, ...]:
    """A range is ambiguous where one of its ends is; both ends are read alike."""
    ends = [read_number(one, indicator) for one in _NUMBERS.findall(reading.quantity.words)[:2]]
    if all(len(one) == 1 for one in ends):
        return (reading.quantity,)
    low, high = (one[-1] for one in ends)
    return (reading.quantity, replace(reading.quantity, value=low, high=high))


def _figure(base: Observation, indicator: Indicator, quantity: Quantity) -> Observation:
    if quantity.value is None:
        return _text(base, quantity.words)
    return replace(
        base, state=State.NUMBER, comparator=quantity.comparator, value=quantity.value,
        high=quantity.high, text="", words=quantity.words,
        condition=_condition(base, indicator, quantity.words),
    )  # fmt: skip


def _condition(base: Observation, indicator: Indicator, words: str) -> Condition | None:
    """The condition said in the words; one that was entered apart from them stays."""
    if indicator.condition is None:
        return base.condition
    found = _KINDS.search(words)
    if found:
        return Condition(indicator.condition, Decimal(found[1]))
    return None if _KINDS.search(base.words) else base.condition


def _text(base: Observation, words: str) -> Observation:
    return replace(_worded(base, State.TEXT, words), comparator=Comparator.TEXT, text=words)


def _worded(base: Observation, state: State, words: str) -> Observation:
    return replace(
        base, state=state, comparator=Comparator.EQUAL, value=None, high=None, text="", words=words
    )


def cleared(figure: Observation) -> Observation | None:
    """What Del leaves: the parts that a value follows from, else nothing."""
    if figure.numerator is None and figure.denominator is None:
        return None
    return _worded(figure, State.NUMBER, "")


def with_state(
    state: State | None, indicator: Indicator, period: str, before: Observation | None
) -> Observation | None:
    """The figure in another state, chosen without typing; None: no figure."""
    base = before or Observation(indicator.key, period)
    words = base.words or base.text
    match state:
        case State.NOT_COLLECTED:
            return _worded(base, state, "không thu thập")
        case State.ZERO_IN_WORDS:
            return replace(_worded(base, state, "không có"), value=Decimal(0))
        case State.TEXT:
            return _text(base, words) if words else before
        case State.NUMBER:
            entry = read_entry(words, indicator, period, before)
            return entry.figure if words and not entry.ambiguous else before
        case _:
            return None


def with_comparator(figure: Observation, comparator: Comparator) -> Observation:
    """The same number meant otherwise (*> 93*, *≈ 93*), its words made anew."""
    made = replace(figure, comparator=comparator)
    return replace(made, words=write_observation(made))


def settled(figure: Observation) -> Observation | None:
    """The figure, or None where nothing at all is said in it."""
    return None if figure == Observation(figure.indicator, figure.period) else figure


def read_count(text: str) -> Decimal | None:
    """A count of people or things as written; counts are whole, so a dot divides thousands.

    Raises:
        ValueError: there is no number, or more than one.
    """
    if is_blank(text):
        return None
    reading = read_quantity(text)
    values = [one.value for one in (reading.quantity, *reading.others) if one.value is not None]
    if not values or reading.quantity.comparator is not Comparator.EQUAL:
        raise ValueError(text)
    whole = [one for one in values if one == one.to_integral_value()]
    return whole[0] if whole else values[0]


def dot_divides(figure: Observation) -> bool:
    """Whether the dots in a figure's words were read as dividing thousands."""
    grouped = [Decimal(one.replace(".", "")) for one in _NUMBERS.findall(figure.words)
               if _LONE_DOT.fullmatch(one)]  # fmt: skip
    return figure.value in grouped


def edit_words(figure: Observation | None, indicator: Indicator) -> str:
    """What stands in the cell when editing begins: the words, where they read as the value."""
    if figure is None or figure.state is not State.NUMBER:
        return figure.words or figure.text if figure else ""
    if figure.words and _reads_as(figure, indicator):
        return figure.words
    return write_observation(figure)


def copy_words(figure: Observation | None, indicator: Indicator) -> str:
    """What goes to the clipboard: bare numbers as Excel takes them, else the words."""
    if figure is None:
        return ""
    plain = figure.state is State.NUMBER and figure.comparator is Comparator.EQUAL
    if plain and figure.value is not None and figure.condition is None:
        return write_number(figure.value, grouping=False)
    return edit_words(figure, indicator)


def _reads_as(figure: Observation, indicator: Indicator) -> bool:
    again = read_quantity(figure.words, indicator)
    quantity = again.quantity
    same = (quantity.comparator, quantity.value, quantity.high)
    return not again.ambiguous and same == (figure.comparator, figure.value, figure.high)


def is_text_for_number(figure: Observation | None, indicator: Indicator) -> bool:
    """Whether a text stands where a number is wanted (it is kept, and marked)."""
    in_words = indicator.measure.key == TEXT_MEASURE
    return figure is not None and figure.state is State.TEXT and not in_words
