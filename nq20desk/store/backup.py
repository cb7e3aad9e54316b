"""Copies of the data: on closing, and before every migration; the newest are kept."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.reasons import FORBIDDEN, FULL, GONE, IN_USE, reason_of
from nq20desk.store.sqlite import check_integrity, copy_database

KEPT = 20

_REASONS = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_CANTOPEN: FORBIDDEN,
    sqlite3.SQLITE_READONLY: FORBIDDEN,
    sqlite3.SQLITE_PERM: FORBIDDEN,
    sqlite3.SQLITE_IOERR: GONE,
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
}
_PRIMARY_CODE = 0xFF  # of SQLite's extended result codes


def backup(database: Path, reason: str, now: datetime) -> Path:
    """Make a proven copy ``office-<time>-<reason>.db`` in the folder ``backups``."""
    folder = database.parent / "backups"
    target = folder / f"{database.stem}-{now:%Y%m%d-%H%M%S}-{reason}.db"
    try:
        folder.mkdir(exist_ok=True)
        copy_database(database, target)
        for old in backups(database)[KEPT:]:
            old.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise KnownError(
            message("Store", "No backup could be written to {folder}: {reason}.",
                    folder=str(folder), reason=_reason(error)),
            message("Store", "Make room on the disk; the data themselves are safe."),
        ) from error  # fmt: skip
    return target


def _reason(error: OSError | sqlite3.Error) -> Message:
    """Why the copy failed; SQLite's own texts are English."""
    if isinstance(error, OSError):
        return reason_of(error)
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    return _REASONS.get(code) or message("Store", "the copy is not whole")


def backups(database: Path) -> list[Path]:
    """The copies of a database, the newest first."""
    return sorted((database.parent / "backups").glob(f"{database.stem}-*.db"), reverse=True)


def restore(database: Path, copy: Path, now: datetime) -> Path | None:
    """Put a copy in the database's place; what was there is kept beside it under a new name.

    Returns where the former data were put, or None if there were none.
    """
    if not copy.is_file() or copy.stat().st_size == 0:
        raise KnownError(
            message("Store", "There is no copy {name}.", name=str(copy)),
            message("Store", "The folder “backups” beside the data holds the copies."),
        )
    check_integrity(copy)
    fresh = database.with_name(database.name + ".new")
    copy_database(copy, fresh)
    aside = _put_aside(database, now)
    fresh.replace(database)
    return aside


def _put_aside(database: Path, now: datetime) -> Path | None:
    """Move the data, and what SQLite keeps beside them, out of the way."""
    aside = database.with_name(f"{database.stem}-replaced-{now:%Y%m%d-%H%M%S}.db")
    existed = database.exists()
    for rest in ("", "-wal", "-shm"):
        part = database.with_name(database.name + rest)
        if part.exists():
            part.replace(aside.with_name(aside.name + rest))
    return aside if existed else None
