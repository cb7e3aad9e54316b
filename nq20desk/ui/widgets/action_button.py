"""A tool button that shows an action: its icon, and its word at a calm distance."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from nq20desk.ui.icons import BUTTON_GAP, set_apart
from nq20desk.ui.theme import TABLE_ICON


class ActionButton(QToolButton):
    """Follows its action as Qt's own button does, but its icon does not touch the word."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(TABLE_ICON + BUTTON_GAP, TABLE_ICON))
        self.setAccessibleName(action.text())
        action.changed.connect(self._show_icon)  # Qt has set the icon anew by then
        if action.menu() is not None:
            self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._show_icon()

    @Slot()
    def _show_icon(self) -> None:
        self.setIcon(set_apart(self.defaultAction().icon()))
