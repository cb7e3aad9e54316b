"""The palette under the cursor: type to filter, arrows, Tab for the part, Enter, Esc."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nq20desk.ui.page import Workplace
from nq20desk.ui.report.live.chooser import FigureChooser
from nq20desk.ui.words import translate

_SIZE = QSize(460, 500)
_GAP = 4


def place_near(widget: QWidget, line: QRect) -> None:
    """Put a popup under a line of the screen, above it where there is no room below."""
    screen = QGuiApplication.screenAt(line.center()) or QGuiApplication.primaryScreen()
    room, size = screen.availableGeometry(), widget.size()
    top = line.bottom() + _GAP
    if top + size.height() > room.bottom():
        top = max(room.top(), line.top() - _GAP - size.height())
    left = max(room.left(), min(line.left(), room.right() - size.width()))
    widget.move(QPoint(left, top))


class FigurePopup(QFrame):
    """The chooser as a popup; the keyboard stays in its search field."""

    chosen = Signal(object)
    left = Signal()
    """Esc: back to the text without a figure."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(translate("FigurePopup", "Insert a live figure"))
        self.chooser = FigureChooser(workplace)
        self.chooser.hint.setText(
            translate("FigurePopup", "↑ ↓ figure · Tab part · Enter inserts · Esc back")
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 8)
        box.addWidget(self.chooser)
        self.resize(_SIZE)
        self.chooser.search.installEventFilter(self)
        self.chooser.chosen.connect(self._on_chosen)
        self.setFocusProxy(self.chooser.search)

    def open_at(self, line: QRect) -> None:
        """Open under a line of the screen, with an empty search field."""
        place_near(self, line)
        self.show()
        self.chooser.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the palette, while the clerk types into the search field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._keys().get(Qt.Key(event.key()))
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc anywhere goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _keys(self) -> Mapping[Qt.Key, Callable[[], object]]:
        chooser = self.chooser
        return {
            Qt.Key.Key_Down: lambda: chooser.step(1),
            Qt.Key.Key_Up: lambda: chooser.step(-1),
            Qt.Key.Key_PageDown: lambda: chooser.step(8),
            Qt.Key.Key_PageUp: lambda: chooser.step(-8),
            Qt.Key.Key_Tab: lambda: chooser.step_part(1),
            Qt.Key.Key_Backtab: lambda: chooser.step_part(-1),
            Qt.Key.Key_Return: chooser.take,
            Qt.Key.Key_Enter: chooser.take,
            Qt.Key.Key_Escape: self._leave,
        }

    def _on_chosen(self, field: object) -> None:
        self.hide()
        self.chosen.emit(field)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
