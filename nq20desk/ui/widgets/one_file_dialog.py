"""A dialog about one file, which is chosen, dropped on it, or given at the start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget

from nq20desk.app.opening import PDF
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.dropping import dropped_file
from nq20desk.ui.words import translate


@dataclass(frozen=True)
class Wanted:
    """What kind of file a dialog is about, and how it asks for one."""

    suffix: str
    """As in :mod:`nq20desk.app.opening`."""
    button: str
    title: str
    filters: str


class OneFileDialog(QDialog):
    """Holds the button, the busy line and the banner; an heir reads the file that is named."""

    file_named = Signal(object)
    """The path that was chosen or dropped."""

    def __init__(self, workplace: Workplace, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._wanted = wanted
        self._newest = 0
        self.setAcceptDrops(True)
        self.choose_button = QPushButton(wanted.button, self)
        self.choose_button.clicked.connect(self.choose)
        self._busy = BusyLine(self)
        self.banner = Banner(translate("OneFileDialog", "Close this message"), self)
        self.banner.close_button.hide()

    @Slot()
    def choose(self) -> None:
        """Ask for a file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self._wanted.title,
            self._workplace.preferences.values.export_folder,
            self._wanted.filters,
        )
        if chosen:
            self.file_named.emit(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of the wanted kind."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_named.emit(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        return dropped_file(event, self._wanted.suffix) if self.acceptDrops() else None

    def _begin(self, words: str) -> int:
        """A file is being read; the number by which its answer is known."""
        self._newest += 1
        self.banner.hide()
        self._busy.start(words)
        return self._newest

    def _tell(self, error: Exception) -> None:
        """Say why there is no answer."""
        self._busy.stop()
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))

    def _lay_out_under_banner(self, body: QBoxLayout, padding: int) -> None:
        """What is said of the file, below what is going on."""
        body.setContentsMargins(padding, 12, padding, 12)
        body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._busy)
        layout.addWidget(self.banner)
        layout.addLayout(body, 1)


def wanted_pdf(button: str = "") -> Wanted:
    """A PDF; ``button`` says what the dialog does with it, where it isn't plain."""
    return Wanted(
        PDF,
        button or translate("OneFileDialog", "Choose a PDF…"),
        translate("OneFileDialog", "Choose a PDF"),
        translate("OneFileDialog", "PDF document (*.pdf)"),
    )
