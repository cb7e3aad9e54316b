"""Data of one unit, and the names of the units in data."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from nq20desk.store.operations import SaveUnit
from nq20desk.store.store import DATABASE, Store


def filled(folder: Path, name: str = "xã Mẫu") -> Path:
    """Data with one unit; the database."""
    store = Store(folder, "A")
    store.run(SaveUnit("mau", name, "commune"))
    store.close()
    return folder / DATABASE


def names(database: Path) -> list[str]:
    """The names of the units."""
    with closing(sqlite3.connect(database)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM unit")]
