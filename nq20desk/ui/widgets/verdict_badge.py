"""A verdict as shape, word and colour; the shapes are painted, so that no font lacks them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.core.assessment import Verdict
from nq20desk.ui.theme import TextStyle, Tokens, current_tokens, font
from nq20desk.ui.widgets.painting import kept, line_pen, polygon, square_in

MARK_SIDE = 14
_GAP = 6
_GRID = 16.0
_STROKE = 2.0


def paint_verdict_mark(painter: QPainter, rect: QRectF, verdict: Verdict, tokens: Tokens) -> None:
    """Paint the shape of a verdict as the largest square in ``rect``."""
    square = square_in(rect)
    color = tokens.verdict(verdict)
    with kept(painter):
        painter.translate(square.topLeft())
        painter.scale(square.width() / _GRID, square.height() / _GRID)
        painter.setPen(line_pen(color, _STROKE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _SHAPES[verdict](painter, color)


def _tick(painter: QPainter, color: QColor) -> None:
    painter.drawPolyline(polygon((2.5, 8.5), (6.5, 12.5), (13.5, 4)))


def _triangle(painter: QPainter, color: QColor) -> None:
    painter.setBrush(color)
    painter.drawPolygon(polygon((8, 3.5), (13.5, 12.5), (2.5, 12.5)))


def _cross(painter: QPainter, color: QColor) -> None:
    painter.drawLines([QLineF(3.5, 3.5, 12.5, 12.5), QLineF(12.5, 3.5, 3.5, 12.5)])


def _not_equal(painter: QPainter, color: QColor) -> None:
    painter.drawLines([QLineF(2.5, 5.8, 13.5, 5.8), QLineF(2.5, 10.2, 13.5, 10.2)])
    painter.drawLine(QLineF(11, 2, 5, 14))


def _hatched_ring(painter: QPainter, color: QColor) -> None:
    painter.setPen(line_pen(color, 1.5))
    painter.drawEllipse(QPointF(8, 8), 5.8, 5.8)
    inside = QPainterPath()
    inside.addEllipse(QPointF(8, 8), 5.2, 5.2)
    painter.setClipPath(inside)
    painter.setPen(line_pen(color, 1.1))
    painter.drawLines([QLineF(at, 14, at + 12, 2) for at in (-1.8, 2, 5.8)])


def _dash(painter: QPainter, color: QColor) -> None:
    painter.drawLine(QLineF(4, 8, 12, 8))


_SHAPES: Mapping[Verdict, Callable[[QPainter, QColor], None]] = {
    Verdict.MET: _tick,
    Verdict.EXCEEDED: _triangle,
    Verdict.NOT_MET: _cross,
    Verdict.NOT_COMPARABLE: _not_equal,
    Verdict.NO_FIGURE: _hatched_ring,
    Verdict.NO_TARGET: _dash,
    Verdict.QUALITATIVE: _dash,
}


def paint_approximate_mark(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Paint ≈ as the largest square in ``rect``, for figures that are not exact."""
    square = square_in(rect)
    with kept(painter):
        painter.translate(square.topLeft())
        painter.scale(square.width() / _GRID, square.height() / _GRID)
        painter.setPen(line_pen(color, 1.8))
        for top in (5.5, 10.5):
            painter.drawPath(_wave(top))


def _wave(middle: float) -> QPainterPath:
    path = QPointF(2.5, middle + 1)
    wave = QPainterPath(path)
    wave.cubicTo(QPointF(5, middle - 3), QPointF(6.5, middle - 2), QPointF(8, middle))
    wave.cubicTo(QPointF(9.5, middle + 2), QPointF(11, middle + 3), QPointF(13.5, middle - 1))
    return wave


class VerdictBadge(QWidget):
    """A verdict's shape with its word, passed in by the caller."""

    def __init__(
        self,
        verdict: Verdict = Verdict.NO_FIGURE,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font(TextStyle.STRONG))
        self.set_verdict(verdict, text)

    @property
    def verdict(self) -> Verdict:
        """The verdict that is shown."""
        return self._verdict

    def set_verdict(self, verdict: Verdict, text: str) -> None:
        """Show another verdict with its word."""
        self._verdict = verdict
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Mark, gap and word on one line."""
        metrics = self.fontMetrics()
        gap = _GAP if self._text else 0
        width = MARK_SIDE + gap + metrics.horizontalAdvance(self._text)
        return QSize(width + 1, max(MARK_SIDE, metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark and word."""
        tokens = current_tokens()
        painter = QPainter(self)
        mark = QRectF(0, (self.height() - MARK_SIDE) / 2, MARK_SIDE, MARK_SIDE)
        paint_verdict_mark(painter, mark, self._verdict, tokens)
        painter.setPen(tokens.verdict(self._verdict))
        words = self.rect().adjusted(MARK_SIDE + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()
