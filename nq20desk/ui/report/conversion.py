"""Between the editor's document and the paragraphs of a section.

A paragraph's style shows in the editor as the marker at its beginning (``- ``, ``+ ``,
``* ``, ``1. ``), exactly as clerks type it; numbers of numbered paragraphs are generated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from nq20desk.core.blocks import (
    MARKERS,
    Paragraph,
    ParagraphStyle,
    Piece,
    Text,
)
from nq20desk.core.text import clean
from nq20desk.ui.report.chips import OBJECT, chip_format, field_of

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


def fill(document: QTextDocument, paragraphs: Iterable[Paragraph]) -> None:
    """Show paragraphs in a document; its undo history starts anew."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    insert(cursor, paragraphs)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert(cursor: QTextCursor, paragraphs: Iterable[Paragraph]) -> None:
    """Insert paragraphs at a cursor."""
    count = 0
    for place, paragraph in enumerate(paragraphs):
        if place:
            cursor.insertBlock()
        count = count + 1 if paragraph.style is ParagraphStyle.NUMBERED else 0
        marker = f"{count}. " if count else MARKERS.get(paragraph.style, "")
        cursor.insertText(marker, QTextCharFormat())
        insert_pieces(cursor, paragraph.pieces)


def insert_pieces(cursor: QTextCursor, pieces: Iterable[Piece]) -> None:
    """Insert pieces of a paragraph at a cursor."""
    for piece in pieces:
        _insert_piece(cursor, piece)


def _insert_piece(cursor: QTextCursor, piece: Piece) -> None:
    face = _face(piece)
    if isinstance(piece, Text):
        cursor.insertText(piece.text, face)
    else:
        cursor.insertText(OBJECT, chip_format(piece, face))


def _face(piece: Piece) -> QTextCharFormat:
    face = QTextCharFormat()
    if piece.bold:
        face.setFontWeight(QFont.Weight.Bold)
    face.setFontItalic(piece.italic)
    face.setFontUnderline(piece.underline)
    return face


def read(document: QTextDocument) -> tuple[Paragraph, ...]:
    """The paragraphs of a document; empty lines are dropped."""
    made = (_paragraph(block) for block in _blocks(document))
    return tuple(one for one in made if not one.is_empty)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _paragraph(block: QTextBlock) -> Paragraph:
    style, marker = style_of(block.text())
    return Paragraph(style, tuple(_pieces(block, marker)))


def _pieces(block: QTextBlock, skip: int) -> Iterator[Piece]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        text, face = fragment.text(), fragment.charFormat()
        cut, skip = text[skip:], max(0, skip - len(text))
        if cut:
            yield from _fragment(cut, face)
        iterator += 1


def _fragment(text: str, face: QTextCharFormat) -> Iterator[Piece]:
    bold = face.fontWeight() > QFont.Weight.Medium
    look = (bold, face.fontItalic(), face.fontUnderline())
    field = field_of(face)
    if field is not None:
        for _ in range(text.count(OBJECT)):
            yield replace(field, bold=look[0], italic=look[1], underline=look[2])
        return
    plain = clean(text.replace("\u2028", " ").replace(OBJECT, ""))
    if plain:
        yield Text(plain, *look)
