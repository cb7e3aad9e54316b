"""A count that filters when it is clicked: mark, number, word (``✓ 6 đạt``)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nq20desk.core.assessment import Verdict
from nq20desk.ui.theme import RADIUS, TextStyle, Tokens, current_tokens, font
from nq20desk.ui.widgets.painting import kept, paint_focus_ring, shows_focus
from nq20desk.ui.widgets.verdict_badge import MARK_SIDE, paint_verdict_mark

HEIGHT = 32
_PADDING = 10
_GAP = 6


def _fonts() -> tuple[QFont, QFont]:
    """The fonts of the number and of the word."""
    return font(TextStyle.TABLE_STRONG), font(TextStyle.BODY)


class CountChip(QAbstractButton):
    """A checkable chip; ``toggled`` says whether its filter is on."""

    def __init__(
        self, text: str, verdict: Verdict | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self._count = 0
        self.setText(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    @property
    def count(self) -> int:
        """The number that is shown."""
        return self._count

    def set_count(self, count: int, name: str = "") -> None:
        """Show another number; ``name`` says it in a sentence for screen readers."""
        self._count = count
        self.setAccessibleName(name or f"{count} {self.text()}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Mark, number and word between the paddings."""
        number, word = (QFontMetrics(one) for one in _fonts())
        width = number.horizontalAdvance(str(self._count)) + word.horizontalAdvance(self.text())
        mark = 0 if self._verdict is None else MARK_SIDE + _GAP
        return QSize(2 * _PADDING + mark + width + _GAP, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter toggles, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole chip is the button."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, mark, number, word and focus ring."""
        tokens = current_tokens()
        painter = QPainter(self)
        self._paint_ground(painter, tokens)
        left = _PADDING
        if self._verdict is not None:
            mark = QRectF(left, (self.height() - MARK_SIDE) / 2, MARK_SIDE, MARK_SIDE)
            paint_verdict_mark(painter, mark, self._verdict, tokens)
            left += MARK_SIDE + _GAP
        self._paint_words(painter, left, tokens)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), tokens)
        painter.end()

    def _paint_ground(self, painter: QPainter, tokens: Tokens) -> None:
        fill, edge = self._colors(tokens)
        with kept(painter):
            painter.setPen(QPen(edge, 1.0))
            painter.setBrush(fill)
            frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _colors(self, tokens: Tokens) -> tuple[QColor, QColor]:
        if self.isChecked():
            return tokens.color("accent-soft"), tokens.color("accent")
        if self.isDown():
            return tokens.color("pressed"), tokens.color("line-strong")
        if self.underMouse():
            return tokens.color("surface"), tokens.color("line-strong")
        return tokens.color("surface"), tokens.color("line")

    def _paint_words(self, painter: QPainter, left: int, tokens: Tokens) -> None:
        number, word = _fonts()
        painter.setPen(tokens.color("text" if self.isEnabled() else "disabled"))
        painter.setFont(number)
        area = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(self._count))
        width = painter.fontMetrics().horizontalAdvance(str(self._count))
        painter.setFont(word)
        painter.drawText(
            area.adjusted(width + _GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
