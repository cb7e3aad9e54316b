"""Tables: a grid of cells that may span columns and rows, cut into strips for the pages.

A page ends between rows. It ends inside a row, or between rows that one cell spans, only
where the row is too tall for a page; never through a line of text, so nothing is lost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from math import inf

from nq20desk.core.layout import Part
from nq20desk.document.flow import Break, Rule, SetLine, Strip
from nq20desk.document.lines import Line, Measure, Set
from nq20desk.document.sheet import SINGLE, Typesetter, drop
from nq20desk.document.tree import ABOVE, BELOW, HEAD, Align, Cell, Row, Run, Table

_PAD_X, _PAD_Y = 4.0, 3.0
_GAP = 6.0
_BELOW_WORDS = 2.0
_SET = {Align.LEFT: Set.LEFT, Align.CENTRE: Set.CENTRE, Align.RIGHT: Set.RIGHT}
_TOLERANCE = 0.01


@dataclass(frozen=True, slots=True)
class _Placed:
    """A cell in the grid, with its lines and the place that it takes in points."""

    row: int
    rows: int
    left: float
    right: float
    lines: tuple[Line, ...]
    top: float = 0.0
    bottom: float = 0.0


@dataclass(frozen=True, slots=True)
class _Text:
    """A line of a cell with the height that it takes in the grid."""

    x: float
    top: float
    bottom: float
    line: Line


class TableSetter:
    """Sets one table."""

    def __init__(self, setter: Typesetter, table: Table) -> None:
        self.setter = setter
        self.table = table
        self.size = setter.size(Part.TABLE)
        self.leading = self.size * SINGLE
        total = sum(table.widths)
        self.edges = [0.0]
        for share in table.widths:
            self.edges.append(self.edges[-1] + setter.width * share / total)

    def strips(self) -> Iterator[Strip]:
        """Caption, header, rows and source; what stands above and below stays with a row."""
        above = [*self._words(self.table.caption, Set.CENTRE, bold=True)]
        above += self._words(self.table.unit_line, Set.RIGHT, bold=False)
        head = self._head()
        if self.table.header:
            above.append(head)
        room = self.setter.whole - head.height
        rows = [replace(one, head=head) for one in self._grid(self.table.rows, room).strips()]
        for place, strip in enumerate((*above, *rows)):
            if place == 0:
                yield replace(strip, gap=_GAP)
            elif place <= len(above):
                yield replace(strip, above=Break.FORBIDDEN)
            else:
                yield strip
        for strip in self._words(self.table.source, Set.LEFT, bold=False):
            lower = tuple(replace(one, drop=one.drop + _BELOW_WORDS) for one in strip.lines)
            begins = Row(self.table, BELOW)
            yield replace(strip, lines=lower, above=Break.FORBIDDEN, begins=begins)

    def _words(self, text: str, how: Set, *, bold: bool) -> Iterator[Strip]:
        if not text:
            return
        measure = Measure(self.setter.width, self.size, set=how)
        runs = (Run(text, bold=bold, italic=not bold),)
        for line in self.setter.composer.lines(runs, measure, self.setter.fonts):
            placed = SetLine(0.0, drop(self.size, self.leading), line)
            begins = Row(self.table, ABOVE)
            yield Strip(self.leading + _BELOW_WORDS, (placed,), begins=begins)

    def _head(self) -> Strip:
        """The header as one strip; only the line on top of the rows if there is none."""
        if not self.table.header:
            return Strip(0.0, rules=(Rule(0.0, 0.0, self.edges[-1], 0.0),))
        return replace(self._grid(self.table.header, inf).whole, begins=Row(self.table, HEAD))

    def _grid(self, rows: Sequence[Sequence[Cell]], room: float) -> _Grid:
        placed = self._placed(rows)
        return _Grid(placed, self._heights(placed, len(rows)), self, room)

    def _placed(self, rows: Sequence[Sequence[Cell]]) -> list[_Placed]:
        """Cells at their columns; those covered by a span from above are passed over."""
        columns = len(self.edges) - 1
        taken = [0] * columns
        placed = []
        for number, cells in enumerate(rows):
            column = 0
            for cell in cells:
                while column < columns and taken[column] > number:
                    column += 1
                end = min(column + cell.columns, columns)
                if column < end:
                    down = min(cell.rows, len(rows) - number)
                    taken[column:end] = [number + down] * (end - column)
                    left, right = self.edges[column], self.edges[end]
                    lines = self._lines(cell, right - left)
                    placed.append(_Placed(number, down, left, right, lines))
                column = end
        return placed

    def _lines(self, cell: Cell, width: float) -> tuple[Line, ...]:
        measure = Measure(width - 2 * _PAD_X, self.size, set=_SET[cell.align])
        composer, fonts = self.setter.composer, self.setter.fonts
        made: list[Line] = []
        for runs in cell.lines:
            made += composer.lines(runs, measure, fonts)
        return tuple(made)

    def _heights(self, placed: Sequence[_Placed], count: int) -> list[float]:
        """Row heights; what a spanning cell needs beyond its rows is added to its last."""
        heights = [self.leading + 2 * _PAD_Y] * count
        for one in sorted(placed, key=lambda cell: cell.rows):
            last = one.row + one.rows - 1
            needed = len(one.lines) * self.leading + 2 * _PAD_Y
            heights[last] += max(needed - sum(heights[one.row : last + 1]), 0.0)
        return heights


class _Grid:
    """Cells at their heights, and the places where the grid may be cut."""

    def __init__(
        self, cells: list[_Placed], heights: list[float], setter: TableSetter, room: float
    ) -> None:
        self.room = room
        self.table = setter.table
        self.size, self.leading, self.width = setter.size, setter.leading, setter.edges[-1]
        self.tops = [0.0]
        for height in heights:
            self.tops.append(self.tops[-1] + height)
        self.cells = [
            replace(one, top=self.tops[one.row], bottom=self.tops[one.row + one.rows])
            for one in cells
        ]
        self.texts = [text for one in self.cells for text in self._texts(one)]
        self.clumps = self._find_clumps()

    def _texts(self, cell: _Placed) -> Iterator[_Text]:
        """The cell's lines, in the middle of its height; at the top if it will be cut.

        Lines of cells side by side are then level, and a cut can pass between all of them.
        """
        height = cell.bottom - cell.top
        free = height - len(cell.lines) * self.leading
        top = cell.top + (_PAD_Y if height > self.room else free / 2)
        for line in cell.lines:
            yield _Text(cell.left + _PAD_X, top, top + self.leading, line)
            top += self.leading

    @property
    def whole(self) -> Strip:
        """The grid in one strip."""
        (strip,) = self._between([0.0, self.tops[-1]], [Break.ALLOWED])
        return strip

    def strips(self) -> Iterator[Strip]:
        """The grid cut between rows, and inside what is too tall for a page."""
        rows = [self.tops[row] for row in range(len(self.tops)) if row not in self._spanned]
        cuts = dict.fromkeys(rows, Break.ALLOWED)
        for top, bottom in pairwise(rows):
            if bottom - top > self.room:
                inner = (place for place in self._inner_cuts() if top < place < bottom)
                cuts |= dict.fromkeys(inner, Break.AVOIDED)
        places = sorted(cuts)
        if len(places) > 1:
            strips = self._between(places, [cuts[place] for place in places[:-1]])
            for place, strip in zip(places, strips, strict=False):
                yield replace(strip, begins=self._row_at(place))

    def _row_at(self, height: float) -> Row | None:
        """The row that begins at a height, if one does."""
        index = bisect_left(self.tops, height - _TOLERANCE)
        return Row(self.table, index) if self.tops[index] < height + _TOLERANCE else None

    def _inner_cuts(self) -> Iterator[float]:
        """The heights that hurt no line of text."""
        yield from (top for top in self.tops if not self._is_hurt(top))
        for (_, above), (below, _) in pairwise(self.clumps):
            row = bisect_right(self.tops, above - _TOLERANCE)
            if self.tops[row] > below + _TOLERANCE:
                yield below

    @cached_property
    def _spanned(self) -> set[int]:
        """The rows above which a cell goes on from the row before."""
        return {row for one in self.cells for row in range(one.row + 1, one.row + one.rows)}

    def _find_clumps(self) -> list[tuple[float, float]]:
        """Heights that hold text and so must not be cut, from the top down."""
        clumps: list[tuple[float, float]] = []
        for text in sorted(self.texts, key=lambda one: one.top):
            if clumps and text.top < clumps[-1][1] - _TOLERANCE:
                clumps[-1] = (clumps[-1][0], max(clumps[-1][1], text.bottom))
            else:
                clumps.append((text.top, text.bottom))
        return clumps

    def _is_hurt(self, height: float) -> bool:
        place = bisect_right(self.clumps, (height - _TOLERANCE, inf)) - 1
        return place >= 0 and height < self.clumps[place][1] - _TOLERANCE

    def _between(self, cuts: list[float], breaks: list[Break]) -> Iterator[Strip]:
        count = len(cuts) - 1
        lines: list[list[SetLine]] = [[] for _ in range(count)]
        rules: list[list[Rule]] = [[] for _ in range(count)]
        for text in self.texts:
            place = bisect_right(cuts, text.top + _TOLERANCE) - 1
            baseline = text.top - cuts[place] + drop(self.size, self.leading)
            lines[place].append(SetLine(text.x, baseline, text.line))
        for cell in self.cells:
            first = bisect_right(cuts, cell.top + _TOLERANCE) - 1
            last = bisect_left(cuts, cell.bottom - _TOLERANCE)
            for place in range(first, last):
                rules[place] += _frame(cell, cuts[place], cuts[place + 1])
        for place in range(count):
            height = cuts[place + 1] - cuts[place]
            yield Strip(
                height, tuple(lines[place]), tuple(rules[place]),
                above=breaks[place], frame=self.width,
            )  # fmt: skip


def _frame(cell: _Placed, top: float, bottom: float) -> Iterator[Rule]:
    """The part of a cell's frame that lies between two heights of the grid."""
    high, low = max(cell.top, top) - top, min(cell.bottom, bottom) - top
    yield Rule(cell.left, high, cell.left, low)
    yield Rule(cell.right, high, cell.right, low)
    for edge in (cell.top, cell.bottom):
        if top - _TOLERANCE <= edge <= bottom + _TOLERANCE:
            yield Rule(cell.left, edge - top, cell.right, edge - top)
