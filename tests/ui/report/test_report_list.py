"""The list of reports: whose and what each one is can be read without opening it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from nq20desk.ui.page import Workplace
from nq20desk.ui.report.report_list import ReportList

_PADDING = 16


def test_no_subject_and_no_office_is_cut_off_on_a_small_screen(
    workplace: Workplace, qtbot: QtBot
) -> None:
    made = ReportList(workplace)
    qtbot.addWidget(made)
    made.resize(1366 - 184, 720)
    made.show()
    table = made.table
    metrics = QFontMetrics(table.font())
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            assert item is not None
            box = table.visualItemRect(item)
            words = metrics.boundingRect(
                0, 0, box.width() - _PADDING, 999, int(Qt.TextFlag.TextWordWrap), item.text()
            )
            assert words.height() <= box.height(), item.text()
            assert words.width() <= box.width() - _PADDING, item.text()
