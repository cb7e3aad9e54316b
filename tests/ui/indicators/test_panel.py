"""The side panel: a figure's whole story, edited field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.core.observation import State
from nq20desk.ui.indicators.page import IndicatorsPage
from tests.ui.indicators.hands import (
    BHYT,
    ENTER,
    Go,
    Typed,
    Write,
    value,
)


def field(page: IndicatorsPage, key: str) -> QLineEdit | QPlainTextEdit:
    return page.panel.form.fields[key]


def test_a_field_of_the_panel_is_saved_when_it_is_left(
    qtbot: QtBot, page: IndicatorsPage, desk: Desk, go: Go, typed: Typed
) -> None:
    go(BHYT)
    source = field(page, "source")
    source.setFocus()
    source.clear()
    qtbot.keyClicks(source, "BHXH thanh pho")
    page.grid.setFocus()
    figure = typed(BHYT)
    assert figure is not None
    assert (figure.source, figure.words) == ("BHXH thanh pho", "86,5")
    name = "Tỷ lệ tham gia bảo hiểm y tế"
    assert str(desk.store.next_undo()) == f"Details of {name}, 2024"


def test_numerator_and_denominator_give_the_value(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    key = "chs_ncd_management"
    go(key)
    for name, text in (("numerator", "10"), ("denominator", "11")):
        entry = field(page, name)
        entry.setFocus()
        qtbot.keyClicks(entry, text)
        page.grid.setFocus()
    figure = typed(key)
    assert figure is not None
    assert (figure.numerator, figure.denominator, figure.value) == (10, 11, None)
    assert page.grid.currentIndex().data() == "90,91"


def test_a_field_that_wants_a_number_says_so(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    go("chs_ncd_management")
    entry = field(page, "numerator")
    entry.setFocus()
    qtbot.keyClicks(entry, "nhieu")
    page.grid.setFocus()
    assert typed("chs_ncd_management") is None
    assert entry.property("invalid") is True


def test_the_value_can_be_typed_in_the_panel_too(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    go(BHYT)
    page.panel.form.value.setFocus()
    page.panel.form.value.clear()
    qtbot.keyClicks(page.panel.form.value, "> 90")
    qtbot.keyClick(page.panel.form.value, ENTER)
    assert value(typed(BHYT)) == 90
    assert page.grid.currentIndex().data() == "> 90"


def test_the_state_can_be_chosen(page: IndicatorsPage, go: Go, typed: Typed) -> None:
    go(BHYT)
    state = page.panel.form.state
    state.setCurrentIndex(state.findData(State.NOT_COLLECTED))
    state.activated.emit(state.currentIndex())
    figure = typed(BHYT)
    assert figure is not None
    assert (figure.state, figure.value) == (State.NOT_COLLECTED, None)


def test_the_panel_folds_with_f4_and_f6_goes_round(
    qtbot: QtBot, page: IndicatorsPage, go: Go
) -> None:
    go(BHYT)
    assert page.panel.isVisible()
    qtbot.keyClick(page.grid, Qt.Key.Key_F6)
    assert page.panel.form.value.hasFocus()
    qtbot.keyClick(page.panel.form.value, Qt.Key.Key_F6)
    assert page.bar.search.hasFocus()
    qtbot.keyClick(page.bar.search, Qt.Key.Key_F6)
    assert page.grid.hasFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_F4)
    assert not page.panel.isVisible()


def test_a_narrow_page_folds_the_panel_by_itself(page: IndicatorsPage, go: Go) -> None:
    go(BHYT)
    page.resize(700, 500)
    assert not page.panel.isVisible()
    page.resize(1182, 720)
    assert page.panel.isVisible()


def test_the_journal_of_a_figure_is_told(page: IndicatorsPage, go: Go, write: Write) -> None:
    go(BHYT)
    write("87", ENTER)
    go(BHYT)
    texts = [one.text() for one in page.panel.findChildren(QWidget) if hasattr(one, "text")]
    assert "“86,5” → “87”" in texts
