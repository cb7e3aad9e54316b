"""A plan from Excel on the page: template out, filled, in; nothing half-written."""

import openpyxl
import pytest
from PySide6.QtCore import Qt

from nq20desk.exchange.planbook import HEAD, TARGETS
from nq20desk.ui.plans.import_dialog import ImportDialog


@pytest.fixture
def filled(page, tmp_path):
    """The template as the page writes it, filled by a clerk."""
    path = tmp_path / "kế hoạch.xlsx"
    page.write_to(path, None)
    book = openpyxl.load_workbook(path)
    book[HEAD]["B3"], book[HEAD]["B4"], book[HEAD]["B5"] = "Kế hoạch số 12", "KH 12", "xã"
    book[TARGETS]["B5"], book[TARGETS]["D5"], book[TARGETS]["F5"] = "Bác sĩ", 2030, 9.5
    book.save(path)
    return path


def shown(page):
    return page.findChildren(ImportDialog)[-1]


def test_a_filled_template_is_taken_over_as_one_step(page, filled, qtbot):
    page.import_from(filled)
    assert "KH 12: 1 targets" in shown(page).summary.text()
    assert list(page.desk.plans()) == list(page.desk.library.plans)
    qtbot.mouseClick(shown(page).confirm_button, Qt.MouseButton.LeftButton)
    plan = page.board.plan
    assert (plan.short, str(plan.targets[0].value)) == ("KH 12", "9.5")
    page.undo_action.trigger()
    assert list(page.desk.plans()) == list(page.desk.library.plans)


def test_all_errors_are_shown_with_their_cells_and_nothing_can_be_taken(page, filled, qtbot):
    book = openpyxl.load_workbook(filled)
    book[HEAD]["B3"], book[TARGETS]["D5"], book[TARGETS]["F5"] = None, "hai nghìn", "nhiều"
    book.save(filled)
    page.import_from(filled)
    dialog = shown(page)
    cells = [dialog.notes.item(row, 1).text() for row in range(dialog.notes.rowCount())]
    assert cells == ["B3", "D5", "F5"]
    assert not dialog.confirm_button.isEnabled()


def test_a_second_import_of_the_same_plan_is_refused(page, filled, qtbot, told):
    for _ in range(2):
        page.import_from(filled)
        qtbot.mouseClick(shown(page).confirm_button, Qt.MouseButton.LeftButton)
    assert "KH 12" in str(told[0])
    assert sum(one.own for one in page.desk.plans().values()) == 1


def test_a_file_that_is_no_workbook_is_told(page, tmp_path, told):
    path = tmp_path / "thư.xlsx"
    path.write_text("Kính gửi")
    page.import_from(path)
    assert "thư.xlsx" in str(told[0])


def test_a_plan_is_written_with_its_targets(page, tmp_path, qtbot):
    path = tmp_path / "nq72.xlsx"
    with qtbot.waitSignal(page.exported):
        page.write_to(path, page.desk.plan("nq72-tw-2025"))
    rows = openpyxl.load_workbook(path)[TARGETS]
    keys = [cell.value for cell in rows["A"][4:] if cell.value]
    assert keys == [one.indicator for one in page.desk.plan("nq72-tw-2025")]


def test_a_folder_that_is_not_there_is_told(page, tmp_path, told):
    page.write_to(tmp_path / "không có" / "mẫu.xlsx", None)
    assert len(told) == 1
