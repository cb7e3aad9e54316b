"""The line between nq20desk's processes of one user: a window listens, later starts speak.

QtNetwork costs 12 ms to import; so this module is loaded when the window is on screen, or when
the data are held by another process.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from nq20desk.app.instance import (
    Answer,
    Asked,
    MalformedError,
    frame,
    line_name,
    read_answer,
    read_asked,
    unframe,
)
from nq20desk.app.logs import NAME
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.holder import user_name

_CONNECT_MS = 1000
_WRITE_MS = 1000
_SILENCE_MS = 5000
ANSWER_SECONDS = 3.0

Fulfil = Callable[[Asked], Answer]


def line_of(folder: Path) -> str:
    """The name of this user's line to the window of a data folder."""
    return line_name(folder, user_name())


class WindowLine(QObject):
    """Takes the wishes of later starts; only processes of the same user reach it."""

    def __init__(self, name: str, fulfil: Fulfil, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fulfil = fulfil
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # the data are ours: a line of this name was left behind by a process that was killed
        QLocalServer.removeServer(name)
        if self._server.listen(name):
            logging.getLogger(NAME).info("listening for later starts")
        else:
            logging.getLogger(NAME).warning("no line for later starts")

    @property
    def listens(self) -> bool:
        """Whether later starts reach this window."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Conversation(socket, self._fulfil, self)


class _Conversation(QObject):
    """One wish and its answer."""

    def __init__(self, socket: QLocalSocket, fulfil: Fulfil, parent: QObject) -> None:
        super().__init__(parent)
        self._socket, self._fulfil = socket, fulfil
        self._arrived = b""
        socket.setParent(self)
        socket.readyRead.connect(self._on_arrival)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(_SILENCE_MS, self, socket.abort)
        self._on_arrival()

    def _on_arrival(self) -> None:
        self._arrived += bytes(self._socket.readAll().data())
        try:
            said = unframe(self._arrived)
            asked = None if said is None else read_asked(said)
        except MalformedError:
            logging.getLogger(NAME).warning("a message that is none of ours was ignored")
            self._socket.abort()
            return
        if asked is not None:
            self._socket.readyRead.disconnect(self._on_arrival)
            self._reply(self._fulfil(asked))

    def _reply(self, answer: Answer) -> None:
        self._socket.write(frame(answer))
        self._socket.waitForBytesWritten(_WRITE_MS)
        self._socket.disconnectFromServer()


class NoAnswerError(KnownError):
    """The window is there, but says nothing."""

    def __init__(self) -> None:
        super().__init__(
            message("Opening", "nq20desk is open with these data already, but does not answer."),
            message("Opening", "Wait a moment and try again. If it stays so, end nq20desk in the "
                    "Task Manager: what was typed until a second before is stored."),
        )  # fmt: skip


def ask(name: str, asked: Asked, seconds: float = ANSWER_SECONDS) -> Answer | None:
    """Ask a window for something; None if nobody is on the line.

    Raises:
        NoAnswerError: no answer came in time.
    """
    with _application():
        socket = QLocalSocket()
        socket.connectToServer(name)
        if not socket.waitForConnected(_CONNECT_MS):
            return None
        socket.write(frame(asked))
        return _answer(socket, monotonic() + seconds)


@contextmanager
def _application() -> Iterator[None]:
    """QLocalSocket needs an application object; one that is made here makes room again."""
    own = None if QCoreApplication.instance() else QCoreApplication([])
    try:
        yield
    finally:
        if own is not None:
            own.shutdown()


def _answer(socket: QLocalSocket, until: float) -> Answer:
    arrived = b""
    while (left := until - monotonic()) > 0 and socket.waitForReadyRead(int(left * 1000) + 1):
        arrived += bytes(socket.readAll().data())
        try:
            said = unframe(arrived)
            if said is not None:
                return read_answer(said)
        except MalformedError as error:
            raise NoAnswerError from error
    raise NoAnswerError
