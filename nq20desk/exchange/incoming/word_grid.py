"""The grid of a Word table: cells that span columns (gridSpan) and rows (vMerge)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from nq20desk.core.blocks import CellAlign, Text, TextCell, TextTable
from nq20desk.core.text_grid import MAX_COLUMNS, squared
from nq20desk.exchange.incoming.word_xml import attribute, child, number_at, w

_ALIGNED = {
    "right": CellAlign.RIGHT, "end": CellAlign.RIGHT, "center": CellAlign.CENTRE,
}  # fmt: skip


def alignment_of(cell: Element) -> CellAlign:
    """How the first paragraph of a cell stands; the text of a style is left as Word's default."""
    properties = child(cell.find(w("p")), "pPr")
    return _ALIGNED.get(attribute(child(properties, "jc"), "val"), CellAlign.LEFT)


@dataclass
class WordGrid:
    """Gathers the cells of a table, row by row."""

    rows: list[list[TextCell]] = field(default_factory=list)
    _open: dict[int, tuple[int, int]] = field(default_factory=dict)
    """For each column the place (row, number in it) of the cell that may go on downwards."""
    _column: int = 0

    def begin(self, before: int) -> int:
        """Begin a row, some columns further right; says how many."""
        before = min(before, MAX_COLUMNS)
        self.rows.append([TextCell()] * before)
        self._column = before
        return before

    def add(self, properties: Element | None, pieces: tuple[Text, ...], align: CellAlign) -> int:
        """Add a cell, or let the one above it go on; says how many columns it spans.

        Words in a covered cell join those of the one that covers it.
        """
        span = min(max(number_at(child(properties, "gridSpan"), "val", 1), 1), 64)
        merge = child(properties, "vMerge")
        above = self._open.get(self._column)
        goes_on = merge is not None and attribute(merge, "val") != "restart"
        if goes_on and above is not None:
            row, place = above
            cell = self.rows[row][place]
            joint = (Text("\n"), *pieces) if pieces and cell.pieces else pieces
            self.rows[row][place] = replace(
                cell, rows=len(self.rows) - row, pieces=(*cell.pieces, *joint)
            )
        else:
            self.rows[-1].append(TextCell(pieces, span, 1, align))
            self._open[self._column] = (len(self.rows) - 1, len(self.rows[-1]) - 1)
            if merge is None:
                del self._open[self._column]
        self._column += span
        return span

    def table(self, head_rows: int) -> TextTable:
        """The table, its head as high as the cells in its first rows reach."""
        reach = max((cell.rows for row in self.rows[:1] for cell in row), default=1)
        rows = tuple(tuple(row) for row in self.rows)
        return squared(TextTable(rows, min(max(head_rows, reach), len(rows))))
