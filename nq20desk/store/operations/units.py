"""The operations on units: nothing is deleted, a unit ends and others take its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.dates import short_date
from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.message import Message, message
from nq20desk.core.territory import (
    LOWER_LEVELS,
    ONE_DAY,
    ChangeKind,
    Territory,
    Unit,
    UnitChange,
)
from nq20desk.core.text import name_key
from nq20desk.store.models import UnitChangeRow, UnitRow
from nq20desk.store.rows import unit, unit_change


@dataclass(frozen=True, slots=True)
class Standing:
    """To whom a unit belongs, and since and until when it exists."""

    parent: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class SaveUnit:
    """Enter or change a territory; without ``standing`` that stays as it is."""

    key: str
    title: str
    level: str
    standing: Standing | None = None
    name: Message = message("Operations", "Change the unit")  # noqa: RUF009
    kind: str = "unit"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the unit."""
        row = session.get(UnitRow, self.key)
        known = unit(row) if row else Unit(self.key, "", Level(self.level))
        wanted = replace(known, name=self.title, level=Level(self.level))
        if self.standing is not None:
            one = self.standing
            wanted = replace(
                wanted, parent=one.parent, valid_from=one.valid_from, valid_to=one.valid_to
            )
        write_unit(session, wanted)


@dataclass(frozen=True)
class AddUnits:
    """Enter several new units in one step."""

    units: Sequence[Unit]
    kind: str = "unit"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Named after their number."""
        return message("Operations", "Add {count} units", count=len(self.units))

    def apply(self, session: Session) -> None:
        """Write the units; none may be there already."""
        for one in self.units:
            if session.get(UnitRow, one.key) is not None:
                raise _already_there(one.name)
            write_unit(session, one)


@dataclass(frozen=True)
class RenameUnit:
    """Give a unit a new name from a day on; before it, it is called as before."""

    key: str
    day: date
    title: str
    document: str = ""
    kind: str = "unit"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Named after the new name."""
        return message("Operations", "Rename to {name}", name=self.title)

    def apply(self, session: Session) -> None:
        """Write the new name and remember the old one."""
        one = find_unit(session, self.key)
        _require_name(self.title)
        _require_in_force(one, self.day)
        later = _changes(session, self.key, ChangeKind.RENAME)
        if any(change.day >= self.day for change in later):
            raise KnownError(
                message("Units", "{name} has a newer name already, from {day}.", name=one.name,
                        day=short_date(max(change.day for change in later))),
                message("Units", "Enter new names in their order, the oldest first."),
            )  # fmt: skip
        change = UnitChange(
            ChangeKind.RENAME, self.day, (one.key,), (one.key,), one.name, self.document
        )
        _write_change(session, change)
        write_unit(session, replace(one, name=self.title))


@dataclass(frozen=True)
class EndUnit:
    """End a unit with a last day (None: it goes on); its figures stay."""

    key: str
    last_day: date | None
    kind: str = "unit"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Named after what is done."""
        if self.last_day is None:
            return message("Operations", "Let the unit go on")
        return message("Operations", "End the unit on {day}", day=short_date(self.last_day))

    def apply(self, session: Session) -> None:
        """Write the last day."""
        one = find_unit(session, self.key)
        fate = _territory(session).fate(self.key)
        if fate is not None:
            raise KnownError(
                message("Units", "{name} ended on {day} by a merger or split.", name=one.name,
                        day=short_date(fate.day - ONE_DAY)),
                message("Units", "Correct the day of the merger or split instead."),
            )  # fmt: skip
        write_unit(session, replace(one, valid_to=self.last_day))


@dataclass(frozen=True)
class MergeUnits:
    """Two or more units become one new one from a day on."""

    old: Sequence[str]
    new: Unit
    day: date
    document: str = ""
    note: str = ""
    kind: str = "unit"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Named after what comes out."""
        return message(
            "Operations", "Merge {count} units into {name}",
            count=len(self.old), name=self.new.name,
        )  # fmt: skip

    def apply(self, session: Session) -> None:
        """End the old ones, begin the new one."""
        if len(set(self.old)) < 2:
            raise KnownError(message("Units", "A merger needs at least two units."))
        change = UnitChange(
            ChangeKind.MERGER, self.day, tuple(self.old), (self.new.key,),
            document=self.document, note=self.note,
        )  # fmt: skip
        _change_borders(session, change, [self.new])


@dataclass(frozen=True)
class SplitUnit:
    """A unit becomes two or more new ones from a day on."""

    old: str
    new: Sequence[Unit]
    day: date
    document: str = ""
    note: str = ""
    kind: str = "unit"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Named after how many come out."""
        return message("Operations", "Split a unit into {count}", count=len(self.new))

    def apply(self, session: Session) -> None:
        """End the old one, begin the new ones."""
        if len(self.new) < 2:
            raise KnownError(message("Units", "A split needs at least two new units."))
        change = UnitChange(
            ChangeKind.SPLIT, self.day, (self.old,), tuple(one.key for one in self.new),
            document=self.document, note=self.note,
        )  # fmt: skip
        _change_borders(session, change, self.new)


@dataclass(frozen=True)
class CorrectChange:
    """Correct the day and the document of a merger, a split or a new name."""

    change: int
    day: date
    document: str = ""
    name: Message = message("Operations", "Correct the change of units")  # noqa: RUF009
    kind: str = "unit"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Move the day, and with it the ends and beginnings that it makes."""
        row = session.get(UnitChangeRow, self.change)
        if row is None:
            raise KnownError(message("Units", "This change was taken back meanwhile."))
        if row.kind != ChangeKind.RENAME:
            for key in row.old:
                write_unit(
                    session,
                    replace(find_unit(session, key), valid_to=self.day - ONE_DAY),
                    checked=False,
                )
            for key in row.new:
                write_unit(
                    session, replace(find_unit(session, key), valid_from=self.day), checked=False
                )
        row.day, row.document = self.day, self.document


# ---- what the operations share


def find_unit(session: Session, key: str) -> Unit:
    """The unit of that key, or a plain sentence."""
    row = session.get(UnitRow, key)
    if row is None:
        raise KnownError(message("Units", "There is no unit '{key}'.", key=key))
    return unit(row)


def write_unit(session: Session, one: Unit, *, checked: bool = True) -> None:
    """Write a unit after checking that it can be so."""
    _require_name(one.name)
    _require_order(one)
    _require_parent(session, one)
    if checked:
        _require_own_days(session, one)
        _require_free_name(session, one)
    row = session.get(UnitRow, one.key) or UnitRow(key=one.key)
    row.name, row.level, row.parent = one.name, one.level.value, one.parent
    row.valid_from, row.valid_to = one.valid_from, one.valid_to
    session.add(row)
    session.flush()


def _change_borders(session: Session, change: UnitChange, new: Sequence[Unit]) -> None:
    for key in change.old:
        one = find_unit(session, key)
        _require_in_force(one, change.day - ONE_DAY)
        if one.valid_to is not None:
            raise KnownError(
                message("Units", "{name} has ended already, on {day}.", name=one.name,
                        day=short_date(one.valid_to))
            )  # fmt: skip
        write_unit(session, replace(one, valid_to=change.day - ONE_DAY))
    for one in new:
        if session.get(UnitRow, one.key) is not None:
            raise _already_there(one.name)
        write_unit(session, replace(one, valid_from=change.day, valid_to=None))
    _write_change(session, change)


def _write_change(session: Session, change: UnitChange) -> None:
    session.add(
        UnitChangeRow(
            kind=change.kind.value, day=change.day, old=change.old, new=change.new,
            name_before=change.name_before, document=change.document, note=change.note,
        )
    )  # fmt: skip
    session.flush()


def _territory(session: Session) -> Territory:
    return Territory(
        [unit(row) for row in session.scalars(select(UnitRow))],
        [unit_change(row) for row in session.scalars(select(UnitChangeRow))],
    )


def _changes(session: Session, key: str, kind: ChangeKind) -> list[UnitChange]:
    return [one for one in _territory(session).changes_of(key) if one.kind is kind]


def _require_name(name: str) -> None:
    if not name.strip():
        raise KnownError(
            message("Units", "The unit has no name."), message("Units", "Type its name.")
        )


def _require_order(one: Unit) -> None:
    if one.valid_from and one.valid_to and one.valid_to < one.valid_from:
        raise KnownError(
            message("Units", "{name} would end on {end}, before it begins on {start}.",
                    name=one.name, end=short_date(one.valid_to), start=short_date(one.valid_from)),
            message("Units", "Correct one of the two days."),
        )  # fmt: skip


def _require_in_force(one: Unit, day: date) -> None:
    if not one.in_force(day):
        raise KnownError(
            message("Units", "There is no {name} on {day}.", name=one.name, day=short_date(day)),
            message("Units", "Choose another day or another unit."),
        )


def _require_parent(session: Session, one: Unit) -> None:
    if one.parent is None:
        return
    parent = find_unit(session, one.parent)
    if one.level not in LOWER_LEVELS[parent.level]:
        raise KnownError(
            message("Units", "{name} can't belong to {parent}: it is not of a lower level.",
                    name=one.name, parent=parent.name)
        )  # fmt: skip


def _require_own_days(session: Session, one: Unit) -> None:
    """The days that a merger or split made are corrected there, not at the unit."""
    territory = _territory(session)
    origin, fate = territory.origin(one.key), territory.fate(one.key)
    begins = origin is not None and one.valid_from != origin.day
    ends = fate is not None and one.valid_to != fate.day - ONE_DAY
    if begins or ends:
        raise KnownError(
            message("Units", "The days of {name} follow from a merger or split.", name=one.name),
            message("Units", "Correct the day of the merger or split instead."),
        )


def _require_free_name(session: Session, one: Unit) -> None:
    """No two units of one name at the same time under the same unit."""
    if one.parent is None:
        return
    rows = session.scalars(
        select(UnitRow).where(UnitRow.parent == one.parent, UnitRow.key != one.key)
    )
    for other in (unit(row) for row in rows):
        if name_key(other.name) == name_key(one.name) and _overlap(one, other):
            raise _already_there(one.name)


def _overlap(one: Unit, other: Unit) -> bool:
    def apart(first: Unit, second: Unit) -> bool:
        return bool(first.valid_to and second.valid_from and first.valid_to < second.valid_from)

    return not apart(one, other) and not apart(other, one)


def _already_there(name: str) -> KnownError:
    return KnownError(
        message("Units", "There is a unit named {name} already.", name=name),
        message("Units", "Choose another name, or change the unit that is there."),
    )
