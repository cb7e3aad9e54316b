"""The workbook as the province opens it: what stands where, as what, and how it prints."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from nq20desk.core.office import System
from nq20desk.exchange import write_workbook
from nq20desk.exchange.letterhead import letterhead

SHEETS = ["Biểu 1 - Chỉ tiêu", "Biểu 2 - Văn bản", "Biểu 3 - Nhiệm vụ", "Số liệu gốc"]
HEAD = 8
LINES = [
    # TT, 2025, 2030, thực hiện, % so chỉ tiêu, đánh giá
    (1, 95, 95, 86.5, 91.1, "chưa đạt"),
    (2, "95% với 12 loại vắc xin", "95% với 14 loại vắc xin", "> 93% với 10 loại vắc xin",
     None, "không so được"),
    (3, 18.5, 15, 0, None, "đạt"),
    (4, 12.5, 10, 0, None, "đạt"),
    (5, 20, 15, 11.47, 174.4, "đạt"),
    (6, 90, 95, "> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý",
     None, "không so được"),
    (7, 95, 100, 100, 105.3, "đạt"),
    (8, 30, 32, 16, 53.3, "chưa đạt"),
    (9, 10, 11, 8, 80, "chưa đạt"),
    (10, 2.8, 3, 1, 35.7, "chưa đạt"),
    (11, 25, 33, 6, 24, "chưa đạt"),
    (12, 10, 15, 24, 240, "đạt"),
    (13, 80, 90, 83.3, 104.1, "đạt"),
    (14, None, None, None, None, "định tính"),
    (None, None, None, 6, None, "chưa có chỉ tiêu"),
    (None, None, None, 0, None, "chưa có chỉ tiêu"),
    (None, None, None, 17, None, "chưa có chỉ tiêu"),
]  # fmt: skip


@pytest.fixture(scope="module")
def book(book_path: Path) -> Any:
    return openpyxl.load_workbook(book_path)


@pytest.fixture(scope="module")
def first(book: Any) -> Any:
    return book[SHEETS[0]]


def day(day: int, month: int, year: int) -> datetime:
    """A date as openpyxl gives it back."""
    return datetime(year, month, day)  # noqa: DTZ001


def row_values(sheet: Any, row: int) -> list[Any]:
    return [cell.value for cell in sheet[row]]


def test_the_four_sheets_stand_in_order_and_the_first_is_open(book: Any) -> None:
    assert book.sheetnames == SHEETS
    assert book.active.title == SHEETS[0]


def test_form_1_begins_with_the_columns_of_the_progress_report(first: Any) -> None:
    heads = row_values(first, HEAD)
    assert heads == [
        "TT", "Chỉ số", "Mục tiêu 2025", "Mục tiêu 2030", "Thực hiện năm 2024", "Đơn vị tính",
        "Chỉ tiêu giao (nếu không có: mục tiêu 2025)", "% so chỉ tiêu (cột Chỉ tiêu giao)",
        "Đánh giá", "Ghi chú", "Mã",
    ]  # fmt: skip


@pytest.mark.parametrize("line", range(len(LINES)))
def test_every_line_of_form_1_is_the_source_tables(first: Any, line: int) -> None:
    number, _, early, late, actual, _, standing, percent, verdict, _, _ = row_values(
        first, HEAD + 1 + line
    )
    assert (number, early, late, actual, percent, verdict) == LINES[line]
    assert standing == early


def test_labels_units_and_keys_go_with_the_lines(first: Any) -> None:
    assert first["B9"].value == "Tỷ lệ tham gia bảo hiểm y tế (%)"
    assert first["B23"].value == "- Số ca nhiễm mới HIV trên 100.000 dân"
    assert (first["F9"].value, first["F16"].value) == ("%", "trên 10.000 dân")
    assert first["F22"].value is None  # row 14 is said in words
    assert first["K9"].value == "health_insurance_coverage"
    assert first["K25"].value == "tb_new_cases_per_100000"


def test_numbers_look_as_they_were_typed(first: Any) -> None:
    looks = {"C9": "0", "D9": '"> "0', "E9": "0.0", "E13": "0.00", "C13": '"<"0', "C14": '">"0'}
    assert {at: first[at].number_format for at in looks} == looks
    assert all(first[at].data_type == "n" for at in looks)


def test_a_condition_is_said_in_the_notes(first: Any) -> None:
    assert first["J10"].value == "Số loại vắc xin: thực hiện 10, chỉ tiêu 12"


def test_the_key_column_is_hidden_and_others_are_not(book: Any) -> None:
    hidden = {
        sheet.title: [key for key, one in sheet.column_dimensions.items() if one.hidden]
        for sheet in book
    }
    assert hidden == {SHEETS[0]: ["K"], SHEETS[1]: ["E"], SHEETS[2]: ["F"], SHEETS[3]: ["A"]}


def test_it_prints_on_a4_across_one_page_wide_with_repeated_heads(book: Any) -> None:
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert int(sheet.page_setup.fitToHeight) == 0
        assert sheet.print_title_rows == "$8:$8"
        assert sheet.oddFooter.center.text == "Trang &P/&N"
    assert book[SHEETS[0]].freeze_panes == "C9"
    assert book[SHEETS[3]].freeze_panes == "D9"


def test_no_cells_are_merged_inside_the_data(book: Any) -> None:
    for sheet in book:
        name = next(n for n in book.defined_names.values() if sheet.title in n.attr_text)
        ((_, area),) = tuple(name.destinations)
        _, low, _, high = openpyxl.utils.range_boundaries(area)
        assert low == HEAD
        rows = {row for one in sheet.merged_cells.ranges for row in range(one.min_row, one.max_row)}
        assert not rows & set(range(low, high + 1))


def test_the_data_ranges_have_names(book: Any) -> None:
    assert {name: one.attr_text for name, one in book.defined_names.items()} == {
        "Bieu_1_Chi_tieu": "'Biểu 1 - Chỉ tiêu'!$A$8:$K$25",
        "Bieu_2_Van_ban": "'Biểu 2 - Văn bản'!$A$8:$E$12",
        "Bieu_3_Nhiem_vu": "'Biểu 3 - Nhiệm vụ'!$A$8:$F$10",
        "So_lieu_goc": "'Số liệu gốc'!$A$8:$M$28",
    }


def test_every_sheet_has_the_head_and_foot_of_a_statistical_form(book: Any) -> None:
    for sheet in book:
        texts = [cell.value for row in sheet.iter_rows() for cell in row if cell.value]
        for wanted in (
            "ỦY BAN NHÂN DÂN", "THÀNH PHỐ CAO BẰNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc", "Người lập biểu", "Thủ trưởng đơn vị",
            "(ký, đóng dấu)", "Thành phố Cao Bằng, ngày 04 tháng 3 năm 2025",
            "(Kèm theo Báo cáo số 141/BC-UBND ngày 04 tháng 3 năm 2025 "
            "của Ủy ban nhân dân thành phố Cao Bằng)",
        ):  # fmt: skip
            assert wanted in texts


def test_every_cell_is_in_times_new_roman_and_not_tied_to_a_theme(book: Any) -> None:
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert {(c.font.name, c.font.scheme) for c in cells} == {("Times New Roman", None)}
    assert {c.font.sz for c in cells} == {12, 13}


def test_the_data_cells_have_borders_and_wrap(first: Any) -> None:
    for row in first["A8:K25"]:
        for cell in row:
            assert cell.border.left.style == cell.border.bottom.style == "thin"
            assert cell.alignment.wrap_text


def test_documents_come_issued_first_with_real_dates(book: Any) -> None:
    sheet = book[SHEETS[1]]
    assert row_values(sheet, HEAD)[:4] == [
        "STT", "Số ký hiệu - cơ quan ban hành", "Tên văn bản", "Ngày ban hành",
    ]  # fmt: skip
    assert row_values(sheet, 9) == [
        1, "179-KH/TU - Ban Thường vụ Thành ủy", "Kế hoạch về thực hiện NQ 20",
        day(29, 6, 2018), "issued",
    ]  # fmt: skip
    assert sheet["D9"].number_format == "dd/mm/yyyy"
    assert row_values(sheet, 11)[1:4] == [None, "Luật Khám bệnh, chữa bệnh", None]
    assert sheet["D12"].value == "7/2008"


def test_tasks_keep_their_printed_numbers(book: Any) -> None:
    sheet = book[SHEETS[2]]
    assert row_values(sheet, HEAD)[:5] == [
        "STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Năm hoàn thành",
    ]  # fmt: skip
    assert row_values(sheet, 9)[:5] == [1, "Quy hoạch mạng lưới.", "Sở Y tế", "Quý II/2018", 2018]
    assert row_values(sheet, 10)[:3] == [
        13, "Phối hợp.", "Sở Văn hóa, Thể thao và Du lịch; Sở Nội vụ",
    ]  # fmt: skip


def raw_line(book: Any, key: str) -> list[Any]:
    sheet = book[SHEETS[3]]
    return next(row for row in map(list, sheet.iter_rows(values_only=True)) if row[0] == key)


def test_the_raw_figures_hold_every_observation(book: Any) -> None:
    sheet = book[SHEETS[3]]
    assert row_values(sheet, HEAD) == [
        "Mã", "Chỉ số", "Kỳ", "Giá trị", "Dấu so sánh", "Đơn vị tính", "Tử số", "Mẫu số",
        "Điều kiện", "Thời điểm", "Nguyên văn", "Nguồn", "Ghi chú",
    ]  # fmt: skip
    assert raw_line(book, "expanded_immunization_coverage")[2:11] == [
        2024, 93, ">", "%", None, None, "Số loại vắc xin: 10", None, "> 93% với 10 loại vắc xin",
    ]  # fmt: skip
    assert raw_line(book, "health_insurance_members")[2:12] == [
        2024, 66177, "=", "người", None, None, None, day(31, 12, 2024), "66.177 người",
        "Bảo hiểm xã hội thành phố",
    ]  # fmt: skip


def test_ranges_words_and_what_is_not_collected_are_told_apart(book: Any) -> None:
    assert raw_line(book, "underweight_u5_annual_reduction")[2:5] == [
        "2016-2021", "0,2 - 0,3", "từ - đến",
    ]  # fmt: skip
    assert raw_line(book, "population_health_managed")[3:5] == [None, "bằng lời"]
    assert raw_line(book, "births_at_home")[3:5] == [None, "không thu thập"]
    assert raw_line(book, "large_epidemics")[3:5] == [0, "="]


def test_a_note_that_begins_like_a_formula_stays_a_text(book: Any) -> None:
    cell = next(c for c in book[SHEETS[3]]["M"] if c.value == "=ghi theo lời văn")
    assert cell.data_type == "s"


def test_the_file_says_what_it_is(book: Any) -> None:
    assert book.properties.title == "Biểu số liệu năm 2024 - Ủy ban nhân dân thành phố Cao Bằng"
    assert book.properties.subject == "Tình hình thực hiện Nghị quyết 20"
    assert {one.name: one.value for one in book.custom_doc_props} == {
        "nq20.form": "state_progress", "nq20.form_version": "1",
        "nq20.unit": "cao-bang", "nq20.year": "2024",
    }  # fmt: skip


def test_a_party_office_has_the_partys_head(make_snapshot: Any, tmp_path: Path) -> None:
    path = tmp_path / "đảng.xlsx"
    write_workbook(make_snapshot(system=System.PARTY), path)
    sheet = openpyxl.load_workbook(path)[SHEETS[0]]
    texts = [cell.value for row in sheet["A1:K6"] for cell in row if cell.value]
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in texts
    assert not any("CỘNG HÒA" in text for text in texts)
    assert any("số 141-BC/UBND" in text for text in texts)


def test_number_and_date_may_still_be_blank(make_snapshot: Any, tmp_path: Path) -> None:
    path = tmp_path / "chưa có số.xlsx"
    write_workbook(make_snapshot(day=None), path)
    attached = openpyxl.load_workbook(path)[SHEETS[0]]["A5"].value
    assert "số /BC-UBND ngày tháng năm" in " ".join(attached.split())


def test_a_report_without_plan_documents_and_tasks_has_all_its_sheets(
    make_snapshot: Any, tmp_path: Path
) -> None:
    bare = replace(make_snapshot(), plans=(), documents=(), tasks=())
    path = tmp_path / "trống.xlsx"
    write_workbook(bare, path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == SHEETS
    assert row_values(book[SHEETS[0]], HEAD)[:3] == ["TT", "Chỉ số", "Thực hiện năm 2024"]
    assert row_values(book[SHEETS[1]], HEAD + 1) == [None] * 5


def test_a_report_day_is_written_as_the_decree_asks(make_snapshot: Any) -> None:
    lines = letterhead(make_snapshot(day=date(2025, 2, 9)))
    assert lines.place_date == "Thành phố Cao Bằng, ngày 09 tháng 02 năm 2025"
