"""Phrases beside the text, and the tabs of the dock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from nq20desk.store.operations import WriteSection
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.phrase_dialog import PhraseDialog
from nq20desk.ui.report.tools import TOOLS
from nq20desk.ui.report.tools.phrases import PhrasesTool
from tests.ui.program import type_text


@pytest.fixture
def view(workplace, qtbot, report):
    workplace.desk.run(WriteSection(report, "finance", "Đầu"))
    made = EditorView(workplace, workplace.desk.report(report))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.outline.choose("finance")
    made.dock.open("phrases")
    return made


@pytest.fixture
def tool(view):
    return view.dock.tool(PhrasesTool)


def test_a_phrase_is_found_without_diacritics_and_put_in_with_its_live_figure(view, tool, qtbot):
    type_text(tool.search, "bao phu bao hiem")
    assert tool.list.count() == 1
    qtbot.keyClick(tool.search, Qt.Key.Key_Return)
    view.editor.flush()
    stored = view.desk.sections(view.report.id)["finance"]
    year = view.report.year
    assert stored.startswith("Đầu\n- Triển khai thực hiện bảo hiểm y tế toàn dân")
    assert f"năm {year} tỷ lệ bao phủ" in stored
    assert f"{{health_insurance_coverage@{year}:unit}}" in stored


def test_selected_text_is_kept_edited_and_removed(view, tool, qtbot):
    view.editor.text.selectAll()
    tool.keep_selection()
    assert tool.list.item(0).text() == "Đầu\n– Own phrase"
    tool.list.setCurrentRow(0)
    tool.edit.click()
    dialog = tool.findChild(PhraseDialog)
    dialog.text.setPlainText("Năm {nam}")
    dialog.accept()
    assert "{nam} is no place that a report fills" in dialog.banner.text
    dialog.text.setPlainText("Năm {year}")
    dialog.accept()
    assert tool.list.item(0).text() == f"Năm {view.report.year}\n– Own phrase"
    tool.remove.click()
    assert "– Own phrase" not in tool.list.item(0).text()
    view.desk.undo()
    assert "– Own phrase" in tool.list.item(0).text()


def test_delivered_phrases_are_not_edited_and_nothing_selected_is_told(view, tool):
    tool.list.setCurrentRow(0)
    assert not tool.edit.isEnabled()
    view.editor.text.moveCursor(QTextCursor.MoveOperation.Start)
    tool.keep_selection()
    assert tool.hint.text().startswith("Select the words in the text first")


def test_every_tool_has_its_name_and_keys_and_only_the_front_one_its_word(view, qtbot):
    bar = view.dock.tabBar()
    assert bar.sizeHint().width() <= view.dock.width()
    for place, entry in enumerate(TOOLS):
        qtbot.keyClick(view, Qt.Key.Key_1 + place, Qt.KeyboardModifier.ControlModifier)
        assert view.dock.currentIndex() == place
        name = view.workplace.say(entry.name)
        assert [bar.tabText(one) for one in range(bar.count()) if bar.tabText(one)] == [name]
        assert bar.accessibleTabName(place) == name
        assert bar.tabToolTip(place) == f"{name} (Ctrl+{place + 1})"
        assert not bar.tabIcon(place).isNull()


def test_a_narrow_dock_shows_every_icon_without_scrolling(view):
    view.splitter.setSizes([280, 700, 240])
    bar = view.dock.tabBar()
    assert bar.tabRect(bar.count() - 1).right() <= view.dock.width()
