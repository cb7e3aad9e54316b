"""Changing a section's table as a grid: rows, columns, merged cells, and its size.

Every function leaves the table it is given alone and returns a squared one: each place of the
grid belongs to exactly one cell, and no cell reaches out of the head into the rows below.
Rows and columns are counted from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from nq20desk.core.blocks import (
    CellAlign,
    PlacedCell,
    Text,
    TextCell,
    TextTable,
    places,
)
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 100, 20, 600
_SHARE = 20


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the grid."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1

    @property
    def below(self) -> int:
        """The first row under it."""
        return self.row + self.rows

    @property
    def behind(self) -> int:
        """The first column to the right of it."""
        return self.column + self.columns

    def touches(self, placed: PlacedCell) -> bool:
        """Whether a cell lies in it, at least in part."""
        return (
            placed.row < self.below
            and placed.column < self.behind
            and self.row < placed.row + placed.cell.rows
            and self.column < placed.column + placed.cell.columns
        )


def is_large(rows: int, columns: int) -> bool:
    """Whether a table is too large for the text, which could no longer be typed fluently."""
    return rows > MAX_ROWS or columns > MAX_COLUMNS or rows * columns > MAX_CELLS


def refuse_large(rows: int, columns: int) -> None:
    """Refuse a table that is no small one.

    Raises:
        KnownError: more than 100 rows, 20 columns or 600 cells.
    """
    if is_large(rows, columns):
        raise KnownError(
            message("TextTable", "A table of {rows} rows and {columns} columns is too large for "
                    "the text: at most {most_rows} rows, {most_columns} columns and {most_cells} "
                    "cells.",
                    rows=rows, columns=columns, most_rows=MAX_ROWS, most_columns=MAX_COLUMNS,
                    most_cells=MAX_CELLS),
            message("TextTable", "Attach it as an appendix or as an Excel file, and put only its "
                    "totals here."),
        )  # fmt: skip


def new_table(rows: int, columns: int, like: TextTable | None = None) -> TextTable:
    """An empty table; its head rows, caption, unit and source are those of another one."""
    refuse_large(rows, columns)
    like = like or TextTable(())
    line = (TextCell(),) * columns
    return replace(like, rows=(line,) * rows, head_rows=min(like.head_rows, rows))


def squared(table: TextTable) -> TextTable:
    """The same table with every place of its grid taken by exactly one cell.

    Spans that overlap or reach out of the table or its head are cut, missing cells added; a
    row or column in which no cell begins is none (Qt and Word drop it as well).
    """
    columns, rows = table.columns, len(table.rows)
    made = replace(table, head_rows=min(table.head_rows, rows))
    if len(table.widths) != columns:
        made = replace(made, widths=())
    return _compact(_built(made, places(table), rows, columns))


def _compact(table: TextTable) -> TextTable:
    cells = list(places(table))
    for row in range(len(table.rows) - 1, -1, -1):
        if all(one.row != row for one in cells):
            return _compact(without_row(table, row))
    begun = {one.column for one in cells}
    for column in range(table.columns - 1, 0, -1):
        if column not in begun:
            return _compact(_joined_column(table, column))
    return table


def _joined_column(table: TextTable, column: int) -> TextTable:
    """The table without a column that belongs to the one before it, which keeps its width."""
    made = without_column(table, column)
    if not table.widths:
        return made
    widths = list(made.widths)
    widths[column - 1] += table.widths[column]
    return replace(made, widths=tuple(widths))


def _built(table: TextTable, cells: Iterable[PlacedCell], rows: int, columns: int) -> TextTable:
    """A table of these cells; where there is none it gets an empty one."""
    taken: set[tuple[int, int]] = set()
    kept: dict[tuple[int, int], TextCell] = {}
    for one in sorted(cells, key=lambda placed: (placed.row, placed.column)):
        limit = table.head_rows if one.row < table.head_rows else rows
        fitted = _fitted(one, taken, limit, columns)
        if fitted is not None:
            kept[one.row, one.column] = fitted
            taken.update(_covered(one.row, one.column, fitted))
    for row in range(rows):
        for column in range(columns):
            if (row, column) not in taken:
                kept[row, column] = TextCell()
    lines = tuple(
        tuple(kept[row, column] for column in range(columns) if (row, column) in kept)
        for row in range(rows)
    )
    return replace(table, rows=lines)


def _fitted(
    one: PlacedCell, taken: set[tuple[int, int]], rows: int, columns: int
) -> TextCell | None:
    """The cell with its spans cut to the places that are free."""
    free = takewhile(
        lambda column: (one.row, column) not in taken,
        range(one.column, min(one.column + one.cell.columns, columns)),
    )
    wide = sum(1 for _ in free)
    tall = max(1, min(one.cell.rows, rows - one.row))
    return replace(one.cell, columns=wide, rows=tall) if wide and one.row < rows else None


def _covered(row: int, column: int, cell: TextCell) -> Iterator[tuple[int, int]]:
    for down in range(cell.rows):
        for right in range(cell.columns):
            yield row + down, column + right


def cell_at(table: TextTable, row: int, column: int) -> PlacedCell | None:
    """The cell that holds a place of the grid."""
    at = Area(row, column)
    return next((one for one in places(table) if at.touches(one)), None)


def grid_texts(table: TextTable) -> tuple[tuple[str, ...], ...]:
    """The plain texts of the grid; a spanning cell's stands at every place it covers."""
    made = [[""] * table.columns for _ in table.rows]
    for one in places(squared(table)):
        for row, column in _covered(one.row, one.column, one.cell):
            made[row][column] = cell_text(one.cell)
    return tuple(tuple(row) for row in made)


def cell_text(cell: TextCell) -> str:
    """The typed text of a cell, without its live fields."""
    return "".join(one.text for one in cell.pieces if isinstance(one, Text))


# ---- rows and columns


def with_row(table: TextTable, at: int) -> TextTable:
    """A new row above row ``at``; cells that span the place grow."""
    refuse_large(len(table.rows) + 1, table.columns)
    cells = [_opened_row(one, at) for one in places(table)]
    head = table.head_rows + (at < table.head_rows)
    return _built(replace(table, head_rows=head), cells, len(table.rows) + 1, table.columns)


def _opened_row(one: PlacedCell, at: int) -> PlacedCell:
    if one.row >= at:
        return replace(one, row=one.row + 1)
    grows = one.row + one.cell.rows > at
    return replace(one, cell=replace(one.cell, rows=one.cell.rows + grows))


def without_row(table: TextTable, at: int) -> TextTable:
    """The table without a row; cells that span it shrink."""
    cells = [kept for one in places(table) if (kept := _closed_row(one, at)) is not None]
    head = table.head_rows - (at < table.head_rows)
    return _built(replace(table, head_rows=head), cells, len(table.rows) - 1, table.columns)


def _closed_row(one: PlacedCell, at: int) -> PlacedCell | None:
    if one.row > at:
        return replace(one, row=one.row - 1)
    if one.row + one.cell.rows <= at:
        return one
    return (
        replace(one, cell=replace(one.cell, rows=one.cell.rows - 1)) if one.cell.rows > 1 else None
    )


def with_column(table: TextTable, at: int) -> TextTable:
    """A new column left of column ``at``; cells that span the place grow."""
    refuse_large(len(table.rows), table.columns + 1)
    cells = [_opened_column(one, at) for one in places(table)]
    beside = table.widths[min(at, len(table.widths) - 1)] if table.widths else 0
    widths = (*table.widths[:at], beside, *table.widths[at:]) if table.widths else ()
    return _built(replace(table, widths=widths), cells, len(table.rows), table.columns + 1)


def _opened_column(one: PlacedCell, at: int) -> PlacedCell:
    if one.column >= at:
        return replace(one, column=one.column + 1)
    grows = one.column + one.cell.columns > at
    return replace(one, cell=replace(one.cell, columns=one.cell.columns + grows))


def without_column(table: TextTable, at: int) -> TextTable:
    """The table without a column; cells that span it shrink."""
    cells = [kept for one in places(table) if (kept := _closed_column(one, at)) is not None]
    widths = (*table.widths[:at], *table.widths[at + 1 :])
    return _built(replace(table, widths=widths), cells, len(table.rows), table.columns - 1)


def _closed_column(one: PlacedCell, at: int) -> PlacedCell | None:
    if one.column > at:
        return replace(one, column=one.column - 1)
    if one.column + one.cell.columns <= at:
        return one
    left = one.cell.columns - 1
    return replace(one, cell=replace(one.cell, columns=left)) if left else None


# ---- merging and splitting


def merged(table: TextTable, area: Area) -> TextTable:
    """All cells of an area as one, their texts under each other."""
    area = _grown(table, area)
    inside = [one.cell for one in places(table) if area.touches(one)]
    pieces = tuple(
        piece
        for place, cell in enumerate(cell for cell in inside if cell.pieces)
        for piece in ((Text("\n"),) if place else ()) + cell.pieces
    )
    made = TextCell(pieces, area.columns, area.rows, inside[0].align)
    rest = [one for one in places(table) if not area.touches(one)]
    cells = [*rest, PlacedCell(area.row, area.column, made)]
    return _built(table, cells, len(table.rows), table.columns)


def _grown(table: TextTable, area: Area) -> Area:
    """The area with all of each cell that it touches."""
    touched = [one for one in places(table) if area.touches(one)]
    top, left = min(one.row for one in touched), min(one.column for one in touched)
    below = max(one.row + one.cell.rows for one in touched)
    behind = max(one.column + one.cell.columns for one in touched)
    grown = Area(top, left, below - top, behind - left)
    return area if grown == area else _grown(table, grown)


def crosses_head(table: TextTable, area: Area) -> bool:
    """Whether an area holds rows of the head and rows under it."""
    grown = _grown(table, area)
    return grown.row < table.head_rows < grown.below


def split(table: TextTable, area: Area) -> TextTable:
    """The cells of an area without their spans; the texts stay in the upper left."""
    cells = [
        replace(one, cell=replace(one.cell, rows=1, columns=1)) if area.touches(one) else one
        for one in places(table)
    ]
    return _built(table, cells, len(table.rows), table.columns)


# ---- look


def aligned(table: TextTable, area: Area, align: CellAlign) -> TextTable:
    """The cells of an area set left, centred or right."""
    return _changed(table, area, lambda cell: replace(cell, align=align))


def with_head(table: TextTable, rows: int) -> TextTable:
    """The first rows as the head, their words in bold; former head rows lose it."""
    rows = min(rows, len(table.rows))
    low, high = sorted((rows, table.head_rows))
    turned = Area(low, 0, high - low, table.columns)
    made = _changed(table, turned, lambda cell: _bold(cell, on=rows > table.head_rows))
    return squared(replace(made, head_rows=rows))


def _bold(cell: TextCell, *, on: bool) -> TextCell:
    return replace(cell, pieces=tuple(replace(one, bold=on) for one in cell.pieces))


def widened(table: TextTable, column: int, steps: int) -> TextTable:
    """A column wider by steps of a fifth of an even column, its neighbour narrower by as much."""
    if table.columns < 2:
        return table
    widths = list(table.widths or (_SHARE,) * table.columns)
    step = max(1, round(sum(widths) / len(widths) / 5))
    other = column + 1 if column + 1 < len(widths) else column - 1
    by = min(max(steps * step, step - widths[column]), widths[other] - step)
    widths[column] += by
    widths[other] -= by
    return replace(table, widths=() if len(set(widths)) == 1 else tuple(widths))


def _changed(table: TextTable, area: Area, change: Callable[[TextCell], TextCell]) -> TextTable:
    cells = [
        replace(one, cell=change(one.cell)) if area.touches(one) else one for one in places(table)
    ]
    return _built(table, cells, len(table.rows), table.columns)
