"""Plans side by side: rows are indicators, columns plans and years, differences marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from nq20desk.app.language import Language
from nq20desk.core.indicator import Indicator
from nq20desk.core.plancompare import ComparedCell, ComparedRow, Comparison, Difference, PlanColumn
from nq20desk.core.text import search_key
from nq20desk.ui.plans.wording import cell_words, difference_words, head_words
from nq20desk.ui.theme import TABLE_ROW, TextStyle, current_tokens, dress_table, font
from nq20desk.ui.widgets.wrapped_rows import wrapped
from nq20desk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
_NAME_WIDTH = 268
_COLUMN_WIDTH = 138
_HEAD_HEIGHT = 60
_HEAD_LINES, _NAME_LINES = 2, 3
_LINE_AIR = 10
_HEAD_PADDING = 20
_TONES = {
    Difference.HIGHER: "changed",
    Difference.LOWER: "not_comparable",
    Difference.OTHER_SIGN: "warning",
    Difference.OTHER_CONDITION: "warning",
    Difference.NOT_COMPARABLE: "muted",
}


@dataclass(frozen=True, slots=True)
class CellPlace:
    """What stands in an active cell: its column, its indicator, and the target there."""

    column: PlanColumn
    indicator: Indicator
    cell: ComparedCell | None


@dataclass(frozen=True, slots=True)
class _Line:
    """A heading, or an indicator's row."""

    title: str
    row: ComparedRow | None = None

    @property
    def style(self) -> TextStyle:
        """How its words are set."""
        return TextStyle.TABLE if self.row else TextStyle.CAPTION_STRONG


class ComparisonModel(QAbstractTableModel):
    """A comparison with headings; names stand in the vertical header, so they never scroll away."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._comparison = Comparison((), (), ())
        self._lines: list[_Line] = []

    def show_comparison(self, comparison: Comparison, search: str, differing: bool) -> None:
        """Show a comparison: rows whose name holds ``search``, all or only differing ones."""
        self.beginResetModel()
        self._comparison = comparison
        self._lines = []
        wanted = search_key(search.strip())
        for group in comparison.groups:
            rows = [row for row in comparison.rows_of(group.key) if row.differs or not differing]
            rows = [row for row in rows if wanted in _search_words(row.indicator)]
            if rows:
                self._lines.append(_Line(self._language.pick(group.name, group.name_en)))
                self._lines += [_Line(self._name(row.indicator), row) for row in rows]
        self.endResetModel()

    def place(self, index: Index) -> CellPlace | None:
        """What stands in a cell; None on headings."""
        line = self._lines[index.row()] if index.isValid() else None
        if line is None or line.row is None:
            return None
        column = self._comparison.columns[index.column()]
        return CellPlace(column, line.row.indicator, line.row.cells[index.column()])

    def index_of(self, indicator: str, column: int) -> QModelIndex:
        """The cell of an indicator; an invalid index if it is not shown."""
        for at, line in enumerate(self._lines):
            if line.row is not None and line.row.indicator.key == indicator:
                return self.index(at, column)
        return QModelIndex()

    @property
    def columns(self) -> tuple[PlanColumn, ...]:
        """The plans and years that are shown."""
        return self._comparison.columns

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and indicators."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Plans and years."""
        return 0 if parent.isValid() else len(self._comparison.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be chosen."""
        heading = not index.isValid() or self._lines[index.row()].row is None
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A target with its mark; the difference in words as a tooltip."""
        place = self.place(index)
        if role == Qt.ItemDataRole.BackgroundRole and index.isValid() and place is None:
            return QColor(current_tokens().window)
        if place is None or place.cell is None:
            return None
        return self._told(place.indicator, place.cell, role)

    def _told(self, indicator: Indicator, cell: ComparedCell, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_words(indicator, cell, self._language)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                said = difference_words(indicator, cell, self._language)
                return f"{said}\n“{cell.target.words}”"
            case Qt.ItemDataRole.ForegroundRole:
                tone = _TONES.get(cell.difference, "text")
                return QColor(getattr(current_tokens(), tone))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Plans and years above, indicators at the left."""
        if orientation is Qt.Orientation.Horizontal:
            return self._column_head(section, role)
        line = self._lines[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                letters = QFontMetrics(font(line.style))
                return "\n".join(
                    wrapped(line.title, letters, _NAME_WIDTH - _HEAD_PADDING, _NAME_LINES)
                )
            case Qt.ItemDataRole.ToolTipRole:
                return line.title
            case Qt.ItemDataRole.FontRole:
                return font(line.style)
        return None

    def _column_head(self, section: int, role: int) -> object:
        column = self._comparison.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            room = _COLUMN_WIDTH - _HEAD_PADDING
            letters = QFontMetrics(font(TextStyle.CAPTION_STRONG))
            plan, year = head_words(column, self._language)
            return "\n".join([*wrapped(plan, letters, room, _HEAD_LINES), year])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._language.pick(column.plan.name, column.plan.name_en)
        return None

    def _name(self, indicator: Indicator) -> str:
        return self._language.pick(indicator.name, indicator.name_en)


def _search_words(indicator: Indicator) -> str:
    """Every name of an indicator, for finding it with or without diacritics."""
    return search_key(" | ".join((indicator.name, indicator.name_en, *indicator.synonyms)))


class ComparisonView(QTableView):
    """The table; ``moved_to`` tells that another cell is active."""

    moved_to = Signal()

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = model
        self.setModel(model)
        dress_table(self)
        self.setAccessibleName(translate("PlansPage", "Plans side by side"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        names, heads = self.verticalHeader(), self.horizontalHeader()
        names.setFixedWidth(_NAME_WIDTH)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setTextElideMode(Qt.TextElideMode.ElideNone)
        names.setHighlightSections(False)
        heads.setDefaultSectionSize(_COLUMN_WIDTH)
        heads.setFixedHeight(_HEAD_HEIGHT)
        heads.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved_to.emit())
        model.modelReset.connect(self._give_room)

    def _give_room(self) -> None:
        """A name of two or three lines has a higher row."""
        names = self.verticalHeader()
        spacing = QFontMetrics(font(TextStyle.TABLE)).lineSpacing()
        for row in range(self._comparison.rowCount()):
            said = self._comparison.headerData(row, Qt.Orientation.Vertical)
            lines = str(said).count("\n") + 1
            names.resizeSection(row, max(TABLE_ROW, lines * spacing + _LINE_AIR))

    @property
    def place(self) -> CellPlace | None:
        """What stands in the active cell."""
        index = self.currentIndex()
        return self._comparison.place(index) if index.isValid() else None

    def go_to(self, indicator: str) -> None:
        """Make an indicator's first target the active cell."""
        for column in range(self._comparison.columnCount()):
            index = self._comparison.index_of(indicator, column)
            if index.isValid() and index.data():
                self.setCurrentIndex(index)
                return
