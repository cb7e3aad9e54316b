"""Copies of the data: on closing, and before every migration; the newest are kept."""

from __future__ import annotations

import re
import sqlite3
from datetime import datetime
from pathlib import Path

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.system_errors import FORBIDDEN, FULL, GONE, IN_USE, reason_of
from nq20desk.store.migrations import newest, version_of_file
from nq20desk.store.patience import remove, rename
from nq20desk.store.sqlite import check_integrity, copy_database

KEPT = 20
MIGRATION = "migration"
"""The reason of the copy that is made before the schema changes."""

_REASONS = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_CANTOPEN: FORBIDDEN,
    sqlite3.SQLITE_READONLY: FORBIDDEN,
    sqlite3.SQLITE_PERM: FORBIDDEN,
    sqlite3.SQLITE_IOERR: GONE,
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
}
_STAMP = "%Y%m%d-%H%M%S"
_TIME = re.compile(r"-(\d{8}-\d{6})(?:-|$)")
_PRIMARY_CODE = 0xFF  # of SQLite's extended result codes


def backup(database: Path, reason: str, now: datetime) -> Path:
    """Make a proven copy ``office-<time>-<reason>.db`` in the folder ``backups``."""
    folder = database.parent / "backups"
    target = folder / f"{database.stem}-{_stamp(now)}-{reason}.db"
    try:
        folder.mkdir(exist_ok=True)
        copy_database(database, target)
    except (OSError, sqlite3.Error) as error:
        raise KnownError(
            message("Store", "No backup could be written to {folder}: {reason}.",
                    folder=str(folder), reason=_reason(error)),
            message("Store", "Make room on the disk; the data themselves are safe."),
        ) from error  # fmt: skip
    for old in _superfluous(backups(database)):
        _remove(old)
    return target


def _stamp(now: datetime) -> str:
    return now.astimezone(VIETNAM).strftime(_STAMP)


def _remove(path: Path) -> None:
    try:
        remove(path)
    except OSError:
        pass  # somebody looks at it: it goes the next time


def _superfluous(copies: list[Path]) -> list[Path]:
    """All but the newest; the copy before the last migration stays, so that one can go back."""
    before = next((one for one in copies if one.stem.endswith(f"-{MIGRATION}")), None)
    return [one for one in copies[KEPT:] if one != before]


def _reason(error: OSError | sqlite3.Error) -> Message:
    """Why the copy failed; SQLite's own texts are English."""
    if isinstance(error, OSError):
        return reason_of(error)
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    return _REASONS.get(code) or message("Store", "the copy is not whole")


def backups(database: Path) -> list[Path]:
    """The copies of a database, the newest first."""
    return sorted((database.parent / "backups").glob(f"{database.stem}-*.db"), reverse=True)


def made_at(copy: Path) -> datetime | None:
    """When a copy was made, by its name; None for a name that isn't one of ours."""
    found = _TIME.search(copy.stem)
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=VIETNAM) if found else None
    except ValueError:
        return None


def newest_usable(database: Path) -> Path | None:
    """The newest copy that this program can open: whole, and of a schema that it knows."""
    return next((one for one in backups(database) if _is_usable(one)), None)


def _is_usable(copy: Path) -> bool:
    try:
        refuse_unusable(copy)
    except KnownError:
        return False
    return True


def refuse_unusable(copy: Path) -> None:
    """Refuse a copy that is damaged, or that a newer nq20desk has written.

    Raises:
        KnownError: the copy can't take the place of the data.
    """
    if not copy.is_file() or copy.stat().st_size == 0:
        raise KnownError(
            message("Store", "There is no copy {name}.", name=str(copy)),
            message("Store", "The folder “backups” beside the data holds the copies."),
        )
    check_integrity(copy)
    version = version_of_file(copy)
    if version > newest():
        raise KnownError(
            message("Store", "The copy {name} was written by a newer nq20desk (data version "
                    "{version}).", name=copy.name, version=version),
            message("Store", "Choose an older copy, or install the newest nq20desk."),
        )  # fmt: skip


def restore(database: Path, copy: Path, now: datetime) -> Path | None:
    """Put a copy in the database's place; what was there is kept beside it under a new name.

    Returns where the former data were put, or None if there were none.
    """
    refuse_unusable(copy)
    fresh = database.with_name(database.name + ".new")
    try:
        copy_database(copy, fresh)
        return _exchange(database, fresh, now)
    except (OSError, sqlite3.Error) as error:
        raise KnownError(
            message("Store", "The copy {name} can't take the place of the data: {reason}.",
                    name=copy.name, reason=_reason(error)),
            message("Store", "The data are as they were. Close other programs that use the "
                    "folder, make room on the disk, then try again."),
        ) from error  # fmt: skip
    finally:
        _remove(fresh)


def _exchange(database: Path, fresh: Path, now: datetime) -> Path | None:
    """Move the data, and what SQLite keeps beside them, out of the way of the fresh ones.

    Where a step is refused, those before it are taken back.
    """
    aside = database.with_name(f"{database.stem}-replaced-{_stamp(now)}.db")
    parts = [database.with_name(database.name + rest) for rest in ("", "-wal", "-shm")]
    moves = [(one, aside.with_name(one.name.replace(database.name, aside.name, 1)))
             for one in parts if one.exists()]  # fmt: skip
    done: list[tuple[Path, Path]] = []
    try:
        for old, new in [*moves, (fresh, database)]:
            rename(old, new)
            done.append((old, new))
    except OSError:
        for old, new in reversed(done):
            rename(new, old)
        raise
    return aside if (database, aside) in moves else None
