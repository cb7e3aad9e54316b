"""A dialog about one PDF, which is chosen, dropped on it, or given at the start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.dropping import dropped_pdf
from nq20desk.ui.words import translate


class PdfDialog(QDialog):
    """Holds the button, the busy line and the banner; an heir says what is read of the file."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._newest = 0
        self.setAcceptDrops(True)
        self.choose_button = QPushButton(translate("PdfDialog", "Choose a PDF…"), self)
        self.choose_button.clicked.connect(self.choose)
        self._busy = BusyLine(self)
        self.banner = Banner(translate("PdfDialog", "Close this message"), self)
        self.banner.close_button.hide()

    def open_pdf(self, path: Path) -> None:
        """Read a file off the GUI thread; the newest one asked for is shown."""
        raise NotImplementedError

    @Slot()
    def choose(self) -> None:
        """Ask for a file and read it."""
        title = translate("PdfDialog", "Choose a PDF")
        folder = self._workplace.preferences.values.export_folder
        filters = translate("PdfDialog", "PDF document (*.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, folder, filters)
        if chosen:
            self.open_pdf(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one PDF."""
        if dropped_pdf(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        path = dropped_pdf(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_pdf(path)

    def _begin(self) -> int:
        """A file is being read; the number by which its answer is known."""
        self._newest += 1
        self.banner.hide()
        self._busy.start(translate("PdfDialog", "Verifying the signatures"))
        return self._newest

    def _tell(self, error: Exception) -> None:
        """Say why there is no answer."""
        self._busy.stop()
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
