"""The page Văn bản as a clerk uses it: search, entering, pasting citations, merging."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog

from nq20desk.core.register import CitedDocument, Role
from nq20desk.store.operations.documents import AddDocuments
from nq20desk.ui.documents.merge_dialog import MergeDialog
from nq20desk.ui.documents.model import DATE, NUMBER
from nq20desk.ui.documents.page import DocumentsPage
from nq20desk.ui.documents.paste_dialog import PasteDialog
from nq20desk.ui.page import Destination
from tests.ui.program import type_text

OFFICE = "huyen-uy-duc-trong"
PASTED = (
    "Thực hiện Nghị quyết số 20-QQ/TW; Kế hoạch số 50 -KH/TU ngày 16 tháng 4 năm 2018 của Tỉnh ủy "
    "Lâm Đồng; Thông tư số 40/2007/TT-BYT ngày 18/10/2017 của BYT về dịch vụ.\n"
    "Quyết định số 5456/QĐ-BYT ngày 31/12/2020 của Bộ Y tế phê duyệt Kế hoạch truyền thông"
)


@pytest.fixture
def page(workplace, qtbot):
    made = DocumentsPage(workplace)
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.show_destination(Destination("documents", office=OFFICE))
    yield made
    workplace.desk.stop_listening(made.refresh)


@pytest.fixture
def paste(workplace, desk, qtbot):
    made = PasteDialog(workplace, desk.documents(OFFICE))
    qtbot.addWidget(made)
    made.show()
    made.text.setPlainText(PASTED)
    return made


def numbers(page):
    return [one.number for one in page.model.documents]


def go_to(page, number):
    page.select(next(one.id for one in page.model.documents if one.number == number))


def row(dialog, at):
    return [dialog.table.item(at, column).text() for column in range(6)]


def test_the_register_is_listed_and_searched_without_diacritics(page):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert numbers(page)[:3] == ["96-KH/HU", "44/KH-UBND", "30/KH-UBND"]
    type_text(page.search, "suy dinh duong")
    assert numbers(page) == ["44/KH-UBND"]
    page.show_everything()
    page.roles.setCurrentIndex(page.roles.findData(Role.CITED.value))
    assert "96-KH/HU" not in numbers(page)
    assert "20-NQ/TW" in numbers(page)


def test_days_are_sorted_as_days(page):
    page.table.sortByColumn(DATE, Qt.SortOrder.AscendingOrder)
    dated = [one.date for one in page.model.documents if one.date]
    assert dated == sorted(dated, key=lambda day: day.split("/")[::-1])
    page.table.sortByColumn(NUMBER, Qt.SortOrder.DescendingOrder)
    assert numbers(page)[0] == "6858/QĐ-BYT"


def test_a_year_that_contradicts_the_date_is_told_on_the_page(page):
    go_to(page, "39/2007/TT-BYT")
    assert page.form.faults.isVisible()
    assert page.form.faults.text() == "The number says 2007, the date 2017."
    index = page.table.currentIndex().siblingAtColumn(NUMBER)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "2007" in index.data(Qt.ItemDataRole.ToolTipRole)
    go_to(page, "96-KH/HU")
    assert not page.form.faults.isVisible()


def test_a_field_is_stored_when_it_is_left_and_undone(page, desk, qtbot):
    go_to(page, "50-KH/TU")
    page.form.date.setFocus()
    type_text(page.form.date, "16/4/2018")
    page.form.issuer.setFocus()
    stored = next(one for one in desk.documents(OFFICE) if one.number == "50-KH/TU")
    assert stored.date == "16/04/2018"
    assert page.chosen().number == "50-KH/TU"
    page.steps.undo.trigger()
    assert next(one for one in desk.documents(OFFICE) if one.number == "50-KH/TU").date == ""


def test_the_usual_spelling_of_a_number_is_one_click_away(page, desk, qtbot):
    go_to(page, "51-KH/TU")
    page.form.number.setText("51 - KH/TU")
    assert page.form.usual_button.isVisible()
    qtbot.mouseClick(page.form.usual_button, Qt.MouseButton.LeftButton)
    assert "51-KH/TU" in [one.number for one in desk.documents(OFFICE)]
    assert not page.form.usual_button.isVisible()


def test_a_new_document_is_entered_by_hand(page, desk, qtbot):
    before = len(desk.documents(OFFICE))
    page.add_action.trigger()
    type_text(page.form.number, "7/BC-UBND")
    page.form.issuer.setFocus()
    assert len(desk.documents(OFFICE)) == before
    qtbot.mouseClick(page.form.add_button, Qt.MouseButton.LeftButton)
    assert desk.documents(OFFICE)[-1].number == "7/BC-UBND"
    assert page.chosen().number == "7/BC-UBND"
    qtbot.mouseClick(page.form.remove_button, Qt.MouseButton.LeftButton)
    assert len(desk.documents(OFFICE)) == before


def test_a_new_document_can_be_discarded(page, desk, qtbot):
    before = desk.documents(OFFICE)
    page.add_action.trigger()
    type_text(page.form.number, "7/BC-UBND")
    qtbot.mouseClick(page.form.remove_button, Qt.MouseButton.LeftButton)
    assert desk.documents(OFFICE) == before
    assert not page.form.is_new


def test_the_citation_is_copied(page, qtbot):
    go_to(page, "2348/QĐ-TTg")
    qtbot.mouseClick(page.form.copy_button, Qt.MouseButton.LeftButton)
    assert (
        QApplication.clipboard().text().startswith("Quyết định số 2348/QĐ-TTg ngày 05/12/2016 của")
    )


def test_pasted_citations_are_shown_before_anything_is_stored(paste, desk):
    assert paste.table.rowCount() == 4
    assert row(paste, 0)[0] == "20-QQ/TW"
    assert "20-NQ/TW is probably meant" in row(paste, 0)[5]
    assert row(paste, 1)[:4] == ["50-KH/TU", "Kế hoạch", "Tỉnh ủy Lâm Đồng", "16/04/2018"]
    assert "Already in the register" in row(paste, 1)[5]
    assert "The number says 2007, the date 2017" in row(paste, 2)[5]
    assert row(paste, 3)[4] == "phê duyệt Kế hoạch truyền thông"
    assert paste.told.text() == "4 documents read, 3 will be added."


def test_a_suggested_number_is_taken_over_by_a_click(paste, qtbot):
    qtbot.mouseClick(paste.suggest_button, Qt.MouseButton.LeftButton)
    assert row(paste, 0)[0] == "20-NQ/TW"
    assert "Already in the register" in row(paste, 0)[5]
    assert [one.number for one in paste.chosen()] == ["40/2007/TT-BYT", "5456/QĐ-BYT"]
    assert not paste.suggest_button.isVisible()


def test_only_ticked_documents_are_added_in_the_chosen_role(page, desk, monkeypatch):
    def tick(dialog):
        dialog.text.setPlainText(PASTED)
        dialog.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
        dialog.role.setCurrentIndex(dialog.role.findData(Role.ISSUED.value))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PasteDialog, "exec", tick)
    page.paste_action.trigger()
    added = desk.documents(OFFICE)[-2:]
    assert [(one.number, one.role) for one in added] == [
        ("40/2007/TT-BYT", Role.ISSUED), ("5456/QĐ-BYT", Role.ISSUED),
    ]  # fmt: skip
    page.steps.undo.trigger()
    assert "5456/QĐ-BYT" not in numbers(page)


def test_text_without_documents_says_so(paste):
    paste.text.setPlainText("Không có gì ở đây, 15/15 xã.")
    assert paste.told.text() == "No document number was found in this text."
    assert not paste.add_button.isEnabled()


def test_double_entries_are_offered_and_merged(page, desk, qtbot, monkeypatch):
    assert not page.doubles.isVisible()
    double = CitedDocument(
        "50 -KH/TU", "Kế hoạch", "Tỉnh ủy Lâm Đồng", "16/04/2018", "", Role.CITED
    )
    desk.run(AddDocuments(OFFICE, (double,)))
    assert page.doubles.text == "Entered more than once: 50-KH/TU."
    monkeypatch.setattr(MergeDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    qtbot.mouseClick(page.doubles.action_button, Qt.MouseButton.LeftButton)
    (kept,) = [one for one in desk.documents(OFFICE) if "50" in one.number and "TU" in one.number]
    assert (kept.number, kept.date) == ("50-KH/TU", "16/04/2018")
    assert kept.title.startswith("về tăng cường")
    assert not page.doubles.isVisible()


def test_the_clerk_says_which_entry_stays(desk, qtbot):
    group = tuple(desk.documents(OFFICE)[:2])
    dialog = MergeDialog((group, tuple(desk.documents(OFFICE)[2:4])))
    qtbot.addWidget(dialog)
    dialog.boxes[0].choices.button(1).click()
    dialog.boxes[1].wanted.click()
    (merge,) = dialog.merges()
    assert (merge.kept, merge.others) == (group[1].id, (group[0].id,))


def test_an_empty_desk_asks_for_an_office_first(make_workplace, empty_desk, qtbot):
    made = DocumentsPage(make_workplace(empty_desk))
    qtbot.addWidget(made)
    assert not made.paste_action.isEnabled()
