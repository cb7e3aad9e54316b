"""*Ký tệp kèm theo*: a PDF that goes with the report, signed by the agency at the top right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.attachments import number_of, sign_attachment
from nq20desk.app.exports import note_export, source_of
from nq20desk.app.signers import Keys
from nq20desk.core.filenames import file_name
from nq20desk.core.message import Message
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.signer_box import SignerBox, SignerWords
from nq20desk.ui.saving import Saver
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.words import translate

_WIDTH = 700


class AttachmentDialog(QDialog):
    """Which file, under which number, with the agency's key file or token."""

    signed = Signal(object, str)
    """A file was signed: its path, and a sentence."""
    failed = Signal()
    """What went wrong stands in the dialog."""

    def __init__(self, workplace: Workplace, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._report = workplace, report
        self._source = source_of(workplace.desk, report)
        self._file: Path | None = None
        self._saver = Saver(workplace, self, self)
        self.setWindowTitle(translate("AttachmentDialog", "Sign an attachment"))
        self.setMinimumWidth(_WIDTH)
        self._busy = BusyLine(self)
        self.banner = Banner(translate("AttachmentDialog", "Close this message"), self)
        self._name = ElidedLabel(
            translate("AttachmentDialog", "No file chosen"), Qt.TextElideMode.ElideMiddle, self
        )
        self.choose_button = QPushButton(translate("AttachmentDialog", "Choose a PDF…"), self)
        self.choose_button.clicked.connect(self._choose)
        self.number = QLineEdit(number_of(self._source.snapshot), self)
        self.number.textChanged.connect(self._show_whether_ready)
        self.iso = QCheckBox(
            translate("AttachmentDialog", "Write the time as ISO 8601 (2025-03-14T09:30:00+07:00)"),
            self,
        )
        self.box = self._make_box()
        self._lay_out()
        self._show_whether_ready()

    @property
    def sign_button(self) -> QPushButton:
        """The button that signs."""
        return self._sign

    def set_file(self, path: Path) -> None:
        """Take a PDF."""
        self._file = path
        self._name.setText(path.name)
        self._show_whether_ready()

    def accept(self) -> None:
        """Ask where to, then sign off the GUI thread."""
        if self._file is None or not self.box.complain_if_incomplete():
            return
        suggested = self._file.with_name(file_name(f"{self._file.stem} da ky", ".pdf"))
        filters = translate("AttachmentDialog", "PDF document (*.pdf)")
        title = self.windowTitle()
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(suggested), filters)
        if chosen:
            self.sign_to(Path(chosen))

    def sign_to(self, target: Path) -> None:
        """Sign into a file."""
        assert self._file is not None
        source, number, iso = self._file, self.number.text(), self.iso.isChecked()
        keys, folder = Keys(agency=self.box.key()), self._source.folder
        self._set_busy(True)

        def sign(to: Path) -> list[Message]:
            notes: list[Message] = []
            sign_attachment(source, to, number, keys, folder, iso=iso, tell=notes.append)
            return notes

        self._saver.save(target, sign, self._on_signed, self._on_failed)

    def _on_signed(self, target: Path, notes: list[Message]) -> None:
        self._set_busy(False)
        note_export(self._workplace.desk, self._report, "attachment-signed", target)
        said = translate("AttachmentDialog", "Attachment signed: {name}", name=target.name)
        super().accept()
        self.signed.emit(target, ". ".join([said, *map(self._workplace.say, notes)]))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
        self.failed.emit()

    def done(self, result: int) -> None:
        """Close, and leave no password behind in the field."""
        super().done(result)
        self.box.set_password("")

    @Slot()
    def _choose(self) -> None:
        folder = self._workplace.preferences.values.export_folder
        filters = translate("AttachmentDialog", "PDF document (*.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), folder, filters)
        if chosen:
            self.set_file(Path(chosen))

    def _choose_token(self) -> None:
        from nq20desk.ui.report.token_dialog import TokenDialog  # noqa: PLC0415 - on demand

        dialog = TokenDialog(self._workplace, self)
        dialog.chosen.connect(self.box.set_token)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make_box(self) -> SignerBox:
        office = self._source.snapshot.office
        what = translate("AttachmentDialog", "The agency signs")
        words = SignerWords(what, office.name, "seal")
        box = SignerBox(words, self._source.folder, office.agency_certificate, self)
        if self._workplace.desk.is_sample(office.key):
            from nq20desk.signing.sample import SAMPLE_PASSWORD  # noqa: PLC0415 - slow to import

            box.set_password(SAMPLE_PASSWORD)
        box.changed.connect(self._show_whether_ready)
        box.token_wanted.connect(self._choose_token)
        return box

    @Slot()
    def _show_whether_ready(self) -> None:
        ready = self._file is not None and self.box.is_on and bool(self.number.text().strip())
        if hasattr(self, "_sign"):
            self._sign.setEnabled(ready)

    def _set_busy(self, busy: bool) -> None:
        self.box.setEnabled(not busy)
        self._sign.setEnabled(not busy)
        if busy:
            self._busy.start(translate("AttachmentDialog", "Signing"))
        else:
            self._busy.stop()

    def _lay_out(self) -> None:
        intro = QLabel(
            translate("AttachmentDialog", "At the top right of its first page the file gets number "
                      "and symbol of the report and the time of signing; the seal is not shown."),
            self,
        )  # fmt: skip
        intro.setWordWrap(True)
        set_tone(intro, Tone.MUTED)
        file = QHBoxLayout()
        file.addWidget(self._name, 1)
        file.addWidget(self.choose_button)
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        rows.addRow(translate("AttachmentDialog", "File"), file)
        rows.addRow(translate("AttachmentDialog", "Number and symbol"), self.number)
        self.number.setAccessibleName(translate("AttachmentDialog", "Number and symbol"))
        buttons, self._sign = decision(self, translate("AttachmentDialog", "Sign…"))
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(12)
        for content in (intro, self.banner):
            body.addWidget(content)
        body.addLayout(rows)
        for part in (self.iso, self.box, buttons):
            body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._busy)
        layout.addLayout(body)
