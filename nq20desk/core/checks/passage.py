"""A paragraph as the checks read it: what it says on paper, cut into sentences and parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from nq20desk.core.blocks import (
    OF_THE_FIGURE,
    CitationField,
    FigureField,
    Piece,
    Text,
)
from nq20desk.core.checks.finding import NO_FIGURE, Place, quote_around
from nq20desk.core.fields import resolve
from nq20desk.core.live import LiveFigures
from nq20desk.core.prose import Number, any_of, find_numbers, syllables


@dataclass(frozen=True, slots=True)
class PlacedField:
    """A live figure and the characters that it fills in the passage."""

    field: FigureField
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PlacedCitation:
    """A live citation and the characters that it fills in the passage."""

    field: CitationField
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Token:
    """A syllable in its comparable spelling, with its place in the passage."""

    key: str
    start: int
    end: int


_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_PART_END = re.compile(r";\s*")
_OPENING = '“"('
_FIELD_NUMBERS = frozenset({"number", "year"})
_CITED = 10


class Passage:
    """A paragraph of a section with its live figures and citations written out.

    ``index`` counts the paragraphs of the section; None for a cell of a table in it.
    """

    def __init__(
        self, section: str, index: int | None, pieces: tuple[Piece, ...], live: LiveFigures
    ) -> None:
        self.section = section
        self.index = index
        self.fields: tuple[PlacedField, ...] = ()
        self.citations: tuple[PlacedCitation, ...] = ()
        self.text = ""
        for piece in pieces:
            self._append(piece, live)

    def _append(self, piece: Piece, live: LiveFigures) -> None:
        start = len(self.text)
        match piece:
            case Text():
                self.text += piece.text
            case CitationField():
                self.text += piece.text or NO_FIGURE
                self.citations += (PlacedCitation(piece, start, len(self.text)),)
            case FigureField():
                self.text += resolve(piece, live) or NO_FIGURE
                self.fields += (PlacedField(piece, start, len(self.text)),)

    def place(
        self, start: int, end: int, indicator: str | None = None, period: str | None = None
    ) -> Place:
        """The place of some characters, counted as the editor counts them."""
        if self.index is None:
            return Place(self.section, indicator=indicator, period=period)
        first, last = self._in_editor(start), self._in_editor(end)
        return Place(self.section, self.index, first, last, indicator, period)

    def is_live(self, position: int) -> bool:
        """Whether a character belongs to a live figure: its words follow from the figures."""
        return any(one.start <= position < one.end for one in self.fields)

    def _in_editor(self, position: int) -> int:
        """What is live is one character in the editor, however long it is on paper."""
        saved = 0
        live: tuple[PlacedField | PlacedCitation, ...] = (*self.fields, *self.citations)
        for one in live:
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
        return tuple(self._as_shown(one) for one in find_numbers(self.text))

    def _as_shown(self, one: Number) -> Number:
        """A live figure is a value, also where it looks like a year."""
        if not any(field.start <= one.start < field.end for field in self.fields):
            return one
        return replace(one, kind="number" if one.kind in _FIELD_NUMBERS else one.kind, live=True)

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

    def quote(self, start: int, end: int) -> str:
        """Some words of the stretch (places in the passage) with what stands around them."""
        return quote_around(self.text, start - self.start, end - self.start)

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
        """The live figures inside, of the report's own unit; not what is said of a figure."""
        inside = (one for one in self.passage.fields if self.holds(one.start))
        return tuple(
            one for one in inside if one.field.part in OF_THE_FIGURE and not one.field.unit
        )

    def holds(self, position: int) -> bool:
        """Whether a character of the passage lies inside."""
        return self.start <= position < self.end

    def find(self, words: tuple[str, ...]) -> re.Match[str] | None:
        """The first of some lower-case words or phrases, as whole words the clerk typed."""
        if not words:
            return None
        found = any_of(words).finditer(self.passage.lowered, self.start, self.end)
        return next((one for one in found if not self.passage.is_live(one.start())), None)

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
