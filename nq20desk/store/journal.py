"""The journal: every changed row with its image before and after, and how to go back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar, cast

from sqlalchemy import Column, Table, event, insert, inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from nq20desk.core.errors import KnownError
from nq20desk.core.lifecycle import LOCKED
from nq20desk.core.message import Message, message
from nq20desk.core.report import ReportState
from nq20desk.store.bulk import images, write_images
from nq20desk.store.models import (
    OF_REPORT,
    Base,
    ChangeRow,
    ObservationRow,
    OperationRow,
    Recorded,
    ReportRow,
    SectionRow,
)
from nq20desk.store.types import DecimalText, Image, Lines, UtcDateTime, to_json

AnyRow = TypeVar("AnyRow", bound=Recorded)


@dataclass(frozen=True)
class Change:
    """A changed row: its table, its key, what it was and what it is."""

    table: str
    key: tuple[Any, ...]
    before: Image | None
    after: Image | None

    @cached_property
    def texts(self) -> tuple[str | None, str | None]:
        """Both images as the journal keeps them."""
        return to_json(self.before), to_json(self.after)


@dataclass(frozen=True)
class ChangeSet:
    """What an operation changed; pages refresh themselves from it."""

    changes: tuple[Change, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.changes)

    def touches(self, *tables: str) -> bool:
        """Whether any of the tables was changed."""
        return any(one.table in tables for one in self.changes)

    def touches_only(self, table: str) -> bool:
        """Whether no other table was changed."""
        return all(one.table == table for one in self.changes)

    def keys(self, table: str) -> frozenset[tuple[Any, ...]]:
        """The keys of the changed rows of a table."""
        return frozenset(one.key for one in self.changes if one.table == table)


class Recorder:
    """Listens to a session and collects the images of every row that it writes."""

    def __init__(self, session: Session) -> None:
        self.changes: list[Change] = []
        session.info["recorder"] = self
        event.listen(session, "after_flush", self._after_flush)

    def _after_flush(self, session: Session, _context: object) -> None:
        for row in session.new:
            self._add(row, None, _image(row))
        for row in session.dirty:
            before, after = _old_image(row), _image(row)
            if to_json(before) != to_json(after):
                self._add(row, before, after)
        for row in session.deleted:
            self._add(row, _old_image(row), None)

    def record(
        self, model: type[Recorded], key: tuple[Any, ...], before: Image | None,
        after: Image | None,
    ) -> None:  # fmt: skip
        """Note a row that was written past the session's objects."""
        self.changes.append(Change(_table(model).name, key, before, after))

    def _add(self, row: object, before: Image | None, after: Image | None) -> None:
        if isinstance(row, Recorded):
            image = after or before or {}
            key = tuple(image[column.name] for column in _table(type(row)).primary_key)
            self.changes.append(Change(_table(type(row)).name, key, before, after))


def _table(model: type[Base]) -> Table:
    return cast("Table", model.__table__)


def _image(row: object) -> Image:
    return {name: getattr(row, name) for name in inspect(row).mapper.column_attrs.keys()}  # noqa: SIM118


def _old_image(row: object) -> Image:
    image = _image(row)
    for name in image:
        deleted = get_history(row, name).deleted
        if deleted:
            image[name] = deleted[0]
    return image


def merged(changes: list[Change]) -> tuple[Change, ...]:
    """One change a row: the first image before, the last image after."""
    rows: dict[tuple[str, tuple[Any, ...]], Change] = {}
    for one in changes:
        place = (one.table, one.key)
        first = rows.get(place)
        rows[place] = replace(one, before=first.before) if first else one
    return tuple(one for one in rows.values() if one.texts[0] != one.texts[1])


def key_text(key: tuple[Any, ...]) -> str:
    """A row's key as it stands in the journal."""
    return json.dumps(list(key), ensure_ascii=False)


def write_changes(session: Session, operation: OperationRow, changes: tuple[Change, ...]) -> None:
    """Enter an operation's changes into the journal."""
    rows = [
        {
            "operation": operation.id,
            "table_name": one.table,
            "row_key": key_text(one.key),
            "before": one.texts[0],
            "after": one.texts[1],
        }
        for one in changes
    ]
    if rows:
        session.execute(insert(ChangeRow), rows)


def operation_name(row: OperationRow) -> Message:
    """An operation's name, as it stands in the undo menu."""
    params: Mapping[str, object] = json.loads(row.name_params)
    return Message(row.name_context, row.name_source, params)


def revert(session: Session, operation: OperationRow) -> None:
    """Put every row that an operation changed back, unless it was changed again since."""
    rows = session.scalars(
        select(ChangeRow).where(ChangeRow.operation == operation.id).order_by(ChangeRow.id.desc())
    )
    changes = list(rows)
    if all(one.table_name == _table(ObservationRow).name for one in changes):
        _revert_figures(session, changes)
        return
    for change in changes:
        _revert_row(session, change)
        session.flush()


def _revert_figures(session: Session, changes: Sequence[ChangeRow]) -> None:
    """Nothing hangs on a figure: all are put back at once."""
    by_key = {tuple(json.loads(one.row_key)): one for one in changes}
    now = images(session, ObservationRow, list(by_key))
    for key, one in by_key.items():
        if not _is_still(now.get(key), one.after):
            raise changed_since()
    wanted = {
        key: dict(_decoded(ObservationRow, json.loads(one.before))) if one.before else None
        for key, one in by_key.items()
    }
    write_images(session, ObservationRow, wanted)


def _is_still(image: Image | None, after: str | None) -> bool:
    """Whether a row is as a step left it, as far as the step's time knew its columns."""
    text = to_json(image)
    if text is None or after is None or text == after:
        return text == after
    told, now = json.loads(after), json.loads(text)
    return all(now.get(name) == value for name, value in told.items())


def _revert_row(session: Session, change: ChangeRow) -> None:
    model = _MODELS[change.table_name]
    key = tuple(json.loads(change.row_key))
    _refuse_locked(session, model, key[0])
    current = session.get(model, key[0] if len(key) == 1 else key)
    if not _is_still(_image(current) if current else None, change.after):
        raise changed_since()
    if change.before is None:
        _delete_with_dependents(session, current)
        return
    row = current or model()
    for name, value in _decoded(model, json.loads(change.before)):
        setattr(row, name, value)
    session.add(row)


def _refuse_locked(session: Session, model: type[Recorded], report: object) -> None:
    """What belongs to a signed or sent report is not put back."""
    if model not in (ReportRow, SectionRow):
        return
    row = session.get(ReportRow, report)
    if row is not None and ReportState(row.state) in LOCKED:
        raise KnownError(
            message("Store", "This step belongs to a report that was signed or sent since."),
            message("Store", "Take the report back to draft, or make a replacement version."),
        )


def _delete_with_dependents(session: Session, row: object) -> None:
    """Take a row back with what was made for it since (a report's text and exports)."""
    if isinstance(row, ReportRow):
        for model in OF_REPORT:
            for dependent in session.scalars(select(model).where(model.report == row.id)):
                session.delete(dependent)
        session.flush()
    session.delete(row)


def changed_since() -> KnownError:
    """The sentence about a step whose data went on changing."""
    return KnownError(
        message("Store", "This step can't be undone: its data were changed again later."),
        message("Store", "Undo the later steps first."),
    )


def row_of(model: type[AnyRow], image: Image) -> AnyRow:
    """A row as an image shows it, apart from any session."""
    return model(**dict(_decoded(model, image)))


def _decoded(model: type[Recorded], image: Image) -> Iterator[tuple[str, Any]]:
    columns = _table(model).columns
    for name, value in image.items():
        yield name, _decode(columns[name], value)


def _decode(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, DecimalText):
        return Decimal(value)
    if isinstance(column.type, Lines):
        return tuple(value)
    if isinstance(column.type, UtcDateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if column.type.python_type is date else value


_MODELS: dict[str, type[Recorded]] = {
    _table(model).name: model for model in Recorded.__subclasses__()
}
