"""Finds the numbers of a text that may be targets, with comparator, sign and range."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.planreading.grammar import PlanGrammar
from nq20desk.core.planreading.page import Page, Stretch, Stretches
from nq20desk.core.planreading.years import YearMention, ending, years_of
from nq20desk.core.prose import Number, any_of, find_numbers
from nq20desk.core.quantity import Comparator

_FOOTNOTE = re.compile(
    r"(?:\d{1,2}(?!\d|[.,]\d|\s?[%‰])|\[\d{1,3}\]|\(\d{1,2}\)(?=\s*[.;,]|\s*$)|[¹²³⁴-⁹]+)"
)
_LIST_NUMBER = re.compile(r"\((\d{1,2})\)")
_TO = re.compile(r"\s*(?:-|–|—|đến|tới)\s*$")
_CANDIDATES = frozenset({"number", "range", "fraction"})
_PERMILLE_END = "00"
_LOOK_BACK = 60
_LONGEST = 24
_ROUND = frozenset({"1", "100", "1.000", "1000", "10.000", "10000", "100.000", "100000"})


@dataclass(frozen=True, slots=True)
class Value:
    """A number that may be a target.

    ``start`` includes the comparator in front, ``end`` sign and trailing comparator;
    ``number`` and ``number_end`` enclose the digits. ``measure`` is what its own sign says.
    """

    start: int
    number: int
    number_end: int
    end: int
    low: str
    high: str = ""
    comparator: Comparator = Comparator.EQUAL
    measure: str | None = None
    footnote: bool = False
    total: str = ""


@dataclass(frozen=True, slots=True)
class Base:
    """A denominator in the text (*trên 10.000 dân*) and the measure that it makes."""

    start: int
    end: int
    measure: str


@dataclass(frozen=True, slots=True)
class ConditionMention:
    """What a figure presupposes (*với 12 loại vắc xin*): an indicator's key and a number."""

    start: int
    end: int
    indicator: str
    number: str


class Numbers:
    """All numbers of a page, told apart: values, years, bases, conditions, ages."""

    def __init__(self, page: Page, grammar: PlanGrammar, patterns: Patterns) -> None:
        self._page = page
        self._grammar = grammar
        self._patterns = patterns
        self.found = tuple(find_numbers(page.flat))
        self.years: tuple[YearMention, ...] = years_of(page, self.found, grammar.years)
        self.bases = tuple(self._bases())
        self.conditions = tuple(self._conditions())
        self.ages = tuple(self._ages())

    def _bases(self) -> Iterator[Base]:
        for measure, pattern in self._patterns.bases:
            for found in pattern.finditer(self._page.low):
                yield Base(*found.span(), measure)

    def _conditions(self) -> Iterator[ConditionMention]:
        for key, pattern in self._patterns.conditions:
            for found in pattern.finditer(self._page.low):
                yield ConditionMention(*found.span(), key, found["number"])

    def _ages(self) -> Iterator[tuple[int, int]]:
        low = self._page.low
        for found in self._patterns.ages.finditer(low):
            start = low.rfind("\n", 0, found.start()) + 1
            clause = re.split(r"[;.]\s", low[max(start, found.start() - 160) : found.start()])[-1]
            if not self._is_measured_in_years(clause):
                yield found.span()

    def _is_measured_in_years(self, clause: str) -> bool:
        """Whether *N tuổi* is a value: behind *tuổi thọ …*, not behind *trẻ em dưới*."""
        words = self._grammar.negations
        named = list(any_of(words.age_measures).finditer(clause))
        if not named:
            return False
        since = clause[named[-1].end() :]
        return not any_of(words.people).search(since)

    def values_in(self, start: int, end: int) -> tuple[Value, ...]:
        """The values whose digits begin in a stretch."""
        first = bisect_left(self._places, start)
        return self.values[first : bisect_left(self._places, end)]

    def years_in(self, start: int, end: int) -> list[YearMention]:
        """The years that are aimed at in a stretch."""
        first = bisect_left(self._year_places, start)
        inside = self.years[first : bisect_left(self._year_places, end)]
        return [one for one in inside if not one.compared]

    @cached_property
    def _year_places(self) -> list[int]:
        return [one.start for one in self.years]

    @cached_property
    def _places(self) -> list[int]:
        return [one.number for one in self.values]

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """The numbers that may be targets, ranges joined, in order."""
        joined: list[Value] = []
        for one in self._single_values():
            if joined and self._is_upper_end(joined[-1], one):
                joined[-1] = replace(
                    joined[-1], number_end=one.number_end, end=one.end, high=one.low,
                    comparator=Comparator.RANGE, measure=one.measure or joined[-1].measure,
                )  # fmt: skip
            else:
                joined.append(one)
        return tuple(joined)

    def _is_upper_end(self, low: Value, high: Value) -> bool:
        between = self._page.low[low.end : high.start]
        return not low.high and not high.high and bool(_TO.fullmatch(between))

    def _single_values(self) -> Iterator[Value]:
        taken = Stretches(self._taken())
        behind = 0
        for one in self.found:
            if one.kind not in _CANDIDATES or len(one.text) > _LONGEST:
                continue
            if one.start < behind or taken.cover(one.start):
                continue
            value = self._value(one)
            behind = value.end
            if not self._is_ordinal(value):
                yield value

    def _taken(self) -> Iterator[Stretch]:
        """Where numbers are bases, conditions, ages or the numbers of a list."""
        yield from ((one.start, one.end) for one in self.bases)
        yield from ((one.start, one.end) for one in self.conditions)
        yield from self.ages
        yield from (found.span(1) for found in _LIST_NUMBER.finditer(self._page.flat))

    def _value(self, one: Number) -> Value:
        low, high, end, total = one.text, "", one.end, ""
        if one.kind == "range":
            low, high = (part.strip() for part in re.split(r"[-–]", one.text))
        if one.kind == "fraction":
            low, total = (part.strip() for part in one.text.split("/"))
            if total == _PERMILLE_END and len(low) > 1 and low.endswith("0"):
                low, end, total = (
                    low[:-1],
                    one.start + len(low) - 1,
                    "",
                )  # 11 0/00 without its space
            elif total in _ROUND or any(base.start < one.end <= base.end for base in self.bases):
                end, total = one.start + len(low), ""
        low, high = low.strip(".,"), high.strip(".,")
        comparator = Comparator.RANGE if high else Comparator.EQUAL
        value = Value(one.start, one.start, end, end, low, high, comparator, total=total)
        return self._with_comparator(self._with_sign(value))

    def _with_sign(self, value: Value) -> Value:
        low = self._page.low
        for measure, pattern in self._patterns.signs:
            found = pattern.match(low, value.number_end)
            if found:
                note = _FOOTNOTE.match(low, found.end())
                end = note.end() if note else found.end()
                return replace(value, end=end, measure=measure, footnote=bool(note))
        return value

    def _with_comparator(self, value: Value) -> Value:
        value = self._with_trailing(value)
        low, start = self._page.low, value.start
        chosen = value.comparator
        while True:
            tail = low[max(0, start - _LOOK_BACK) : start]
            found = self._patterns.before.search(tail)
            if found is None or self._patterns.kept.search(tail):
                break
            start -= len(tail) - found.start()
            comparator = self._patterns.comparator_of[found["word"]]
            if chosen is Comparator.EQUAL:
                chosen = comparator
        return replace(value, start=start, comparator=chosen)

    def _with_trailing(self, value: Value) -> Value:
        found = self._patterns.after.match(self._page.low, value.end)
        if found is None or value.comparator is Comparator.RANGE:
            return value
        comparator = self._patterns.after_of[found["word"]]
        return replace(value, end=found.end(), comparator=comparator)

    def _is_ordinal(self, value: Value) -> bool:
        """Whether the number only counts or names a thing (*quý 2, mức độ 3*)."""
        if value.measure or value.start != value.number:
            return False
        tail = self._page.low[max(0, value.number - 20) : value.number]
        return bool(ending(self._grammar.negations.ordinals).search(tail))


@dataclass(frozen=True)
class Patterns:
    """The grammar's words as regular expressions."""

    signs: tuple[tuple[str, re.Pattern[str]], ...]
    bases: tuple[tuple[str, re.Pattern[str]], ...]
    before: re.Pattern[str]
    comparator_of: dict[str, Comparator]
    after: re.Pattern[str]
    after_of: dict[str, Comparator]
    ages: re.Pattern[str]
    kept: re.Pattern[str]
    conditions: tuple[tuple[str, re.Pattern[str]], ...]

    @classmethod
    def of(cls, grammar: PlanGrammar, catalogue: IndicatorCatalogue) -> Patterns:
        """The patterns of a grammar, and of the conditions in a catalogue."""
        before = {w: one.comparator for one in grammar.comparators for w in one.before}
        after = {w: one.comparator for one in grammar.comparators for w in one.after}
        return cls(
            signs=tuple(_signs(grammar)),
            bases=tuple(_base_patterns(grammar)),
            before=re.compile(rf"(?P<word>{_choice(tuple(before))})\s*$"),
            comparator_of=before,
            after=re.compile(rf"[\s,]*(?:\S+\s+)?(?P<word>{_choice(tuple(after))})(?!\w)"),
            after_of=after,
            ages=_age_pattern(grammar),
            kept=ending(grammar.names.kept),
            conditions=tuple(_condition_patterns(catalogue)),
        )


def _choice(words: tuple[str, ...]) -> str:
    """Whole words or signs, the longest first."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join((r"(?<!\w)" if one[0].isalnum() else "") + re.escape(one) for one in longest)


def _signs(grammar: PlanGrammar) -> Iterator[tuple[str, re.Pattern[str]]]:
    pairs = [(sign, one.measure) for one in grammar.units.measures for sign in one.signs]
    for sign, measure in sorted(pairs, key=lambda one: -len(one[0])):
        last = r"(?!\w)" if sign[-1].isalpha() else ""
        yield measure, re.compile(rf"\s*{re.escape(sign)}{last}")


def _base_patterns(grammar: PlanGrammar) -> Iterator[tuple[str, re.Pattern[str]]]:
    over = "|".join(re.escape(one) for one in sorted(grammar.units.over, key=len, reverse=True))
    for one in grammar.units.measures:
        if one.per:
            yield one.measure, re.compile(rf"(?:{over})\s*(?:{any_of(one.per).pattern})")


def _age_pattern(grammar: PlanGrammar) -> re.Pattern[str]:
    numerals = "|".join(grammar.names.numerals)
    number = rf"(?:\d+(?:[.,]\d+)?|(?<!\w)(?:{numerals}))"
    units = "|".join(sorted(grammar.negations.ages, key=len, reverse=True))
    return re.compile(rf"(?<![\w.,]){number}(?:\s*(?:-|–|đến)\s*{number})?\s*(?:{units})(?!\w)")


def _condition_patterns(
    catalogue: IndicatorCatalogue,
) -> Iterator[tuple[str, re.Pattern[str]]]:
    """How the catalogue's conditions are counted: *12 loại vắc xin*."""
    keys = {one.condition for one in catalogue if one.condition}
    for key in sorted(keys):
        indicator = catalogue[key]
        names = (indicator.name, *indicator.synonyms)
        things = sorted({w for name in names for w in _counted_thing(name, indicator.unit)})
        if things:
            yield key, re.compile(rf"(?P<number>\d{{1,2}})\s+(?:{'|'.join(things)})(?!\w)")


def _counted_thing(name: str, unit: str) -> Iterator[str]:
    """*loại vắc xin* of the name *Số loại vắc xin tiêm chủng mở rộng*."""
    words = name.lower().split()
    if unit in words:
        behind = words[words.index(unit) :]
        yield r"[\s-]*".join(re.escape(one) for one in behind[:3] if one != "tcmr")
