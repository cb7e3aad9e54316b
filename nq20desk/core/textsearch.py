"""Finding words in a report as Vietnamese is searched, and putting others in their place.

A text is compared letter by letter in a folded form as long as the text itself: tone marks in
their modern place (*hoà* is *hòa*) always, without diacritics and in lower case as wished.
What is live (a figure, a citation) is one character, as in the editor, and never matches.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from nq20desk.core.blocks import Block, Paragraph, Piece, Text, TextCell, TextTable
from nq20desk.core.text import clean, modern_tones

LIVE = "\ufffc"
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched for. ``diacritics``: *tram* no longer finds *trạm*.

    ``exact``: letter for letter, also where tone marks are placed.
    """

    text: str
    diacritics: bool = False
    case: bool = False
    whole_words: bool = False
    exact: bool = False

    @property
    def pattern(self) -> re.Pattern[str] | None:
        """What is looked for in folded text; None if nothing was asked for."""
        words = self.fold(" ".join(clean(self.text).split()))
        if not words:
            return None
        inner = re.escape(words).replace(r"\ ", r"\s+")
        if not self.whole_words:
            return re.compile(inner)
        before = r"(?<!\w)" if words[0].isalnum() else ""
        after = r"(?!\w)" if words[-1].isalnum() else ""
        return re.compile(rf"{before}{inner}{after}")

    def fold(self, text: str) -> str:
        """The text as it is compared; as long as the text."""
        return text if self.exact else folded(text, self.diacritics, self.case)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand.

    ``block`` counts all blocks of the section, ``paragraph`` only its paragraphs (None in a
    table, where ``cell`` counts the cells from the first one). ``start`` and ``end`` are
    characters of the paragraph or cell, what is live counting as one. ``before`` and ``after``
    are the nearest whole words, with an ellipsis where the text goes on.
    """

    section: str
    block: int
    paragraph: int | None
    cell: int
    start: int
    end: int
    before: str
    text: str
    after: str


@lru_cache(maxsize=8192)
def folded(text: str, diacritics: bool, case: bool) -> str:
    """A text in the form in which it is compared, letter for letter."""
    shown = _letterwise(modern_tones(text), _bare) if not diacritics else modern_tones(text)
    return shown if case else _letterwise(shown, str.lower)


def _letterwise(text: str, change: Callable[[str], str]) -> str:
    whole = change(text)
    if len(whole) == len(text):
        return whole
    return "".join(made if len(made := change(letter)) == 1 else letter for letter in text)


def _bare(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return bare.replace("đ", "d").replace("Đ", "D")


def find(sections: Mapping[str, tuple[Block, ...]], wanted: Wanted) -> Iterator[Hit]:
    """All hits in the order of the sections and their blocks."""
    pattern = wanted.pattern
    if pattern is None:
        return
    for section, blocks in sections.items():
        paragraph = 0
        for number, block in enumerate(blocks):
            index = paragraph if isinstance(block, Paragraph) else None
            paragraph += isinstance(block, Paragraph)
            for cell, pieces in enumerate(stretches(block)):
                text = shown(pieces)
                for found in pattern.finditer(wanted.fold(text)):
                    start, end = found.span()
                    yield Hit(
                        section, number, index, cell, start, end,
                        _before(text, start), text[start:end], _after(text, end),
                    )  # fmt: skip


def _before(text: str, start: int) -> str:
    if start <= _AROUND:
        return text[:start]
    return "…" + text[start - _AROUND : start].partition(" ")[2]


def _after(text: str, end: int) -> str:
    if len(text) - end <= _AROUND:
        return text[end:]
    return text[end : end + _AROUND].rpartition(" ")[0] + "…"


def stretches(block: Block) -> tuple[tuple[Piece, ...], ...]:
    """The texts of a block in which words are looked for: a paragraph, or all cells."""
    if isinstance(block, Paragraph):
        return (block.pieces,)
    return tuple(cell.pieces for row in block.rows for cell in row)


def shown(pieces: tuple[Piece, ...]) -> str:
    """The text of pieces as the editor counts it."""
    return "".join(one.text if isinstance(one, Text) else LIVE for one in pieces)


def replace_hits(blocks: tuple[Block, ...], hits: tuple[Hit, ...], words: str) -> tuple[Block, ...]:
    """The blocks of a section with all these hits replaced, the last ones first."""
    made = list(blocks)
    for one in sorted(hits, key=lambda hit: (hit.block, hit.cell, hit.start), reverse=True):
        made[one.block] = _replaced(made[one.block], one, words)
    return tuple(made)


def _replaced(block: Block, hit: Hit, words: str) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, pieces=put(block.pieces, hit.start, hit.end, words))
    return _replaced_in_table(block, hit, words)


def _replaced_in_table(table: TextTable, hit: Hit, words: str) -> TextTable:
    rows: list[tuple[TextCell, ...]] = []
    seen = 0
    for row in table.rows:
        cells = list(row)
        place = hit.cell - seen
        if 0 <= place < len(row):
            pieces = put(row[place].pieces, hit.start, hit.end, words)
            cells[place] = replace(row[place], pieces=pieces)
        seen += len(row)
        rows.append(tuple(cells))
    return replace(table, rows=tuple(rows))


def put(pieces: tuple[Piece, ...], start: int, end: int, words: str) -> tuple[Piece, ...]:
    """The pieces with some characters replaced; the new words take the first one's face."""
    made: list[Piece] = []
    position, is_put = 0, False
    for piece in pieces:
        length = len(piece.text) if isinstance(piece, Text) else 1
        first, last = start - position, end - position
        position += length
        if not isinstance(piece, Text) or last <= 0 or first >= length:
            made.append(piece)
            continue
        inner = "" if is_put else words
        is_put = True
        text = piece.text[: max(0, first)] + inner + piece.text[max(0, last) :]
        if text:
            made.append(replace(piece, text=text))
    return tuple(made)


def in_the_case_of(found: str, words: str) -> str:
    """The words as the found ones are written: in capitals, or with a capital first letter."""
    if not found or not words:
        return words
    if len(found) > 1 and found.isupper():
        return words.upper()
    return words[0].upper() + words[1:] if found[0].isupper() else words
