"""What live figures said when a section was last read."""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Integer, MetaData, Table, Text


def add_figure_readings(connection: Connection) -> None:
    """One new table; nothing was read before."""
    made = MetaData()
    Table("report", made, autoload_with=connection)
    Table(
        "figure_reading", made,
        Column("report", Integer, ForeignKey("report.id"), primary_key=True),
        Column("section", Text, primary_key=True),
        Column("seen", Text, nullable=False),
    )  # fmt: skip
    made.create_all(connection)
