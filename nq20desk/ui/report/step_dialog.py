"""Asks what is to be kept of a report's next step: the day, how it was sent, why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.lifecycle import ReportStep
from nq20desk.core.report import ReportState
from nq20desk.core.text import clean
from nq20desk.ui.report.report_list import state_word
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.wording import today
from nq20desk.ui.words import translate


def step_name(state: ReportState) -> str:
    """What a step is called on a menu and over its dialog."""
    return {
        ReportState.DRAFT: translate("StepDialog", "Take back to draft"),
        ReportState.SUBMITTED: translate("StepDialog", "Submit for signing"),
        ReportState.SIGNED: translate("StepDialog", "Signed"),
        ReportState.SENT: translate("StepDialog", "Sent"),
        ReportState.REPLACED: translate("StepDialog", "Replaced"),
    }[state]


def _meaning(state: ReportState) -> str:
    return {
        ReportState.DRAFT: translate("StepDialog", "The text can be changed again."),
        ReportState.SUBMITTED: translate("StepDialog", "The text can still be changed."),
        ReportState.SIGNED: translate("StepDialog", "Text and figures are frozen as they stand "
                                      "now; number and date can still be entered."),
        ReportState.SENT: translate("StepDialog", "Nothing of the report changes any more; a "
                                    "mistake is corrected by a replacement version."),
    }[state]  # fmt: skip


class StepDialog(QDialog):
    """``day``, ``way`` and ``note`` after it was accepted."""

    def __init__(
        self, to: ReportState, steps: Sequence[ReportStep], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(step_name(to))
        self.setMinimumWidth(460)
        self.date = QDateEdit(today())
        self.date.setDisplayFormat("dd/MM/yyyy")
        self.date.setCalendarPopup(True)
        self.date.setMaximumDate(today())
        self.ways = QComboBox()
        self.ways.setEditable(True)
        self.ways.addItems([
            translate("StepDialog", "Through the document exchange"),
            translate("StepDialog", "On paper"),
            translate("StepDialog", "By e-mail"),
        ])  # fmt: skip
        self.notes = QLineEdit()
        self._lay_out(to, steps)

    @property
    def day(self) -> date:
        """The day of the step."""
        shown = self.date.date()
        return date(shown.year(), shown.month(), shown.day())

    @property
    def way(self) -> str:
        """How the report was sent; empty for other steps."""
        return " ".join(clean(self.ways.currentText()).split()) if self.ways.isEnabled() else ""

    @property
    def note(self) -> str:
        """Why, or what else is to be known."""
        return " ".join(clean(self.notes.text()).split())

    def _lay_out(self, to: ReportState, steps: Sequence[ReportStep]) -> None:
        meaning = QLabel(_meaning(to))
        meaning.setWordWrap(True)
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        self._add(rows, translate("StepDialog", "Day"), self.date)
        self.ways.setEnabled(to is ReportState.SENT)
        if self.ways.isEnabled():
            self._add(rows, translate("StepDialog", "Sent how"), self.ways)
        reason = translate("StepDialog", "Reason") if to is ReportState.DRAFT else translate(
            "StepDialog", "Note")  # fmt: skip
        self._add(rows, reason, self.notes)
        way = QLabel("\n".join(_told(one) for one in steps))
        set_tone(way, Tone.MUTED)
        way.setVisible(bool(steps))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(step_name(to))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addWidget(meaning)
        box.addLayout(rows)
        box.addWidget(way)
        box.addWidget(buttons)

    def _add(self, rows: QFormLayout, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        rows.addRow(label, field)


def _told(step: ReportStep) -> str:
    parts = (f"{step.day:%d/%m/%Y}", state_word(step.state), step.who, step.way, step.note)
    return " – ".join(part for part in parts if part)
