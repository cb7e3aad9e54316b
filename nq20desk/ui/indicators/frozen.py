"""The tables that make up the grid: one that scrolls, and columns that stay over it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from nq20desk.ui.indicators.delegate import CellDelegate
from nq20desk.ui.indicators.head import GridHead
from nq20desk.ui.indicators.model import FigureModel
from nq20desk.ui.theme import current_tokens, dress_table


class FigureTable(QTableView):
    """A table with the look and the scrolling that both halves share."""

    def __init__(self, model: FigureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_table(self)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalHeader(GridHead(model, self))
        # nothing shines through: what was painted is moved in scrolling, not painted again
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground beyond the last cell too, then the cells."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), current_tokens().color("surface"))
        painter.end()
        super().paintEvent(event)


class FrozenColumn(FigureTable):
    """A column that stays while the others scroll, laid over the grid."""

    chosen = Signal(int)

    def __init__(self, model: FigureModel, grid: QTableView) -> None:
        super().__init__(model, grid)
        self.setModel(model)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(CellDelegate(grid.currentIndex, self.width, self))
        self.setSelectionModel(grid.selectionModel())
        self.verticalScrollBar().valueChanged.connect(grid.verticalScrollBar().setValue)
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)

    def show_only(self, column: int, width: int) -> None:
        """Show one column of the model."""
        for at in range(self.model().columnCount()):
            self.setColumnHidden(at, at != column)
        self.setColumnWidth(column, width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the row, in the column that is active."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.chosen.emit(index.row())
