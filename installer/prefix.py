"""A Wine prefix: a Windows 10 on Linux in which the program is made and tried.

Wine 8 lacks two DLLs of Windows 10 that Qt and cryptography ask for; ``stand_ins/`` holds a few
lines of C for each. They lie in the prefix only, and ``contents.py`` sees that none gets further.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer.debian import need

STAND_INS = Path(__file__).resolve().parent / "stand_ins"
TOOLS = {
    "wine": "wine",
    "wineserver": "wine",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
}
"""What a prefix needs, by command, with Debian's package."""
# no debugger window at a fault; no WMI: Wine's part of it aborts, Python does without it
_OVERRIDES = "winedbg.exe=d;wbemprox=d;mshtml=d;mscoree=d"
_MINUTE = 60


class WineError(Exception):
    """A Windows program ended with an error, or Wine is missing."""


class Prefix:
    """One Windows on a folder; programs of it are run with their answers as text."""

    def __init__(self, folder: Path, display: str = "") -> None:
        """Take a folder; ``display`` is the X display for windows, else Qt works offscreen."""
        self.folder = folder.resolve()
        self._display = display

    @property
    def drive(self) -> Path:
        """Drive C: as a folder here."""
        return self.folder / "drive_c"

    def create(self) -> None:
        """Make the prefix, unless it is there; 15 seconds."""
        need(TOOLS)
        self.folder.mkdir(parents=True, exist_ok=True)
        if not (self.folder / "ready").exists():
            self.run("winecfg", "-v", "win10")
            self._keep_to_itself()
            for source in sorted(STAND_INS.glob("*.c")):
                self._compile(source)
            (self.folder / "ready").touch()

    def run(
        self,
        program: Path | str,
        *arguments: Path | str,
        cwd: Path | None = None,
        minutes: float = 5,
        check: bool = True,
        variables: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program; its output, stdout and stderr together, is text.

        Raises:
            WineError: it failed (and ``check``) or took longer than ``minutes``.
        """  # fmt: skip
        command = ["wine", self.path(program), *map(self.path, arguments)]
        try:
            # Python on Wine dies of standard streams that aren't pipes
            done = subprocess.run(
                command, cwd=cwd, env=self._environment(variables or {}), input="", text=True,
                encoding="utf-8", errors="replace", stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, timeout=minutes * _MINUTE, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise WineError(f"{program} did not end within {minutes} minutes") from error
        done.stdout = done.stdout.replace("\r\n", "\n")
        if check and done.returncode:
            raise WineError(f"{program} ended with {done.returncode}:\n{done.stdout[-3000:]}")
        return done

    def start(
        self, program: Path | str, *arguments: Path | str, cwd: Path | None = None
    ) -> subprocess.Popen[str]:
        """Start a Windows program and go on."""
        return subprocess.Popen(
            ["wine", self.path(program), *map(self.path, arguments)],
            cwd=cwd, env=self._environment({"PYTHONDONTWRITEBYTECODE": ""}),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip

    def stop(self) -> None:
        """End everything that runs in this Windows."""
        subprocess.run(["wineserver", "-k"], env=self._environment({}), check=False)
        subprocess.run(["wineserver", "-w"], env=self._environment({}), check=False)

    @staticmethod
    def path(given: Path | str) -> str:
        """A path as Windows programs here read it (``Z:`` is the whole file system)."""
        if isinstance(given, Path) and given.is_absolute():
            return "Z:" + str(given).replace("/", "\\")
        return str(given)

    def _keep_to_itself(self) -> None:
        """Wine links the desktop and other folders to those of the user here."""
        for link in [one for one in (self.drive / "users").rglob("*") if one.is_symlink()]:
            link.unlink()
            link.mkdir()

    def _compile(self, source: Path) -> None:
        target = self.drive / "windows" / "system32" / f"{source.stem}.dll"
        command: Sequence[str] = (
            "x86_64-w64-mingw32-gcc", "-shared", "-s", "-O2", "-o", str(target), str(source),
            "-ladvapi32",
        )  # fmt: skip
        subprocess.run(command, check=True)

    def _environment(self, variables: Mapping[str, str]) -> dict[str, str]:
        screen = {"DISPLAY": self._display} if self._display else {}
        # Wine hands WINEQT_… on as QT_…, which it would drop
        hidden = {} if self._display else {"WINEQT_QPA_PLATFORM": "offscreen"}
        kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        return {
            **kept, "WINEPREFIX": str(self.folder), "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
            "WINEDLLOVERRIDES": _OVERRIDES, "PYTHONDONTWRITEBYTECODE": "1", **screen, **hidden,
            **variables,
        }  # fmt: skip
