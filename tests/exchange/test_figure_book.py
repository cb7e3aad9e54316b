"""The grid as a workbook: real numbers with their formats, read back by openpyxl."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from nq20desk.app.desk import Desk
from nq20desk.app.grid.table import TableMaker, unit_sheet
from nq20desk.app.language import Language
from nq20desk.core.errors import KnownError
from nq20desk.core.observation import Observation, State
from nq20desk.exchange.figure_book import write_figure_book
from nq20desk.store.operations import EnterFigures

UNIT = "cao-bang"


@pytest.fixture
def sheet(desk: Desk, tmp_path: Path) -> Iterator[Worksheet]:
    absent = Observation("adult_obesity", "2024", State.NOT_COLLECTED, words="x")
    wrong = Observation("hospital_beds_per_10000", "2024", value=Decimal(160), words="160")
    desk.run(EnterFigures(UNIT, [(one.indicator, one.period, one) for one in (absent, wrong)]))
    target = tmp_path / "Bảng.xlsx"
    made = TableMaker(unit_sheet(desk, UNIT), Language("vi")).table(desk, UNIT)
    write_figure_book(made, target)
    yield openpyxl.load_workbook(target).active


def column(sheet: Worksheet, head: str) -> int:
    return next(cell.column for cell in sheet[5] if cell.value == head)


def cell(sheet: Worksheet, name: str, head: str = "Thực hiện\n2024") -> Cell:
    row = next(one[0].row for one in sheet.iter_rows(min_row=6)
               if str(one[0].value).split(". ", 1)[-1] == name)  # fmt: skip
    return sheet.cell(row, column(sheet, head))


BHYT, EPI = "Tỷ lệ tham gia bảo hiểm y tế", "Tỷ lệ tiêm chủng mở rộng"
BEDS = "Giường bệnh viện"


def test_numbers_are_numbers_that_look_as_typed(sheet: Worksheet) -> None:
    one = cell(sheet, BHYT)
    assert (one.value, one.number_format) == (86.5, "0.0")
    count = cell(sheet, "Số người tham gia bảo hiểm y tế")
    assert (count.value, count.number_format) == (66177, "#,##0")


def test_a_comparator_stands_in_the_number_format(sheet: Worksheet) -> None:
    more = cell(sheet, EPI)
    assert (more.value, more.number_format) == (93, '"> "0')
    target = cell(sheet, BHYT, "TP Cao Bằng\n2030")
    assert (target.value, target.number_format) == (95, '"> "0')


def test_ranges_and_words_stay_texts(sheet: Worksheet) -> None:
    words = cell(sheet, "Tỷ lệ dân số được quản lý sức khỏe")
    assert isinstance(words.value, str)
    assert words.value.startswith("> 97% dân số")


def test_the_three_states_are_distinct(sheet: Worksheet) -> None:
    none = cell(sheet, "Số ca mắc bệnh truyền nhiễm thuộc chương trình tiêm chủng mở rộng")
    assert (none.value, none.number_format) == (0, '"“"0"”"')
    assert cell(sheet, "Tỷ lệ béo phì ở người trưởng thành").value == "×"
    assert cell(sheet, "Tuổi thọ trung bình").value is None
    legend = " ".join(str(one.value) for row in sheet.iter_rows(min_row=40) for one in row
                      if one.value)  # fmt: skip
    assert "×: không thu thập ở cấp này" in legend
    assert "“0”: 0 (không có ca nào)" in legend
    assert "ô trống: chưa có số liệu" in legend


def test_computed_cells_are_grey_and_targets_tinted(sheet: Worksheet) -> None:
    computed = cell(sheet, "Tỷ lệ xã đạt tiêu chí quốc gia về y tế")
    assert computed.fill.fgColor.rgb == "FFF0F2F5"
    assert cell(sheet, BHYT, "TP Cao Bằng\n2025").fill.fgColor.rgb == "FFE3F0F7"
    assert cell(sheet, BHYT).fill.fgColor.rgb in ("00000000", "FFFFFFFF")


def test_what_marks_stand_for_is_the_comment(sheet: Worksheet) -> None:
    doubtful = cell(sheet, BEDS)
    assert doubtful.comment is not None
    assert "Ngoài khoảng hợp lý" in doubtful.comment.text
    source = cell(sheet, BHYT).comment
    assert source is not None
    assert "Báo cáo số 141/BC-UBND" in source.text


def test_sub_rows_are_indented_and_groups_are_headings(sheet: Worksheet) -> None:
    names = [row[0] for row in sheet.iter_rows(min_row=6) if row[0].value]
    sub = next(one for one in names if "HIV" in str(one.value) and one.alignment.indent)
    assert sub.alignment.indent == 1
    group = next(one for one in names if one.value == "Tiêm chủng")
    assert group.font.bold


def test_names_and_heads_stay_and_are_repeated_on_paper(sheet: Worksheet) -> None:
    assert sheet.freeze_panes == "B6"
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.page_setup.orientation == "landscape"


def test_the_old_file_stays_where_nothing_can_be_written(desk: Desk, tmp_path: Path) -> None:
    made = TableMaker(unit_sheet(desk, UNIT), Language("vi")).table(desk, UNIT)
    with pytest.raises(KnownError):
        write_figure_book(made, tmp_path / "không có" / "a.xlsx")
