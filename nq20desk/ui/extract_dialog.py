"""*Lấy số liệu từ tệp PDF*: what a report's archival copy carries, and taking it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.extraction import Extraction, read_pdf, write_files
from nq20desk.core.dates import short_date
from nq20desk.core.errors import KnownError
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, Tone, set_kind, set_tone
from nq20desk.ui.verify_words import sentence_of, verifying
from nq20desk.ui.widgets.banner import BannerKind
from nq20desk.ui.widgets.one_file_dialog import OneFileDialog, wanted_pdf
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.core.reportdata.model import ReportData

_SIZE = QSize(640, 400)
_PADDING = 16


class ExtractDialog(OneFileDialog):
    """Reads the PDF that is chosen, dropped or given, and saves what is inside."""

    read = Signal()
    """An answer, or a sentence why there is none, stands in the dialog."""

    def __init__(
        self, workplace: Workplace, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, wanted_pdf(), parent)
        self.file_named.connect(self.open_pdf)
        self.found: Extraction | None = None
        self.setWindowTitle(translate("ExtractDialog", "Take figures out of a PDF"))
        self._about = QLabel(
            translate(
                "ExtractDialog",
                "An archival copy (PDF/A) of a report carries its figures and its workbook. "
                "Choose the file, or drop it here: the signatures are verified first.",
            ),
            self,
        )
        self._about.setWordWrap(True)
        self._facts = QFormLayout()
        self._make_buttons()
        self._lay_out()
        self.resize(_SIZE)
        if path is not None:
            self.open_pdf(path)

    def facts(self) -> list[str]:
        """What is said of the file, a line each."""
        rows = range(self._facts.rowCount())
        return [f"{_label(self._facts, n, 0)}: {_label(self._facts, n, 1)}" for n in rows]

    # ---- reading

    def open_pdf(self, path: Path) -> None:
        """Read a file off the GUI thread; the newest one asked for is shown."""
        self._show_nothing()
        asked, trust = self._begin(verifying()), self._workplace.desk.folder / "trust"
        self._workplace.jobs.start(
            lambda: (asked, _read(path, trust)), self._on_read, self._on_failed
        )

    @Slot(object)
    def _on_read(self, answer: tuple[int, Extraction | KnownError]) -> None:
        asked, found = answer
        if asked != self._newest:
            return
        if isinstance(found, KnownError):
            self._on_failed(found)
        else:
            self._show(found)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._tell(error)
        self.read.emit()

    def _show(self, found: Extraction) -> None:
        self._busy.stop()
        self.found = found
        self._about.hide()
        self.banner.show_message(*sentence_of(found.verification, self._workplace.language))
        for name, words in _facts_of(found):
            label, text = QLabel(name, self), QLabel(words, self)
            set_tone(label, Tone.MUTED)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            text.setWordWrap(True)
            self._facts.addRow(label, text)
        self.save_button.setEnabled(True)
        self.save_button.setFocus()
        self.read.emit()

    def _show_nothing(self) -> None:
        self.found = None
        self.save_button.setEnabled(False)
        while self._facts.rowCount():
            self._facts.removeRow(0)

    # ---- saving

    @Slot()
    def save(self) -> None:
        """Ask for a folder and write the files into it."""
        title = translate("ExtractDialog", "Choose a folder for the files")
        folder = self._workplace.preferences.values.export_folder
        chosen = QFileDialog.getExistingDirectory(self, title, folder)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, folder: Path) -> None:
        """Write the files; what went wrong is said in the dialog."""
        assert self.found is not None
        try:
            files = write_files(self.found, folder)
        except KnownError as error:
            self._on_failed(error)
            return
        names = "\n".join(one.name for one in files)
        words = translate("ExtractDialog", "Saved: {names}", names=names)
        self.banner.show_message(BannerKind.SUCCESS, words)

    # ---- looks

    def _make_buttons(self) -> None:
        self.save_button = QPushButton(translate("ExtractDialog", "Save the files…"), self)
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)
        set_kind(self.save_button, ButtonKind.PRIMARY)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.choose_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        body = QVBoxLayout()
        body.addWidget(self._about)
        body.addLayout(self._facts)
        body.addStretch(1)
        body.addWidget(buttons)
        self._lay_out_under_banner(body, _PADDING)


def _facts_of(found: Extraction) -> list[tuple[str, str]]:
    data = found.data
    plans = "\n".join(one.name for one in data.plans)
    facts = [
        (translate("ExtractDialog", "File"), found.path.name),
        (translate("ExtractDialog", "Office"), data.office.name),
        (translate("ExtractDialog", "Report"), _report_of(data)),
        (translate("ExtractDialog", "Figures"), str(len(data.figures))),
        (translate("ExtractDialog", "Compared with"), plans),
        (translate("ExtractDialog", "Inside"), ", ".join(one.name for one in found.files)),
        (translate("ExtractDialog", "Not taken out"), ", ".join(found.left)),
    ]
    return [(name, words) for name, words in facts if words]


def _report_of(data: ReportData) -> str:
    """Number, day and year of the figures, as far as they are known."""
    letter = data.report
    day = short_date(letter.date) if letter.date else ""
    year = translate("ExtractDialog", "figures of {year}", year=letter.year)
    return ", ".join(part for part in (letter.number, day, year) if part)


def _label(form: QFormLayout, row: int, column: int) -> str:
    role = (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)[column]
    item = form.itemAt(row, role)
    widget = item.widget() if item else None
    return widget.text() if isinstance(widget, QLabel) else ""


def _read(path: Path, trust: Path) -> Extraction | KnownError:
    try:
        return read_pdf(path, trust)
    except KnownError as error:
        return error
