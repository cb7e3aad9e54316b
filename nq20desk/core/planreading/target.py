"""What the reader proposes: one row of a plan, with the words that it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.message import Message
from nq20desk.core.plan import Condition, Target
from nq20desk.core.quantity import Comparator


@dataclass(frozen=True, slots=True)
class ReadTarget:
    """A target found in a text; the clerk confirms it.

    ``key`` is None where the catalogue has no such indicator; ``name`` then comes from the
    text. ``unit`` is a measure key of the catalogue, or the words as written. ``start`` and
    ``end`` count characters of the cleaned text (``core.text.clean``: NFC), and ``words``
    are those characters with single spaces. ``confidence`` runs from 0 to 1; ``doubts`` say
    why it is not higher.
    """

    key: str | None
    name: str
    year: int | None
    comparator: Comparator
    value: Decimal | None
    value_high: Decimal | None
    unit: str
    condition: Condition | None
    words: str
    start: int
    end: int
    confidence: Decimal
    doubts: tuple[Message, ...] = ()


def to_target(read: ReadTarget, catalogue: IndicatorCatalogue) -> Target | None:
    """The row as a plan's target; None where the indicator is not in the catalogue.

    A unit that is neither the indicator's nor in the catalogue stays in the words only.
    """
    if read.key is None or read.key not in catalogue:
        return None
    own = catalogue[read.key].measure.key
    other = read.unit if read.unit != own and read.unit in catalogue.measures else None
    return Target(
        indicator=read.key,
        year=read.year,
        comparator=read.comparator,
        words=read.words,
        value=read.value,
        high=read.value_high,
        measure=other if read.value is not None else None,
        condition=read.condition,
    )
