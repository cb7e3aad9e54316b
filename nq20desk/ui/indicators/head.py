"""The head of the grid: two lines a column, the targets' band with the caps of their bars."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from nq20desk.app.grid.sheet import Column, ColumnKind
from nq20desk.ui.indicators.model import FigureModel
from nq20desk.ui.theme import TextStyle, current_tokens, font
from nq20desk.ui.widgets.bullet_bar import CAP, paint_target_cap

HEIGHT = 44
_PADDING = 8
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = (ColumnKind.NAME, ColumnKind.UNIT, ColumnKind.VERDICT)


class GridHead(QHeaderView):
    """Paints the columns' heads; the plan's level has the same shape as in the bars."""

    def __init__(self, model: FigureModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setFixedHeight(HEIGHT)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint ground, lines and the two lines of text."""
        if not rect.isValid() or logicalIndex >= self._model.columnCount():
            return
        column, tokens = self._model.column(logicalIndex), current_tokens()
        planned = column.kind is ColumnKind.TARGET
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, tokens.color("planned" if planned else "window"))
        upper, lower = self._model.head_lines(column)
        middle = rect.top() + rect.height() // 2
        self._paint_lines(painter, rect, middle if planned else rect.top(), logicalIndex)
        area = rect.adjusted(_PADDING, 4, -_PADDING, -5)
        if upper:
            self._paint_upper(painter, self._span(rect, logicalIndex), column, upper)
            area.setTop(middle)
        painter.setFont(font(TextStyle.TABLE_STRONG))
        painter.setPen(tokens.color("muted" if column.fresh else "text"))
        self._write(painter, area, lower, column)
        painter.restore()

    def _paint_lines(self, painter: QPainter, rect: QRect, top: int, section: int) -> None:
        """Lines below and at the right; between the years of one plan only half as high."""
        painter.setPen(current_tokens().color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        start = top if section < self._run(section)[1] else rect.top()
        painter.drawLine(rect.right(), start, rect.right(), rect.bottom())
        if self._model.column(section).kind is ColumnKind.VERDICT:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())

    def _run(self, section: int) -> tuple[int, int]:
        """The first and last column of the plan to which a column belongs."""
        first = last = section
        while self._goes_with(first - 1, section):
            first -= 1
        while self._goes_with(last + 1, section):
            last += 1
        return first, last

    def _goes_with(self, other: int, section: int) -> bool:
        """Whether two columns hold the same of the same plan, shown beside each other."""
        if not 0 <= other < self._model.columnCount() or self.isSectionHidden(other):
            return False
        one, column = self._model.column(section), self._model.column(other)
        return one.plan is not None and one.plan is column.plan and one.kind is column.kind

    def _span(self, rect: QRect, section: int) -> QRect:
        """The upper line's room: that of all columns of the plan."""
        first, last = self._run(section)
        before = sum(self.sectionSize(at) for at in range(first, section))
        whole = sum(self.sectionSize(at) for at in range(first, last + 1))
        half = rect.height() // 2 - 4
        return QRect(rect.left() - before + _PADDING, rect.top() + 4, whole - 2 * _PADDING, half)

    def _paint_upper(self, painter: QPainter, area: QRect, column: Column, text: str) -> None:
        tokens = current_tokens()
        painter.setFont(font(TextStyle.CAPTION))
        painter.setPen(tokens.color("muted"))
        if column.plan is None:
            self._write(painter, area, text, column)
            return
        cap = QRectF(area.left(), area.top(), CAP, area.height())
        paint_target_cap(painter, cap, column.plan.level, tokens)
        area = area.adjusted(int(CAP) + 5, 0, 0, 0)
        fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE, fitted)

    def _write(self, painter: QPainter, area: QRect, text: str, column: Column) -> None:
        metrics = painter.fontMetrics()
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        left = column.kind in _LEFT
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, side | _MIDDLE, fitted)
