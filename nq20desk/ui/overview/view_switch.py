"""Bars or small charts: the switch beside the panel's title."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from nq20desk.ui.words import translate


class View(StrEnum):
    """How the indicators are shown."""

    BARS = "bars"
    CHARTS = "charts"


class ViewSwitch(QWidget):
    """Two buttons of which one is down; ``changed`` says that the other one was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[View, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for view, word in (
            (View.BARS, translate("OverviewPage", "Bars")),
            (View.CHARTS, translate("OverviewPage", "Small charts")),
        ):
            button = QToolButton(self)
            button.setText(word)
            button.setAccessibleName(word)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            self._group.addButton(button)
            layout.addWidget(button)
            self.buttons[view] = button
        self.buttons[View.BARS].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def view(self) -> View:
        """What is chosen."""
        return next(view for view, button in self.buttons.items() if button.isChecked())

    def choose(self, view: View) -> None:
        """Choose a view."""
        self.buttons[view].setChecked(True)

    def _on_toggled(self, _button: QToolButton, checked: bool) -> None:
        if checked:
            self.changed.emit()
