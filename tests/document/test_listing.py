"""The grid on paper: landscape pages, heads repeated, wide tables in bands, states told apart."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO

import pdfplumber
import pypdf
import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.grid import GridCell, GridColumn, GridRow, GridTable, Ground, Side
from nq20desk.core.office import System
from nq20desk.document.listing import compose_listing
from nq20desk.document.pdf import write_pdf
from nq20desk.resources.library import Library

MOMENT = datetime(2025, 3, 14, 9, tzinfo=UTC)
LAYOUT = Library().layout(System.STATE, date(2025, 3, 14))
COMPUTED = GridCell("90,91", Ground.COMPUTED, value=Decimal("90.91"))


def table(rows: int = 3, years: int = 2, value: str = "86,5") -> GridTable:
    columns = [GridColumn("", "Chỉ số", 40, Side.LEFT)]
    columns += [GridColumn("Thực hiện", str(2010 + at), 11) for at in range(years)]
    heading = GridRow((GridCell("Bảo hiểm y tế", Ground.GROUP),) * (years + 1), is_heading=True)
    lines = [
        GridRow((GridCell(f"{at}. Tỷ lệ số {at}"), *[GridCell(value)] * (years - 1), COMPUTED))
        for at in range(1, rows + 1)
    ]
    return GridTable(
        "BẢNG SỐ LIỆU VÀ CHỈ TIÊU", "xã Mẫu", ("ỦY BAN NHÂN DÂN", "XÃ MẪU"),
        "Xã Mẫu, ngày 14 tháng 3 năm 2025", tuple(columns), (heading, *lines),
        ("×: không thu thập ở cấp này",),
    )  # fmt: skip


def pages(made: GridTable) -> list[str]:
    file = BytesIO()
    write_pdf(compose_listing(made, LAYOUT), file, MOMENT)
    return [" ".join(one.extract_text().split()) for one in pypdf.PdfReader(file).pages]


def test_agency_date_title_table_and_legend_stand_on_the_page() -> None:
    (text,) = pages(table())
    for words in ("ỦY BAN NHÂN DÂN XÃ MẪU", "ngày 14 tháng 3 năm 2025", "xã Mẫu",
                  "BẢNG SỐ LIỆU VÀ CHỈ TIÊU", "Bảo hiểm y tế", "1. Tỷ lệ số 1 86,5 90,91",
                  "×: không thu thập ở cấp này"):  # fmt: skip
        assert words in text, words


def test_a_long_table_repeats_its_head_and_counts_pages() -> None:
    found = pages(table(rows=80))
    assert len(found) > 2
    assert all("Chỉ số" in text for text in found)
    assert found[1].startswith("2 ")


def test_more_years_than_a_page_carries_go_on_below_with_the_names() -> None:
    text = " ".join(pages(table(years=15)))
    assert text.count("1. Tỷ lệ số 1") == 2
    for year in range(2010, 2025):
        assert text.count(str(year)) >= 1


def test_computed_numbers_are_slanted_and_nothing_leaves_the_page() -> None:
    file = BytesIO()
    write_pdf(compose_listing(table(years=9), LAYOUT), file, MOMENT)
    page = pdfplumber.open(file).pages[0]
    assert (round(page.width), round(page.height)) == (842, 595)
    fonts = {word["fontname"] for word in page.extract_words(extra_attrs=["fontname"])
             if word["text"] == "90,91"}  # fmt: skip
    assert all("Italic" in font for font in fonts)
    assert max(one["x1"] for one in page.chars) < page.width - 30
    assert min(one["size"] for one in page.chars) >= 8.5


def test_a_letter_that_the_font_lacks_is_a_sentence() -> None:
    with pytest.raises(KnownError):
        compose_listing(table(value="数"), LAYOUT)
