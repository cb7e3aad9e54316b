"""Writing many rows of one table at once, journalled like any other change.

Pasting 2,000 figures must not take seconds: rows are read, written and recorded as plain
images, without an object for each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, insert, select, tuple_, update
from sqlalchemy.orm import Session

from nq20desk.store.base import Recorded
from nq20desk.store.types import Image, to_json

Key = tuple[Any, ...]
_AT_ONCE = 1000
"""Keys in one query; databases limit the number of parameters."""


def images(session: Session, model: type[Recorded], keys: Sequence[Key]) -> dict[Key, Image]:
    """The rows of these keys as they are now."""
    table = _table(model)
    columns = tuple(table.primary_key)
    found: dict[Key, Image] = {}
    for part in _parts(keys):
        wanted = select(table).where(tuple_(*columns).in_(part))
        for row in session.execute(wanted).mappings():
            found[tuple(row[column.name] for column in columns)] = dict(row)
    return found


def write_images(
    session: Session, model: type[Recorded], wanted: Mapping[Key, Image | None]
) -> None:
    """Make rows look like these images (None: gone); columns left out stay as they are."""
    before = images(session, model, list(wanted))
    after = {key: _whole(model, before.get(key), image) for key, image in wanted.items()}
    changed = [key for key in wanted if to_json(before.get(key)) != to_json(after[key])]
    _write(session, _table(model), [(key, before.get(key), after[key]) for key in changed])
    recorder = session.info["recorder"]
    for key in changed:
        recorder.record(model, key, before.get(key), after[key])


def _whole(model: type[Recorded], before: Image | None, image: Image | None) -> Image | None:
    """An image with every column: what was there, else the columns' defaults."""
    if image is None:
        return None
    return {**(before or _fresh(_table(model))), **image}


def _fresh(table: Table) -> Image:
    return {one.name: one.default.arg if one.default else None for one in table.columns}  # type: ignore[attr-defined]


def _write(
    session: Session, table: Table, rows: Sequence[tuple[Key, Image | None, Image | None]]
) -> None:
    keys = tuple(table.primary_key)
    by_key = [column == bindparam(f"_{column.name}") for column in keys]
    made: list[Image] = []
    gone: list[Image] = []
    other: list[Image] = []
    for key, before, after in rows:
        named = {f"_{column.name}": part for column, part in zip(keys, key, strict=True)}
        if after is None:
            gone.append(named)
        elif before is None:
            made.append(after)
        else:
            other.append({**after, **named})
    new: Image = {one.name: bindparam(one.name) for one in table.columns if one not in keys}
    for statement, images_of in (
        (delete(table).where(*by_key), gone),
        (insert(table), made),
        (update(table).where(*by_key).values(new), other),
    ):
        if images_of:
            session.connection().execute(statement, images_of)


def _table(model: type[Recorded]) -> Table:
    return cast("Table", model.__table__)


def _parts(keys: Sequence[Key]) -> Iterator[list[Key]]:
    rest = iter(keys)
    while part := list(islice(rest, _AT_ONCE)):
        yield part
