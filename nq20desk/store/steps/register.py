"""What is entered by hand in the register of outgoing documents."""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Integer, MetaData, Table, Text


def add_register(connection: Connection) -> None:
    """One new table: copies made of a report, and a remark."""
    made = MetaData()
    Table("report", made, autoload_with=connection)
    Table(
        "register_note", made,
        Column("report", Integer, ForeignKey("report.id"), primary_key=True),
        Column("copies", Integer),
        Column("remark", Text, nullable=False),
    ).create(connection)  # fmt: skip
