"""Finding and replacing from the dock."""

import pytest
from PySide6.QtCore import Qt

from nq20desk.store.operations import WriteSection
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.tools.find import FindTool
from tests.ui.program import type_text


@pytest.fixture
def view(workplace, qtbot):
    workplace.desk.run(WriteSection(1, "leadership", "Hoà bình\n- Trạm Y tế xã, trạm y tế phường"))
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.outline.choose("leadership")
    return made


def test_a_place_is_found_without_diacritics_and_selected_in_the_text(view, qtbot):
    view.show_find()
    tool = view.dock.tool(FindTool)
    type_text(tool.words, "tram y te xa")
    qtbot.keyClick(tool.words, Qt.Key.Key_Return)
    assert view.editor.text.textCursor().selectedText() == "Trạm Y tế xã"
    assert len(tool.hits) == tool.list.count()


def test_a_place_in_a_cell_is_selected_in_the_table(view, workplace, qtbot):
    markup = "Mở đầu\n| [2x1] Tên | x |\n| a | dòng\\ntrạm y tế | 1 |\nHết"
    workplace.desk.run(WriteSection(1, "lessons", markup))
    view.outline.choose("lessons")
    view.outline.choose("leadership")
    view.show_find()
    tool = view.dock.tool(FindTool)
    type_text(tool.words, "tram y te")
    place = next(place for place, one in enumerate(tool.hits) if one.section == "lessons")
    view.go_to_hit(tool.hits[place])
    assert view.editor.text.textCursor().selectedText() == "trạm y tế"
    assert view.editor.text.tables.table is not None


def test_tone_placement_does_not_matter(view):
    view.show_find()
    tool = view.dock.tool(FindTool)
    tool.diacritics.setChecked(True)
    type_text(tool.words, "hòa bình")
    assert [one.text for one in tool.hits if one.section == "leadership"] == ["Hoà bình"]
    assert tool.count.text() == "Places: 1 · sections: 1"


def test_all_places_are_replaced_also_in_the_open_section(view, qtbot):
    view.show_find()
    tool = view.dock.tool(FindTool)
    type_text(tool.words, "trạm y tế phường")
    type_text(tool.others, "trạm")
    qtbot.mouseClick(tool.replace_all, Qt.MouseButton.LeftButton)
    assert view.editor.text.toPlainText().endswith("- Trạm Y tế xã, trạm")
    assert view.desk.sections(1)["leadership"].endswith("xã, trạm")
    assert tool.count.text() == "Replaced: 2. Ctrl+Shift+Z takes it back."
    view.desk.undo()
    assert view.editor.text.toPlainText().endswith("trạm y tế phường")


def test_f3_goes_on_and_the_search_says_when_there_is_nothing(view, qtbot):
    view.show_find()
    tool = view.dock.tool(FindTool)
    tool.case.setChecked(True)
    type_text(tool.words, "rạm")
    first = tool.list.currentRow()
    view.show_find(1)
    assert tool.list.currentRow() == (first + 1) % tool.list.count()
    tool.words.setText("không có chữ này đâu")
    assert tool.count.text() == "Not found in this report."
    assert not tool.replace_all.isEnabled()
