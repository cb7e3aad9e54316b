"""The list of documents issued, typed as a table; it becomes the report's appendix."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.text import clean
from nq20desk.ui.icons import icon
from nq20desk.ui.theme import TextStyle, Tone, dress_table, font, set_tone
from nq20desk.ui.words import translate

_FIELDS = ("number", "issuer", "title", "date", "role")
_ROLES = (Role.ISSUED, Role.CITED)
Index = QModelIndex | QPersistentModelIndex


class DocumentsModel(QAbstractTableModel):
    """Documents of an office as rows; the last, empty row takes a new one."""

    edited = Signal(object)
    """The whole list after a change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.documents: list[CitedDocument] = []

    def show_documents(self, documents: list[CitedDocument]) -> None:
        """Show a list."""
        self.beginResetModel()
        self.documents = list(documents)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a document, and one for the next."""
        return 0 if parent.isValid() else len(self.documents) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number, issuer, title, date, role."""
        return 0 if parent.isValid() else len(_FIELDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if index.row() >= len(self.documents):
            return ""
        document = self.documents[index.row()]
        field = _FIELDS[index.column()]
        return _role_word(document.role) if field == "role" else getattr(document, field)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a cell; typing in the last row adds a document."""
        text = " ".join(clean(str(value)).split())
        field = _FIELDS[index.column()]
        if role != Qt.ItemDataRole.EditRole or text == self.data(index):
            return False
        documents = list(self.documents)
        if index.row() == len(documents):
            documents.append(CitedDocument("", "", "", "", "", Role.ISSUED))
        changed: object = text
        if field == "role":
            changed = next((one for one in _ROLES if _role_word(one) == text), Role.ISSUED)
        documents[index.row()] = _changed(documents[index.row()], field, changed)
        self.edited.emit(documents)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' heads."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            translate("DocumentsTable", "Number"),
            translate("DocumentsTable", "Issuer"),
            translate("DocumentsTable", "Title"),
            translate("DocumentsTable", "Date"),
            translate("DocumentsTable", "Role"),
        )[section]


def _changed(document: CitedDocument, field: str, value: object) -> CitedDocument:
    return replace(document, **{field: value})  # type: ignore[arg-type]


def _role_word(role: Role) -> str:
    if role is Role.CITED:
        return translate("DocumentsTable", "cited")
    return translate("DocumentsTable", "issued")


class DocumentsTable(QWidget):
    """The table with its buttons."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DocumentsModel(self)
        self.table = QTableView()
        self.remove_button = QPushButton(
            icon("remove"), translate("DocumentsTable", "Remove the selected document")
        )
        self._build()
        self.model.edited.connect(self.edited)
        self.remove_button.clicked.connect(self._on_remove)

    def show_documents(self, documents: list[CitedDocument]) -> None:
        """Show a list."""
        self.model.show_documents(documents)

    def _build(self) -> None:
        self.table.setModel(self.model)
        dress_table(self.table)
        self.table.setWordWrap(True)
        self.table.setAccessibleName(translate("DocumentsTable", "Documents issued and cited"))
        head = self.table.horizontalHeader()
        for column, width in enumerate((110, 150, 0, 90, 80)):
            if width:
                self.table.setColumnWidth(column, width)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        title = QLabel(translate("DocumentsTable", "Documents issued and cited"))
        title.setFont(font(TextStyle.SECTION))
        words = translate(
            "DocumentsTable",
            "Issued ones are printed in the appendix; type in the last row to add one.",
        )
        hint = QLabel(words)
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        row = QHBoxLayout()
        row.addWidget(self.remove_button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        for part in (title, hint):
            box.addWidget(part)
        box.addWidget(self.table, 1)
        box.addLayout(row)

    def _on_remove(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.documents):
            kept = list(self.model.documents)
            del kept[row]
            self.edited.emit(kept)
