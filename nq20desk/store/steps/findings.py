"""Findings of the check that were set aside, each with its reason."""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Integer, MetaData, Table, Text


def add_findings(connection: Connection) -> None:
    """One new table; who set a finding aside, and when, stands in the journal."""
    made = MetaData()
    Table("report", made, autoload_with=connection)
    Table(
        "finding_aside", made,
        Column("report", Integer, ForeignKey("report.id"), primary_key=True),
        Column("identity", Text, primary_key=True),
        Column("rule", Text, nullable=False),
        Column("reason", Text, nullable=False),
    ).create(connection)  # fmt: skip
