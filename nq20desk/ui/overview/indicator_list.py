"""The indicators in two columns of rows with hairlines between them; arrow keys move in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from nq20desk.ui.overview.indicator_row import IndicatorRow
from nq20desk.ui.theme import current_tokens

_TWO_COLUMNS_FROM = 600
_HAIRLINE = 1


class IndicatorList(QScrollArea):
    """Rows side by side; ``chosen`` carries the row that was clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[IndicatorRow] = []
        self._columns = 2
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(QWidget())

    @property
    def rows(self) -> tuple[IndicatorRow, ...]:
        """The rows that are shown, in order."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[IndicatorRow]) -> None:
        """Show other rows; the focus stays at its place in the list."""
        place = self._focused()
        self._rows = list(rows)
        for row in self._rows:
            row.clicked.connect(self._on_clicked)
        self._lay_out()
        self._give_tab_stop(max(place, 0))
        if place >= 0 and self._rows:
            self._rows[min(place, len(self._rows) - 1)].setFocus()

    def go_to(self, row: IndicatorRow) -> None:
        """Bring the focus to a row."""
        self._move_to(self._rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move between the rows."""
        place = self._focused()
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Home: -len(self._rows),
            Qt.Key.Key_End: len(self._rows),
        }
        step = steps.get(Qt.Key(event.key()))
        if place < 0 or step is None:
            super().keyPressEvent(event)
            return
        self._move_to(min(max(place + step, 0), len(self._rows) - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        columns = 2 if event.size().width() >= _TWO_COLUMNS_FROM else 1
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _lay_out(self) -> None:
        """Put the rows into a new sheet; the old one goes with the rows that are not reused."""
        sheet, grid = _sheet(self._columns)
        for place, row in enumerate(self._rows):
            grid.addWidget(row, *divmod(place, self._columns))
        if len(self._rows) % self._columns:
            grid.addWidget(_filler(sheet), len(self._rows) // self._columns, 1)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sheet)
        layout.addStretch()
        self.setWidget(holder)
        holder.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _focused(self) -> int:
        return next((place for place, row in enumerate(self._rows) if row.hasFocus()), -1)

    def _move_to(self, place: int) -> None:
        self._give_tab_stop(place)
        self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(self._rows[place], 0, 8)

    def _give_tab_stop(self, place: int) -> None:
        """One row at a time is reached by Tab; the arrows reach the others."""
        for number, row in enumerate(self._rows):
            stops = number == min(place, len(self._rows) - 1)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, IndicatorRow):
            self.chosen.emit(row)


def _sheet(columns: int) -> tuple[QWidget, QGridLayout]:
    """A ground of the colour of lines, which shows in the gaps between the rows."""
    sheet = QWidget()
    palette = sheet.palette()
    palette.setColor(QPalette.ColorRole.Window, current_tokens().color("line"))
    sheet.setPalette(palette)
    sheet.setAutoFillBackground(True)
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, _HAIRLINE, 0, _HAIRLINE)
    grid.setSpacing(_HAIRLINE)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return sheet, grid


def _filler(parent: QWidget) -> QWidget:
    """An empty place at the end of an odd number of rows."""
    filler = QWidget(parent)
    palette = filler.palette()
    palette.setColor(QPalette.ColorRole.Window, current_tokens().color("surface"))
    filler.setPalette(palette)
    filler.setAutoFillBackground(True)
    return filler
