"""The register as rows of a table that can be searched and sorted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nq20desk.core.citation_reader import CitationReader
from nq20desk.core.dates import read_day
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.text import search_key
from nq20desk.ui.documents.words import faults_of, role_word
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import current_tokens
from nq20desk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
NUMBER, KIND, ISSUER, DATE, TITLE, ROLE = range(6)
_FIELDS = ("number", "kind", "issuer", "date", "title", "role")


class DocumentsModel(QAbstractTableModel):
    """Documents; an entry with a fault has a mark and says why in its tooltip."""

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._given: Sequence[CitedDocument] = ()
        self._order: tuple[int, Qt.SortOrder] | None = None
        self._faults: dict[int, str] = {}
        self.documents: list[CitedDocument] = []

    @property
    def _reader(self) -> CitationReader:
        return self._workplace.desk.library.citations

    def show_documents(self, documents: Sequence[CitedDocument]) -> None:
        """Show documents in the order that was chosen, else in the register's."""
        self.beginResetModel()
        self._given = documents
        self._faults = {one.id: " ".join(faults_of(one, self._reader)) for one in documents}
        self._arrange()
        self.endResetModel()

    def row_of(self, identifier: int) -> int:
        """The row of a document; -1 if it is not shown."""
        return next((row for row, one in enumerate(self.documents) if one.id == identifier), -1)

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a document."""
        return 0 if parent.isValid() else len(self.documents)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number, kind, issuer, date, title, role."""
        return 0 if parent.isValid() else len(_FIELDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, and the mark of a fault beside the number."""
        if not index.isValid():
            return None
        one, column = self.documents[index.row()], index.column()
        fault = self._faults[one.id] if column in (NUMBER, DATE) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return fault or self._text(one, column)
        return _mark(fault, column, role) if fault else None

    def _text(self, one: CitedDocument, column: int) -> str:
        if column == ROLE:
            return self._workplace.say(role_word(one.role))
        return str(getattr(one, _FIELDS[column]))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' heads."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            translate("Documents", "Number"), translate("Documents", "Kind"),
            translate("Documents", "Issuer"), translate("Documents", "Date"),
            translate("Documents", "Subject"), translate("Documents", "Role"),
        )[section]  # fmt: skip

    # ---- order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column (dates as days); -1 gives the register's own order."""
        self.layoutAboutToBeChanged.emit()
        kept = [(one, self.documents[one.row()].id) for one in self.persistentIndexList()]
        self._order = (column, order) if column >= 0 else None
        self._arrange()
        for old, identifier in kept:
            self.changePersistentIndex(old, self.index(self.row_of(identifier), old.column()))
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self.documents = list(self._given)
        if self._order is None:
            return
        column, order = self._order
        self.documents.sort(key=lambda one: self._key(one, column))
        if order is Qt.SortOrder.DescendingOrder:
            self.documents.reverse()

    def _key(self, one: CitedDocument, column: int) -> tuple[Any, ...]:
        if column == DATE:
            return (read_day(one.date) or date.max, one.date)
        if column == NUMBER:
            digits = one.number[: len(one.number) - len(one.number.lstrip("0123456789"))]
            return (int(digits or 0), one.number)
        return (search_key(self._text(one, column)),)


def _mark(fault: str, column: int, role: int) -> Any:
    """How a fault shows itself: a mark, a colour, and words for screen readers."""
    match role:
        case Qt.ItemDataRole.DecorationRole if column == NUMBER:
            return icon("warning", "warning")
        case Qt.ItemDataRole.ForegroundRole:
            return current_tokens().color("warning")
        case Qt.ItemDataRole.AccessibleDescriptionRole:
            return fault
    return None


def fits(one: CitedDocument, search: str, role: Role | None) -> bool:
    """Whether a document has the role and says every word, with or without diacritics."""
    if role is not None and one.role is not role:
        return False
    said = search_key(" ".join((one.number, one.kind, one.issuer, one.date, one.title, one.note)))
    return all(word in said for word in search_key(search).split())
