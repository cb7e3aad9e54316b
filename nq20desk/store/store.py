"""The one door to the data: reading, running operations, undoing them, closing with a backup."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine, select
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.store.backup import MIGRATION, backup
from nq20desk.store.holder import Purpose
from nq20desk.store.journal import (
    Change,
    ChangeSet,
    Recorder,
    changed_since,
    key_text,
    merged,
    operation_name,
    revert,
    write_changes,
)
from nq20desk.store.lock import FolderLock, not_writable
from nq20desk.store.migrations import BrokenSchemaError, migrate
from nq20desk.store.models import ChangeRow, OperationRow
from nq20desk.store.patience import remove
from nq20desk.store.places import refuse_deep_folder, refuse_network_share
from nq20desk.store.section_memory import SectionMemory
from nq20desk.store.sqlite import READING, check_integrity, damaged, open_engine
from nq20desk.store.types import to_json

DATABASE = "office.db"
_COALESCE = timedelta(minutes=10)
_REDO_REACH = 200


class Operation(Protocol):
    """A named change of the data, run in one transaction."""

    @property
    def name(self) -> Message:
        """What the undo menu and the journal call it."""
        ...

    @property
    def kind(self) -> str:
        """A stable word; operations of one kind and object that follow each other join."""
        ...

    @property
    def undoable(self) -> bool:
        """Whether the undo menu offers it (typing in a section has its own undo)."""
        ...

    def apply(self, session: Session) -> None:
        """Write the change."""
        ...


class Store:
    """The data of one folder, held by one program."""

    def __init__(
        self,
        folder: Path,
        who: str,
        clock: Callable[[], datetime] | None = None,
        purpose: Purpose = Purpose.COMMAND,
    ) -> None:
        self._clock = clock or (lambda: datetime.now(UTC))
        self._who = who
        self.folder = folder = folder.resolve()
        self.database = folder / DATABASE
        self._changed = False
        refuse_network_share(folder)
        refuse_deep_folder(folder)
        _make_folder(folder)
        self._lock = FolderLock(folder, purpose)
        try:
            self._engine = self._open()
        except BaseException:
            self._lock.release()
            raise

    def _open(self) -> Engine:
        check_integrity(self.database)
        engine = open_engine(self.database)
        try:
            migrate(engine, lambda: self._back_up(MIGRATION))
        except BrokenSchemaError as error:
            engine.dispose()
            raise damaged(self.database) from error
        except DatabaseError as error:
            engine.dispose()
            raise _plain_error(error, self.database) from error
        except BaseException:
            engine.dispose()
            raise
        return engine

    @property
    def who(self) -> str:
        """Who works with the data, as the journal names them."""
        return self._who

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for reading one consistent state."""
        try:
            with Session(self._engine.execution_options(**READING)) as session:
                yield session
        except DatabaseError as error:
            raise _plain_error(error, self.database) from error

    def run(self, operation: Operation) -> ChangeSet:
        """Run an operation: all of it, with its journal entry, or nothing."""
        with self._transaction() as (session, recorder):
            operation.apply(session)
            session.flush()
            changes = merged(recorder.changes)
            row: OperationRow | None = None
            if changes and not self._joined(session, operation, changes):
                row = self._entry(operation.name, operation.kind, undoable=operation.undoable)
                session.add(row)
                session.flush()
                write_changes(session, row, changes)
            self._remember(session, row, changes, typed=not operation.undoable)
        return self._done(ChangeSet(changes))

    def _joined(self, session: Session, operation: Operation, changes: tuple[Change, ...]) -> bool:
        """Whether the change joins the last entry (typing on in the same section)."""
        if operation.undoable:
            return False
        last = session.scalars(
            select(OperationRow).order_by(OperationRow.id.desc()).limit(1)
        ).first()
        now = self._clock()
        if last is None or last.undoable or (last.kind, last.who) != (operation.kind, self.who):
            return False
        if now - last.at > _COALESCE:
            return False
        return _join(session, last, ChangeSet(changes))

    def undo(self) -> ChangeSet:
        """Take back the newest step that can be; nothing if there is none."""
        return self._revert(self._next_undo, "undo")

    def redo(self) -> ChangeSet:
        """Do again what was undone last, if nothing was done since."""
        return self._revert(self._next_redo, "redo")

    def _revert(self, find: Callable[[Session], OperationRow | None], kind: str) -> ChangeSet:
        with self._transaction() as (session, recorder):
            step = find(session)
            if step is None:
                return ChangeSet()
            _revert_step(session, step)
            row = self._entry(operation_name(step), kind, undoable=False)
            row.undoes = step.id
            session.add(row)
            session.flush()
            step.undone_by = row.id
            changes = merged(recorder.changes)
            write_changes(session, row, changes)
            self._remember(session, row, changes)
        return self._done(ChangeSet(changes))

    def _remember(
        self,
        session: Session,
        row: OperationRow | None,
        changes: tuple[Change, ...],
        *,
        typed: bool = False,
    ) -> None:
        now = self._clock().astimezone(VIETNAM)
        SectionMemory(session, now, self.who, row, typed=typed).note(changes)

    def next_undo(self) -> Message | None:
        """The name of the step that undo would take back."""
        with self.read() as session:
            step = self._next_undo(session)
            return operation_name(step) if step else None

    def next_redo(self) -> Message | None:
        """The name of the step that redo would do again."""
        with self.read() as session:
            step = self._next_redo(session)
            return operation_name(step) if step else None

    def _next_undo(self, session: Session) -> OperationRow | None:
        done = (OperationRow.undoable | (OperationRow.kind == "redo")) & (
            OperationRow.undone_by.is_(None)
        )
        return session.scalars(
            select(OperationRow).where(done).order_by(OperationRow.id.desc()).limit(1)
        ).first()

    def _next_redo(self, session: Session) -> OperationRow | None:
        steps = select(OperationRow).where(
            OperationRow.undoable | OperationRow.kind.in_(("undo", "redo"))
        )
        for step in session.scalars(steps.order_by(OperationRow.id.desc()).limit(_REDO_REACH)):
            if step.undoable:
                return None
            if step.kind == "undo" and step.undone_by is None:
                return step
        return None

    def close(self) -> None:
        """Close the data; a backup is made if anything was changed."""
        try:
            if self._changed:
                self._back_up("close")
        finally:
            self._engine.dispose()
            self._lock.release()

    def back_up(self) -> Path:
        """Make a backup now."""
        return self._back_up("manual")

    def _back_up(self, reason: str) -> Path:
        return backup(self.database, reason, self._clock())

    @contextmanager
    def _transaction(self) -> Iterator[tuple[Session, Recorder]]:
        try:
            with Session(self._engine, expire_on_commit=False) as session, session.begin():
                yield session, Recorder(session)
        except IntegrityError:
            raise
        except DatabaseError as error:
            raise _plain_error(error, self.database) from error

    def _entry(self, name: Message, kind: str, *, undoable: bool) -> OperationRow:
        return OperationRow(
            at=self._clock(), who=self.who, kind=kind, undoable=undoable,
            name_context=name.context, name_source=name.source,
            name_params=json.dumps(dict(name.params), ensure_ascii=False, default=str),
        )  # fmt: skip

    def _done(self, changes: ChangeSet) -> ChangeSet:
        self._changed = self._changed or bool(changes)
        return changes


def _revert_step(session: Session, step: OperationRow) -> None:
    try:
        revert(session, step)
    except IntegrityError as error:  # something made later hangs on a row of this step
        raise changed_since() from error


def _join(session: Session, last: OperationRow, changes: ChangeSet) -> bool:
    rows = {
        (row.table_name, row.row_key): row
        for row in session.scalars(select(ChangeRow).where(ChangeRow.operation == last.id))
    }
    if any((one.table, key_text(one.key)) not in rows for one in changes.changes):
        return False
    for one in changes.changes:
        rows[one.table, key_text(one.key)].after = to_json(one.after)
    return True


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".nq20desk-probe"
        probe.touch()
        remove(probe)
    except OSError as error:
        raise not_writable(folder, error) from error


def _plain_error(error: DatabaseError, database: Path) -> KnownError:
    """What a database error means to the person at the desk."""
    words = str(error.orig).lower()
    if "full" in words:
        return KnownError(
            message("Store", "The disk is full; the last step was not saved."),
            message("Store", "Make room on the disk and do the step again."),
        )
    if "readonly" in words or "read-only" in words:
        return KnownError(
            message("Store", "The data file {name} is write-protected.", name=database.name),
            message("Store", "Remove the write protection of the folder and try again."),
        )
    if "unable to open" in words or "disk i/o" in words:
        return KnownError(
            message("Store", "The data folder {folder} can't be reached any more.",
                    folder=str(database.parent)),
            message("Store", "Connect the drive again, then do the step again."),
        )  # fmt: skip
    if isinstance(error, OperationalError) and "locked" in words:
        return KnownError(
            message("Store", "The data are in use by another program."),
            message("Store", "Close the other program and do the step again."),
        )
    return damaged(database)
