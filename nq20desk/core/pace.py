"""*Mỗi năm cần thêm bao nhiêu*: the yearly step that would still reach a target in time."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_UP, Decimal

from nq20desk.core.amounts import amount
from nq20desk.core.assessment import Assessment
from nq20desk.core.message import Message, message
from nq20desk.core.quantity import Comparator
from nq20desk.core.verdict import Verdict

_OPEN = frozenset({Comparator.MORE, Comparator.AT_LEAST, Comparator.LESS, Comparator.AT_MOST})


@dataclass(frozen=True, slots=True)
class Pace:
    """What is needed each year from the latest figure on, in the indicator's own measure.

    ``per_year`` is negative where the figure must fall; it is rounded away from zero, so
    that keeping it suffices. ``at_least``: the figure itself is only said to be below
    (or above) a number, so that more may be needed.
    """

    per_year: Decimal
    first: int
    last: int
    at_least: bool = False

    @property
    def years(self) -> int:
        """How many years are left from the figure to the target."""
        return self.last - self.first


def needed_pace(one: Assessment) -> Pace | None:
    """The needed pace; None where nothing is lacking, not comparable, or the year is past."""
    if one.verdict is not Verdict.NOT_MET or not one.distance or one.observation is None:
        return None
    if one.target is None or one.target.year is None or one.target.year <= one.observation.year:
        return None
    years = one.target.year - one.observation.year
    assert one.edge is not None
    step = (one.edge - one.value) / years
    places = Decimal(1).scaleb(-one.indicator.decimals)
    return Pace(
        step.quantize(places, rounding=ROUND_UP),
        one.observation.year,
        one.target.year,
        one.observation.comparator in _OPEN,
    )


def pace_words(one: Assessment, pace: Pace) -> Message:
    """The pace as one sentence, e.g. *mỗi năm cần tăng 0,5/vạn dân đến năm 2025*."""
    step = amount(one.indicator, abs(pace.per_year))
    said = _PATTERNS[pace.per_year > 0, pace.at_least]
    return message(said.context, said.source, amount=step, year=pace.last)


_PATTERNS = {
    (True, False): message("Pace", "needs to rise by {amount} a year until {year}"),
    (False, False): message("Pace", "needs to fall by {amount} a year until {year}"),
    (True, True): message("Pace", "needs to rise by at least {amount} a year until {year}"),
    (False, True): message("Pace", "needs to fall by at least {amount} a year until {year}"),
}
"""By whether the figure must rise, and whether it is only said to lie beyond a number."""
