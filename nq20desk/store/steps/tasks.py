"""Progress of tasks, an office's own tasks, and documents that end instead of going."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

_APPENDIX = "assigned_tasks"


def add_tasks(connection: Connection) -> None:
    """Three new tables, and the mark of a document that has ended.

    Reports written before keep the appendices that they had: the new one is left out of them.
    """
    connection.execute(text("ALTER TABLE document ADD COLUMN ended BOOLEAN DEFAULT FALSE NOT NULL"))
    _leave_appendix_out(connection)
    made = MetaData()
    for name in ("office", "document"):
        Table(name, made, autoload_with=connection)
    _own_task(made)
    _task_progress(made)
    _task_note(made)
    made.create_all(connection)


def _leave_appendix_out(connection: Connection) -> None:
    parts = connection.execute(text("SELECT id, left_out FROM report")).all()
    for identifier, left_out in parts:
        keys = sorted({*filter(None, (left_out or "").split("\n")), _APPENDIX})
        connection.execute(
            text("UPDATE report SET left_out = :keys WHERE id = :id"),
            {"keys": "\n".join(keys), "id": identifier},
        )


def _own_task(made: MetaData) -> None:
    Table(
        "own_task", made,
        Column("office", Text, ForeignKey("office.key"), primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("text", Text, nullable=False),
        Column("agencies", Text, nullable=False),
        Column("deadline", Text, nullable=False),
        Column("note", Text, nullable=False),
        Column("ended", Boolean, nullable=False),
    )  # fmt: skip


def _task_progress(made: MetaData) -> None:
    Table(
        "task_progress", made,
        Column("office", Text, ForeignKey("office.key"), primary_key=True),
        Column("task_list", Text, primary_key=True),
        Column("task", Integer, primary_key=True, autoincrement=False),
        Column("state", Text, nullable=False),
        Column("done", Date),
        Column("evidence", Integer, ForeignKey("document.id")),
    )  # fmt: skip


def _task_note(made: MetaData) -> None:
    Table(
        "task_note", made,
        Column("id", Integer, primary_key=True),
        Column("office", Text, ForeignKey("office.key"), nullable=False),
        Column("task_list", Text, nullable=False),
        Column("task", Integer, nullable=False),
        Column("day", Date, nullable=False),
        Column("text", Text, nullable=False),
        sqlite_autoincrement=True,
    )  # fmt: skip
