"""Writing a file where the clerk wants it; where another program holds it, she gets a way on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from nq20desk.store.files import FileInUseError
from nq20desk.ui.page import Workplace

if TYPE_CHECKING:
    from nq20desk.ui.held_file_dialog import HeldFileDialog

Write = Callable[[Path], Any]
Done = Callable[[Path, Any], None]
Failed = Callable[[Exception], None]


class Saver(QObject):
    """Writes one file at a time, off the GUI thread.

    Exactly one of ``done`` (with the path that was written and what the writer gave back) and
    ``failed`` is called for every file, also when the clerk gives up.
    """

    def __init__(
        self, workplace: Workplace, parent: QObject, window: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._window = workplace, window
        self.dialog: HeldFileDialog | None = None
        """What is asked at present."""

    def save(self, target: Path, write: Write, done: Done, failed: Failed) -> None:
        """Write a file; ``write`` runs on a worker thread."""
        self._target, self._write, self._done, self._failed = target, write, done, failed
        self._workplace.jobs.start(lambda: write(target), self._on_written, self._on_failed)

    @Slot(object)
    def _on_written(self, result: object) -> None:
        try:
            self._done(self._target, result)
        except Exception as error:  # the file is there; noting it went wrong
            self._failed(error)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, FileInUseError):
            self._failed(error)
            return
        from nq20desk.ui.held_file_dialog import HeldFileDialog  # noqa: PLC0415 - rare

        self.dialog = dialog = HeldFileDialog(self._workplace, error.target, self._window)
        dialog.chosen.connect(self._go_on)
        dialog.rejected.connect(lambda: self._failed(error))
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot(object)
    def _go_on(self, target: Path) -> None:
        self.save(target, self._write, self._done, self._failed)

    @Slot()
    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
