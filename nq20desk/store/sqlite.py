"""Everything that is SQLite's own: opening, pragmas, integrity, copying a live file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.patience import remove, rename

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=2000",
)
READING = {"reading": True}
"""Execution options of an engine whose sessions only read."""


def open_engine(path: Path) -> Engine:
    """An engine on a database file; the file is made if there is none."""
    engine = create_engine(URL.create("sqlite", database=str(path)))

    @event.listens_for(engine, "connect")
    def _set_pragmas(connection: Any, _record: object) -> None:
        # SQLAlchemy begins transactions itself; the driver's own guessing would break them
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(pragma).close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        # who only reads must not wait for a writer that waits for the disk
        reads = connection.get_execution_options().get("reading")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def check_integrity(path: Path) -> None:
    """Refuse a damaged file with a sentence; nothing in it is touched."""
    if not path.exists():
        return
    if path.stat().st_size == 0:
        # nothing is stored in it yet; with copies beside it, something was, and is lost
        if any((path.parent / "backups").glob("*.db")):
            raise damaged(path)
        return
    try:
        with closing(read_only(path)) as connection:
            verdict = connection.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise damaged(path) from error
    if verdict != "ok":
        raise damaged(path)


class DamagedDataError(KnownError):
    """The database can't be read; the window offers to restore a copy."""


def damaged(path: Path) -> DamagedDataError:
    """The sentence about a damaged database."""
    return DamagedDataError(
        message("Store", "The data file {name} is damaged and was not opened.", name=path.name),
        message(
            "Store",
            "It was left as it is. Restore the newest copy from the folder {folder}.",
            folder=str(path.parent / "backups"),
        ),
    )


def read_only(path: Path) -> sqlite3.Connection:
    """A connection to a database file that nothing is written to."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def _open_existing(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)


def copy_database(source: Path, target: Path) -> None:
    """Copy a live database with SQLite's backup, prove the copy, then put it in place.

    Copying the file itself would lose what still stands in the write-ahead log.
    """
    partial = target.with_name(target.name + ".part")
    remove(partial)
    try:
        with closing(_open_existing(source)) as live, closing(sqlite3.connect(partial)) as copy:
            live.backup(copy)
            # a copy is one file: no write-ahead log beside it
            copy.execute("PRAGMA journal_mode=DELETE")
        check_integrity(partial)
        rename(partial, target)
    finally:
        remove(partial)
