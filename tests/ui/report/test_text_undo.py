"""Undo in the text field: steps of a few words, going on in the database where Qt's end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse
from nq20desk.core.message import message
from nq20desk.store.operations.reports import WriteSections
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.text_edit import SectionTextEdit
from nq20desk.ui.report.text_undo import TextUndo
from nq20desk.ui.report.typing_groups import LETTERS, TypingGroups
from tests.ui.program import type_text

KEY = "lessons"


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def text(desk, qtbot):
    made = SectionTextEdit(LiveFigures(desk.figures("cao-bang")))
    qtbot.addWidget(made)
    made.show_blocks(())
    made.show()
    return made


@pytest.fixture
def undo(text, clock):
    return TextUndo(text, clock)


def view_of(workplace, qtbot):
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.show()
    made.outline.choose(KEY)
    made.editor.text.moveCursor(QTextCursor.MoveOperation.End)
    return made


@pytest.fixture
def view(workplace, qtbot):
    made = view_of(workplace, qtbot)
    yield made
    workplace.desk.stop_listening(made.refresh)


def press(view, keys):
    QTest.keyClick(view.editor.text, keys, Qt.KeyboardModifier.ControlModifier)


def shown(view):
    return view.editor.text.toPlainText()


# ---- grouping


def test_a_pause_ends_a_step(text, undo, clock):
    type_text(text, "Trạm y tế")
    clock.now += 5
    type_text(text, " xã")
    undo.undo()
    assert text.toPlainText() == "Trạm y tế"
    undo.undo()
    assert text.toPlainText() == ""
    undo.redo()
    undo.redo()
    assert text.toPlainText() == "Trạm y tế xã"


def test_tone_marks_of_an_input_method_are_no_steps_of_their_own(text, undo):
    """UniKey on Windows takes letters back and sends them anew: t r a j -> trạ."""
    type_text(text, "tra")
    for _ in range(1):
        QTest.keyClick(text, Qt.Key.Key_Backspace)
    type_text(text, "ạm")
    assert text.toPlainText() == "trạm"
    undo.undo()
    assert text.toPlainText() == ""


def test_a_long_sentence_typed_in_one_go_is_taken_back_by_a_few_words(text, undo):
    sentence = "Công tác truyền thông tiếp tục được đổi mới ở cơ sở"
    type_text(text, sentence)
    undo.undo()
    left = text.toPlainText()
    assert 0 < len(left) < len(sentence)
    assert sentence.startswith(left)
    assert sentence[len(left.rstrip()) :].startswith(" ")
    undo.undo()
    assert len(text.toPlainText()) < len(left)


def test_moving_the_cursor_ends_a_step():
    groups = TypingGroups()
    assert not groups.goes_on("a", 0, 0.0)
    groups.typed("a", 1, 0.0)
    assert groups.goes_on("b", 1, 0.1)
    groups.typed("b", 2, 0.1)
    assert not groups.goes_on("c", 7, 0.2)


def test_a_word_is_not_cut_however_long():
    groups = TypingGroups()
    groups.goes_on("a", 0, 0.0)
    for place in range(LETTERS * 3):
        groups.typed("a", place, 0.0)
        assert groups.goes_on("a", place, 0.0)


# ---- going on in the database


def test_undo_goes_on_when_the_section_is_shown_again(view):
    before = shown(view)
    type_text(view.editor.text, " Thêm")
    view.outline.choose("finance")
    view.outline.choose(KEY)
    assert shown(view) == f"{before} Thêm"
    press(view, Qt.Key.Key_Z)
    assert shown(view) == before
    press(view, Qt.Key.Key_Z)
    assert shown(view) == before
    press(view, Qt.Key.Key_Y)
    assert shown(view) == f"{before} Thêm"
    view.leave()
    assert view.desk.sections(1)[KEY].endswith("Thêm")


def test_it_goes_on_after_the_program_was_started_anew(desk, make_workplace, qtbot):
    first = view_of(make_workplace(desk), qtbot)
    before = shown(first)
    type_text(first.editor.text, " Một")
    QTest.keyClick(first.editor.text, Qt.Key.Key_Return)
    type_text(first.editor.text, "Hai")
    first.leave()
    desk.stop_listening(first.refresh)
    again = view_of(make_workplace(desk), qtbot)
    for _ in range(4):
        press(again, Qt.Key.Key_Z)
    assert shown(again) == before
    desk.stop_listening(again.refresh)


def test_the_cursor_goes_where_the_text_was_changed(view):
    cursor = view.editor.text.textCursor()
    cursor.setPosition(5)
    view.editor.text.setTextCursor(cursor)
    type_text(view.editor.text, "xyz")
    view.outline.choose("finance")
    view.outline.choose(KEY)
    press(view, Qt.Key.Key_Z)
    assert view.editor.text.textCursor().position() == 5
    press(view, Qt.Key.Key_Y)
    assert view.editor.text.textCursor().position() == 8


def test_what_was_undone_before_leaving_can_be_redone_after(view):
    before = shown(view)
    type_text(view.editor.text, " Một")
    press(view, Qt.Key.Key_Z)
    assert shown(view) == before
    view.outline.choose("finance")
    view.outline.choose(KEY)
    press(view, Qt.Key.Key_Y)
    assert shown(view) == f"{before} Một"


def test_a_change_by_an_operation_is_shown_and_undone_by_the_text_too(view):
    before = shown(view)
    name = message("Operations", "Change the report")
    view.desk.run(WriteSections(1, {KEY: "Thay cả mục."}, name))
    assert shown(view) == "Thay cả mục."
    press(view, Qt.Key.Key_Z)
    assert shown(view) == before


def test_the_field_shows_what_the_database_holds_after_any_steps(view):
    for number in range(3):
        type_text(view.editor.text, f" lần{number}")
        QTest.keyClick(view.editor.text, Qt.Key.Key_Return)
        view.editor.text.toggle_bold()
        type_text(view.editor.text, "đậm")
        press(view, Qt.Key.Key_Z)
        view.leave()
        assert parse(view.desk.sections(1)[KEY]) == parse(view.editor.text.markup())
    for _ in range(20):
        press(view, Qt.Key.Key_Z)
        view.leave()
        assert parse(view.desk.sections(1)[KEY]) == parse(view.editor.text.markup())
