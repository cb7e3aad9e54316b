"""A field for a plan's text in which the words of found targets are marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from nq20desk.ui.theme import current_tokens
from nq20desk.ui.words import translate

Span = tuple[int, int]


class MarkedText(QPlainTextEdit):
    """Plain text with spans marked; ``span_clicked`` tells which one was clicked."""

    span_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: list[Span] = []
        self._current = -1
        words = translate("PlansPage", "Paste the plan's text here (Ctrl+V), with its headings:"
                          " the year is read from them.")  # fmt: skip
        self.setPlaceholderText(words)
        self.setAccessibleName(translate("PlansPage", "Text of the plan"))
        self.setTabChangesFocus(True)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where marked words begin and end, in letters of the text."""
        return tuple(self._spans)

    def mark(self, spans: Sequence[Span], current: int = -1) -> None:
        """Mark spans, the current one stronger and underlined."""
        self._spans, self._current = list(spans), current
        self.setExtraSelections([self._selection(at) for at in range(len(spans))])

    def show_current(self, current: int) -> None:
        """Mark another span as the current one and bring it into view."""
        self.mark(self._spans, current)
        if 0 <= current < len(self._spans):
            cursor = self._cursor(current)
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click into marked words chooses their row."""
        super().mouseReleaseEvent(event)
        place = self.cursorForPosition(event.position().toPoint()).position()
        text = self.toPlainText()
        place = letters_before(text, place)
        for at, (start, end) in enumerate(self._spans):
            if start <= place < end and not self.textCursor().hasSelection():
                self.span_clicked.emit(at)
                return

    def _selection(self, at: int) -> QTextEdit.ExtraSelection:
        tokens = current_tokens()
        look = QTextCharFormat()
        look.setBackground(QColor(tokens.selection if at == self._current else tokens.accent_soft))
        look.setFontUnderline(at == self._current)
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = self._cursor(at), look
        return made

    def _cursor(self, at: int) -> QTextCursor:
        text = self.toPlainText()
        start, end = (units_before(text, one) for one in self._spans[at])
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def units_before(text: str, letters: int) -> int:
    """Qt's position (UTF-16 units) of a place counted in letters."""
    return len(text[:letters].encode("utf-16-le")) // 2


def letters_before(text: str, units: int) -> int:
    """The place in letters of Qt's position (UTF-16 units)."""
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))
