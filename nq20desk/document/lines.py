"""Breaking text into lines: greedy, justified by the spaces, nothing beyond the margin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nq20desk.document.fonts import FontFace, FontFamily
from nq20desk.document.tree import Run

_SPACES = re.compile(r"[ \t\n]+")


class Set(StrEnum):
    """How a line stands in its width."""

    JUSTIFIED = "justified"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one face, ``x`` points right of the line's own beginning."""

    x: float
    text: str
    face: FontFace
    size: float
    word_space: float = 0.0
    underline: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of pieces; ``width`` is that of its text."""

    pieces: tuple[Piece, ...]
    width: float


@dataclass(frozen=True, slots=True)
class _Atom:
    """A piece of a word in one face."""

    text: str
    face: FontFace
    width: float
    underline: bool


Word = tuple[_Atom, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """What a paragraph is broken for."""

    width: float
    size: float
    first_indent: float = 0.0
    set: Set = Set.JUSTIFIED


def break_lines(runs: Sequence[Run], measure: Measure, fonts: FontFamily) -> tuple[Line, ...]:
    """The lines of a paragraph; at least one."""
    words = [part for word in _words(runs, measure.size, fonts) for part in _fit(word, measure)]
    broken = list(_greedy(words, measure, fonts))
    last = len(broken) - 1
    return tuple(
        _line(row, measure, fonts, first=place == 0, last=place == last)
        for place, row in enumerate(broken)
    ) or (Line((), 0.0),)


def text_width(text: str, face: FontFace, size: float) -> float:
    """The width of a text on one line."""
    return face.width(text, size)


def _words(runs: Iterable[Run], size: float, fonts: FontFamily) -> Iterator[Word]:
    word: list[_Atom] = []
    for run in runs:
        face = fonts.face(bold=run.bold, italic=run.italic)
        parts = _SPACES.split(run.text)
        for place, part in enumerate(parts):
            if place and word:
                yield tuple(word)
                word = []
            if part:
                word.append(_Atom(part, face, face.width(part, size), run.underline))
    if word:
        yield tuple(word)


def _width(word: Word) -> float:
    return sum(atom.width for atom in word)


def _fit(word: Word, measure: Measure) -> Iterator[Word]:
    """A word, cut where it alone is wider than the line (a long address)."""
    room = measure.width - measure.first_indent
    if _width(word) <= room:
        yield word
        return
    for atom in word:
        start = 0
        while start < len(atom.text):
            end = start + 1
            while end < len(atom.text) and (
                atom.face.width(atom.text[start : end + 1], measure.size) <= room
            ):
                end += 1
            text = atom.text[start:end]
            width = atom.face.width(text, measure.size)
            yield (_Atom(text, atom.face, width, atom.underline),)
            start = end


def _greedy(words: Sequence[Word], measure: Measure, fonts: FontFamily) -> Iterator[list[Word]]:
    space = fonts.regular.width(" ", measure.size)
    row: list[Word] = []
    used = measure.first_indent
    for word in words:
        width = _width(word)
        if row and used + space + width > measure.width + 0.01:
            yield row
            row, used = [], 0.0
        used += width + (space if row else 0.0)
        row.append(word)
    if row:
        yield row


def _line(row: list[Word], measure: Measure, fonts: FontFamily, *, first: bool, last: bool) -> Line:
    indent = measure.first_indent if first else 0.0
    space = fonts.regular.width(" ", measure.size)
    natural = sum(_width(word) for word in row) + space * (len(row) - 1)
    free = measure.width - indent - natural
    stretch = 0.0
    if measure.set is Set.JUSTIFIED and not last and len(row) > 1:
        stretch = free / (len(row) - 1)
    start = indent
    if measure.set is Set.CENTRE:
        start += free / 2
    elif measure.set is Set.RIGHT:
        start += free
    pieces = tuple(_pieces(row, start, measure.size, space, stretch))
    return Line(pieces, natural + stretch * (len(row) - 1))


def _pieces(
    row: list[Word], start: float, size: float, space: float, stretch: float
) -> Iterator[Piece]:
    """Runs of one face are drawn together, with the stretch as word space."""
    x, text, begun, face, underline = start, "", start, None, False
    for place, word in enumerate(row):
        for part, atom in enumerate(word):
            gap = " " if place and part == 0 else ""
            if face is not None and (atom.face is not face or atom.underline != underline):
                # the space belongs to the text before, so that copying keeps it
                if gap:
                    text, x, gap = text + gap, x + space + stretch, ""
                yield Piece(begun, text, face, size, stretch, x - begun if underline else 0.0)
                text, begun = "", x
            face, underline = atom.face, atom.underline
            text += gap + atom.text
            x += atom.width + (space + stretch if gap else 0.0)
    if face is not None:
        yield Piece(begun, text, face, size, stretch, x - begun if underline else 0.0)
