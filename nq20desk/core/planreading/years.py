"""The years that a text aims at, as against those that it only compares with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nq20desk.core.planreading.grammar import YearWords
from nq20desk.core.planreading.page import Page
from nq20desk.core.prose import Number, any_of

_KINDS = frozenset({"year", "years", "date"})
_CITED = 10
_REACH = 24
_TO_YEAR = re.compile(r"\s*(?:-|–|đến|tới)\s*(?:hết )?(?:năm )?(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class YearMention:
    """A year with the words in front of it (*đến hết năm 2025*); a period counts by its end."""

    year: int
    start: int
    end: int
    vision: bool = False
    compared: bool = False


@lru_cache(maxsize=64)
def ending(words: tuple[str, ...]) -> re.Pattern[str]:
    """One of the words at the end of a stretch."""
    return re.compile(rf"{any_of(words).pattern}[\s:(]*$")


def years_of(page: Page, numbers: tuple[Number, ...], words: YearWords) -> tuple[YearMention, ...]:
    """All years of a page in order; dates count only as deadlines (*đến 31/12/2025*)."""
    return tuple(_mentions(page, numbers, words))


def _mentions(page: Page, numbers: tuple[Number, ...], words: YearWords) -> Iterator[YearMention]:
    for position, one in enumerate(numbers):
        if one.kind not in _KINDS:
            continue
        before = numbers[position - 1] if position else None
        if before and before.kind == "document" and one.start - before.end < _CITED:
            continue
        yield from _mention(page, one, words)


def _mention(page: Page, one: Number, words: YearWords) -> Iterator[YearMention]:
    first = max(0, one.start - _REACH)
    tail = page.low[first : one.start]
    aimed = ending(words.aimed).search(tail)
    start = first + aimed.start() if aimed else one.start
    year = int(one.text[-4:])
    compared = ending(words.compared).search(tail)
    if aimed and _TO_YEAR.match(page.low, one.end) and "từ" in aimed.group():
        return
    if one.kind == "date":
        if aimed and aimed.group().startswith("đến"):
            yield YearMention(year, start, one.end)
        return
    further = page.low[max(0, start - _REACH) : start]
    vision = bool(ending(words.vision).search(further))
    yield YearMention(year, start, one.end, vision, bool(compared))
