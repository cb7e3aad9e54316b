"""From the command to the usable window, beside a bare window and SQLAlchemy's ORM.

The program itself is run, with compiled modules as everybody has them from the second start on
(``PYTHONDONTWRITEBYTECODE`` made the start half a second longer than it is).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5
BARE_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([]); window = QWidget(); window.show(); app.processEvents()
"""
SQLALCHEMY = "import sqlalchemy.orm"
# the first thing that the program does once its window is shown is to freeze what was loaded
PROGRAM = """
import gc, os
gc.freeze = lambda: os._exit(0)
from nq20desk.__main__ import main
main(["--data", {data!r}, "--lang", "vi"])
raise SystemExit("no window came")
"""


def rows(folder: Path) -> Iterator[tuple[str, str, str]]:
    """What is measured on a data folder with the sample: name, figure, beside what."""
    with tempfile.TemporaryDirectory() as compiled:
        around = surroundings(Path(compiled))
        bare, _ = cpu_of(BARE_WINDOW, around)
        orm, _ = cpu_of(SQLALCHEMY, around)
        main, peak = cpu_of(PROGRAM.format(data=str(folder)), around)
    yield "a bare PySide6 window (CPU)", f"{bare:.2f} s", ""
    yield "importing SQLAlchemy's ORM alone (CPU)", f"{orm:.2f} s", f"{orm / bare:.1f} x bare"
    yield "start to the usable main window (CPU)", f"{main:.2f} s", f"{main / bare:.1f} x bare"
    yield "its peak memory", f"{peak:.0f} MB", ""


def surroundings(compiled: Path) -> dict[str, str]:
    """The environment of a program whose compiled modules are kept in a folder."""
    kept = {key: one for key, one in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(compiled)}


def cpu_of(code: str, around: Mapping[str, str]) -> tuple[float, float]:
    """CPU seconds and peak MB of a Python process: the median of some runs after a first one."""
    used = [_used(code, around) for _ in range(RUNS + 1)][1:]
    return statistics.median(seconds for seconds, _ in used), max(peak for _, peak in used)


def _used(code: str, around: Mapping[str, str]) -> tuple[float, float]:
    started = [sys.executable, "-c", code]
    with subprocess.Popen(
        started, stderr=subprocess.DEVNULL, env=dict(around), cwd=ROOT
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, started)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
