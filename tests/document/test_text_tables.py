"""Tables of a section and raised text on the page."""

from io import BytesIO

import pdfplumber

from nq20desk.core.blocks import CellAlign, Text, TextCell, TextTable
from nq20desk.core.figures import Figures
from nq20desk.core.markup import parse
from nq20desk.document.compose import text_table
from nq20desk.document.tree import Align, Cell, Run, Table
from nq20desk.resources.library import Library
from tests.document.documents import paragraph, pdf_of, row_with, rows_of, state_document
from tests.tables import SATISFACTION

FIGURES = Figures(Library().catalogue, {})


def chars(pdf):
    with pdfplumber.open(BytesIO(pdf)) as opened:
        return [one for page in opened.pages for one in page.chars]


def page_text(pdf):
    with pdfplumber.open(BytesIO(pdf)) as opened:
        return "\n".join(page.extract_text() for page in opened.pages)


def test_the_satisfaction_table_stands_with_its_words_between_paragraphs():
    (table,) = parse(SATISFACTION)
    made = text_table(table, FIGURES, "text")
    pdf = pdf_of(state_document((paragraph("Như sau:"), made, paragraph("Sau bảng."))))
    rows = rows_of(pdf)
    order = ["Như sau:", "Tỷ lệ hài lòng của người bệnh", "Đơn vị tính: %",
             "HL người bệnh nội trú", "2018", "99.8", "Nguồn: Bệnh viện",
             "Sau bảng."]  # fmt: skip
    heights = [row_with(rows, text).baseline for text in order]
    assert heights == sorted(heights)
    (found,) = pdfplumber.open(BytesIO(pdf)).pages[0].find_tables()
    assert [sum(cell is not None for cell in row.cells) for row in found.rows] == [2, 8, 8]


def test_the_source_line_stays_with_the_last_row():
    rows = tuple((Cell(f"Hàng {count}"),) for count in range(1, 75))
    table = Table((1.0,), (), rows, source="Nguồn: Sở Y tế")
    for extra in range(1, 6):
        body = (*(paragraph("Dòng.") for _ in range(extra)), table)
        found = rows_of(pdf_of(state_document(body)))
        assert row_with(found, "Nguồn: Sở").page == row_with(found, "Hàng 74").page


def test_raised_text_is_smaller_higher_and_still_read():
    made = paragraph("")
    runs = (Run("Trên 10 m"), Run("2", superscript=True), Run(" đất trạm y tế xã."))
    made = type(made)(made.style, runs, key="text")
    pdf = pdf_of(state_document((made,)))
    raised = next(one for one in chars(pdf) if one["text"] == "2" and one["size"] < 10)
    beside = next(one for one in chars(pdf) if one["text"] == "T" and one["size"] > 12
                  and abs(one["bottom"] - raised["bottom"]) < 8)  # fmt: skip
    assert raised["size"] < beside["size"] * 0.7
    assert raised["bottom"] < beside["bottom"] - 2
    assert "10 m2 đất" in page_text(pdf)


def test_cells_keep_their_faces_lines_and_alignment():
    cell = TextCell(
        (Text("Tổng", bold=True), Text("\nkm"), Text("2", superscript=True)), align=CellAlign.RIGHT
    )
    made = text_table(TextTable(((cell, TextCell((Text("x"),))),), 0), FIGURES, "text")
    shown = made.rows[0][0]
    assert (shown.align, shown.text) == (Align.RIGHT, "Tổng\nkm2")
    assert shown.lines == (
        (Run("Tổng", bold=True), Run("")), (Run("km"), Run("2", superscript=True)),
    )  # fmt: skip
    pdf = pdf_of(state_document((made,)))
    (place,) = [
        place for place, one in enumerate(chars(pdf)) if one["text"] == "2" and one["size"] < 10
    ]
    before = chars(pdf)[place - 6 : place]
    assert "".join(one["text"] for one in before) == "Tổngkm"
    assert ["Bold" in one["fontname"] for one in before] == [True] * 4 + [False] * 2
