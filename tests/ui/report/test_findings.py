"""The list of findings: explained, set aside with a reason, folded, brought back."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from nq20desk.ui.report.aside_dialog import AsideDialog
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.tools.findings import FindingsTool
from tests.ui.program import type_text


@pytest.fixture
def view(workplace, qtbot):
    made = EditorView(workplace, workplace.desk.report(2))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.run_check()
    return made


@pytest.fixture
def tool(view):
    return view.dock.tool(FindingsTool)


def texts(tool):
    return [tool.list.item(row).text() for row in range(tool.list.count())]


def choose(tool, words):
    row = next(place for place, text in enumerate(texts(tool)) if words in text)
    tool.list.setCurrentRow(row)
    return tool.list.item(row)


def answer(qtbot, reason, button=QDialogButtonBox.ButtonRole.AcceptRole):
    """Type a reason into the dialog that is about to open, and press a button."""

    def type_and_press():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AsideDialog)
        type_text(dialog.field, reason)
        box = dialog.findChild(QDialogButtonBox)
        (wanted,) = (one for one in box.buttons() if box.buttonRole(one) == button)
        qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, type_and_press)


def test_the_rule_of_the_current_finding_is_explained(tool):
    item = choose(tool, "nhân nhân")
    assert tool.detail.isVisible()
    assert tool.detail.text().startswith("Warning: Doubled words.")
    assert item.toolTip() == tool.detail.text()
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "nhân nhân" in said
    assert "Reduplications" in said


def test_a_finding_is_set_aside_with_a_reason_and_folded_at_the_end(view, tool, qtbot):
    before = len(view.findings)
    choose(tool, "nhân nhân")
    answer(qtbot, "trích nguyên văn")
    qtbot.mouseClick(tool.aside_button, Qt.MouseButton.LeftButton)
    assert len(view.findings) == before - 1
    assert texts(tool)[-1] == "Set aside (1)"
    assert "set aside: 1" in tool.summary.text()
    assert not any("nhân nhân" in text for text in texts(tool))


def set_aside(tool, qtbot):
    choose(tool, "nhân nhân")
    answer(qtbot, "trích nguyên văn")
    tool.list.setFocus()
    qtbot.keyClick(tool.list, Qt.Key.Key_Delete)
    fold = choose(tool, "Set aside (1)")
    tool.list.itemActivated.emit(fold)


def test_unfolded_it_shows_reason_and_person_and_is_brought_back_by_key(view, tool, qtbot):
    set_aside(tool, qtbot)
    item = choose(tool, "nhân nhân")
    assert "Set aside: trích nguyên văn (" in item.text()
    assert tool.aside_button.text() == "Bring back"
    before = len(view.findings)
    view.activateWindow()
    tool.list.setFocus()
    qtbot.waitUntil(tool.list.hasFocus)
    qtbot.keyClick(tool.list, Qt.Key.Key_Delete)
    assert len(view.findings) == before + 1
    assert not any(text.startswith("Set aside (") for text in texts(tool))


def test_undo_brings_it_back_into_the_list(view, tool, qtbot):
    set_aside(tool, qtbot)
    view.desk.undo()
    assert any("nhân nhân" in text for text in texts(tool))
    assert not view.checked.aside


def test_a_finding_set_aside_still_leads_to_its_place(view, tool, qtbot):
    set_aside(tool, qtbot)
    tool.list.itemActivated.emit(choose(tool, "nhân nhân"))
    assert view.editor.text.textCursor().selectedText() == "nhân nhân"


def test_cancelling_sets_nothing_aside(view, tool, qtbot):
    choose(tool, "nhân nhân")
    answer(qtbot, "thôi", QDialogButtonBox.ButtonRole.RejectRole)
    qtbot.mouseClick(tool.aside_button, Qt.MouseButton.LeftButton)
    assert not view.checked.aside


@pytest.mark.parametrize(("typed", "allowed"), [("", False), ("   ", False), ("đã xem", True)])
def test_a_blank_reason_is_refused(qtbot, theme, typed, allowed):
    dialog = AsideDialog("Viết lặp: “nhân nhân”.")
    qtbot.addWidget(dialog)
    dialog.show()
    type_text(dialog.field, typed)
    assert dialog.accept_button.isEnabled() is allowed


def test_nothing_can_be_set_aside_where_nothing_is_chosen(tool):
    tool.list.setCurrentRow(-1)
    assert not tool.aside_button.isEnabled()
    assert not tool.detail.isVisible()
