"""A virtual screen of a clerk's size, for windows that are looked at without a monitor."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.debian import need

SIZE = "1366x768x24"
TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick"}
_PAUSE = 0.05


class ScreenError(Exception):
    """No screen, or no window on it."""


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Open a screen of 1366 × 768; it is gone afterwards."""
    need(TOOLS)
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        number = server.stdout.readline().strip() if server.stdout else ""
        if not number:
            raise ScreenError("the screen does not open")
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait()


class Screen:
    """Finds windows by their titles, and takes pictures."""

    def __init__(self, display: str) -> None:
        """Take the X display, such as ``:80``."""
        self.display = display

    def wait_for(self, title: str, seconds: float = 60) -> str:
        """The window whose title holds these words, once it is shown."""
        found: list[str] = []

        def shown() -> bool:
            found[:] = self._windows(title)
            return bool(found)

        _until(shown, seconds, f"a window “{title}” is shown")
        return found[0]

    def wait_without(self, title: str, seconds: float = 60) -> None:
        """Wait until no window has these words in its title."""
        _until(lambda: not self._windows(title), seconds, f"the window “{title}” closes")

    def press(self, title: str, key: str) -> None:
        """Press a key in the window with these words in its title."""
        self._call("xdotool", "windowfocus", self.wait_for(title), "key", key, check=False)

    def picture(self, path: Path) -> Path:
        """Save what is on the screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._call("import", "-display", self.display, "-window", "root", str(path))
        return path

    def _windows(self, title: str) -> list[str]:
        done = self._call("xdotool", "search", "--onlyvisible", "--name", title, check=False)
        return done.split()

    def _call(self, *command: str, check: bool = True) -> str:
        done = subprocess.run(
            command, env={**os.environ, "DISPLAY": self.display, "LC_ALL": "C.UTF-8"}, text=True,
            capture_output=True, check=check,
        )  # fmt: skip
        return done.stdout


def _until(holds: Callable[[], bool], seconds: float, what: str) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise ScreenError(f"waited {seconds:.0f} s in vain until {what}")
        time.sleep(_PAUSE)
