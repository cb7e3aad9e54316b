"""Who holds a data folder: written into the lock file, so that others can be told."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from nq20desk.core.dates import VIETNAM
from nq20desk.core.message import Message, message

_LIMIT = 2000  # bytes; a longer note is not one of ours

if sys.platform == "win32":
    import ctypes

    def session_of_this_process() -> int:
        """The Windows session: each user who is signed in, or switched away, has one."""
        session = ctypes.c_ulong()
        kernel = ctypes.windll.kernel32
        found = kernel.ProcessIdToSessionId(kernel.GetCurrentProcessId(), ctypes.byref(session))
        return session.value if found else 0
else:

    def session_of_this_process() -> int:
        """Elsewhere a window of the same user can be brought to the front from anywhere."""
        return 0


class Purpose(StrEnum):
    """What the data are held for."""

    WINDOW = "window"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that holds a data folder."""

    user: str
    computer: str
    session: int
    pid: int
    since: datetime
    purpose: Purpose

    @property
    def is_near(self) -> bool:
        """Whether it is on this computer and in this session: its window can come to the front."""
        here = this_process(self.purpose)
        return (self.computer, self.session) == (here.computer, here.session)

    def sentence(self, folder: str) -> Message:
        """That the folder is held, where, and since when."""
        here = this_process(self.purpose)
        told = {"folder": folder, "user": self.user, "since": _moment(self.since)}
        if self.computer != here.computer:
            return message(
                "Store",
                "The computer {computer} is already using the data in {folder} "
                "({user}, since {since}).",
                computer=self.computer, **told,
            )  # fmt: skip
        if (self.session, self.user) != (here.session, here.user):
            return message(
                "Store",
                "nq20desk is already using the data in {folder} in another session of this "
                "computer ({user}, since {since}).",
                **told,
            )
        if self.purpose is Purpose.COMMAND:
            return message(
                "Store",
                "A command of nq20desk is already using the data in {folder} (since {since}).",
                **told,
            )
        return message(
            "Store", "Another nq20desk is already using the data in {folder} (since {since}).",
            **told,
        )  # fmt: skip

    @property
    def remedy(self) -> Message:
        """What frees the folder."""
        here = this_process(self.purpose)
        if self.computer != here.computer:
            return message("Store", "Close nq20desk on that computer first.")
        if (self.session, self.user) != (here.session, here.user):
            return message(
                "Store", "Switch to that session and close nq20desk there, or sign out of it."
            )
        if self.purpose is Purpose.COMMAND:
            return message("Store", "Wait until it is done, then try again.")
        return CLOSE_FIRST

    def to_bytes(self) -> bytes:
        """The note in the lock file."""
        return json.dumps({**asdict(self), "since": self.since.isoformat()}).encode()


CLOSE_FIRST = message("Store", "Close the other window first, or choose another folder.")


def this_process(purpose: Purpose) -> Holder:
    """This process as a holder from now on."""
    now = datetime.now(UTC).replace(microsecond=0)
    return Holder(
        user_name(), platform.node(), session_of_this_process(), os.getpid(), now, purpose
    )  # fmt: skip


def read_holder(note: bytes) -> Holder | None:
    """The holder that a note names; None for a note of another program or an empty one."""
    if len(note) > _LIMIT:
        return None
    try:
        told: dict[str, Any] = json.loads(note)
        return Holder(
            str(told["user"]), str(told["computer"]), int(told["session"]), int(told["pid"]),
            datetime.fromisoformat(told["since"]), Purpose(told["purpose"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError):
        return None


def _moment(since: datetime) -> str:
    return f"{since.astimezone(VIETNAM):%H:%M %d/%m/%Y}"


def user_name() -> str:
    """Who is signed in; ``?`` where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
