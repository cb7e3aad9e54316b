"""The tables of taking in an old report: its parts in order, and the figures found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from nq20desk.app.take_in import Offer, Standing
from nq20desk.core.arrangement import Arrangement
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.observation import Observation, write_observation
from nq20desk.core.takein import Kind, Portion, TakenIn
from nq20desk.ui.icons import icon
from nq20desk.ui.theme import current_tokens
from nq20desk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
_LONGEST = 200


def section_names(taken: TakenIn) -> dict[str, str]:
    """The sections that can hold text, by key, with the numbers that they will have."""
    form = taken.form
    numbers = {one.section.key: one.number for one in form.numbered(Arrangement(taken.left_out()))}
    return {
        one.key: f"{numbers.get(one.key, '')} {one.name}".strip()
        for one in form.sections
        if one.is_written
    }


def field_name(field: str) -> str:
    """What a head or tail line became, in the interface's language."""
    return {
        "head": translate("TakeInDialog", "issuing office"),
        "motto": translate("TakeInDialog", "motto"),
        "number": translate("TakeInDialog", "number"),
        "date": translate("TakeInDialog", "place and date"),
        "kind": translate("TakeInDialog", "type of document"),
        "subject": translate("TakeInDialog", "subject"),
        "addressee": translate("TakeInDialog", "addressee"),
        "recipient": translate("TakeInDialog", "recipient"),
        "authority": translate("TakeInDialog", "signing authority"),
        "post": translate("TakeInDialog", "signer's post"),
        "signer": translate("TakeInDialog", "signer"),
        "appendix": translate("TakeInDialog", "heading of the appendix"),
        "document": translate("TakeInDialog", "register of documents"),
    }.get(field, field)


class PortionModel(QAbstractTableModel):
    """The parts of the source, and where each goes."""

    def __init__(self, taken: TakenIn) -> None:
        super().__init__()
        self._name(taken)

    def _name(self, taken: TakenIn) -> None:
        self.taken = taken
        self._names = section_names(taken)
        self._titles = {
            one.section.key: one.heading or one.section.name
            for one in taken.form.numbered(Arrangement(taken.left_out()))
        }

    def show_taken(self, taken: TakenIn) -> None:
        """Show the parts after one of them was moved; their number stays."""
        self._name(taken)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a part."""
        return 0 if parent.isValid() else len(self.taken.portions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The old text, and where it goes."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The heads of the columns."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        if section == 0:
            return translate("TakeInDialog", "In the old report")
        return translate("TakeInDialog", "Goes to")

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Text, tooltip, and a mark where the clerk should look."""
        one = self.taken.portions[index.row()]
        if role == _DISPLAY:
            text = one.text if index.column() == 0 else self.destination(one)
            return " ".join(text.split())[:_LONGEST]
        if role == _TIP:
            return one.text if index.column() == 0 else self.destination(one)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return self._mark(one)
        if role == Qt.ItemDataRole.ForegroundRole and one.kind is Kind.FIELD:
            return QBrush(QColor(current_tokens().muted))
        return None

    def destination(self, one: Portion) -> str:
        """Where a part goes, in words."""
        match one.kind:
            case Kind.LEFT_OVER:
                return translate("TakeInDialog", "fits nowhere")
            case Kind.FIELD:
                return translate("TakeInDialog", "Field: {name}", name=field_name(one.field))
            case Kind.HEADING:
                title = self._titles.get(one.section, one.section)
                return translate("TakeInDialog", "Heading: {name}", name=title)
        return self._names.get(one.section, one.section)

    def _mark(self, one: Portion) -> object:
        if one.kind is Kind.LEFT_OVER:
            return icon("warning", "warning")
        return icon("info", "accent") if one.remark else None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One reading of a figure on offer."""

    offer: Offer
    reading: Observation


class FigureModel(QAbstractTableModel):
    """The figures found, a row for each reading, to be ticked; one for indicator and year."""

    ticked = Signal()

    def __init__(self, offered: Sequence[Offer], catalogue: IndicatorCatalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._fill(offered)

    def show_offers(self, offered: Sequence[Offer]) -> None:
        """Show other figures: their year was changed."""
        self.beginResetModel()
        self._fill(offered)
        self.endResetModel()
        self.ticked.emit()

    def _fill(self, offered: Sequence[Offer]) -> None:
        self.rows = [
            FigureRow(one, reading)
            for one in offered
            for reading in (one.figure.observation, *one.figure.others)
        ]
        self._ticks = {
            place
            for place, row in enumerate(self.rows)
            if row.offer.proposed and row.reading is row.offer.figure.observation
        }

    def chosen(self) -> list[Observation]:
        """The figures that are ticked."""
        return [self.rows[place].reading for place in sorted(self._ticks)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a reading."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Indicator, year, value, what is stored."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The heads of the columns."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            translate("TakeInDialog", "Indicator"),
            translate("TakeInDialog", "Year"),
            translate("TakeInDialog", "Found"),
            translate("TakeInDialog", "Stored"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column is ticked; what is stored already needs no tick."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self._can_tick(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _can_tick(self, row: int) -> bool:
        return self.rows[row].offer.standing is not Standing.SAME

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Text, tick, and the words that a figure was read from."""
        row = self.rows[index.row()]
        if role == _DISPLAY:
            return self._text(row, index.column())
        if role == _TIP:
            return row.offer.figure.words if index.column() else self._text(row, 0)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            if not self._can_tick(index.row()):
                return None
            on = index.row() in self._ticks
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 2:
            return icon("warning", "warning") if row.offer.figure.is_doubtful else None
        return None

    def _text(self, row: FigureRow, column: int) -> str:
        indicator = self._catalogue[row.reading.indicator]
        match column:
            case 0:
                return indicator.name
            case 1:
                return row.reading.period
            case 2:
                return write_observation(row.reading, indicator.measure.suffix)
        if row.offer.standing is Standing.SAME:
            return translate("TakeInDialog", "the same")
        stored = row.offer.stored
        return write_observation(stored, indicator.measure.suffix) if stored else ""

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick; another figure for the same indicator and year loses its tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._can_tick(index.row()):
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            key = self.rows[index.row()].offer.figure.key
            self._ticks -= {
                place for place, row in enumerate(self.rows) if row.offer.figure.key == key
            }
            self._ticks.add(index.row())
        else:
            self._ticks.discard(index.row())
        last = self.index(self.rowCount() - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True
