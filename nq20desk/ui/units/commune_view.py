"""The table by commune with the keys of a spreadsheet: typing, Enter down, copy, paste, Del."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from nq20desk.app.grid.paste import format_block
from nq20desk.ui.theme import dress_table
from nq20desk.ui.units.commune_model import Column, CommuneModel
from nq20desk.ui.words import translate

_WIDTHS = {
    Column.VALUE: 84, Column.NUMERATOR: 82, Column.DENOMINATOR: 82, Column.SHARE: 58,
    Column.STATE: 116,
}  # fmt: skip
_Trigger = QAbstractItemView.EditTrigger


class CommuneView(QTableView):
    """Shows a CommuneModel; what is done in it is told, nothing is written here."""

    paste_wanted = Signal(str)
    clear_wanted = Signal()
    opened = Signal(str)
    """The key of a unit whose figures are asked for."""
    moved_to = Signal(str)
    """The key of the unit in the active row."""

    def __init__(self, model: CommuneModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        dress_table(self)
        self.setModel(model)
        self.verticalHeader().hide()
        self.setAccessibleName(translate("UnitsPage", "Figures by commune"))
        self.setEditTriggers(
            _Trigger.AnyKeyPressed | _Trigger.EditKeyPressed | _Trigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.doubleClicked.connect(lambda index: self._open(index.row(), index.column()))
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._tell_row(now.row()))
        model.modelReset.connect(self._fit)

    def _fit(self) -> None:
        head = self.horizontalHeader()
        for number in range(self._model.columnCount()):
            column = self._model.column(number)
            if column is Column.NAME:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, max(_WIDTHS[column], head.sectionSizeHint(number) + 4))
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 1))

    def _tell_row(self, row: int) -> None:
        part = self._model.part(row)
        if part is not None:
            self.moved_to.emit(part.unit.key)

    def _open(self, row: int, column: int) -> None:
        part = self._model.part(row)
        if part is not None and self._model.column(column) is Column.NAME:
            self.opened.emit(part.unit.key)

    def choose_unit(self, key: str) -> None:
        """Make a unit's row the active one."""
        for row in range(self._model.rowCount()):
            part = self._model.part(row)
            if part is not None and part.unit.key == key:
                column = max(self.currentIndex().column(), 1)
                self.selectionModel().setCurrentIndex(
                    self._model.index(row, column),
                    QItemSelectionModel.SelectionFlag.ClearAndSelect,
                )
                return

    @property
    def unit(self) -> str:
        """The key of the unit in the active row; empty for none."""
        part = self._model.part(self.currentIndex().row())
        return part.unit.key if part else ""

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter down, Del clears, Ctrl+C and Ctrl+V, Enter on a name opens its figures."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the editor's own keys are not the table's
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._enter(index.row(), index.column())
        else:
            super().keyPressEvent(event)

    def _enter(self, row: int, column: int) -> None:
        if self._model.column(column) is Column.NAME:
            self._open(row, column)
        else:
            self._go_down()

    def _go_down(self) -> None:
        index = self.currentIndex()
        if index.row() + 1 < self._model.rowCount():
            self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the next row is active, as in Excel."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as Excel takes them."""
        indexes = sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column()))
        rows: dict[int, list[str]] = {}
        for index in indexes:
            text = self._model.data(index, Qt.ItemDataRole.EditRole) or self._model.data(index)
            rows.setdefault(index.row(), []).append(str(text or ""))
        QGuiApplication.clipboard().setText(format_block(rows.values()))

    def finish_editing(self) -> None:
        """Commit what is being typed."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
