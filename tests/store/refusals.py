"""What Windows answers for a file that another program holds, to be raised on any system."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from nq20desk.store import patience

SHARING_VIOLATION, ACCESS_DENIED = 32, 5


def refused(number: int, path: Path, other: Path | None = None) -> PermissionError:
    """The error that Python makes of a number of Windows'."""
    error = PermissionError(errno.EACCES, "", str(path), None, str(other) if other else None)
    error.winerror = number  # type: ignore[attr-defined]  # only Windows' own errors have it
    return error


class Holder:
    """Another program: it holds the files that ``holds`` names, for so many tries."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.tries: list[str] = []
        self.waited: list[float] = []
        self._left = 0
        self._holds: Callable[[Path], bool] = lambda _: False
        replace, unlink = Path.replace, Path.unlink
        patch.setattr(patience.time, "sleep", self.waited.append)
        patch.setattr(Path, "replace", lambda path, to: self._ask(path, Path(to))
                      or replace(path, to))  # fmt: skip
        patch.setattr(Path, "unlink", lambda path, missing_ok=False: self._ask(path)
                      or unlink(path, missing_ok=missing_ok))  # fmt: skip

    def hold(self, holds: Callable[[Path], bool], tries: int = 1000) -> None:
        self._holds, self._left = holds, tries

    def let_go(self) -> None:
        self._left = 0

    def _ask(self, path: Path, to: Path | None = None) -> None:
        held = next((one for one in (path, to) if one is not None and self._holds(one)), None)
        if held is None or not self._left:
            return
        self._left -= 1
        self.tries.append(held.name)
        raise refused(ACCESS_DENIED if held == to else SHARING_VIOLATION, path, to)
