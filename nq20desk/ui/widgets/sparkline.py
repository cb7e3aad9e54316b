"""The course of a figure over the years as a line the height of a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.document.course import SparkData, spark_shapes
from nq20desk.ui.theme import Tokens, current_tokens
from nq20desk.ui.widgets.shapes import paint_shapes

__all__ = ["SparkData", "Sparkline", "paint_sparkline"]


def paint_sparkline(painter: QPainter, rect: QRectF, data: SparkData, tokens: Tokens) -> None:
    """Paint a sparkline into ``rect``; gaps stay gaps, the last figure is marked."""
    shapes = spark_shapes(data, rect.width(), rect.height())
    paint_shapes(painter, shapes, tokens, rect.topLeft())


class Sparkline(QWidget):
    """A sparkline as a widget; the caller says in words what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = SparkData()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    @property
    def data(self) -> SparkData:
        """What is shown."""
        return self._data

    def set_data(self, data: SparkData, name: str) -> None:
        """Show figures; ``name`` says them in words (also the tooltip)."""
        self._data = data
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """About six years in a table row."""
        return QSize(72, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line over the whole widget."""
        painter = QPainter(self)
        paint_sparkline(painter, QRectF(self.rect()), self._data, current_tokens())
        painter.end()
