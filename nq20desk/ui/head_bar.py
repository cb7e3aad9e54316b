"""The head of the window: where one is, the page's state, its main actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from nq20desk.ui.page import Page
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.action_button import ActionButton
from nq20desk.ui.widgets.elided_label import ElidedLabel

HEIGHT = 48


class HeadBar(QFrame):
    """Shows one page's title, state and actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self.setFixedHeight(HEIGHT)
        self.title = ElidedLabel()
        self.title.setFont(font(TextStyle.SECTION))
        self.state = QLabel()
        self.state.setFont(font(TextStyle.CAPTION))
        set_tone(self.state, Tone.MUTED)
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.state)

    def show_page(self, page: Page, menus: Callable[[QAction], list[QAction]]) -> None:
        """Show a page's title, state and buttons; ``menus`` gives a button its choices."""
        self.title.setText(page.title())
        self.state.setText(page.state_text())
        actions = page.actions_for_head()
        if [button.defaultAction() for button in self._buttons] == actions:
            return
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(action, menus(action)) for action in actions]

    def _button(self, action: QAction, choices: list[QAction]) -> QToolButton:
        button = ActionButton(action, self)
        if choices:
            menu = QMenu(button)
            menu.addActions(choices)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row.addWidget(button)
        return button
