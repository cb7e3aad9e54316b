"""A unit's population by year: at the year's end or another day, and the year's mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from nq20desk.core.observation import Observation, write_observation
from nq20desk.core.quantity import write_number
from nq20desk.core.text import clean
from nq20desk.ui.theme import TextStyle, current_tokens, dress_table, font
from nq20desk.ui.words import translate

POINT, MEAN = "population", "population_mean"
Index = QModelIndex | QPersistentModelIndex
_AS_OF = "as_of"
_ROWS = (POINT, _AS_OF, MEAN)
_YEAR_END = "31/12"


@dataclass(frozen=True)
class PopulationSheet:
    """What is typed, and what follows from others where nothing is, with where from."""

    years: Sequence[str] = ()
    typed: Mapping[tuple[str, str], Observation] | None = None
    computed: Mapping[tuple[str, str], tuple[Decimal, str]] | None = None

    def figure(self, key: str, year: str) -> Observation | None:
        """The typed figure."""
        return (self.typed or {}).get((key, year))

    def follows(self, key: str, year: str) -> tuple[Decimal, str] | None:
        """The number that follows from others, and from what."""
        return (self.computed or {}).get((key, year))


class PopulationModel(QAbstractTableModel):
    """Three rows over the years; ``typed`` hands on indicator, year and text."""

    typed = QtSignal(str, str, str)
    dated = QtSignal(str, str)
    """The year and the text of the day to which its population belongs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = PopulationSheet()

    def show_sheet(self, sheet: PopulationSheet) -> None:
        """Show another unit's figures."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Population, its day, the mean."""
        return 0 if parent.isValid() else len(_ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One a year."""
        return 0 if parent.isValid() else len(self.sheet.years)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Years above, names at the left."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.sheet.years[section]
        return {
            POINT: translate("UnitsPage", "Population"),
            _AS_OF: translate("UnitsPage", "on the day"),
            MEAN: translate("UnitsPage", "Mean population"),
        }[_ROWS[section]]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The day can be typed where there is a population."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        year = self.sheet.years[index.column()]
        if _ROWS[index.row()] == _AS_OF and self.sheet.figure(POINT, year) is None:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is typed, or grey what follows."""
        if not index.isValid():
            return None
        row, year = _ROWS[index.row()], self.sheet.years[index.column()]
        typed = self.sheet.figure(POINT if row == _AS_OF else row, year)
        follows = self.sheet.follows(row, year) if typed is None else None
        found: object = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found = self._words(row, typed, follows)
            case Qt.ItemDataRole.EditRole:
                found = self._words(row, typed, None)
            case Qt.ItemDataRole.TextAlignmentRole:
                found = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.BackgroundRole:
                found = current_tokens().color("computed" if follows else "surface")
            case Qt.ItemDataRole.ToolTipRole:
                found = follows[1] if follows else (typed.note or None) if typed else None
        return found

    def _words(
        self, row: str, typed: Observation | None, follows: tuple[Decimal, str] | None
    ) -> str:
        if row == _AS_OF:
            return (typed.as_of or _YEAR_END) if typed else ""
        if typed is not None:
            return write_observation(typed)
        return write_number(follows[0]) if follows else ""

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on what was typed."""
        if role != Qt.ItemDataRole.EditRole or str(value) == self.data(index, role):
            return False
        row, year = _ROWS[index.row()], self.sheet.years[index.column()]
        if row == _AS_OF:
            self.dated.emit(year, clean(str(value)).strip())
        else:
            self.typed.emit(row, year, str(value))
        return True


class PopulationTable(QTableView):
    """The small grid; the newest years are in sight first."""

    def __init__(self, model: PopulationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_table(self)
        self.setModel(model)
        self.setAccessibleName(translate("UnitsPage", "Population by year"))
        self.horizontalHeader().setDefaultSectionSize(84)
        self.verticalHeader().setFont(font(TextStyle.CAPTION_STRONG))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the newest years in sight and the height that of the rows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())
        room = bar.sizeHint().height() if bar.maximum() > 0 else 0
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows + room + 2)


def with_day(figure: Observation, text: str) -> Observation:
    """The population as of another day; 31/12 is the usual one and needs no words."""
    return replace(figure, as_of="" if text in ("", _YEAR_END) else text)


def years_to_show(known: Iterable[int], newest: int) -> list[str]:
    """The years with figures, and at least the last five up to this one."""
    shown = {*known, *range(newest - 4, newest + 1)}
    return [str(year) for year in range(min(shown), max(shown) + 1)]
