"""The text around citations: joined lines, days, brackets, rows of tables."""

from __future__ import annotations

import re
from datetime import date

from nq20desk.core.dates import read_day
from nq20desk.core.text import clean

TRAILING = ' \t,;:.“”"'
"""What a subject or a law's name doesn't end with."""

_DAY = re.compile(
    r"\s*,?\s*\(?\s*(?:(?:ký\s+)?ngày\s+)?(?P<day>\d{1,2})"
    r"(?:\s*[/.\-–]\s*(?P<month>\d{1,2})\s*[/.\-–]\s*"
    r"|\s+tháng\s+(?P<long_month>\d{1,2})\s*,?\s+năm\s+)(?P<year>\d{4})(?!\d)\s*\)?"
)
_BREAK = r"[ \t]*(?:\n[ \t]*){1,2}"  # lines of a scanned page often have a blank one between them
_CONTINUES = re.compile(rf"{_BREAK}(?=[a-zà-ỹđ(/])|(?<=[-/,]){_BREAK}")
_AFTER_WORD = re.compile(rf"\b(của|số|ngày|tháng|năm){_BREAK}", re.IGNORECASE)


def joined_lines(text: str) -> str:
    """The text with the line breaks taken out that cut a sentence, a number or a date."""
    return _AFTER_WORD.sub(r"\1 ", _CONTINUES.sub(_joint, clean(text)))


def _joint(found: re.Match[str]) -> str:
    """No space where a number was cut (*51-* / *KH/TU*)."""
    before = found.string[found.start() - 1 : found.start()]
    return "" if before in "-/" else " "


def read_next_day(text: str, position: int) -> tuple[date | None, int]:
    """The day that stands at a position, and where it ends."""
    found = _DAY.match(text, position)
    if not found:
        return None, position
    month = found["month"] or found["long_month"]
    day = read_day(f"{found['day']}/{month}/{found['year']}")
    return (day, found.end()) if day else (None, position)


def without_cells(line: str) -> tuple[str, date | None]:
    """A row of a table as a sentence; a cell that is only a day is taken out."""
    cells = [one.strip() for one in line.split("\t")]
    days = [day for day in map(read_day, cells) if day]
    if len(cells) == 1:
        return line, None
    kept = [one for one in cells if one and not one.isdecimal() and read_day(one) is None]
    return ", ".join(kept), days[0] if days else None


def with_capital(text: str) -> str:
    """A law's name with its kind in front, which begins with a capital."""
    title = " ".join(text.split()).strip(TRAILING)
    return title[:1].upper() + title[1:]


def bracket_end(text: str, start: int, end: int) -> int:
    """Where a bracket closes that was opened before the subject."""
    depth = 0
    for position in range(start, end):
        depth += {"(": 1, ")": -1}.get(text[position], 0)
        if depth < 0:
            return position
    return end
