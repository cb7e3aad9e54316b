"""*Nhận lại tệp đã ký*: what came back is verified, compared, and registered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.exports import source_of
from nq20desk.app.signed_return import Returned, check_return, exported_hashes, take_return
from nq20desk.core.text import clean
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.words import translate

_SIZE = QSize(600, 380)


class ReturnDialog(QDialog):
    """Choose the file, read what was found, and take it back."""

    checked = Signal()
    """What was found stands in the dialog."""
    taken = Signal(object, str)
    """The file was registered: its path, and a sentence."""

    def __init__(self, workplace: Workplace, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._report = workplace, report
        self._returned: Returned | None = None
        self.setWindowTitle(translate("ReturnDialog", "Take back the signed file"))
        self.setMinimumSize(_SIZE)
        self._name = ElidedLabel(
            translate("ReturnDialog", "No file chosen"), Qt.TextElideMode.ElideMiddle, self
        )
        self._name.setFont(font(TextStyle.STRONG))
        self.choose_button = QPushButton(translate("ReturnDialog", "Choose the signed PDF…"), self)
        self.choose_button.clicked.connect(self._choose)
        self._busy = BusyLine(self)
        self.banner = Banner(translate("ReturnDialog", "Close this message"), self)
        self.banner.close_button.hide()
        self.details = QLabel(self)
        self.details.setWordWrap(True)
        self.sent = QCheckBox(translate("ReturnDialog", "It was also sent, namely"), self)
        self.way = QLineEdit(translate("StepDialog", "Through the document exchange"), self)
        self.way.setAccessibleName(translate("ReturnDialog", "How it was sent"))
        self.way.setEnabled(False)
        self.sent.toggled.connect(self.way.setEnabled)
        self._lay_out()
        self._show_ready(None)

    @property
    def take_button(self) -> QPushButton:
        """The button that registers the file."""
        return self._take

    @Slot()
    def _choose(self) -> None:
        folder = self._workplace.preferences.values.export_folder
        filters = translate("ReturnDialog", "PDF document (*.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), folder, filters)
        if chosen:
            self.check(Path(chosen))

    def check(self, path: Path) -> None:
        """Verify the file and compare it with the report, off the GUI thread."""
        desk = self._workplace.desk
        self._name.setText(path.name)
        self._show_ready(None)
        self.banner.hide()
        self.details.clear()
        self._busy.start(translate("ReturnDialog", "Verifying and comparing"))
        source, known = source_of(desk, self._report), exported_hashes(desk, self._report)
        self._workplace.jobs.start(
            lambda: check_return(source, path, known), self.show_checked, self._on_failed
        )

    @Slot(object)
    def show_checked(self, returned: Returned) -> None:
        """Say what was found, and offer to register it."""
        self._busy.stop()
        self._name.setText(returned.path.name)
        say = self._workplace.say
        kind = BannerKind.WARNING if returned.notes else BannerKind.SUCCESS
        words = translate("ReturnDialog", "The signatures hold, and the text is the report's.")
        self.banner.show_message(kind, words)
        lines = [say(one.summary) for one in returned.verified.signatures]
        lines += [say(one) for one in returned.notes]
        self.details.setText("\n".join(f"• {one}" for one in lines))
        self._show_ready(returned)
        self.checked.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._busy.stop()
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
        self.checked.emit()

    def accept(self) -> None:
        """Register the file and take the report on."""
        if self._returned is None:
            return
        way = clean(self.way.text()).strip() if self.sent.isChecked() else None
        try:
            take_return(self._workplace.desk, self._report, self._returned, sent=way)
        except Exception as error:  # told here, where the file was chosen
            self._on_failed(error)
            return
        super().accept()
        words = translate("ReturnDialog", "Registered; the report is frozen: {name}",
                          name=self._returned.path.name)  # fmt: skip
        self.taken.emit(self._returned.path, words)

    def _show_ready(self, returned: Returned | None) -> None:
        self._returned = returned
        self._take.setEnabled(returned is not None)
        self.sent.setEnabled(returned is not None)

    def _lay_out(self) -> None:
        intro = QLabel(
            translate("ReturnDialog", "The file that your own signing tool wrote is verified and "
                      "compared with the report, page by page. Then it is registered with its "
                      "hash, and the report is frozen as signed."),
            self,
        )  # fmt: skip
        intro.setWordWrap(True)
        set_tone(intro, Tone.MUTED)
        buttons, self._take = decision(self, translate("ReturnDialog", "Register"))
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(12)
        for widget in (intro, self._name, self.choose_button, self.banner, self.details):
            body.addWidget(widget)
        body.addStretch(1)
        for part in (self.sent, self.way, buttons):
            body.addWidget(part)
        body.setAlignment(self.choose_button, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._busy)
        layout.addLayout(body)
