"""Units ranked by a figure as dots on one scale, with the whole's value and targets as lines.

A verdict is a shape beside its dot, a line has its own cap and words, a missing figure is
hatched: nothing rests on colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.core.assessment import Verdict
from nq20desk.core.indicator import Level
from nq20desk.ui.theme import TextStyle, Tokens, current_tokens, font
from nq20desk.ui.widgets.bullet_bar import CAP, paint_target_cap
from nq20desk.ui.widgets.painting import (
    kept,
    paint_focus_ring,
    paint_hatching,
    shows_focus,
)
from nq20desk.ui.widgets.verdict_badge import paint_verdict_mark

ROW = 24.0
_HEAD_LINE = 18.0
_NAMES, _VALUES, _MARK, _PAD = 0.30, 64.0, 14.0, 8.0
_DOT = 4.5
_DASHES = {None: (1.0,), Level.COMMUNE: (4.0, 2.0), Level.DISTRICT: (4.0, 2.0),
           Level.PROVINCE: (2.0, 2.0), Level.NATION: (1.0, 3.0)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dot:
    """A unit on the scale; without a value its row is hatched and ``words`` say why."""

    key: str
    name: str
    value: float | None
    words: str
    verdict: Verdict = Verdict.NO_TARGET


@dataclass(frozen=True, slots=True)
class PlotLine:
    """A value that holds for all: the whole's own (level None) or a plan's target."""

    value: float
    words: str
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class DotData:
    """What a dot plot shows, in its order from top to bottom."""

    dots: tuple[Dot, ...] = ()
    lines: tuple[PlotLine, ...] = ()

    @property
    def extent(self) -> tuple[float, float]:
        """The ends of the scale: all values and lines, with some air."""
        numbers = [one.value for one in self.dots if one.value is not None]
        numbers += [one.value for one in self.lines]
        low, high = min(numbers, default=0.0), max(numbers, default=1.0)
        air = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
        return max(low - air, 0.0) if low >= 0 else low - air, high + air


@dataclass(frozen=True, slots=True)
class _Stage:
    """Where the parts of a plot lie."""

    painter: QPainter
    rect: QRectF
    data: DotData
    tokens: Tokens

    @property
    def head(self) -> float:
        """The height of the lines' words."""
        return _HEAD_LINE * len(self.data.lines) + (4.0 if self.data.lines else 0.0)

    @property
    def scale(self) -> QRectF:
        """Where the dots lie."""
        left = self.rect.left() + self.rect.width() * _NAMES + _PAD
        right = self.rect.right() - _VALUES - _MARK - 2 * _PAD
        top = self.rect.top() + self.head
        return QRectF(left, top, max(right - left, 1.0), ROW * len(self.data.dots))

    def x(self, value: float) -> float:
        """Where a value lies."""
        low, high = self.data.extent
        return self.scale.left() + (value - low) / (high - low) * self.scale.width()

    def row(self, index: int) -> QRectF:
        """The row of a dot, over the whole width."""
        top = self.scale.top() + index * ROW
        return QRectF(self.rect.left(), top, self.rect.width(), ROW)


def paint_dot_plot(
    painter: QPainter, rect: QRectF, data: DotData, tokens: Tokens, current: str = ""
) -> None:
    """Paint a dot plot into ``rect``; the row of ``current`` is marked."""
    stage = _Stage(painter, rect, data, tokens)
    with kept(painter):
        painter.setFont(font(TextStyle.CAPTION))
        for index, dot in enumerate(data.dots):
            if dot.key == current:
                painter.fillRect(stage.row(index), tokens.color("selection"))
        _paint_lines(stage)
        for index, dot in enumerate(data.dots):
            _paint_row(stage, stage.row(index), dot)


@dataclass(frozen=True, slots=True)
class _Label:
    """A line's words: the line, where it stands, and on which side its words are."""

    line: PlotLine
    x: float
    at_left: bool


def _labels(stage: _Stage) -> list[_Label]:
    """The lines from the top down, so that no line runs through the words below it.

    From right to left with words at the left, or the other way round: what fits.
    """
    metrics = QFontMetricsF(stage.painter.font())
    ends = stage.rect.left() + CAP + 2, stage.rect.right() - CAP - 2
    placed = [(round(stage.x(one.value)) + 0.5, one) for one in stage.data.lines]
    placed.sort(key=lambda one: one[0])
    needed = {one.words: metrics.horizontalAdvance(one.words) for _, one in placed}
    if all(x - ends[0] >= needed[one.words] for x, one in placed):
        return [_Label(one, x, at_left=True) for x, one in reversed(placed)]
    if all(ends[1] - x >= needed[one.words] for x, one in placed):
        return [_Label(one, x, at_left=False) for x, one in placed]
    return [_Label(one, x, x - ends[0] > ends[1] - x) for x, one in reversed(placed)]


def _paint_lines(stage: _Stage) -> None:
    labels = _labels(stage)
    for number, (line, x) in enumerate((one.line, one.x) for one in labels):
        top = stage.rect.top() + number * _HEAD_LINE + _HEAD_LINE / 2
        pen = QPen(stage.tokens.color("accent" if line.level is None else "muted"), 1.4)
        if line.level is not None:
            pen.setDashPattern(_DASHES[line.level])
        stage.painter.setPen(pen)
        stage.painter.drawLine(QLineF(x, top, x, stage.scale.bottom()))
        _paint_cap(stage, QPointF(x, top), line)
    for number, label in enumerate(labels):
        _paint_line_words(stage, stage.rect.top() + (number + 0.5) * _HEAD_LINE, label)


def _paint_cap(stage: _Stage, middle: QPointF, line: PlotLine) -> None:
    box = QRectF(middle.x() - CAP / 2, middle.y() - CAP / 2, CAP, CAP)
    if line.level is not None:
        paint_target_cap(stage.painter, box, line.level, stage.tokens)
        return
    with kept(stage.painter):
        stage.painter.setPen(Qt.PenStyle.NoPen)
        stage.painter.setBrush(stage.tokens.color("accent"))
        stage.painter.drawRect(box)


def _paint_line_words(stage: _Stage, middle: float, label: _Label) -> None:
    """The words beside their line, over whatever line there was no other place for."""
    metrics = QFontMetricsF(stage.painter.font())
    edge = label.x - stage.rect.left() if label.at_left else stage.rect.right() - label.x
    words = metrics.elidedText(label.line.words, Qt.TextElideMode.ElideRight, edge - CAP - 2)
    width = metrics.horizontalAdvance(words)
    left = label.x - CAP - width if label.at_left else label.x + CAP
    box = QRectF(left - 1, middle - _HEAD_LINE / 2, width + 2, _HEAD_LINE)
    stage.painter.fillRect(box, stage.painter.background())
    stage.painter.setPen(stage.tokens.color("text"))
    stage.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _paint_row(stage: _Stage, row: QRectF, dot: Dot) -> None:
    painter, tokens, scale = stage.painter, stage.tokens, stage.scale
    _paint_words(stage, QRectF(row.left(), row.top(), scale.left() - row.left() - _PAD, ROW),
                 dot.name, Qt.AlignmentFlag.AlignRight)  # fmt: skip
    track = QRectF(scale.left(), row.center().y() - 2, scale.width(), 4)
    if dot.value is None:
        paint_hatching(painter, track, tokens.color("no_figure"))
        area = QRectF(scale.right() + _PAD, row.top(), _VALUES + _MARK + _PAD, ROW)
        _paint_words(stage, area, dot.words, Qt.AlignmentFlag.AlignLeft, "muted")
        return
    painter.setPen(QPen(tokens.color("line"), 1.0))
    painter.drawLine(QLineF(track.left(), row.center().y(), track.right(), row.center().y()))
    painter.setPen(QPen(tokens.color("surface"), 1.5))
    painter.setBrush(tokens.verdict(dot.verdict))
    painter.drawEllipse(QPointF(stage.x(dot.value), row.center().y()), _DOT, _DOT)
    area = QRectF(scale.right() + _PAD, row.top(), _VALUES, ROW)
    _paint_words(stage, area, dot.words, Qt.AlignmentFlag.AlignRight)
    if dot.verdict is not Verdict.NO_TARGET:
        mark = QRectF(area.right() + _PAD, row.center().y() - _MARK / 2, _MARK, _MARK)
        paint_verdict_mark(painter, mark.adjusted(1, 1, -1, -1), dot.verdict, tokens)


def _paint_words(
    stage: _Stage, area: QRectF, text: str, side: Qt.AlignmentFlag, token: str = "text"
) -> None:
    metrics = QFontMetricsF(stage.painter.font())
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    stage.painter.setPen(stage.tokens.color(token))
    stage.painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, words)


class DotPlot(QWidget):
    """A dot plot as a widget; ``chosen`` follows arrow keys and clicks, ``activated`` Enter."""

    chosen = Signal(str)
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = DotData()
        self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def data(self) -> DotData:
        """What is shown."""
        return self._data

    @property
    def current(self) -> str:
        """The key of the marked row."""
        return self._current

    def set_data(self, data: DotData, name: str) -> None:
        """Show other figures; ``name`` says what they are."""
        self._data = data
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(_said(data)))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def set_current(self, key: str) -> None:
        """Mark a row without telling anybody."""
        self._current = key
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all rows and the words of the lines."""
        head = _HEAD_LINE * len(self._data.lines) + 4
        return QSize(360, round(head + ROW * max(len(self._data.dots), 1)) + 2)

    def row_at(self, place: QPointF) -> str:
        """The key of the row at a place; empty for none."""
        stage = _Stage(QPainter(), QRectF(self.rect()), self._data, current_tokens())
        rows: Sequence[Dot] = self._data.dots
        return next((one.key for at, one in enumerate(rows) if stage.row(at).contains(place)), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the mouse."""
        self._choose(self.row_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the row's figures."""
        if key := self.row_at(event.position()):
            self.activated.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose, Enter goes to the figures."""
        keys = [one.key for one in self._data.dots]
        at = keys.index(self._current) if self._current in keys else -1
        match event.key():
            case Qt.Key.Key_Down if at + 1 < len(keys):
                self._choose(keys[at + 1])
            case Qt.Key.Key_Up if at > 0:
                self._choose(keys[at - 1])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._current:
                self.activated.emit(self._current)
            case _:
                super().keyPressEvent(event)

    def _choose(self, key: str) -> None:
        if key and key != self._current:
            self.set_current(key)
            self.chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot over the whole widget."""
        painter, tokens = QPainter(self), current_tokens()
        paint_dot_plot(painter, QRectF(self.rect()), self._data, tokens, self._current)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), tokens)
        painter.end()


def _said(data: DotData) -> list[str]:
    """The plot in words, for those who listen to it."""
    return [
        *(one.words for one in data.lines),
        *(f"{place}. {one.name}: {one.words}" for place, one in enumerate(data.dots, start=1)),
    ]
