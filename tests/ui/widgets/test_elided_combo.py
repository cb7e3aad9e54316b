"""A box that says with an ellipsis that its words go on, and says them all on pointing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from nq20desk.ui.widgets.elided_combo import ElidedComboBox

UNIT = "huyện Đức Trọng, tỉnh Lâm Đồng"


@pytest.fixture
def box(qtbot: QtBot, theme: None) -> ElidedComboBox:
    made = ElidedComboBox()
    made.addItems([UNIT, "cả tỉnh"])
    qtbot.addWidget(made)
    made.resize(160, 32)
    made.show()
    return made


def pointed_at(box: ElidedComboBox) -> str:
    QToolTip.hideText()
    middle = box.rect().center()
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, middle, box.mapToGlobal(middle)))
    return QToolTip.text()


def test_words_without_room_end_in_an_ellipsis_and_are_said_on_pointing(
    box: ElidedComboBox,
) -> None:
    assert box.shown_text().startswith("huyện")
    assert box.shown_text().endswith("…")
    assert box.currentText() == UNIT
    assert pointed_at(box) == UNIT


def test_words_with_room_stand_there_whole(box: ElidedComboBox) -> None:
    box.resize(400, 32)
    assert box.shown_text() == UNIT
    box.setCurrentIndex(1)
    box.resize(160, 32)
    assert box.shown_text() == "cả tỉnh"
    assert pointed_at(box) == ""


def test_the_box_never_asks_for_the_room_of_its_longest_words(box: ElidedComboBox) -> None:
    assert box.sizeHint().width() < box.fontMetrics().horizontalAdvance(UNIT)
