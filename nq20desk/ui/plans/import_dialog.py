"""A plan from Excel: what the workbook holds and every error, before anything is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.exchange.planimport import CellNote, PlanReading
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import TextStyle, Tone, dress_table, font, set_tone
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_WIDTHS = (110, 70)


class ImportDialog(QDialog):
    """The dry run of a workbook; ``confirmed`` hands on its plan."""

    confirmed = Signal(object)

    def __init__(
        self, workplace: Workplace, path: Path, reading: PlanReading, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._reading = workplace, reading
        self.setWindowTitle(translate("PlansPage", "Plan from {name}", name=path.name))
        self.summary = QLabel(self)
        self.summary.setFont(font(TextStyle.SECTION))
        self.hint = QLabel(self)
        for label in (self.summary, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = self._make_table()
        self._buttons, self.confirm_button = decision(
            self, translate("PlansPage", "Take the plan over"), self._confirm
        )
        self._say()
        self._lay_out()

    def _say(self) -> None:
        reading = self._reading
        if reading.plan is not None:
            self.summary.setText(
                translate("PlansPage", "{short}: {count} targets, ready to be taken over.",
                          short=reading.plan.short, count=len(reading.plan.targets))
            )  # fmt: skip
            self.hint.setText(reading.plan.name)
        else:
            self.summary.setText(
                translate("PlansPage", "{count} cells are wrong; nothing was taken over.",
                          count=len(reading.faults))
            )  # fmt: skip
            self.hint.setText(
                translate("PlansPage", "Mend them in Excel, save, and import the file again.")
            )
        set_tone(self.hint, Tone.MUTED)
        self.confirm_button.setEnabled(reading.plan is not None)

    def _make_table(self) -> QTableWidget:
        notes = [(one, "error") for one in self._reading.faults]
        notes += [(one, "warning") for one in self._reading.doubts]
        table = QTableWidget(len(notes), 3, self)
        dress_table(table)
        table.setHorizontalHeaderLabels(
            [
                translate("PlansPage", "Sheet"),
                translate("PlansPage", "Cell"),
                translate("PlansPage", "What is wrong or doubtful"),
            ]
        )
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setAccessibleName(translate("PlansPage", "What is wrong or doubtful"))
        for row, (note, mark) in enumerate(notes):
            self._fill_row(table, row, note, mark)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setVisible(bool(notes))
        return table

    def _fill_row(self, table: QTableWidget, row: int, note: CellNote, mark: str) -> None:
        for column, text in enumerate((note.sheet, note.cell, self._workplace.say(note.why))):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column == 2:
                item.setIcon(icon(mark, mark))
            table.setItem(row, column, item)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self._reading.plan)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.hint)
        layout.addWidget(self.notes, 1)
        layout.addWidget(self._buttons)
        self.resize(760, 460 if self._reading.faults or self._reading.doubts else 180)
