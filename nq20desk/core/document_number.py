"""Numbers of documents in all their spellings, and the one form that is right.

The Party writes ``50-KH/TU``, the State ``44/KH-UBND`` or ``39/2007/TT-BYT``, a letter of a
State office has no kind (``1010/SYT-KHTC``), a law is ``25/2008/QH12``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from nq20desk.core.checks.vocabulary import SymbolWords

_KIND = r"(?P<kind{0}>[A-ZĐ][A-Za-zĐđ]{{1,4}})"
_OFFICE = r"[A-ZĐ][A-Za-zĐđƯ]{1,11}\d{0,2}"
_DASH = r"\s*[-–‑]\s*"
_SLASH = r"\s*/\s*"
_PARTY = rf"(?:{_DASH}|[^\S\n]+)" + _KIND.format("_p") + rf"{_SLASH}(?P<office_p>{_OFFICE})"
_LAW = rf"{_SLASH}(?P<year_l>(?:19|20)\d\d){_SLASH}(?P<body>[A-Z]{{2,6}})\s*(?P<term>\d{{1,2}})"
_STATE = rf"(?:{_SLASH}(?P<year>(?:19|20)\d\d))?{_SLASH}(?P<symbol>{_OFFICE}(?:{_DASH}{_OFFICE})+)"
_NUMBER = re.compile(
    rf"(?<![\w/.,])(?P<digits>\d{{1,6}}[a-z]?)(?:{_LAW}|{_PARTY}|{_STATE})(?![\w])"
)
_PARTS = re.compile(_DASH)


class Remark(StrEnum):
    """What was not right about a number as it was written."""

    SPACES = "spaces"
    PARTY_FORM = "party_form"
    STATE_FORM = "state_form"
    UNKNOWN_KIND = "unknown_kind"


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number as written and in its right form; ``kind`` is its symbol, empty if it has none."""

    written: str
    canonical: str
    kind: str
    start: int
    end: int
    year: int | None = None
    is_law: bool = False
    remark: Remark | None = None


@dataclass(frozen=True, slots=True)
class NumberReader:
    """Finds numbers; ``laws`` are the symbols of those who make laws."""

    symbols: SymbolWords
    laws: tuple[str, ...]

    def find(self, text: str) -> Iterator[WrittenNumber]:
        """All numbers of a text, in order."""
        for found in _NUMBER.finditer(text):
            made = self._number(found)
            if made is not None:
                yield made

    def _number(self, found: re.Match[str]) -> WrittenNumber | None:
        if found["body"]:
            return self._law(found)
        return self._state(found) if found["symbol"] else self._party(found)

    def _law(self, found: re.Match[str]) -> WrittenNumber | None:
        if found["body"] not in self.laws:
            return None
        right = f"{found['digits']}/{found['year_l']}/{found['body']}{found['term']}"
        return _made(found, right, "", int(found["year_l"]), is_law=True)

    def _party(self, found: re.Match[str]) -> WrittenNumber | None:
        digits, kind, office = found["digits"], found["kind_p"], found["office_p"]
        if kind not in self.symbols.kinds:
            if office not in self.symbols.party:
                return None
            return _made(found, f"{digits}-{kind}/{office}", kind, remark=Remark.UNKNOWN_KIND)
        if office in self.symbols.state:
            return _made(found, f"{digits}/{kind}-{office}", kind, remark=Remark.STATE_FORM)
        return _made(found, f"{digits}-{kind}/{office}", kind)

    def _state(self, found: re.Match[str]) -> WrittenNumber | None:
        parts = _PARTS.split(found["symbol"])
        year = int(found["year"]) if found["year"] else None
        head = f"{found['digits']}/{year}" if year else found["digits"]
        kind = parts[0] if parts[0] in self.symbols.kinds else ""
        if kind and len(parts) == 2 and parts[1] in self.symbols.party and not year:
            right = f"{found['digits']}-{kind}/{parts[1]}"
            return _made(found, right, kind, remark=Remark.PARTY_FORM)
        return _made(found, f"{head}/{'-'.join(parts)}", kind, year)


def _made(
    found: re.Match[str],
    right: str,
    kind: str,
    year: int | None = None,
    *,
    is_law: bool = False,
    remark: Remark | None = None,
) -> WrittenNumber:
    written = " ".join(found.group().split())
    if remark is None and written != right:
        remark = Remark.SPACES
    return WrittenNumber(
        written, right, kind, found.start(), found.end(), year, is_law=is_law, remark=remark
    )
