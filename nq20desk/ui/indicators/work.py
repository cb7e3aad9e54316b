"""Large steps of the store: off the GUI thread, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from nq20desk.store.journal import ChangeSet
from nq20desk.store.queries import ChangedFigures, changed_figures
from nq20desk.ui.page import Workplace


class StoreWork(QObject):
    """Takes steps on a worker and tells the desk of them; whoever needs them settled can wait."""

    taken = Signal(object)
    """A step was taken and everybody told; its change set."""
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = workplace.desk, workplace.jobs
        self._busy = False
        self._then: Callable[[Any], None] | None = None

    def prepare(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Work something out that a step needs, and go on with it on the GUI thread."""
        self.settle()
        self._busy, self._then = True, then
        self._jobs.start(work, self._on_prepared, self._on_failed)

    @Slot(object)
    def _on_prepared(self, result: object) -> None:
        self._busy = False
        if self._then is not None:
            self._then(result)

    def take(self, step: Callable[[], ChangeSet]) -> None:
        """Take a step after the ones that are under way."""
        self.settle()
        self._busy = True
        self._jobs.start(lambda: self._taken(step), self._on_taken, self._on_failed)

    def _taken(self, step: Callable[[], ChangeSet]) -> tuple[ChangeSet, ChangedFigures]:
        """Off the GUI thread: take the step and read the figures that it changed."""
        changes = step()
        return changes, changed_figures(changes)

    def settle(self) -> None:
        """Wait for the step that is under way, if there is one."""
        if self._busy:
            self._jobs.wait()

    @Slot(object)
    def _on_taken(self, taken: tuple[ChangeSet, ChangedFigures]) -> None:
        self._busy = False
        changes, figures = taken
        self._desk.tell(changes, figures)
        self.taken.emit(changes)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)
