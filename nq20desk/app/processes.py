"""Other processes of this computer: waiting until one has ended, letting one come forward."""

from __future__ import annotations

import sys
from typing import Protocol


class Watched(Protocol):
    """A process that is being watched."""

    def ended(self, seconds: float) -> bool:
        """Wait at most so long; whether it has ended."""
        ...


if sys.platform == "win32":
    import ctypes

    _SYNCHRONIZE = 0x0010_0000
    _DONE = 0

    class _Handle:
        def __init__(self, pid: int) -> None:
            kernel = ctypes.WinDLL("kernel32")
            kernel.OpenProcess.restype = ctypes.c_void_p
            kernel.WaitForSingleObject.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
            kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
            self._kernel = kernel
            self._handle = kernel.OpenProcess(_SYNCHRONIZE, False, pid)

        def ended(self, seconds: float) -> bool:
            """Wait at most so long; a process that can't be watched counts as ended."""
            if not self._handle:
                return True
            return bool(
                self._kernel.WaitForSingleObject(self._handle, int(seconds * 1000)) == _DONE
            )

        def __del__(self) -> None:
            if self._handle:
                self._kernel.CloseHandle(self._handle)

    def watch(pid: int) -> Watched:
        """Watch a process from now on, whatever becomes of its number."""
        return _Handle(pid)

    def let_come_forward(pid: int) -> None:
        """Pass on the right to come to the front, which Windows gave the newest process."""
        ctypes.windll.user32.AllowSetForegroundWindow(pid)

elif sys.platform == "linux":
    import os
    import select

    class _Descriptor:
        def __init__(self, pid: int) -> None:
            try:
                self._file = os.pidfd_open(pid)
            except OSError:
                self._file = -1

        def ended(self, seconds: float) -> bool:
            """Wait at most so long; a process that can't be watched counts as ended."""
            if self._file < 0:
                return True
            return bool(select.select([self._file], [], [], seconds)[0])

        def __del__(self) -> None:
            if self._file >= 0:
                os.close(self._file)

    def watch(pid: int) -> Watched:
        """Watch a process from now on, whatever becomes of its number."""
        return _Descriptor(pid)

else:

    class _Unwatched:
        def ended(self, seconds: float) -> bool:
            """Nothing tells here when a process ends: the freed data have to do."""
            return True

    def watch(pid: int) -> Watched:
        """Watch a process as far as the system lets us."""
        return _Unwatched()


if sys.platform != "win32":

    def let_come_forward(pid: int) -> None:
        """Elsewhere a window may come to the front by itself."""
