"""Pieces of text with their faces, between the editor's document and the core."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from nq20desk.core.blocks import Piece, Text, joined
from nq20desk.core.text import clean
from nq20desk.ui.report.chips import OBJECT, chip_format, field_of

LINE = "\u2028"
"""A line break inside a paragraph, as Qt keeps it."""
_RAISED = QTextCharFormat.VerticalAlignment.AlignSuperScript


def insert_piece(cursor: QTextCursor, piece: Piece) -> None:
    """Write one piece in its face; a live field becomes a chip."""
    face = face_of(piece)
    if isinstance(piece, Text):
        cursor.insertText(piece.text.replace("\n", LINE), face)
    else:
        cursor.insertText(OBJECT, chip_format(piece, face))


def face_of(piece: Piece) -> QTextCharFormat:
    """The character format of a piece."""
    face = QTextCharFormat()
    if piece.bold:
        face.setFontWeight(QFont.Weight.Bold)
    face.setFontItalic(piece.italic)
    face.setFontUnderline(piece.underline)
    if piece.superscript:
        face.setVerticalAlignment(_RAISED)
    return face


def is_raised(face: QTextCharFormat) -> bool:
    """Whether text in this format is superscript."""
    return face.verticalAlignment() is _RAISED


def read_pieces(block: QTextBlock, skip: int = 0, line: str = " ") -> tuple[Piece, ...]:
    """The pieces of a block after ``skip`` characters; ``line`` stands for its line breaks."""
    return joined(_pieces(block, skip, line))


def _pieces(block: QTextBlock, skip: int, line: str) -> Iterator[Piece]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        text, face = fragment.text(), fragment.charFormat()
        cut, skip = text[skip:], max(0, skip - len(text))
        if cut:
            yield from _fragment(cut, face, line)
        iterator += 1


def _fragment(text: str, face: QTextCharFormat, line: str) -> Iterator[Piece]:
    look = Text(
        clean(text.replace(LINE, line).replace(OBJECT, "")),
        face.fontWeight() > QFont.Weight.Medium,
        face.fontItalic(),
        face.fontUnderline(),
        is_raised(face),
    )
    field = field_of(face)
    if field is not None:
        for _ in range(text.count(OBJECT)):
            yield replace(
                field, bold=look.bold, italic=look.italic, underline=look.underline,
                superscript=look.superscript,
            )  # fmt: skip
    elif look.text:
        yield look
