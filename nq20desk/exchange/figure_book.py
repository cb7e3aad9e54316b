"""The table of figures as a workbook: what is shown, with real numbers to count with.

White cells are typed, grey ones computed, tinted ones planned, as on the screen; what a
mark there stands for (source, note, doubt) is the cell's comment here.
"""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from nq20desk.core.grid import GridCell, GridColumn, GridRow, GridTable, Ground, Side
from nq20desk.core.observation import State
from nq20desk.exchange.cells import Cell, number_cell, text_cell
from nq20desk.exchange.measure import row_height
from nq20desk.exchange.pen import FONT, Pen, book_options
from nq20desk.store.files import replacing

SHEET = "Chỉ tiêu"
HEAD_ROW = 4
"""The row of the column heads, counted from 0; office and title stand above it."""

_A4 = 9
_ZERO_IN_WORDS = '"“"0"”"'
_GROUNDS = {
    Ground.GROUP: "#F2F4F7",
    Ground.COMPUTED: "#F0F2F5",
    Ground.PLANNED: "#E3F0F7",
}
_DOUBTFUL = "#FBE6E1"
_SIDES = {Side.LEFT: "left", Side.CENTRE: "center", Side.RIGHT: "right"}
_LONGEST_COMMENT = 2000


def write_figure_book(table: GridTable, target: Path) -> None:
    """Write the workbook; the old file stays until the new one is whole.

    Raises:
        KnownError: the folder or the file can't be written, or the disk is full.
    """
    content = draw_figure_book(table)
    with replacing(target) as temporary:
        temporary.write_bytes(content)


def draw_figure_book(table: GridTable) -> bytes:
    """The workbook as bytes."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, book_options())
    book.set_properties({"title": table.title, "author": " ".join(table.agency)})
    _Drawer(book, table).draw()
    book.close()
    return buffer.getvalue()


class _Drawer:
    """Draws the one sheet, from top to bottom."""

    def __init__(self, book: Any, table: GridTable) -> None:
        self.pen, self.table = Pen(book), table
        self.page = book.add_worksheet(SHEET)
        self.last = len(table.columns) - 1

    def draw(self) -> None:
        """Head, rows, legend, and how it is printed."""
        self._above()
        for place, column in enumerate(self.table.columns):
            self._head(place, column)
        self.page.set_row(HEAD_ROW, 36)
        for count, row in enumerate(self.table.rows, HEAD_ROW + 1):
            self._row(count, row)
        self._below(HEAD_ROW + len(self.table.rows) + 2)
        self._print_setup()

    def _above(self) -> None:
        table = self.table
        for row, text in enumerate(table.agency[:2]):
            self.page.write_string(row, 0, text, self.pen.format(bold=row == 1))
        self.page.write_string(2, 0, table.title, self.pen.format(bold=True, font_size=14))
        words = " · ".join(one for one in (table.unit, table.place_date) if one)
        self.page.write_string(3, 0, words, self.pen.format(italic=True))
        self.page.set_row(2, 22)

    def _head(self, place: int, column: GridColumn) -> None:
        style = self.pen.format(
            bold=True, align="center", text_wrap=True, border=1, bg_color="#F2F2F2"
        )
        self.page.set_column(place, place, column.width)
        self.page.write_string(HEAD_ROW, place, column.head, style)

    def _row(self, row: int, line: GridRow) -> None:
        for place, cell in enumerate(line.cells):
            self._cell(row, place, cell)
            if cell.remark:
                comment = cell.remark[:_LONGEST_COMMENT]
                self.page.write_comment(row, place, comment, {"author": "nq20desk", "x_scale": 2})
        widths = [one.width for one in self.table.columns]
        texts = [(one.text, width) for one, width in zip(line.cells, widths, strict=True)]
        self.page.set_row(row, row_height(texts[:1] if line.is_heading else texts))

    def _cell(self, row: int, place: int, cell: GridCell) -> None:
        made = cell_of(cell)
        style = self.pen.format(**self._look(place, cell, made))
        if isinstance(made.value, Decimal):
            self.page.write_number(row, place, float(made.value), style)
        elif made.value:
            self.page.write_string(row, place, str(made.value), style)
        else:
            self.page.write_blank(row, place, None, style)

    def _look(self, place: int, cell: GridCell, made: Cell) -> dict[str, object]:
        heading = cell.ground is Ground.GROUP
        look: dict[str, object] = {
            "border": 1, "text_wrap": not heading, "bold": heading, "indent": cell.depth,
            "align": _SIDES[self._side(place, made)],
        }  # fmt: skip
        ground = _DOUBTFUL if cell.doubtful else _GROUNDS.get(cell.ground)
        if ground:
            look["bg_color"] = ground
        if made.number_format:
            look["num_format"] = made.number_format
        return look

    def _side(self, place: int, made: Cell) -> Side:
        """Texts in the columns of numbers stand at the left, as on the screen."""
        side = self.table.columns[place].side
        is_text = side is Side.RIGHT and isinstance(made.value, str) and len(made.value) > 1
        return Side.LEFT if is_text else side

    def _below(self, row: int) -> None:
        for place, text in enumerate(self.table.legend):
            self.page.write_string(row + place, 0, text, self.pen.format(italic=True))

    def _print_setup(self) -> None:
        self.page.freeze_panes(HEAD_ROW + 1, 1)
        self.page.repeat_rows(HEAD_ROW)
        self.page.repeat_columns(0)
        self.page.set_landscape()
        self.page.set_paper(_A4)
        self.page.fit_to_pages(1, 0)
        self.page.set_margins(left=0.6, right=0.5, top=0.5, bottom=0.6)
        self.page.set_footer(f'&C&"{FONT},Regular"&11Trang &P/&N')


def cell_of(cell: GridCell) -> Cell:
    """A cell of the workbook: a real number wherever there is exactly one."""
    if cell.state is State.ZERO_IN_WORDS:
        return Cell(Decimal(0), _ZERO_IN_WORDS)
    if cell.value is None:
        return text_cell(cell.text)
    return number_cell(cell.value, cell.text, cell.comparator)
