"""Undo and redo of the data as actions of a page, named after the steps they would take."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from nq20desk.core.message import Message
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.page import Page
from nq20desk.ui.words import translate


class StepActions(QObject):
    """The two actions; ``failed`` hands on what could not be undone."""

    failed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._workplace, self._desk = page.workplace, page.desk
        undo, redo = translate("Steps", "Undo"), translate("Steps", "Redo")
        self.undo = make_action(page, "undo", undo, lambda: self._step(self._desk.undo), "Ctrl+Z")
        self.redo = make_action(page, "redo", redo, lambda: self._step(self._desk.redo), "Ctrl+Y")
        self.refresh()

    @property
    def actions(self) -> list[QAction]:
        """Undo, redo."""
        return [self.undo, self.redo]

    def refresh(self) -> None:
        """Name the steps anew."""
        self._name(self.undo, self._desk.store.next_undo())
        self._name(self.redo, self._desk.store.next_redo())

    def _name(self, action: QAction, step: Message | None) -> None:
        action.setEnabled(step is not None)
        plain = action.text()
        action.setToolTip(f"{plain}: {self._workplace.say(step)}" if step else plain)

    def _step(self, step: Callable[[], ChangeSet]) -> None:
        try:
            step()
        except Exception as error:  # shown by the window
            self.failed.emit(error)
        self.refresh()
