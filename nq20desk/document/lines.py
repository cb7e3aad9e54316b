"""Breaking text into lines: greedy, justified by the spaces, nothing beyond the margin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from nq20desk.document.binding import bound_spaces
from nq20desk.document.fonts import FontFace, FontFamily
from nq20desk.document.tree import Run

# the spaces that a line may break at; the no-break space is not among them
_SPACES = re.compile(r"[ \t\n]+")
# a long address is cut after these first, elsewhere only if that does not help
_ADDRESS_PART = re.compile(r"[^/?&=_.\-]*[/?&=_.\-]+|[^/?&=_.\-]+")
_NO_BREAK_SPACE = "\u00a0"
# a lone hyphen neither begins nor ends a line: it would look like a bullet there, and
# readers of the file would take it for a word's hyphenation
_LONE_HYPHEN = re.compile(r"(?<=\S) - (?=\S)")
_TOLERANCE = 0.01
# of raised text, as shares of the size around it
_RAISED_SIZE, _RISE = 0.65, 0.35


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
    rise: float = 0.0
    """How far it stands above the line's baseline, in points."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of pieces; ``width`` is that of its text."""

    pieces: tuple[Piece, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Measure:
    """What a paragraph is broken for."""

    width: float
    size: float
    first_indent: float = 0.0
    set: Set = Set.JUSTIFIED


@dataclass(frozen=True, slots=True)
class _Atom:
    """A piece of a word in one face."""

    text: str
    face: FontFace
    width: float
    underline: bool
    raised: bool = False

    @property
    def spaces(self) -> int:
        """The no-break spaces: PDF stretches them with all others, so they must be counted."""
        return self.text.count(_NO_BREAK_SPACE)


@dataclass(frozen=True, slots=True)
class _Word:
    """What stands between two breaks; ``spaced`` unless it continues a word that was cut.

    ``bound``: no line ends before it, unless it and what it is bound to need more than one.
    """

    atoms: tuple[_Atom, ...]
    width: float
    spaced: bool = True
    bound: bool = False


def break_lines(runs: Sequence[Run], measure: Measure, fonts: FontFamily) -> tuple[Line, ...]:
    """The lines of a paragraph; at least one."""
    words = [part for word in _words(runs, measure.size, fonts) for part in _cut(word, measure)]
    broken = list(_greedy(words, measure, fonts))
    last = len(broken) - 1
    return tuple(
        _line(row, measure, fonts, first=place == 0, last=place == last)
        for place, row in enumerate(broken)
    ) or (Line((), 0.0),)


# ---- words


def _words(runs: Iterable[Run], size: float, fonts: FontFamily) -> Iterator[_Word]:
    atoms: list[_Atom] = []
    bound = False
    for run in runs:
        face = fonts.face(bold=run.bold, italic=run.italic)
        text = _LONE_HYPHEN.sub(f"{_NO_BREAK_SPACE}-{_NO_BREAK_SPACE}", run.text)
        for place, (part, follows) in enumerate(_parted(text)):
            if place and atoms:
                yield _word(atoms, bound=bound)
                atoms = []
            if place:
                bound = follows
            if part:
                width = face.width(part, size * (_RAISED_SIZE if run.superscript else 1.0))
                atoms.append(_Atom(part, face, width, run.underline, run.superscript))
    if atoms:
        yield _word(atoms, bound=bound)


def _parted(text: str) -> Iterator[tuple[str, bool]]:
    """What stands between the spaces of a text, and whether it is bound to what is before it."""
    held = bound_spaces(text)
    end, bound = 0, False
    for space in _SPACES.finditer(text):
        yield text[end : space.start()], bound
        end, bound = space.end(), space.start() in held
    yield text[end:], bound


def _word(atoms: Sequence[_Atom], *, spaced: bool = True, bound: bool = False) -> _Word:
    return _Word(tuple(atoms), sum(atom.width for atom in atoms), spaced, bound)


def _cut(word: _Word, measure: Measure) -> Iterator[_Word]:
    """The word, or its parts where it is an address or too long for a line."""
    room = measure.width - measure.first_indent
    if word.width <= room and not _is_long_address(word, room):
        yield word
        return
    spaced, bound = True, word.bound
    for atom in word.atoms:
        size = measure.size * (_RAISED_SIZE if atom.raised else 1.0)
        for text in _parts(atom, room, size):
            part = replace(atom, text=text, width=atom.face.width(text, size))
            yield _word((part,), spaced=spaced, bound=bound)
            spaced = bound = False


def _is_long_address(word: _Word, room: float) -> bool:
    """Whether a word is an address that may begin in one line and go on in the next.

    A document's number (141/QĐ-UBND) is none: it goes to the next line whole.
    """
    text = "".join(atom.text for atom in word.atoms)
    return word.width > room / 3 and text.count("/") > 1 and _NO_BREAK_SPACE not in text


def _parts(atom: _Atom, room: float, size: float) -> Iterator[str]:
    for part in _ADDRESS_PART.findall(atom.text):
        if atom.face.width(part, size) <= room:
            yield part
        else:
            yield from _by_letters(part, atom.face, room, size)


def _by_letters(text: str, face: FontFace, room: float, size: float) -> Iterator[str]:
    begun, used = 0, 0.0
    for place, letter in enumerate(text):
        width = face.width(letter, size)
        if place > begun and used + width > room:
            yield text[begun:place]
            begun, used = place, 0.0
        used += width
    yield text[begun:]


# ---- lines


def _greedy(words: Sequence[_Word], measure: Measure, fonts: FontFamily) -> Iterator[list[_Word]]:
    space = fonts.regular.width(" ", measure.size)
    row: list[_Word] = []
    used = measure.first_indent
    for word in words:
        before = space if row and word.spaced else 0.0
        if row and used + before + word.width > measure.width + _TOLERANCE:
            kept = _held_back(row, word, measure.width - space, space)
            yield row[: len(row) - len(kept)]
            row, before = kept, space if kept and word.spaced else 0.0
            used = _natural(row, space)
        used += before + word.width
        row.append(word)
    if row:
        yield row


def _held_back(row: list[_Word], word: _Word, room: float, space: float) -> list[_Word]:
    """The end of a full row that goes on with a word bound to it.

    Nothing is held back where that is the whole row, or more than a line of that room.
    """
    held, first = 0, word
    while first.bound and held < len(row):
        held += 1
        first = row[-held]
    kept = row[len(row) - held :] if 0 < held < len(row) else []
    return kept if _natural(kept, space) + word.width <= room else []


def _natural(row: Sequence[_Word], space: float) -> float:
    """The width of words in a row before it is stretched."""
    return sum(word.width for word in row) + space * sum(word.spaced for word in row[1:])


def _line(
    row: list[_Word], measure: Measure, fonts: FontFamily, *, first: bool, last: bool
) -> Line:
    indent = measure.first_indent if first else 0.0
    space = fonts.regular.width(" ", measure.size)
    gaps = sum(word.spaced for word in row[1:])
    natural = _natural(row, space)
    free = measure.width - indent - natural
    spaces = gaps + sum(atom.spaces for word in row for atom in word.atoms)
    stretch = 0.0
    if measure.set is Set.JUSTIFIED and not last and spaces:
        stretch = free / spaces
    start = indent
    if measure.set is Set.CENTRE:
        start += free / 2
    elif measure.set is Set.RIGHT:
        start += free
    pieces = tuple(_pieces(row, start, measure.size, space, stretch))
    return Line(pieces, natural + stretch * spaces)


def _pieces(
    row: list[_Word], start: float, size: float, space: float, stretch: float
) -> Iterator[Piece]:
    """Runs of one face are drawn together, with the stretch as word space."""
    x, text, begun = start, "", start
    last: _Atom | None = None
    for place, word in enumerate(row):
        for part, atom in enumerate(word.atoms):
            gap = bool(place) and part == 0 and word.spaced
            turns = last is not None and _look(atom) != _look(last)
            if gap and not (turns and last is not None and (last.underline or last.raised)):
                # the space belongs to the text before, so that copying keeps it
                text, x, gap = text + " ", x + space + stretch, False
            if turns and last is not None:
                yield _piece(last, begun, text, size, stretch, x)
                text, begun = "", x
            if gap:  # after underlined text, so that the underline ends with its word
                text, x = " ", x + space + stretch
            last = atom
            text += atom.text
            x += atom.width + stretch * atom.spaces
    if last is not None:
        yield _piece(last, begun, text, size, stretch, x)


def _look(atom: _Atom) -> tuple[FontFace, bool, bool]:
    return atom.face, atom.underline, atom.raised


def _piece(atom: _Atom, begun: float, text: str, size: float, stretch: float, end: float) -> Piece:
    """Text in the look of an atom; raised text is smaller and stands higher."""
    underline = end - begun if atom.underline else 0.0
    if atom.raised:
        rise = size * _RISE
        return Piece(begun, text, atom.face, size * _RAISED_SIZE, stretch, underline, rise)
    return Piece(begun, text, atom.face, size, stretch, underline)
