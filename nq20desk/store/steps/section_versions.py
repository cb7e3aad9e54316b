"""Undo steps of a section's text, and the versions of it that are kept."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Connection, DateTime, Index, Integer, MetaData, Table, Text

_MADE = MetaData()
Table(
    "section_step", _MADE,
    Column("id", Integer, primary_key=True),
    Column("report", Integer, nullable=False),
    Column("section", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("at", DateTime, nullable=False),
    Column("start", Integer, nullable=False),
    Column("removed", Text, nullable=False),
    Column("inserted", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
    Index("step_of_section", "report", "section", "place"),
)  # fmt: skip
Table(
    "section_version", _MADE,
    Column("id", Integer, primary_key=True),
    Column("report", Integer, nullable=False),
    Column("section", Text, nullable=False),
    Column("at", DateTime, nullable=False),
    Column("who", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("operation", Integer),
    Column("markup", Text, nullable=False),
    Index("version_of_section", "report", "section"),
    sqlite_autoincrement=True,
)  # fmt: skip


def add_section_versions(connection: Connection) -> None:
    """Add the tables ``section_step`` and ``section_version``."""
    _MADE.create_all(connection)
