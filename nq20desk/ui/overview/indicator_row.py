"""One indicator as a row: name, bullet bar, value, distance in words, sparkline."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nq20desk.app.scores import Score
from nq20desk.document.marks import GRID, lower_mark
from nq20desk.document.shapes import Ink
from nq20desk.ui.overview.score_button import (
    WRAPPED,
    ScoreButton,
    ScoreWords,
    face_of,
    metrics_of,
    put,
    width_of,
    wrapped_height,
)
from nq20desk.ui.theme import TextStyle, Tokens
from nq20desk.ui.widgets.bullet_bar import SIDE, paint_bullet_bar
from nq20desk.ui.widgets.shapes import paint_shapes
from nq20desk.ui.widgets.sparkline import paint_sparkline
from nq20desk.ui.widgets.verdict_badge import MARK_SIDE, paint_verdict_mark

_PADDING = 6
_SIDE_PADDING = 16
_MARK_GAP = 8
_BAR_HEIGHT = 24
_SPARK_WIDTH = 76
_COLUMN_GAP = 12
_NAME_LINES = 2
_TEXT_LINES = 3
_VALUE_GAP = 8
_LEFT = _SIDE_PADDING + MARK_SIDE + _MARK_GAP


class IndicatorRow(ScoreButton):
    """A painted row; ``with_spark`` leaves room for the sparklines of its list."""

    def __init__(
        self,
        score: Score,
        words: ScoreWords,
        *,
        with_spark: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(score, words, parent)
        self._with_spark = with_spark

    def minimumSizeHint(self) -> QSize:
        """As narrow as a bar and its words allow."""
        return QSize(260, self.heightForWidth(400))

    def heightForWidth(self, width: int) -> int:
        """One or two lines of name, the bar, one line of words, more for a long text."""
        height = 2 * _PADDING + self._name_height(width) + _BAR_HEIGHT + self._line + 2
        return height + self._text_height(width)

    def paint_contents(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint mark, name, bar, sparkline and words."""
        name = QRect(_LEFT, _PADDING, self._room(self.width()), self._name_height(self.width()))
        self._paint_name(painter, name, tokens)
        bar = QRectF(_LEFT - SIDE, name.bottom() + 1, self._bar_width(), _BAR_HEIGHT)
        paint_bullet_bar(painter, bar, self._score.bullet, tokens)
        if self._score.bullet.is_reversed:
            at = QPointF(_SIDE_PADDING, bar.center().y() - 4)
            paint_shapes(painter, lower_mark(Ink.MUTED), tokens, at, MARK_SIDE / GRID)
        if self._with_spark and self._score.spark.points > 1:
            spark = QRectF(bar.right() + _COLUMN_GAP - SIDE, bar.top(), _SPARK_WIDTH, _BAR_HEIGHT)
            paint_sparkline(painter, spark, self._score.spark, tokens)
        self._paint_words(painter, int(bar.bottom()) + 2, tokens)

    # ---- measures

    @property
    def _line(self) -> int:
        return metrics_of(TextStyle.TABLE_STRONG).height()

    def _room(self, width: int) -> int:
        return width - _LEFT - _SIDE_PADDING

    def _bar_width(self) -> float:
        spark = _SPARK_WIDTH + _COLUMN_GAP if self._with_spark else 0
        return self._room(self.width()) + 2 * SIDE - spark

    def _name_height(self, width: int) -> int:
        return wrapped_height(TextStyle.BODY, self.words.name, self._room(width), _NAME_LINES)

    def _fits(self, width: int) -> bool:
        """Whether value, target and distance stand side by side."""
        words = self.words
        value = width_of(TextStyle.TABLE_STRONG, words.value) + _VALUE_GAP
        target = width_of(TextStyle.CAPTION, words.target) + _COLUMN_GAP
        distance = width_of(TextStyle.CAPTION_STRONG, words.distance)
        return value + target + distance <= self._room(width)

    def _text_height(self, width: int) -> int:
        """The lines of a value that has no room beside the others."""
        if self._fits(width):
            return 0
        strong = TextStyle.TABLE_STRONG
        return wrapped_height(strong, self.words.value, self._room(width), _TEXT_LINES)

    # ---- painting

    def _paint_name(self, painter: QPainter, place: QRect, tokens: Tokens) -> None:
        side = float(MARK_SIDE)
        top = _PADDING + (metrics_of(TextStyle.BODY).height() - side) / 2
        mark = QRectF(_SIDE_PADDING, top, side, side)
        paint_verdict_mark(painter, mark, self._score.assessment.verdict, tokens)
        painter.setPen(tokens.color("text"))
        painter.setFont(face_of(TextStyle.BODY))
        painter.drawText(place, WRAPPED, self.words.name)

    def _paint_words(self, painter: QPainter, top: int, tokens: Tokens) -> None:
        """Value and target at the left, the distance in the verdict's colour at the right."""
        line = QRect(_LEFT, top, self._room(self.width()), self._line)
        distance = TextStyle.CAPTION_STRONG
        painter.setPen(tokens.verdict(self._score.assessment.verdict))
        put(painter, line, distance, self.words.distance, Qt.AlignmentFlag.AlignRight)
        painter.setPen(tokens.color("text"))
        strong = TextStyle.TABLE_STRONG
        if self._fits(self.width()):
            put(painter, line, strong, self.words.value)
            if self.words.value:
                line.setLeft(line.left() + width_of(strong, self.words.value) + _VALUE_GAP)
        else:
            self._paint_text(painter, line.bottom() + 1)
        line.setRight(line.right() - width_of(distance, self.words.distance) - _COLUMN_GAP)
        painter.setPen(tokens.color("muted"))
        put(painter, line, TextStyle.CAPTION, self.words.target)

    def _paint_text(self, painter: QPainter, top: int) -> None:
        """A figure in words, on lines of its own."""
        width = self.width()
        place = QRect(_LEFT, top, self._room(width), self._text_height(width))
        painter.setFont(face_of(TextStyle.TABLE_STRONG))
        painter.drawText(place, WRAPPED, self.words.value)
