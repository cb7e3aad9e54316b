"""The way back in: ask for the edited Word file, show what it changes, enter what is taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nq20desk.app.take_back import EditedFile, enter, read_back
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.take_back_dialog import TakeBackDialog
from nq20desk.ui.words import translate


class TakeBackFlow(QObject):
    """Takes one file back; it lives until that is done or given up."""

    done = Signal(object, str)
    """None and a sentence, as after an export."""
    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, report: int, save: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._report = report
        self._save = save
        self._window = parent
        self.dialog: TakeBackDialog | None = None

    def start(self) -> None:
        """Ask for the file and read it; any error is told."""
        path = self.ask_file()
        if path is None:
            self.deleteLater()
            return
        try:
            self._save()
            snapshot = self._workplace.desk.snapshot(self._report)
        except Exception as error:  # the page tells known ones and faults apart
            self._on_failed(error)
            return
        self._workplace.jobs.start(lambda: read_back(snapshot, path), self._show, self._on_failed)

    def ask_file(self) -> Path | None:
        """Which file came back."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window, translate("TakeBackDialog", "Take back an edited Word file"),
            self._workplace.preferences.values.export_folder,
            translate("TakeBackDialog", "Word document (*.docx)"),
        )  # fmt: skip
        return Path(name) if name else None

    def _show(self, file: EditedFile) -> None:
        self.dialog = TakeBackDialog(self._workplace, file, self._window)
        self.dialog.accepted.connect(self._enter)
        self.dialog.finished.connect(self._close)
        self.dialog.open()

    def _enter(self) -> None:
        assert self.dialog is not None
        try:
            count = enter(self._workplace.desk, self.dialog.file, self.dialog.taken())
        except Exception as error:  # shown by the window
            self.failed.emit(error)
            return
        self.done.emit(None, translate("TakeBackDialog", "Changes taken over: {n}", n=count))

    def _close(self) -> None:
        assert self.dialog is not None
        self.dialog.deleteLater()
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self.deleteLater()
