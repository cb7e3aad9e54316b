"""The head of the grid: two lines a column, the targets' band with the caps of their bars."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from nq20desk.ui.indicators.model import FigureModel, head_lines
from nq20desk.ui.indicators.sheet import Column, ColumnKind
from nq20desk.ui.theme import TextStyle, current_tokens, font
from nq20desk.ui.widgets.bullet_bar import CAP, paint_target_cap

HEIGHT = 44
_PADDING = 8
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
        painter.fillRect(rect, tokens.color("planned" if planned else "window"))
        painter.setPen(tokens.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        area = rect.adjusted(_PADDING, 5, -_PADDING, -5)
        upper, lower = self._lines(column)
        middle = area.top() + area.height() // 2
        if upper:
            top = QRect(area.left(), area.top(), area.width(), middle - area.top())
            self._paint_upper(painter, top, column, upper)
            area.setTop(middle)
        painter.setFont(font(TextStyle.TABLE_STRONG))
        painter.setPen(tokens.color("muted" if column.fresh else "text"))
        self._write(painter, area, lower, column)
        painter.restore()

    def _lines(self, column: Column) -> tuple[str, str]:
        if column.kind is ColumnKind.VERDICT:
            return "", self._model.verdict_head()
        return head_lines(column)

    def _paint_upper(self, painter: QPainter, area: QRect, column: Column, text: str) -> None:
        tokens = current_tokens()
        painter.setFont(font(TextStyle.CAPTION))
        painter.setPen(tokens.color("muted"))
        if column.plan is not None:
            cap = QRectF(area.left(), area.top(), CAP, area.height())
            paint_target_cap(painter, cap, column.plan.level, tokens)
            area = area.adjusted(int(CAP) + 4, 0, 0, 0)
        self._write(painter, area, text, column)

    def _write(self, painter: QPainter, area: QRect, text: str, column: Column) -> None:
        metrics = QFontMetrics(painter.font())
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        left = column.kind in _LEFT
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, fitted)
