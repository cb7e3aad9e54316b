"""*Tìm số gõ tay* in the dock: a list, a jump, live figures instead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from nq20desk.app import live_figures
from nq20desk.store.operations import WriteSection
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.tools.typed_numbers import TypedNumbersTool
from tests.ui.program import type_text

SECTION = "workforce_science"
TEXT = (
    "Mở đầu.\n- Năm 2024, tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân là 9,15%.\n"
    "- Năm 2024, tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân là **8,2%**, hết."
)
LIVE = "{underweight_u5@2024:unit}"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(workplace, qtbot):
    for section in workplace.desk.sections(1):
        workplace.desk.run(WriteSection(1, section, ""))
    workplace.desk.run(WriteSection(1, SECTION, TEXT))
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.show()
    made.outline.choose(SECTION)
    made.dock.open("typed_numbers")
    yield made
    workplace.desk.stop_listening(made.refresh)


@pytest.fixture
def tool(view):
    return view.dock.tool(TypedNumbersTool)


def words(tool):
    return [tool.list.item(row).text() for row in range(tool.list.count())]


def test_equal_and_different_numbers_are_listed_with_their_sentences(tool):
    equal, other = words(tool)
    assert equal.startswith("9,15% – equal: ")
    assert other.startswith("8,2% – different: ")
    assert "Năm 2024" in other
    assert "1" in tool.summary.text()


def test_all_equal_ones_become_live_and_the_editor_keeps_its_cursor(view, tool, qtbot):
    text = view.editor.text
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index("hết"))
    text.setTextCursor(cursor)
    qtbot.mouseClick(tool.all, LEFT)
    assert view.desk.sections(1)[SECTION] == TEXT.replace("9,15%", LIVE)
    assert text.markup() == TEXT.replace("9,15%", LIVE)
    assert text.toPlainText()[text.textCursor().position() :] == "hết."
    assert len(words(tool)) == 1
    view.editor.undo.undo()
    view.editor.flush()
    assert view.desk.sections(1)[SECTION] == TEXT


def test_a_contradicting_one_is_replaced_alone_and_the_step_can_be_undone(view, tool, qtbot):
    tool.list.setCurrentRow(1)
    qtbot.mouseClick(tool.one, LEFT)
    assert view.desk.sections(1)[SECTION] == TEXT.replace("**8,2%**", f"**{LIVE}**")
    view.desk.undo()
    assert view.desk.sections(1)[SECTION] == TEXT
    assert view.editor.text.markup() == TEXT


def test_the_place_is_gone_to(view, tool):
    tool.list.itemActivated.emit(tool.list.item(1))
    assert view.editor.text.textCursor().selectedText() == "8,2%"


def test_a_number_typed_over_meanwhile_is_left_alone(view):
    found = live_figures.find_typed(view.desk, 1)
    other = TEXT.replace("Mở đầu.", "Mở đầu khác.").replace("9,15", "9,2")
    view.desk.run(WriteSection(1, SECTION, other))
    live_figures.put_live(view.desk, 1, [one for one in found if one.is_equal])
    assert view.desk.sections(1)[SECTION] == other


def test_after_typing_a_step_can_still_be_undone_from_outside(view, tool, qtbot):
    type_text(view.editor.text, " Thêm")
    view.editor.flush()
    qtbot.mouseClick(tool.all, LEFT)
    assert LIVE in view.editor.text.markup()
    view.desk.undo()
    assert view.editor.text.markup() == f"{TEXT} Thêm"
    assert view.desk.sections(1)[SECTION] == f"{TEXT} Thêm"
