"""One indicator of the overview: name, bullet bar, value, distance in words, sparkline."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nq20desk.ui.overview.scorecard import Score
from nq20desk.ui.theme import TextStyle, Tokens, current_tokens, font
from nq20desk.ui.widgets.bullet_bar import SIDE, paint_bullet_bar
from nq20desk.ui.widgets.painting import paint_focus_ring, shows_focus
from nq20desk.ui.widgets.sparkline import paint_sparkline
from nq20desk.ui.widgets.verdict_badge import MARK_SIDE, paint_verdict_mark

_PADDING = 6
_SIDE_PADDING = 16
_MARK_GAP = 8
_BAR_HEIGHT = 24
_SPARK_WIDTH = 76
_COLUMN_GAP = 12
_NAME_LINES = 2
_VALUE_GAP = 8
_LEFT = _SIDE_PADDING + MARK_SIDE + _MARK_GAP
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says: name, figure, target, distance, and the sentence behind it."""

    name: str
    value: str
    target: str
    distance: str
    why: str


class IndicatorRow(QAbstractButton):
    """A painted row; a click or Enter goes to the figure. Arrow keys are left to the list."""

    def __init__(self, score: Score, words: RowWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score, self._words = score, words
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(words.name)
        said = (words.value, words.target, words.distance)
        self.setAccessibleName(". ".join(part for part in (words.name, *said) if part))
        self.setAccessibleDescription(words.why)

    @property
    def score(self) -> Score:
        """What is shown."""
        return self._score

    @property
    def words(self) -> RowWords:
        """What is said of it."""
        return self._words

    def sizeHint(self) -> QSize:
        """Wide enough for a bar, high enough for a name on one line."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a bar and its words allow."""
        return QSize(260, self.heightForWidth(400))

    def heightForWidth(self, width: int) -> int:
        """One or two lines of name, the bar, one line of words."""
        words = QFontMetrics(font(TextStyle.TABLE_STRONG)).height()
        return 2 * _PADDING + self._name_height(width) + _BAR_HEIGHT + words + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the figure, as Space does; arrows move in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tooltip is made when it is asked for: name in full, and why."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip():
            self.setToolTip("\n".join((self._words.name, self._words.value, self._words.why)))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, mark, name, bar, sparkline and words."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.color(self._ground()))
        name = QRect(_LEFT, _PADDING, self._name_width(self.width()), 0)
        name.setHeight(self._name_height(self.width()))
        self._paint_name(painter, name, tokens)
        bar = QRectF(_LEFT - SIDE, name.bottom() + 1, self._bar_width(), _BAR_HEIGHT)
        paint_bullet_bar(painter, bar, self._score.bullet, tokens)
        spark = QRectF(bar.right() + _COLUMN_GAP - SIDE, bar.top(), _SPARK_WIDTH, _BAR_HEIGHT)
        paint_sparkline(painter, spark, self._score.spark, tokens)
        self._paint_words(painter, int(bar.bottom()) + 2, tokens)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), tokens)
        painter.end()

    def _ground(self) -> str:
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() else "surface"

    def _name_width(self, width: int) -> int:
        return width - _LEFT - _SIDE_PADDING

    def _bar_width(self) -> float:
        return self._name_width(self.width()) + 2 * SIDE - _SPARK_WIDTH - _COLUMN_GAP

    def _name_height(self, width: int) -> int:
        metrics = QFontMetrics(font(TextStyle.BODY))
        room = QRect(0, 0, self._name_width(width), 1000)
        wanted = metrics.boundingRect(room, _WRAPPED, self._words.name).height()
        return min(wanted, _NAME_LINES * metrics.lineSpacing())

    def _paint_name(self, painter: QPainter, place: QRect, tokens: Tokens) -> None:
        side = float(MARK_SIDE)
        top = _PADDING + (QFontMetrics(font(TextStyle.BODY)).height() - side) / 2
        mark = QRectF(_SIDE_PADDING, top, side, side)
        paint_verdict_mark(painter, mark, self._score.assessment.verdict, tokens)
        painter.setPen(tokens.color("text"))
        painter.setFont(font(TextStyle.BODY))
        painter.drawText(place, _WRAPPED, self._words.name)

    def _paint_words(self, painter: QPainter, top: int, tokens: Tokens) -> None:
        """Value and target at the left, the distance in the verdict's colour at the right."""
        right = self.width() - _SIDE_PADDING
        distance = font(TextStyle.CAPTION_STRONG)
        width = min(_width(distance, self._words.distance), (right - _LEFT) * 3 // 5)
        height = QFontMetrics(font(TextStyle.TABLE_STRONG)).height()
        line = QRect(_LEFT, top, right - _LEFT, height)
        painter.setPen(tokens.verdict(self._score.assessment.verdict))
        _put(painter, line.adjusted(line.width() - width, 0, 0, 0), distance, self._words.distance)
        room = line.adjusted(0, 0, -width - _COLUMN_GAP, 0)
        value = font(TextStyle.TABLE_STRONG)
        painter.setPen(tokens.color("text"))
        _put(painter, room, value, self._words.value)
        room.setLeft(
            room.left() + _width(value, self._words.value) + (8 if self._words.value else 0)
        )
        painter.setPen(tokens.color("muted"))
        _put(painter, room, font(TextStyle.CAPTION), self._words.target)


def _width(face: QFont, text: str) -> int:
    return QFontMetrics(face).horizontalAdvance(text) + 1


def _put(painter: QPainter, place: QRect, face: QFont, text: str) -> None:
    """A text on one line, shortened where there is no room."""
    if place.width() < QFontMetrics(face).horizontalAdvance("…"):
        return
    painter.setFont(face)
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
