"""How large a new table is, and the words around a table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.blocks import TextTable
from nq20desk.core.text import clean
from nq20desk.core.text_grid import MAX_COLUMNS, MAX_ROWS, new_table, with_head
from nq20desk.ui.theme import ButtonKind, dress_spin_box, set_kind
from nq20desk.ui.words import translate

_WIDTH = 480


class TableDialog(QDialog):
    """Asks for a new table, or for the head and the words of one that is there."""

    def __init__(self, table: TextTable | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.columns, self.rows, self.head = QSpinBox(), QSpinBox(), QSpinBox()
        self.caption, self.unit, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.setWindowTitle(
            translate("TableDialog", "Table") if table else translate("TableDialog", "Insert table")
        )
        self._build()
        self._fill(table)

    def answer(self) -> TextTable:
        """The table as it was asked for."""
        if self._table is None:
            table = new_table(self.rows.value(), self.columns.value(), TextTable((), 0))
            table = replace(table, head_rows=min(self.head.value(), self.rows.value()))
        else:
            table = with_head(self._table, self.head.value())
        caption, unit, source = (
            " ".join(clean(one.text()).split()) for one in (self.caption, self.unit, self.source)
        )
        return replace(table, caption=caption, unit=unit, source=source)

    # ---- construction

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        sizes: tuple[tuple[str, QSpinBox, int], ...] = (
            (translate("TableDialog", "&Columns"), self.columns, MAX_COLUMNS),
            (translate("TableDialog", "&Rows, with the head"), self.rows, MAX_ROWS),
        )
        for label, count, most in sizes if self._table is None else ():
            count.setRange(1, most)
            self._add(form, label, count)
        self.head.setRange(0, 5 if self._table is None else min(5, len(self._table.rows)))
        self._add(form, translate("TableDialog", "&Head rows"), self.head)
        for label, field in (
            (translate("TableDialog", "C&aption"), self.caption),
            (translate("TableDialog", "&Unit"), self.unit),
            (translate("TableDialog", "&Source"), self.source),
        ):
            self._add(form, label, field)
        self.unit.setPlaceholderText(translate("TableDialog", "for example %"))
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addWidget(self._buttons())
        self.resize(_WIDTH, self.sizeHint().height())

    def _add(self, form: QFormLayout, label: str, field: QWidget) -> None:
        field.setAccessibleName(label.replace("&", ""))
        if isinstance(field, QSpinBox):
            dress_spin_box(field)
        form.addRow(label, field)

    def _buttons(self) -> QDialogButtonBox:
        words = (
            translate("TableDialog", "Insert")
            if self._table is None
            else translate("TableDialog", "Apply")
        )
        accept = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(accept, ButtonKind.PRIMARY)
        accept.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def _fill(self, table: TextTable | None) -> None:
        if table is None:
            self.columns.setValue(3)
            self.rows.setValue(3)
            self.head.setValue(1)
            return
        self.head.setValue(table.head_rows)
        self.caption.setText(table.caption)
        self.unit.setText(table.unit)
        self.source.setText(table.source)
