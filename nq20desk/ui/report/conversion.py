"""Between the editor's document and the paragraphs and tables of a section.

A paragraph's style shows in the editor as the marker at its beginning (``- ``, ``+ ``,
``* ``, ``1. ``), exactly as clerks type it; numbers of numbered paragraphs are generated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from nq20desk.core.blocks import MARKERS, Block, Paragraph, ParagraphStyle, Piece, TextTable
from nq20desk.core.text_grid import refuse_large
from nq20desk.ui.report.text_faces import insert_piece, read_pieces
from nq20desk.ui.report.text_tables import (
    insert_in_cells,
    insert_table,
    read_table,
    table_at,
    top_level,
)

MARKER = re.compile(r"^(?:([-–+*])[ \u00a0]|(\d{1,3})\.[ \u00a0])")
_STYLES = {
    "-": ParagraphStyle.DASH,
    "–": ParagraphStyle.DASH,
    "+": ParagraphStyle.PLUS,
    "*": ParagraphStyle.STAR,
}


def style_of(text: str) -> tuple[ParagraphStyle, int]:
    """The style that a line's beginning shows, and the length of its marker."""
    found = MARKER.match(text)
    if not found:
        return ParagraphStyle.BODY, 0
    return _STYLES.get(found[1] or "", ParagraphStyle.NUMBERED), found.end()


def is_written(block: QTextBlock) -> bool:
    """Whether a paragraph has more than its marker."""
    text = block.text()
    return bool(text[style_of(text)[1] :].strip())


def written(document: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    """The paragraphs and tables that :func:`read` reads, in its order."""
    return (one for one in top_level(document) if isinstance(one, QTextTable) or is_written(one))


def fill(document: QTextDocument, blocks: Iterable[Block]) -> None:
    """Show a section's blocks in a document; its undo history starts anew."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    _insert(cursor, blocks)
    _space_paragraphs(document)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def _space_paragraphs(document: QTextDocument) -> None:
    """The distances on screen; cells keep their own."""
    spaced = QTextBlockFormat()
    spaced.setBottomMargin(6)
    spaced.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    for one in top_level(document):
        if isinstance(one, QTextBlock):
            QTextCursor(one).mergeBlockFormat(spaced)


def insert(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    """Insert paragraphs and tables at a cursor; in a cell they become what a cell can hold.

    Raises:
        KnownError: a table that is too large for the text.
    """
    blocks = tuple(blocks)
    for one in blocks:
        if isinstance(one, TextTable):
            refuse_large(len(one.rows), one.columns)
    if table_at(cursor) is not None:
        insert_in_cells(cursor, blocks)
    else:
        _insert(cursor, blocks)


def _insert(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    count = 0
    goes_on = True
    for block in blocks:
        if isinstance(block, TextTable):
            insert_table(cursor, block)
            goes_on = True  # in the block behind the table
            continue
        if not goes_on:
            cursor.insertBlock()
        goes_on = False
        count = count + 1 if block.style is ParagraphStyle.NUMBERED else 0
        _insert_paragraph(cursor, block, count)


def _insert_paragraph(cursor: QTextCursor, paragraph: Paragraph, count: int) -> None:
    marker = f"{count}. " if count else MARKERS.get(paragraph.style, "")
    cursor.insertText(marker, QTextCharFormat())
    insert_pieces(cursor, paragraph.pieces)


def insert_pieces(cursor: QTextCursor, pieces: Iterable[Piece]) -> None:
    """Insert pieces of a paragraph at a cursor."""
    for piece in pieces:
        insert_piece(cursor, piece)


def read(document: QTextDocument) -> tuple[Block, ...]:
    """The paragraphs and tables of a document; empty lines are dropped."""
    made = (
        read_table(one) if isinstance(one, QTextTable) else _paragraph(one)
        for one in written(document)
    )
    return tuple(one for one in made if not one.is_empty)


def _paragraph(block: QTextBlock) -> Paragraph:
    style, marker = style_of(block.text())
    return Paragraph(style, read_pieces(block, marker))
