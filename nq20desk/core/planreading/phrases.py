"""Stretches of text that may name an indicator: cut at separators, freed of other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nq20desk.core.planreading.grammar import NameWords
from nq20desk.core.planreading.page import Stretch
from nq20desk.core.prose import any_of

SEPARATOR = re.compile(r"[,;:()\[\]]|(?<!\w)và(?!\w)|\s[-–+]\s")
_SHORT = 5
_STRONG = re.compile(r"[,;:()]")
_EDGE = r"[\s,;:.()\[\]\"“”'+–—=-]*"
_LEFT_EDGE = re.compile(_EDGE)
_PUNCTUATION = " ,;:.()[]\"“”'+–—=-"
_LONGEST_LINK = 40


@dataclass(frozen=True, eq=False)
class PhrasePatterns:
    """The words around names as patterns."""

    head: re.Pattern[str]
    tail: re.Pattern[str]
    kept: re.Pattern[str]
    leads: re.Pattern[str]

    @classmethod
    def of(cls, words: NameWords) -> PhrasePatterns:
        """The patterns of a grammar."""
        return cls(
            head=re.compile(rf"{_EDGE}(?:{any_of(words.aims).pattern})"),
            tail=re.compile(rf"(?:{any_of(words.links).pattern}){_EDGE}$"),
            kept=re.compile(rf"(?:{any_of(words.kept).pattern}){_EDGE}$"),
            leads=any_of(words.leads),
        )


class Phrases:
    """Cuts names out of a text (lower case, years and bases blanked)."""

    def __init__(self, patterns: PhrasePatterns, bare: str) -> None:
        self._patterns = patterns
        self._bare = bare

    def stripped(self, start: int, end: int) -> Stretch:
        """A stretch without punctuation at its ends."""
        found = _LEFT_EDGE.match(self._bare, start, end)
        start = found.end() if found else start
        while end > start and self._bare[end - 1] in _PUNCTUATION:
            end -= 1
        return start, end

    def trimmed(self, start: int, end: int) -> Stretch:
        """A stretch without the words of intention before a name and the links behind it."""
        while (found := self._patterns.head.match(self._bare, start, end)) and found.end() > start:
            start = found.end()
        while True:
            start, end = self.stripped(start, end)
            first = max(start, end - _LONGEST_LINK)
            text = self._bare[first:end]
            last = self._patterns.tail.search(text)
            if last is None or self._patterns.kept.search(text):
                return start, end
            end = first + last.start()

    def text(self, stretch: Stretch) -> str:
        """The words of a stretch."""
        return self._bare[stretch[0] : stretch[1]]

    def piece(self, start: int, end: int) -> Stretch:
        """What stands between the last separator and the end."""
        return self._last_cut(start, end), end

    def _last_cut(self, start: int, end: int) -> int:
        cuts = [one.end() for one in _STRONG.finditer(self._bare, start, end)]
        return cuts[-1] if cuts else start

    def has_lead(self, stretch: Stretch) -> bool:
        """Whether a stretch holds a word that opens a name (*tỷ lệ*, *số ca*)."""
        return self._patterns.leads.search(self._bare, *stretch) is not None

    def before(self, start: int, end: int) -> Iterator[Stretch]:
        """The stretches before a number that may name it, the likeliest first."""
        leads = [one.start() for one in self._patterns.leads.finditer(self._bare, start, end)]
        starts = [self._opening(leads, start)] if leads else [self._last_cut(start, end)]
        starts += leads
        if not leads or len(self.text((starts[0], end)).split()) < _SHORT:
            starts += [one.end() for one in SEPARATOR.finditer(self._bare, start, end)]
            starts.append(start)
        yield from self._distinct((one, end) for one in starts)

    def _opening(self, leads: list[int], start: int) -> int:
        """The last lead that opens a name after a separator; else the first lead."""
        for one in reversed(leads):
            head = self.trimmed(start, one)
            cut = self._last_cut(start, one)
            if head[0] >= head[1] or self.trimmed(cut, one)[0] >= self.trimmed(cut, one)[1]:
                return one
        return leads[0]

    def behind(self, start: int, end: int) -> Iterator[Stretch]:
        """The stretches behind a number that may name it, the likeliest first."""
        stop = self._next_opening(start, end)
        cuts = [one.start() for one in SEPARATOR.finditer(self._bare, start, stop)]
        yield from self._distinct([(start, stop), *((start, one) for one in reversed(cuts))])

    def _next_opening(self, start: int, end: int) -> int:
        """Where the next name opens behind a separator."""
        for one in self._patterns.leads.finditer(self._bare, start, end):
            cut = self._last_cut(start, one.start())
            if cut > start and not self.text(self.trimmed(cut, one.start())).strip():
                return cut - 1
        return end

    def _distinct(self, stretches: Iterator[Stretch] | list[Stretch]) -> Iterator[Stretch]:
        seen: set[Stretch] = set()
        for one in stretches:
            trimmed = self.trimmed(*one)
            if trimmed[0] >= trimmed[1]:
                continue
            for cut in (trimmed, self.stripped(*one)):
                if cut[0] < cut[1] and cut not in seen:
                    seen.add(cut)
                    yield cut

    def tail_end(self, start: int, end: int) -> int:
        """Where what belongs to a number in front of it ends: at the first separator."""
        found = SEPARATOR.search(self._bare, start, end)
        return found.start() if found else end
