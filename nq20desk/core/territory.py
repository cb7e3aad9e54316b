"""Units (*đơn vị*) in time: who belongs to whom on which day, and what became of whom.

A unit is a territory: where its borders change, it ends and a new one begins; a new name
alone leaves the unit as it is. Nothing is deleted, it ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property

from nq20desk.core.indicator import Level
from nq20desk.core.text import search_key, slug

ONE_DAY = timedelta(days=1)
LOWER_LEVELS: Mapping[Level, frozenset[Level]] = {
    Level.NATION: frozenset({Level.PROVINCE, Level.DISTRICT, Level.COMMUNE}),
    Level.PROVINCE: frozenset({Level.DISTRICT, Level.COMMUNE}),
    Level.DISTRICT: frozenset({Level.COMMUNE}),
    Level.COMMUNE: frozenset(),
}


class ChangeKind(StrEnum):
    """What can happen to territories."""

    MERGER = "merger"
    SPLIT = "split"
    RENAME = "rename"


@dataclass(frozen=True, slots=True)
class Unit:
    """A territory whose figures are kept; both days belong to its validity, None is open."""

    key: str
    name: str
    level: Level
    parent: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether there is this unit on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)

    def reference_day(self, year: int) -> date:
        """The day whose borders the figures of a year follow: 31/12, or the unit's last day."""
        last = date(year, 12, 31)
        return min(last, self.valid_to) if self.valid_to and self.valid_to.year == year else last


@dataclass(frozen=True, slots=True)
class UnitChange:
    """A merger, a split or a new name; ``day`` is the first day of what is new.

    A merger or split ends ``old`` and begins ``new``. A new name has the same unit on both
    sides, and ``name_before`` is what it was called until then.
    """

    kind: ChangeKind
    day: date
    old: tuple[str, ...]
    new: tuple[str, ...]
    name_before: str = ""
    document: str = ""
    note: str = ""
    id: int = 0


class Territory:
    """All units and their changes, asked by day."""

    def __init__(self, units: Iterable[Unit], changes: Iterable[UnitChange] = ()) -> None:
        self.units = {one.key: one for one in units}
        self.changes = tuple(sorted(changes, key=lambda one: (one.day, one.id)))

    def __contains__(self, key: str) -> bool:
        return key in self.units

    def __getitem__(self, key: str) -> Unit:
        return self.units[key]

    def __iter__(self) -> Iterator[Unit]:
        return iter(self.units.values())

    # ---- who belongs to whom

    @cached_property
    def _children(self) -> dict[str, list[Unit]]:
        found: dict[str, list[Unit]] = {}
        for one in sorted(self.units.values(), key=lambda one: search_key(one.name)):
            if one.parent is not None:
                found.setdefault(one.parent, []).append(one)
        return found

    def children(self, key: str) -> tuple[Unit, ...]:
        """Every unit that ever belonged to a unit, by name."""
        return tuple(self._children.get(key, ()))

    def members(self, key: str, day: date) -> tuple[Unit, ...]:
        """Who belongs to a unit on a day, called as on that day."""
        return tuple(self._called(one, day) for one in self.children(key) if one.in_force(day))

    def _called(self, unit: Unit, day: date) -> Unit:
        name = self.name_on(unit.key, day)
        return unit if name == unit.name else replace(unit, name=name)

    def members_of_year(self, key: str, year: int) -> tuple[Unit, ...]:
        """Who belongs to a unit in a year: by the borders at its end."""
        return self.members(key, self.units[key].reference_day(year))

    def below(self, key: str) -> frozenset[str]:
        """Every unit under a unit, at any depth."""
        found: set[str] = set()
        waiting = [key]
        while waiting:
            for child in self.children(waiting.pop()):
                if child.key not in found:
                    found.add(child.key)
                    waiting.append(child.key)
        return frozenset(found)

    # ---- what became of whom

    def name_on(self, key: str, day: date) -> str:
        """What a unit is called on a day."""
        for change in self.changes:
            if change.kind is ChangeKind.RENAME and key in change.old and day < change.day:
                return change.name_before
        return self.units[key].name

    def changes_of(self, key: str) -> tuple[UnitChange, ...]:
        """Everything that happened to a unit, its beginning and end included, oldest first."""
        return tuple(one for one in self.changes if key in one.old or key in one.new)

    def origin(self, key: str) -> UnitChange | None:
        """The merger or split that a unit came from."""
        return next((one for one in self._border_changes if key in one.new), None)

    def fate(self, key: str) -> UnitChange | None:
        """The merger or split in which a unit ended."""
        return next((one for one in self._border_changes if key in one.old), None)

    @cached_property
    def _border_changes(self) -> tuple[UnitChange, ...]:
        return tuple(one for one in self.changes if one.kind is not ChangeKind.RENAME)

    def predecessors(self, key: str) -> tuple[Unit, ...]:
        """The units that a unit was made of, one step back."""
        change = self.origin(key)
        return tuple(self.units[one] for one in change.old) if change else ()

    def successors(self, key: str) -> tuple[Unit, ...]:
        """The units that took a unit's place, one step on."""
        change = self.fate(key)
        return tuple(self.units[one] for one in change.new) if change else ()

    def makers(self, key: str) -> tuple[Unit, ...]:
        """The old units that make up a unit exactly; none where an old one was divided.

        Their figures together are the unit's under the old borders.
        """
        change = self.origin(key)
        if change is None or len(change.new) > 1:
            return ()
        return self.predecessors(key)

    def free_key(self, name: str, taken: Iterable[str] = ()) -> str:
        """A key for a new unit of that name which no unit bears or bore."""
        known = {*self.units, *taken}
        key, number = slug(name), 2
        while key in known:
            key, number = f"{slug(name)}-{number}", number + 1
        return key
