"""The register of outgoing documents as a workbook: the decree's form, and every file's hash."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import xlsxwriter

from nq20desk.core.dates import VIETNAM
from nq20desk.core.grid import GridColumn, GridTable
from nq20desk.core.outgoing import Outgoing
from nq20desk.exchange.measure import row_height
from nq20desk.exchange.pen import FONT, Pen, book_options
from nq20desk.store.files import replacing

REGISTER, FILES = "Sổ văn bản đi", "Tệp"
HEAD_ROW = 4
"""The row of the column heads, counted from 0; office and title stand above it."""

_A4 = 9
_KINDS = {
    "pdf": "PDF", "pdf-signed": "PDF đã ký số", "pdf-waiting": "PDF chờ ký ở phần mềm khác",
    "pdf-returned": "PDF đã ký, nhận lại", "attachment-signed": "Tệp kèm theo đã ký số",
    "docx": "Word", "xlsx": "Excel",
}  # fmt: skip
_FILE_COLUMNS = (
    GridColumn("Số, ký hiệu văn bản", "", 18),
    GridColumn("Loại tệp", "", 14),
    GridColumn("Lập lúc", "", 18),
    GridColumn("Tệp", "", 60),
    GridColumn("SHA-256", "", 70),
)


class _Page(NamedTuple):
    """A sheet: its name, the lines above, its columns and rows of texts."""

    name: str
    above: tuple[str, ...]
    columns: tuple[GridColumn, ...]
    rows: tuple[tuple[str, ...], ...]


def write_register_book(table: GridTable, lines: Iterable[Outgoing], target: Path) -> None:
    """Write the workbook; the old file stays until the new one is whole.

    Raises:
        KnownError: the folder or the file can't be written, or the disk is full.
    """
    above = (*table.agency[:2], table.title, f"{table.unit} · {table.place_date}")
    rows = tuple(tuple(cell.text for cell in row.cells) for row in table.rows)
    files = tuple(_file_rows(lines))
    pages = (_Page(REGISTER, above, table.columns, rows), _Page(FILES, above, _FILE_COLUMNS, files))
    content = _drawn(pages, table)
    with replacing(target) as temporary:
        temporary.write_bytes(content)


def _file_rows(lines: Iterable[Outgoing]) -> Iterable[tuple[str, ...]]:
    for line in lines:
        for one in line.files:
            at = f"{one.at.astimezone(VIETNAM):%d/%m/%Y %H:%M}"
            yield (line.number, _KINDS.get(one.kind, one.kind), at, Path(one.path).name, one.sha256)


def _drawn(pages: Iterable[_Page], table: GridTable) -> bytes:
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, book_options())
    book.set_properties({"title": table.title, "author": " ".join(table.agency)})
    pen = Pen(book)
    for page in pages:
        _draw(book.add_worksheet(page.name), pen, page)
    book.close()
    return buffer.getvalue()


def _draw(sheet: Any, pen: Pen, page: _Page) -> None:
    for row, text in enumerate(page.above):
        sheet.write_string(row, 0, text, pen.format(bold=row in (1, 2), italic=row == 3))
    head = pen.format(bold=True, align="center", text_wrap=True, border=1, bg_color="#F2F2F2")
    for place, column in enumerate(page.columns):
        sheet.set_column(place, place, column.width)
        sheet.write_string(HEAD_ROW, place, column.head, head)
    widths = [one.width for one in page.columns]
    heads = [(one.head, one.width) for one in page.columns]
    sheet.set_row(HEAD_ROW, row_height(heads, bold=True))
    style = pen.format(text_wrap=True, border=1, valign="top")
    for count, texts in enumerate(page.rows, HEAD_ROW + 1):
        for place, text in enumerate(texts):
            sheet.write_string(count, place, text, style)
        sheet.set_row(count, row_height(list(zip(texts, widths, strict=True))))
    _print_setup(sheet)


def _print_setup(sheet: Any) -> None:
    sheet.freeze_panes(HEAD_ROW + 1, 0)
    sheet.repeat_rows(HEAD_ROW)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.6, right=0.5, top=0.5, bottom=0.6)
    sheet.set_footer(f'&C&"{FONT},Regular"&11Trang &P/&N')
