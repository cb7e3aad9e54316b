"""Counts that filter when they are clicked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from nq20desk.core.assessment import Verdict
from nq20desk.ui.theme import LIGHT
from nq20desk.ui.widgets.count_chip import CountChip
from tests.ui.kit_fixtures import ink, shown


@pytest.fixture
def chip(qtbot: QtBot) -> CountChip:
    made = CountChip("chưa đạt", Verdict.NOT_MET)
    made.set_count(5)
    return shown(qtbot, made)


def test_a_click_puts_the_filter_on_and_the_next_takes_it_off(
    qtbot: QtBot, chip: CountChip
) -> None:
    for wanted in (True, False):
        with qtbot.waitSignal(chip.toggled) as toggled:
            qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert toggled.args == [wanted]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_filters_too(qtbot: QtBot, chip: CountChip, key: Qt.Key) -> None:
    chip.setFocus()
    qtbot.keyClick(chip, key)
    assert chip.isChecked()


def test_a_chip_shows_its_mark_and_where_it_is_on(chip: CountChip) -> None:
    assert ink(chip.grab().toImage(), LIGHT.color("not-met"))
    assert not ink(chip.grab().toImage(), LIGHT.color("accent-soft"))
    chip.setChecked(True)
    assert ink(chip.grab().toImage(), LIGHT.color("accent-soft"))


def test_a_chip_says_its_count(chip: CountChip) -> None:
    assert chip.accessibleName() == "5 chưa đạt"
    chip.set_count(12, "12 chỉ tiêu chưa đạt")
    assert chip.count == 12
    assert chip.accessibleName() == "12 chỉ tiêu chưa đạt"


def test_a_chip_grows_with_its_count(chip: CountChip) -> None:
    before: QSize = chip.sizeHint()
    chip.set_count(1500)
    assert chip.sizeHint().width() > before.width()
