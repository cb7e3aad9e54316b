"""Observations (*số liệu*): what was measured, where, when, and how it was said."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator, Quantity, write_quantity


class State(StrEnum):
    """The four states that a cell can be in; blank and zero are never the same."""

    NUMBER = "number"
    TEXT = "text"
    ZERO_IN_WORDS = "zero_in_words"
    NOT_COLLECTED = "not_collected"


@dataclass(frozen=True, slots=True)
class Statement:
    """The same figure said otherwise in another place (two figures for one thing)."""

    words: str
    comparator: Comparator = Comparator.EQUAL
    value: Decimal | None = None
    where: str = ""


_WITH_NUMBER = (State.NUMBER, State.ZERO_IN_WORDS)


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure: unit, indicator, period, value with comparator, and its story.

    ``period`` is a year (``2024``) or a span (``2016-2021``). ``numerator`` and
    ``denominator`` are the counts behind a ratio; the typed ``value`` is kept beside the
    computed one and never overwritten by it.
    """

    indicator: str
    period: str
    state: State = State.NUMBER
    comparator: Comparator = Comparator.EQUAL
    value: Decimal | None = None
    high: Decimal | None = None
    text: str = ""
    words: str = ""
    condition: Condition | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    as_of: str = ""
    source: str = ""
    note: str = ""
    also: tuple[Statement, ...] = ()

    @property
    def year(self) -> int:
        """The year, or the last year of a span."""
        return int(self.period[-4:])

    @property
    def has_number(self) -> bool:
        """Whether there is a number to compare (zero said in words is one)."""
        return self.value is not None and self.state in _WITH_NUMBER

    def as_quantity(self) -> Quantity:
        """The figure as a quantity, for writing."""
        return Quantity(self.comparator, self.value, self.words or self.text, self.high)


NOT_COLLECTED_WORDS = "không thu thập ở cấp này"
"""What official documents say where a clerk typed only an x."""


def plain_words(observation: Observation) -> str:
    """The words of a figure as official documents print them."""
    words = observation.text or observation.words
    if observation.state is State.NOT_COLLECTED and words.strip().casefold() in ("", "x"):
        return NOT_COLLECTED_WORDS
    return words


def write_observation(observation: Observation, suffix: str = "") -> str:
    """A figure as it stands in a cell: the number, or its words."""
    if observation.state is State.TEXT or observation.value is None:
        return plain_words(observation)
    return write_quantity(observation.as_quantity(), suffix)
