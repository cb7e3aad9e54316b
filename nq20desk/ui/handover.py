"""A later start on the same data: its files go to the window that is open already."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from nq20desk.app.instance import Asked, MalformedError, Wish
from nq20desk.app.processes import let_come_forward
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.holder import Holder, Purpose
from nq20desk.store.lock import InUseError

_PAUSE = 0.1
_UNKNOWN_SECONDS = 1.0
_CLOSING_SECONDS = 3.0
_STARTING_SECONDS = 15.0

Opened = TypeVar("Opened")


def opened_or_handed_over(
    open_data: Callable[[], Opened], folder: Path, files: Sequence[Path]
) -> Opened | None:
    """The data; None if a window that holds them took the files and came to the front.

    Raises:
        KnownError: the data are held by something that takes no files, or does not answer.
    """
    began = time.monotonic()
    while True:
        try:
            return open_data()
        except InUseError as refusal:
            if handed_over(folder, files, refusal.holder):
                return None
            if time.monotonic() - began > _patience(refusal.holder):
                raise
        time.sleep(_PAUSE)


def handed_over(folder: Path, files: Sequence[Path], holder: Holder | None) -> bool:
    """Whether the window took the files; not if it is only just starting, or closing.

    Raises:
        KnownError: the window does not answer, or these are too many files.
    """
    from nq20desk.ui.instance import ask, line_of  # noqa: PLC0415 - imports QtNetwork

    if holder is None or not _may_answer(holder):
        return False
    let_come_forward(holder.pid)
    try:
        answer = ask(line_of(folder), Asked(Wish.OPEN, tuple(str(one) for one in files)))
    except MalformedError as error:
        raise KnownError(message("Opening", "These are too many files at once.")) from error
    return answer is not None and answer.granted


def _may_answer(holder: Holder) -> bool:
    return holder.purpose is Purpose.WINDOW and holder.is_near


def _patience(holder: Holder | None) -> float:
    """How long to wait for a window that starts, or for data that are just being let go of."""
    if holder is None:
        return _UNKNOWN_SECONDS
    if not _may_answer(holder):
        return 0
    age = (datetime.now(UTC) - holder.since).total_seconds()
    return _STARTING_SECONDS if 0 <= age < _STARTING_SECONDS else _CLOSING_SECONDS
