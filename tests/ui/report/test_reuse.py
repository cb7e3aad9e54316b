"""Text of an earlier report beside the new one, and a report made from last time's text."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from nq20desk.app.carrying import carry_over
from nq20desk.store.operations import SaveOffice, SaveReport, SaveUnit, WriteSection
from nq20desk.ui.report.carry_dialog import CarryDialog
from nq20desk.ui.report.create_dialog import NewReport
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.tools.earlier import EarlierTool
from nq20desk.ui.widgets.marked_list import HTML

OLD_TEXT = (
    "- UBND huyện đạt {doctors_per_10000@2022:unit}, HU\n"
    "- Đoạn thứ hai của mục\n"
    "- Ngày 22/6/2018 Huyện ủy ban hành kế hoạch"
)


@pytest.fixture
def party(workplace):
    desk = workplace.desk
    report = next(one for one in desk.reports() if one.form.startswith("party"))
    desk.run(WriteSection(report.id, "leadership", OLD_TEXT))
    return report


@pytest.fixture
def commune(workplace, party):
    """A new report of the commune that follows the district; its year is 2025."""
    desk = workplace.desk
    desk.run(SaveUnit("xa", "xã Đức Trọng, tỉnh Lâm Đồng", "commune"))
    office = replace(
        desk.office(party.office), key="dang-uy", unit="xa",
        name="Ban Thường vụ Đảng ủy xã Đức Trọng",
    )  # fmt: skip
    desk.run(SaveOffice(office))
    report = replace(party, id=0, office="dang-uy", year=2025, date=date(2026, 3, 1))
    desk.run(SaveReport(report))
    return desk.reports()[0]


def opened(workplace, qtbot, report):
    view = EditorView(workplace, report)
    qtbot.addWidget(view)
    workplace.desk.listen(view.refresh)
    view.resize(1180, 700)
    view.show()
    view.outline.choose("leadership")
    view.dock.open("earlier")
    return view, view.dock.tool(EarlierTool)


def test_the_earlier_section_is_shown_adapted_with_its_differences(
    workplace, qtbot, party, commune
):
    workplace.desk.run(WriteSection(commune.id, "leadership", "- Đoạn thứ hai của mục đã sửa"))
    _view, tool = opened(workplace, qtbot, commune)
    assert tool.reports.currentData() == party.id
    rows = [tool.list.item(row).text() for row in range(tool.list.count())]
    assert rows[0].startswith("Not in the new text: UBND xã đạt …, ĐU")
    assert rows[1] == "Different in the new text: Đoạn thứ hai của mục {+đã sửa+}"
    assert "<u" in tool.list.item(1).data(HTML)
    assert "words changed: 2 of 3" in tool.summary.text()
    assert "not entered yet: 1" in tool.summary.text()


def test_enter_takes_a_paragraph_over_and_ctrl_z_takes_it_back(workplace, qtbot, party, commune):
    workplace.desk.run(WriteSection(commune.id, "leadership", "Đầu\nCuối"))
    view, tool = opened(workplace, qtbot, commune)
    view.editor.text.go_to_paragraph(0)
    tool.list.setCurrentRow(0)
    qtbot.keyClick(tool.list, Qt.Key.Key_Return)
    stored = workplace.desk.sections(commune.id)["leadership"]
    assert stored == "Đầu\n- UBND xã đạt {doctors_per_10000@2025:unit}, ĐU\nCuối"
    view.editor.text.undo()
    assert view.editor.text.markup() == "Đầu\nCuối"


def test_enter_again_takes_the_next_paragraph_under_the_first(workplace, qtbot, party, commune):
    view, tool = opened(workplace, qtbot, commune)
    tool.list.setCurrentRow(0)
    qtbot.keyClick(tool.list, Qt.Key.Key_Return)
    qtbot.keyClick(tool.list, Qt.Key.Key_Return)
    lines = view.editor.text.toPlainText().split("\n")
    assert [line[:6] for line in lines] == ["- UBND", "- Đoạn"]


def test_the_whole_section_goes_to_the_end_and_an_empty_text_is_filled(
    workplace, qtbot, party, commune
):
    view, tool = opened(workplace, qtbot, commune)
    view.activateWindow()
    tool.list.setFocus()
    qtbot.waitUntil(tool.list.hasFocus)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(tool.list, Qt.Key.Key_Return, both)
    stored = workplace.desk.sections(commune.id)["leadership"].split("\n")
    assert stored[0].startswith("- UBND xã")
    assert stored[2] == "- Ngày 22/6/2018 Huyện ủy ban hành kế hoạch"
    assert len(stored) == 3
    assert "Taken over: 3 paragraphs" in tool.told.text()


def test_a_refused_word_stays_as_it_was(workplace, qtbot, party, commune):
    view, tool = opened(workplace, qtbot, commune)
    tool.show_changes()
    dialog = view.findChild(CarryDialog)
    assert dialog.summary.text().startswith("Ticked words change: 2 of 3.")
    assert "2022 → 2025 – not entered yet" in dialog.figures.item(0).text()
    group = dialog.tree.topLevelItem(0)
    assert group.text(0) == "UBND huyện → UBND xã  (1)"
    group.setCheckState(0, Qt.CheckState.Unchecked)
    dialog.accept()
    tool.take_section()
    assert "UBND huyện" in view.editor.text.toPlainText()
    assert "ĐU" in view.editor.text.toPlainText()


def test_another_report_can_be_chosen_and_a_locked_one_takes_nothing(
    workplace, qtbot, party, commune
):
    view, tool = opened(workplace, qtbot, commune)
    other = next(one for one in workplace.desk.reports() if one.form.startswith("state"))
    tool.reports.setCurrentIndex(tool.reports.findData(other.id))
    assert tool.list.count() == len(workplace.desk.snapshot(other.id).blocks_of("leadership"))
    view.outline.choose("head")
    assert tool.list.count() == 0
    assert not tool.take.isEnabled()


@pytest.fixture
def page(workplace, qtbot):
    made = ReportPage(workplace)
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    return made


def test_a_report_from_last_times_text_is_one_step(workplace, page, party):
    desk, before = workplace.desk, len(workplace.desk.reports())
    page.make(NewReport(replace(party, id=0, year=2023), party.id))
    made = page.view.report
    assert made.id != party.id
    assert "{doctors_per_10000@2023:unit}" in desk.sections(made.id)["leadership"]
    assert page.view.carried_line.isVisible()
    assert "figures moved on to 2023" in page.view.carried_line.text
    page.view.carried_line.action_button.click()
    desk.undo()
    assert len(desk.reports()) == before


def test_the_words_are_shown_before_the_report_is_made(workplace, page, party, commune):
    desk, before = workplace.desk, len(workplace.desk.reports())
    new = replace(commune, id=0)
    page.make(NewReport(new, party.id))
    assert len(desk.reports()) == before
    dialog = page.creating.dialog
    assert dialog.accepted_changes() == carry_over(desk, party.id, new).proposed
    dialog.none_button.click()
    dialog.accept()
    assert len(desk.reports()) == before + 1
    assert desk.sections(page.view.report.id)["leadership"].startswith("- UBND huyện đạt")
