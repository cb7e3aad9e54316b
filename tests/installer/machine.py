"""A Windows PC for the tests of the installer: a Wine prefix of its own, with small helpers."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILER = "x86_64-w64-mingw32-gcc"
TOOLS = ("wine", "wineserver", "makensis", COMPILER)
MISSING = [name for name in TOOLS if shutil.which(name) is None]
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\nq20desk"
USER = "clerk"
REACHES_HOME = ("Desktop", "Documents", "Downloads", "Music", "Pictures", "Videos")


def build_standin(folder: Path, version: str) -> Path:
    """A program folder whose executables are the stand-in, told its version."""
    inside = folder / "_internal" / "Thư mục $x"
    inside.mkdir(parents=True)
    (inside / "dữ liệu.toml").write_text(version, encoding="utf-8")
    command = [COMPILER, "-O1", "-s", "-municode", f'-DVERSION="{version}"', "standin.c", "-o"]
    subprocess.run([*command, str(folder / "nq20desk-cli.exe")], cwd=HERE, check=True)
    shutil.copy(folder / "nq20desk-cli.exe", folder / "nq20desk.exe")
    return folder


class Machine:
    """Windows 10 as Wine plays it, for a user called ``clerk``."""

    def __init__(self, prefix: Path) -> None:
        self.drive = prefix / "drive_c"
        self.user = self.drive / "users" / USER
        self.local = self.user / "AppData" / "Local"
        self.data = self.local / "nq20desk"
        self.usual = self.local / "Programs" / "nq20desk"
        self.standin = self.drive / "standin"
        menu = r"AppData/Roaming/Microsoft/Windows/Start Menu/Programs/nq20desk"
        self.menu = self.user / menu
        self.environment = {
            **{key: value for key, value in os.environ.items() if key != "DISPLAY"},
            "WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8", "USER": USER,
            "WINEDLLOVERRIDES": "mscoree,mshtml=", "NQ20DESK_STANDIN": r"C:\standin",
        }  # fmt: skip

    def start(self) -> None:
        """Make the prefix; its folders must not lead into the home folder of who runs this."""
        self._quietly("wineserver", "-p")
        # the first call makes the prefix; wineboot would do it twice at once, and hang for long
        self.be_windows("win10")
        for name in REACHES_HOME:
            (self.user / name).unlink()
            (self.user / name).mkdir()

    def be_windows(self, version: str) -> None:
        """Which Windows programs are told that this is."""
        self._quietly("wine", "winecfg", "-v", version)

    def stop(self) -> None:
        """End what runs in this prefix."""
        self._quietly("wineserver", "-k")

    def _quietly(self, *command: str) -> None:
        nothing = subprocess.DEVNULL
        subprocess.run(
            command, env=self.environment, stdin=nothing, stdout=nothing, stderr=nothing,
            check=False, timeout=120,
        )  # fmt: skip

    def clear(self) -> None:
        """As if nothing had ever been installed."""
        self._quietly("wine", "reg", "delete", UNINSTALL, "/f")
        self._quietly("wine", "reg", "delete", r"HKCU\Software\Classes\.nq20", "/f")
        chosen = (self.drive / "Thử cài đặt", self.drive / "nq20desk")
        for folder in (self.usual, self.data, self.menu, self.standin, *chosen):
            shutil.rmtree(folder, ignore_errors=True)
        for name in REACHES_HOME:
            shutil.rmtree(self.user / name)
            (self.user / name).mkdir()
        self.standin.mkdir()

    def run(self, program: Path, *options: str) -> int:
        """Run to the end; the exit code. Options are split at spaces: /D= must not be quoted."""
        words = " ".join(options).split(" ")
        done = subprocess.run(
            ["wine", str(program), *words], env=self.environment, input=b"",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, timeout=120,
        )  # fmt: skip
        return done.returncode

    def begin(self, program: Path, *arguments: str) -> subprocess.Popen[bytes]:
        """Run beside the test."""
        nothing = subprocess.DEVNULL
        return subprocess.Popen(
            ["wine", str(program), *arguments], env=self.environment,
            stdin=nothing, stdout=nothing, stderr=nothing,
        )  # fmt: skip

    def uninstall(self, folder: Path, *options: str) -> int:
        """Run the uninstaller in place, so that its exit code can be seen."""
        return self.run(folder / "uninstall.exe", *options, f"_?={self.windows_path(folder)}")

    def windows_path(self, path: Path) -> str:
        return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")

    def answer(self, command: str, code: int) -> None:
        """What the stand-in shall answer to a command."""
        (self.standin / f"{command}.txt").write_text(str(code), encoding="ascii")

    def calls(self) -> list[str]:
        """How the stand-in was called so far, oldest first; the list starts afresh."""
        path = self.standin / "calls.txt"
        if not path.exists():
            return []
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        path.unlink()
        return lines

    def give_data(self) -> None:
        self.data.mkdir(parents=True, exist_ok=True)
        (self.data / "office.db").write_bytes(b"figures")

    def registry(self, key: str) -> dict[str, str]:
        """The texts of a key and the keys below it; empty if there is none."""
        file = self.drive / "export.reg"
        file.unlink(missing_ok=True)
        self._quietly("wine", "reg", "export", key, r"C:\export.reg", "/y")
        if not file.exists():
            return {}
        found = re.findall(r'^(?:"([^"]*)"|@)="(.*)"\r?$', file.read_text(encoding="utf-16"), re.M)
        return {name: value.replace(r"\"", '"').replace(r"\\", "\\") for name, value in found}

    def menu_entries(self) -> list[str]:
        return sorted(one.stem for one in self.menu.glob("*.lnk"))

    def wait_for(self, path: Path, *, there: bool = True) -> None:
        """Until a file is there, or gone."""
        until = time.monotonic() + 60
        while path.exists() != there:
            assert time.monotonic() < until, f"{path} did not change"
            time.sleep(0.1)


def versions(folder: Path) -> dict[str, str]:
    """The program folders of an installation with the versions in them."""
    return {
        one.parent.name: one.read_text(encoding="ascii") for one in folder.glob("*/version.txt")
    }
