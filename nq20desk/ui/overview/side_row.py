"""A line of the overview's right column that leads somewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nq20desk.ui.icons import icon
from nq20desk.ui.theme import TABLE_ICON, TextStyle, Tokens, current_tokens, font
from nq20desk.ui.widgets.painting import paint_focus_ring, shows_focus

_PADDING = 6
_SIDE_PADDING = 16
_ICON_GAP = 8
_BAR = 4
_BAR_GAP = 5
_LINES = 3
_LEFT = _SIDE_PADDING + TABLE_ICON + _ICON_GAP
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class SideRow(QAbstractButton):
    """Icon, text of one to three lines, a caption, perhaps a bar of progress below."""

    def __init__(
        self,
        icon_name: str,
        text: str,
        caption: str = "",
        share: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._caption, self._share = icon_name, caption, share
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(f"{text}. {caption}" if caption else text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def caption(self) -> str:
        """The line below the text."""
        return self._caption

    @property
    def share(self) -> float | None:
        """How much is done, 0 to 1."""
        return self._share

    def sizeHint(self) -> QSize:
        """As high as the text needs in the right column."""
        return QSize(280, self.heightForWidth(286))

    def heightForWidth(self, width: int) -> int:
        """Up to three lines of text, the caption, the bar."""
        height = 2 * _PADDING + self._text_height(width)
        if self._caption:
            height += QFontMetrics(font(TextStyle.CAPTION)).lineSpacing() + 1
        return height + (_BAR + _BAR_GAP if self._share is not None else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the text needs in the width that there is."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(event.size().width()))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row is the button."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, text, caption and bar."""
        tokens = current_tokens()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), tokens.color("hover"))
        picture = icon(self._icon, "muted")
        picture.paint(painter, QRect(_SIDE_PADDING, _PADDING, TABLE_ICON, TABLE_ICON))
        place = QRect(_LEFT, _PADDING, self._text_width(self.width()), 0)
        place.setHeight(self._text_height(self.width()))
        painter.setFont(font(TextStyle.BODY))
        painter.setPen(tokens.color("text"))
        painter.drawText(place, _WRAPPED, self._shown_text(place.width()))
        self._paint_caption(painter, place.bottom() + 2, tokens)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), tokens)
        painter.end()

    def _paint_caption(self, painter: QPainter, top: int, tokens: Tokens) -> None:
        width = self._text_width(self.width())
        painter.setFont(font(TextStyle.CAPTION))
        painter.setPen(tokens.color("muted"))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self._caption, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(_LEFT, top + metrics.ascent(), text)
        if self._share is None:
            return
        bar = QRectF(_LEFT, self.height() - _PADDING - _BAR, width, _BAR)
        painter.fillRect(bar, tokens.color("track"))
        bar.setWidth(width * self._share)
        painter.fillRect(bar, tokens.color("accent"))

    def _text_width(self, width: int) -> int:
        return width - _LEFT - _SIDE_PADDING

    def _text_height(self, width: int) -> int:
        metrics = QFontMetrics(font(TextStyle.BODY))
        room = QRect(0, 0, self._text_width(width), 1000)
        wanted = metrics.boundingRect(room, _WRAPPED, self.text()).height()
        return min(wanted, _LINES * metrics.lineSpacing())

    def _shown_text(self, width: int) -> str:
        """The text, shortened where its lines don't hold it."""
        metrics = QFontMetrics(font(TextStyle.BODY))
        room = QRect(0, 0, width, 1000)
        if (
            metrics.boundingRect(room, _WRAPPED, self.text()).height()
            <= _LINES * metrics.lineSpacing()
        ):
            return self.text()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width * _LINES - 60)
