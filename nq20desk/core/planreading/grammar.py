"""The words by which targets are found in prose; they are data (words/plan-reading.toml)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from nq20desk.core.quantity import Comparator

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparatorWords:
    """Words that compare, in front of a number or behind it (*95% trở lên*)."""

    comparator: Comparator
    before: Words
    after: Words


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words around indicator names.

    ``aims`` stand before a name and ``links`` behind it without belonging to it (``kept``
    words stay, ``firm`` links leave no doubt that the name in front is meant). ``fillers``
    and ``harmless`` words add no meaning, ``wholes`` alone name nothing, a bracket that opens
    with ``asides`` is left out. ``leads`` open a new name; ``subgroups`` make it another
    indicator, ``qualifying`` words go with them; ``denials`` must be in both or in neither.
    A name with one of ``changes`` counts a movement by itself.
    """

    aims: Words
    links: Words
    firm: Words
    kept: Words
    fillers: Words
    leads: Words
    harmless: Words
    wholes: Words
    asides: Words
    qualifying: Words
    denials: Words
    subgroups: Words
    changes: Words
    equivalents: Mapping[str, str]
    slips: Mapping[str, str]
    numerals: Mapping[str, str]
    alternations: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class UnitWords:
    """How a measure is written: a sign, a word behind the number, a base behind a stroke."""

    measure: str
    signs: Words
    after: Words
    per: Words
    yearly_of: str | None


@dataclass(frozen=True, slots=True)
class UnitGrammar:
    """All measures, and what is said of units in general.

    Below ``plausible_percent`` a per cent sign behind a per mille indicator may be meant.
    """

    measures: tuple[UnitWords, ...]
    over: Words
    other_bases: Words
    yearly: Words
    points: Words
    plausible_percent: Decimal


@dataclass(frozen=True, slots=True)
class Negations:
    """Numbers that are no targets: ages, durations, counts of measures, ordinals."""

    ages: Words
    people: Words
    age_measures: Words
    durations: Words
    counted: Words
    ordinals: Words


@dataclass(frozen=True, slots=True)
class YearWords:
    """Words before a year that is aimed at, compared with, or only a vision."""

    aimed: Words
    compared: Words
    vision: Words


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """Words of a movement (*giảm 2%*), against those of a level (*giảm còn 2%*)."""

    verbs: Words
    to_level: Words
    between: Words
    compared: Words
    towards: Words
    nouns: Words
    from_words: Words


@dataclass(frozen=True, slots=True)
class SectionWords:
    """Words of headings, and of sentences about the present or the past."""

    goals: Words
    tasks: Words
    not_goals: Words
    general: Words
    past: Words
    documents: Words
    present: Words
    ahead: Words


@dataclass(frozen=True, slots=True)
class TableWords:
    """Words in the heads of tables."""

    names: Words
    units: Words
    targets: Words
    actuals: Words


@dataclass(frozen=True, eq=False)
class PlanGrammar:
    """Everything that the reader of plan texts knows besides the indicator catalogue."""

    comparators: tuple[ComparatorWords, ...]
    names: NameWords
    units: UnitGrammar
    negations: Negations
    years: YearWords
    changes: ChangeWords
    texts: Words
    sections: SectionWords
    tables: TableWords
