"""The grid's table model: hands Qt the faces of a sheet and takes what is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from nq20desk.app.grid.entry import edit_words
from nq20desk.app.grid.said import head_lines, verdict_head
from nq20desk.app.grid.sheet import Column, ColumnKind, Place, Sheet, SheetInput
from nq20desk.app.language import Language
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.ui.indicators.faces import Face, Faces

FACE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEADING = Qt.ItemFlag.NoItemFlags
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _CHOOSABLE | Qt.ItemFlag.ItemIsEditable


_READ: Mapping[int, Callable[[Face], Any]] = {
    FACE_ROLE: lambda face: face,
    int(Qt.ItemDataRole.DisplayRole): lambda face: face.text,
    int(Qt.ItemDataRole.ToolTipRole): lambda face: face.tip or None,
    int(Qt.ItemDataRole.AccessibleTextRole): lambda face: face.spoken,
}


class FigureModel(QAbstractTableModel):
    """Rows of indicators, columns of periods, targets and the verdict.

    What is typed is not written here: ``typed`` hands it on with its place.
    """

    typed = Signal(object, str)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._sheet = Sheet(SheetInput(_no_figures()))
        self._faces = Faces(self._sheet, language)

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self._sheet

    @property
    def faces(self) -> Faces:
        """How it is shown."""
        return self._faces

    def show_sheet(self, sheet: Sheet) -> bool:
        """Show another sheet; returns whether rows or columns are others than before."""
        moved = (sheet.rows, sheet.columns) != (self._sheet.rows, self._sheet.columns)
        if moved:
            self.beginResetModel()
        self._sheet, self._faces = sheet, Faces(sheet, self._language)
        if moved:
            self.endResetModel()
        elif sheet.rows:
            corner = self.index(len(sheet.rows) - 1, len(sheet.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), corner)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, corner.column())
        return moved

    def place(self, index: Index) -> Place | None:
        """The figure's place of a cell, if figures stand there."""
        return self._sheet.place(index.row(), index.column()) if index.isValid() else None

    def face(self, index: Index) -> Face:
        """The face of a cell."""
        return self._faces.face(index.row(), index.column())

    def column(self, section: int) -> Column:
        """What a column holds."""
        return self._sheet.columns[section]

    # ---- Qt's side

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The number of lines, headings included."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(self._sheet.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Figures can be typed; headings can't be entered at all."""
        if not index.isValid() or self._sheet.rows[index.row()].indicator is None:
            return _HEADING
        editable = self._sheet.columns[index.column()].kind is ColumnKind.FIGURE
        return _EDITABLE if editable else _CHOOSABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The face, and its text, tooltip and spoken words apart."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.EditRole:
            return self._edit_text(index)
        read = _READ.get(role)
        return read(self.face(index)) if read else None

    def _edit_text(self, index: Index) -> str:
        place = self.place(index)
        if place is None:
            return self.face(index).text
        shown = self._sheet.shown(place)
        return edit_words(shown, self._sheet.catalogue[place.indicator])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on what was typed, unless it is what stood there."""
        place = self.place(index)
        if place is None or role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value)
        if text != self._edit_text(index):
            self.typed.emit(place, text)
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """A column's head on two lines; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._sheet.columns):
            return None
        column = self._sheet.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(line for line in self.head_lines(column) if line)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._head_words(column)
        return None

    def _head_words(self, column: Column) -> str:
        if column.plan is not None:
            name = self._language.pick(column.plan.name, column.plan.name_en)
            return f"{name} – {self.head_lines(column)[1]}"
        return " ".join(line for line in self.head_lines(column) if line)

    def head_lines(self, column: Column) -> tuple[str, str]:
        """The two lines of a column's head."""
        if column.kind is ColumnKind.VERDICT and column.plan is None:
            given = self._sheet.given
            return "", verdict_head(given.plans, given.basis, self._language)
        return head_lines(column, self._language)


def _no_figures() -> Figures:
    return Figures.of(IndicatorCatalogue("", (), {}), ())
