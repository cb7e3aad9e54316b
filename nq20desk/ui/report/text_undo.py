"""The undo of the text field: steps of a few words, going on in the database where it ends.

Qt's own stack serves for what was done since the section was shown. Typing is grouped here
(:mod:`typing_groups`), so that one step takes back a few words and not one tone mark. Every
step back or forward is stored at once, as what it is; so the steps in the database
(:mod:`nq20desk.store.section_steps`) are always those of the field, and when Qt's stack is
used up, the page shows their texts instead.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit

from nq20desk.store.section_steps import Typing
from nq20desk.ui.report.typing_groups import TypingGroups

_DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class TextUndo(QObject):
    """Stands before the text field's keys."""

    leaving = Signal()
    """What is typed should be stored now: a step back follows, or the field is left."""
    beyond = Signal(object)
    """The field has no more steps: Typing.BACK or Typing.FORTH is wanted from the database."""

    def __init__(self, text: QTextEdit, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(text)
        self._text = text
        self._clock = clock
        self._groups = TypingGroups()
        self._is_typing = False
        self._stored_group = -1
        self._how: Typing | None = None
        text.installEventFilter(self)
        text.document().contentsChange.connect(self._on_change)

    def start(self) -> None:
        """Another text is shown: what follows is a step of its own."""
        self._groups.close()
        self._stored_group = -1
        self._how = None

    def take_typing(self) -> Typing:
        """How the text came to be since this was asked last."""
        how, self._how = self._how, None
        if how is None:
            goes_on = self._groups.number == self._stored_group
            how = Typing.ON if goes_on else Typing.NEW
        self._stored_group = self._groups.number
        return how

    def undo(self) -> None:
        """One step back."""
        self.leaving.emit()
        if self._text.document().isUndoAvailable():
            self._move(QTextEdit.undo, Typing.BACK)
        else:
            self.beyond.emit(Typing.BACK)

    def redo(self) -> None:
        """One step forward."""
        self.leaving.emit()
        if self._text.document().isRedoAvailable():
            self._move(QTextEdit.redo, Typing.FORTH)
        else:
            self.beyond.emit(Typing.FORTH)

    def _move(self, move: Callable[[QTextEdit], None], how: Typing) -> None:
        move(self._text)
        self._groups.close()
        self._how = how
        self._text.ensureCursorVisible()
        self.leaving.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo are done here; letters and deletions are grouped."""
        if event.type() is QEvent.Type.FocusOut:
            self.leaving.emit()
        elif self._text.isReadOnly():
            return False
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        elif isinstance(event, QInputMethodEvent) and event.commitString():
            committed = event
            self._type(event.commitString(), lambda: self._text.inputMethodEvent(committed))
            return True
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_ctrl_y(event):
            self.redo()
        elif _is_letter(event) or event.key() in _DELETING:
            letters = event.text() if _is_letter(event) else ""
            self._type(letters, lambda: self._text.keyPressEvent(event))
        else:
            return False
        return True

    def _type(self, letters: str, work: Callable[[], None]) -> None:
        """Do a keystroke as one step with those before it, or as the first of a new one."""
        cursor = self._text.textCursor()
        place = -1 if cursor.hasSelection() else cursor.position()
        if self._groups.goes_on(letters, place, self._clock()):
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        self._is_typing = True
        try:
            work()
        finally:
            cursor.endEditBlock()
            self._is_typing = False
        # inside the block the field scrolled by a layout that was not yet up to date
        self._text.ensureCursorVisible()
        self._groups.typed(letters, self._text.textCursor().position(), self._clock())

    def _on_change(self, _at: int, removed: int, added: int) -> None:
        if not self._is_typing and (removed or added):
            self._groups.close()
            self._stored_group = -1


def _is_letter(event: QKeyEvent) -> bool:
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    is_held = held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and not is_held  # AltGr is both


def _is_ctrl_y(event: QKeyEvent) -> bool:
    """Word's key for redo everywhere; Qt knows it on Windows only."""
    return event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
