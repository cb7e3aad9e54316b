"""Bullets and numbers at the beginning of paragraphs, as the keys in Word treat them."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from nq20desk.ui.report.chips import plain_face
from nq20desk.ui.report.conversion import style_of
from nq20desk.ui.report.text_tables import table_at

_DEEPER = {"- ": "+ ", "+ ": "* "}
_HIGHER = {deeper: higher for higher, deeper in _DEEPER.items()}


class Bullets:
    """Acts at the cursor of a text field; what a key does says whether it did anything."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit

    def toggle(self, marker: str) -> None:
        """Begin the selected paragraphs with this marker; the same one again takes it off."""
        cursor = self._edit.textCursor()
        if table_at(cursor) is not None:
            return
        first = self._edit.document().findBlock(cursor.selectionStart())
        last = self._edit.document().findBlock(cursor.selectionEnd()).blockNumber()
        cursor.beginEditBlock()
        while first.isValid() and first.blockNumber() <= last:
            if table_at(QTextCursor(first)) is not None:
                first = first.next()
                continue
            _, length = style_of(first.text())
            at = QTextCursor(first)
            at.movePosition(
                QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, length
            )
            at.insertText("" if at.selectedText() == marker else marker)
            first = first.next()
        cursor.endEditBlock()

    def new_paragraph(self) -> bool:
        """Enter: the next paragraph has the next marker; an empty one loses it."""
        marker = self.marker()
        if not marker:
            return False
        block = self._edit.textCursor().block()
        if block.text().strip() == marker.strip():
            return self._replace_marker("")
        cursor = self._edit.textCursor()
        cursor.beginEditBlock()
        cursor.insertBlock()
        cursor.insertText(_next_marker(marker), plain_face(self._edit))
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()
        return True

    def deeper(self) -> bool:
        """Tab: a marker of the next level."""
        deeper = _DEEPER.get(self.marker())
        return bool(deeper) and self._replace_marker(deeper or "")

    def higher(self) -> bool:
        """Shift+Tab: a marker of the level above."""
        higher = _HIGHER.get(self.marker())
        return bool(higher) and self._replace_marker(higher or "")

    def take_off(self) -> bool:
        """Backspace behind a marker takes it off."""
        cursor = self._edit.textCursor()
        marker = self.marker()
        if not marker or cursor.hasSelection() or cursor.positionInBlock() > len(marker):
            return False
        return cursor.positionInBlock() > 0 and self._replace_marker("")

    def marker(self) -> str:
        """The marker with which the paragraph at the cursor begins; empty if none."""
        text = self._edit.textCursor().block().text()
        return text[: style_of(text)[1]]

    def _replace_marker(self, marker: str) -> bool:
        block = self._edit.textCursor().block()
        cursor = QTextCursor(block)
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(self.marker())
        )
        cursor.insertText(marker)
        return True


def _next_marker(marker: str) -> str:
    head = marker.strip().rstrip(".")
    return f"{int(head) + 1}. " if head.isdigit() else marker
