"""What the marks on the bullet bars mean, on one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.core.indicator import Level
from nq20desk.ui.theme import TextStyle, current_tokens, font
from nq20desk.ui.widgets.bullet_bar import paint_target_cap

_MARK = 14
_GAP = 6
_SPACE = 16
_LINE_HEIGHT = 2


class Legend(QWidget):
    """The caps of the levels with their words, then last year's thin line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[Level | None, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: Sequence[tuple[Level | None, str]]) -> None:
        """Show these marks; None stands for the line of the former figure."""
        self._entries = list(entries)
        self.setAccessibleName(", ".join(word for _, word in entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All entries on one line."""
        metrics = QFontMetrics(font(TextStyle.CAPTION))
        words = sum(metrics.horizontalAdvance(word) for _, word in self._entries)
        marks = len(self._entries) * (_MARK + _GAP + _SPACE)
        return QSize(max(words + marks - _SPACE, 0) + 1, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark after mark with its word."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setFont(font(TextStyle.CAPTION))
        left = 0
        for level, word in self._entries:
            mark = QRectF(left, 0, _MARK, self.height())
            if level is None:
                line = QRectF(left, mark.center().y() - 1, _MARK, _LINE_HEIGHT)
                painter.fillRect(line, tokens.color("muted"))
            else:
                paint_target_cap(painter, mark, level, tokens)
            left += _MARK + _GAP
            painter.setPen(tokens.color("muted"))
            width = painter.fontMetrics().horizontalAdvance(word) + 1
            painter.drawText(
                QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, word
            )
            left += width + _SPACE
        painter.end()
