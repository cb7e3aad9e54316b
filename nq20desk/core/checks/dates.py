"""Days that do not exist, and documents cited that are younger than the report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from nq20desk.core.checks.finding import Hit
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.message import message

_DAY = (
    r"(?P<day>\d{1,2})(?:/|\.|-|\s+tháng\s+)(?P<month>\d{1,2})(?:/|\.|-|\s+năm\s+)"
    r"(?P<year>(?:19|20)\d\d)"
)
_DAYS = re.compile(rf"(?<![\w./,-]){_DAY}(?![\w/])")
_CITED = re.compile(
    rf"(?P<number>\b\d+(?:/\d{{4}})?\s?[-/]\s?[A-ZĐ]{{2}}[\wĐ]*(?:\s?[-/]\s?\w+)*),?\s+"
    rf"(?:ngày\s+)?{_DAY}"
)


def impossible_date(material: Material) -> Iterator[Hit]:
    """30/02/2024, ngày 31 tháng 4: no calendar has such a day."""
    for passage in material.passages:
        for found in _DAYS.finditer(passage.text):
            if _read(found) is None:
                text = message("Checks", "There is no such day: {day}.", day=found.group())
                yield Hit("impossible_date", text, passage.place(*found.span()), found.group())


def dated_before_cited(material: Material) -> Iterator[Hit]:
    """A report of 04/3/2025 that answers a letter of 07/3/2025."""
    written = material.report.date
    for passage in material.passages if written else ():
        for found in _CITED.finditer(passage.text):
            cited = _read(found)
            if written and cited and cited > written:
                text = message(
                    "Checks",
                    "The report is dated {written}, before the document {number} that it cites.",
                    written=f"{written:%d/%m/%Y}",
                    number=found["number"],
                )
                where = passage.place(*found.span())
                yield Hit("dated_before_cited", text, where, found.group())


def _read(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None


RULES: tuple[Rule, ...] = (impossible_date, dated_before_cited)
