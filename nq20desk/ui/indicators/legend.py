"""What grounds and marks of the cells mean, on one line below the grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nq20desk.app.grid.said import state_legend
from nq20desk.core.grid import Ground
from nq20desk.ui.indicators.delegate import paint_cell
from nq20desk.ui.indicators.faces import Face, Mark, mark_words
from nq20desk.ui.theme import TextStyle, current_tokens, font
from nq20desk.ui.words import translate

_CELL = QSize(22, 16)
_GAP, _APART, _LINE = 6, 16, 20


@dataclass(frozen=True, slots=True)
class _Entry:
    """A small cell (with a sign in it) and its word."""

    face: Face
    words: str
    sign: str = ""


class Legend(QWidget):
    """Small cells, each with its word, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(TextStyle.CAPTION))
        self._entries = tuple(_entries())
        said = (f"{one.sign} {one.words}".strip() for one in self._entries)
        self.setAccessibleName(", ".join(said))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As high as its lines at the width of the moment."""
        return QSize(400, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """The narrower, the more lines."""
        return max(place.y() for _, place in self._places(width)) + _LINE

    def _places(self, width: int) -> Iterator[tuple[_Entry, QPoint]]:
        """Where each entry begins."""
        left, top = 0, 0
        for entry in self._entries:
            needed = _CELL.width() + _GAP + self.fontMetrics().horizontalAdvance(entry.words) + 2
            if left and left + needed > width:
                left, top = 0, top + _LINE
            yield entry, QPoint(left, top)
            left += needed + _APART

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries in their places."""
        painter = QPainter(self)
        for entry, place in self._places(self.width()):
            self._paint(painter, entry, place)
        painter.end()

    def _paint(self, painter: QPainter, entry: _Entry, place: QPoint) -> None:
        tokens, middle = current_tokens(), (_LINE - _CELL.height()) // 2
        box = QRect(place + QPoint(0, middle), _CELL)
        paint_cell(painter, box, entry.face, tokens)
        painter.setPen(tokens.color("line"))
        painter.drawRect(box)
        painter.setPen(tokens.color("muted"))
        painter.setFont(self.font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, entry.sign)
        width = self.fontMetrics().horizontalAdvance(entry.words) + 2
        text = QRect(box.right() + _GAP, place.y(), width, _LINE)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, entry.words)


def _entries() -> Iterator[_Entry]:
    yield _Entry(Face(Ground.TYPED), translate("IndicatorsPage", "typed"))
    yield _Entry(Face(Ground.COMPUTED), translate("IndicatorsPage", "computed"))
    yield _Entry(Face(Ground.PLANNED), translate("IndicatorsPage", "target"))
    for mark in Mark:
        yield _Entry(Face(Ground.TYPED, marks=frozenset({mark})), mark_words(mark))
    for sign, words in state_legend():
        if sign:
            yield _Entry(Face(Ground.TYPED), translate(words.context, words.source), sign)
