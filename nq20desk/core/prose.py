"""What all readers of Vietnamese prose share: numbers by kind, comparable syllables, word lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nq20desk.core.text import name_key


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a passage; ``kind`` tells dates, years and document numbers apart."""

    text: str
    kind: str
    start: int
    end: int
    sign: str = ""
    live: bool = False


_NUMBER = r"\d[\d.,]*\d|\d"
_NUMBERS = re.compile(
    r"(?P<date>\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b)"
    r"|(?P<document>\b\d+(?:/\d{4})?\s?[-/]\s?[A-ZĐ]{2}\w*(?:\s?[-/]\s?\w+)*)"
    r"|(?P<monthyear>\b\d{1,2}/\d{4}\b)"
    r"|(?P<years>\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b)"
    rf"|(?P<fraction>(?:{_NUMBER})\s?/\s?(?:{_NUMBER}))"
    rf"|(?P<range>(?:{_NUMBER})\s?[-–]\s?(?:{_NUMBER}))"
    rf"|(?P<name>(?<=[^\W\d])[-–]?(?:{_NUMBER}))"
    r"|(?P<year>(?<![\d.,])(?:19|20)\d\d(?![\d%‰]|[.,]\d))"
    rf"|(?P<number>{_NUMBER})"
)
_SIGN = re.compile(r"\s?(%\s?[oO0]\b|[%‰])")
VALUES = frozenset({"number", "range"})


def find_numbers(text: str) -> Iterator[Number]:
    """All numbers, dates, years and document numbers of a text, in order."""
    for found in _NUMBERS.finditer(text):
        sign = _SIGN.match(text, found.end())
        written = ("%" if sign[1] == "%" else "‰") if sign else ""
        kind = found.lastgroup or "number"
        yield Number(found.group(), kind, found.start(), found.end(), written)


@lru_cache(maxsize=256)
def any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of whole words, the longest first."""
    longest = sorted(words, key=len, reverse=True)
    inner = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest)
    return re.compile(rf"(?<!\w)(?:{inner})(?!\w)")


@lru_cache(maxsize=16384)
def syllables(word: str) -> tuple[str, ...]:
    """A word in comparable spelling; an abbreviation becomes the words that it stands for."""
    parts = name_key(word + " ").split()
    return tuple(part.lstrip("0") or "0" if part.isdigit() else part for part in parts)
