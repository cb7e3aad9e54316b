"""Undo and redo of the page: named steps, shown where they were."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nq20desk.store.journal import ChangeSet
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.indicators.work import StoreWork
from nq20desk.ui.page import Workplace
from nq20desk.ui.words import translate


class Steps(QObject):
    """The two actions; ``taken`` hands on what a step changed."""

    taken = Signal(object)

    def __init__(self, workplace: Workplace, work: StoreWork, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._desk = workplace, workplace.desk
        self._work = work
        self._work.taken.connect(self._on_taken)
        words = translate("IndicatorsPage", "Undo"), translate("IndicatorsPage", "Redo")
        self.undo_action = make_action(page, "undo", words[0], self.undo, "Ctrl+Z")
        self.redo_action = make_action(page, "redo", words[1], self.redo, "Ctrl+Y")
        self.show_names()

    def undo(self) -> None:
        """Take back the newest step."""
        self._work.take(self._desk.store.undo)

    def redo(self) -> None:
        """Do the undone step again."""
        self._work.take(self._desk.store.redo)

    def _on_taken(self, changes: ChangeSet) -> None:
        self.taken.emit(changes)
        self.show_names()

    def show_names(self) -> None:
        """Say which steps they would take."""
        store = self._desk.store
        for action, step in (
            (self.undo_action, store.next_undo()),
            (self.redo_action, store.next_redo()),
        ):
            action.setEnabled(step is not None)
            named = f"{action.text()}: {self._workplace.say(step)}" if step else action.text()
            action.setToolTip(named)
