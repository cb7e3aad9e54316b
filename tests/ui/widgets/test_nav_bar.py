"""The navigation by mouse and keyboard, folded and unfolded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nq20desk.ui.theme import LIGHT, NAVIGATION_ROW
from nq20desk.ui.widgets.nav_bar import FOLDED_WIDTH, WIDTH, NavBar, NavEntry
from tests.ui.kit_fixtures import ink, shown

ENTRIES = (
    NavEntry("overview", "Tổng quan", "overview"),
    NavEntry("report", "Báo cáo", "report"),
    NavEntry("indicators", "Chỉ tiêu", "indicators"),
    NavEntry("settings", "Cài đặt", "settings", apart=True),
)


@pytest.fixture
def bar(qtbot: QtBot) -> NavBar:
    made = NavBar(ENTRIES, "Thu gọn")
    made.set_names("nq20desk", "UBND thành phố Cao Bằng")
    return shown(qtbot, made, QSize(WIDTH, 600))


def test_a_click_asks_for_the_page_and_marks_it(qtbot: QtBot, bar: NavBar) -> None:
    with qtbot.waitSignal(bar.selected) as asked:
        qtbot.mouseClick(bar.button("report"), Qt.MouseButton.LeftButton)
    assert asked.args == ["report"]
    assert bar.current == "report"
    assert ink(bar.button("report").grab().toImage(), LIGHT.color("accent"))


def test_marking_the_current_page_asks_for_nothing(qtbot: QtBot, bar: NavBar) -> None:
    with qtbot.assertNotEmitted(bar.selected):
        bar.set_current("settings")
    assert bar.current == "settings"


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_1, "overview"), (Qt.Key.Key_4, "settings")])
def test_alt_and_a_number_lead_to_a_page_from_anywhere(
    qtbot: QtBot, key: Qt.Key, page: str
) -> None:
    window, field, bar = QWidget(), QLineEdit(), NavBar(ENTRIES, "Thu gọn")
    layout = QHBoxLayout(window)
    layout.addWidget(bar)
    layout.addWidget(field)
    shown(qtbot, window)
    field.setFocus()
    with qtbot.waitSignal(bar.selected) as asked:
        qtbot.keyClick(field, key, Qt.KeyboardModifier.AltModifier)
    assert asked.args == [page]


def test_arrows_move_and_enter_opens(qtbot: QtBot, bar: NavBar) -> None:
    bar.set_current("overview")
    bar.button("overview").setFocus()
    with qtbot.assertNotEmitted(bar.selected):
        qtbot.keyClick(bar.button("overview"), Qt.Key.Key_Down)
        qtbot.keyClick(bar.button("report"), Qt.Key.Key_Down)
    assert bar.button("indicators").hasFocus()
    with qtbot.waitSignal(bar.selected) as asked:
        qtbot.keyClick(bar.button("indicators"), Qt.Key.Key_Return)
    assert asked.args == ["indicators"]


def test_home_and_end_reach_the_ends_and_stop_there(qtbot: QtBot, bar: NavBar) -> None:
    bar.button("report").setFocus()
    qtbot.keyClick(bar.button("report"), Qt.Key.Key_End)
    qtbot.keyClick(bar.button("settings"), Qt.Key.Key_Down)
    assert bar.button("settings").hasFocus()
    qtbot.keyClick(bar.button("settings"), Qt.Key.Key_Home)
    assert bar.button("overview").hasFocus()


def test_folding_leaves_icons_with_their_words_as_help(qtbot: QtBot, bar: NavBar) -> None:
    assert bar.width() == WIDTH
    with qtbot.waitSignal(bar.folded_changed) as changed:
        qtbot.mouseClick(bar.fold_button, Qt.MouseButton.LeftButton)
    assert changed.args == [True]
    assert bar.width() == FOLDED_WIDTH
    assert bar.button("report").toolTip().startswith("Báo cáo")
    assert ink(bar.button("report").grab().toImage(), LIGHT.color("text"))
    bar.set_folded(folded=False)
    assert bar.width() == WIDTH
    assert not bar.folded


def test_rows_have_their_height_and_their_names(bar: NavBar) -> None:
    for entry in ENTRIES:
        row = bar.button(entry.key)
        assert row.height() == NAVIGATION_ROW
        assert row.accessibleName() == entry.text
        assert "Alt+" in row.accessibleDescription()
    assert bar.fold_button.accessibleName() == "Thu gọn"


def test_the_ring_is_for_the_keyboard_only(qtbot: QtBot, bar: NavBar) -> None:
    bar.set_current("overview")
    bar.button("report").setFocus()
    window = bar.window()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
    before = bar.button("report").grab().toImage()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert bar.button("report").grab().toImage() != before
