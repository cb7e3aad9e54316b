"""Which files nq20desk opens: by a double click, on the command line, dropped on the window."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message

UPDATE, PDF = ".nq20", ".pdf"
OLD_REPORTS = (".docx", ".md", ".txt")
SUFFIXES = (UPDATE, PDF, *OLD_REPORTS)


def looks_openable(word: str) -> bool:
    """Whether a word of the command line is meant as a file to open."""
    return Path(word).suffix.lower() in SUFFIXES or _is_file(Path(word))


def sorted_out(files: Iterable[Path]) -> tuple[list[Path], KnownError | None]:
    """The files that can be opened, and the sentence about the others."""
    good: list[Path] = []
    bad: list[tuple[Path, Message]] = []
    for one in files:
        problem = _problem(one)
        if problem is None:
            good.append(one)
        else:
            bad.append((one, problem))
    return good, _error(bad) if bad else None


def _problem(file: Path) -> Message | None:
    if file.suffix.lower() not in SUFFIXES:
        return message("Opening", "The file {name} is of a kind that nq20desk doesn't open.",
                       name=file.name or str(file))  # fmt: skip
    if not _is_file(file):
        return message("Opening", "There is no file {name}.", name=str(file))
    return None


def _error(bad: list[tuple[Path, Message]]) -> KnownError:
    remedy = message(
        "Opening",
        "What can be opened: updates (.nq20), signed reports (.pdf), old reports (.docx, .md, "
        ".txt).",
    )
    if len(bad) == 1:
        return KnownError(bad[0][1], remedy)
    names = ", ".join(file.name for file, _ in bad)
    return KnownError(message("Opening", "These files can't be opened: {names}.", names=names),
                      remedy)  # fmt: skip


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except (OSError, ValueError):  # a name that the system can't even look up
        return False
