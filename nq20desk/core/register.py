"""Documents issued and cited (*văn bản*), and how their numbers are written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """Whether the office issued a document for the resolution, or cites it."""

    ISSUED = "issued"
    CITED = "cited"
    SELF = "self"


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document of the register; ``date`` is dd/MM/yyyy as written, or empty.

    ``id`` is its place in the register, 0 while it has none; it says nothing of the document.
    """

    number: str
    kind: str
    issuer: str
    date: str
    title: str
    role: Role
    note: str = ""
    source: str = ""
    id: int = field(default=0, compare=False)


_YEAR_IN_NUMBER = re.compile(r"\d+\s*/\s*((?:19|20)\d{2})\s*/")


def year_contradiction(number: str, date: str) -> tuple[str, str] | None:
    """The year in the number and that of the date where they differ (39/2007 of 2017)."""
    found = _YEAR_IN_NUMBER.search(number)
    if not found or len(date) < 4 or not date[-4:].isdigit():
        return None
    return (found[1], date[-4:]) if found[1] != date[-4:] else None
