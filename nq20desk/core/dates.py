"""Dates and document numbers as the decree writes them.

NĐ 30/2020, Phụ lục I, II.3 and II.4: days below 10 and months 1 and 2 get a leading zero,
numbers below 10 get one too; the Party writes ``Số 05-BC/HU`` without a colon.
"""

from __future__ import annotations

import re
from datetime import date, timedelta, timezone

from nq20desk.core.office import System

_WRITTEN = re.compile(r"\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*", re.ASCII)
BLANK = "\u00a0" * 6
VIETNAM = timezone(timedelta(hours=7))
"""The hour by which Vietnam dates its papers, whatever zone the computer is set to. It is fixed,
so that nothing depends on whether the system has a list of zones."""


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
    word = "Số" if system is System.PARTY else "Số:"
    return f"{word} {cited_number(system, number, kind, symbol)}"


def cited_number(system: System, number: str, kind: str, symbol: str) -> str:
    """``141/BC-UBND`` or ``50-KH/TU`` as other lines cite it, with room for a missing number.

    A number that was typed with its symbol stays as it is.
    """
    number = number.strip()
    if "/" in number:
        return number
    numeral = number.zfill(2) if number else BLANK * 2
    return f"{numeral}-{kind}/{symbol}" if system is System.PARTY else f"{numeral}/{kind}-{symbol}"


def full_number(system: System, number: str, kind: str, symbol: str) -> str:
    """The number as it is cited; empty while there is none."""
    return cited_number(system, number, kind, symbol) if number.strip() else ""


def read_day(written: str) -> date | None:
    """A day written as ``22/6/2018``, ``07/03/2025`` or ``25-10-2017``; None for anything else."""
    found = _WRITTEN.fullmatch(written)
    if not found:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def written_day(day: date) -> str:
    """``22/06/2018``, as the register keeps and shows it."""
    return f"{day:%d/%m/%Y}"
