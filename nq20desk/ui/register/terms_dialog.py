"""When the terms of a Party committee began: its numbers are counted anew from that day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.dates import written_day
from nq20desk.core.outgoing import Term, read_terms
from nq20desk.core.text import clean
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.words import translate


class TermsDialog(QDialog):
    """One day a line; what is no day is told before the dialog closes."""

    def __init__(self, terms: Sequence[Term], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Register", "Terms of the committee"))
        about = QLabel(translate("Register", "The day of each congress, one a line (dd/MM/yyyy). "
                                 "Documents are numbered anew in every term."))  # fmt: skip
        about.setWordWrap(True)
        self.days = QPlainTextEdit("\n".join(written_day(one.first) for one in terms))
        self.days.setAccessibleName(translate("Register", "Days on which terms began"))
        self.days.setTabChangesFocus(True)
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        set_tone(self.fault, Tone.WARNING)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        for part in (about, self.days, self.fault, buttons):
            box.addWidget(part)
        self.resize(420, 280)

    @property
    def text(self) -> str:
        """The days as they are kept; empty for the usual ones."""
        return clean(self.days.toPlainText()).strip()

    def accept(self) -> None:
        """Close, unless a line is no day."""
        try:
            read_terms(self.text)
        except ValueError as error:
            self.fault.setText(translate(
                "Register", "“{line}” is no day. Write it as 20/8/2025.", line=str(error)
            ))  # fmt: skip
            return
        super().accept()
