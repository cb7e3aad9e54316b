"""Tables in Word: grid and cell widths, spans, heads that are repeated, rows that aren't cut.

LibreOffice takes the widths of the grid, Word those of the cells: both are written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from nq20desk.core.layout import Part
from nq20desk.document.tree import Align, Cell, Run, Table
from nq20desk.document.word.making import Making
from nq20desk.document.word.markup import (
    Look,
    Value,
    face,
    face_of,
    gap,
    paragraph,
    points,
    run,
    tag,
)
from nq20desk.document.word.styles import PARTS, TABLE_TEXT

_PAD_X, _PAD_Y, _GAP = 4.0, 3.0, 6.0
_BORDER = 5  # eighths of a point
_ALIGN = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table_parts(table: Table, making: Making, width: float, mark: str = "") -> Iterator[str]:
    """Caption and unit, then the table; ``mark`` is its bookmark."""
    yield gap(_GAP, mark=mark)
    yield from _words(table.caption, "center", bold=True)
    yield from _words(table.unit_line, "right", bold=False)
    yield _Grid(table, making, width).xml()
    yield from _words(table.source, "left", bold=False)


def _words(text: str, align: str, *, bold: bool) -> Iterator[str]:
    if text:
        look = Look(TABLE_TEXT, keep_next=True, spacing={"after": 40}, align=align)
        yield paragraph(look, run(text, face(bold=bold, italic=not bold)))


class _Grid:
    """One table with its columns in twips."""

    def __init__(self, table: Table, making: Making, width: float) -> None:
        self.table = table
        self.making = making
        total = sum(table.widths)
        edges = [0, *(points(width * edge / total) for edge in accumulate(table.widths))]
        self.columns = [right - left for left, right in pairwise(edges)]

    def xml(self) -> str:
        """The whole table."""
        rows = (
            *self._rows(self.table.header, is_head=True),
            *self._rows(self.table.rows, is_head=False),
        )
        border: dict[str, Value] = {"val": "single", "sz": _BORDER, "space": 0, "color": "000000"}
        borders = tag("tblBorders", *(tag(edge, **border) for edge in _EDGES))
        return tag("tbl", _properties(self.columns, borders, _PAD_X, _PAD_Y),
                   _grid(self.columns), *rows)  # fmt: skip

    def _rows(self, rows: Sequence[Sequence[Cell]], *, is_head: bool) -> Iterator[str]:
        """Rows; a cell that goes on from the row above is written again, empty."""
        left = [0] * len(self.columns)
        spans = [1] * len(self.columns)
        for cells in rows:
            waiting, column, made = iter(cells), 0, []
            while column < len(self.columns):
                if left[column]:
                    left[column] -= 1
                    span = spans[column]
                    made.append(self._covered(column, span))
                else:
                    cell = next(waiting, Cell(""))
                    span = min(cell.columns, len(self.columns) - column)
                    left[column], spans[column] = cell.rows - 1, span
                    made.append(self._cell(cell, column, span, is_head=is_head))
                column += span
            kept = tag("trPr", tag("cantSplit"), tag("tblHeader") if is_head else "")
            yield tag("tr", kept, *made)

    def _cell(self, cell: Cell, column: int, span: int, *, is_head: bool) -> str:
        merge = tag("vMerge", val="restart") if cell.rows > 1 else ""
        look = Look(PARTS[Part.TABLE][0], keep_next=is_head, align=_ALIGN[cell.align])
        return self._holder(column, span, merge, paragraph(look, "".join(self._runs(cell))))

    def _runs(self, cell: Cell) -> Iterator[str]:
        for one in cell.runs or (Run(cell.text, cell.bold, cell.italic),):
            yield self.making.live(one) if one.source else run(one.text, face_of(one))

    def _covered(self, column: int, span: int) -> str:
        return self._holder(column, span, tag("vMerge"), paragraph(Look(TABLE_TEXT)))

    def _holder(self, column: int, span: int, merge: str, content: str) -> str:
        width = sum(self.columns[column : column + span])
        across = tag("gridSpan", val=span) if span > 1 else ""
        properties = tag("tcPr", tag("tcW", w=width, type="dxa"), across, merge,
                         tag("vAlign", val="center"))  # fmt: skip
        return tag("tc", properties, content)


def side_by_side(widths: Sequence[float], *rows: Sequence[str]) -> str:
    """A table without lines: the columns of the head and of the end."""
    columns = [points(one) for one in widths]
    made = (
        tag("tr", tag("trPr", tag("cantSplit")), *map(_plain_cell, columns, cells))
        for cells in rows
    )
    return tag("tbl", _properties(columns, "", 0, 0), _grid(columns), *made)


def _plain_cell(width: int, content: str) -> str:
    return tag("tc", tag("tcPr", tag("tcW", w=width, type="dxa")), content or "<w:p/>")


def _properties(columns: Sequence[int], borders: str, pad_x: float, pad_y: float) -> str:
    sides = (("top", pad_y), ("left", pad_x), ("bottom", pad_y), ("right", pad_x))
    margins = (tag(edge, w=points(width), type="dxa") for edge, width in sides)
    return tag(
        "tblPr", tag("tblW", w=sum(columns), type="dxa"), tag("tblInd", w=0, type="dxa"),
        borders, tag("tblLayout", type="fixed"), tag("tblCellMar", *margins),
    )  # fmt: skip


def _grid(columns: Sequence[int]) -> str:
    return tag("tblGrid", *(tag("gridCol", w=width) for width in columns))
