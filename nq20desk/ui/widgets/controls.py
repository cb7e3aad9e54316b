"""Controls that stand above lists and beside them on several pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QScrollArea, QWidget

from nq20desk.ui.icons import icon, set_button_icon


def search_field(words: str, width: int, parent: QWidget) -> QLineEdit:
    """A field to search by, with its lens and a cross that empties it."""
    field = QLineEdit(parent)
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    field.setClearButtonEnabled(True)
    field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
    field.setFixedWidth(width)
    return field


def chooser(name: str, width: int, parent: QWidget) -> QComboBox:
    """A box to choose from; its name is told to screen readers and on pointing."""
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setFixedWidth(width)
    return box


def command_button(words: str, picture: str, act: Callable[[], None]) -> QPushButton:
    """A button with icon and words."""
    button = QPushButton(words)
    set_button_icon(button, picture)
    button.clicked.connect(act)
    return button


def tall(inner: QWidget) -> QScrollArea:
    """Makes room for a column that may be taller than the window, never wider."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
