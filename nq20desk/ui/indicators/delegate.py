"""Painting and editing the cells of the grid."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nq20desk.core.grid import Ground, Side
from nq20desk.ui.indicators.faces import Face, Mark
from nq20desk.ui.indicators.model import FigureModel, Index
from nq20desk.ui.theme import TABLE_ROW, TextStyle, Tokens, current_tokens, font
from nq20desk.ui.widgets.bullet_bar import paint_bullet_bar
from nq20desk.ui.widgets.painting import kept, polygon
from nq20desk.ui.widgets.verdict_badge import MARK_SIDE, paint_verdict_mark

PADDING = 8
NUMBER_WIDTH = 34
INDENT = 12
_EAR = 7
_MOST_LINES = 3
_WRAPPED = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
_BAR_SHARE, _BAR_LEAST, _BAR_MOST = 0.3, 60, 150
_GROUNDS = {
    Ground.PLAIN: "surface",
    Ground.GROUP: "window",
    Ground.TYPED: "surface",
    Ground.COMPUTED: "computed",
    Ground.PLANNED: "planned",
}
_SIDES = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    Side.CENTRE: Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
}
_SELECTED = QStyle.StateFlag.State_Selected.value
_KEPT_TEXTS = 8192
_MOVES: dict[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class CellDelegate(QStyledItemDelegate):
    """Paints faces; its editor commits with Enter, Tab and the vertical arrows.

    ``moved`` asks the view to go on by rows and columns after a commit; ``current`` is the
    active cell, ``right`` the edge that editors may widen to.
    """

    moved = Signal(int, int)

    def __init__(
        self,
        current: Callable[[], Index],
        right: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current, self._right = current, right
        self.covered: frozenset[int] = frozenset()
        """Columns that other views lie over; painting them would be in vain."""

    # ---- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, text, marks and the frame of the active cell."""
        if index.column() in self.covered:
            return
        model = index.model()
        assert isinstance(model, FigureModel)
        face = model.face(index)
        stage = _Stage(painter, QRect(option.rect), face, current_tokens())
        active = index == self._current() and face.ground is not Ground.GROUP
        stage.paint_cell(selected=bool(option.state.value & _SELECTED) and not active)
        if active:
            stage.paint_frame()

    # ---- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line as high as the cell."""
        editor = QLineEdit(parent)
        editor.setFont(font(TextStyle.TABLE))
        editor.setFrame(False)
        editor.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleTextRole))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what was typed before."""
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Cover the cell, and widen to the right for long words."""
        assert isinstance(editor, QLineEdit)
        rect = QRect(option.rect)
        wanted = editor.fontMetrics().horizontalAdvance(editor.text()) + 4 * PADDING
        room = self._right() - rect.left()
        rect.setWidth(max(rect.width(), min(wanted, room, 420)))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keys that commit and move on; Escape stays Qt's."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None and isinstance(editor, QWidget):
                shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                rows, columns = step
                if rows and shifted and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    rows = -rows
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                self.moved.emit(rows, columns)
                return True
        return super().eventFilter(editor, event)


class _Stage:
    """One cell while it is painted."""

    def __init__(self, painter: QPainter, rect: QRect, face: Face, tokens: Tokens) -> None:
        self.painter, self.rect, self.face, self.tokens = painter, rect, face, tokens

    def paint_cell(self, *, selected: bool = False) -> None:
        """Everything but the frame."""
        self.paint_ground(selected=selected)
        if self.face.ground is Ground.GROUP:
            self._paint_clipped(self.paint_group)
        elif self.face.verdict is not None:
            self._paint_clipped(self.paint_verdict)
        else:
            self.paint_text()
            if self.face.marks:
                self.paint_marks()

    def _paint_clipped(self, paint: Callable[[], None]) -> None:
        """What reaches beyond its cell; for the others clipping would only take time."""
        self.painter.save()
        self.painter.setClipRect(self.rect)
        paint()
        self.painter.restore()

    def paint_ground(self, *, selected: bool) -> None:
        """The ground and the two lines that divide cells."""
        token = "error_soft" if Mark.FAULT in self.face.marks else _GROUNDS[self.face.ground]
        painter, rect = self.painter, self.rect
        painter.fillRect(rect, self.tokens.color("selection" if selected else token))
        painter.setPen(self.tokens.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self.face.ground is not Ground.GROUP:
            painter.drawLine(rect.topRight(), rect.bottomRight())

    def paint_group(self) -> None:
        """The heading runs over all columns: each paints its part of the one line."""
        text = QRect(PADDING, self.rect.top(), 2000, self.rect.height())
        self._write(text, self.face.text, TextStyle.TABLE_STRONG, "text")

    def paint_text(self) -> None:
        """The text, with the running number before names."""
        face, area = self.face, self.rect.adjusted(PADDING, 0, -PADDING, 0)
        if face.number:
            self._write(
                QRect(area.left(), area.top(), NUMBER_WIDTH - PADDING, area.height()),
                face.number, TextStyle.CAPTION, "muted",
            )  # fmt: skip
            area.setLeft(area.left() + NUMBER_WIDTH - PADDING + face.depth * INDENT)
        if face.number:
            self._write_wrapped(area, "text")
            return
        in_words = Mark.TEXT in face.marks
        self._write(area, face.text, TextStyle.TABLE, "muted" if face.faint else "text",
                    italic=in_words)  # fmt: skip

    def _write_wrapped(self, area: QRect, token: str) -> None:
        """A text on as many lines as its row has."""
        made, _ = _face_of(TextStyle.TABLE, italic=False)
        self.painter.setFont(made)
        self.painter.setPen(self.tokens.color(token))
        text = self.face.text
        if _lines_of(text, area.width()) > _MOST_LINES:
            room = round(area.width() * _MOST_LINES * 0.92)
            text = _fitted(text, room, TextStyle.TABLE, italic=False)
        self.painter.drawText(area, _WRAPPED, text)

    def paint_marks(self) -> None:
        """Source: dot, bottom left. Note: ear, top left. Text, fault: ear, top right."""
        rect, marks = self.rect, self.face.marks
        with kept(self.painter) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            if Mark.SOURCE in marks:
                painter.setBrush(self.tokens.color("line_strong"))
                painter.drawEllipse(QPointF(rect.left() + 5, rect.bottom() - 5), 1.6, 1.6)
            left, top, right = float(rect.left()), float(rect.top()), float(rect.right())
            if Mark.NOTE in marks:
                painter.setBrush(self.tokens.color("accent"))
                painter.drawPolygon(polygon((left, top), (left + _EAR, top), (left, top + _EAR)))
            if Mark.FAULT in marks or Mark.TEXT in marks:
                fault = Mark.FAULT in marks
                painter.setBrush(self.tokens.color("error" if fault else "warning"))
                painter.drawPolygon(polygon((right, top), (right - _EAR, top), (right, top + _EAR)))

    def paint_verdict(self) -> None:
        """Bullet bar (where there is one), mark and words on as many lines as they need."""
        face, rect = self.face, QRectF(self.rect)
        assert face.verdict is not None
        self.painter.setPen(self.tokens.color("line"))
        self.painter.drawLine(self.rect.topLeft(), self.rect.bottomLeft())
        bar = _bar_width(self.rect.width()) if face.bullet is not None else 0
        if face.bullet is not None:
            area = QRectF(rect.left() + 2, rect.top(), bar, rect.height() - 1)
            paint_bullet_bar(self.painter, area, face.bullet, self.tokens)
        mark = QRectF(rect.left() + bar + 6, rect.center().y() - MARK_SIDE / 2,
                      MARK_SIDE, MARK_SIDE)  # fmt: skip
        paint_verdict_mark(self.painter, mark, face.verdict, self.tokens)
        words = self.rect.adjusted(int(bar) + MARK_SIDE + 12, 0, -4, 0)
        name = face.verdict.value
        self._write_wrapped(words, name if hasattr(self.tokens, name) else "muted")

    def paint_frame(self) -> None:
        """The frame of the active cell."""
        self.painter.setPen(QPen(self.tokens.color("accent"), 2))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(self.rect.adjusted(1, 1, -1, -1))

    def _write(
        self, area: QRect, text: str, style: TextStyle, token: str, *, italic: bool = False
    ) -> None:
        if not text:
            return
        face, _ = _face_of(style, italic=italic)
        self.painter.setFont(face)
        self.painter.setPen(self.tokens.color(token))
        fitted = _fitted(text, area.width(), style, italic=italic)
        self.painter.drawText(area, _SIDES[self.face.side], fitted)


def name_height(face: Face, width: int) -> int:
    """How high the row of a name must be in a column of that width."""
    if not face.number:
        return TABLE_ROW
    _, metrics = _face_of(TextStyle.TABLE, italic=False)
    room = width - NUMBER_WIDTH - PADDING - face.depth * INDENT
    lines = min(_lines_of(face.text, room), _MOST_LINES)
    return TABLE_ROW + (lines - 1) * metrics.lineSpacing()


def verdict_height(face: Face, width: int) -> int:
    """How high the row of a verdict must be in a column of that width."""
    if face.verdict is None:
        return TABLE_ROW
    _, metrics = _face_of(TextStyle.TABLE, italic=False)
    bar = _bar_width(width) if face.bullet is not None else 0
    lines = min(_lines_of(face.text, width - bar - MARK_SIDE - 16), _MOST_LINES)
    return TABLE_ROW + (lines - 1) * metrics.lineSpacing()


def _bar_width(width: int) -> int:
    """The part of a verdict's column that its bar takes."""
    return round(min(max(width * _BAR_SHARE, _BAR_LEAST), _BAR_MOST))


@lru_cache(_KEPT_TEXTS)
def _fitted(text: str, width: int, style: TextStyle, *, italic: bool) -> str:
    """A text, shortened where it needs more than a width."""
    _, metrics = _face_of(style, italic=italic)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(_KEPT_TEXTS)
def _lines_of(text: str, width: int) -> int:
    """On how many lines a text of the table runs."""
    _, metrics = _face_of(TextStyle.TABLE, italic=False)
    if metrics.horizontalAdvance(text) <= width:
        return 1
    height = metrics.boundingRect(QRect(0, 0, width, 1000), _WRAPPED, text).height()
    return max(round(height / metrics.lineSpacing()), 1)


def paint_cell(painter: QPainter, rect: QRect, face: Face, tokens: Tokens) -> None:
    """Paint a cell anywhere, for the legend."""
    _Stage(painter, rect, face, tokens).paint_cell()


_FACES: dict[tuple[TextStyle, bool], tuple[QFont, QFontMetrics]] = {}


def _face_of(style: TextStyle, *, italic: bool) -> tuple[QFont, QFontMetrics]:
    """A font with its metrics, made once."""
    if (style, italic) not in _FACES:
        made = font(style)
        made.setItalic(italic)
        _FACES[style, italic] = made, QFontMetrics(made)
    return _FACES[style, italic]
