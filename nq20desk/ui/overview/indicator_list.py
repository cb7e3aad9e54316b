"""Rows or tiles of indicators with hairlines between them; arrow keys move in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nq20desk.ui.overview.score_button import ScoreButton
from nq20desk.ui.theme import TextStyle, current_tokens, font

_HAIRLINE = 1
_STEPS = {
    Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Up: (-1, 0),
}  # fmt: skip


class IndicatorList(QScrollArea):
    """Buttons side by side; ``chosen`` carries the one that was clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ScoreButton] = []
        self._heads: dict[int, str] = {}
        self._places: list[tuple[int, int]] = []
        self._least = 300
        self._columns = 2
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(QWidget())

    @property
    def rows(self) -> tuple[ScoreButton, ...]:
        """What is shown, in order."""
        return tuple(self._rows)

    @property
    def heads(self) -> tuple[str, ...]:
        """The headings that stand between the rows."""
        return tuple(self._heads.values())

    def show_rows(
        self, rows: Sequence[ScoreButton], least: int = 300, heads: dict[int, str] | None = None
    ) -> None:
        """Show other buttons, each ``least`` wide or wider; the focus stays at its place.

        ``heads`` are headings by the number of the row that they stand above.
        """
        place = self._focused()
        self._rows, self._heads, self._least = list(rows), heads or {}, least
        self._columns = self._columns_in(self.viewport().width())
        for row in self._rows:
            row.clicked.connect(self._on_clicked)
        self._lay_out()
        self._give_tab_stop(max(place, 0))
        if place >= 0 and self._rows:
            self._rows[min(place, len(self._rows) - 1)].setFocus()

    def go_to(self, row: ScoreButton) -> None:
        """Bring the focus to a row."""
        self._move_to(self._rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move between the rows."""
        place, key = self._focused(), Qt.Key(event.key())
        if place >= 0 and key in _STEPS:
            self._move_to(self._neighbour(place, *_STEPS[key]))
        elif place >= 0 and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move_to(0 if key == Qt.Key.Key_Home else len(self._rows) - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns where they would be too narrow."""
        super().resizeEvent(event)
        columns = self._columns_in(event.size().width())
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _columns_in(self, width: int) -> int:
        return max(width // self._least, 1)

    def _neighbour(self, place: int, lines: int, columns: int) -> int:
        """The row beside, or above and below in the same column as far as there is one."""
        if columns:
            return min(max(place + columns, 0), len(self._rows) - 1)
        line, column = self._places[place]
        others = [at for at, (one, _) in enumerate(self._places) if (one - line) * lines > 0]
        if not others:
            return place
        nearest = min(abs(self._places[at][0] - line) for at in others)
        beside = [at for at in others if abs(self._places[at][0] - line) == nearest]
        return min(beside, key=lambda at: abs(self._places[at][1] - column))

    def _lay_out(self) -> None:
        """Put the rows into a new sheet; the old one goes with the rows that are not reused."""
        sheet, grid = _sheet(self._columns)
        self._places = []
        line = column = 0
        for number, row in enumerate(self._rows):
            if number in self._heads or column == self._columns:
                _fill_up(grid, sheet, line, column, self._columns)
                line, column = line + (1 if number else 0), 0
            if number in self._heads:
                grid.addWidget(_head(self._heads[number], sheet), line, 0, 1, self._columns)
                line += 1
            grid.addWidget(row, line, column)
            self._places.append((line, column))
            column += 1
        _fill_up(grid, sheet, line, column, self._columns)
        self._show_sheet(sheet)

    def _show_sheet(self, sheet: QWidget) -> None:
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
        if isinstance(row, ScoreButton):
            self.chosen.emit(row)


def _sheet(columns: int) -> tuple[QWidget, QGridLayout]:
    """A ground of the colour of lines, which shows in the gaps between the rows."""
    sheet = QWidget()
    _paint_ground(sheet, "line")
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, _HAIRLINE, 0, _HAIRLINE)
    grid.setSpacing(_HAIRLINE)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return sheet, grid


def _head(text: str, parent: QWidget) -> QLabel:
    """A heading across all columns."""
    head = QLabel(text, parent)
    head.setFont(font(TextStyle.CAPTION_STRONG))
    head.setContentsMargins(16, 5, 16, 5)
    _paint_ground(head, "computed")
    return head


def _fill_up(grid: QGridLayout, parent: QWidget, line: int, column: int, columns: int) -> None:
    """Empty places at the end of a line."""
    for place in range(column, columns if column else 0):
        filler = QWidget(parent)
        _paint_ground(filler, "surface")
        grid.addWidget(filler, line, place)


def _paint_ground(widget: QWidget, token: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, current_tokens().color(token))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
