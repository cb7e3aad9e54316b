"""What grounds and marks of the cells mean, on one line below the grid."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.core.grid import Ground
from nq20desk.ui.indicators.delegate import paint_cell
from nq20desk.ui.indicators.faces import Face, Mark, mark_words
from nq20desk.ui.theme import TextStyle, current_tokens, font
from nq20desk.ui.words import translate

_CELL = QSize(22, 16)
_GAP, _APART = 6, 16


class Legend(QWidget):
    """Small cells, each with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(TextStyle.CAPTION))
        self._entries = tuple(_entries())
        self.setAccessibleName(", ".join(words for _, words in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(400, _CELL.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many entries as there is room for."""
        painter, tokens = QPainter(self), current_tokens()
        left, metrics = 0, self.fontMetrics()
        for face, words in self._entries:
            width = metrics.horizontalAdvance(words)
            if left + _CELL.width() + _GAP + width > self.width():
                break
            box = QRect(left, (self.height() - _CELL.height()) // 2, _CELL.width(), _CELL.height())
            paint_cell(painter, box, face, tokens)
            painter.setPen(tokens.color("line"))
            painter.drawRect(box)
            painter.setPen(tokens.color("muted"))
            text = QRect(box.right() + _GAP, 0, width + 2, self.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
            left = text.right() + _APART
        painter.end()


def _entries() -> list[tuple[Face, str]]:
    grounds = [
        (Face(Ground.TYPED), translate("IndicatorsPage", "typed")),
        (Face(Ground.COMPUTED), translate("IndicatorsPage", "computed")),
        (Face(Ground.PLANNED), translate("IndicatorsPage", "target")),
    ]
    marks = [(Face(Ground.TYPED, marks=frozenset({one})), mark_words(one)) for one in Mark]
    return grounds + marks
