"""The number or bullet with which a heading or a paragraph begins, in the sources' styles.

*Phần thứ nhất*, *I.*, *I-*, *1.*, *1-*, *3.1.*, *a)*, *(1)*, *-*, *+*, ***; Roman numbers also
as bad OCR gives them (*Il.*, *I1.*, *I11.*).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from nq20desk.core.numbering import LETTERS, ordinal
from nq20desk.core.takein.vocabulary import bare


class MarkKind(StrEnum):
    """The style of a mark."""

    PART = "part"
    ROMAN = "roman"
    ARABIC = "arabic"
    COMPOSITE = "composite"
    LETTER = "letter"
    BRACKETED = "bracketed"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark: its style, what it counts, its words, and where the text begins behind it."""

    kind: MarkKind
    count: int
    text: str
    end: int


_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN = re.compile(r"([IVXLCl1|!]{1,6})\s?(?:[.):](?=\s|[^\W\d])|[-–](?=\s|[^\W\d]))\s*")
_COMPOSITE = re.compile(
    r"(\d{1,2}(?:\.\d{1,2}){1,4})\s?(?:[.)](?=\s|[^\W\d])|[-–](?=\s)|(?=\s))\s*"
)
_ARABIC = re.compile(r"(\d{1,2})\s?(?:[.)](?=\s|[^\W\d]|$)|[-–](?=\s))\s*")
_LETTER = re.compile(r"([a-zđA-ZĐ])\s?(?:\)|\.(?=\s))\s*")
_BRACKETED = re.compile(r"\((\d{1,2}|[a-zđ])\)\s*")
_BULLET = re.compile(r"([-–—+*•●▪·○])\s*(?=\S)")
_ORDINALS = {bare(ordinal(count)): count for count in range(1, 11)}


def read_mark(text: str, parts: tuple[str, ...] = ()) -> Mark | None:
    """The mark at a text's beginning, if there is one; ``text`` begins without spaces."""
    return _part(text, parts) or _roman(text) or _plain(text)


def _part(text: str, parts: tuple[str, ...]) -> Mark | None:
    for lead in parts:
        size = len(lead.split())
        words = text.split(maxsplit=size + 1)
        if len(words) <= size or bare(" ".join(words[:size])) != bare(lead):
            continue
        count = _counted(bare(words[size]))
        if count:
            end = len(text) - len(words[size + 1]) if len(words) > size + 1 else len(text)
            return Mark(MarkKind.PART, count, text[:end].strip(), end)
    return None


def _counted(word: str) -> int:
    if word in _ORDINALS:
        return _ORDINALS[word]
    if word.isdecimal() and len(word) < 3:
        return int(word)
    return roman_value(word.upper()) or 0


def _roman(text: str) -> Mark | None:
    """A Roman number; a misread one only before a heading in capitals."""
    found = _ROMAN.match(text)
    if not found or found[1].isdecimal():
        return None
    written = found[1]
    if found.group().endswith(("-", "–")) and text[found.end() :][:1].islower():
        return None  # I-ốt
    value = roman_value(re.sub(r"[l1|!]", "I", written))
    if value is None:
        return None
    misread = re.sub(r"[IVXLC]", "", written) != ""
    if misread and not _is_capital_start(text[found.end() :]):
        return None
    return Mark(MarkKind.ROMAN, value, found.group().strip(), found.end())


def roman_value(letters: str) -> int | None:
    """What a Roman number is worth; None if it is none that a report would have."""
    values = [_ROMAN_DIGITS.get(one, 0) for one in letters]
    if not values or not all(values):
        return None
    total = 0
    for one, following in zip(values, [*values[1:], 0], strict=True):
        total += -one if one < following else one
    return total if 0 < total < 40 else None


def _is_capital_start(text: str) -> bool:
    letters = [one for one in text if one.isalpha()][:12]
    return len(letters) > 3 and sum(one.isupper() for one in letters) > len(letters) * 0.7


def _plain(text: str) -> Mark | None:
    for kind, pattern in (
        (MarkKind.COMPOSITE, _COMPOSITE), (MarkKind.ARABIC, _ARABIC), (MarkKind.LETTER, _LETTER),
        (MarkKind.BRACKETED, _BRACKETED), (MarkKind.BULLET, _BULLET),
    ):  # fmt: skip
        found = pattern.match(text)
        if found:
            return Mark(kind, _count(kind, found[1]), found.group().strip(), found.end())
    return None


def _count(kind: MarkKind, written: str) -> int:
    if kind is MarkKind.BULLET:
        return 0
    last = written.rpartition(".")[2]
    return int(last) if last.isdecimal() else LETTERS.find(last.lower()) + 1


def continues(text: str, mark: Mark | None) -> bool:
    """Whether what looks like a mark is the middle of a broken sentence (*- xã hội*)."""
    return mark is not None and text[mark.end : mark.end + 1].islower()
