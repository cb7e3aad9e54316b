"""The middle of the page: the grid with its legend, or what to do where there is none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nq20desk.ui.indicators.legend import Legend
from nq20desk.ui.indicators.view import GridView
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate


class Stage(QWidget):
    """Shows the grid, *no unit*, or *nothing found*, each with its one next step."""

    unit_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, grid: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._no_unit = EmptyState("units", *_no_unit_words(), parent=self)
        self._nothing = EmptyState("search", *_nothing_found_words(), parent=self)
        self._no_unit.acted.connect(self.unit_wanted)
        self._nothing.acted.connect(self.all_wanted)
        self._stack = QStackedWidget(self)
        for one in (grid, self._no_unit, self._nothing):
            self._stack.addWidget(one)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._stack, 1)
        self._layout.addWidget(Legend(self))

    @property
    def shows_grid(self) -> bool:
        """Whether figures are shown."""
        return self._stack.currentWidget() is self._grid

    def show_no_unit(self) -> None:
        """Say that a unit must be entered first."""
        self._stack.setCurrentWidget(self._no_unit)

    def show_rows(self, count: int) -> None:
        """Show the grid, or that no row fits what is sought."""
        self._stack.setCurrentWidget(self._grid if count else self._nothing)

    def set_side(self, side: int) -> None:
        """Keep that much room at both sides."""
        self._layout.setContentsMargins(side, 0, side, 8)


def _no_unit_words() -> tuple[str, str]:
    return (
        translate(
            "IndicatorsPage",
            "Here the figures of your unit stand beside the plans' targets. "
            "First say which unit it is.",
        ),
        translate("IndicatorsPage", "Enter the unit"),
    )


def _nothing_found_words() -> tuple[str, str]:
    return (
        translate("IndicatorsPage", "No indicator fits what is sought."),
        translate("IndicatorsPage", "Show all indicators"),
    )
