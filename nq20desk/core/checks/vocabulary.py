"""The words that the checks look for; they are data (resources/words/checks.toml)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from nq20desk.core.checks.rulebook import RuleBook
from nq20desk.core.checks.spelling_words import SpellingWords


@dataclass(frozen=True, slots=True)
class TrendWords:
    """Words that claim a movement: of every single year, or on the whole."""

    always: tuple[str, ...]
    tendency: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """Words that claim a verdict, those that deny it, and those that only hope for it."""

    exceeded: tuple[str, ...]
    reached: tuple[str, ...]
    missed: tuple[str, ...]
    negations: tuple[str, ...]
    hopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SumWords:
    """Words that announce a total, all of its parts, some of its parts, or an extra."""

    total: tuple[str, ...]
    all_parts: tuple[str, ...]
    some_parts: tuple[str, ...]
    besides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """How a measure is recognised behind a typed number.

    ``sign`` stands directly after the number, one of ``after`` follows it, one of ``near``
    is somewhere in the same part of the sentence. Where all are empty the indicator's own
    unit must follow.
    """

    sign: str = ""
    after: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words around indicator names and typed numbers.

    ``fillers`` may be left out of a name, ``leads`` may be missing before it, ``links`` may
    stand between a name and its number, ``aims`` mark a sentence about the future,
    ``compared`` a year that is only looked back at, ``other_bases`` a number that is a
    share of something else (*95,4% so với chỉ tiêu*).
    """

    fillers: frozenset[str]
    leads: tuple[str, ...]
    links: tuple[str, ...]
    aims: tuple[str, ...]
    keep: tuple[str, ...]
    compared: tuple[str, ...]
    other_bases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A pattern of something still to be filled in; ``certain`` ones are errors."""

    pattern: re.Pattern[str]
    certain: bool


@dataclass(frozen=True, slots=True)
class AbolishedWord:
    """A word that new documents no longer use, from which day, and what stands for it."""

    word: str
    since: date
    instead: str
    allowed_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubling:
    """What may stand twice: reduplications, and compounds that meet in one syllable."""

    reduplications: frozenset[str]
    compounds: frozenset[str]
    never: frozenset[str]


@dataclass(frozen=True, slots=True)
class SymbolWords:
    """The parts of document numbers (Party ``20-NQ/TW``, State ``139/NQ-CP``)."""

    kinds: frozenset[str]
    party: frozenset[str]
    state: frozenset[str]


@dataclass(frozen=True)
class Vocabulary:
    """All words of the checks."""

    rising: TrendWords
    falling: TrendWords
    verdict: VerdictWords
    sums: SumWords
    names: NameWords
    measures: Mapping[str, MeasureWords]
    placeholders: tuple[Placeholder, ...]
    doubling: Doubling
    abolished: tuple[AbolishedWord, ...]
    former: tuple[str, ...]
    spellings: tuple[tuple[str, ...], ...]
    symbols: SymbolWords
    as_above: tuple[str, ...]
    rules: RuleBook
    spelling: SpellingWords
