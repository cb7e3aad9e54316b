"""What the painted widgets share: painters that restore themselves, pens, focus rings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from nq20desk.ui.theme import RADIUS, Tokens

FOCUS_WIDTH = 2.0
_HATCH_STEP = 5.0


@contextmanager
def kept(painter: QPainter) -> Iterator[QPainter]:
    """A painter whose state is as before when the block ends."""
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield painter
    finally:
        painter.restore()


def line_pen(color: QColor, width: float) -> QPen:
    """A pen with round ends, for marks."""
    return QPen(
        QBrush(color),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def square_in(rect: QRectF, side: float | None = None) -> QRectF:
    """The largest square (or one of the given side) in the middle of a rectangle."""
    length = side if side is not None else min(rect.width(), rect.height())
    made = QRectF(QPointF(), QSizeF(length, length))
    made.moveCenter(rect.center())
    return made


def polygon(*corners: tuple[float, float]) -> QPolygonF:
    """A polygon from its corners."""
    return QPolygonF([QPointF(x, y) for x, y in corners])


def paint_hatching(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Fill a rectangle with the slanted lines that mean *no figure* wherever they stand."""
    height = rect.height()
    with kept(painter):
        painter.setClipRect(rect)
        painter.setPen(QPen(color, 1.0))
        left = rect.left() - height
        while left < rect.right():
            painter.drawLine(QLineF(left, rect.bottom(), left + height, rect.top()))
            left += _HATCH_STEP


def shows_focus(widget: QWidget) -> bool:
    """Whether a widget has the focus and the keyboard is in use (a mouse needs no ring)."""
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return widget.hasFocus() and by_keyboard


def paint_focus_ring(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """A ring just inside a rectangle."""
    inset = FOCUS_WIDTH / 2
    with kept(painter):
        painter.setPen(QPen(tokens.color("accent"), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
