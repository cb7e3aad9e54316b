"""A section's table in the editor: a real table of the document, written and read back.

Caption, unit, source and column shares are properties of the table's format, so that they are
undone and copied with it; :mod:`table_words` draws them in the margins kept here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from nq20desk.core.blocks import (
    Block,
    CellAlign,
    Paragraph,
    Piece,
    Text,
    TextCell,
    TextTable,
    joined,
    pieces_of,
    places,
)
from nq20desk.core.text_grid import Area, cell_at, refuse_large, squared, with_column, with_row
from nq20desk.ui.report.text_faces import LINE, insert_piece, read_pieces
from nq20desk.ui.theme import current_tokens

_CAPTION = QTextFormat.Property.UserProperty + 11
_UNIT, _SOURCE, _WIDTHS = _CAPTION + 1, _CAPTION + 2, _CAPTION + 3
LINE_HEIGHT = 22
LINE_WIDTH, CELL_PADDING, CELL_BELOW = 1, 4, 2
TABLE_SHARE = 99
"""Of the text's width, in percent: the lines need room too."""
_CAPTION_LETTERS, _GAP = 60, 8.0
_QT_ALIGN = {
    CellAlign.LEFT: Qt.AlignmentFlag.AlignLeft,
    CellAlign.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    CellAlign.RIGHT: Qt.AlignmentFlag.AlignRight,
}


# ---- the words around a table


def caption_of(found: QTextFormat) -> str:
    """What stands over a table."""
    return str(found.property(_CAPTION) or "")


def unit_of(found: QTextFormat) -> str:
    """The unit of a table's figures."""
    return str(found.property(_UNIT) or "")


def source_of(found: QTextFormat) -> str:
    """Where a table's figures come from."""
    return str(found.property(_SOURCE) or "")


def caption_lines(caption: str) -> int:
    """How many lines are kept for a caption."""
    return -(-len(caption) // _CAPTION_LETTERS)


# ---- writing


def insert_table(cursor: QTextCursor, table: TextTable) -> QTextTable:
    """Insert a table at a cursor, which then stands behind it."""
    table = squared(table)
    cursor.beginEditBlock()
    made = cursor.insertTable(len(table.rows), table.columns, _format(table))
    for one in places(table):
        if one.cell.rows > 1 or one.cell.columns > 1:
            made.mergeCells(one.row, one.column, one.cell.rows, one.cell.columns)
    for one in places(table):
        _fill(made.cellAt(one.row, one.column), one.cell, in_head=one.row < table.head_rows)
    cursor.setPosition(made.lastPosition() + 1)
    cursor.endEditBlock()
    return made


def _format(table: TextTable) -> QTextTableFormat:
    made = QTextTableFormat()
    for name, text in (
        (_CAPTION, table.caption), (_UNIT, table.unit), (_SOURCE, table.source),
        (_WIDTHS, " ".join(map(str, table.widths))),
    ):  # fmt: skip
        made.setProperty(name, text)
    made.setHeaderRowCount(table.head_rows)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, TABLE_SHARE))
    shares = table.widths or (1,) * table.columns
    made.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, 100 * one / sum(shares)) for one in shares]
    )
    # the ground shows as lines between the cells: laying out real borders is three times slower
    made.setBorderCollapse(False)
    made.setBorder(0)
    made.setCellSpacing(LINE_WIDTH)
    made.setBackground(current_tokens().color("line_strong"))
    made.setCellPadding(CELL_PADDING)
    above = caption_lines(table.caption) + bool(table.unit)
    made.setTopMargin(above * LINE_HEIGHT + _GAP)
    made.setBottomMargin(bool(table.source) * LINE_HEIGHT + _GAP)
    return made


def _fill(place: QTextTableCell, cell: TextCell, *, in_head: bool) -> None:
    cursor = place.firstCursorPosition()
    look = QTextBlockFormat()
    look.setAlignment(_QT_ALIGN[cell.align])
    look.setBottomMargin(CELL_BELOW)
    cursor.setBlockFormat(look)
    ground = place.format()
    ground.setBackground(current_tokens().color("track" if in_head else "surface"))
    place.setFormat(ground)
    if in_head and not cell.pieces:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        cursor.mergeBlockCharFormat(bold)  # merged: the cell's spans are kept there too
    for piece in cell.pieces:
        insert_piece(cursor, piece)


def replace_table(old: QTextTable, table: TextTable) -> QTextTable:
    """Another table in the place of one, as one step that can be undone."""
    cursor = _around(old)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    made = insert_table(cursor, table)
    cursor.endEditBlock()
    return made


def remove_table(table: QTextTable) -> QTextCursor:
    """Take a table out of the text; the cursor stands where it was, on a line of its own."""
    cursor = _around(table)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if not cursor.atBlockStart():
        cursor.insertBlock()
    cursor.endEditBlock()
    return cursor


def _around(table: QTextTable) -> QTextCursor:
    cursor = QTextCursor(table.document())
    cursor.setPosition(table.firstPosition() - 1)
    cursor.setPosition(table.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
    return cursor


# ---- reading


def top_level(document: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    """The paragraphs and tables of a document in order; the blocks of cells are left out."""
    iterator = document.rootFrame().begin()
    while not iterator.atEnd():
        frame: QTextFrame | None = iterator.currentFrame()
        if isinstance(frame, QTextTable):
            yield frame
        elif frame is None:
            yield iterator.currentBlock()
        iterator += 1


def tables_of(document: QTextDocument) -> Iterator[QTextTable]:
    """The tables of a document."""
    for one in document.rootFrame().childFrames():
        if isinstance(one, QTextTable):
            yield one


def read_table(table: QTextTable) -> TextTable:
    """What a table of the document holds."""
    found = table.format()
    rows = tuple(tuple(_read_row(table, row)) for row in range(table.rows()))
    widths = str(found.property(_WIDTHS) or "").split()
    head = found.toTableFormat().headerRowCount()
    return TextTable(
        rows, head, caption_of(found), unit_of(found), source_of(found),
        tuple(int(one) for one in widths),
    )  # fmt: skip


def _read_row(table: QTextTable, row: int) -> Iterator[TextCell]:
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        if (cell.row(), cell.column()) == (row, column):
            yield TextCell(_read_cell(cell), cell.columnSpan(), cell.rowSpan(), _align_of(cell))


def _read_cell(cell: QTextTableCell) -> tuple[Piece, ...]:
    """The pieces of a cell; its paragraphs are divided by line breaks."""
    made: list[Piece] = []
    block = cell.firstCursorPosition().block()
    last = cell.lastCursorPosition().block()
    while block.isValid():
        made += read_pieces(block, line="\n")
        if block == last:
            break
        made.append(Text("\n"))
        block = block.next()
    return joined(made) if any(_shows(one) for one in made) else ()


def _shows(piece: Piece) -> bool:
    return not isinstance(piece, Text) or bool(piece.text.strip())


def _align_of(cell: QTextTableCell) -> CellAlign:
    alignment = cell.firstCursorPosition().blockFormat().alignment()
    for align, flag in _QT_ALIGN.items():
        if alignment & flag:
            return align
    return CellAlign.LEFT


# ---- into the cells of a table


def insert_in_cells(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    """What is pasted into a cell: paragraphs as its lines, a table cell by cell.

    The table grows for a pasted one that reaches out of it.

    Raises:
        KnownError: it would grow beyond what a small table may be.
    """
    blocks = tuple(blocks)
    if len(blocks) == 1 and isinstance(blocks[0], TextTable):
        _lay_over(cursor, squared(blocks[0]))
        return
    for place, block in enumerate(blocks):
        if place:
            cursor.insertText(LINE)
        for piece in pieces_of(block) if isinstance(block, Paragraph) else _flat(block):
            insert_piece(cursor, piece)


def _flat(table: TextTable) -> Iterator[Piece]:
    """The cells of a table behind each other, rows as lines."""
    for number, row in enumerate(table.rows):
        if number:
            yield Text("\n")
        for place, cell in enumerate(row):
            if place:
                yield Text(" ")
            yield from cell.pieces


def _lay_over(cursor: QTextCursor, pasted: TextTable) -> None:
    target = cursor.currentTable()
    start = target.cellAt(cursor)
    row, column = start.row(), start.column()
    grown = read_table(target)
    refuse_large(row + len(pasted.rows), column + pasted.columns)
    while len(grown.rows) < row + len(pasted.rows):
        grown = with_row(grown, len(grown.rows))
    while grown.columns < column + pasted.columns:
        grown = with_column(grown, grown.columns)
    made = replace_table(target, _laid_over(grown, pasted, row, column))
    cursor.setPosition(made.cellAt(row, column).lastCursorPosition().position())


def _laid_over(target: TextTable, pasted: TextTable, row: int, column: int) -> TextTable:
    """The texts of a table in the cells of another one from a place on."""
    texts: dict[tuple[int, int], tuple[Piece, ...]] = {}
    for one in places(pasted):
        at = cell_at(target, row + one.row, column + one.column)
        if at is not None:
            texts.setdefault((at.row, at.column), one.cell.pieces)
    rows: list[list[TextCell]] = [[] for _ in target.rows]
    for one in places(target):
        pieces = texts.get((one.row, one.column), one.cell.pieces)
        rows[one.row].append(replace(one.cell, pieces=pieces))
    return replace(target, rows=tuple(tuple(line) for line in rows))


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """The table that a cursor stands in."""
    return cursor.currentTable()


def area_of(cursor: QTextCursor) -> Area | None:
    """The cells that a cursor stands in or has selected; None outside of tables."""
    table = table_at(cursor)
    if table is None:
        return None
    row, rows, column, columns = _selected(cursor)
    if row >= 0:
        return Area(row, column, rows, columns)
    cell = table.cellAt(cursor)
    return Area(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan())


def _selected(cursor: QTextCursor) -> tuple[int, int, int, int]:
    return cast("tuple[int, int, int, int]", cursor.selectedTableCells())
