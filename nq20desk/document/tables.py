"""Tables: rows that break between pages, the header repeated, no row lost."""

from __future__ import annotations

from dataclasses import dataclass

from nq20desk.core.layout import Part
from nq20desk.document.lines import Line, Measure, Set
from nq20desk.document.sheet import Typesetter
from nq20desk.document.tree import Align, Cell, Run, Table

_PAD_X, _PAD_Y = 4.0, 3.0
_GAP = 6.0
_SET = {Align.LEFT: Set.LEFT, Align.CENTRE: Set.CENTRE, Align.RIGHT: Set.RIGHT}


@dataclass(frozen=True, slots=True)
class _Box:
    """A cell in its row: where it stands and its lines."""

    x: float
    width: float
    lines: tuple[Line, ...]


Row = tuple[_Box, ...]


class TableSetter:
    """Sets one table."""

    def __init__(self, setter: Typesetter, table: Table) -> None:
        self.setter = setter
        self.table = table
        self.size = setter.size(Part.TABLE)
        self.leading = self.size * 1.15
        total = sum(table.widths)
        self.widths = [setter.width * share / total for share in table.widths]
        self.header = [self._row(cells) for cells in table.header]

    @property
    def first_height(self) -> float:
        """What must fit under a heading: the header and the first row."""
        rows = self.header + [self._row(cells) for cells in self.table.rows[:1]]
        return sum(self._height(row) for row in rows) + _GAP

    def set_all(self) -> None:
        """Caption, header and rows."""
        setter = self.setter
        setter.y -= _GAP
        self._words(self.table.caption, Set.CENTRE, bold=True)
        self._words(self.table.unit_line, Set.RIGHT, bold=False)
        self._head()
        for cells in self.table.rows:
            self._break_and_draw(self._row(cells))
        setter.y -= _GAP

    def _words(self, text: str, how: Set, *, bold: bool) -> None:
        if text:
            measure = Measure(self.setter.width, self.size, set=how)
            runs = (Run(text, bold=bold, italic=not bold),)
            lines = self.setter.composer.lines(runs, measure, self.setter.fonts)
            self.setter.put_down(lines, self.setter.left, self.size, self.leading)

    def _head(self) -> None:
        if sum(self._height(row) for row in self.header) + 3 * self.leading > self.setter.room:
            self.setter.new_page()
        for row in self.header:
            self._draw(row, self._height(row))

    def _row(self, cells: tuple[Cell, ...]) -> Row:
        boxes, column = [], 0
        for cell in cells:
            x = sum(self.widths[:column])
            width = sum(self.widths[column : column + cell.columns])
            boxes.append(_Box(x, width, self._lines(cell, width)))
            column += cell.columns
        return tuple(boxes)

    def _lines(self, cell: Cell, width: float) -> tuple[Line, ...]:
        measure = Measure(width - 2 * _PAD_X, self.size, set=_SET[cell.align])
        composer, fonts = self.setter.composer, self.setter.fonts
        made: list[Line] = []
        for text in cell.text.split("\n"):
            made += composer.lines((Run(text, cell.bold, cell.italic),), measure, fonts)
        return tuple(made)

    def _height(self, row: Row) -> float:
        return max(len(box.lines) for box in row) * self.leading + 2 * _PAD_Y

    def _break_and_draw(self, row: Row) -> None:
        """A row on this page or the next; only one taller than a page is cut."""
        height = self._height(row)
        setter = self.setter
        if height > setter.room:
            whole = setter.sheet.height - setter.bottom - setter.profile.page.top * 72 / 25.4
            head = sum(self._height(one) for one in self.header)
            if height > whole - head:
                row = self._cut(row)
            else:
                self._next_page()
        self._draw(row, self._height(row))

    def _cut(self, row: Row) -> Row:
        """Draw as much of a row as fits, and return the rest for the next page."""
        while self._height(row) > self.setter.room:
            fit = int((self.setter.room - 2 * _PAD_Y) // self.leading)
            if fit >= 2:
                part = tuple(_Box(box.x, box.width, box.lines[:fit]) for box in row)
                self._draw(part, self._height(part))
                row = tuple(_Box(box.x, box.width, box.lines[fit:]) for box in row)
            self._next_page()
        return row

    def _next_page(self) -> None:
        self.setter.new_page()
        for row in self.header:
            self._draw(row, self._height(row))

    def _draw(self, row: Row, height: float) -> None:
        setter = self.setter
        top, bottom = setter.y, setter.y - height
        for box in row:
            left = setter.left + box.x
            self._frame(left, top, left + box.width, bottom)
            setter.y = top - _PAD_Y
            setter.put_down(box.lines, left + _PAD_X, self.size, self.leading)
        setter.y = bottom

    def _frame(self, left: float, top: float, right: float, bottom: float) -> None:
        for points in (
            (left, top, right, top), (left, bottom, right, bottom),
            (left, top, left, bottom), (right, top, right, bottom),
        ):  # fmt: skip
            self.setter.stroke(*points)
