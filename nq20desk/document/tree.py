"""The neutral document tree: what stands in a document, before any page or file format.

``compose`` makes it from a report, the writers (PDF, Word) draw it, the preview
shows it. Sizes, weights and places are not here: they come from the layout profile.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.office import System


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one face. Always NFC.

    ``source`` says what a live figure or citation shows (``key@2024:unit``, ``document:12``);
    it is no part of what is seen.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False
    source: str = field(default="", compare=False)
    strike: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` 0 is a *Phần* or the top *Mục*. ``key`` names the form's section.

    ``on_two_lines``: number and title stand centred one under the other (Phần thứ nhất).
    """

    level: int
    number: str
    title: str
    key: str
    capitals: bool = False
    on_two_lines: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body. ``number`` is printed before the text where there is one.

    ``number`` is a bullet (``-``, ``+``, ``*``), a generated number (``1.``), or empty.
    ``lead`` counts the runs of a heading that runs into the paragraph (its number is
    ``number`` then); None where none does.
    """

    style: ParagraphStyle
    runs: tuple[Run, ...]
    number: str = ""
    key: str = ""
    index: int = 0
    lead: int | None = None


class Align(StrEnum):
    """How a cell's text stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; it may span columns. Text may hold line breaks.

    A cell of several faces has ``runs``, which hold the same words as ``text``.
    """

    text: str
    align: Align = Align.LEFT
    bold: bool = False
    italic: bool = False
    columns: int = 1
    rows: int = 1
    runs: tuple[Run, ...] = ()

    @property
    def lines(self) -> tuple[tuple[Run, ...], ...]:
        """Its text in its faces, cut at the line breaks."""
        made: list[list[Run]] = [[]]
        for run in self.runs or (Run(self.text, self.bold, self.italic),):
            first, *others = run.text.split("\n")
            made[-1].append(replace(run, text=first))
            made += [[replace(run, text=one)] for one in others]
        return tuple(tuple(line) for line in made)


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``widths`` are shares of the text width; the header repeats on each page.

    Row cells are given left to right; a cell that spans columns stands once, and cells
    covered by a ``rows`` span from above are left out. ``source`` is printed under the table.
    """

    widths: tuple[float, ...]
    header: tuple[tuple[Cell, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    unit_line: str = ""
    key: str = ""
    source: str = ""


Block = Heading | Paragraph | Table


HEAD, ABOVE, BELOW = -1, -2, -3
"""In the place of a row's number: the table's head, what stands above and below the table."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table's body, from 0 (or HEAD, ABOVE, BELOW), as a place in the document."""

    table: Table
    index: int


@dataclass(frozen=True, slots=True)
class Header:
    """The head of page 1. ``number`` may lack its numeral (``Số:       /BC-UBND``).

    ``place_date`` is the whole line, with blanks where the date is to be filled by hand.
    """

    system: System
    superior: str
    issuer: str
    number: str
    place_date: str


@dataclass(frozen=True, slots=True)
class Title:
    """Kind of document (*BÁO CÁO*) and its subject (*trích yếu*), one line break a line."""

    kind: str
    subject: str


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature block: lines of authority and post in capitals, the name under them.

    ``other_post`` stands between the hand's room and the name (NĐ 30/2020, II.7.đ).
    ``seal_mm`` is the diameter of the seal that will be set over the signature, 0 if none is.
    """

    authority: tuple[str, ...]
    post: str
    name: str
    seal_mm: float = 0.0
    other_post: str = ""


@dataclass(frozen=True, slots=True)
class Appendix:
    """An appendix: heading lines, the line *Kèm theo …*, blocks; pages counted anew."""

    title: str
    attached_to: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    number: str = ""


@dataclass(frozen=True, slots=True)
class Info:
    """What stands in the file's own properties."""

    title: str
    author: str
    subject: str = ""
    keywords: str = ""
    language: str = "vi-VN"


@dataclass(frozen=True)
class Document:
    """A whole document, ready for a writer.

    ``urgency`` holds the words of a stamp of the layout profile, ``marked_draft`` asks for
    its mark of a draft.
    """

    header: Header
    title: Title
    body: tuple[Block, ...]
    closing_mark: str
    signature: Signature
    recipients: tuple[str, ...]
    info: Info
    addressees: tuple[str, ...] = ()
    appendices: tuple[Appendix, ...] = field(default_factory=tuple)
    urgency: str = ""
    marked_draft: bool = False


@dataclass(frozen=True, slots=True)
class PaperHead:
    """Agency at the left, place and date at the right, title and the lines under it centred."""

    agency: tuple[str, ...]
    place_date: str
    title: str
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkPaper:
    """A paper for the office's own work (a comparison, a check list)."""

    head: PaperHead
    blocks: tuple[Block, ...]
