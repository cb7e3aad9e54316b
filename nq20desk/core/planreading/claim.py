"""What the reader has understood of one number, before it is judged."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from nq20desk.core.planreading.changes import Movement
from nq20desk.core.planreading.names import Match
from nq20desk.core.planreading.units import Fit, Unit
from nq20desk.core.planreading.values import ConditionMention, Value


@dataclass(frozen=True, slots=True)
class Aim:
    """The year of a target and where it was read: in the sentence, above it, in the title."""

    year: int | None = None
    title: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A number as it stands in its clause: with its unit, as a level or a movement."""

    value: Value
    unit: Unit
    movement: Movement


@dataclass(frozen=True, slots=True)
class Naming:
    """What a number is said of: a known indicator, or the words of an unknown one.

    ``stretch`` is where the name stands; ``inherited`` says that it was named before the
    number's own clause. ``near`` is a known indicator that is alike but not the same.
    """

    phrase: str
    stretch: tuple[int, int] | None
    match: Match | None = None
    fit: Fit | None = None
    rival: Match | None = None
    near: Match | None = None
    inherited: bool = False
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A number with everything that was found about it."""

    said: Said
    naming: Naming
    aim: Aim
    readings: tuple[Decimal, ...]
    high: Decimal | None
    start: int
    end: int
    condition: ConditionMention | None = None
