"""The command ``leave``: no window keeps the program's files or data busy any more."""

from __future__ import annotations

from pathlib import Path
from time import monotonic, sleep

from nq20desk.app.instance import Asked, Wish
from nq20desk.app.paths import usual_data_folders
from nq20desk.app.processes import watch
from nq20desk.cli.parser import Parser, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.holder import Purpose
from nq20desk.store.lock import InUseError, refusal_of

PATIENCE = 30.0
_PAUSE = 0.1


def leave(_: Parser) -> Work:
    """``leave``: ask the windows of this user to store everything and close."""
    return _leave


def _leave(request: Request) -> int:
    """Ask one window after the other; the first that stays open is the answer."""
    named = [request.words.data] if request.words.data else []
    for folder in dict.fromkeys(one.resolve() for one in (*named, *usual_data_folders())):
        refusal = refusal_of(folder)
        if refusal is not None:
            _free(folder, refusal)
    return FINE


def _free(folder: Path, refusal: InUseError) -> None:
    """Let the holder of a folder end.

    Raises:
        KnownError: it doesn't, and why.
    """
    until = monotonic() + PATIENCE
    holder = refusal.holder
    process = watch(holder.pid) if holder is not None else None
    if holder is None or holder.purpose is Purpose.WINDOW:
        _ask(folder, until)
    while refusal_of(folder) is not None:
        if monotonic() > until:
            raise refusal
        sleep(_PAUSE)
    if process is not None and not process.ended(max(0.0, until - monotonic())):
        raise refusal


def _ask(folder: Path, until: float) -> None:
    """Ask a window to close; one that is only just starting will listen in a moment."""
    from nq20desk.ui.instance import ask, line_of  # noqa: PLC0415 - imports QtNetwork

    while (answer := ask(line_of(folder), Asked(Wish.LEAVE), until - monotonic())) is None:
        if monotonic() > until or refusal_of(folder) is None:
            return
        sleep(_PAUSE)
    if not answer.granted:
        raise KnownError(message("CommandLine", "nq20desk was not closed: {why}", why=answer.why))
