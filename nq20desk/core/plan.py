"""Plans (*kế hoạch, nghị quyết*) and the targets that they set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from nq20desk.core.indicator import Level
from nq20desk.core.quantity import Comparator


@dataclass(frozen=True, slots=True)
class Condition:
    """What a figure or target presupposes, e.g. *với 12 loại vắc xin*."""

    indicator: str
    value: Decimal


@dataclass(frozen=True, slots=True)
class TargetWording:
    """The same target said otherwise in another place of the same document."""

    words: str
    comparator: Comparator
    value: Decimal | None = None
    high: Decimal | None = None
    line: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """What a plan demands of an indicator in a year (None: no year is named).

    ``words`` are those of the plan; ``printed`` is set where the plan has a misprint that
    ``value`` and ``measure`` correct, and ``note`` says why.
    """

    indicator: str
    year: int | None
    comparator: Comparator
    words: str
    value: Decimal | None = None
    high: Decimal | None = None
    measure: str | None = None
    maintain: bool = False
    condition: Condition | None = None
    printed: str = ""
    note: str = ""
    line: int | None = None
    also: tuple[TargetWording, ...] = ()


OWN_PREFIX = "own-"
"""What the keys of an office's own plans begin with; no data file may use it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A set of targets with the document that it comes from and its validity.

    A plan is either ``own`` (an office entered it) or a data file of the program.
    ``withdrawn`` is the day from which an own plan is no longer offered. ``standard``
    plans are those that figures are compared with where nobody chose a plan.
    """

    key: str
    name: str
    name_en: str
    short: str
    level: Level
    issuer: str
    number: str
    years: tuple[int, ...]
    targets: tuple[Target, ...]
    issued: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    territory: str = ""
    note: str = ""
    standard: bool = False
    withdrawn: date | None = None

    @property
    def own(self) -> bool:
        """Whether an office entered it and may change it."""
        return not self.key or self.key.startswith(OWN_PREFIX)

    def __iter__(self) -> Iterator[Target]:
        return iter(self.targets)

    def target(self, indicator: str, year: int | None) -> Target | None:
        """The target of an indicator in a year, or None."""
        for one in self.targets:
            if one.indicator == indicator and one.year == year:
                return one
        return None

    def targets_of(self, indicator: str) -> tuple[Target, ...]:
        """All targets of an indicator, by year; those without a year last."""
        found = (one for one in self.targets if one.indicator == indicator)
        return tuple(sorted(found, key=lambda one: one.year or 9999))


@dataclass(frozen=True, slots=True)
class DoubleTarget:
    """Two targets for one indicator and year, by their places in the plan (from 0)."""

    first: int
    second: int


def double_targets(targets: Sequence[Target]) -> tuple[DoubleTarget, ...]:
    """Every target that repeats an earlier one's indicator and year."""
    seen: dict[tuple[str, int | None], int] = {}
    found: list[DoubleTarget] = []
    for place, one in enumerate(targets):
        first = seen.setdefault((one.indicator, one.year), place)
        if first != place:
            found.append(DoubleTarget(first, place))
    return tuple(found)


def years_of(targets: Iterable[Target]) -> tuple[int, ...]:
    """The years that targets name, in order."""
    return tuple(sorted({one.year for one in targets if one.year is not None}))
