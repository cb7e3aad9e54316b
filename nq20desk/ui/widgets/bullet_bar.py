"""A figure against its targets on one line: bar, target ticks, last year's line.

The geometry is that of ``document.bullet``, which the printed scorecard uses too;
``paint_bullet_bar`` is used by the widget and by the delegates of tables.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.core.indicator import Level
from nq20desk.document.bullet import BAR, SIDE, BulletData, TargetTick, bullet_shapes
from nq20desk.document.marks import CAP, target_cap
from nq20desk.ui.theme import Tokens, current_tokens
from nq20desk.ui.widgets.painting import square_in
from nq20desk.ui.widgets.shapes import paint_shapes

__all__ = [
    "BAR", "CAP", "SIDE", "BulletBar", "BulletData", "TargetTick", "paint_bullet_bar",
    "paint_target_cap",
]  # fmt: skip


def paint_bullet_bar(painter: QPainter, rect: QRectF, data: BulletData, tokens: Tokens) -> None:
    """Paint a bullet bar into ``rect`` (made for heights from 20 px)."""
    shapes = bullet_shapes(data, rect.width(), rect.height(), grid=1.0)
    corner = QPointF(round(rect.left()), round(rect.top()))
    paint_shapes(painter, shapes, tokens, corner)


def paint_target_cap(painter: QPainter, rect: QRectF, level: Level, tokens: Tokens) -> None:
    """Paint a level's cap in the middle of ``rect``, for legends and table heads."""
    paint_shapes(painter, target_cap(level), tokens, square_in(rect, CAP).topLeft())


class BulletBar(QWidget):
    """A bullet bar as a widget; the caller says in words what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = BulletData(0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(96)

    @property
    def data(self) -> BulletData:
        """What is shown."""
        return self._data

    def set_data(self, data: BulletData, name: str, description: str = "") -> None:
        """Show figures; ``name`` and ``description`` say them in words (also the tooltip)."""
        self._data = data
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setToolTip(description or name)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for caps, bar and last year's line."""
        return QSize(200, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar over the whole widget."""
        painter = QPainter(self)
        paint_bullet_bar(painter, QRectF(self.rect()), self._data, current_tokens())
        painter.end()
