"""What rows and tiles of the overview have in common: one indicator that leads to its figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nq20desk.app.scores import Score
from nq20desk.ui.theme import TextStyle, Tokens, current_tokens, font
from nq20desk.ui.widgets.painting import paint_focus_ring, shows_focus

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class ScoreWords:
    """What is said of an indicator: name, figure, target, distance, the sentences behind it."""

    name: str
    value: str
    target: str
    distance: str
    why: str
    pace: str = ""
    outlook: str = ""


class ScoreButton(QAbstractButton):
    """A painted button; a click or Enter goes to the figure. Arrow keys are left to the list."""

    def __init__(self, score: Score, words: ScoreWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score, self._words = score, words
        self._picture = QPixmap()
        self._painted_as: tuple[object, ...] = ()
        self.explain: Callable[[], str] | None = None
        """Says what lies ahead, where the words don't hold it yet."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(words.name)
        said = (words.name, words.value, words.target, words.distance)
        self.setAccessibleName(". ".join(part for part in said if part))
        self.setAccessibleDescription(" ".join(one for one in (words.why, words.outlook) if one))

    @property
    def score(self) -> Score:
        """What is shown."""
        return self._score

    @property
    def words(self) -> ScoreWords:
        """What is said of it."""
        return self._words

    def sizeHint(self) -> QSize:
        """Wide enough for a bar, high enough for a name on one line."""
        return QSize(360, self.heightForWidth(360))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the figure, as Space does; arrows move in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tooltip is made when it is asked for: name in full, why, and what lies ahead."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip():
            words = self._words
            ahead = words.outlook or (self.explain() if self.explain else "")
            lines = (words.name, words.value, words.why, ahead)
            self.setToolTip("\n".join(one for one in lines if one))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture, painted anew where size, ground, screen or theme are others."""
        tokens, ratio = current_tokens(), self.devicePixelRatioF()
        wanted = (self.size(), ratio, self._ground(), tokens)
        if wanted != self._painted_as:
            self._picture, self._painted_as = self._painted(ratio, tokens), wanted
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if shows_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), tokens)
        painter.end()

    def _painted(self, ratio: float, tokens: Tokens) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(tokens.color(self._ground()))
        painter = QPainter(picture)
        self.paint_contents(painter, tokens)
        painter.end()
        return picture

    def paint_contents(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint everything but ground and focus."""
        raise NotImplementedError

    def _ground(self) -> str:
        """The token of the ground, by what the mouse does."""
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() else "surface"


@cache
def face_of(style: TextStyle) -> QFont:
    """The font of a style, made once; never to be changed."""
    return font(style)


@cache
def metrics_of(style: TextStyle) -> QFontMetrics:
    """The measures of a style's font, made once."""
    return QFontMetrics(face_of(style))


def width_of(style: TextStyle, text: str) -> int:
    """How wide a text is on one line."""
    return metrics_of(style).horizontalAdvance(text) + 1


def wrapped_height(style: TextStyle, text: str, width: int, lines: int) -> int:
    """How high a wrapped text is, at most that many lines."""
    metrics = metrics_of(style)
    wanted = metrics.boundingRect(QRect(0, 0, width, 1000), WRAPPED, text).height()
    return min(wanted, lines * metrics.lineSpacing())


def put(
    painter: QPainter, place: QRect, style: TextStyle, text: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:  # fmt: skip
    """A text on one line, shortened where there is no room."""
    metrics = metrics_of(style)
    if place.width() < metrics.horizontalAdvance("…"):
        return
    painter.setFont(face_of(style))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter, shown)
