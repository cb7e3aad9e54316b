"""Text of an earlier report for a new one: figures move on, unit words are adapted.

What changes is listed before anything is stored: words one by one, so that each can be
refused, figures with whether the new year has them already.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from nq20desk.core.blocks import Block, CitationField, FigureField, Paragraph, Piece, Text
from nq20desk.core.markup import to_markup
from nq20desk.core.unit_words import WordChange, apply_changes

HasFigure = Callable[[FigureField], bool]


@dataclass(frozen=True, slots=True)
class Years:
    """The years of the figures of both reports."""

    old: int
    new: int


@dataclass(frozen=True, slots=True)
class MovedFigure:
    """A live figure of the earlier report's year; ``is_known``: the new year has it, too."""

    section: str
    before: FigureField
    after: FigureField
    is_known: bool


@dataclass(frozen=True)
class CarriedText:
    """Sections of an earlier report, ready for the new one but for the words that change.

    ``written_out`` counts the citations of another office's register, which became text.
    """

    sections: Mapping[str, tuple[Block, ...]]
    changes: tuple[WordChange, ...] = ()
    moved: tuple[MovedFigure, ...] = ()
    written_out: int = 0

    @property
    def proposed(self) -> frozenset[WordChange]:
        """The changes that are made unless the clerk refuses them."""
        return frozenset(one for one in self.changes if one.proposed)

    @property
    def missing(self) -> tuple[MovedFigure, ...]:
        """The figures that nobody has entered for the new year yet."""
        return tuple(one for one in self.moved if not one.is_known)

    def blocks(self, section: str, accepted: Collection[WordChange]) -> tuple[Block, ...]:
        """A section with the accepted changes; nothing if it was not written."""
        return apply_changes(section, self.sections.get(section, ()), accepted)

    def texts(self, accepted: Collection[WordChange]) -> dict[str, str]:
        """The markup of every section with the accepted changes."""
        return {key: to_markup(self.blocks(key, accepted)) for key in self.sections}


def moved_on(
    section: str, blocks: Iterable[Block], years: Years, has_figure: HasFigure
) -> tuple[tuple[Block, ...], tuple[MovedFigure, ...]]:
    """A section whose figures of the earlier report's year are those of the new one's.

    Figures of other years stay: what was compared with is told by the sentence.
    """
    moved: list[MovedFigure] = []

    def step(piece: Piece) -> Piece:
        if not isinstance(piece, FigureField) or piece.period != str(years.old):
            return piece
        after = replace(piece, period=str(years.new))
        moved.append(MovedFigure(section, piece, after, has_figure(after)))
        return after

    if years.old == years.new:
        return tuple(blocks), ()
    made = tuple(with_pieces(one, step) for one in blocks)
    return made, tuple(moved)


def written_out(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with their citations as plain text, for an office with another register."""

    def as_text(piece: Piece) -> Piece:
        if not isinstance(piece, CitationField) or not piece.text:
            return piece
        return Text(piece.text, piece.bold, piece.italic, piece.underline, piece.superscript)

    return tuple(with_pieces(one, as_text) for one in blocks)


def with_pieces(block: Block, change: Callable[[Piece], Piece]) -> Block:
    """A block with each of its pieces changed."""
    if isinstance(block, Paragraph):
        return replace(block, pieces=tuple(map(change, block.pieces)))
    rows = tuple(
        tuple(replace(cell, pieces=tuple(map(change, cell.pieces))) for cell in row)
        for row in block.rows
    )
    return replace(block, rows=rows)


def narrowed(carried: CarriedText, sections: Iterable[str]) -> CarriedText:
    """Only some of the sections."""
    kept = [one for one in sections if one in carried.sections]
    return CarriedText(
        {key: carried.sections[key] for key in kept},
        tuple(one for one in carried.changes if one.place.section in kept),
        tuple(one for one in carried.moved if one.section in kept),
        carried.written_out,
    )


def counted(changes: Iterable[WordChange]) -> Iterator[tuple[str, str, int]]:
    """Each pair of words with how often it changes, in reading order."""
    counts: dict[tuple[str, str], int] = {}
    for one in changes:
        counts[one.old, one.new] = counts.get((one.old, one.new), 0) + 1
    for (old, new), count in counts.items():
        yield old, new, count
