"""A verdict as shape, word and colour; the shapes are painted, so that no font lacks them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.core.assessment import Verdict
from nq20desk.document.marks import GRID, verdict_mark
from nq20desk.ui.theme import TextStyle, Tokens, current_tokens, font
from nq20desk.ui.widgets.painting import square_in
from nq20desk.ui.widgets.shapes import paint_shapes

MARK_SIDE = 14
_GAP = 6


def paint_verdict_mark(painter: QPainter, rect: QRectF, verdict: Verdict, tokens: Tokens) -> None:
    """Paint the shape of a verdict as the largest square in ``rect``."""
    square = square_in(rect)
    scale = square.width() / GRID
    paint_shapes(painter, verdict_mark(verdict), tokens, square.topLeft(), scale)


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
