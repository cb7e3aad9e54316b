"""Tells a movement (*giảm 2% so với năm 2024*) from a level (*giảm còn 2%*)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nq20desk.core.planreading.grammar import PlanGrammar
from nq20desk.core.planreading.values import Value
from nq20desk.core.prose import any_of
from nq20desk.core.quantity import Comparator

_REACH_AFTER = 40


@dataclass(frozen=True, slots=True)
class Movement:
    """How a number stands to its clause; ``certain`` where the words leave no doubt."""

    change: bool = False
    yearly: bool = False
    certain: bool = True
    noun: bool = False
    compared: bool = False


class Changes:
    """The grammar's words of movement at work."""

    def __init__(self, grammar: PlanGrammar) -> None:
        words = grammar.changes
        self._verbs = any_of(words.verbs)
        self._nouns = any_of(grammar.names.changes)
        self._to_level = any_of(words.to_level)
        between = (*words.between, *words.verbs)
        self._between = re.compile(rf"(?:\s|,|{any_of(between).pattern})*")
        self._compared = any_of(words.compared)
        self._yearly = any_of(tuple(w for w in grammar.units.yearly if w[0].isalpha()))
        self._stroke = re.compile(r"\s*(?:/|một|mỗi)\s*năm(?!\w)")
        self._points = tuple(grammar.units.points)
        self._towards = frozenset(words.towards)
        self._things = any_of(words.nouns)

    def per_year_end(self, low: str, position: int) -> int:
        """Where *…/năm* behind a number ends."""
        found = self._stroke.match(low, position)
        return found.end() if found else position

    def movement(self, low: str, clause: int, value: Value, end: int) -> Movement:
        """Whether the number of a clause (from ``clause`` to ``end``) is a movement."""
        left = low[clause : value.number]
        behind = low[value.end : min(end, value.end + _REACH_AFTER)]
        yearly = bool(self._stroke.match(behind) or self._yearly.search(left))
        yearly = yearly or bool(self._yearly.match(behind.lstrip(" ,")))
        if behind.lstrip().startswith(self._points):
            return Movement(change=True, yearly=yearly)
        if self._nouns.search(left):
            return Movement(yearly=yearly, noun=True)
        left = self._things.sub(lambda found: "_" * len(found.group()), left)
        verbs = list(self._verbs.finditer(left))
        if not verbs:
            return Movement(yearly=yearly)
        compared = bool(self._compared.match(behind.lstrip(" ,(")))
        return self._judged(left, verbs[-1].end(), verbs[0].end(), value, yearly, compared)

    def _judged(
        self, left: str, last: int, first: int, value: Value, yearly: bool, compared: bool
    ) -> Movement:  # fmt: skip
        rest = left[last:]
        if reached := self._to_level.findall(rest):
            only_towards = compared and self._towards.issuperset(reached)
            return Movement(only_towards, yearly, not compared, compared=only_towards)
        if self._between.fullmatch(rest) or compared or yearly:
            return Movement(change=True, yearly=yearly, compared=compared)
        bare = value.comparator in (Comparator.EQUAL, Comparator.RANGE)
        if bare and not self._to_level.search(left[first:]):
            return Movement(change=True, certain=False)
        return Movement()
