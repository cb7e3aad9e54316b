"""Keeps what is typed: between the section on screen and the database."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from nq20desk.app.desk import Desk
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations import WriteSection
from nq20desk.store.section_steps import SectionSteps, Typing
from nq20desk.ui.report.section_editor import SectionEditor
from nq20desk.ui.report.section_writer import SectionWriter


class SectionKeeper(QObject):
    """Stores one report's text as it is typed, and brings its undo steps back on screen."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, report: int, editor: SectionEditor, *, at_once: bool) -> None:
        super().__init__(editor)
        self._desk = desk
        self._report = report
        self._editor = editor
        self._is_telling = False
        self.writer = SectionWriter(self._write, at_once=at_once, parent=self)
        self.writer.stored.connect(self._on_stored)
        self.writer.failed.connect(self.failed)
        editor.changed.connect(self._put)
        editor.step_wanted.connect(self._take_step)

    def leave(self) -> None:
        """Store at once what is typed.

        Raises:
            Exception: it could not be stored (told already); the text stays where it is.
        """
        self._editor.flush()
        self.writer.wait()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what an operation, not the typing itself, made of the text on screen."""
        place = (self._report, self._editor.key)
        if self._is_telling or self.writer.waits or place not in changes.keys("section"):
            return
        markup = self._desk.sections(self._report).get(self._editor.key)
        if markup in (None, self._editor.text.markup()) or self._editor.is_changed:
            return
        self._editor.show_text(markup or "", stay=True)

    def _write(self, text: WriteSection) -> ChangeSet:
        """On the writer's thread; the pages are told on the window's."""
        return self._desk.store.run(text)

    def _put(self, section: str, markup: str, typing: Typing) -> None:
        self.writer.put(WriteSection(self._report, section, markup, typing=typing))

    def _take_step(self, how: Typing) -> None:
        try:
            self.writer.wait()
        except Exception:  # told already; the steps in the database end before the text here
            return
        key = self._editor.key
        with self._desk.store.read() as session:
            steps = SectionSteps(session, self._report, key)
            markup = steps.back() if how is Typing.BACK else steps.forth()
        if markup is not None:
            self._editor.show_text(markup)
            self._put(key, markup, how)

    def _on_stored(self, changes: ChangeSet) -> None:
        self._is_telling = True
        try:
            self._desk.tell(changes)
        finally:
            self._is_telling = False
        self.saved.emit()
