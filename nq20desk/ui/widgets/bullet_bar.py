"""A figure against its targets on one line: bar, target ticks, last year's line.

The good side is always at the right: for indicators where lower is better the scale runs
backwards. ``paint_bullet_bar`` is used by the widget and by the delegates of tables.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.core.assessment import Verdict
from nq20desk.core.indicator import Direction, Level
from nq20desk.core.quantity import Comparator
from nq20desk.ui.theme import Tokens, current_tokens
from nq20desk.ui.widgets.painting import kept, line_pen, paint_hatching, polygon
from nq20desk.ui.widgets.verdict_badge import paint_approximate_mark

BAR = 9.0
CAP = 7.0
SIDE = 8.0
_CAP_GAP = 9.0
_STEM_BELOW = 2.0
_LAST_LINE = 2.0
_HALO = 1.0
_SIGN = BAR + 2
_STEM_WIDTHS = {Level.COMMUNE: 3.0, Level.DISTRICT: 3.0, Level.PROVINCE: 2.0, Level.NATION: 1.0}
_OPEN_UP = (Comparator.MORE, Comparator.AT_LEAST)
_OPEN_DOWN = (Comparator.LESS, Comparator.AT_MOST)


@dataclass(frozen=True, slots=True)
class TargetTick:
    """A target on the scale: whose it is, its value, the far end of a range."""

    level: Level
    value: float
    high: float | None = None


@dataclass(frozen=True, slots=True)
class BulletData:
    """What a bullet bar shows; ``low`` and ``high`` are the ends of its scale.

    ``comparator`` says how exact the value is (≈, >, <, a range up to ``value_high``).
    """

    low: float
    high: float
    value: float | None = None
    value_high: float | None = None
    comparator: Comparator = Comparator.EQUAL
    direction: Direction = Direction.HIGHER
    targets: tuple[TargetTick, ...] = ()
    last: float | None = None
    verdict: Verdict = Verdict.NO_TARGET

    def share(self, value: float) -> float:
        """How far towards the good side a value lies, 0 to 1."""
        span = self.high - self.low
        share = min(max((value - self.low) / span, 0.0), 1.0) if span > 0 else 0.0
        return 1.0 - share if self.direction is Direction.LOWER else share


@dataclass(frozen=True, slots=True)
class _Stage:
    """Everything that the parts of a bar need to paint themselves."""

    painter: QPainter
    rect: QRectF
    data: BulletData
    tokens: Tokens

    def x(self, value: float) -> float:
        """Where a value lies."""
        left, width = self.rect.left() + SIDE, self.rect.width() - 2 * SIDE
        return left + self.data.share(value) * width

    @property
    def bar(self) -> QRectF:
        """The track in which the value's bar lies."""
        height = CAP + 2 + BAR + _STEM_BELOW + _LAST_LINE
        top = round(self.rect.center().y() - height / 2) + CAP + 2
        return QRectF(self.rect.left() + SIDE, top, self.rect.width() - 2 * SIDE, BAR)


def paint_bullet_bar(painter: QPainter, rect: QRectF, data: BulletData, tokens: Tokens) -> None:
    """Paint a bullet bar into ``rect`` (made for heights from 20 px)."""
    stage = _Stage(painter, rect, data, tokens)
    with kept(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        _paint_track(stage)
        _paint_bands(stage)
        _paint_value(stage)
        _paint_last(stage)
        _paint_targets(stage)
        _paint_exactness(stage)


def _paint_track(stage: _Stage) -> None:
    painter, tokens = stage.painter, stage.tokens
    painter.setBrush(tokens.color("track"))
    painter.drawRoundedRect(stage.bar, 2, 2)
    if stage.data.value is None:
        paint_hatching(painter, stage.bar, tokens.color("no_figure"))


def _paint_bands(stage: _Stage) -> None:
    """Tint the span of range targets, from the caps to below the bar."""
    tint = stage.tokens.color("accent")
    tint.setAlphaF(0.22)
    for target in stage.data.targets:
        if target.high is not None:
            left, right = sorted((stage.x(target.value), stage.x(target.high)))
            bar = stage.bar.adjusted(0, -2, 0, _STEM_BELOW)
            stage.painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), tint)


def _paint_value(stage: _Stage) -> None:
    data, bar = stage.data, stage.bar
    if data.value is None:
        return
    color = stage.tokens.verdict(data.verdict)
    ends = [stage.x(end) for end in (data.value, data.value_high) if end is not None]
    stage.painter.setBrush(color)
    width = max(min(ends) - bar.left(), 2.0)
    stage.painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, BAR), 2, 2)
    if len(ends) > 1:
        uncertain = QRectF(min(ends), bar.top(), max(ends) - min(ends), BAR)
        paint_hatching(stage.painter, uncertain, color)


def _paint_last(stage: _Stage) -> None:
    """Last year: a thin line along the foot of the bar."""
    if stage.data.last is None:
        return
    bar = stage.bar
    width = max(stage.x(stage.data.last) - bar.left(), 2.0)
    line = QRectF(bar.left(), bar.bottom() + _STEM_BELOW, width, _LAST_LINE)
    stage.painter.fillRect(line, stage.tokens.color("muted"))


def _paint_targets(stage: _Stage) -> None:
    """Ticks from the nation's thin one to the district's thick one, caps side by side."""
    ends = sorted(
        (
            (stage.x(value), target.level)
            for target in stage.data.targets
            for value in _ends(target)
        ),
        key=lambda end: end[0],
    )
    for x, level in sorted(ends, key=lambda end: _STEM_WIDTHS[end[1]]):
        _paint_stem(stage, x, _STEM_WIDTHS[level])
    spread = _spread([x for x, _ in ends], stage.rect)
    for center, (_, level) in zip(spread, ends, strict=True):
        _paint_cap(stage, center, level)


def _ends(target: TargetTick) -> tuple[float, ...]:
    return (target.value,) if target.high is None else (target.value, target.high)


def _paint_stem(stage: _Stage, x: float, width: float) -> None:
    bar = stage.bar
    left = round(x - width / 2)
    stem = QRectF(left, bar.top() - 2, width, BAR + 2 + _STEM_BELOW)
    halo = stem.adjusted(-_HALO, 0, _HALO, 0)
    stage.painter.fillRect(halo, stage.tokens.color("surface"))
    stage.painter.fillRect(stem, stage.tokens.color("text"))


def _spread(centers: Sequence[float], rect: QRectF) -> list[float]:
    """Move caps apart that would cover each other, as little as possible, inside ``rect``."""
    placed = list(centers)
    for _ in placed:
        for index, (left, right) in enumerate(pairwise(placed)):
            lack = _CAP_GAP - (right - left)
            if lack > 0:
                placed[index] -= lack / 2
                placed[index + 1] += lack / 2
    edge = CAP / 2
    return [min(max(x, rect.left() + edge), rect.right() - edge) for x in placed]


def _paint_cap(stage: _Stage, x: float, level: Level) -> None:
    top = stage.bar.top() - 2 - CAP
    _CAPS[level](stage.painter, QRectF(round(x) - CAP / 2, top, CAP, CAP), stage.tokens)


def _triangle(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.color("text"))
    top = box.top() + 1
    painter.drawPolygon(
        polygon((box.left(), top), (box.right(), top), (box.center().x(), box.bottom()))
    )


def _diamond(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.color("text"))
    middle = box.center()
    painter.drawPolygon(
        polygon(
            (middle.x(), box.top()),
            (box.right(), middle.y()),
            (middle.x(), box.bottom()),
            (box.left(), middle.y()),
        )
    )


def _ring(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    painter.setPen(QPen(tokens.color("text"), 1.2))
    painter.setBrush(tokens.color("surface"))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))


_CAPS: Mapping[Level, Callable[[QPainter, QRectF, Tokens], None]] = {
    Level.COMMUNE: _triangle,
    Level.DISTRICT: _triangle,
    Level.PROVINCE: _diamond,
    Level.NATION: _ring,
}


def paint_target_cap(painter: QPainter, rect: QRectF, level: Level, tokens: Tokens) -> None:
    """Paint a level's cap in the middle of ``rect``, for legends and table heads."""
    box = QRectF(0, 0, CAP, CAP)
    box.moveCenter(rect.center())
    with kept(painter):
        _CAPS[level](painter, box, tokens)


def _paint_exactness(stage: _Stage) -> None:
    """≈ after the bar, or a chevron that points where the true value may lie."""
    data = stage.data
    if data.value is None:
        return
    if data.comparator is Comparator.ABOUT:
        paint = paint_approximate_mark
    elif data.comparator in (*_OPEN_UP, *_OPEN_DOWN):
        rising = data.comparator in _OPEN_UP
        paint = partial(_paint_chevron, to_right=rising != (data.direction is Direction.LOWER))
    else:
        return
    left, inside = _free_place(stage, stage.x(data.value))
    color = stage.tokens.color("on_accent" if inside else "text")
    paint(stage.painter, QRectF(left, stage.bar.top() - 1, _SIGN, _SIGN), color)


def _free_place(stage: _Stage, end: float) -> tuple[float, bool]:
    """Where a sign covers no tick: after the bar's end, before it, else at the bar's start."""
    ticks = [stage.x(value) for target in stage.data.targets for value in _ends(target)]
    places = ((end + 3, False), (end - _SIGN - 3, True))
    for left, inside in places:
        room = left >= stage.bar.left() and left + _SIGN <= stage.bar.right()
        if room and not any(left - 3 < x < left + _SIGN + 3 for x in ticks):
            return left, inside
    start = stage.bar.left() + 3
    return start, start + _SIGN < end


def _paint_chevron(painter: QPainter, rect: QRectF, color: QColor, to_right: bool) -> None:
    middle, reach = rect.center(), 2.5 if to_right else -2.5
    tip = QPointF(middle.x() + reach, middle.y())
    painter.setPen(line_pen(color, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    back = middle.x() - reach / 2
    painter.drawPolyline(
        polygon((back, rect.top() + 2), (tip.x(), tip.y()), (back, rect.bottom() - 2))
    )


class BulletBar(QWidget):
    """A bullet bar as a widget; the caller says in words what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = BulletData(0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(96)

    @property
    def data(self) -> BulletData:
        """What is shown."""
        return self._data

    def set_data(self, data: BulletData, name: str, description: str = "") -> None:
        """Show figures; ``name`` and ``description`` say them in words (also the tooltip)."""
        self._data = data
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setToolTip(description or name)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for caps, bar and last year's line."""
        return QSize(200, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar over the whole widget."""
        painter = QPainter(self)
        paint_bullet_bar(painter, QRectF(self.rect()), self._data, current_tokens())
        painter.end()
