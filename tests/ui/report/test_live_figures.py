"""The palette, the card of a figure, and what changed since the last reading."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel

from nq20desk.core.blocks import FigureField, FigurePart, fields_of
from nq20desk.core.markup import parse
from nq20desk.core.observation import Observation
from nq20desk.store.operations import EnterFigures, WriteSection
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.live.card import FigureCard
from nq20desk.ui.report.live.popup import FigurePopup
from nq20desk.ui.report.tools.figures import FiguresTool
from tests.ui.program import type_text

DOCTORS = "{doctors_per_10000@2024:unit}"
TEXT = f"Thành phố đạt {DOCTORS}.\nTrẻ nhẹ cân {{underweight_u5@2024:unit}}, cuối câu."
SECTION = "workforce_science"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(workplace, qtbot):
    workplace.desk.run(WriteSection(1, SECTION, TEXT))
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.outline.choose(SECTION)
    yield made
    workplace.desk.stop_listening(made.refresh)


@pytest.fixture
def text(view):
    return view.editor.text


def popup_of(view):
    return view.editor.text.findChild(FigurePopup)


def card_of(view):
    return view.editor.text.findChild(FigureCard)


def enter(desk, key, value, period="2024"):
    figure = Observation(key, period, value=Decimal(value), words=value.replace(".", ","))
    enter_figure(desk, figure)


def enter_figure(desk, figure):
    desk.run(EnterFigures("cao-bang", [(figure.indicator, figure.period, figure)]))


def put_cursor(text, place):
    cursor = text.textCursor()
    cursor.setPosition(place)
    text.setTextCursor(cursor)


def last_field(view):
    view.editor.flush()
    return list(fields_of(parse(view.desk.sections(1)[SECTION])))[-1]


# ---- the palette


def test_a_brace_opens_the_palette_and_the_keyboard_does_the_rest(view, text, qtbot):
    text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(text, " {")
    chooser = popup_of(view).chooser
    assert popup_of(view).isVisible()
    qtbot.keyClicks(chooser.search, "bac si 2024")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab):
        qtbot.keyClick(chooser.search, key)
    qtbot.keyClick(chooser.search, Qt.Key.Key_Return)
    assert not popup_of(view).isVisible()
    assert last_field(view) == FigureField("doctors_per_10000", "2024", FigurePart.VALUE)
    assert view.desk.sections(1)[SECTION].endswith("cuối câu. {doctors_per_10000@2024}")


def test_escape_leaves_the_brace_that_was_typed(view, text, qtbot):
    text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(text, "{")
    qtbot.keyClick(popup_of(view).chooser.search, Qt.Key.Key_Escape)
    assert text.toPlainText().endswith("cuối câu.{")
    view.editor.figure_wanted.emit()
    qtbot.keyClick(popup_of(view).chooser.search, Qt.Key.Key_Escape)
    assert text.toPlainText().endswith("cuối câu.{")


def test_the_sample_is_what_will_be_printed(view, qtbot):
    view.editor.figure_wanted.emit()
    chooser = popup_of(view).chooser
    chooser.search.setText("bhyt ty le")
    words = [chooser.parts.item(row).text() for row in range(chooser.parts.count())]
    assert chooser.list.currentItem().data(Qt.ItemDataRole.UserRole) == "health_insurance_coverage"
    assert "Value with unit: 86,5%" in words
    assert "Verdict: chưa đạt" in words


def test_a_missing_figure_is_marked_and_can_be_chosen(view, text):
    view.editor.figure_wanted.emit()
    chooser = popup_of(view).chooser
    chooser.search.setText("doctors_per_10000")
    chooser.year.setCurrentIndex(chooser.year.findText("2023"))
    assert "no figure yet" in chooser.list.currentItem().text()
    chooser.take()
    assert any(one.period == "2023" for one in fields_of(text.paragraphs()))


def test_figures_that_exist_stand_before_those_that_are_missing(view):
    view.outline.choose("finance")  # no figures of its own
    rows = view.dock.tool(FiguresTool).list
    missing = ["no figure yet" in rows.item(row).text() for row in range(rows.count())]
    assert missing == sorted(missing)
    assert set(missing) == {False, True}


def test_another_unit_and_another_target_can_be_chosen(view):
    enter_of = Observation("doctors_per_10000", "2024", value=Decimal(5), words="5")
    view.desk.run(EnterFigures("hung-dao", [("doctors_per_10000", "2024", enter_of)]))
    view.editor.figure_wanted.emit()
    chooser = popup_of(view).chooser
    chooser.search.setText("doctors_per_10000")
    chooser.unit.setCurrentIndex(chooser.unit.findData("hung-dao"))
    parts = [chooser.parts.item(row).data(Qt.ItemDataRole.UserRole)
             for row in range(chooser.parts.count())]  # fmt: skip
    chooser.parts.setCurrentRow(parts.index(FigurePart.TARGET))
    chooser.plan.setCurrentIndex(chooser.plan.findData("nq20-tw-2017"))
    chooser.plan.activated.emit(chooser.plan.currentIndex())
    chooser.target_year.setCurrentIndex(chooser.target_year.findData(2025))
    chooser.take()
    found = [one for one in fields_of(view.editor.text.paragraphs()) if one.unit]
    assert found == [
        FigureField(
            "doctors_per_10000", "2024", FigurePart.TARGET, "hung-dao", "nq20-tw-2017", 2025
        )
    ]


def test_the_dock_holds_the_same_palette(view, qtbot):
    tool = view.dock.tool(FiguresTool)
    tool.search.setText("underweight 2024")
    qtbot.keyClick(tool.search, Qt.Key.Key_Return)
    assert "underweight_u5" in {one.indicator for one in fields_of(view.editor.text.paragraphs())}


# ---- the card


def test_a_double_click_shows_the_source_and_leads_to_the_figure(view, text, qtbot):
    put_cursor(text, text.toPlainText().index("\ufffc"))
    place = text.cursorRect().center()
    place.setX(place.x() + 6)
    qtbot.mouseDClick(text.viewport(), LEFT, pos=place)
    card = card_of(view)
    assert card.isVisible()
    assert card.said.text() == "8/vạn dân"
    with qtbot.waitSignal(view.go) as went:
        qtbot.mouseClick(card.go, LEFT)
    assert (went.args[0].indicator, went.args[0].unit) == ("doctors_per_10000", "cao-bang")


def test_the_card_has_room_for_every_line_of_what_it_tells(view, text, qtbot):
    source = "Báo cáo số 141/BC-UBND ngày 14/3/2025 của Ủy ban nhân dân thành phố Cao Bằng"
    figure = Observation("doctors_per_10000", "2024", value=Decimal(8), words="8", source=source)
    enter_figure(view.desk, replace(figure, note="; ".join([source] * 8)))
    put_cursor(text, text.toPlainText().index("\ufffc"))
    qtbot.keyClick(text, Qt.Key.Key_F2)
    lines = [one for one in card_of(view).facts.findChildren(QLabel) if one.wordWrap()]
    assert source in [one.text() for one in lines]
    assert all(one.height() >= one.heightForWidth(one.width()) for one in lines)


def test_f2_opens_the_card_and_its_part_changes_the_text(view, text, qtbot):
    put_cursor(text, text.toPlainText().index("\ufffc"))
    qtbot.keyClick(text, Qt.Key.Key_F2)
    card = card_of(view)
    row = card.part.findData(FigurePart.VERDICT)
    card.part.setCurrentIndex(row)
    card.part.activated.emit(row)
    assert next(iter(fields_of(text.paragraphs()))).part is FigurePart.VERDICT
    card.hide()
    text.undo()
    assert text.markup() == TEXT


def test_enter_beside_a_figure_breaks_the_line_and_on_it_opens_the_card(view, text, qtbot):
    place = text.toPlainText().index("\ufffc")
    put_cursor(text, place + 1)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert card_of(view) is None
    text.undo()
    put_cursor(text, place)
    text.moveCursor(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert card_of(view).isVisible()


def test_the_menu_of_a_figure_changes_its_part(view, text):
    menu = view.live_text.menu(text.toPlainText().index("\ufffc"))
    wanted = next(one for one in menu.actions() if one.text().startswith("Value:"))
    wanted.trigger()
    assert text.markup().startswith("Thành phố đạt {doctors_per_10000@2024}.")


def test_the_tooltip_names_the_figure(text):
    hint = text.chips.hint(FigureField("doctors_per_10000", "2024"))
    assert "2024" in hint
    assert "F2" in hint


# ---- what changed


def test_a_changed_figure_is_marked_until_it_is_read(view, text, qtbot):
    assert not view.editor.reading.isVisible()
    enter(view.desk, "doctors_per_10000", "8.5")
    assert view.editor.reading.isVisible()
    assert view.editor.reading.label.text() == "1 figure changed since the last reading"
    field = FigureField("doctors_per_10000", "2024", FigurePart.WITH_UNIT)
    assert "8/vạn dân → 8,5/vạn dân" in text.chips.hint(field)
    qtbot.mouseClick(view.editor.reading.next, LEFT)
    assert text.textCursor().selectedText() == "\ufffc"
    qtbot.mouseClick(view.editor.reading.done, LEFT)
    assert not view.editor.reading.isVisible()
    assert text.chips.before(field) is None


def test_the_marks_outlive_the_editor_and_stand_in_the_dock(view, workplace, qtbot):
    view.outline.choose("system_services")
    enter(view.desk, "doctors_per_10000", "8.5")
    changed = view.dock.tool(FiguresTool).changed
    words = [changed.item(row).text() for row in range(changed.count())]
    assert len([one for one in words if "8/vạn dân → 8,5/vạn dân" in one]) == 1
    again = EditorView(workplace, view.desk.report(1))
    qtbot.addWidget(again)
    again.outline.choose(SECTION)
    assert again.live_text.changes() == [again.editor.text.toPlainText().index("\ufffc")]
    row = next(row for row, one in enumerate(words) if "8,5" in one)
    changed.itemActivated.emit(changed.item(row))
    assert view.editor.key == SECTION


def test_next_and_previous_go_round(view, text, qtbot):
    enter(view.desk, "doctors_per_10000", "8.5")
    enter(view.desk, "underweight_u5", "9")
    places = view.live_text.changes()
    assert len(places) == 2
    assert view.editor.reading.label.text() == "2 figures changed since the last reading"
    put_cursor(text, 0)
    seen = []
    for button in (view.editor.reading.next,) * 3 + (view.editor.reading.previous,):
        qtbot.mouseClick(button, LEFT)
        seen.append(text.textCursor().selectionStart())
    assert seen == [places[0], places[1], places[0], places[1]]


def test_a_figure_put_in_now_has_not_changed(view, text):
    text.insert_live(FigureField("population", "2024"))
    view.editor.flush()
    assert not view.live_text.changes()
    enter(view.desk, "population", "70001")
    assert len(view.live_text.changes()) == 1


def test_typing_goes_on_over_marks(view, text):
    enter(view.desk, "doctors_per_10000", "8.5")
    type_text(text, "Năm nay")
    view.editor.flush()
    assert view.desk.sections(1)[SECTION] == f"{TEXT}Năm nay"
    assert len(view.live_text.changes()) == 1


def test_where_nothing_may_be_written_no_figure_is_put_in(view, text, qtbot):
    text.setReadOnly(True)
    view.editor.figure_wanted.emit()
    assert popup_of(view) is None
    put_cursor(text, text.toPlainText().index("\ufffc"))
    qtbot.keyClick(text, Qt.Key.Key_F2)
    assert card_of(view).isVisible()
    assert not card_of(view).part.isEnabled()
