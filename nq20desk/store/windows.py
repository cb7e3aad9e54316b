"""What only Windows can answer about paths and drives; elsewhere these say what holds there."""

from __future__ import annotations

import ctypes
import sys
from functools import cache

HERE = sys.platform == "win32"
_CLASSIC_PATH = 259
_LONG_PATH = 32_000
REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def longest_path() -> int:
    """How long a path may be, in UTF-16 units.

    Windows takes more than 259 only where its administrator has allowed long paths *and* the
    program's manifest asks for them; both together are what ``RtlAreLongPathsEnabled`` tells.
    """
    if not HERE:
        return sys.maxsize
    return _LONG_PATH if _takes_long_paths() else _CLASSIC_PATH


@cache
def _takes_long_paths() -> bool:
    try:
        asked = ctypes.CDLL("ntdll.dll").RtlAreLongPathsEnabled
    except (OSError, AttributeError):
        return False  # Windows before 10 1607
    asked.restype = ctypes.c_ubyte
    return bool(asked())


def drive_type(root: str) -> int:
    r"""The kind of a drive by its root (``Z:\``), as ``GetDriveTypeW`` gives it; 0 if unknown."""
    if not HERE:
        return 0
    asked = ctypes.CDLL("kernel32.dll").GetDriveTypeW
    asked.argtypes = [ctypes.c_wchar_p]
    return int(asked(root))
