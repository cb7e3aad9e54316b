"""Work of more than a tenth of a second: off the GUI thread, one result or one error back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

_SWITCH_SECONDS = 0.001


class Job(QObject):
    """A piece of work on a snapshot; tells its one result or its one error on the GUI thread."""

    done = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Do the work; called on a worker thread."""
        try:
            result = self._work()
        except Exception as error:  # handed to the GUI thread, never lost
            self.failed.emit(error)
        else:
            self.done.emit(result)
        self.finished.emit()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        """Run the job on this worker."""
        self._job.run()


class Jobs(QObject):
    """Starts jobs and waits for them; in tests ``at_once`` runs each where it is started."""

    busy_changed = Signal(bool)

    def __init__(self, *, at_once: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._at_once = at_once
        if not at_once:  # a worker lets go of Python sooner, so that the window stays smooth
            sys.setswitchinterval(_SWITCH_SECONDS)
        self._running: set[Job] = set()

    @property
    def at_once(self) -> bool:
        """Whether work is done where it is started."""
        return self._at_once

    def start(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Start a piece of work; exactly one of ``done`` and ``failed`` is called later."""
        job = Job(work)
        job.done.connect(done)
        job.failed.connect(failed)
        job.finished.connect(self._on_finished)
        self._running.add(job)
        self.busy_changed.emit(True)
        if self._at_once:
            job.run()
        else:
            self._pool.start(_Runner(job))
        return job

    @Slot()
    def _on_finished(self) -> None:
        job = self.sender()
        self._running.discard(job)
        if not self._running:
            self.busy_changed.emit(False)

    def wait(self) -> None:
        """Wait for all running jobs and until their results have arrived (on closing)."""
        self._pool.waitForDone()
        while self._running:
            QCoreApplication.processEvents()
