"""The office's own phrases."""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Index, Integer, MetaData, Table, Text


def add_phrases(connection: Connection) -> None:
    """Add the table ``phrase``."""
    made = MetaData()
    Table("office", made, autoload_with=connection)
    Table(
        "phrase", made,
        Column("id", Integer, primary_key=True),
        Column("office", Text, ForeignKey("office.key"), nullable=False),
        Column("section", Text, nullable=False),
        Column("text", Text, nullable=False),
        Index("phrase_of_office", "office"),
        sqlite_autoincrement=True,
    ).create(connection)  # fmt: skip
