"""The way of a report: its steps, what froze it, and what it replaces."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Connection,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

_FACTS = MetaData()
_REPORT = Table("report", _FACTS, Column("id", Integer, primary_key=True))
_STEP = Table(
    "report_step",
    _FACTS,
    Column("id", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("report.id"), nullable=False),
    Column("state", Text, nullable=False),
    Column("at", DateTime, nullable=False),
    Column("who", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("way", Text, nullable=False),
    Column("note", Text, nullable=False),
    Index("step_of_report", "report"),
    sqlite_autoincrement=True,
)
_FROZEN = Table(
    "frozen_report",
    _FACTS,
    Column("report", Integer, ForeignKey("report.id"), primary_key=True),
    Column("content", Text, nullable=False),
)


def add_report_states(connection: Connection) -> None:
    """Add ``report.replaces`` and the tables ``report_step`` and ``frozen_report``."""
    connection.execute(
        text("ALTER TABLE report ADD COLUMN replaces INTEGER REFERENCES report (id)")
    )
    _STEP.create(connection)
    _FROZEN.create(connection)
