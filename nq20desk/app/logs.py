"""The program's log: a few small files in the data folder, without anybody's data.

What a message of an exception holds may be a name, a figure or a password; so exceptions
are written as their kind and the places in the code, never with their message.
"""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

NAME = "nq20desk"
FOLDER = "logs"
FILE = "nq20desk.log"
_BYTES = 256 * 1024
_OLD_FILES = 3
_PACKAGE = Path(__file__).resolve().parents[1]

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


def start_log(folder: Path) -> logging.Handler:
    """Write the program's log to the data folder; where that can't be written, nowhere."""
    handler = _file_handler(folder / FOLDER) or logging.NullHandler()
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger(NAME)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Close a log that was started."""
    logging.getLogger(NAME).removeHandler(handler)
    handler.close()


def log_tail(folder: Path, lines: int = 200) -> str:
    """The newest lines of the log; empty where there is none."""
    try:
        text = (folder / FOLDER / FILE).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:])


def places_of(exception: BaseException) -> str:
    """The kind of an exception, what caused it, and the lines of code that it came through."""
    parts = []
    one: BaseException | None = exception
    while one is not None:
        frames = traceback.extract_tb(one.__traceback__)
        lines = [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        kind = type(one)
        parts.append("\n".join([f"{kind.__module__}.{kind.__qualname__}", *lines]))
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\ncaused by ".join(parts)


def _short(file: str) -> str:
    """A file of this program from its package on; of any other, its last two names."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    return "/".join(path.parts[-2:])


class _Formatter(logging.Formatter):
    """Writes exceptions as places in the code."""

    def formatException(self, ei: ExceptionInfo) -> str:
        """Kind and places, without the message."""
        return places_of(ei[1]) if ei[1] is not None else ""


def _file_handler(folder: Path) -> logging.Handler | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(
            folder / FILE, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError:
        return None  # a read-only stick must not stop the work
