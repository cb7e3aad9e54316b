"""A report's own order and joined sections; a section can be marked as done."""

from __future__ import annotations

from sqlalchemy import Connection, text


def add_outline(connection: Connection) -> None:
    """Add ``report.section_order``, ``report.joined`` and ``section.done``."""
    for column in ("section_order", "joined"):
        connection.execute(text(f"ALTER TABLE report ADD COLUMN {column} TEXT NOT NULL DEFAULT ''"))
    connection.execute(text("ALTER TABLE section ADD COLUMN done BOOLEAN NOT NULL DEFAULT 0"))
