"""One running program a data folder: a lock that the operating system gives back by itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.system_errors import reason_of

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Holds a data folder; a second holder is refused with a sentence."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            self._handle = os.open(folder / "nq20desk.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise KnownError(
                message("Store", "The folder {folder} can't be written to: {reason}.",
                        folder=str(folder), reason=reason_of(error)),
                message("Store", "Choose a folder of your own, for example in Documents."),
            ) from error  # fmt: skip
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise KnownError(
                message("Store", "Another nq20desk is already using the data in {folder}.",
                        folder=str(folder)),
                message("Store", "Close the other window first, or choose another folder."),
            ) from error  # fmt: skip

    def release(self) -> None:
        """Give the folder back."""
        os.close(self._handle)
