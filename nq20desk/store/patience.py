"""Waiting a moment for a file that another program holds.

On Windows an antivirus, OneDrive or the search index opens every new file for a blink; who
renames or removes it just then is refused. A reader or Excel holds a file for longer.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from nq20desk.store import windows

T = TypeVar("T")
PAUSES = (0.02, 0.04, 0.08, 0.16, 0.3, 0.4, 0.5)
"""Seconds between the tries: a second and a half in all."""
_MAY_PASS = (5, 32, 33)  # access denied (also: the target is open), sharing and lock violation


def patiently(step: Callable[[], T]) -> T:
    """Do a step with a file; while another program may be holding it, try again a few times.

    Raises:
        OSError: what the last try was refused with.
    """
    for pause in PAUSES:
        try:
            return step()
        except PermissionError as error:
            if not is_held(error):
                raise
        time.sleep(pause)
    return step()


def is_held(error: OSError) -> bool:
    """Whether a refusal is one of those that Windows gives for a file that is open elsewhere."""
    number = getattr(error, "winerror", None)
    if number is not None:
        return number in _MAY_PASS
    return windows.HERE and error.errno == errno.EACCES  # opening gives C's number only


def remove(path: Path) -> None:
    """Take a file away, if it is there.

    Raises:
        OSError: it can't be removed, even after a while.
    """
    patiently(lambda: path.unlink(missing_ok=True))


def rename(path: Path, to: Path) -> None:
    """Give a file another name; a file that has it already is replaced.

    Raises:
        OSError: it can't be renamed, even after a while.
    """
    patiently(lambda: path.replace(to))
