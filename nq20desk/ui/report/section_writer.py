"""Typed text on its way to the database: in order, off the GUI thread, never lost."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations import WriteSection
from nq20desk.store.section_steps import Typing

RETRY_AFTER_MS = 3000


class SectionWriter(QObject):
    """A queue of texts and the one thread that writes them.

    Writing waits for the disk (every text is on it before it counts as saved), which takes
    long on an old hard disk; typing must not. What can't be written stays in the queue, is
    told once, and is tried again every three seconds and whenever somebody waits for it.
    """

    stored = Signal(object)
    """A text is in the database; hands over the ChangeSet."""
    failed = Signal(object)
    """A text could not be written; the first failure of a row of them."""
    _ended = Signal(object)

    def __init__(
        self, run: Callable[[WriteSection], ChangeSet], *, at_once: bool,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._run = run
        self._at_once = at_once
        self._queue: deque[WriteSection] = deque()
        self._running: Future[ChangeSet] | None = None
        self._told = False
        self._pool = ThreadPoolExecutor(1, "typed-text")
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self.set_retry(RETRY_AFTER_MS)
        self._retry.timeout.connect(self._start)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def waits(self) -> bool:
        """Whether a text is not in the database yet."""
        return bool(self._queue)

    def set_retry(self, milliseconds: int) -> None:
        """Try a text that could not be written again after so long."""
        self._retry.setInterval(milliseconds)

    def put(self, text: WriteSection) -> None:
        """Write a text soon, after those that were put before."""
        self._append(text)
        if self._at_once and not self._retry.isActive():
            self._empty()
        elif not self._retry.isActive():
            self._start()

    def wait(self) -> None:
        """Return when everything is in the database.

        Raises:
            Exception: it could not be written (told already; it stays in the queue).
        """
        error = self._empty()
        if error is not None:
            raise error

    def _append(self, text: WriteSection) -> None:
        """The newest text of a section stands for those that wait behind a running one."""
        last = self._queue[-1] if len(self._queue) > (self._running is not None) else None
        joins = last is not None and self._queue and text.typing is Typing.ON
        if joins and last and (last.report, last.section) == (text.report, text.section):
            self._queue[-1] = replace(text, typing=last.typing)
        else:
            self._queue.append(text)

    def _start(self) -> None:
        if self._running is None and self._queue:
            self._running = self._pool.submit(self._run, self._queue[0])
            self._running.add_done_callback(self._ended.emit)

    def _on_ended(self, future: Future[ChangeSet]) -> None:
        if future is self._running and self._settle() is None:
            self._start()

    def _empty(self) -> BaseException | None:
        error = None
        while self._queue and error is None:
            self._start()
            error = self._settle()
        return error

    def _settle(self) -> BaseException | None:
        """Take note of how the running one ended, waiting for it if need be."""
        assert self._running is not None
        error, future = self._running.exception(), self._running
        self._running = None
        if error is not None:
            self._retry.start()
            if not self._told:
                self._told = True
                self.failed.emit(error)
            return error
        self._queue.popleft()
        self._told = False
        self.stored.emit(future.result())
        return None
