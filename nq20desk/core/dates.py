"""Dates and document numbers as the decree writes them.

NĐ 30/2020, Phụ lục I, II.3 and II.4: days below 10 and months 1 and 2 get a leading zero,
numbers below 10 get one too; the Party writes ``Số 05-BC/HU`` without a colon.
"""

from __future__ import annotations

import re
from datetime import date

from nq20desk.core.office import System

BLANK = "\u00a0" * 6


def long_date(day: date | None, year: int = 0) -> str:
    """``ngày 09 tháng 3 năm 2025``; blanks to be filled by hand where there is no date."""
    if day is None:
        return f"ngày{BLANK}tháng{BLANK}năm {year or BLANK}"
    return f"ngày {day.day:02d} tháng {month(day)} năm {day.year}"


def month(day: date) -> str:
    """The month; 1 and 2 with a leading zero, the others without."""
    return f"{day.month:02d}" if day.month < 3 else str(day.month)


def short_date(day: date) -> str:
    """``09/3/2025`` as in running text, by the same rule."""
    return f"{day.day:02d}/{month(day)}/{day.year}"


_DAY = re.compile(r"(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})", re.IGNORECASE)
_MONTH = re.compile(r"(?:tháng\s+)?(\d{1,2})\s*[/.-]\s*(\d{4})", re.IGNORECASE)
_YEAR = re.compile(r"(?:năm\s+)?(\d{4})", re.IGNORECASE)


def read_as_of(text: str) -> str:
    """A day, a month or a year *as of* which a figure holds, in one spelling; empty stays empty.

    Raises:
        ValueError: it is none of these, or there is no such day.
    """
    text = " ".join(text.split())
    if not text:
        return ""
    if found := _DAY.fullmatch(text):
        day, of_month, year = map(int, found.groups())
        return short_date(date(year, of_month, day))
    if found := _MONTH.fullmatch(text):
        return f"{month(date(int(found[2]), int(found[1]), 1))}/{found[2]}"
    if found := _YEAR.fullmatch(text):
        return f"{date(int(found[1]), 1, 1).year}"
    raise ValueError(text)


def number_line(system: System, number: str, kind: str, symbol: str) -> str:
    """``Số: 141/BC-UBND`` or ``Số 50-KH/TU``; room is left where there is no number yet."""
    numeral = number.zfill(2) if number else BLANK * 2
    if system is System.PARTY:
        return f"Số {numeral}-{kind}/{symbol}"
    return f"Số: {numeral}/{kind}-{symbol}"


def full_number(system: System, number: str, kind: str, symbol: str) -> str:
    """The number as it is cited, ``141/BC-UBND``; empty while there is none."""
    return number_line(system, number, kind, symbol).split(" ", 1)[1] if number else ""
