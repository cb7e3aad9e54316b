"""Actions of the page, valid wherever the focus is on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nq20desk.ui.icons import icon


def make_action(
    owner: QWidget, picture: str, words: str, act: Callable[[], object], keys: str = ""
) -> QAction:
    """An action with icon, words and keys that work on its owner."""
    action = QAction(icon(picture), words, owner)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked: act())
    owner.addAction(action)
    return action
