"""Tables of a page while they are read: rows, cells that span, and tables that only lay out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from nq20desk.core.blocks import CellAlign
from nq20desk.core.errors import KnownError
from nq20desk.core.pasting.pasted import Item, PastedCell, PastedLine, PastedTable
from nq20desk.core.pasting.refusals import refusal_of

_ALIGNS = {
    "left": CellAlign.LEFT, "center": CellAlign.CENTRE, "middle": CellAlign.CENTRE,
    "right": CellAlign.RIGHT, "end": CellAlign.RIGHT, "start": CellAlign.LEFT,
}  # fmt: skip


@dataclass(slots=True)
class OpenCell:
    """A cell that is being filled."""

    columns: int = 1
    rows: int = 1
    align: str = ""
    is_head: bool = False
    width: int = 0
    items: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class OpenTable:
    """A table that is being filled; ``rows_seen`` goes on where rows are no longer kept."""

    rows: list[list[OpenCell]] = field(default_factory=list)
    caption: list[Item] = field(default_factory=list)
    head_rows: int | None = None
    rows_seen: int = 0
    holds_table: bool = False

    def add_row(self, in_head: bool) -> None:
        """Begin a row."""
        self.rows_seen += 1
        self.rows.append([])
        if in_head:
            self.head_rows = len(self.rows)

    def add_cell(self, cell: OpenCell) -> None:
        """Begin a cell of the last row."""
        if not self.rows:
            self.add_row(in_head=False)
        self.rows[-1].append(cell)

    def finished(self) -> tuple[list[Item], KnownError | None]:
        """The table; or what its cells hold where it only lays out; or why it is refused."""
        rows = [row for row in self.rows if row]
        if self.holds_table or sum(map(len, rows)) <= 1:
            return [*self.caption, *(item for row in rows for c in row for item in c.items)], None
        rows = _without_blank_end(rows)
        columns = max((sum(cell.columns for cell in row) for row in rows), default=0)
        refused = refusal_of(len(rows), columns)
        if refused is not None:
            return list(self.caption), refused
        if not rows:
            return list(self.caption), None
        cells = tuple(tuple(_closed(cell, len(rows) - n) for cell in row)
                      for n, row in enumerate(rows))  # fmt: skip
        caption = tuple(one for one in self.caption if isinstance(one, PastedLine))
        return [PastedTable(cells, self.head_rows, caption, _widths(rows))], None


def _closed(cell: OpenCell, rows_left: int) -> PastedCell:
    lines = tuple(one for one in cell.items if isinstance(one, PastedLine))
    rows = min(cell.rows or rows_left, rows_left)
    return PastedCell(lines, cell.columns, rows, _ALIGNS.get(cell.align), cell.is_head)


def _without_blank_end(rows: list[list[OpenCell]]) -> list[list[OpenCell]]:
    """Rows and columns at the end that hold nothing, as Excel copies them, are left out."""
    end = len(rows)
    while end and not any(cell.items for cell in rows[end - 1]):
        end -= 1
    kept = rows[:end]
    while kept and all(len(row) > 1 and _is_blank(row[-1]) for row in kept):
        kept = [row[:-1] for row in kept]
    return kept


def _is_blank(cell: OpenCell) -> bool:
    return not cell.items and cell.columns == 1 and cell.rows == 1


def _widths(rows: list[list[OpenCell]]) -> tuple[int, ...]:
    """Shares of the columns, from a row of single cells that all say their width."""
    columns = max(sum(cell.columns for cell in row) for row in rows)
    return next(_measured(rows, columns), ())


def _measured(rows: list[list[OpenCell]], columns: int) -> Iterator[tuple[int, ...]]:
    for row in rows:
        widths = [cell.width for cell in row]
        if len(row) == columns and all(widths) and not any(c.columns > 1 for c in row):
            total = sum(widths)
            if max(widths) > 1.25 * min(widths):
                yield tuple(max(1, round(one * 20 / total)) for one in widths)
            return
