"""One running program a data folder: a lock that the operating system gives back by itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.system_errors import reason_of
from nq20desk.store.holder import CLOSE_FIRST, Holder, Purpose, read_holder, this_process

LOCK = "nq20desk.lock"

if sys.platform == "win32":
    import msvcrt

    _BINARY = os.O_BINARY

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _BINARY = 0

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_NOTE_AT = 1  # the first byte is the lock: Windows lets nobody else read it
_NOTE_BYTES = 4000


class InUseError(KnownError):
    """The data folder is held; ``holder`` says by whom, where that is known."""

    def __init__(self, folder: Path, holder: Holder | None) -> None:
        unknown = message("Store", "Another nq20desk is already using the data in {folder}.",
                          folder=str(folder))  # fmt: skip
        super().__init__(
            holder.sentence(str(folder)) if holder else unknown,
            holder.remedy if holder else CLOSE_FIRST,
        )
        self.holder = holder


class FolderLock:
    """Holds a data folder; a second holder is refused with a sentence.

    Raises:
        InUseError: another process holds the folder.
        KnownError: the folder can't be written to.
    """

    def __init__(self, folder: Path, purpose: Purpose = Purpose.COMMAND) -> None:
        self._handle = _taken(folder)
        self._note(this_process(purpose).to_bytes())

    def _note(self, note: bytes) -> None:
        try:
            os.ftruncate(self._handle, _NOTE_AT)
            os.lseek(self._handle, _NOTE_AT, os.SEEK_SET)
            os.write(self._handle, note)
        except OSError:
            pass  # who holds the folder is a comfort; that it is held is not

    def release(self) -> None:
        """Give the folder back."""
        self._note(b"")
        os.close(self._handle)


def refusal_of(folder: Path) -> InUseError | None:
    """What whoever wanted this folder now would be told; None if nobody holds it."""
    if not (folder / LOCK).exists():
        return None
    try:
        os.close(_taken(folder))
    except InUseError as error:
        return error
    except KnownError:
        return None  # where nothing can be written, nobody holds anything
    return None


def _taken(folder: Path) -> int:
    """The lock file, locked."""
    try:
        handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | _BINARY, 0o600)
    except OSError as error:
        raise not_writable(folder, error) from error
    try:
        _take(handle)
    except OSError as error:
        holder = _read_note(handle)
        os.close(handle)
        raise InUseError(folder, holder) from error
    return handle


def _read_note(handle: int) -> Holder | None:
    try:
        os.lseek(handle, _NOTE_AT, os.SEEK_SET)
        return read_holder(os.read(handle, _NOTE_BYTES))
    except OSError:
        return None


def not_writable(folder: Path, error: OSError) -> KnownError:
    """The sentence about a folder that nothing can be written to."""
    return KnownError(
        message("Store", "The folder {folder} can't be written to: {reason}.",
                folder=str(folder), reason=reason_of(error)),
        message("Store", "Take the write protection off the drive, or choose a folder of your "
                "own, for example in Documents."),
    )  # fmt: skip
