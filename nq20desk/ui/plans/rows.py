"""Targets as rows to be typed: what is wrong in a field is marked while it is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from nq20desk.app.language import Language
from nq20desk.core.indicator import Indicator
from nq20desk.core.message import Message
from nq20desk.core.plan import Target
from nq20desk.core.targetdraft import (
    Fault,
    IndicatorNames,
    TargetDraft,
    comparator_code,
    read_draft,
    read_drafts,
)
from nq20desk.core.text import clean
from nq20desk.ui.icons import icon
from nq20desk.ui.plans.wording import comparator_words
from nq20desk.ui.theme import current_tokens
from nq20desk.ui.wording import unit_suffix
from nq20desk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
UNIT = "unit"
FIELDS = (
    "indicator", "year", "comparator", "value", UNIT, "condition", "words", "printed", "line",
    "note",
)  # fmt: skip
WIDTHS = {
    "indicator": 250, "year": 58, "comparator": 96, "value": 72, UNIT: 150, "condition": 84,
    "words": 230, "printed": 130, "line": 56, "note": 200,
}  # fmt: skip
FIELD_ROLE = Qt.ItemDataRole.UserRole + 1


class TargetRows(QAbstractTableModel):
    """Drafts of targets; the last, empty row takes a new one.

    ``changed`` after every change; then ``targets`` and ``faults`` are those of all rows.
    """

    changed = Signal()

    def __init__(
        self, names: IndicatorNames, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.names, self._language = names, language
        self._drafts: list[TargetDraft] = []
        self._marks: dict[tuple[int, str], list[Message]] = {}
        self._doubts: dict[tuple[int, str], list[Message]] = {}
        self.targets: list[Target] = []
        self.faults: list[Fault] = []

    # ---- the rows

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns."""
        return FIELDS

    @property
    def drafts(self) -> list[TargetDraft]:
        """The rows in which something was written."""
        return [one for one in self._drafts if not one.blank]

    def show_drafts(self, drafts: Iterable[TargetDraft]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._drafts = list(drafts)
        self._read()
        self.endResetModel()
        self.changed.emit()

    def add(self, drafts: Sequence[TargetDraft]) -> None:
        """Add rows at the end."""
        self.show_drafts([*self.drafts, *drafts])

    def remove(self, rows: Iterable[int]) -> None:
        """Take rows away."""
        gone = set(rows)
        self.show_drafts([one for row, one in enumerate(self._drafts) if row not in gone])

    def indicator(self, row: int) -> Indicator | None:
        """The indicator that a row names."""
        return self.names.find(self._draft(row).indicator)

    def _draft(self, row: int) -> TargetDraft:
        return self._drafts[row] if row < len(self._drafts) else TargetDraft()

    def _considered(self) -> list[TargetDraft]:
        """The rows that count, in their places; the others as blank ones."""
        return self._drafts

    def _read(self) -> None:
        """Read every row anew: doubles can only be told from all of them."""
        rows = self._considered()
        self.targets, self.faults = read_drafts(rows, self.names)
        self._marks, self._doubts = {}, {}
        for fault in self.faults:
            self._marks.setdefault((fault.row, fault.field), []).append(fault.why)
        for row, draft in enumerate(rows):
            for field, why in () if draft.blank else read_draft(draft, self.names).doubts:
                self._doubts.setdefault((row, field), []).append(why)

    def remarks(self, row: int, field: str) -> list[Message]:
        """What is wrong or doubtful about a field."""
        return [*self._marks.get((row, field), ()), *self._doubts.get((row, field), ())]

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The rows and one for the next."""
        return 0 if parent.isValid() else len(self._drafts) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The fields."""
        return 0 if parent.isValid() else len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but the unit can be written."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        computed = self.fields[index.column()] == UNIT
        return flags if computed else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, marks and reasons of a cell."""
        if not index.isValid():
            return None
        return self._told(index.row(), self.fields[index.column()], role)

    def _told(self, row: int, field: str, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, field)
        if role == FIELD_ROLE:
            return field
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(row, field)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(row, field)
        if role == Qt.ItemDataRole.ToolTipRole:
            said = [self._language.say(one) for one in self.remarks(row, field)]
            return "\n".join(said) or self._text(row, field) or None
        return None

    def _text(self, row: int, field: str) -> str:
        draft = self._draft(row)
        indicator = self.indicator(row) if field in ("indicator", UNIT) else None
        if field == UNIT and draft.origin is not None and draft.origin.measure:
            return self._measure_words(draft.origin.measure)
        if field == UNIT:
            return unit_suffix(indicator, self._language).strip() if indicator else ""
        if indicator is not None:
            return self._language.pick(indicator.name, indicator.name_en)
        text = str(getattr(draft, field))
        if field == "comparator" and text:
            code = comparator_code(text)
            return self._language.say(comparator_words(code)) if code else text
        return text

    def _measure_words(self, measure: str) -> str:
        """A measure by its name; words that are none of the catalogue's as they are."""
        known = self.names.catalogue.measures.get(measure)
        return self._language.pick(known.name, known.name_en) if known else measure

    def _ground(self, row: int, field: str) -> QColor | None:
        tokens = current_tokens()
        if (row, field) in self._marks:
            return QColor(tokens.error_soft)
        if (row, field) in self._doubts:
            return QColor(tokens.warning_soft)
        return QColor(tokens.computed) if field == UNIT else None

    def _picture(self, row: int, field: str) -> object:
        if (row, field) in self._marks:
            return icon("error", "error")
        return icon("warning", "warning") if (row, field) in self._doubts else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a field; typing in the last row adds one."""
        field = self.fields[index.column()]
        text = " ".join(clean(str(value)).split())
        if role != Qt.ItemDataRole.EditRole or text == self._text(index.row(), field):
            return False
        return self.write(index.row(), field, text)

    def write(self, row: int, field: str, text: str) -> bool:
        """Write a field of a row; a known indicator is kept by its key."""
        found = self.names.find(text) if field == "indicator" else None
        draft = self._with(self._draft(row), field, found.key if found else text)
        if row >= len(self._drafts):
            if draft.blank:
                return False
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._drafts.append(draft)
            self.endInsertRows()
        else:
            self._drafts[row] = draft
        self._read()
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.changed.emit()
        return True

    @staticmethod
    def _with(draft: TargetDraft, field: str, text: str) -> TargetDraft:
        texts: dict[str, Any] = {field: text}
        changed = replace(draft, **texts)
        moved = field == "indicator" and text != draft.indicator
        return replace(changed, origin=None) if moved else changed

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' heads, and the rows' numbers."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return field_heads()[self.fields[section]]


def field_heads() -> dict[str, str]:
    """What the fields of a target are called."""
    return {
        "indicator": translate("PlansPage", "Indicator"),
        "year": translate("PlansPage", "Year"),
        "comparator": translate("PlansPage", "Comparison"),
        "value": translate("PlansPage", "Value"),
        UNIT: translate("PlansPage", "Unit"),
        "condition": translate("PlansPage", "Vaccines"),
        "words": translate("PlansPage", "In the document's words"),
        "printed": translate("PlansPage", "Misprinted as"),
        "line": translate("PlansPage", "Line"),
        "note": translate("PlansPage", "Note"),
    }
