"""A tool button's icon and word stand apart, and stay so when the action changes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QAction, QColor, QImage
from pytestqt.qtbot import QtBot

from nq20desk.ui.icons import BUTTON_GAP, icon
from nq20desk.ui.theme import TABLE_ICON
from nq20desk.ui.widgets.action_button import ActionButton


@pytest.fixture
def button(qtbot: QtBot, theme: None) -> ActionButton:
    made = ActionButton(QAction(icon("print"), "In"))
    made.defaultAction().setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made


def widest_gap(picture: QImage) -> int:
    """The widest run of empty columns between two columns with ink."""
    ground = picture.pixelColor(picture.width() // 2, 1)
    ink = [
        any(_differs(picture.pixelColor(x, y), ground) for y in range(4, picture.height() - 4))
        for x in range(4, picture.width() - 4)
    ]
    columns = [x for x, found in enumerate(ink) if found]
    return max(after - before - 1 for before, after in pairwise(columns))


def _differs(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) > 20


def test_icon_and_word_stand_apart_also_after_a_change(button: ActionButton) -> None:
    assert widest_gap(button.grab().toImage()) > BUTTON_GAP
    button.defaultAction().setIcon(icon("export"))
    button.defaultAction().setText("Xuất")
    assert button.icon().availableSizes()[0].width() >= TABLE_ICON + BUTTON_GAP
    assert widest_gap(button.grab().toImage()) > BUTTON_GAP


def test_it_follows_its_action(button: ActionButton, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.defaultAction().triggered):
        button.click()
    button.defaultAction().setEnabled(False)
    assert not button.isEnabled()
    assert button.accessibleName() == "In"
