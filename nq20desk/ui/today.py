"""The day of the desk: tells when another one has begun, also after the computer has slept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from nq20desk.core.dates import VIETNAM

_MINUTE_MS = 60_000


class DayWatch(QObject):
    """Looks once a minute, and whenever the clerk comes back to the window."""

    changed = Signal(object, object)
    """The day before, and today."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._day = self._today()
        timer = QTimer(self, interval=_MINUTE_MS)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def look(self) -> None:
        """Tell if the day is another one now."""
        today = self._today()
        if today != self._day:
            before, self._day = self._day, today
            self.changed.emit(before, today)

    def _today(self) -> date:
        return self._clock().astimezone(VIETNAM).date()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
