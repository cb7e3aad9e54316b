"""Putting ready paragraphs and tables into the section that is being written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCursor

from nq20desk.core.blocks import Block
from nq20desk.ui.report.text_edit import SectionTextEdit


def put_blocks(text: SectionTextEdit, blocks: Iterable[Block], *, at_end: bool) -> None:
    """Put blocks under the paragraph with the cursor, or at the end, as one undo step.

    An empty line is filled instead of left standing.
    """
    cursor = text.textCursor()
    cursor.beginEditBlock()
    end = QTextCursor.MoveOperation.End if at_end else QTextCursor.MoveOperation.EndOfBlock
    cursor.movePosition(end)
    if cursor.block().text().strip():
        cursor.insertBlock()
    text.setTextCursor(cursor)
    text.insert_blocks(tuple(blocks))
    cursor.endEditBlock()
