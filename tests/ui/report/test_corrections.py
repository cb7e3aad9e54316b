"""One list of corrections, made by one click and undone by one step."""

import pytest
from PySide6.QtCore import Qt

from nq20desk.store.operations import WriteSection
from nq20desk.ui.report.corrections_dialog import CorrectionsDialog
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.tools.findings import FindingsTool

SLIPS = (
    "Kết quả kết quả tuyên tuyền đạt 0,5%o; đã có 14.6 giường bệnh, trước là 15,2.\n"
    "- Gường bệnh, khoẻ mạnh, khỏe, khỏe, {population@2024}"
)


@pytest.fixture
def view(workplace, qtbot):
    workplace.desk.run(WriteSection(1, "leadership", SLIPS))
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.show()
    made.outline.choose("leadership")
    made.run_check()
    return made


def _dialog(tool):
    tool.fix_button.click()
    (dialog,) = [one for one in tool.findChildren(CorrectionsDialog) if one.isVisible()]
    return dialog


def test_all_slips_are_corrected_by_one_click_and_undone_in_one_step(view):
    tool = view.dock.tool(FindingsTool)
    dialog = _dialog(tool)
    offered = {(one.old, one.new) for one in dialog.chosen()}
    assert {("Kết quả kết quả", "Kết quả"), ("tuyên tuyền", "tuyên truyền"), ("%o", "‰"),
            ("14.6", "14,6"), ("khoẻ", "khỏe")} <= offered  # fmt: skip
    dialog.make.click()
    assert view.desk.sections(1)["leadership"] == (
        "Kết quả tuyên truyền đạt 0,5‰; đã có 14,6 giường bệnh, trước là 15,2.\n"
        "- Giường bệnh, khỏe mạnh, khỏe, khỏe, {population@2024}"
    )
    assert "tuyên truyền" in view.editor.text.toPlainText()
    view.desk.undo()
    assert view.desk.sections(1)["leadership"] == SLIPS


def test_a_line_that_is_not_ticked_stays(view):
    tool = view.dock.tool(FindingsTool)
    dialog = _dialog(tool)
    for row in range(dialog.list.count()):
        item = dialog.list.item(row)
        if "%o" in item.text():
            item.setCheckState(Qt.CheckState.Unchecked)
    dialog.make.click()
    assert "%o" in view.desk.sections(1)["leadership"]
    assert "tuyên truyền" in view.desk.sections(1)["leadership"]
