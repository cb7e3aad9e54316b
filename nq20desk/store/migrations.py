"""Ordered, small steps from any older schema to today's; a backup comes before the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, Engine, delete, insert, inspect, select

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.models import Base, SchemaRow

Step = Callable[[Connection], None]
_VERSION = "schema_version"


def _first_schema(connection: Connection) -> None:
    """All tables of version 1."""
    Base.metadata.create_all(connection)


STEPS: tuple[Step, ...] = (_first_schema,)


def stored_version(engine: Engine) -> int:
    """The schema version of a database; 0 for an empty one."""
    if not inspect(engine).has_table(SchemaRow.__tablename__):
        return 0
    with engine.connect() as connection:
        value = connection.scalar(select(SchemaRow.value).where(SchemaRow.key == _VERSION))
    return int(value or 0)


def migrate(
    engine: Engine, before_first: Callable[[], object], steps: Sequence[Step] = STEPS
) -> int:
    """Bring a database to the newest version, each step in its own transaction.

    ``before_first`` makes the backup and is called only if an existing database changes.
    Returns the version reached. A newer database is refused and left alone.
    """
    version = stored_version(engine)
    if version > len(steps):
        raise KnownError(
            message("Store", "The data were written by a newer nq20desk (data version {version}).",
                    version=version),
            message("Store", "Install the newest nq20desk; the data were left as they are."),
        )  # fmt: skip
    if 0 < version < len(steps):
        before_first()
    for number, step in enumerate(steps[version:], start=version + 1):
        with engine.begin() as connection:
            step(connection)
            _note_version(connection, number)
    return len(steps)


def _note_version(connection: Connection, version: int) -> None:
    connection.execute(delete(SchemaRow).where(SchemaRow.key == _VERSION))
    connection.execute(insert(SchemaRow).values(key=_VERSION, value=str(version)))
