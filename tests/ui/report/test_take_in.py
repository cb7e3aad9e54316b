"""Taking in an old report with mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from nq20desk.core.takein import Kind
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.page import Destination
from nq20desk.ui.report.take_in_dialog import TakeInDialog
from nq20desk.ui.report.take_in_source import TakeInSourceDialog
from tests.app.test_take_in import OLD
from tests.ui.program import running

LEFT, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def asked(workplace, qtbot):
    dialog = TakeInSourceDialog(workplace)
    qtbot.addWidget(dialog)
    dialog.show()
    office = next(o for o in workplace.desk.offices() if o.system == "state")
    dialog.office.setCurrentText(office.name)
    return dialog


@pytest.fixture
def preview(asked, workplace, qtbot):
    """The preview of the old report, its figure not stored yet."""
    workplace.desk.run(EnterFigures("cao-bang", [("doctors_per_10000", "2024", None)]))
    asked.text.setPlainText(f"{OLD}\nPHỤ LỤC\nSơ đồ tổ chức")
    with qtbot.waitSignal(asked.read) as heard:
        qtbot.mouseClick(asked.read_button, LEFT)
    dialog = TakeInDialog(workplace, heard.args[0])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def row_of(dialog, text):
    portions = dialog.taken.portions
    return next(place for place, one in enumerate(portions) if text in one.text)


def test_reading_waits_for_a_file_or_a_text(asked):
    assert not asked.read_button.isEnabled()
    asked.text.setPlainText("I. TỔ CHỨC")
    assert asked.read_button.isEnabled()


def test_a_file_that_cannot_be_read_is_said_where_it_was_chosen(asked, tmp_path, qtbot):
    path = tmp_path / "cũ.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    asked.path.setText(str(path))
    qtbot.mouseClick(asked.read_button, LEFT)
    assert "old .doc format" in asked.banner.text
    assert asked.isVisible()
    assert asked.read_button.isEnabled()


def test_the_preview_says_where_each_part_goes(preview):
    def goes(text):
        return preview.model.index(row_of(preview, text), 1).data()

    assert goes("bác sĩ") == "V. BÀI HỌC KINH NGHIỆM"
    assert goes("IV. BÀI HỌC") == "Heading: V. BÀI HỌC KINH NGHIỆM"
    assert goes("Trần Thị B") == "Field: signer"
    assert goes("Sơ đồ") == "fits nowhere"
    assert preview.left_over.list.count() == 2
    assert preview.tabs.tabText(3) == "Left over (2)"
    QAbstractItemModelTester(preview.model)
    QAbstractItemModelTester(preview.figures)


def test_a_left_over_part_is_put_into_a_section_by_keys(preview, qtbot):
    preview.table.setCurrentIndex(preview.model.index(row_of(preview, "Sơ đồ"), 0))
    qtbot.keyClick(preview.table, ENTER)
    box = preview.part.section
    assert preview.focusWidget() is box
    assert preview.part.text.toPlainText() == "Sơ đồ tổ chức"
    wanted = box.findData("difficulties")
    while box.currentIndex() < wanted:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert preview.taken.portions[row_of(preview, "Sơ đồ")].section == "difficulties"
    assert preview.left_over.list.count() == 1


def test_several_parts_are_left_out_together(preview, qtbot):
    first = row_of(preview, "bác sĩ")
    preview.table.selectRow(first)
    qtbot.keyClick(preview.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    preview.part.section.setFocus()
    preview.part.section.setCurrentIndex(0)
    preview.part.section.activated.emit(0)
    kinds = [one.kind for one in preview.taken.portions[first : first + 2]]
    assert kinds == [Kind.LEFT_OVER, Kind.LEFT_OVER]
    assert not preview.confirm_button.isEnabled() or preview.taken.sections()


def test_the_list_of_left_overs_leads_to_the_part(preview, qtbot):
    preview.tabs.setCurrentWidget(preview.left_over)
    preview.left_over.list.setCurrentRow(1)
    preview.left_over.list.setFocus()
    qtbot.keyClick(preview.left_over.list, ENTER)
    assert preview.table.currentIndex().row() == row_of(preview, "Sơ đồ")
    assert preview.tabs.currentWidget() is preview.part


def test_figures_are_ticked_and_unticked(preview):
    index = preview.figures.index(0, 0)
    assert index.data(CHECK) == Qt.CheckState.Checked
    assert len(preview.answer().choice.figures) == 1
    preview.figures.setData(index, Qt.CheckState.Unchecked.value, CHECK)
    assert preview.answer().choice.figures == ()


def test_fields_and_year_are_shown_and_go_along(preview):
    assert preview.fields.year.value() == 2024
    preview.fields.year.setValue(2023)
    preview.fields.adopt_signer.setChecked(True)
    answer = preview.answer()
    assert (answer.taken.year, answer.choice.adopt_signer) == (2023, True)


def test_from_the_page_to_the_editor(desk, qtbot):
    with running(desk, qtbot, "vi") as program:
        window = program.window
        window.go_to(Destination("report"))
        page = window.pages["report"]
        page.take_in.trigger()
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, TakeInSourceDialog)
        asked.office.setCurrentText("Ủy ban nhân dân thành phố Cao Bằng")
        asked.text.setPlainText(OLD)
        qtbot.mouseClick(asked.read_button, LEFT)
        preview = QApplication.activeModalWidget()
        assert isinstance(preview, TakeInDialog)
        qtbot.mouseClick(preview.confirm_button, LEFT)
        assert page.view.report.id == 3
        assert desk.sections(3)["lessons"] == "- Năm 2024 đạt tỷ lệ 9,5 bác sĩ trên 1 vạn dân."
        assert desk.report(3).recipients == ("Sở Y tế",)
        window.undo()
        assert [one.id for one in desk.reports()] == [2, 1]
