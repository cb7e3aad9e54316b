"""What a clerk writes in a section: paragraphs and small tables, with live figures and citations.

:mod:`markup` turns blocks into the text that is stored, and back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum


class ParagraphStyle(StrEnum):
    """How a paragraph begins on paper."""

    BODY = "body"
    DASH = "dash"
    PLUS = "plus"
    STAR = "star"
    NUMBERED = "numbered"


MARKERS = {
    ParagraphStyle.DASH: "- ",
    ParagraphStyle.PLUS: "+ ",
    ParagraphStyle.STAR: "* ",
    ParagraphStyle.NUMBERED: "1. ",
}


class FigurePart(StrEnum):
    """Which part of a figure a live field shows.

    ``COMPARED`` is the value with its comparator in words (*trên 93%*); ``TARGET``,
    ``VERDICT`` and ``CHANGE`` (on the year before) are said of the figure.
    """

    VALUE = "value"
    WITH_UNIT = "unit"
    COMPARED = "compared"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    FRACTION = "fraction"
    TARGET = "target"
    VERDICT = "verdict"
    CHANGE = "change"


OF_THE_FIGURE = frozenset({
    FigurePart.VALUE, FigurePart.WITH_UNIT, FigurePart.COMPARED,
    FigurePart.NUMERATOR, FigurePart.DENOMINATOR, FigurePart.FRACTION,
})  # fmt: skip
"""The parts that are the figure itself, not something said of it."""
AGAINST_PLAN = frozenset({FigurePart.TARGET, FigurePart.VERDICT})
"""The parts that need a plan."""


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text in one face."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False


@dataclass(frozen=True, slots=True)
class FigureField:
    """A live figure: it is read from the store whenever it is shown.

    ``unit`` is the key of another unit than the report's (empty: the report's own). ``plan``
    and ``target_year`` choose the target for the parts that need one; empty and 0 stand for
    what the report's table shows: the assigned target, else that of the report's first plan.
    """

    indicator: str
    period: str
    part: FigurePart = FigurePart.VALUE
    unit: str = ""
    plan: str = ""
    target_year: int = 0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False

    @property
    def markup(self) -> str:
        """The field as it stands in markup, ``{key@2024:target;plan=duc-trong-2022;for=2025}``."""
        part = "" if self.part is FigurePart.VALUE else f":{self.part}"
        year = str(self.target_year or "")
        chosen = (("unit", self.unit), ("plan", self.plan), ("for", year))
        more = "".join(f";{name}={value}" for name, value in chosen if value)
        return f"{{{self.indicator}@{self.period}{part}{more}}}"


@dataclass(frozen=True, slots=True)
class CitationField:
    """A live citation of a document of the register.

    ``text`` is what stands on paper, in full the first time and short afterwards; it is
    written in when a report is read (:mod:`citation`) and empty for an unknown document.
    """

    document: int
    text: str = field(default="", compare=False)
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False

    @property
    def markup(self) -> str:
        """The citation as it stands in markup, ``{document:12}``."""
        return f"{{document:{self.document}}}"


Piece = Text | FigureField | CitationField


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a section."""

    style: ParagraphStyle
    pieces: tuple[Piece, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be printed."""
        return not any(not isinstance(one, Text) or one.text.strip() for one in self.pieces)


class CellAlign(StrEnum):
    """How the text of a table's cell stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class TextCell:
    """A cell of a table in a section; it may span columns and rows. Texts may hold line breaks."""

    pieces: tuple[Piece, ...] = ()
    columns: int = 1
    rows: int = 1
    align: CellAlign = CellAlign.CENTRE


@dataclass(frozen=True, slots=True)
class TextTable:
    """A small table inside a section, with what stands over and under it.

    ``rows`` hold cells from left to right; a spanning cell stands once, and what it covers is
    left out. The first ``head_rows`` are repeated on each page. ``widths`` are shares of the
    text's width, empty for even columns. ``unit`` is printed at the right over the table
    (*Đơn vị tính: %*), ``source`` under it.
    """

    rows: tuple[tuple[TextCell, ...], ...]
    head_rows: int = 1
    caption: str = ""
    unit: str = ""
    source: str = ""
    widths: tuple[int, ...] = ()

    @property
    def columns(self) -> int:
        """The number of columns of the grid."""
        return max((_reach(place) for place in places(self)), default=0)

    @property
    def is_empty(self) -> bool:
        """Whether the table has no cells."""
        return not any(self.rows)


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell with its row and column in the grid, counted from 0."""

    row: int
    column: int
    cell: TextCell


def _reach(placed: PlacedCell) -> int:
    return placed.column + placed.cell.columns


def places(table: TextTable) -> Iterator[PlacedCell]:
    """Every cell with its place; cells covered from above or from the left are stepped over."""
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(table.rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            taken.update(
                (number + down, column + right)
                for down in range(cell.rows)
                for right in range(cell.columns)
            )
            yield PlacedCell(number, column, cell)
            column += cell.columns


def joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The same with neighbouring texts of one face in one piece."""
    made: list[Piece] = []
    for one in pieces:
        last = made[-1] if made else None
        if (
            isinstance(one, Text)
            and isinstance(last, Text)
            and replace(last, text="") == replace(one, text="")
        ):
            made[-1] = replace(one, text=last.text + one.text)
        else:
            made.append(one)
    return tuple(made)


Block = Paragraph | TextTable


def paragraphs_of(blocks: Iterable[Block]) -> tuple[Paragraph, ...]:
    """The paragraphs without the tables."""
    return tuple(one for one in blocks if isinstance(one, Paragraph))


def pieces_of(block: Block) -> Iterator[Piece]:
    """The pieces of a paragraph, or of all cells of a table."""
    if isinstance(block, Paragraph):
        yield from block.pieces
        return
    for row in block.rows:
        for cell in row:
            yield from cell.pieces


def fields_of(blocks: Iterable[Block]) -> Iterator[FigureField]:
    """All live figures in the blocks."""
    for block in blocks:
        for piece in pieces_of(block):
            if isinstance(piece, FigureField):
                yield piece


def citations_of(blocks: Iterable[Block]) -> Iterator[CitationField]:
    """All live citations in the blocks."""
    for block in blocks:
        for piece in pieces_of(block):
            if isinstance(piece, CitationField):
                yield piece
