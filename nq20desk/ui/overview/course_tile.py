"""One indicator as a small chart: its years, the targets ahead, the way that is needed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nq20desk.app.scores import Score
from nq20desk.document.course import CourseData, course_shapes
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
from nq20desk.ui.widgets.shapes import paint_shapes
from nq20desk.ui.widgets.verdict_badge import MARK_SIDE, paint_verdict_mark

_PADDING = 12
_GAP = 6
_CHART = 76
_LINES = 5
LEAST_WIDTH = 200


class CourseTile(ScoreButton):
    """Name, value with its mark, and the chart with the years of its ends."""

    def __init__(
        self,
        score: Score,
        words: ScoreWords,
        course: CourseData,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(score, words, parent)
        self._course = course

    @property
    def course(self) -> CourseData:
        """What the chart shows."""
        return self._course

    def minimumSizeHint(self) -> QSize:
        """As narrow as the charts may become."""
        return QSize(LEAST_WIDTH - 20, self.heightForWidth(LEAST_WIDTH))

    def heightForWidth(self, width: int) -> int:
        """Name and value in full, then distance, chart and years."""
        return 2 * _PADDING + self._words_height(width) + self._foot_height(width) + _GAP

    def _words_height(self, width: int) -> int:
        return self._name_height(width) + self._value_height(width) + _GAP // 2

    def _name_height(self, width: int) -> int:
        return wrapped_height(TextStyle.BODY, self.words.name, width - 2 * _PADDING, _LINES)

    def _value_height(self, width: int) -> int:
        room = width - 2 * _PADDING - 2 * (MARK_SIDE + _GAP)
        wanted = wrapped_height(TextStyle.TABLE_STRONG, self.words.value, room, _LINES)
        return max(wanted, MARK_SIDE + 4)

    def _foot_height(self, width: int) -> int:
        """Distance, pace, chart and years; they stand at the foot, so that charts lie in rows."""
        years = metrics_of(TextStyle.CAPTION).height()
        words = self._distance_height(width) + self._pace_height(width)
        return words + years + _CHART + _GAP

    def _pace_height(self, width: int) -> int:
        if not self.words.pace:
            return 0
        return wrapped_height(TextStyle.CAPTION, self.words.pace, width - 2 * _PADDING, _LINES)

    def _distance_height(self, width: int) -> int:
        caption = TextStyle.CAPTION_STRONG
        return wrapped_height(caption, self.words.distance, width - 2 * _PADDING, 2)

    def paint_contents(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint name, value and chart."""
        width = self.width() - 2 * _PADDING
        name = QRect(_PADDING, _PADDING, width, self._name_height(self.width()))
        painter.setPen(tokens.color("text"))
        painter.setFont(face_of(TextStyle.BODY))
        painter.drawText(name, WRAPPED, self.words.name)
        self._paint_value(painter, name.bottom() + 1 + _GAP // 2, tokens)
        self._paint_foot(
            painter, self.height() - _PADDING - self._foot_height(self.width()), tokens
        )

    def _paint_value(self, painter: QPainter, top: int, tokens: Tokens) -> None:
        """Mark and value, an arrow at the right where lower is better."""
        mark = QRectF(_PADDING, top + 1, MARK_SIDE, MARK_SIDE)
        paint_verdict_mark(painter, mark, self._score.assessment.verdict, tokens)
        right = self.width() - _PADDING - MARK_SIDE
        if self._score.bullet.is_reversed:
            arrow = lower_mark(Ink.MUTED)
            paint_shapes(painter, arrow, tokens, QPointF(right, top + 1), MARK_SIDE / GRID)
        left = _PADDING + MARK_SIDE + _GAP
        place = QRect(left, top, right - _GAP - left, self._value_height(self.width()))
        painter.setPen(tokens.color("text"))
        painter.setFont(face_of(TextStyle.TABLE_STRONG))
        painter.drawText(place, WRAPPED, self.words.value)

    def _paint_foot(self, painter: QPainter, top: int, tokens: Tokens) -> None:
        """The distance and the needed pace in words, below them the chart."""
        caption = TextStyle.CAPTION_STRONG
        line = QRect(_PADDING, top, self.width() - 2 * _PADDING, 0)
        line.setHeight(self._distance_height(self.width()))
        painter.setPen(tokens.verdict(self._score.assessment.verdict))
        painter.setFont(face_of(caption))
        painter.drawText(line, WRAPPED, self.words.distance)
        pace = QRect(_PADDING, line.bottom() + 1, line.width(), self._pace_height(self.width()))
        painter.setPen(tokens.color("muted"))
        painter.setFont(face_of(TextStyle.CAPTION))
        painter.drawText(pace, WRAPPED, self.words.pace)
        self._paint_chart(painter, line.bottom() + 1 + pace.height() + _GAP, tokens)

    def _paint_chart(self, painter: QPainter, top: int, tokens: Tokens) -> None:
        width = self.width() - 2.0 * _PADDING
        shapes = course_shapes(self._course, width, _CHART)
        paint_shapes(painter, shapes, tokens, QPointF(_PADDING, top))
        caption = TextStyle.CAPTION
        painter.setPen(tokens.color("muted"))
        feet = QRect(_PADDING, top + _CHART, int(width), metrics_of(caption).height())
        for year in self._named_years(width):
            half = width_of(caption, str(year)) // 2
            middle = _PADDING + int(self._course.x(year, width))
            left = min(max(middle - half, feet.left()), feet.right() - 2 * half)
            place = QRect(left, feet.top(), 2 * half + 2, feet.height())
            put(painter, place, caption, str(year), Qt.AlignmentFlag.AlignHCenter)

    def _named_years(self, width: float) -> list[int]:
        """The years to be written: the ends, the last figure, targets, as far as they fit."""
        course = self._course
        wished = [course.first, course.last, *(year for year, _ in course.points[-1:]),
                  *(one.year for one in course.targets)]  # fmt: skip
        room = width_of(TextStyle.CAPTION, "2030") + _GAP
        kept: list[int] = []
        for year in dict.fromkeys(wished):
            if all(abs(course.x(year, width) - course.x(one, width)) >= room for one in kept):
                kept.append(year)
        return kept
