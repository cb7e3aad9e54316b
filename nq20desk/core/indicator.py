"""Indicators: what is measured, in which measure, which way is better."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from nq20desk.core.message import Bilingual


class Direction(StrEnum):
    """Which way an indicator should move."""

    HIGHER = "higher"
    LOWER = "lower"
    NONE = "none"


class Level(StrEnum):
    """The level of administration at which something is measured or planned."""

    COMMUNE = "commune"
    DISTRICT = "district"
    PROVINCE = "province"
    NATION = "nation"


class Rollup(StrEnum):
    """By which rule the communes' figures make the unit's."""

    SUM = "sum"
    RATIO = "ratio"
    YES_NO = "yes_no"
    SAME = "same"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of measure (*đơn vị tính*) and how it is written after a number on paper."""

    key: str
    name: str
    name_en: str
    suffix: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class IndicatorGroup:
    """A heading under which indicators are listed."""

    key: str
    name: str
    name_en: str


@dataclass(frozen=True, slots=True)
class Ratio:
    """How a value is computed: numerator / denominator x per.

    ``numerator`` and ``denominator`` are indicator keys where the parts are figures of
    their own, else None and only the words of the parts are known.
    """

    per: Decimal
    numerator: str | None = None
    denominator: str | None = None
    numerator_name: str = ""
    denominator_name: str = ""
    numerator_name_en: str = ""
    denominator_name_en: str = ""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of the catalogue (*chỉ số*), as defined in resources/indicators.

    ``unit`` is what the table prints as *đơn vị tính* (that of the measure, or its own).
    ``rollup`` is set where the rule for the communes' figures doesn't follow from the rest;
    ``mean_of`` names the indicator whose mean of the two year ends this one is.
    """

    key: str
    name: str
    name_en: str
    group: str
    measure: Measure
    direction: Direction
    decimals: int
    unit: str
    unit_en: str
    bounds: tuple[Decimal, Decimal] | None = None
    levels: frozenset[Level] = frozenset()
    definition: str = ""
    definition_en: str = ""
    source: str = ""
    synonyms: tuple[str, ...] = ()
    ratio: Ratio | None = None
    sum_of: tuple[str, ...] = ()
    mean_of: str | None = None
    rollup: Rollup | None = None
    parent: str | None = None
    condition: str | None = None
    condition_stricter: Direction = Direction.NONE
    condition_only: bool = False
    small_numbers: Decimal | None = None

    @property
    def names(self) -> Bilingual:
        """Its name for a sentence in either language."""
        return Bilingual(self.name, self.name_en)


@dataclass(frozen=True)
class IndicatorCatalogue:
    """All indicators in print order, found by key."""

    version: str
    groups: tuple[IndicatorGroup, ...]
    measures: Mapping[str, Measure]
    indicators: Mapping[str, Indicator] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Indicator:
        return self.indicators[key]

    def __contains__(self, key: str) -> bool:
        return key in self.indicators

    def __iter__(self) -> Iterator[Indicator]:
        return iter(self.indicators.values())

    def __len__(self) -> int:
        return len(self.indicators)

    def children(self, key: str) -> tuple[Indicator, ...]:
        """The sub-rows of an indicator, in print order."""
        return tuple(one for one in self if one.parent == key)
