"""Finds the names of indicators in a text, and the typed numbers that belong to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nq20desk.core.checks.passage import Span, Token
from nq20desk.core.checks.vocabulary import MeasureWords, NameWords, Vocabulary
from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.prose import VALUES, Number, any_of, syllables
from nq20desk.core.quantity import Comparator, Quantity, read_number, read_quantity

_BRACKETS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"\w+")
_LEAST_AFTER_LEAD = 3
_LONGEST_LINK = 12
_COMPARED = re.compile(
    r"(?:tối thiểu|ít nhất|không dưới|không quá|tối đa|trên|dưới|hơn|gần|khoảng|xấp xỉ"
    r"|>=|<=|[≥≤><≈])\s*$"
)
_NEARLY = "gần"
_PER_YEAR = "/năm"


@dataclass(frozen=True, slots=True)
class Mention:
    """An indicator's name in a passage; ``size`` counts its syllables."""

    indicator: str
    start: int
    end: int
    size: int


@dataclass(frozen=True, slots=True)
class Claim:
    """A number in the text that is said of an indicator."""

    mention: Mention
    number: Number


Key = tuple[str, ...]


class NameIndex:
    """All names and synonyms of a catalogue, by their first syllable."""

    def __init__(self, catalogue: IndicatorCatalogue, words: NameWords) -> None:
        self._fillers = frozenset(key for one in words.fillers for key in syllables(one))
        self._leads = tuple(keys_of(one) for one in words.leads)
        owners: dict[Key, set[str]] = {}
        for indicator in catalogue:
            for key in self._keys(indicator):
                owners.setdefault(key, set()).add(indicator.key)
        self._by_first: dict[str, list[tuple[Key, str]]] = {}
        for key, found in sorted(owners.items(), key=lambda one: -len(one[0])):
            if len(found) == 1:
                self._by_first.setdefault(key[0], []).append((key, next(iter(found))))

    def _keys(self, indicator: Indicator) -> Iterator[Key]:
        for name in (indicator.name, *indicator.synonyms):
            key = keys_of(_BRACKETS.sub(" ", name))
            yield from (found for found in self._shortened(key) if found)

    def _shortened(self, key: Key) -> Iterator[Key]:
        """The name without fillers, and without its *tỷ lệ* or *số* where enough is left."""
        yield tuple(one for one in key if one not in self._fillers)
        for lead in self._leads:
            if key[: len(lead)] == lead:
                rest = tuple(one for one in key[len(lead) :] if one not in self._fillers)
                if len(rest) >= _LEAST_AFTER_LEAD:
                    yield rest

    def mentions(self, span: Span) -> tuple[Mention, ...]:
        """The names in a stretch of text, outside and inside brackets, in reading order."""
        found = [one for tokens in _streams(span) for one in self._in(tokens)]
        return tuple(sorted(found, key=lambda one: one.start))

    def _in(self, tokens: Iterable[Token]) -> Iterator[Mention]:
        kept = [one for one in tokens if one.key not in self._fillers]
        position = 0
        while position < len(kept):
            match = self._at(kept, position)
            if match is None:
                position += 1
                continue
            size, key = match
            yield Mention(key, kept[position].start, kept[position + size - 1].end, size)
            position += size

    def _at(self, tokens: list[Token], position: int) -> tuple[int, str] | None:
        for key, indicator in self._by_first.get(tokens[position].key, ()):
            following = tokens[position : position + len(key)]
            if tuple(one.key for one in following) == key:
                return len(key), indicator
        return None


def keys_of(words: str) -> Key:
    """The comparable syllables of some words."""
    return tuple(key for word in _WORD.findall(words) for key in syllables(word))


def _streams(span: Span) -> Iterator[tuple[Token, ...]]:
    """The syllables outside brackets, then those of each pair of brackets."""
    inside = [found.span() for found in _BRACKETS.finditer(span.text)]
    shifted = [(first + span.start, last + span.start) for first, last in inside]
    yield tuple(
        one for one in span.tokens if not any(first <= one.start < last for first, last in shifted)
    )
    for first, last in shifted:
        yield tuple(one for one in span.tokens if first <= one.start < last)


class Claims:
    """Finds the numbers that are said of indicators: *tỷ lệ … đạt 95%*, *4,31 bác sĩ*."""

    def __init__(self, catalogue: IndicatorCatalogue, vocabulary: Vocabulary) -> None:
        self._catalogue = catalogue
        self._measures = vocabulary.measures
        self._links = any_of(vocabulary.names.links)
        self._other_bases = any_of(vocabulary.names.other_bases)
        near = (word for one in vocabulary.measures.values() for word in one.near)
        self._bases = any_of(tuple(near))

    def of(self, span: Span, mentions: tuple[Mention, ...]) -> Iterator[Claim]:
        """The numbers in a part of a sentence, each with the name next to it."""
        inside = self._values(span) if mentions else []
        best: dict[Number, Mention] = {}
        for mention in mentions:
            near = (self._after(span, mention, inside), self._before(span, mention, inside))
            for one in near:
                if one and self._fits(span, mention, one) and _is_longer(mention, best.get(one)):
                    best[one] = mention
        yield from (Claim(mention, one) for one, mention in best.items())

    def with_wrong_sign(self, span: Span, mentions: tuple[Mention, ...]) -> Iterator[Claim]:
        """The numbers behind a name that bear % where its measure has ‰, or the reverse."""
        inside = self._values(span) if mentions else []
        for mention in mentions:
            one = self._after(span, mention, inside)
            right = self._measure_of(mention).sign
            if one and right and one.sign not in ("", right):
                followed = self._other_bases.match(_following(span, one))
                yield from () if followed else (Claim(mention, one),)

    def _measure_of(self, mention: Mention) -> MeasureWords:
        measure = self._catalogue[mention.indicator].measure
        return self._measures.get(measure.key, MeasureWords())

    def _values(self, span: Span) -> list[Number]:
        """The numbers that may be figures; the 100.000 of *trên 100.000 dân* is none."""
        lowered = span.passage.lowered
        return [
            one
            for one in span.numbers
            if one.kind in VALUES and not self._bases.match(lowered, one.start)
        ]

    def _after(self, span: Span, mention: Mention, numbers: list[Number]) -> Number | None:
        """The first number behind a name, if only linking words stand between."""
        for one in numbers:
            if one.start >= mention.end:
                between = span.passage.lowered[mention.end : one.start]
                return one if self._only_links(between) else None
        return None

    def _only_links(self, between: str) -> bool:
        bare = _COMPARED.sub(" ", between.rstrip() + " ")
        if len(bare.split()) > _LONGEST_LINK:
            return False
        rest = re.sub(r"\b(?:19|20)\d\d\b", " ", self._links.sub(" ", bare))
        return not rest.replace(":", " ").replace(")", " ").strip()

    def _before(self, span: Span, mention: Mention, numbers: list[Number]) -> Number | None:
        """The number directly before a name."""
        for one in reversed(numbers):
            if one.end <= mention.start:
                between = span.passage.text[one.end : mention.start]
                directly = between.strip() in ("", "/", one.sign)
                return one if directly or _is_plural(between) else None
        return None

    def _fits(self, span: Span, mention: Mention, number: Number) -> bool:
        """Whether a number is written in the indicator's measure."""
        indicator = self._catalogue[mention.indicator]
        if self._other_bases.match(_following(span, number)):
            return False
        words = self._measure_of(mention)
        if number.sign != words.sign or _is_yearly(span, number) != _per_year(indicator):
            return False
        if words.near and not span.find(words.near):
            return False
        if words.sign or words.near:
            return True
        return self._unit_follows(span, mention, number, words.after or (indicator.unit,))

    def _unit_follows(
        self, span: Span, mention: Mention, number: Number, units: tuple[str, ...]
    ) -> bool:
        following = _following(span, number)
        lowered = tuple(one.lower() for one in units)
        if any_of(lowered).match(following):
            return True
        return number.start >= mention.end and (not following or following[0] in ".,;:)")


def _is_longer(mention: Mention, other: Mention | None) -> bool:
    return other is None or mention.size > other.size


def _following(span: Span, number: Number) -> str:
    """What stands behind a number and its sign, in lower case."""
    return span.passage.lowered[number.end : span.end].lstrip(" %‰")


def _is_yearly(span: Span, number: Number) -> bool:
    return _following(span, number).startswith(_PER_YEAR)


def _per_year(indicator: Indicator) -> bool:
    return indicator.measure.name.endswith(_PER_YEAR)


def _is_plural(between: str) -> bool:
    return between.replace("%", " ").strip().lower() in ("các", "số", "tổng số")


def read_claim(claim: Claim, span: Span, indicator: Indicator) -> tuple[Quantity, ...]:
    """What a typed number may mean, with the comparator in front of it."""
    compared = span.passage.lowered[compared_at(claim, span) : claim.number.start].strip()
    compared = "khoảng" if compared == _NEARLY else compared
    words = f"{compared} {claim.number.text}{claim.number.sign}".strip()
    reading = read_quantity(words, indicator)
    return (reading.quantity, *reading.others)


def compared_at(claim: Claim, span: Span) -> int:
    """Where the comparator in front of a number begins; the number itself if there is none."""
    found = _COMPARED.search(span.passage.lowered[span.start : claim.number.start])
    return span.start + found.start() if found else claim.number.start


def agrees(typed: Quantity, value: Quantity) -> bool:
    """Whether a typed number can be said where another one is stored."""
    if typed.value is None or value.value is None:
        return True
    if typed.comparator is Comparator.RANGE or value.comparator is Comparator.RANGE:
        return (typed.value, typed.high) == (value.value, value.high)
    match typed.comparator:
        case Comparator.MORE | Comparator.AT_LEAST:
            return value.value >= typed.value
        case Comparator.LESS | Comparator.AT_MOST:
            return value.value <= typed.value
        case Comparator.ABOUT:
            return abs(typed.value - value.value) * 20 <= abs(value.value)
        case _:
            same = value.comparator in (Comparator.EQUAL, Comparator.ABOUT)
            return same and typed.value == value.value


def numbers_of(number: Number, indicator: Indicator | None = None) -> Quantity:
    """The likeliest reading of a number in a text."""
    return Quantity(Comparator.EQUAL, read_number(number.text, indicator)[0], number.text)
