"""A new database gets today's schema; an older one small steps to it, after a backup.

A step says what changed and never reads the models, which move on. ``STEPS[n - 1]`` leads
from schema n to schema n + 1; the tests hold a database of every schema that there was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, insert, inspect, select

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.base import Base
from nq20desk.store.models import SchemaRow
from nq20desk.store.sqlite import damaged, read_only

Step = Callable[[Connection], None]
_VERSION = "schema_version"
_STORED = f"SELECT value FROM {SchemaRow.__tablename__} WHERE key = '{_VERSION}'"


def _second_schema(connection: Connection) -> None:
    """Units in time, own plans, progress of tasks."""
    from nq20desk.store.steps import plans, tasks, territory  # noqa: PLC0415 - old data only

    territory.add_territory(connection)
    plans.add_plans(connection)
    tasks.add_tasks(connection)


def _third_schema(connection: Connection) -> None:
    """What writing and sending a report needs: see the steps."""
    from nq20desk.store.steps import (  # noqa: PLC0415 - old data only
        figure_readings,
        findings,
        letterhead,
        markup,
        outline,
        phrases,
        register,
        report_states,
        section_versions,
    )

    letterhead.add_letterhead(connection)
    figure_readings.add_figure_readings(connection)
    outline.add_outline(connection)
    report_states.add_report_states(connection)
    findings.add_findings(connection)
    markup.escape_new_marks(connection)
    section_versions.add_section_versions(connection)
    phrases.add_phrases(connection)
    register.add_register(connection)


STEPS: tuple[Step, ...] = (_second_schema, _third_schema)


class BrokenSchemaError(Exception):
    """The tables or their version aren't what any nq20desk has written."""


class NewerDataError(KnownError):
    """A newer nq20desk has written the data; the window offers to restore a copy from before."""

    def __init__(self, version: int) -> None:
        super().__init__(
            message("Store", "The data were written by a newer nq20desk (data version {version}).",
                    version=version),
            message("Store", "Install the newest nq20desk, or restore a copy from before; the data "
                    "were left as they are."),
        )  # fmt: skip


def newest(steps: Sequence[Step] = STEPS) -> int:
    """The schema version that the steps lead to."""
    return len(steps) + 1


def stored_version(engine: Engine) -> int:
    """The schema version of a database; 0 for an empty one."""
    tables = inspect(engine).get_table_names()
    if not tables:
        return 0
    if SchemaRow.__tablename__ not in tables:
        raise BrokenSchemaError
    with engine.connect() as connection:
        value = connection.scalar(select(SchemaRow.value).where(SchemaRow.key == _VERSION))
    if value is None or not value.isdecimal() or int(value) == 0:
        raise BrokenSchemaError
    return int(value)


def version_of_file(database: Path) -> int:
    """The schema version of a database file that nobody has opened; nothing is written to it.

    Raises:
        DamagedDataError: it holds no data of nq20desk.
    """
    try:
        with closing(read_only(database)) as connection:
            row = connection.execute(_STORED).fetchone()
    except sqlite3.DatabaseError as error:
        raise damaged(database) from error
    if row is None or not str(row[0]).isdecimal():
        raise damaged(database)
    return int(row[0])


def migrate(
    engine: Engine, before_first: Callable[[], object], steps: Sequence[Step] = STEPS
) -> int:
    """Bring a database to the newest version, each step in its own transaction.

    ``before_first`` makes the backup and is called only if an existing database changes.
    Returns the version reached. A newer database is refused and left alone.
    """
    version, wanted = stored_version(engine), newest(steps)
    if version > wanted:
        raise NewerDataError(version)
    if version == 0:
        _create(engine, wanted)
    elif version < wanted:
        before_first()
        for number, step in enumerate(steps[version - 1 :], start=version + 1):
            with engine.begin() as connection:
                step(connection)
                _note_version(connection, number)
    _refuse_missing_tables(engine)
    return wanted


def _create(engine: Engine, version: int) -> None:
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        _note_version(connection, version)


def _refuse_missing_tables(engine: Engine) -> None:
    if set(Base.metadata.tables) - set(inspect(engine).get_table_names()):
        raise BrokenSchemaError


def _note_version(connection: Connection, version: int) -> None:
    connection.execute(delete(SchemaRow).where(SchemaRow.key == _VERSION))
    connection.execute(insert(SchemaRow).values(key=_VERSION, value=str(version)))
