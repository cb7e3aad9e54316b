"""The reading order of a document in its PDF: headings, paragraphs, tables (ISO 32000-1, 14.7).

Every piece of text belongs to an element of the structure, or is a page number or a table's
repeated head, which a reader skips. ``draw_tagged`` marks the text of a page as it is drawn;
``finish`` writes the tree of elements when all pages are there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

from nq20desk.document.sheet import SINGLE, Begin, Placed, Sheet
from nq20desk.document.tree import ABOVE, BELOW, HEAD, Cell, Heading, Row, Table

_TOLERANCE = 1.0
_TOUCHING = 4.0
_DEEPEST = 6


@dataclass
class Element:
    """An element of the structure; ``parts`` are elements, or marked text by page and mark."""

    kind: str
    parts: list[Element | tuple[int, int]] = field(default_factory=list)
    columns: int = 1
    rows: int = 1

    def add(self, kind: str) -> Element:
        """A new element at the end of this one."""
        made = Element(kind)
        self.parts.append(made)
        return made


class Tagger:
    """Finds the element of every text of a document, page after page."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.marks: list[list[Element]] = []
        """The elements of each page by the numbers of their marks."""
        self._tables: dict[int, _TableTags] = {}
        self._now: Begin = None
        self._element: Element | None = None

    def draw(
        self, sheet: Sheet, literal: Callable[[str], None], draw: Callable[[Sequence[Placed]], None]
    ) -> None:
        """Draw a page's text with its marks; ``literal`` writes an operator."""
        page = len(self.marks)
        self.marks.append([])
        for placed, element in self._pieces(sheet):
            if element is None:
                literal("/Artifact BMC q")
            else:
                literal(f"/{element.kind} <</MCID {len(self.marks[page])}>> BDC q")
                element.parts.append((page, len(self.marks[page])))
                self.marks[page].append(element)
            draw(_spaced(placed))
            literal("Q EMC")

    def _pieces(self, sheet: Sheet) -> Iterator[tuple[Sequence[Placed], Element | None]]:
        """Runs of text of one element each; None for what is not to be read."""
        first = 0 if sheet.number is None else 1
        if first:
            yield sheet.placed[:first], None
        starts = [(first, self._now, False), *((at, one, True) for at, one in sheet.begins)]
        ends = [at for at, _, _ in starts[1:]] + [len(sheet.placed)]
        for (start, begin, is_new), end in zip(starts, ends, strict=True):
            self._now = begin
            if start < end:
                yield from self._block(sheet, start, end, is_new=is_new)

    def _block(
        self, sheet: Sheet, start: int, end: int, *, is_new: bool
    ) -> Iterator[tuple[Sequence[Placed], Element | None]]:
        placed = sheet.placed[start:end]
        if isinstance(self._now, Row):
            yield from self._row(self._now, sheet, placed, is_new=is_new)
        elif self._now is None:
            for line in _split(placed, _is_other_line):
                yield line, self.root.add("P")
        else:
            if is_new or self._element is None:
                self._element = self.root.add(_kind(self._now))
            yield placed, self._element

    def _row(
        self, row: Row, sheet: Sheet, placed: Sequence[Placed], *, is_new: bool
    ) -> Iterator[tuple[Sequence[Placed], Element | None]]:
        tags = self._tables.get(id(row.table))
        if tags is None:
            tags = self._tables[id(row.table)] = _TableTags(row.table, self.root.add("Table"))
        if row.index == BELOW:
            yield placed, self.root.add("P")
            return
        if row.index == ABOVE:
            yield placed, tags.caption()
            return
        if row.index == HEAD and tags.has_head and is_new:
            yield placed, None
            return
        if is_new:
            tags.go_to(row.index)
        else:
            tags.go_back()
        for cell in _split(placed, lambda one, other: tags.is_other_cell(one, other, sheet)):
            yield cell, tags.cell(tags.column(cell[0], sheet))


def _kind(begin: Begin) -> str:
    return f"H{min(begin.level + 1, _DEEPEST)}" if isinstance(begin, Heading) else "P"


def _split(
    placed: Sequence[Placed], differ: Callable[[Placed, Placed], bool]
) -> Iterator[Sequence[Placed]]:
    """Runs of pieces, cut where one differs from the one before it."""
    cuts = [n for n, (one, other) in enumerate(pairwise(placed), 1) if differ(one, other)]
    for start, end in pairwise([0, *cuts, len(placed)]):
        yield placed[start:end]


def _is_other_line(one: Placed, other: Placed) -> bool:
    return abs(_baseline(one) - _baseline(other)) > _TOLERANCE


def _baseline(one: Placed) -> float:
    """The line's own, for what is raised, too."""
    return one.y - one.piece.rise


def _goes_on(one: Placed, other: Placed) -> bool:
    """Whether a piece follows another in the same line of the same cell."""
    piece = one.piece
    end = one.x + piece.face.width(piece.text, piece.size)
    end += piece.word_space * piece.text.count(" ")
    return not _is_other_line(one, other) and abs(other.x - end) < _TOUCHING


def _spaced(placed: Sequence[Placed]) -> list[Placed]:
    """The same with a space at the end of lines, so that words of two lines are not one."""
    made = list(placed)
    for place, (one, other) in enumerate(pairwise(placed)):
        if _is_other_line(one, other):
            made[place] = replace(one, piece=replace(one.piece, text=f"{one.piece.text} "))
    return made


class _TableTags:
    """The elements of one table, all its cells with them, the empty ones too."""

    def __init__(self, table: Table, element: Element) -> None:
        self.element = element
        total = sum(table.widths)
        self._edges = [0.0]
        for share in table.widths:
            self._edges.append(self._edges[-1] + share / total)
        self._caption: Element | None = None
        self.has_head = False
        self._head = table.header
        self._cells: list[list[tuple[int, Element]]] = []
        self._rows = table.rows
        self._row, self._next = 0, 0
        self._made: list[list[tuple[int, Element]]] = []
        self._heads: list[list[tuple[int, Element]]] = []

    def caption(self) -> Element:
        """The element of what stands above the table."""
        if self._caption is None:
            self._caption = self.element.add("Caption")
        return self._caption

    def go_to(self, row: int) -> None:
        """The text that follows begins this row."""
        if row == HEAD:
            self.has_head = True
            self._heads = self._make(self._head, "TH")
            self._cells, self._row = self._heads, 0
        else:
            if not self._made:
                self._made = self._make(self._rows, "TD")
            self._cells, self._row = self._made, row
        self._next = 0

    def go_back(self) -> None:
        """The text that follows goes on with the row, in any of its cells."""
        self._next = 0

    def _make(self, rows: Sequence[Sequence[Cell]], kind: str) -> list[list[tuple[int, Element]]]:
        """Elements of all cells, each with its first column."""
        taken = [0] * (len(self._edges) - 1)
        made = []
        for number, cells in enumerate(rows):
            line, column, row = self.element.add("TR"), 0, []
            for cell in cells:
                while column < len(taken) and taken[column] > number:
                    column += 1
                one = line.add(kind)
                one.columns, one.rows = cell.columns, cell.rows
                row.append((column, one))
                end = column + cell.columns
                taken[column:end] = [number + cell.rows] * len(taken[column:end])
                column = end
            made.append(row)
        return made

    def is_other_cell(self, one: Placed, other: Placed, sheet: Sheet) -> bool:
        """Whether a text belongs to another cell than the one before it.

        Cells one above the other are farther apart than the lines of one.
        """
        if _goes_on(one, other):
            return False
        down = _baseline(one) - _baseline(other)
        is_next_line = _TOLERANCE < down < other.piece.size * SINGLE + _TOLERANCE
        return not is_next_line or self.column(one, sheet) != self.column(other, sheet)

    def column(self, placed: Placed, sheet: Sheet) -> int:
        """The column in which a text stands."""
        share = (placed.x + _TOLERANCE - sheet.left) / sheet.text_width
        return bisect_right(self._edges, share) - 1

    def cell(self, column: int) -> Element:
        """The next cell from here on that covers a column."""
        for number in range(self._row, len(self._cells)):
            for place in range(self._next, len(self._cells[number])):
                first, element = self._cells[number][place]
                if first <= column < first + element.columns:
                    self._row, self._next = number, place + 1
                    return element
            self._next = 0
        return self.element.add("TR").add("TD")


# ---- the tree in the file


def finish(canvas: Any, tagger: Tagger) -> None:
    """Write the structure of all pages that were drawn."""
    document = canvas._doc
    catalog = document.Catalog
    root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    tree = document.Reference(root)
    writer = _TreeWriter(document)
    root["K"] = PDFArray([writer.write(tagger.root, tree)])
    pages = [part for n, marks in enumerate(tagger.marks) for part in (n, writer.page(marks))]
    root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(pages)}))
    root["ParentTreeNextKey"] = len(tagger.marks)
    catalog.StructTreeRoot = tree
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    for number, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = number, PDFName("S")


class _TreeWriter:
    """Writes elements as objects, and remembers where each went."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._pages = [document.Reference(page) for page in document.Pages.pages]
        self._references: dict[int, Any] = {}

    def write(self, element: Element, parent: Any) -> Any:
        """The reference of an element, with all that is in it."""
        made = PDFDictionary(
            {"Type": PDFName("StructElem"), "S": PDFName(element.kind), "P": parent}
        )
        reference = self._references[id(element)] = self._document.Reference(made)
        page = next((one[0] for one in element.parts if not isinstance(one, Element)), None)
        if page is not None:
            made["Pg"] = self._pages[page]
        made["K"] = PDFArray([self._part(one, reference, page) for one in element.parts])
        if element.kind in ("TH", "TD"):
            made["A"] = _table_attributes(element)
        return reference

    def _part(self, part: Element | tuple[int, int], parent: Any, home: int | None) -> Any:
        """A marked text is named by its number on the element's own page, fully elsewhere."""
        if isinstance(part, Element):
            return self.write(part, parent)
        page, mark = part
        if page == home:
            return mark
        return PDFDictionary({"Type": PDFName("MCR"), "Pg": self._pages[page], "MCID": mark})

    def page(self, marks: Sequence[Element]) -> Any:
        """The elements of a page by the numbers of their marks."""
        return self._document.Reference(PDFArray([self._references[id(one)] for one in marks]))


def _table_attributes(element: Element) -> PDFDictionary:
    told: dict[str, Any] = {"O": PDFName("Table")}
    if element.columns > 1:
        told["ColSpan"] = element.columns
    if element.rows > 1:
        told["RowSpan"] = element.rows
    if element.kind == "TH":
        told["Scope"] = PDFName("Column")
    return PDFDictionary(told)
