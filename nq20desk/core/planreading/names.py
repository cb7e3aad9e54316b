"""Recognises an indicator by what a text calls it: weighed syllables, ages, subgroups."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.planreading.grammar import NameWords, PlanGrammar
from nq20desk.core.prose import any_of
from nq20desk.core.text import modern_tones, name_key, search_key

_AGE_TOKEN = re.compile(r"^tuoi\w*\d+\w*$")
_STRANGE = 3.0
_REPAIRED = 0.85
_LEAST_RECALL = 0.72
_LEAST_PRECISION = 0.74
_LEAST_REPAIRED = 0.85
_IN_ORDER = 0.8
_SURE = 0.93
_HALF = 0.5
_MOST = 4
_CLOSE = 0.03
_ALIKE = 0.1


@dataclass(frozen=True, slots=True)
class Match:
    """An indicator that a phrase may mean; ``score`` from 0 to 1."""

    indicator: Indicator
    score: float
    recall: float
    precision: float
    repaired: bool = False
    order: float = 1.0

    @property
    def holds(self) -> bool:
        """Whether the phrase names the indicator well enough to propose it."""
        least = _LEAST_REPAIRED if self.repaired else _LEAST_RECALL
        return self.recall >= least and self.precision >= _LEAST_PRECISION

    @property
    def reordered(self) -> bool:
        """Whether the same words stand in another order, and may mean another thing."""
        return self.order < _IN_ORDER

    @property
    def sure(self) -> bool:
        """Whether hardly anything is missing or unexplained."""
        return self.score >= _SURE and not self.repaired

    def rivals(self, other: Match) -> bool:
        """Whether another match is as good as this one."""
        if not other.holds:
            return False
        near = other.precision >= _SURE and self.recall - other.recall < _ALIKE
        return self.score - other.score < _CLOSE or (self.recall < 1 and near)


@dataclass(frozen=True, slots=True, eq=False)
class _Name:
    indicator: str
    tokens: frozenset[str]
    weight: float


class NameMatcher:
    """All names of a catalogue by their syllables, rare syllables weighing more."""

    def __init__(self, catalogue: IndicatorCatalogue, grammar: PlanGrammar) -> None:
        self._catalogue = catalogue
        self.normaliser = Normaliser(grammar)
        self._read_words(grammar.names)
        self._read_names(catalogue)
        self._slips = _slip_index(self._weights)
        self._match = lru_cache(maxsize=4096)(self._match_uncached)

    def _read_words(self, words: NameWords) -> None:
        self._fillers = _tokens(words.fillers)
        self._wholes = _tokens(words.wholes)
        self._qualifying = _tokens(words.qualifying)
        self._denials = words.denials
        self._harmless = tuple(name_key(modern_tones(one)) for one in words.harmless)
        self._subgroups = tuple(name_key(modern_tones(one)) for one in words.subgroups)
        self._qualifiers = any_of((*self.normaliser.alternatives, *self._subgroups))

    def _read_names(self, catalogue: IndicatorCatalogue) -> None:
        spelled = {
            one.key: tuple(self._spellings(one)) for one in catalogue if not one.condition_only
        }
        self._known = {key: frozenset().union(*names) for key, names in spelled.items()}
        self._plain = {
            key: frozenset(name_key(self.normaliser.normal(n)) for n in _names_of(catalogue[key]))
            for key in spelled
        }
        self._orders = {
            key: {tuple(t for t in name.split() if t not in self._fillers) for name in names}
            for key, names in self._plain.items()
        }
        self._weights = self._weigh()
        self._names: dict[str, list[_Name]] = {}
        for key, names in spelled.items():
            for tokens in dict.fromkeys(names):
                self._index(key, tokens)

    def _spellings(self, indicator: Indicator) -> Iterator[frozenset[str]]:
        for name in _names_of(indicator):
            tokens = frozenset(self.normaliser.normal(name).split()) - self._fillers
            if tokens:
                yield tokens

    def _weigh(self) -> dict[str, float]:
        counts: dict[str, int] = {}
        for tokens in self._known.values():
            for one in tokens:
                counts[one] = counts.get(one, 0) + 1
        many = len(self._known) + 1
        return {one: math.log(many / count) for one, count in counts.items()}

    def _index(self, key: str, tokens: frozenset[str]) -> None:
        name = _Name(key, tokens, sum(self._weights[one] for one in tokens))
        for one in tokens:
            self._names.setdefault(one, []).append(name)

    def match(self, phrase: str) -> tuple[Match, ...]:
        """What a phrase may mean, the best first; weak ones are left out."""
        return self._match(self.normaliser.normal(phrase))

    def _match_uncached(self, normal: str) -> tuple[Match, ...]:
        tokens, repaired = self._repaired(frozenset(normal.split()))
        optional = self._optional(normal)
        groups = [one for one in self._subgroups if _holds(normal, one)]
        judged = (
            self._judged(key, recall, tokens, optional, repaired)
            for key, recall in self._recalls(tokens).items()
        )
        allowed = (one for one in judged if self._allows(one, tokens, groups))
        best = sorted(allowed, key=lambda one: (-one.score, one.indicator.key))[:_MOST]
        return tuple(replace(one, order=self._order(normal, one)) for one in best)

    def _recalls(self, tokens: frozenset[str]) -> dict[str, float]:
        """How much of the best of each indicator's names is said, where it is half or more."""
        said: dict[_Name, float] = {}
        for one in tokens:
            weight = self._weights.get(one, 0.0)
            for name in self._names.get(one, ()):
                said[name] = said.get(name, 0.0) + weight
        best: dict[str, float] = {}
        for name, weight in said.items():
            recall = min(weight / name.weight, 1.0)
            if recall >= _HALF and recall > best.get(name.indicator, 0.0):
                best[name.indicator] = recall
        return best

    def _order(self, normal: str, match: Match) -> float:
        """The share of a name's syllables that come in its order; the best of its names."""
        if not match.holds:
            return 1.0
        said = tuple(one for one in normal.split() if one not in self._fillers)
        names = self._orders[match.indicator.key]
        return max(_in_order(one, said) for one in names)

    def _judged(
        self, key: str, recall: float, tokens: frozenset[str], optional: frozenset[str],
        repaired: bool,
    ) -> Match:  # fmt: skip
        known = self._known[key]
        said = sum(self._weights.get(one, _STRANGE) for one in tokens & known)
        strange = tokens - known - self._fillers - optional
        unsaid = sum(self._strangeness(one) for one in strange)
        precision = said / (said + unsaid) if said else 0.0
        score = recall * precision * (_REPAIRED if repaired else 1)
        return Match(self._catalogue[key], round(score, 4), recall, precision, repaired)

    def _strangeness(self, token: str) -> float:
        if token.isdigit():
            return 0.5
        return max(self._weights.get(token, _STRANGE), 1.0)

    def _allows(self, match: Match, tokens: frozenset[str], groups: list[str]) -> bool:
        """Whether neither an age nor a subgroup makes it another indicator."""
        known = self._known[match.indicator.key]
        if any(_AGE_TOKEN.match(one) and one not in known for one in tokens):
            return False
        names = self._plain[match.indicator.key]
        for one in self._denials:
            denied = [_holds(name, one) for name in names]
            if (one in tokens and not any(denied)) or (one not in tokens and all(denied)):
                return False
        return all(any(_holds(name, one) for name in names) for one in groups)

    def _optional(self, normal: str) -> frozenset[str]:
        found = (one for one in self._harmless if _holds(normal, one))
        return frozenset(token for one in found for token in one.split())

    def _repaired(self, tokens: frozenset[str]) -> tuple[frozenset[str], bool]:
        """The tokens with slips of the scanner put right where only one syllable is near."""
        kept, repaired = set(tokens), False
        for one in tokens:
            if one in self._weights or one in self._fillers or one.isdigit():
                continue
            near = self._slips.get(search_key(one), ())
            if len(near) == 1 and len(one) > 2:
                kept.remove(one)
                kept.add(next(iter(near)))
                repaired = True
        return frozenset(kept), repaired

    def is_empty(self, phrase: str) -> bool:
        """Whether a phrase says nothing that could name an indicator."""
        normal = self.normaliser.normal(phrase)
        return not frozenset(normal.split()) - self._fillers - self._optional(normal) - self._wholes

    def qualifies_only(self, phrase: str) -> bool:
        """Whether a phrase is but an age, a sex or a subgroup of what was named before."""
        rest = self._qualifiers.sub(" ", self.normaliser.normal(phrase))
        left = [t for t in rest.split() if t not in self._fillers and not _AGE_TOKEN.match(t)]
        return self._qualifying.issuperset(left)


class Normaliser:
    """Brings the ways of writing a name to one: abbreviations, spellings, ages."""

    def __init__(self, grammar: PlanGrammar) -> None:
        words = grammar.names
        self._asides = re.compile(rf"\((?:{any_of(words.asides).pattern})[^()]*(?:\)|$)")
        self._slips = {modern_tones(key): value for key, value in words.slips.items()}
        self._equivalents = {
            modern_tones(key): modern_tones(value) for key, value in words.equivalents.items()
        }
        self._numerals = words.numerals
        per = tuple(base for one in grammar.units.measures for base in one.per)
        over = "|".join(re.escape(one) for one in grammar.units.over)
        self._bases = re.compile(rf"(?:(?:{over})\s*)?(?:{any_of(per).pattern})")
        numerals = "|".join(words.numerals)
        number = rf"(?:\d+|(?:{numerals}))"
        self._ages = re.compile(
            rf"(?P<side>dưới|trên|từ đủ|từ|<=|>=|[<>≤≥])?\s*(?<!\w)(?P<low>{number})"
            rf"\s*(?:(?:-|–|đến)\s*(?P<high>{number})\s*)?(?P<unit>tháng tuổi|tháng|tuổi)(?!\w)"
        )
        self._alternations = words.alternations
        self.normal = lru_cache(maxsize=8192)(self._normal)

    @property
    def alternatives(self) -> tuple[str, ...]:
        """All words that stand for each other in lists."""
        return tuple(word for group in self._alternations for word in group)

    def _normal(self, phrase: str) -> str:
        text = modern_tones(self._asides.sub(" ", phrase.lower()))
        text = _replaced(text, self._slips)
        text = self._ages.sub(self._age, text)
        text = self._bases.sub(" ", text)
        text = name_key(_replaced(_replaced(text, self._equivalents), self._equivalents) + " ")
        parts = (part.lstrip("0") or "0" if part.isdigit() else part for part in text.split())
        return _replaced(" ".join(parts), self._equivalents)

    def _age(self, found: re.Match[str]) -> str:
        side = {"dưới": "d", "<": "d", "≤": "d", "<=": "d"}.get(found["side"] or "", "")
        side = side or ("t" if found["side"] else "")
        low, high = (self._plain(found[one]) for one in ("low", "high"))
        unit = "nam" if found["unit"] == "tuổi" else "thang"
        return f" tuoi{side}{low}{'den' + high if high else ''}{unit} "

    def _plain(self, number: str | None) -> str:
        if not number:
            return ""
        return self._numerals.get(number, number).lstrip("0") or "0"

    def merged(self, before: str, phrase: str) -> str:
        """What was named before, with the parts that a phrase replaces (*nam* by *nữ*)."""
        old, new = self.normal(before), self.normal(phrase)
        for group in self._alternations:
            if any(_holds(new, one) for one in group):
                for one in group:
                    old = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", " ", old)
        if any(_AGE_TOKEN.match(one) for one in new.split()):
            old = " ".join(one for one in old.split() if not _AGE_TOKEN.match(one))
        return f"{old} {new}"


def _tokens(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(token for one in words for token in name_key(one).split())


def _names_of(indicator: Indicator) -> tuple[str, ...]:
    return (indicator.name, *indicator.synonyms)


def _holds(text: str, phrase: str) -> bool:
    return f" {phrase} " in f" {text} "


def _in_order(name: tuple[str, ...], said: tuple[str, ...]) -> float:
    """The longest common run of syllables, gaps allowed, against the shorter of the two."""
    row = [0] * (len(said) + 1)
    for one in name:
        last = 0
        for place, other in enumerate(said, start=1):
            last, row[place] = (
                row[place],
                (last + 1 if one == other else max(row[place], row[place - 1])),
            )
    return row[-1] / max(min(len(name), len(said)), 1)


def _replaced(text: str, pairs: dict[str, str]) -> str:
    if not pairs:
        return text
    return any_of(tuple(pairs)).sub(lambda found: pairs.get(found.group(), found.group()), text)


def _slip_index(tokens: Iterable[str]) -> dict[str, frozenset[str]]:
    """The known syllables by what is left of them without diacritics."""
    found: dict[str, set[str]] = {}
    for one in tokens:
        if not one.isdigit():
            found.setdefault(search_key(one), set()).add(one)
    return {key: frozenset(values) for key, values in found.items()}
