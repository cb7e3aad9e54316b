"""The course of a figure over the years as a line the height of a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.ui.theme import Tokens, current_tokens
from nq20desk.ui.widgets.painting import kept, line_pen

_MARGIN = 4.0
_DOT = 2.6
_LONE_DOT = 1.4


@dataclass(frozen=True, slots=True)
class SparkData:
    """Values in the order of time, None where there is no figure, and a target's height."""

    values: tuple[float | None, ...] = ()
    target: float | None = None

    @property
    def extent(self) -> tuple[float, float]:
        """The lowest and highest number shown; a flat line lies in the middle."""
        numbers = [one for one in (*self.values, self.target) if one is not None]
        low, high = min(numbers, default=0.0), max(numbers, default=1.0)
        return (low, high) if high > low else (low - 1.0, high + 1.0)


def paint_sparkline(painter: QPainter, rect: QRectF, data: SparkData, tokens: Tokens) -> None:
    """Paint a sparkline into ``rect``; gaps stay gaps, the last figure is marked."""
    points = _points(data, rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
    with kept(painter):
        if data.target is not None:
            _paint_target(painter, rect, data, tokens)
        painter.setPen(line_pen(tokens.color("muted"), 1.4))
        for run in _runs(points):
            _paint_run(painter, run, tokens)
        known = [point for point in points if point is not None]
        if known:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("accent"))
            painter.drawEllipse(known[-1], _DOT, _DOT)


def _points(data: SparkData, area: QRectF) -> list[QPointF | None]:
    step = area.width() / max(len(data.values) - 1, 1)
    return [
        None if value is None else QPointF(area.left() + index * step, _height(data, area, value))
        for index, value in enumerate(data.values)
    ]


def _height(data: SparkData, area: QRectF, value: float) -> float:
    low, high = data.extent
    return area.bottom() - (value - low) / (high - low) * area.height()


def _runs(points: Sequence[QPointF | None]) -> Iterator[list[QPointF]]:
    """The stretches of neighbouring points that have no gap in them."""
    run: list[QPointF] = []
    for point in (*points, None):
        if point is not None:
            run.append(point)
        elif run:
            yield run
            run = []


def _paint_run(painter: QPainter, run: list[QPointF], tokens: Tokens) -> None:
    if len(run) > 1:
        painter.drawPolyline(QPolygonF(run))
        return
    with kept(painter):
        painter.setBrush(tokens.color("muted"))
        painter.drawEllipse(run[0], _LONE_DOT, _LONE_DOT)


def _paint_target(painter: QPainter, rect: QRectF, data: SparkData, tokens: Tokens) -> None:
    area = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    height = round(_height(data, area, data.target or 0.0)) + 0.5
    pen = QPen(tokens.color("line-strong"), 1.0)
    pen.setDashPattern([3.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(QLineF(rect.left() + _MARGIN, height, rect.right() - _MARGIN, height))


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
