"""Painting the shapes that screen and paper share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nq20desk.document.shapes import (
    Bar,
    Disc,
    Hatching,
    Ink,
    Path,
    Polygon,
    Shape,
    hatch_lines,
)
from nq20desk.ui.theme import Tokens
from nq20desk.ui.widgets.painting import kept, line_pen

_BAND_ALPHA = 0.22


def paint_shapes(
    painter: QPainter, shapes: Iterable[Shape], tokens: Tokens, at: QPointF | None = None,
    scale: float = 1.0,
) -> None:  # fmt: skip
    """Paint shapes with their upper left corner at a point."""
    with kept(painter):
        if at is not None:
            painter.translate(at)
        if scale != 1.0:
            painter.scale(scale, scale)
        for shape in shapes:
            _paint(painter, shape, _color(shape.ink, tokens))


def _color(ink: Ink, tokens: Tokens) -> QColor:
    if ink is Ink.BAND:
        color = QColor(tokens.color("accent"))
        color.setAlphaF(_BAND_ALPHA)
        return color
    return tokens.color(ink.value)


def _paint(painter: QPainter, shape: Shape, color: QColor) -> None:
    match shape:
        case Bar():
            _paint_bar(painter, shape, color)
        case Path():
            _paint_path(painter, shape, color)
        case Polygon():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))
        case Disc():
            _paint_disc(painter, shape, color)
        case Hatching():
            painter.setPen(QPen(color, 1.0))
            ends = hatch_lines(shape)
            painter.drawLines([QLineF(QPointF(*one), QPointF(*other)) for one, other in ends])


def _paint_bar(painter: QPainter, shape: Bar, color: QColor) -> None:
    box = QRectF(shape.x, shape.y, shape.width, shape.height)
    if not shape.radius:
        painter.fillRect(box, color)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(box, shape.radius, shape.radius)


def _paint_path(painter: QPainter, shape: Path, color: QColor) -> None:
    pen = line_pen(color, shape.width)
    if shape.dashes is not None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([one / shape.width for one in shape.dashes])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in shape.points]))


def _paint_disc(painter: QPainter, shape: Disc, color: QColor) -> None:
    painter.setPen(QPen(color, shape.edge) if shape.edge else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if shape.edge else color)
    painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
