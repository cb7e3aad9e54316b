"""The outline: states, order, joined and left-out sections, by menu, keys and dragging."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from nq20desk.store.operations import WriteSection
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.outline import Outline
from tests.ui.program import type_text

DESCRIBED = Qt.ItemDataRole.AccessibleDescriptionRole


@pytest.fixture
def view(workplace, qtbot):
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _state(view, key):
    return view.outline._items[key].data(0, DESCRIBED)


def _label(view, key):
    return view.outline._items[key].text(0)


def _action(view, key, words):
    view.outline.choose(key)
    return next(one for one in view.outline_actions.possible(key) if one.text().startswith(words))


def test_a_section_goes_from_empty_to_draft_to_done(view, qtbot):
    view.desk.run(WriteSection(1, "leadership", ""))
    assert _state(view, "leadership") == "empty"
    view.outline.choose("leadership")
    type_text(view.editor.text, "Thành ủy chỉ đạo")
    view.leave()
    assert _state(view, "leadership") == "draft · 4 words"
    view.editor.text.setFocus()
    qtbot.keyClick(view.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _state(view, "leadership") == "done · 4 words"
    assert view.editor.text.toPlainText() == "Thành ủy chỉ đạo"
    assert view.whole.bar.value() == 1
    view.desk.undo()
    assert _state(view, "leadership") == "draft · 4 words"


def test_a_section_moves_by_keys_and_its_letter_follows(view, qtbot):
    assert _label(view, "finance").startswith("g) ")
    view.outline.choose("finance")
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view.outline, Qt.Key.Key_Up, keys)
    assert _label(view, "finance").startswith("e) ")
    assert _label(view, "system_services").startswith("g) ")
    assert view.outline.current_key() == "finance"
    assert view.editor.heading.text().startswith("e) ")


def test_a_section_is_dragged_before_a_sibling_but_nowhere_else(view):
    view.outline.choose("finance")
    assert _drop_on(view.outline, "health_improvement") == ("finance", "health_improvement")
    assert _label(view, "finance").startswith("a) ")
    view.outline.choose("finance")
    assert _drop_on(view.outline, "lessons") is None


def _drop_on(outline: Outline, key):
    told = []
    outline.section_dropped.connect(lambda *what: told.append(what))
    outline.scrollToItem(outline._items[key])
    box = outline.visualItemRect(outline._items[key])
    outline.dropEvent(
        QDropEvent(
            QPointF(box.center().x(), box.top() + 2),
            Qt.DropAction.MoveAction,
            QMimeData(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    return told[0] if told else None


def test_an_optional_section_is_left_out_and_put_back_with_its_text(view):
    text = view.desk.sections(1)["lessons"]
    _action(view, "lessons", "Leave out").trigger()
    assert "lessons" not in view.outline.section_keys()
    back = view.outline_actions.menu("difficulties").actions()[-1].menu()
    next(one for one in back.actions() if "BÀI HỌC" in one.text()).trigger()
    assert view.outline.current_key() == "lessons"
    assert view.editor.text.markup() == text


@pytest.fixture
def party(workplace, qtbot):
    made = EditorView(workplace, workplace.desk.report(2))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.show()
    return made


def test_weaknesses_and_causes_are_joined_and_divided_again(party):
    party.desk.run(WriteSection(2, "weaknesses", "- Thiếu bác sĩ"))
    party.desk.run(WriteSection(2, "causes", "- Thu nhập thấp"))
    _action(party, "causes", "Join with").trigger()
    assert party.outline.current_key() == "weaknesses_causes"
    assert party.editor.text.toPlainText() == "- Thiếu bác sĩ\n- Thu nhập thấp"
    assert "causes" not in party.outline.section_keys()
    snapshot = party.desk.snapshot(2)
    assert len(snapshot.text_of("weaknesses_causes")) == 2
    _action(party, "weaknesses_causes", "Divide").trigger()
    assert party.outline.current_key() == "weaknesses"
    assert party.editor.text.toPlainText() == "- Thiếu bác sĩ\n- Thu nhập thấp"
    party.desk.undo()
    party.desk.undo()
    assert party.desk.sections(2)["causes"] == "- Thu nhập thấp"
