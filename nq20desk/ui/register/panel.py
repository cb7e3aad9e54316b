"""The side panel: how a document left, its files with their hashes, copies and remark."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.dates import VIETNAM, written_day
from nq20desk.core.outgoing import Outgoing, RegisterNote, SentFile
from nq20desk.core.text import clean
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.indicators.panel_story import label
from nq20desk.ui.report.report_list import state_word
from nq20desk.ui.theme import TextStyle, Tone, dress_spin_box
from nq20desk.ui.widgets.controls import tall
from nq20desk.ui.words import translate

WIDTH = 360
_PADDING = 16
_MOST_COPIES = 9999
_GROUP = 16


class RegisterPanel(QFrame):
    """Shows a line of the register; what is typed is handed over when a field is left."""

    changed = Signal(int, object)
    """A report, and its RegisterNote."""
    opened = Signal(int)
    """The report is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Outgoing | None = None
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(translate("Register", "About the chosen document"))
        self.heading = label("", TextStyle.STRONG)
        self.way = label("", TextStyle.BODY)
        self.files = label("", TextStyle.CAPTION, Tone.MUTED)
        self.copies = QSpinBox()
        self.remark = QPlainTextEdit()
        self.open_button = QPushButton(translate("Register", "Open the report"))
        self._lay_out()
        self.copies.editingFinished.connect(self.flush)
        self.open_button.clicked.connect(self._open)

    def show_line(self, line: Outgoing | None) -> None:
        """Show a line; None for none."""
        self.flush()
        self._shown = line
        self.setEnabled(line is not None)
        with QSignalBlocker(self.copies):
            self.copies.setValue((line.entered.copies or 0) if line else 0)
        self.remark.setPlainText(line.entered.remark if line else "")
        self.heading.setText(f"{line.number or '…'}\n{line.title}" if line else "")
        self.way.setText(way_words(line) if line else "")
        self.files.setText(files_words(line.files) if line else "")

    def flush(self) -> None:
        """Hand over what was typed and not yet handed over."""
        line = self._shown
        if line is None:
            return
        remark = " ".join(clean(self.remark.toPlainText()).split())
        note = RegisterNote(self.copies.value() or None, remark)
        if note != line.entered:
            self._shown = None
            self.changed.emit(line.report, note)

    def _open(self) -> None:
        if self._shown is not None:
            self.opened.emit(self._shown.report)

    def _lay_out(self) -> None:
        self.copies.setRange(0, _MOST_COPIES)
        self.copies.setSpecialValueText("–")
        dress_spin_box(self.copies)
        self.copies.setAccessibleName(translate("Register", "Copies"))
        self.remark.setAccessibleName(translate("Register", "Remark"))
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(64)
        self.files.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_button_icon(self.open_button, "report")
        rows = QFormLayout()
        rows.addRow(translate("Register", "Copies"), self.copies)
        rows.addRow(translate("Register", "Remark"), self.remark)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        box.setSpacing(12)
        for part in (self.heading, self.way):
            part.setWordWrap(True)
            box.addWidget(part)
        box.addLayout(rows)
        box.addWidget(self.open_button)
        box.addWidget(label(translate("Register", "Files and their SHA-256"), TextStyle.STRONG))
        self.files.setWordWrap(True)
        box.addWidget(self.files)
        box.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tall(inner))


def way_words(line: Outgoing) -> str:
    """State, when and how it left, what it replaces and by what it was replaced."""
    parts = [translate("Register", "State: {state}", state=state_word(line.state))]
    if line.sent:
        parts.append(translate("Register", "Sent on {day}", day=written_day(line.sent)))
    if line.way:
        parts.append(translate("Register", "By: {way}", way=line.way))
    if line.replaces:
        parts.append(translate("Register", "Replaces {number}", number=line.replaces))
    if line.replaced_by:
        parts.append(translate("Register", "Replaced by {number}", number=line.replaced_by))
    if line.recipients:
        names = "; ".join(line.recipients)
        parts.append(translate("Register", "Recipients: {names}", names=names))
    if line.kept_by:
        parts.append(translate("Register", "Original kept by: {names}", names=line.kept_by))
    parts.append(translate("Register", "Form: {form}", form=line.form))
    return "\n".join(parts)


def files_words(files: tuple[SentFile, ...]) -> str:
    """Every file with its whole hash in groups that can be compared by eye."""
    if not files:
        return translate("Register", "No file was made of it yet.")
    return "\n\n".join(_file_words(one) for one in reversed(files))


def _file_words(one: SentFile) -> str:
    at = f"{one.at.astimezone(VIETNAM):%d/%m/%Y %H:%M}"
    groups = [one.sha256[at : at + _GROUP] for at in range(0, len(one.sha256), _GROUP)]
    return f"{Path(one.path).name}\n{kind_word(one.kind)} · {at}\n{' '.join(groups)}"


def kind_word(kind: str) -> str:
    """What kind of file it is, in a word."""
    words = {
        "pdf": "PDF",
        "pdf-signed": translate("Register", "signed PDF"),
        "pdf-waiting": translate("Register", "PDF to be signed elsewhere"),
        "pdf-returned": translate("Register", "signed PDF that came back"),
        "attachment-signed": translate("Register", "signed attachment"),
        "docx": "Word",
        "xlsx": "Excel",
    }
    return words.get(kind, kind)
