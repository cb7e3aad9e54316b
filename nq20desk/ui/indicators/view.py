"""The grid's table: frozen names, the keys and the clipboard of a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from nq20desk.ui.indicators.delegate import CellDelegate
from nq20desk.ui.indicators.entry import copy_words
from nq20desk.ui.indicators.head import GridHead
from nq20desk.ui.indicators.model import FigureModel
from nq20desk.ui.indicators.paste import Block, format_block
from nq20desk.ui.indicators.sheet import ColumnKind, Place
from nq20desk.ui.theme import dress_table
from nq20desk.ui.words import translate

_Hint = QAbstractItemView.ScrollHint
_NAME_LEAST, _NAME_MOST, _VERDICT_LEAST, _VERDICT_MOST = 230, 460, 216, 420
_WIDTHS = {ColumnKind.UNIT: 74, ColumnKind.FIGURE: 82, ColumnKind.TARGET: 92}
_SPAN_WIDTH = 104
_Flag = QItemSelectionModel.SelectionFlag


class _Table(QTableView):
    """A table with the look and the scrolling that both halves share."""

    def __init__(self, model: FigureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_table(self)
        self.setHorizontalHeader(GridHead(model, self))
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)


class _Names(_Table):
    """The frozen column of names, laid over the grid."""

    chosen = Signal(int)

    def __init__(self, model: FigureModel, grid: QWidget) -> None:
        super().__init__(model, grid)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a name goes to the row, in the column that is active."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.chosen.emit(index.row())


class GridView(_Table):
    """The grid of figures.

    ``moved_to`` says that another cell is active; ``clear_wanted``, ``paste_wanted`` and
    ``fill_wanted`` ask the page to act on the selection, ``leave_wanted`` to move the focus.
    """

    moved_to = Signal()
    clear_wanted = Signal()
    paste_wanted = Signal(str)
    fill_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, model: FigureModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._figures = model
        self._delegate = CellDelegate(self.currentIndex, self)
        self._delegate.moved.connect(self.step)
        self.setItemDelegate(self._delegate)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setAccessibleName(translate("IndicatorsPage", "Table of figures"))
        self._names = _Names(model, self)
        self._freeze()

    def _freeze(self) -> None:
        names = self._names
        names.setItemDelegate(self._delegate)
        names.setSelectionModel(self.selectionModel())
        names.chosen.connect(self._choose_row)
        names.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(names.verticalScrollBar().setValue)
        self._figures.modelReset.connect(self.fit_columns)
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

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Repaint both frames and tell the page."""
        super().currentChanged(current, previous)
        self._names.viewport().update()
        self.viewport().update()
        self.moved_to.emit()

    # ---- the selection

    def selected_places(self) -> list[Place]:
        """The selected cells that hold figures, line by line."""
        indexes = sorted(
            self.selectionModel().selectedIndexes(), key=lambda one: (one.row(), one.column())
        )
        found = (self._figures.place(one) for one in indexes)
        return [one for one in found if one is not None]

    def selected_block(self) -> Block:
        """The selected cells as they are copied; headings are left out."""
        lines: dict[int, dict[int, str]] = {}
        for index in self.selectionModel().selectedIndexes():
            lines.setdefault(index.row(), {})[index.column()] = self._copied(index)
        return tuple(
            tuple(cells[at] for at in sorted(cells)) for _, cells in sorted(lines.items())
        )

    def _copied(self, index: QModelIndex) -> str:
        place = self._figures.place(index)
        if place is None:
            return self._figures.face(index).text
        sheet = self._figures.sheet
        return copy_words(sheet.shown(place), sheet.catalogue[place.indicator])

    def select_places(self, places: Sequence[Place]) -> None:
        """Select the rectangle around some figures and go to the first of them."""
        sheet = self._figures.sheet
        found = [(sheet.row_of(one.indicator), sheet.column_of(one.period)) for one in places]
        known = [(row, column) for row, column in found if row is not None and column is not None]
        if not known:
            return
        rows, columns = zip(*known, strict=True)
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
            return self.fill_wanted.emit if key is Qt.Key.Key_D else None
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
            case Qt.Key.Key_F6:
                return self.leave_wanted.emit
            case _:
                return None

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab moves inside the grid; F6 leaves it."""
        return False

    # ---- geometry

    def fit_columns(self) -> None:
        """Give names and verdict the room that the others leave."""
        widths = [self._fixed_width(at) for at in range(self._figures.columnCount())]
        if not widths:
            return
        room = self.viewport().width() - sum(widths)
        name = min(max(room - _VERDICT_LEAST, _NAME_LEAST), _NAME_MOST)
        verdict = min(max(room - name, _VERDICT_LEAST), _VERDICT_MOST)
        widths[0], widths[-1] = name, verdict
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
            self._names.setColumnHidden(at, at > 0)
        self._names.setColumnWidth(0, name)
        self._place_names()

    def _fixed_width(self, at: int) -> int:
        column = self._figures.column(at)
        return _SPAN_WIDTH if len(column.period) > 4 else _WIDTHS.get(column.kind, 0)

    def _place_names(self) -> None:
        head = self.horizontalHeader().height()
        width = self.columnWidth(0) if self._figures.columnCount() else 0
        self._names.setGeometry(0, 0, width, self.viewport().height() + head)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns anew."""
        super().resizeEvent(event)
        self.fit_columns()

    def updateGeometries(self) -> None:
        """Keep the frozen names in their place (scroll bars come and go)."""
        super().updateGeometries()
        if hasattr(self, "_names"):
            self._place_names()

    def scrollTo(self, index: QModelIndex, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Scroll so that the frozen names don't cover the cell."""
        super().scrollTo(index, hint)
        if index.column() == 0:
            return
        covered = self._names.width() - self.visualRect(index).left()
        if covered > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - covered)
