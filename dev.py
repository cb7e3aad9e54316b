"""Set up and run nq20desk from a fresh clone; needs Python >= 3.11 and nothing else.

    python3 dev.py run     open the program on the sample (without a display: do the main
                           job and leave the files in ./out)
    python3 dev.py test    run linters, type checker, layer check and tests

Further: ``dev.py bench`` (speed and memory), ``dev.py kill`` (is anything typed lost when the
program is killed?), ``dev.py words`` (collect interface texts), ``dev.py windows`` (make the
Windows program and its installer, on Linux through Wine) and ``dev.py wine`` (try the installed
program under Wine).
Standard library only: it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OUT = ROOT / "out"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BENCHMARKS = ("typing", "preview", "checks", "paste", "side_by_side", "docx", "signing")
# what PySide6 needs from Debian to draw, even without a screen
DEBIAN_LIBRARIES = (
    "libegl1", "libgl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3", "libglib2.0-0",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Do what was asked; the exit code of the last command."""
    commands = {
        "run": run, "test": test, "bench": bench, "kill": kill, "words": words,
        "windows": windows, "wine": wine,
    }  # fmt: skip
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    if sys.version_info < (3, 11):
        return _stop("nq20desk needs Python 3.11 or newer.")
    return commands[arguments[0]](arguments[1:])


def run(rest: list[str]) -> int:
    """Open the program on the sample, or do the main job where there is no display."""
    set_up(extras=False)
    if has_display():
        return call("-m", "nq20desk", "--demo", *rest)
    return main_job()


def main_job() -> int:
    """Sample in, every output out: what a demonstration shows, without a window."""
    started = time.monotonic()
    if OUT.exists():
        shutil.rmtree(OUT)
    OUT.mkdir()
    data = OUT / "data"
    code = call(*_on(data), "demo") or _export_all(data) or _pictures(data)
    if code:
        return code
    _say_what_was_written(time.monotonic() - started)
    return 0


def _export_all(data: Path) -> int:
    listed = output(*_on(data), "reports").splitlines()
    for line in listed:
        identifier, form = line.split("\t")[:2]
        name = form.split("-", maxsplit=1)[0]
        signed = OUT / f"{name}-report-signed.pdf"
        code = (
            call(*_on(data), "export", identifier, "--to", str(OUT / f"{name}-report.pdf"))
            or call(*_on(data), "export", identifier, "--to", str(signed), "--sign")
            or call(*_on(data), "export", identifier, "--to", str(OUT / f"{name}-report.docx"))
            or call(*_on(data), "export", identifier, "--to", str(OUT / f"{name}-figures.xlsx"))
            or call(*_on(data), "verify", str(signed))
        )
        if code:
            return code
    return 0


def _pictures(data: Path) -> int:
    for language in ("vi", "en"):
        folder = OUT / "screenshots" / language
        code = call(*_on(data), "--lang", language, "pictures", "--to", str(folder))
        if code:
            return code
    return 0


def _say_what_was_written(seconds: float) -> None:
    names = sorted(one.name for one in OUT.iterdir() if one.is_file())
    pictures = len(list((OUT / "screenshots").rglob("*.png")))
    print(
        f"\nnq20desk did its main job on the sample in {seconds:.0f} s, without a display: in "
        f"{OUT} it left {', '.join(names)}; the signed reports carry two signatures, which "
        f"were verified just now; {pictures} pictures of the pages in Vietnamese and English "
        f"are in {OUT / 'screenshots'}, and the data folder that they show is {OUT / 'data'}."
    )


def _on(data: Path) -> list[str]:
    return ["-m", "nq20desk", "--data", str(data)]


def test(rest: list[str]) -> int:
    """Linters, types, tests (the floors of the house among them); pytest's line comes last."""
    set_up(extras=True)
    _offer_token_and_verifier()
    steps = (
        ["-m", "ruff", "check", "."],
        ["-m", "ruff", "format", "--check", "."],
        ["-m", "mypy"],
    )
    if rest:
        return call("-m", "pytest", *rest)
    failed = 0
    for step in steps:
        print(f"$ {' '.join(step[1:])}", flush=True)
        failed |= call(*step)
    return call("-m", "pytest", "-n", "auto", "--maxprocesses", "8") or failed


def _offer_token_and_verifier() -> None:
    """A token in software and a second verifier; without them their tests say why they skip."""
    wanted = {"softhsm2-util": "softhsm2", "pdfsig": "poppler-utils"}
    missing = [package for name, package in wanted.items() if shutil.which(name) is None]
    if missing and not _apt(*missing):
        print(f"nq20desk: some tests will be skipped; install {' '.join(missing)} for them.")


def bench(rest: list[str]) -> int:
    """Speed and memory; nothing fails here, the figures are printed."""
    set_up(extras=True)
    failed = 0
    for name in ("run", *(f"bench_{topic}" for topic in BENCHMARKS)):
        print(f"\n$ python -m tests.benchmarks.{name}", flush=True)
        failed |= call("-m", f"tests.benchmarks.{name}", *rest)
    return failed


def kill(rest: list[str]) -> int:
    """Kill the program 200 times while it is typed in, and look what was kept."""
    set_up(extras=True)
    return call("-m", "tests.kill_typing", *(rest or ["--times", "200"]))


def words(rest: list[str]) -> int:
    """Collect the interface's texts into translations/*.ts for Qt Linguist."""
    set_up(extras=True)
    return call("-m", "tests.words.collect", *rest)


def windows(rest: list[str]) -> int:
    """Make the Windows program, its installer and the portable ZIP in dist/windows."""
    set_up(extras=True)
    return call("-m", "installer.build", *rest)


def wine(rest: list[str]) -> int:
    """Install, use, upgrade and remove the made program under Wine."""
    set_up(extras=True)
    return call("-m", "installer.smoke", *rest)


def set_up(*, extras: bool) -> None:
    """Make .venv and install what pyproject.toml pins; nothing if that was done before."""
    wanted = _fingerprint()
    stamp = VENV / ("ready-test" if extras else "ready-run")
    if any(_holds(VENV / name, wanted) for name in ("ready-test", stamp.name)):
        return
    print("nq20desk: setting up .venv (once) …", flush=True)
    if not PYTHON.exists():
        _make_venv()
    target = f"{ROOT}[test]" if extras else str(ROOT)
    _install("-e", target)
    _need_libraries()
    stamp.write_text(wanted, encoding="utf-8")


def _holds(stamp: Path, wanted: str) -> bool:
    return stamp.exists() and stamp.read_text(encoding="utf-8") == wanted


def _fingerprint() -> str:
    content = (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    return hashlib.sha256(content).hexdigest()


def _make_venv() -> None:
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if made.returncode == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if _apt(package):
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        return
    sys.exit(_stop(f"Python's venv module is missing. Install it: apt install {package}"))


def _install(*what: str) -> None:
    code = call("-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what)
    if code:
        sys.exit(_stop("The packages could not be installed; is the package index reachable?"))


def _need_libraries() -> None:
    """Qt needs a few system libraries; as root on Debian they are installed here."""
    probe = ["-c", "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport"]
    if sys.platform != "linux" or call(*probe, quiet=True) == 0:
        return
    if _apt(*DEBIAN_LIBRARIES) and call(*probe) == 0:
        return
    sys.exit(_stop(f"Qt needs system libraries: apt install {' '.join(DEBIAN_LIBRARIES)}"))


def _apt(*packages: str) -> bool:
    """Install Debian packages if that is possible here."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return False
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    done = subprocess.run(["apt-get", "install", "-y", "-qq", *packages], check=False)
    return done.returncode == 0


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(*arguments: str, quiet: bool = False) -> int:
    """Run the environment's Python; its exit code."""
    sink = subprocess.DEVNULL if quiet else None
    done = subprocess.run(
        [str(PYTHON), *arguments], cwd=ROOT, env=_environment(), stdout=sink, stderr=sink,
        check=False,
    )  # fmt: skip
    return done.returncode


def output(*arguments: str) -> str:
    """Run the environment's Python; what it printed."""
    done = subprocess.run(
        [str(PYTHON), *arguments], cwd=ROOT, env=_environment(), stdout=subprocess.PIPE,
        encoding="utf-8", check=True,
    )  # fmt: skip
    return done.stdout


def _environment() -> dict[str, str]:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


def _stop(sentence: str) -> int:
    print(f"nq20desk: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
