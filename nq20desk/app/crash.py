"""Faults of the program: caught, written down without anybody's data, and told."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from nq20desk import __version__
from nq20desk.app.logs import FOLDER, NAME, log_tail, places_of
from nq20desk.core.dates import VIETNAM
from nq20desk.store.files import replacing
from nq20desk.store.patience import remove, rename

FAULT_FILE = "fault.log"
_PACKAGES = (
    "PySide6-Essentials", "SQLAlchemy", "reportlab", "pyHanko", "pypdfium2",
    "XlsxWriter", "openpyxl", "pillow",
)  # fmt: skip

Told = Callable[[Exception], None]
Uninstall = Callable[[], None]


def crash_report(folder: Path, exception: BaseException) -> str:
    """What a report file will say, for the clerk to read before it is saved."""
    parts = {
        "Fault": places_of(exception),
        "Versions": _versions(),
        "Last fault of the system": _fault_text(folder),
        "Log": log_tail(folder),
    }
    written = [f"== {title}\n{text}" for title, text in parts.items() if text]
    return "\n\n".join(["nq20desk fault report", *written]) + "\n"


def write_crash_report(folder: Path, exception: BaseException, to: Path | None = None) -> Path:
    """Save a report file in the data folder (or in the folder ``to``); returns its path.

    Raises:
        KnownError: nothing may be written there.
    """
    stamp = datetime.now(VIETNAM).strftime("%Y-%m-%d-%H%M%S")
    target = (to or folder) / f"nq20desk-fault-{stamp}.txt"
    with replacing(target) as temporary:
        temporary.write_text(crash_report(folder, exception), encoding="utf-8")
    return target


def _versions() -> str:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    lines = [f"nq20desk {__version__}", f"Python {platform.python_version()}", system]
    return "\n".join([*lines, *(f"{name} {_version(name)}" for name in _PACKAGES)])


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow, rare

    try:
        return version(package)
    except PackageNotFoundError:
        return "?"


def install_excepthook(callback: Told) -> Uninstall:
    """Log every uncaught exception and hand it to ``callback``; returns what undoes it.

    ``callback`` may be called on any thread; a fault inside it is logged, not told again.
    """
    before, before_thread = sys.excepthook, threading.excepthook

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            before(kind, error, trace)
            return
        _tell(error, callback)

    def caught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if isinstance(arguments.exc_value, Exception):
            _tell(arguments.exc_value, callback)

    def uninstall() -> None:
        sys.excepthook, threading.excepthook = before, before_thread

    sys.excepthook, threading.excepthook = caught, caught_in_thread
    return uninstall


def _tell(error: Exception, callback: Told) -> None:
    logger = logging.getLogger(NAME)
    logger.critical("uncaught", exc_info=error)
    try:
        callback(error)
    except Exception as second:
        logger.critical("while telling a fault", exc_info=second)


def start_fault_log(folder: Path) -> IO[str] | None:
    """Let Python write the places in the code when the process itself is killed by a fault.

    What the last run left is kept beside it until the next one, for ``crash_report``.
    """
    path = folder / FOLDER / FAULT_FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            rename(path, _kept(path))
        file = path.open("w", encoding="utf-8")
    except OSError:
        return None  # a read-only stick must not stop the work
    faulthandler.enable(file)
    return file


def stop_fault_log(file: IO[str] | None) -> None:
    """End the fault log on a clean exit; an empty one is removed."""
    if file is None:
        return
    faulthandler.disable()
    path = Path(file.name)
    file.close()
    try:
        if path.stat().st_size == 0:
            remove(path)
    except OSError:
        pass  # an empty file that stays does no harm


def _kept(path: Path) -> Path:
    return path.with_name(f"last-{path.name}")


def _fault_text(folder: Path) -> str:
    try:
        return _kept(folder / FOLDER / FAULT_FILE).read_text("utf-8", errors="replace").strip()
    except OSError:
        return ""
