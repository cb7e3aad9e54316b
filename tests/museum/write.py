"""Keeps a small database of today's schema: `python -m tests.museum.write`, once per schema."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from nq20desk.core.observation import Observation
from nq20desk.store.migrations import newest
from nq20desk.store.operations import EnterFigures, SaveUnit
from nq20desk.store.store import DATABASE, Store

MADE = datetime(2026, 11, 22, 8, tzinfo=UTC)


def main() -> None:
    """Write schema-N.sql beside this file."""
    figure = Observation("population", "2024", value=Decimal(8765), words="8.765")
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder), "Nguyễn Văn A", lambda: MADE)
        store.run(SaveUnit("mau", "xã Mẫu", "commune"))
        store.run(EnterFigures("mau", [("population", "2024", figure)]))
        store.close()
        with closing(sqlite3.connect(Path(folder) / DATABASE)) as connection:
            lines = "\n".join(connection.iterdump())
    target = Path(__file__).with_name(f"schema-{newest()}.sql")
    target.write_text(lines + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
