"""Files that are opened with the window: which dialog takes which, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from nq20desk.app.opening import OLD_REPORTS, PDF, UPDATE, sorted_out
from nq20desk.ui.page import Destination
from nq20desk.ui.window import MainWindow

_LOOK_AGAIN_MS = 250

Opener = Callable[[MainWindow, Path], None]


def _verify(window: MainWindow, path: Path) -> None:
    from nq20desk.ui.verify_dialog import VerifyDialog  # noqa: PLC0415 - on demand

    dialog = VerifyDialog(window.workplace, path, window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _take_in(window: MainWindow, path: Path) -> None:
    from nq20desk.ui.report.page import ReportPage  # noqa: PLC0415 - on demand

    window.go_to(Destination("report"))
    page = window.current()
    if isinstance(page, ReportPage):  # else the page before it could not be left, and says so
        page.take_in_file(path)


OPENERS: Mapping[str, Opener] = {
    UPDATE: MainWindow.open_update, PDF: _verify, **dict.fromkeys(OLD_REPORTS, _take_in),
}  # fmt: skip
"""By suffix, for every suffix of ``app.opening``."""


def dialog_is_open() -> bool:
    """Whether the clerk is being asked something; the system's own dialogs are no widgets."""
    return QApplication.activeModalWidget() is not None or QThread.currentThread().loopLevel() > 1


class FileQueue(QObject):
    """Opens files one after the other, each when no dialog is open any more."""

    def __init__(self, window: Callable[[], MainWindow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting: list[Path] = []
        self._timer = QTimer(self, interval=_LOOK_AGAIN_MS, singleShot=True)
        self._timer.timeout.connect(self._open_next)

    def add(self, files: Iterable[Path]) -> None:
        """Open files as soon as can be; those that can't be opened are told in the banner."""
        good, problem = sorted_out(files)
        if problem is not None:
            self._window().tell(problem)
        self._waiting += good
        self._open_next()

    def _open_next(self) -> None:
        if self._waiting and not dialog_is_open():
            self._open(self._waiting.pop(0))
        if self._waiting:
            self._timer.start()

    def _open(self, path: Path) -> None:
        window = self._window()
        try:
            OPENERS[path.suffix.lower()](window, path)
        except Exception as error:  # told in the window
            window.tell(error)
