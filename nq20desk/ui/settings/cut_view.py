"""A picture on which a rectangle is drawn with the mouse or moved with the keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from nq20desk.signing.scan import Cut
from nq20desk.ui.words import translate

_SMALLEST = 6
_KEY_STEP = 0.02


class CutView(QWidget):
    """``cut`` is the part of the picture inside the rectangle; all of it at first.

    Arrow keys move the lower right corner, with Shift the upper left one; Home takes all.
    """

    cut_changed = Signal()

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("ScanWizard", "Scan with the part that is used"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._picture = QPixmap()
        self._start: QPoint | None = None
        self._end = QPoint()
        self.cut = Cut()

    def set_picture(self, picture: QPixmap) -> None:
        """Show another picture, all of it used."""
        self._picture = picture.scaled(
            self.size(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.cut = Cut()
        self.update()

    def set_cut(self, cut: Cut) -> None:
        """Use this part."""
        self.cut = cut
        self.update()
        self.cut_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle."""
        self._start = self._end = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it larger."""
        self._end = event.position().toPoint()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the rectangle; a click alone takes all."""
        if self._start is None:
            return
        drawn = QRect(self._start, event.position().toPoint()).normalized()
        self._start = None
        small = drawn.width() < _SMALLEST or drawn.height() < _SMALLEST
        self.set_cut(Cut() if small else self._cut_of(drawn))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a corner."""
        steps = {
            Qt.Key.Key_Left: (-_KEY_STEP, 0.0),
            Qt.Key.Key_Right: (_KEY_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_KEY_STEP),
            Qt.Key.Key_Down: (0.0, _KEY_STEP),
        }
        step = steps.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Home:
            self.set_cut(Cut())
        elif step is None:
            super().keyPressEvent(event)
        else:
            upper_left = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.set_cut(_moved(self.cut, step, upper_left=upper_left))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, and what is left out of it in grey."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#f2f2f2"))
        place = self._place()
        painter.drawPixmap(place.topLeft(), self._picture)
        kept = self._kept(place)
        if not self._picture.isNull():
            pen = QPen(self.palette().highlight().color(), 2)
            painter.setPen(pen)
            painter.drawRect(kept.adjusted(1, 1, -1, -1))
        painter.end()

    def _place(self) -> QRect:
        made = self._picture.rect()
        made.moveCenter(self.rect().center())
        return made

    def _kept(self, place: QRect) -> QRect:
        if self._start is not None:
            return QRect(self._start, self._end).normalized()
        cut, width, height = self.cut, place.width(), place.height()
        first = QPointF(cut.left * width, cut.top * height).toPoint()
        last = QPointF(cut.right * width, cut.bottom * height).toPoint()
        return QRect(place.topLeft() + first, place.topLeft() + last)

    def _cut_of(self, drawn: QRect) -> Cut:
        place = self._place()
        inside = drawn.intersected(place).translated(-place.topLeft())
        if inside.isEmpty():
            return Cut()
        width, height = place.width(), place.height()
        return Cut(
            inside.left() / width,
            inside.top() / height,
            (inside.right() + 1) / width,
            (inside.bottom() + 1) / height,
        )


def _moved(cut: Cut, step: tuple[float, float], *, upper_left: bool) -> Cut:
    x, y = step
    if upper_left:
        left = min(max(cut.left + x, 0.0), cut.right - _KEY_STEP)
        return Cut(left, min(max(cut.top + y, 0.0), cut.bottom - _KEY_STEP), cut.right, cut.bottom)
    right = max(min(cut.right + x, 1.0), cut.left + _KEY_STEP)
    return Cut(cut.left, cut.top, right, max(min(cut.bottom + y, 1.0), cut.top + _KEY_STEP))
