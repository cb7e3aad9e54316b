"""What the marks on bars and charts mean, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.document.shapes import Shape
from nq20desk.ui.overview.score_button import face_of, metrics_of
from nq20desk.ui.theme import TextStyle, current_tokens
from nq20desk.ui.widgets.shapes import paint_shapes

MARK = 16.0
_GAP = 6
_SPACE = 16
_SIDES = 16
_EDGE = 6


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A mark, drawn in a square of 16, and its word."""

    mark: tuple[Shape, ...]
    word: str


class Legend(QWidget):
    """Mark after mark with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[LegendEntry] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are shown."""
        return tuple(one.word for one in self._entries)

    def set_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show these marks."""
        self._entries = list(entries)
        self.setAccessibleName(", ".join(self.words))
        self.setVisible(bool(entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All entries in the usual width."""
        return QSize(640, self.heightForWidth(max(self.width(), 640)))

    def heightForWidth(self, width: int) -> int:
        """As many lines as the entries need."""
        places = self._places(width)
        last = places[-1][1] if places else 0
        return last + self._line + 2 * _EDGE

    @property
    def _line(self) -> int:
        return max(metrics_of(TextStyle.CAPTION).height(), int(MARK)) + 2

    def _places(self, width: int) -> list[tuple[int, int]]:
        """Where each entry begins, relative to the edges."""
        metrics = metrics_of(TextStyle.CAPTION)
        places, left, top = [], 0, 0
        for one in self._entries:
            needed = int(MARK) + _GAP + metrics.horizontalAdvance(one.word) + 1
            if left and left + needed > width - 2 * _SIDES:
                left, top = 0, top + self._line
            places.append((left, top))
            left += needed + _SPACE
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every mark with its word."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setFont(face_of(TextStyle.CAPTION))
        painter.setPen(tokens.color("muted"))
        line = self._line
        for (x, y), one in zip(self._places(self.width()), self._entries, strict=True):
            left, top = x + _SIDES, y + _EDGE
            paint_shapes(painter, one.mark, tokens, QPointF(left, top + 1))
            words = QRectF(left + MARK + _GAP, top, self.width(), line)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, one.word)
        painter.end()
