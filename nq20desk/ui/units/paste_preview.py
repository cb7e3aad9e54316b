"""What a paste by commune would do, shown before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import TextStyle, Tone, dress_table, font, set_tone
from nq20desk.ui.units.commune_cells import CellPlan, Field, result_words
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate


class PastePreview(QDialog):
    """Lists every cell of a block with where it goes; ``confirmed`` when it is to be written."""

    confirmed = Signal()

    def __init__(
        self, workplace: Workplace, plans: Sequence[CellPlan], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._plans = workplace, plans
        self.setWindowTitle(translate("UnitsPage", "Paste figures by commune"))
        self.resize(760, 460)
        writes = sum(one.write() is not None for one in plans)
        title = QLabel(
            translate("UnitsPage", "{count} of {all} cells will be written.",
                      count=writes, all=len(plans))
        )  # fmt: skip
        title.setFont(font(TextStyle.SECTION))
        hint = QLabel(translate("UnitsPage", "Nothing is written before you say so."))
        set_tone(hint, Tone.MUTED)
        self.table = self._make_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        for part in (title, hint, self.table, self._buttons(writes)):
            layout.addWidget(part)

    def _make_table(self) -> QTableWidget:
        heads = (
            translate("UnitsPage", "Commune, ward"), translate("UnitsPage", "Column"),
            translate("UnitsPage", "Pasted"), translate("UnitsPage", "Becomes"),
            translate("UnitsPage", "Remark"),
        )  # fmt: skip
        table = QTableWidget(len(self._plans), len(heads))
        dress_table(table)
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setAccessibleName(translate("UnitsPage", "What goes where"))
        for row, plan in enumerate(self._plans):
            for column, words in enumerate(self._cells(plan)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                table.setItem(row, column, item)
        head = table.horizontalHeader()
        head.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 160)
        return table

    def _cells(self, plan: CellPlan) -> tuple[str, ...]:
        column = {
            Field.VALUE: translate("UnitsPage", "Figure"),
            Field.NUMERATOR: translate("UnitsPage", "Numerator"),
            Field.DENOMINATOR: translate("UnitsPage", "Denominator"),
        }[plan.field]
        remarks = [plan.refusal] if plan.refusal else list(plan.remarks)
        said = " ".join(self._workplace.say(one) for one in remarks)
        written = result_words(plan) if plan.write() else translate("UnitsPage", "not written")
        return plan.unit.name if plan.unit else "–", column, plan.words, written, said

    def _buttons(self, writes: int) -> QDialogButtonBox:
        words = translate("UnitsPage", "Write {count} figures", count=writes)
        box, self.write_button = decision(self, words, self._confirm)
        self.write_button.setEnabled(writes > 0)
        return box

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()
