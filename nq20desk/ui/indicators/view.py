"""The grid's table: frozen names, the keys and the clipboard of a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QWidget,
)

from nq20desk.app.grid.entry import copy_words
from nq20desk.app.grid.paste import Block, format_block
from nq20desk.app.grid.sheet import ColumnKind, Place
from nq20desk.ui.indicators.delegate import CellDelegate, name_height, verdict_height
from nq20desk.ui.indicators.frozen import FigureTable, FrozenColumn
from nq20desk.ui.indicators.model import FigureModel, Index
from nq20desk.ui.words import translate

_Hint = QAbstractItemView.ScrollHint
_NAME_LEAST, _NAME_MOST, _VERDICT_LEAST, _VERDICT_MOST = 216, 440, 236, 420
_NARROW = 620
_NARROW_NAME = 150
_WIDTHS = {ColumnKind.UNIT: 72, ColumnKind.FIGURE: 76, ColumnKind.TARGET: 72}
_SPAN_WIDTH = 92
_VERDICT_WIDTH = 150
_Flag = QItemSelectionModel.SelectionFlag


class Fill(Enum):
    """Which way a figure is filled into the selection."""

    DOWN = auto()
    RIGHT = auto()


_FILLS = {Qt.Key.Key_D: Fill.DOWN, Qt.Key.Key_R: Fill.RIGHT}


class GridView(FigureTable):
    """The grid of figures.

    ``moved_to`` says that another cell is active; ``clear_wanted``, ``paste_wanted`` and
    ``fill_wanted`` ask the page to act on the selection.
    """

    moved_to = Signal()
    clear_wanted = Signal()
    paste_wanted = Signal(str)
    fill_wanted = Signal(Fill)

    def __init__(self, model: FigureModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._figures = model
        self.setModel(model)
        self._delegate = CellDelegate(self.currentIndex, lambda: self._free_right, self)
        self._delegate.moved.connect(self.step)
        self.setItemDelegate(self._delegate)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setAccessibleName(translate("IndicatorsPage", "Table of figures"))
        self._names, self._verdicts = FrozenColumn(model, self), FrozenColumn(model, self)
        for frozen in (self._names, self._verdicts):
            frozen.chosen.connect(self._choose_row)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.selectionModel().currentChanged.connect(self._on_moved)
        model.modelReset.connect(self.fit_columns)
        self.fit_columns()

    # ---- where the clerk is

    @property
    def place(self) -> Place | None:
        """The figure's place of the active cell, if figures stand there."""
        return self._figures.place(self.currentIndex())

    def go_to(self, place: Place) -> bool:
        """Make a figure's cell the active one; returns whether it is shown."""
        sheet = self._figures.sheet
        row, column = sheet.row_of(place.indicator), sheet.column_of(place.period)
        if row is None:
            return False
        if column is None:
            column = self._first_figure_column()
        self.setCurrentIndex(self._figures.index(row, column))
        return True

    def bring_to_left(self, period: str) -> None:
        """Scroll so that a period stands beside the names, its later ones and targets after it."""
        column = self._figures.sheet.column_of(period)
        if column is not None:
            left = self.columnViewportPosition(column) - self._names.width()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + left)

    def step(self, rows: int, columns: int) -> None:
        """Go to the next cell for figures in a direction, past headings; stay at the end."""
        current = self.currentIndex()
        row, column = current.row() + rows, current.column() + columns
        while 0 <= row < self._figures.rowCount() and 0 <= column < self._figures.columnCount():
            index = self._figures.index(row, column)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled and (rows or self._is_stop(column)):
                self.setCurrentIndex(index)
                return
            row, column = row + rows, column + columns

    def _is_stop(self, column: int) -> bool:
        return self._figures.column(column).kind is ColumnKind.FIGURE

    def _first_figure_column(self) -> int:
        columns = range(self._figures.columnCount())
        return next((at for at in columns if self._is_stop(at)), 0)

    def _choose_row(self, row: int) -> None:
        column = self.currentIndex().column()
        index = self._figures.index(row, column if column > 0 else self._first_figure_column())
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.setCurrentIndex(index)
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_scrolled(self) -> None:
        """The verdicts cover another column now."""
        self._place_frozen()
        self.viewport().update()

    def _on_moved(self) -> None:
        """Tell the page; Qt repaints the two cells that changed their frames."""
        self.moved_to.emit()

    # ---- editing

    def edit_with(self, place: Place, text: str) -> None:
        """Begin to edit a figure's cell with a text that is not written yet."""
        if self.go_to(place) and self.place == place:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit(self.currentIndex())
            editor = self._editor()
            if editor is not None:
                editor.setText(text)

    @property
    def is_editing(self) -> bool:
        """Whether something is being typed into a cell."""
        return self._editor() is not None

    def finish_editing(self) -> None:
        """Commit what is being typed."""
        editor = self._editor()
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _editor(self) -> QLineEdit | None:
        """The editor of the moment; those that were closed wait for Qt to delete them."""
        editors = self.viewport().findChildren(QLineEdit)
        return next((one for one in editors if one.isVisible()), None)

    # ---- the selection

    def selected_places(self) -> list[Place]:
        """The selected cells that hold figures, line by line."""
        indexes = sorted(
            self.selectionModel().selectedIndexes(), key=lambda one: (one.row(), one.column())
        )
        found = (self._figures.place(one) for one in indexes)
        return [one for one in found if one is not None]

    def selected_lines(self, way: Fill) -> list[list[Place]]:
        """The selected figures by column (down) or row (right), the giving one first.

        A selection of one row or column is given what stands above it or at its left.
        """
        places = self.selected_places()
        lines: dict[str, list[Place]] = {}
        for one in places:
            lines.setdefault(one.period if way is Fill.DOWN else one.indicator, []).append(one)
        if places and all(len(one) == 1 for one in lines.values()):
            return [[giver, *line] for line in lines.values()
                    if (giver := self._neighbour(line[0], way))]  # fmt: skip
        return list(lines.values())

    def _neighbour(self, place: Place, way: Fill) -> Place | None:
        """The figure above a figure, or at its left."""
        sheet = self._figures.sheet
        row, column = sheet.row_of(place.indicator), sheet.column_of(place.period)
        if row is None or column is None:
            return None
        cells = ((at, column) for at in range(row - 1, -1, -1))
        if way is Fill.RIGHT:
            cells = ((row, at) for at in range(column - 1, -1, -1))
        found = (sheet.place(*one) for one in cells)
        return next((one for one in found if one is not None), None)

    def selected_block(self) -> Block:
        """The selected cells as they are copied; headings are left out."""
        lines: dict[int, dict[int, str]] = {}
        for index in self.selectionModel().selectedIndexes():
            lines.setdefault(index.row(), {})[index.column()] = self._copied(index)
        return tuple(tuple(cells[at] for at in sorted(cells)) for _, cells in sorted(lines.items()))

    def _copied(self, index: QModelIndex) -> str:
        place = self._figures.place(index)
        if place is None:
            return self._figures.face(index).text
        sheet = self._figures.sheet
        return copy_words(sheet.shown(place), sheet.catalogue[place.indicator])

    def select_places(self, places: Sequence[Place]) -> None:
        """Select the rectangle around some figures and go to the first of them."""
        sheet = self._figures.sheet
        keys, periods = {one.indicator for one in places}, {one.period for one in places}
        rows = [row for one in keys if (row := sheet.row_of(one)) is not None]
        columns = [at for one in periods if (at := sheet.column_of(one)) is not None]
        if not rows or not columns:
            return
        corner = self._figures.index(min(rows), min(columns))
        self.setCurrentIndex(corner)
        block = QItemSelection(corner, self._figures.index(max(rows), max(columns)))
        self.selectionModel().select(block, _Flag.ClearAndSelect)

    def copy(self) -> None:
        """Copy the selection as Excel takes it."""
        if self.selectionModel().hasSelection():
            QGuiApplication.clipboard().setText(format_block(self.selected_block()))

    def paste(self) -> None:
        """Ask the page to paste what is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text:
            self.paste_wanted.emit(text)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet; anything else begins to type."""
        action = self._action_for(event)
        if action is None:
            super().keyPressEvent(event)
            return
        action()
        event.accept()

    def _action_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.paste
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if plain == Qt.KeyboardModifier.ControlModifier:
            way = _FILLS.get(key)
            return None if way is None else lambda: self.fill_wanted.emit(way)
        back = bool(plain & Qt.KeyboardModifier.ShiftModifier)
        return self._plain_action(key, back=back)

    def _plain_action(self, key: Qt.Key, *, back: bool) -> Callable[[], object] | None:
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return lambda: self.step(-1 if back else 1, 0)
            case Qt.Key.Key_Tab:
                return lambda: self.step(0, 1)
            case Qt.Key.Key_Backtab:
                return lambda: self.step(0, -1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                return self.clear_wanted.emit
            case _:
                return None

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab moves inside the grid; F6 leaves it."""
        return False

    # ---- geometry

    def fit_columns(self) -> None:
        """Give names and verdict the room that the others leave."""
        widths = [self._fixed_width(at) for at in range(self._figures.columnCount())]
        if not widths:
            return
        right = self._figures.sheet.verdict_column
        room = self.viewport().width() - sum(widths)
        widths[0], verdict = self._frozen_widths(room)
        if right is not None:
            widths[right] = verdict
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        self._names.show_only(0, widths[0])
        if right is not None:
            self._verdicts.show_only(right, verdict)
        self._fit_rows(widths[0], verdict)
        self._place_frozen()

    def _fit_rows(self, width: int, verdict: int) -> None:
        """Rows are as high as names and verdicts need, up to three lines."""
        right = self._figures.sheet.verdict_column
        for row in range(self._figures.rowCount()):
            height = name_height(self._figures.face(self._figures.index(row, 0)), width)
            if right is not None and not self._is_narrow:
                said = self._figures.face(self._figures.index(row, right))
                height = max(height, verdict_height(said, verdict))
            if self.rowHeight(row) != height:
                for view in (self, self._names, self._verdicts):
                    view.setRowHeight(row, height)

    def _frozen_widths(self, room: int) -> tuple[int, int]:
        """Names and verdict share what is left; where nothing is, they take their part."""
        if self._figures.sheet.verdict_column is None:
            return (_NARROW_NAME if self._is_narrow else min(max(room, _NAME_LEAST), _NAME_MOST)), 0
        if self._is_narrow:
            return _NARROW_NAME, _VERDICT_LEAST
        whole, spare = self.viewport().width(), room - _VERDICT_LEAST
        if spare < _NAME_LEAST:
            return max(_NAME_LEAST, round(whole * 0.27)), max(_VERDICT_LEAST, round(whole * 0.24))
        name = min(spare, _NAME_MOST)
        return name, min(room - name, _VERDICT_MOST)

    @property
    def _is_narrow(self) -> bool:
        return self.viewport().width() < _NARROW

    def _fixed_width(self, at: int) -> int:
        column = self._figures.column(at)
        if column.basis is not None:
            return _VERDICT_WIDTH
        return _SPAN_WIDTH if len(column.period) > 4 else _WIDTHS.get(column.kind, 0)

    def _place_frozen(self) -> None:
        """Names at the left; the verdict where it stands, or at the right edge."""
        last, right = self._figures.columnCount() - 1, self._figures.sheet.verdict_column
        height = self.viewport().height() + self.horizontalHeader().height()
        self._names.setVisible(last > 0)
        self._verdicts.setVisible(right is not None and last > 0 and not self._is_narrow)
        if last <= 0:
            return
        self._names.setGeometry(0, 0, self.columnWidth(0), height)
        covered = {0}
        if right is not None and not self._is_narrow:
            self._place_verdicts(right, height)
            covered.add(right)
        self._delegate.covered = frozenset(covered)

    def _place_verdicts(self, column: int, height: int) -> None:
        """At the right edge they reach over a column that would be seen in part only."""
        whole, width = self.viewport().width(), self.columnWidth(column)
        left = min(self.columnViewportPosition(column), whole - width)
        cut = self.columnAt(left)
        if 0 < cut < column and self.columnViewportPosition(cut) > self._names.width():
            left = self.columnViewportPosition(cut)
        width = max(width, whole - left) if cut != column else width
        self._verdicts.setGeometry(left, 0, width, height)
        self._verdicts.setColumnWidth(column, width)

    @property
    def _free_right(self) -> int:
        """Where the scrolling part ends."""
        return self._verdicts.x() if self._verdicts.isVisibleTo(self) else self.viewport().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns anew."""
        super().resizeEvent(event)
        self.fit_columns()

    def updateGeometries(self) -> None:
        """Keep the frozen names in their place (scroll bars come and go)."""
        super().updateGeometries()
        if hasattr(self, "_verdicts"):
            self._place_frozen()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Scroll so that the frozen names don't cover the cell."""
        super().scrollTo(index, hint)
        if not index.isValid() or index.column() in (0, self._figures.sheet.verdict_column):
            return
        rect, bar = self.visualRect(index), self.horizontalScrollBar()
        if rect.right() > self._free_right:
            bar.setValue(bar.value() + rect.right() - self._free_right)
        covered = self._names.width() - self.visualRect(index).left()
        if covered > 0:
            bar.setValue(bar.value() - covered)
