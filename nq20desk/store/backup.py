"""Copies of the data: on closing, and before every migration; the newest are kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.sqlite import check_integrity, copy_database

KEPT = 20


def backup(database: Path, reason: str, now: datetime) -> Path:
    """Make a proven copy ``office-<time>-<reason>.db`` in the folder ``backups``."""
    folder = database.parent / "backups"
    folder.mkdir(exist_ok=True)
    target = folder / f"{database.stem}-{now:%Y%m%d-%H%M%S}-{reason}.db"
    try:
        copy_database(database, target)
    except OSError as error:
        raise KnownError(
            message("Store", "No backup could be written to {folder}: {reason}.",
                    folder=str(folder), reason=error.strerror or ""),
            message("Store", "Make room on the disk; the data themselves are safe."),
        ) from error  # fmt: skip
    for old in backups(database)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def backups(database: Path) -> list[Path]:
    """The copies of a database, the newest first."""
    return sorted((database.parent / "backups").glob(f"{database.stem}-*.db"), reverse=True)


def restore(database: Path, copy: Path, now: datetime) -> Path | None:
    """Put a copy in the database's place; what was there is kept beside it under a new name.

    Returns where the former data were put, or None if there were none.
    """
    check_integrity(copy)
    aside = None
    if database.exists():
        aside = database.with_name(f"{database.stem}-replaced-{now:%Y%m%d-%H%M%S}.db")
        database.replace(aside)
    for rest in ("-wal", "-shm"):
        beside = database.with_name(database.name + rest)
        if beside.exists() and aside is not None:
            beside.replace(aside.with_name(aside.name + rest))
    copy_database(copy, database)
    return aside
