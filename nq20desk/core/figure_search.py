"""Finding indicators by a few words, without diacritics, in any order, best ones first."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.text import search_key

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed into a search field: words, and a year if one was among them."""

    words: tuple[str, ...]
    year: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    indicator: Indicator
    name: str
    all_words: str


def read_wanted(text: str) -> Wanted:
    """``bac si 2023`` asks for *bác sĩ* in 2023."""
    years = _YEAR.findall(text)
    words = search_key(_YEAR.sub(" ", text)).split()
    return Wanted(tuple(words), years[-1] if years else "")


class IndicatorSearch:
    """Searches a catalogue by names, synonyms and keys."""

    def __init__(self, catalogue: IndicatorCatalogue) -> None:
        self._entries = tuple(_entry(one) for one in catalogue)

    def find(self, words: Collection[str], first: Collection[str] = ()) -> tuple[Indicator, ...]:
        """The indicators that hold every word; those of ``first`` before others as good."""
        found = (
            (rank, one.indicator.key not in first, place, one.indicator)
            for place, one in enumerate(self._entries)
            if (rank := _rank(one, words)) is not None
        )
        return tuple(one for *_, one in sorted(found, key=lambda entry: entry[:3]))


def _entry(indicator: Indicator) -> _Entry:
    said = (indicator.name, indicator.name_en, *indicator.synonyms)
    words = search_key(" ".join((*said, indicator.key.replace("_", " "))))
    return _Entry(indicator, search_key(indicator.name), f" {words}  {indicator.key}")


def _rank(entry: _Entry, words: Collection[str]) -> int | None:
    """0: the name begins so; 1: every word begins one of its words; 2: stands inside; or not."""
    if not all(one in entry.all_words for one in words):
        return None
    if entry.name.startswith(" ".join(words)):
        return 0
    return 1 if all(f" {one}" in entry.all_words for one in words) else 2
