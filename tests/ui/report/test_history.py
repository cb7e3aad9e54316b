"""The tab History: versions kept, compared and restored by clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.tools.history import HistoryTool
from tests.ui.program import type_text

KEY = "lessons"


@pytest.fixture
def view(workplace, qtbot):
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.outline.choose(KEY)
    yield made
    workplace.desk.stop_listening(made.refresh)


@pytest.fixture
def tool(view):
    view.dock.open("history")
    return view.dock.tool(HistoryTool)


def write_on(view, words):
    view.editor.text.moveCursor(QTextCursor.MoveOperation.End)
    type_text(view.editor.text, words)
    view.leave()


def rows(tool):
    return [tool.list.item(row).text() for row in range(tool.list.count())]


def test_the_first_change_of_the_day_keeps_the_text_before_it(view, tool):
    assert rows(tool) == []
    write_on(view, " Thêm câu.")
    (row,) = rows(tool)
    assert "Nguyễn Văn A" in row
    assert "As it was before that day's work" in row
    view.outline.choose("finance")
    assert rows(tool) == []


def test_a_version_is_named_compared_with_the_present_and_restored(view, tool, qtbot):
    before = view.editor.text.toPlainText()
    write_on(view, " một <hai>")
    tool.name.setText("Trình lãnh đạo")
    qtbot.keyClick(tool.name, Qt.Key.Key_Return)
    assert "“Trình lãnh đạo”" in rows(tool)[0]
    assert tool.name.text() == ""
    tool.list.setCurrentRow(1)
    qtbot.mouseClick(tool.compare, Qt.MouseButton.LeftButton)
    dialog = tool.dialog
    page = dialog.text.toHtml()
    assert "underline" in page and "&lt;hai&gt;" in page
    assert ": 2 " in dialog.summary.text()
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert view.editor.text.toPlainText() == before
    qtbot.keyClick(view.editor.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.editor.text.toPlainText() == f"{before} một <hai>"


def test_two_versions_are_compared_with_each_other(view, tool, qtbot):
    write_on(view, " một")
    tool.name.setText("A")
    tool.keep_version()
    view.editor.text.selectAll()
    type_text(view.editor.text, "Viết lại")
    view.leave()
    tool.list.selectAll()
    tool.compare_chosen()
    dialog = tool.dialog
    assert "“A”" in dialog.newer.currentText()
    assert "underline" in dialog.text.toHtml()
    assert "line-through" not in dialog.text.toHtml()
    dialog.newer.setCurrentIndex(0)
    dialog.newer.activated.emit(0)
    assert "line-through" in dialog.text.toHtml()
    shown = len(dialog.text.toPlainText())
    dialog.only_changes.setChecked(True)
    assert len(dialog.text.toPlainText()) <= shown
    dialog.close()


def test_buttons_say_what_is_possible(view, tool):
    assert not tool.compare.isEnabled()
    assert not tool.restore.isEnabled()
    assert not tool.keep.isEnabled()
    view.outline.choose("head")
    assert not tool.name.isEnabled()
