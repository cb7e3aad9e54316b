"""Units belong to other units, and remember their mergers, splits and new names."""

from __future__ import annotations

from sqlalchemy import Column, Connection, Date, Integer, MetaData, Table, Text, text

_UNIT_CHANGE = Table(
    "unit_change",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("old", Text, nullable=False),
    Column("new", Text, nullable=False),
    Column("name_before", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("note", Text, nullable=False),
    sqlite_autoincrement=True,
)


def add_territory(connection: Connection) -> None:
    """Add ``unit.parent`` and the table ``unit_change``."""
    connection.execute(text("ALTER TABLE unit ADD COLUMN parent TEXT REFERENCES unit (key)"))
    _UNIT_CHANGE.create(connection)
