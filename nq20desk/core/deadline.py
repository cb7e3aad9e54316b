"""Deadlines of tasks (*thời hạn hoàn thành*): a year, a quarter, a month or a day."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from nq20desk.core.text import clean, modern_tones

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_LEAD = r"(?:(?:trước|đến|hết|trong|chậm nhất)\s+)*(?:là\s+)?"
_QUARTER = re.compile(
    rf"{_LEAD}qu[ýíy]\s*(?P<quarter>iv|i{{1,3}}|[1-4])\s*[/,.-]?\s*(?:năm\s*)?{_YEAR}"
)
_DAY = re.compile(
    rf"{_LEAD}(?:ngày\s*)?(?P<day>\d{{1,2}})\s*[/.-]\s*(?P<month>\d{{1,2}})\s*[/.-]\s*{_YEAR}"
)
_MONTH = re.compile(rf"{_LEAD}(?:tháng\s*)?(?P<month>\d{{1,2}})\s*(?:/|-|năm)\s*{_YEAR}")
_ONLY_YEAR = re.compile(rf"{_LEAD}(?:năm\s*)?{_YEAR}")


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when a task must be done; ``last_day`` is the last day in time."""

    words: str
    year: int
    last_day: date
    quarter: int | None = None


def end_of(year: int, quarter: int | None = None) -> date:
    """The day on which a year, or one of its quarters, ends."""
    month = 3 * quarter if quarter else 12
    return date(year, month, monthrange(year, month)[1])


def read_deadline(words: str) -> Deadline | None:
    """*2020*, *Quý II/2018*, *tháng 6/2026*, *15/6/2026*; None where it is none of these."""
    written = " ".join(clean(words).split())
    text = modern_tones(written).casefold().strip(" .")
    if found := _QUARTER.fullmatch(text):
        year, quarter = int(found["year"]), _quarter(found["quarter"])
        return Deadline(written, year, end_of(year, quarter), quarter)
    if found := _DAY.fullmatch(text):
        return _on_day(written, int(found["year"]), int(found["month"]), int(found["day"]))
    if found := _MONTH.fullmatch(text):
        return _on_day(written, int(found["year"]), int(found["month"]), None)
    if found := _ONLY_YEAR.fullmatch(text):
        year = int(found["year"])
        return Deadline(written, year, end_of(year))
    return None


def _quarter(words: str) -> int:
    return _ROMAN.get(words) or int(words)


def _on_day(words: str, year: int, month: int, day: int | None) -> Deadline | None:
    """A deadline inside a quarter; None for a day that no calendar has."""
    try:
        last = date(year, month, day or monthrange(year, month)[1])
    except (ValueError, IndexError):
        return None
    return Deadline(words, year, last, (month + 2) // 3)
