"""Pasting and dropping into a section's text: cleaned, in one undo step, never in the way.

What takes longer to read than a blink is read off the GUI thread while typing goes on; the
cursor where it was pasted is kept meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from nq20desk.core.blocks import Block, Paragraph, ParagraphStyle
from nq20desk.core.errors import KnownError
from nq20desk.core.form import ReportForm
from nq20desk.core.markup import parse
from nq20desk.core.pasting import Clipping, Conversion, Reading, prepare
from nq20desk.core.pasting.refusals import files_dropped, place_is_gone
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.report.conversion import insert, style_of
from nq20desk.ui.report.text_tables import table_at
from nq20desk.ui.words import translate

MARKUP_TYPE = "application/x-nq20desk-markup"
"""What the editor itself copies: live figures stay live."""
_AT_ONCE = 30_000
"""So many characters are read in less than a blink."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A paste that went into the text."""

    reading: Reading
    conversion: Conversion


Review = Callable[[Reading, Callable[[Conversion], None]], None]
"""Shows old letters before they enter; calls back with what was decided, or not at all."""


class Paster(QObject):
    """Takes what the clipboard holds into a text field."""

    began = Signal()
    """A long paste is being read."""
    pasted = Signal(object)
    """Hands over an Outcome."""
    failed = Signal(object)
    """Nothing was pasted; hands over the error that says why."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self.edit = edit
        self.jobs: Jobs | None = None
        self.form: ReportForm | None = None
        self.review: Review | None = None
        self.text_shown = 0
        """Counts the texts shown; a paste belongs to the one where it was begun."""
        self.as_text = self._make_action()

    def _make_action(self) -> QAction:
        action = QAction(translate("Paste", "Paste as text only"), self.edit)
        action.setShortcut(QKeySequence("Ctrl+Shift+V"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.paste_as_text)
        self.edit.addAction(action)
        return action

    def extend(self, menu: QMenu) -> None:
        """Offer pasting as text below *Paste* in Qt's own menu."""
        self.as_text.setEnabled(self.edit.canPaste())
        actions = menu.actions()
        names = [one.objectName() for one in actions]
        behind = actions[names.index("edit-paste") + 1 :] if "edit-paste" in names else []
        if behind:
            menu.insertAction(behind[0], self.as_text)
        else:
            menu.addAction(self.as_text)

    # ---- pasting

    def paste_as_text(self) -> None:
        """Paste the clipboard's plain text, without its looks and tables' faces."""
        self.paste(QGuiApplication.clipboard().mimeData(), text_only=True)

    def paste(self, source: QMimeData, *, text_only: bool = False) -> None:
        """Paste what was copied or dropped, at the cursor."""
        if source.hasFormat(MARKUP_TYPE) and not text_only:
            markup = bytes(source.data(MARKUP_TYPE).data()).decode(errors="replace")
            self.put(parse(markup), self.edit.textCursor())
            return
        if _is_files(source):
            self.failed.emit(files_dropped())
            return
        self._read(_clipping(source, text_only=text_only))

    def _read(self, clipping: Clipping) -> None:
        pending = _Pending(self, self.edit.textCursor())
        form = self.form
        if self.jobs is not None and clipping.size > _AT_ONCE:
            self.began.emit()
            self.jobs.start(lambda: prepare(clipping, form), pending.done, pending.failed)
            return
        try:
            pending.done(prepare(clipping, form))
        except KnownError as error:
            pending.failed(error)

    def put(self, blocks: tuple[Block, ...], cursor: QTextCursor) -> bool:
        """Put blocks in the place of what is selected, as one undo step."""
        cursor.beginEditBlock()
        try:
            cursor.removeSelectedText()
            insert(cursor, _fitted(blocks, cursor))
        except KnownError as error:
            self.failed.emit(error)
            return False
        finally:
            cursor.endEditBlock()
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()
        return True


class _Pending(QObject):
    """A paste on its way: where it goes, and into which text."""

    def __init__(self, paster: Paster, cursor: QTextCursor) -> None:
        super().__init__(paster)
        self._paster = paster
        self._cursor = cursor
        self._shown = paster.text_shown

    @Slot(object)
    def done(self, reading: Reading) -> None:
        """The paste was read; old letters are looked at first."""
        if reading.uses and self._paster.review is not None:
            self._paster.review(reading, lambda decided: self._put(reading, decided))
            return
        sure = {one.font: one.encoding for one in reading.uses if not one.is_guessed}
        self._put(reading, Conversion(sure))

    @Slot(object)
    def failed(self, error: Exception) -> None:
        """The paste can't be taken over."""
        self._paster.failed.emit(error)
        self.deleteLater()

    def _put(self, reading: Reading, decided: Conversion) -> None:
        if self._shown != self._paster.text_shown:
            self.failed(place_is_gone())
            return
        proposed = all(decided.encodings.get(one.font) is one.encoding for one in reading.uses)
        same = proposed and decided.restore_letters
        blocks = reading.blocks if same else reading.blocks_of(decided)
        if self._paster.put(blocks, self._cursor):
            self._paster.pasted.emit(Outcome(reading, decided))
        self.deleteLater()


def _clipping(source: QMimeData, *, text_only: bool) -> Clipping:
    html = source.html() if source.hasHtml() and not text_only else ""
    return Clipping(html, source.text() if source.hasText() else "", source.hasImage())


def _is_files(source: QMimeData) -> bool:
    """Whether files were dropped; a browser's links and pictures have addresses too."""
    return not source.hasHtml() and any(one.isLocalFile() for one in source.urls())


# ---- fitting in


def _fitted(blocks: tuple[Block, ...], cursor: QTextCursor) -> tuple[Block, ...]:
    """The blocks as they go on from the line of the cursor: no bullet is doubled or buried."""
    first = next(iter(blocks), None)
    if not isinstance(first, Paragraph) or table_at(cursor) is not None:
        return blocks
    text, at = cursor.block().text(), cursor.positionInBlock()
    marker = style_of(text)[1]
    plain = (replace(first, style=ParagraphStyle.BODY), *blocks[1:])
    is_bullet = first.style is not ParagraphStyle.BODY
    if is_bullet and marker and len(text) == marker:
        _take_line(cursor)
    elif text and at <= marker and (is_bullet or (at == 0 and len(blocks) > 1)):
        _make_room_above(cursor)
    elif is_bullet and text and at == len(text):
        cursor.insertBlock()
    elif is_bullet and text:
        return plain
    return blocks


def _make_room_above(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.insertBlock()
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)


def _take_line(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
