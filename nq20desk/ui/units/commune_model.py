"""The table by commune: one row a unit, the whole at its foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QColor

from nq20desk.app.grid.entry import edit_words
from nq20desk.app.language import Language
from nq20desk.core.indicator import Rollup
from nq20desk.core.observation import Observation, State, write_observation
from nq20desk.core.quantity import write_number
from nq20desk.core.rollup import Part, RolledUp
from nq20desk.core.series import part_value
from nq20desk.ui.theme import TextStyle, current_tokens, font
from nq20desk.ui.units.commune_cells import CellReader, Field, fields_of
from nq20desk.ui.units.wording import lack_word, yes_no_word
from nq20desk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(Enum):
    """The columns of the table."""

    NAME = auto()
    VALUE = auto()
    NUMERATOR = auto()
    DENOMINATOR = auto()
    SHARE = auto()
    STATE = auto()


_FIELDS = {
    Column.VALUE: Field.VALUE,
    Column.NUMERATOR: Field.NUMERATOR,
    Column.DENOMINATOR: Field.DENOMINATOR,
}


@dataclass(frozen=True)
class CommuneSheet:
    """What the table shows: the rolled-up figure and the typed ones behind it."""

    whole: RolledUp
    typed: tuple[Observation | None, ...]

    @property
    def reader(self) -> CellReader:
        """Reads what is typed into it."""
        return CellReader(self.whole.indicator, self.whole.period)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that this indicator needs."""
        if len(fields_of(self.whole.indicator)) > 1:
            return tuple(Column)
        return (Column.NAME, Column.VALUE, Column.SHARE, Column.STATE)

    def value_words(self, part: Part) -> str:
        """A part's figure as it stands in its cell."""
        if self.whole.rule is Rollup.YES_NO and part.lack is None and part.denominator == 1:
            return yes_no_word(part.numerator == 1)
        value = part_value(self.whole.indicator, part)
        if part.shown is not None:
            return write_observation(part.shown) or part.shown.words
        return "" if value is None else write_number(value)


class CommuneModel(QAbstractTableModel):
    """Rows of a CommuneSheet; ``typed`` hands on row, field and text."""

    typed = QtSignal(int, object, str)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.sheet: CommuneSheet | None = None

    def show_sheet(self, sheet: CommuneSheet | None) -> None:
        """Show other figures; the cell that is active stays so where rows stay."""
        same = (
            sheet is not None
            and self.sheet is not None
            and sheet.columns == self.sheet.columns
            and len(sheet.whole.parts) == len(self.sheet.whole.parts)
        )
        if same:
            self.sheet = sheet
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    # ---- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a unit and one for the whole."""
        if parent.isValid() or self.sheet is None or not self.sheet.whole.parts:
            return 0
        return len(self.sheet.whole.parts) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as the indicator needs."""
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.columns)

    def column(self, number: int) -> Column:
        """Which column stands there."""
        assert self.sheet is not None
        return self.sheet.columns[number]

    def part(self, row: int) -> Part | None:
        """The part of a row; None for the whole."""
        parts = self.sheet.whole.parts if self.sheet else ()
        return parts[row] if 0 <= row < len(parts) else None

    def field(self, index: Index) -> Field | None:
        """Which figure can be typed into a cell; None for a computed one."""
        if not index.isValid() or self.part(index.row()) is None:
            return None
        return _FIELDS.get(self.column(index.column()))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """White cells are for typing."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.field(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, ground, side and tip of a cell."""
        if not index.isValid() or self.sheet is None:
            return None
        column, part = self.column(index.column()), self.part(index.row())
        found: object = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found = self._words(column, part)
            case Qt.ItemDataRole.EditRole:
                found = self._edit_words(column, index.row())
            case Qt.ItemDataRole.TextAlignmentRole:
                found = None if column in (Column.NAME, Column.STATE) else _RIGHT
            case Qt.ItemDataRole.BackgroundRole:
                found = self._ground(index)
            case Qt.ItemDataRole.FontRole:
                found = font(TextStyle.TABLE_STRONG if part is None else TextStyle.TABLE)
            case Qt.ItemDataRole.ToolTipRole:
                found = self._tip(part)
        return found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on what was typed; whoever listens writes it."""
        field = self.field(index)
        if field is None or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) == self.data(index, role):
            return False
        self.typed.emit(index.row(), field, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' heads; counts say in the tip what is counted."""
        if orientation is Qt.Orientation.Vertical or self.sheet is None:
            return None
        column = self.sheet.columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._head_tip(column)
        return self._head(column) if role == Qt.ItemDataRole.DisplayRole else None

    # ---- texts

    def _head(self, column: Column) -> str:
        assert self.sheet is not None
        indicator = self.sheet.whole.indicator
        unit = self._language.pick(indicator.unit, indicator.unit_en)
        if self.sheet.whole.rule is Rollup.YES_NO:
            unit = translate("UnitsPage", "yes / no")
        return {
            Column.NAME: translate("UnitsPage", "Commune, ward"),
            Column.VALUE: translate("UnitsPage", "Figure ({unit})", unit=unit),
            Column.NUMERATOR: translate("UnitsPage", "Numerator"),
            Column.DENOMINATOR: translate("UnitsPage", "Denominator"),
            Column.SHARE: translate("UnitsPage", "Share"),
            Column.STATE: translate("UnitsPage", "State"),
        }[column]

    def _head_tip(self, column: Column) -> str | None:
        assert self.sheet is not None
        ratio = self.sheet.whole.indicator.ratio
        if column is Column.SHARE:
            return translate("UnitsPage", "Share of the whole: of the denominators, or of the sum")
        if ratio is None:
            return None
        return {
            Column.NUMERATOR: ratio.numerator_name, Column.DENOMINATOR: ratio.denominator_name,
        }.get(column)  # fmt: skip

    def _words(self, column: Column, part: Part | None) -> str:
        assert self.sheet is not None
        if part is None:
            return self._whole_words(column)
        words: Callable[[CommuneSheet], str] = {
            Column.NAME: lambda _: part.unit.name,
            Column.VALUE: lambda sheet: sheet.value_words(part),
            Column.NUMERATOR: lambda _: _count(part.numerator),
            Column.DENOMINATOR: lambda _: _count(part.denominator),
            Column.SHARE: lambda sheet: _share(sheet.whole.share(part)),
            Column.STATE: lambda _: self._state_words(part),
        }[column]
        return words(self.sheet)

    def _whole_words(self, column: Column) -> str:
        assert self.sheet is not None
        whole = self.sheet.whole
        done = len(whole.parts) - len(whole.missing)
        if whole.why_not is not None and column is Column.STATE:
            return ""
        return {
            Column.NAME: translate("UnitsPage", "Total"),
            Column.VALUE: _count(whole.value),
            Column.NUMERATOR: _count(whole.numerator),
            Column.DENOMINATOR: _count(whole.denominator),
            Column.STATE: translate(
                "UnitsPage", "{done} of {all}", done=done, all=len(whole.parts)
            ),
        }.get(column, "")

    def _state_words(self, part: Part) -> str:
        if part.lack is not None:
            return self._language.say(lack_word(part.lack))
        if part.made_of:
            return translate("UnitsPage", "from the old units")
        return translate("UnitsPage", "complete")

    def _edit_words(self, column: Column, row: int) -> str:
        assert self.sheet is not None
        part, typed = self.part(row), self.sheet.typed[row] if self.part(row) else None
        if part is None:
            return ""
        if column is Column.VALUE and self.sheet.whole.rule is not Rollup.YES_NO:
            return edit_words(typed, self.sheet.whole.indicator)
        return self._words(column, part)

    def _ground(self, index: Index) -> QColor:
        assert self.sheet is not None
        tokens, field = current_tokens(), self.field(index)
        typed = self.sheet.typed[index.row()] if self.part(index.row()) else None
        computed = (
            field is Field.VALUE
            and self.sheet.whole.rule is Rollup.RATIO
            and (typed is None or (typed.value is None and typed.state is State.NUMBER))
            and bool(self.data(index))
        )
        return tokens.color("computed" if field is None or computed else "surface")

    def _tip(self, part: Part | None) -> str | None:
        if part is None:
            return None
        names = ", ".join(one.name for one in part.made_of)
        if names:
            return translate("UnitsPage", "Added up from: {names}", names=names)
        shown = part.shown
        lines = [one for one in (shown.note, shown.source) if one] if shown else []
        return "\n".join(lines) or None


def _count(value: Decimal | None) -> str:
    return "" if value is None else write_number(value)


def _share(value: Decimal | None) -> str:
    if value is None:
        return ""
    percent = (value * 100).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return f"{write_number(percent)}%"
