"""A table of figures on paper: landscape pages with agency, title, date and page numbers.

What has more columns than a page can carry goes on in a second table below, the names
repeated; type never gets smaller than can be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nq20desk.core.grid import GridCell, GridColumn, GridRow, GridTable, Side
from nq20desk.core.layout import LayoutProfile, Part
from nq20desk.core.office import SizeSet
from nq20desk.document.flow import Strip
from nq20desk.document.fonts import serif
from nq20desk.document.pages import Composition, Places
from nq20desk.document.sheet import Composer, Typesetter
from nq20desk.document.tables import TableSetter
from nq20desk.document.tree import Align, Cell, Info, PaperHead, Table
from nq20desk.document.work_paper import NOWHERE, flow, put_head

SMALLEST, LARGEST = 8.5, 11.0
"""Points of the type in the table."""

_DIGIT = 0.5
"""The width of a digit as a share of the size."""
_FRAMED = 0.7
"""Digits that the frame of a column takes."""
_ALIGNS = {Side.LEFT: Align.LEFT, Side.CENTRE: Align.CENTRE, Side.RIGHT: Align.RIGHT}
_INDENT = "\N{NO-BREAK SPACE}" * 3


def compose_listing(table: GridTable, profile: LayoutProfile) -> Composition:
    """The pages of a table, by the paper and margins of a layout profile.

    Raises:
        KnownError: a letter that the font does not have.
    """
    family = serif()
    family.check(_texts(table))
    setter = Typesetter(profile, SizeSet.SMALL, family, Composer())
    setter.new_page(landscape=True)
    size = _size(table.columns, setter.width)
    setter.profile = _with_table_size(profile, size)
    put_head(setter, PaperHead(table.agency, table.place_date, table.title, (table.unit,)))
    flow(setter, tuple(_strips(setter, table, size)))
    places = Places(NOWHERE, NOWHERE, NOWHERE, (), (), {})
    info = Info(table.title, " ".join(table.agency), table.unit)
    return Composition(tuple(setter.sheets), places, info)


def _size(columns: Sequence[GridColumn], width: float) -> float:
    """The largest type at which all columns stand side by side, within what can be read."""
    digits = sum(one.width + _FRAMED for one in columns)
    return max(SMALLEST, min(LARGEST, width / (digits * _DIGIT)))


def _with_table_size(profile: LayoutProfile, size: float) -> LayoutProfile:
    face = replace(profile.faces[Part.TABLE], sizes=dict.fromkeys(SizeSet, size))
    return replace(profile, faces={**profile.faces, Part.TABLE: face})


def _strips(setter: Typesetter, table: GridTable, size: float) -> Iterator[Strip]:
    """One table, or as many below each other as the columns need; the legend last."""
    room = setter.width / (size * _DIGIT)
    for columns in _bands(table.columns, room):
        yield from TableSetter(setter, _table(table, columns)).strips()
    legend = tuple((Cell(text, italic=True),) for text in table.legend)
    if legend:
        yield from TableSetter(setter, Table((1.0,), (), legend)).strips()


def _bands(columns: Sequence[GridColumn], room: float) -> Iterator[tuple[int, ...]]:
    """Which columns stand side by side; the names begin each band."""
    band, used = [0], columns[0].width + _FRAMED
    for place, column in enumerate(columns[1:], start=1):
        width = column.width + _FRAMED
        if used + width > room + 1 and len(band) > 1:
            yield tuple(band)
            band, used = [0], columns[0].width + _FRAMED
        band.append(place)
        used += width
    yield tuple(band)


def _table(table: GridTable, places: Sequence[int]) -> Table:
    columns = [table.columns[at] for at in places]
    head = tuple(Cell(one.head, Align.CENTRE, bold=True) for one in columns)
    rows = tuple(_row(row, places, columns) for row in table.rows)
    return Table(tuple(one.width + _FRAMED for one in columns), (head,), rows)


def _row(row: GridRow, places: Sequence[int], columns: Sequence[GridColumn]) -> tuple[Cell, ...]:
    if row.is_heading:
        return (Cell(row.cells[0].text, bold=True, columns=len(places)),)
    cells = [row.cells[at] for at in places]
    return tuple(_cell(*pair) for pair in zip(cells, columns, strict=True))


def _cell(cell: GridCell, column: GridColumn) -> Cell:
    """A computed number is set slanted: paper has no grey ground."""
    text = f"{_INDENT * cell.depth}{cell.text}"
    return Cell(text, _ALIGNS[column.side], italic=cell.is_computed)


def _texts(table: GridTable) -> Iterator[str]:
    """Every text that will be printed, to be checked against the font."""
    yield from (table.title, table.unit, table.place_date, *table.agency, *table.legend)
    yield from (one.head for one in table.columns)
    yield from (cell.text for row in table.rows for cell in row.cells)
