"""Putting ready paragraphs into the section that is being written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCursor

from nq20desk.core.blocks import Block, paragraphs_of
from nq20desk.ui.report.conversion import insert
from nq20desk.ui.report.text_edit import SectionTextEdit


def put_paragraphs(text: SectionTextEdit, blocks: Iterable[Block], *, at_end: bool) -> None:
    """Put paragraphs under the one with the cursor, or at the end, as one undo step.

    An empty line is filled instead of left standing.
    """
    cursor = text.textCursor()
    cursor.beginEditBlock()
    end = QTextCursor.MoveOperation.End if at_end else QTextCursor.MoveOperation.EndOfBlock
    cursor.movePosition(end)
    if cursor.block().text().strip():
        cursor.insertBlock()
    insert(cursor, paragraphs_of(blocks))
    cursor.endEditBlock()
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
