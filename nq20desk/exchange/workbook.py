"""Writes the province's workbook: drawn by XlsxWriter, read back by openpyxl, then handed out.

The file is made beside the target under another name and takes its place in one step; an
old workbook stays as it was until a new one has been proved equal to the report.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import xlsxwriter
from xlsxwriter.utility import xl_range_abs

from nq20desk.core.report import ReportSnapshot
from nq20desk.core.table import IndicatorTable, indicator_table
from nq20desk.exchange.cells import Cell, shown
from nq20desk.exchange.letterhead import Letterhead, letterhead
from nq20desk.exchange.measure import row_height
from nq20desk.exchange.pen import FONT, Pen, book_options
from nq20desk.exchange.readback import check_workbook
from nq20desk.exchange.shapes import Column, Sheet
from nq20desk.exchange.sheets import make_sheets
from nq20desk.store.files import replacing

A4 = 9
HEAD_ROW = 7
"""The row of the column heads, counted from 0; the letterhead stands above it."""

_FROZEN_COLUMNS = 2
_FOOTER = f'&C&"{FONT},Regular"&11Trang &P/&N'
_T = TypeVar("_T")


def write_workbook(snapshot: ReportSnapshot, target: Path, created: datetime | None = None) -> None:
    """Write the workbook of a report, checked equal to it; the old file stays on any failure.

    The same report and the same moment of ``created`` (else now) make the same bytes.

    Raises:
        KnownError: the folder or the file can't be written, or the disk is full.
        ReadbackError: what was written differs from the report (a fault of the program).
    """
    table = indicator_table(snapshot)
    content = draw_workbook(snapshot, table, created)
    with replacing(target) as temporary:
        temporary.write_bytes(content)
        check_workbook(temporary.read_bytes(), snapshot, table)


# ---- What stands in it


def draw_workbook(
    snapshot: ReportSnapshot, table: IndicatorTable, created: datetime | None = None
) -> bytes:
    """The workbook of a report as bytes, not yet checked."""
    describe = partial(_describe, snapshot=snapshot, created=created)
    return draw_sheets(make_sheets(snapshot, table), letterhead(snapshot), describe)


def draw_sheets(
    sheets: Sequence[Sheet], lines: Letterhead, describe: Callable[[Any], None] | None = None
) -> bytes:
    """Some sheets under one letterhead as bytes, not yet checked."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, book_options())
    if describe is not None:
        describe(book)
    pen = Pen(book)
    for sheet in sheets:
        _SheetDrawer(book, pen, sheet, lines).draw()
    book.close()
    return buffer.getvalue()


def _describe(book: Any, snapshot: ReportSnapshot, created: datetime | None) -> None:
    """The file's own properties; the custom ones let the province sort what it receives."""
    report, office = snapshot.report, snapshot.office
    book.set_properties(
        {
            "title": f"Biểu số liệu năm {report.year} - {office.name}",
            "subject": " ".join(report.subject.split()),
            "author": office.name,
            "company": office.name,
            "category": "Nghị quyết số 20-NQ/TW",
            "keywords": f"20-NQ/TW, {report.year}, {office.name}",
            "created": (created or datetime.now(UTC)).astimezone(UTC),
        }
    )
    for name, value in (
        ("nq20.form", report.form),
        ("nq20.form_version", report.form_version),
        ("nq20.unit", office.unit),
        ("nq20.year", str(report.year)),
    ):
        book.set_custom_property(name, value, "text")


class _SheetDrawer:
    """Draws one sheet: letterhead, table, foot, and how it is printed."""

    def __init__(self, book: Any, pen: Pen, sheet: Sheet, lines: Letterhead) -> None:
        self.book, self.pen, self.sheet, self.lines = book, pen, sheet, lines
        self.page = book.add_worksheet(sheet.name)
        visible = [n for n, one in enumerate(sheet.columns) if not one.hidden]
        self.first, self.last = visible[0], visible[-1]
        self.widths = [self._width(n, one) for n, one in enumerate(sheet.columns)]
        self.split = self._middle()
        self.end_row = HEAD_ROW + max(1, len(sheet.rows))

    def draw(self) -> None:
        """Everything, from top to bottom."""
        self._letterhead()
        self._columns()
        self._heads()
        for count, row in enumerate(self.sheet.rows or (self._empty_row(),), HEAD_ROW + 1):
            self._row(count, row)
        self._foot()
        self._name_range()
        self._print_setup()

    def _empty_row(self) -> tuple[Cell, ...]:
        """A form without entries still shows one ruled line, which may say so."""
        cells = [Cell()] * len(self.sheet.columns)
        cells[1] = Cell(self.sheet.empty_line)
        return tuple(cells)

    def _middle(self) -> int:
        """The last column of the left half, agency and heading sharing the width 2 to 3."""
        whole = self._across_width(self.first, self.last)
        for place in range(self.first, self.last):
            if self._across_width(self.first, place) >= whole * 0.3:
                return place
        return self.first

    def _across_width(self, first: int, last: int) -> float:
        """The width of neighbouring columns together."""
        return sum(self.widths[first : last + 1])

    def _letterhead(self) -> None:
        superior, issuer = self.lines.agency
        self._left(0, superior, font_size=13)
        self._left(1, issuer, font_size=13, bold=True)
        for row, text in enumerate(self.lines.heading):
            underline = int(text == self.lines.heading[-1])
            self._right(row, text, font_size=13, bold=True, underline=underline)
        self._across(3, self.sheet.title, font_size=13, bold=True)
        self._across(4, self.lines.attached, italic=True)
        self._across(5, self.lines.period)
        self._across(6, self.sheet.unit_line, italic=True, align="right")
        for row in range(HEAD_ROW):
            self.page.set_row(row, 6 if row == 2 else self._line_height(row))

    def _line_height(self, row: int) -> float:
        """High enough for the longest of the lines that stand beside each other."""
        left = self._across_width(self.first, self.split)
        whole = self._across_width(self.first, self.last)
        if row < 2:
            return row_height([(self.lines.agency[row], left * 0.9)], bold=True) + 1
        text = {3: self.sheet.title, 4: self.lines.attached, 5: self.lines.period}.get(row, "")
        return row_height([(text, whole)], bold=row == 3)

    def _left(self, row: int, text: str, **look: object) -> None:
        self._merged(row, self.first, self.split, text, look)

    def _right(self, row: int, text: str, **look: object) -> None:
        self._merged(row, self.split + 1, self.last, text, look)

    def _across(self, row: int, text: str, **look: object) -> None:
        self._merged(row, self.first, self.last, text, look)

    def _merged(self, row: int, first: int, last: int, text: str, look: dict[str, object]) -> None:
        if not text:
            return
        style = self.pen.format(**{"align": "center", "text_wrap": True, **look})
        if last > first:
            self.page.merge_range(row, first, row, last, "", style)
        self.page.write_string(row, first, text, style)

    def _columns(self) -> None:
        for place, column in enumerate(self.sheet.columns):
            hidden = {"hidden": True} if column.hidden else {}
            self.page.set_column(place, place, self.widths[place], None, hidden)

    def _width(self, place: int, column: Column) -> float:
        """Wide enough for its longest number, which can't be wrapped."""
        cells = (row[place] for row in self.sheet.rows)
        numbers = [
            len(shown(one.value, one.number_format))
            for one in cells
            if isinstance(one.value, Decimal)
        ]
        return max(column.width, max(numbers, default=0) * 1.1 + 2)

    def _heads(self) -> None:
        style = self.pen.format(
            bold=True, align="center", text_wrap=True, border=1, bg_color="#F2F2F2"
        )
        for place, column in enumerate(self.sheet.columns):
            self.page.write_string(HEAD_ROW, place, column.head, style)
        heads = [(one.head, width) for one, width in self._visible(self.sheet.columns)]
        self.page.set_row(HEAD_ROW, row_height(heads, bold=True) + 4)

    def _visible(self, row: Sequence[_T]) -> list[tuple[_T, float]]:
        """The parts of a row that are seen, with their columns' widths."""
        whole = list(zip(row, self.widths, strict=True))
        return whole[self.first : self.last + 1]

    def _row(self, row: int, cells: tuple[Cell, ...]) -> None:
        for place, cell in enumerate(cells):
            self._cell(row, place, cell)
        seen = self._visible(cells)
        texts = [(one.value, width) for one, width in seen if isinstance(one.value, str)]
        self.page.set_row(row, row_height(texts))

    def _cell(self, row: int, place: int, cell: Cell) -> None:
        look: dict[str, object] = {
            "border": 1,
            "text_wrap": True,
            "align": self.sheet.columns[place].align.value,
        }
        if cell.number_format:
            look["num_format"] = cell.number_format
        style = self.pen.format(**look)
        match cell.value:
            case Decimal():
                self.page.write_number(row, place, float(cell.value), style)
            case date():
                day = datetime(cell.value.year, cell.value.month, cell.value.day)  # noqa: DTZ001
                self.page.write_datetime(row, place, day, style)
            case "":
                self.page.write_blank(row, place, None, style)
            case text:
                self.page.write_string(row, place, text, style)

    def _foot(self) -> None:
        self._across(self.end_row + 1, self.sheet.note, italic=True, align="left")
        row = self.end_row + 2
        self._right(row, self.lines.place_date, italic=True)
        self._left(row + 1, self.lines.left_signer, bold=True)
        self._right(row + 1, self.lines.right_signer, bold=True)
        self._left(row + 2, self.lines.left_hint, italic=True)
        self._right(row + 2, self.lines.right_hint, italic=True)

    def _name_range(self) -> None:
        """Head and rows under one name, the hidden key included."""
        area = xl_range_abs(HEAD_ROW, 0, self.end_row, len(self.sheet.columns) - 1)
        self.book.define_name(self.sheet.range_name, f"='{self.sheet.name}'!{area}")

    def _print_setup(self) -> None:
        self.page.freeze_panes(HEAD_ROW + 1, self.first + _FROZEN_COLUMNS)
        self.page.repeat_rows(HEAD_ROW)
        self.page.set_zoom(90)
        self.page.set_landscape()
        self.page.set_paper(A4)
        self.page.fit_to_pages(1, 0)
        self.page.set_margins(left=0.6, right=0.5, top=0.5, bottom=0.6)
        self.page.center_horizontally()
        self.page.set_footer(_FOOTER)
