"""Offices' own plans and their targets."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)

_TABLES = MetaData()

Table(
    "plan",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("short", Text, nullable=False),
    Column("level", Text, nullable=False),
    Column("issuer", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("issued", Date),
    Column("valid_from", Date),
    Column("valid_to", Date),
    Column("territory", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("withdrawn", Date),
    sqlite_autoincrement=True,
)
Table(
    "plan_target",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("plan", Integer, ForeignKey("plan.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("indicator", Text, nullable=False),
    Column("year", Integer),
    Column("comparator", Text, nullable=False),
    Column("value", Text),
    Column("high", Text),
    Column("measure", Text, nullable=False),
    Column("maintain", Boolean, nullable=False),
    Column("condition_indicator", Text),
    Column("condition_value", Text),
    Column("words", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("line", Integer),
    Column("also", Text, nullable=False),
    Index("target_of_plan", "plan"),
    sqlite_autoincrement=True,
)


def add_plans(connection: Connection) -> None:
    """Create the tables of own plans."""
    _TABLES.create_all(connection)
