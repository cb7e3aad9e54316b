"""A day goes by while the window is open, or while the computer sleeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.resources.library import Library
from nq20desk.ui.overview.page import OverviewPage
from nq20desk.ui.page import Destination
from nq20desk.ui.tasks.page import TasksPage
from nq20desk.ui.units.page import UnitsPage
from tests.ui.program import running


def test_what_stands_as_of_today_goes_on_to_the_new_day(
    data: Path, read_library: Library, qtbot: QtBot
) -> None:
    now = [datetime(2026, 11, 22, 4, tzinfo=UTC)]
    desk = Desk(data, library=read_library, clock=lambda: now[0])
    with running(desk, qtbot) as program:
        for page in ("tasks", "units", "overview"):
            program.window.go_to(Destination(page))
        tasks, units = program.window.pages["tasks"], program.window.pages["units"]
        assert isinstance(tasks, TasksPage)
        assert isinstance(units, UnitsPage)
        assert tasks.bar.day.date() == QDate(2026, 11, 22)
        units.list.day.setDate(QDate(2025, 6, 1))  # chosen by the clerk: it stays
        overview = program.window.pages["overview"]
        assert isinstance(overview, OverviewPage)
        before = [row.accessibleName() for row in overview.side.tasks.rows]
        now[0] += timedelta(days=60)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        assert tasks.bar.day.date() == QDate(2027, 1, 21)
        assert tasks.panel.note_day.date() == QDate(2027, 1, 21)
        assert units.list.day.date() == QDate(2025, 6, 1)
        assert [row.accessibleName() for row in overview.side.tasks.rows] != before
    desk.close()
