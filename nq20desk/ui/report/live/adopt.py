"""Bringing a section's new text into the open editor without losing its cursor or undo."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from nq20desk.core.blocks import Paragraph, Piece, Text
from nq20desk.ui.report.conversion import insert_pieces, style_of
from nq20desk.ui.report.text_edit import SectionTextEdit

_KEEP = QTextCursor.MoveMode.KeepAnchor


def adopt(text: SectionTextEdit, wanted: tuple[Paragraph, ...]) -> bool:
    """Write the paragraphs that differ, in one step of the editor's undo.

    False where paragraphs came, went or turned into bullets: then the text is to be shown anew.
    """
    shown, blocks = text.paragraphs(), list(_blocks(text))
    styles = [one.style for one in wanted]
    if [one.style for one in shown] != styles or len(blocks) != len(wanted):
        return False
    if not all(map(_is_as_read, blocks, shown)):
        return False
    place = text.textCursor().position()
    cursor = QTextCursor(text.document())
    cursor.beginEditBlock()
    for block, now, new in reversed(list(zip(blocks, shown, wanted, strict=True))):
        if now != new:
            place = _rewrite(cursor, block, (now, new), place)
    cursor.endEditBlock()
    back = text.textCursor()
    back.setPosition(min(place, text.document().characterCount() - 1))
    text.setTextCursor(back)
    return True


def _blocks(text: SectionTextEdit) -> Iterator[QTextBlock]:
    """The blocks of the paragraphs, without empty lines and cells of tables."""
    block = text.document().begin()
    while block.isValid():
        bare = block.text()[style_of(block.text())[1] :].strip()
        if bare and QTextCursor(block).currentTable() is None:
            yield block
        block = block.next()


def _is_as_read(block: QTextBlock, read: Paragraph) -> bool:
    """Whether every character of a block is one of its paragraph."""
    return block.length() - 1 - style_of(block.text())[1] == _length(read.pieces)


def _rewrite(
    cursor: QTextCursor, block: QTextBlock, texts: tuple[Paragraph, Paragraph], place: int
) -> int:
    """Write a paragraph anew between what stays at both ends; where the clerk's cursor goes."""
    now, new = texts
    head = _same(now.pieces, new.pieces)
    tail = _same(now.pieces[head:][::-1], new.pieces[head:][::-1])
    start = block.position() + style_of(block.text())[1] + _length(now.pieces[:head])
    size = _length(now.pieces[head : len(now.pieces) - tail])
    cursor.setPosition(start)
    cursor.setPosition(start + size, _KEEP)
    cursor.removeSelectedText()
    insert_pieces(cursor, new.pieces[head : len(new.pieces) - tail])
    gained = cursor.position() - start - size
    if place >= start + size:
        return place + gained
    return min(place, cursor.position())


def _same(one: tuple[Piece, ...], other: tuple[Piece, ...]) -> int:
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _length(pieces: tuple[Piece, ...]) -> int:
    """How many characters pieces are in the editor."""
    return sum(len(one.text) if isinstance(one, Text) else 1 for one in pieces)
