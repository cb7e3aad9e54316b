"""Tasks in Excel: the report's Biểu 3, and the list that the page shows."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.table import indicator_table
from nq20desk.core.task import ProgressNote, TaskKey, TaskProgress, TaskState
from nq20desk.exchange.readback import ReadbackError, check_workbook
from nq20desk.exchange.task_workbook import TaskListing, write_task_workbook
from nq20desk.exchange.workbook import write_workbook
from tests.exchange.conftest import office_of_002

HEAD, FIRST = 8, 9
PROOF = CitedDocument("5/QĐ-UBND", "Quyết định", "UBND tỉnh", "02/03/2018", "", Role.CITED)
PROGRESS = {
    TaskKey("tasks-003", 1): TaskProgress(
        TaskState.DONE, date(2018, 7, 2), PROOF,
        (ProgressNote(date(2018, 3, 1), "đã trình"), ProgressNote(date(2018, 7, 2), "đã ban hành")),
    )
}  # fmt: skip


@pytest.fixture
def snapshot(make_snapshot: Any) -> Any:
    return replace(make_snapshot(), progress=PROGRESS)


def values(sheet: Any, row: int) -> list[Any]:
    return [cell.value for cell in sheet[row]]


def test_bieu_3_tells_state_evidence_and_notes(snapshot: Any, tmp_path: Path) -> None:
    path = tmp_path / "biểu.xlsx"
    write_workbook(snapshot, path)
    sheet = openpyxl.load_workbook(path)["Biểu 3 - Nhiệm vụ"]
    assert values(sheet, HEAD)[5:9] == [
        "Kết quả thực hiện", "Ngày hoàn thành", "Văn bản minh chứng", "Tiến độ, ghi chú",
    ]  # fmt: skip
    result, done, *rest = values(sheet, FIRST)[5:10]
    assert (result, done.date()) == ("hoàn thành ngày 02/7/2018, quá hạn", date(2018, 7, 2))
    assert rest == [
        "Quyết định số 5/QĐ-UBND ngày 02/03/2018",
        "01/03/2018: đã trình\n02/07/2018: đã ban hành", "tasks-003/1",
    ]  # fmt: skip
    assert values(sheet, FIRST + 1)[5] == "chưa thực hiện, quá hạn"


def test_a_changed_state_is_noticed_when_the_workbook_is_read_back(
    snapshot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "biểu.xlsx"
    write_workbook(snapshot, path)
    book = openpyxl.load_workbook(path)
    book["Biểu 3 - Nhiệm vụ"].cell(FIRST, 6).value = "chưa thực hiện"
    book.save(path)
    with pytest.raises(ReadbackError):
        check_workbook(path.read_bytes(), snapshot, indicator_table(snapshot))


def test_the_list_that_is_shown(snapshot: Any, tmp_path: Path) -> None:
    path = tmp_path / "danh sách.xlsx"
    listing = TaskListing(
        office_of_002(), snapshot.followed_tasks[1:], date(2026, 1, 5), "Sở Nội vụ; quá hạn"
    )
    write_task_workbook(listing, path)
    (sheet,) = openpyxl.load_workbook(path).worksheets
    said = [cell.value for row in sheet["A1:I7"] for cell in row if cell.value]
    assert "THÀNH PHỐ CAO BẰNG" in said
    assert any("05/01/2026" in text and "Sở Nội vụ; quá hạn" in text for text in said)
    assert values(sheet, FIRST)[:3] == [
        13, "Phối hợp.", "Sở Văn hóa, Thể thao và Du lịch; Sở Nội vụ",
    ]  # fmt: skip
    assert values(sheet, FIRST)[5] == "chưa thực hiện, quá hạn"


def test_an_empty_list_says_so(tmp_path: Path) -> None:
    path = tmp_path / "trống.xlsx"
    write_task_workbook(TaskListing(office_of_002(), (), date(2026, 1, 5)), path)
    (sheet,) = openpyxl.load_workbook(path).worksheets
    assert values(sheet, FIRST)[1] == "Không có nhiệm vụ"
