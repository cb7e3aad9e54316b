"""A message inside a page, where what it speaks of stands."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from nq20desk.ui.icons import icon
from nq20desk.ui.theme import TABLE_ICON, ButtonKind, set_kind


class BannerKind(StrEnum):
    """How grave a message is."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


_ICONS: Mapping[BannerKind, tuple[str, str]] = {
    BannerKind.INFO: ("info", "accent"),
    BannerKind.SUCCESS: ("ok", "success"),
    BannerKind.WARNING: ("warning", "warning"),
    BannerKind.ERROR: ("error", "error"),
}


class Banner(QFrame):
    """One message at a time, hidden until ``show_message``.

    ``acted`` when the action is pressed, ``closed`` when the clerk closes it.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, close_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._text = QLabel(self), QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton(self)
        set_kind(self._action, ButtonKind.FLAT)
        self._action.clicked.connect(self.acted)
        self._close = self._make_close_button(close_name)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown."""
        return self._text.text()

    @property
    def action_button(self) -> QPushButton:
        """The button of the action."""
        return self._action

    @property
    def close_button(self) -> QToolButton:
        """The button that closes the message."""
        return self._close

    def show_message(self, kind: BannerKind, text: str, action: str = "") -> None:
        """Show a message, with a button when ``action`` says what it does."""
        self.setProperty("kind", kind.value)
        self.style().unpolish(self)
        self.style().polish(self)
        name, token = _ICONS[kind]
        self._icon.setPixmap(icon(name, token).pixmap(QSize(TABLE_ICON, TABLE_ICON)))
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def close_message(self) -> None:
        """Close the message, as its button does."""
        self.hide()
        self.closed.emit()

    def _make_close_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("close", "muted"))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(self.close_message)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 4)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
