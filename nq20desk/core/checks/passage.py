"""A paragraph as the checks read it: what it says on paper, cut into sentences and parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from nq20desk.core.blocks import FigureField, Paragraph, Text
from nq20desk.core.checks.finding import NO_FIGURE, Place
from nq20desk.core.fields import resolve
from nq20desk.core.figures import Figures
from nq20desk.core.text import name_key


@dataclass(frozen=True, slots=True)
class PlacedField:
    """A live figure and the characters that it fills in the passage."""

    field: FigureField
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Token:
    """A syllable in its comparable spelling, with its place in the passage."""

    key: str
    start: int
    end: int


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
_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_PART_END = re.compile(r";\s*")
_OPENING = '“"('
_FIELD_NUMBERS = frozenset({"number", "year"})
_CITED = 10
VALUES = frozenset({"number", "range"})


class Passage:
    """A paragraph of a section with its live figures written out."""

    def __init__(self, section: str, index: int, paragraph: Paragraph, figures: Figures) -> None:
        self.section = section
        self.index = index
        self.fields: tuple[PlacedField, ...] = ()
        self.text = ""
        for piece in paragraph.pieces:
            self._append(piece, figures)

    def _append(self, piece: Text | FigureField, figures: Figures) -> None:
        start = len(self.text)
        if isinstance(piece, Text):
            self.text += piece.text
            return
        self.text += write_field(piece, figures) or NO_FIGURE
        self.fields += (PlacedField(piece, start, len(self.text)),)

    def place(
        self, start: int, end: int, indicator: str | None = None, period: str | None = None
    ) -> Place:
        """The place of some characters, counted as the editor counts them."""
        first, last = self._in_editor(start), self._in_editor(end)
        return Place(self.section, self.index, first, last, indicator, period)

    def _in_editor(self, position: int) -> int:
        """A live figure is one character in the editor, however long it is on paper."""
        saved = 0
        for one in self.fields:
            if one.end <= position:
                saved += one.end - one.start - 1
            elif one.start < position:
                saved += position - one.start - 1
        return position - saved

    @cached_property
    def lowered(self) -> str:
        """The text in lower case, as long as the text itself."""
        lowered = self.text.lower()
        return lowered if len(lowered) == len(self.text) else self.text

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """All numbers, dates, years and document numbers."""
        return tuple(self._number(found) for found in _NUMBERS.finditer(self.text))

    def _number(self, found: re.Match[str]) -> Number:
        kind = found.lastgroup or "number"
        live = any(one.start <= found.start() < one.end for one in self.fields)
        if live and kind in _FIELD_NUMBERS:
            kind = "number"
        sign = _SIGN.match(self.text, found.end())
        written = ("%" if sign[1] == "%" else "‰") if sign else ""
        return Number(found.group(), kind, found.start(), found.end(), written, live)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The syllables of the text."""
        return tuple(
            Token(key, found.start(), found.end())
            for found in _WORD.finditer(self.text)
            for key in syllables(found.group())
        )

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences; a decimal point or an abbreviation does not end one."""
        ends = (one for one in _SENTENCE_END.finditer(self.text) if self._opens(one.end()))
        return tuple(self._cut(0, len(self.text), ends))

    def _opens(self, position: int) -> bool:
        following = self.text[position : position + 1]
        return following.isupper() or (following != "" and following in _OPENING)

    def _cut(self, start: int, end: int, at: Iterable[re.Match[str]]) -> Iterator[Span]:
        position = start
        for found in at:
            yield Span(self, position, found.start())
            position = found.end()
        if position < end:
            yield Span(self, position, end)

    def cut_parts(self, start: int, end: int) -> Iterator[Span]:
        """The parts of a sentence between semicolons."""
        return self._cut(start, end, _PART_END.finditer(self.text, start, end))


@dataclass(frozen=True)
class Span:
    """A stretch of a passage: a sentence, or a part of one."""

    passage: Passage
    start: int
    end: int

    @cached_property
    def text(self) -> str:
        """The words of the stretch."""
        return self.passage.text[self.start : self.end]

    @cached_property
    def lowered(self) -> str:
        """The words in lower case."""
        return self.passage.lowered[self.start : self.end]

    @cached_property
    def parts(self) -> tuple[Span, ...]:
        """The parts between semicolons."""
        return tuple(self.passage.cut_parts(self.start, self.end))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The syllables inside."""
        return tuple(one for one in self.passage.tokens if self.holds(one.start))

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers inside, with dates and years."""
        return tuple(one for one in self.passage.numbers if self.holds(one.start))

    @cached_property
    def fields(self) -> tuple[PlacedField, ...]:
        """The live figures inside."""
        return tuple(one for one in self.passage.fields if self.holds(one.start))

    def holds(self, position: int) -> bool:
        """Whether a character of the passage lies inside."""
        return self.start <= position < self.end

    def find(self, words: tuple[str, ...]) -> re.Match[str] | None:
        """The first of some lower-case words or phrases, as whole words."""
        if not words:
            return None
        return any_of(words).search(self.passage.lowered, self.start, self.end)

    @cached_property
    def years(self) -> tuple[tuple[int, int], ...]:
        """The years that are named, each with its place."""
        return tuple(
            (int(one.text[-4:]), one.start)
            for before, one in zip((None, *self.numbers), self.numbers, strict=False)
            if one.kind in ("year", "years", "monthyear", "date") and not _dates(one, before)
        )

    def just_before(self, position: int, words: tuple[str, ...], reach: int) -> bool:
        """Whether one of the words stands among the last few syllables before a place."""
        tail = " ".join(self.passage.lowered[self.start : position].split()[-reach:])
        return any_of(words).search(tail) is not None


def _dates(one: Number, before: Number | None) -> bool:
    """Whether a date belongs to the document number in front of it."""
    return before is not None and before.kind == "document" and one.start - before.end < _CITED


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


def write_field(field: FigureField, figures: Figures) -> str:
    """What a live figure shows; empty if there is nothing to show."""
    if field.indicator not in figures.catalogue:
        return ""
    return resolve(field, figures) or ""
