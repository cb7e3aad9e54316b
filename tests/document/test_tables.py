"""Tables over several pages: the header again on each, no row lost, spans in their places."""

from __future__ import annotations

from io import BytesIO

import pdfplumber
import pytest

from nq20desk.document.tree import Align, Cell, Heading, Table
from tests.document.documents import (
    MM,
    composed,
    paragraph,
    pdf_of,
    row_with,
    rows_of,
    set_rows,
    state_document,
    strokes_of,
    table,
    words,
)


def test_the_header_is_repeated_and_no_row_is_lost_over_three_pages():
    rows = rows_of(pdf_of(state_document((paragraph(words(30)), table(90), paragraph("Hết.")))))
    pages = {row.page for row in rows if row.text.startswith("Chỉ số thứ")}
    assert len(pages) >= 3
    assert [row.page for row in rows if row.text == "Mục tiêu"] == sorted(pages)
    shown = [row.text.split(":")[0] for row in rows if row.text.startswith("Chỉ số thứ")]
    assert shown == [f"Chỉ số thứ {count}" for count in range(1, 91)]
    heads = [row for row in rows if row.text == "Mục tiêu" and row.page]
    assert all(19.5 < head.top < 24 for head in heads)


def test_a_page_ends_between_rows_and_closes_the_frame():
    pdf = pdf_of(state_document((table(60, words_in_cell=25),)))
    rows = [row for row in rows_of(pdf) if row.page == 0]
    assert rows[-1].baseline < max(top for _, _, top in strokes_of(pdf)) < 277.1


def test_caption_unit_and_header_stay_with_the_first_row():
    for length in range(100, 420, 11):
        body = (paragraph(words(length)), table(8))
        rows = set_rows(composed(state_document(body)))
        pages = {row_with(rows, text).page for text in ("Bảng chỉ số", "(Đơn vị", "Mục tiêu",
                                                        "Chỉ số thứ 1:")}  # fmt: skip
        assert len(pages) == 1


def test_a_heading_stays_with_its_table():
    for length in range(100, 420, 11):
        body = (paragraph(words(length)), Heading(0, "II.", "KẾT QUẢ", "two", capitals=True),
                table(8))  # fmt: skip
        rows = set_rows(composed(state_document(body)))
        assert row_with(rows, "II. KẾT QUẢ").page == row_with(rows, "Chỉ số thứ 1:").page


def test_a_row_taller_than_a_page_is_cut_and_loses_no_word():
    long, short = words(1500), words(900)
    block = Table((50, 50), ((Cell("Một"), Cell("Hai")),), ((Cell(long), Cell(short)),))
    rows = set_rows(composed(state_document((block,))))
    left = [row.text for row in rows if row.size == 12 and row.left < 40]
    right = [row.text for row in rows if row.size == 12 and row.left > 100]
    assert " ".join(one for one in left if one not in ("Một", "Nơi nhận:")) == long
    assert " ".join(one for one in right if one != "Hai") == short
    assert max(row.baseline for row in rows) < 277


def test_cells_that_span_rows_and_columns_stand_in_their_places():
    header = (
        (Cell("TT", Align.CENTRE, rows=2), Cell("Năm", Align.CENTRE, columns=2)),
        (Cell("2023", Align.CENTRE), Cell("2024", Align.CENTRE)),
    )
    body = (
        (Cell("Nhóm", rows=2), Cell("b1"), Cell("c1")),
        (Cell("b2"), Cell("c2")),
        (Cell("a3"), Cell("b3"), Cell("c3")),
    )
    rows = rows_of(pdf_of(state_document((Table((1, 1, 1), header, body),))))
    place = {row.text: row for row in rows}
    assert place["Năm"].centre == pytest.approx(30 + 165 * 2 / 3, abs=0.2)
    assert place["2023"].centre == pytest.approx(30 + 165 / 2, abs=0.2)
    assert place["b1"].left == place["b2"].left == place["b3"].left
    assert place["c1"].left == place["c2"].left == place["c3"].left
    assert place["Nhóm"].left == place["a3"].left
    assert place["b1"].baseline < place["Nhóm"].baseline < place["b2"].baseline


def test_spanned_rows_stay_on_one_page():
    body = tuple(
        row
        for count in range(30)
        for row in (
            (Cell(f"Nhóm {count}", rows=3), Cell(f"a{count}")),
            (Cell(f"b{count}"),),
            (Cell(f"c{count}"),),
        )
    )
    rows = rows_of(pdf_of(state_document((Table((1, 2), (), body),))))
    for count in range(30):
        pages = [row.page for row in rows if row.text in (f"a{count}", f"b{count}", f"c{count}")]
        assert len(pages) == 3
        assert len(set(pages)) == 1


def test_line_breaks_and_ragged_rows_are_taken_as_they_are():
    body = ((Cell("một\nhai"),), (), (Cell("ba"), Cell("bốn"), Cell("năm"), Cell("thừa")))
    rows = rows_of(pdf_of(state_document((Table((1, 1, 1), (), body),))))
    texts = [row.text for row in rows]
    assert [text for text in texts if text in ("một", "hai", "ba", "bốn", "năm")] == [
        "một", "hai", "ba", "bốn", "năm",
    ]  # fmt: skip


def test_text_keeps_off_the_lines_of_the_table():
    with pdfplumber.open(BytesIO(pdf_of(state_document((table(5, 20),))))) as opened:
        page = opened.pages[0]
        upright = sorted({round(one["x0"], 1) for one in page.lines if one["x0"] == one["x1"]})
        inside = [one for one in page.extract_words() if one["text"] in ("95%", "86,5%")]
        assert upright[0] == pytest.approx(30 * MM, abs=0.1)
        assert upright[-1] == pytest.approx(195 * MM, abs=0.1)
        for word in inside:
            assert all(not word["x0"] - 1 < x < word["x1"] + 1 for x in upright)
