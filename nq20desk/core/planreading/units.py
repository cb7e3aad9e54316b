"""The unit of a number: its sign, the word behind it, the base it is counted on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from nq20desk.core.indicator import Indicator
from nq20desk.core.planreading.changes import Movement
from nq20desk.core.planreading.grammar import PlanGrammar
from nq20desk.core.planreading.page import squeeze
from nq20desk.core.planreading.values import Base, Value
from nq20desk.core.prose import any_of

_WORDS = re.compile(r"\s*([^\s,;:.()]+(?:\s[^\s,;:.()]+)?)")
_NO_UNIT, _NO_BASE = 0.9, 0.72
_PERCENT, _PERMILLE = "percent", "permille"


@dataclass(frozen=True, slots=True)
class Unit:
    """What a text says of a number's unit.

    ``measure`` is a measure key or None; ``words`` stand behind the number; ``weak`` marks
    durations and counts of things that are no indicators; ``base`` says whether the number
    is counted on a base (*trên 10.000 dân*) near it, and ``other`` on one of no measure;
    ``end`` is where a word of measure ends, if there is one.
    """

    measure: str | None = None
    words: str = ""
    weak: bool = False
    base: bool = False
    other: bool = False
    sign: bool = False
    end: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """How a unit suits an indicator: the factor of trust, and what has to be said of it."""

    factor: float
    measure: str
    assumed: bool = False
    sign_wrong: bool = False
    outside: bool = False


class Units:
    """The grammar's units at work."""

    def __init__(self, grammar: PlanGrammar) -> None:
        units = grammar.units
        pairs = {word: one.measure for one in units.measures for word in one.after}
        self._measure_of = pairs
        longest = sorted(pairs, key=len, reverse=True)
        after = "|".join(re.escape(one) for one in longest)
        self._after = re.compile(rf"\s*({after})(?!\w)")
        self.words_of = {one.measure: one.after for one in units.measures}
        self.signs = tuple((one.measure, sign) for one in units.measures for sign in one.signs)
        negations = grammar.negations
        self._weak = re.compile(
            rf"\s*(?:{any_of((*negations.counted, *negations.durations)).pattern})"
        )
        others = "|".join(re.escape(one) for one in units.other_bases)
        self._other = re.compile(rf"[^,;.]{{0,24}}/\s*[\d.]*\s*(?:{others})(?!\w)")
        points = "|".join(re.escape(one) for one in units.points)
        self._points = re.compile(rf"\s*(?:{points})(?!\w)")
        self._yearly_of = {one.yearly_of: one.measure for one in units.measures if one.yearly_of}
        self._plausible_percent = units.plausible_percent

    def of(self, low: str, value: Value, base: Base | None, end: int) -> Unit:
        """The unit of a number, given the base that counts for it."""
        points = self._points.match(low, value.end, end)
        if points:
            return Unit(_PERCENT, squeeze(points.group()), sign=True, end=points.end())
        other = self._other.match(low, value.number_end, end)
        if other and (base is None or base.start < value.end or base.start >= other.end()):
            return Unit(None, squeeze(other.group()), other=True)
        if value.measure:
            return Unit(value.measure, base=base is not None, sign=True)
        after = self._after.match(low, value.end, end)
        words = _WORDS.match(low, value.end, end)
        written = squeeze(words[1]) if words else ""
        if base:
            return Unit(base.measure, written, base=True, end=after.end() if after else 0)
        weak = bool(self._weak.match(low, value.end, end))
        measure = self._measure_of[after[1]] if after else None
        return Unit(measure, written, weak=weak, end=after.end() if after else 0)

    def measure_named(self, text: str) -> str | None:
        """The measure that a unit written by itself means (a cell *‰* or *cm*)."""
        for measure, sign in self.signs:
            if sign == text:
                return measure
        return self._measure_of.get(text)

    def yearly(self, measure: str) -> str:
        """The measure of a movement per year (*%/năm*)."""
        return self._yearly_of.get(measure, measure)

    def fit(
        self, unit: Unit, indicator: Indicator, number: Decimal | None, movement: Movement
    ) -> Fit | None:
        """Whether a number in this unit can be said of an indicator."""
        own = indicator.measure.key
        if own == "text":
            return None
        fit = self._compared(unit, indicator, own, number, movement)
        if fit is None or movement.change or number is None or indicator.bounds is None:
            return fit
        if indicator.bounds[0] <= number <= indicator.bounds[1]:
            return fit
        strict = fit.assumed or indicator.measure.whole
        return (
            None
            if strict
            else Fit(fit.factor * 0.8, fit.measure, fit.assumed, fit.sign_wrong, True)
        )

    def _compared(
        self, unit: Unit, indicator: Indicator, own: str, number: Decimal | None,
        movement: Movement,
    ) -> Fit | None:  # fmt: skip
        plain = next((key for key, value in self._yearly_of.items() if value == own), None)
        if plain is not None:
            yearly = movement.yearly or movement.noun
            return Fit(1, own) if unit.measure == plain and yearly else None
        if unit.other or (unit.weak and unit.measure != own):
            return None
        if unit.measure == own:
            return Fit(1, own)
        if indicator.measure.whole:
            return self._counted(unit, indicator, own)
        return self._other_than(unit, own, number, movement)

    def _other_than(
        self, unit: Unit, own: str, number: Decimal | None, movement: Movement
    ) -> Fit | None:
        """A unit that is not the indicator's: none at all, a movement's, a misprint."""
        if unit.measure is None:
            return Fit(_NO_BASE if own.startswith("per_") else _NO_UNIT, own, assumed=True)
        if movement.change and unit.measure == _PERCENT:
            return Fit(0.9, _PERCENT)  # a movement in parts of a hundred of what was before
        return self._mistyped(unit, own, number)

    def _counted(self, unit: Unit, indicator: Indicator, own: str) -> Fit | None:
        if unit.measure is not None or unit.sign:
            return None
        named = unit.words.split(" ", maxsplit=1)[0]
        if named and named != indicator.unit.split(" ", maxsplit=1)[0].lower():
            return Fit(0.8, own, assumed=True)
        return Fit(1 if named else 0.9, own, assumed=not named)

    def _mistyped(self, unit: Unit, own: str, number: Decimal | None) -> Fit | None:
        """A sign that the indicator's measure contradicts (*18,5%* of a per mille rate)."""
        if not unit.sign:
            return None
        if unit.measure == _PERCENT and own == _PERMILLE:
            meant = number is not None and number < self._plausible_percent
            return Fit(0.95, _PERCENT if meant else own, sign_wrong=True)
        if unit.measure == _PERCENT and own in ("per_10000", "per_100000"):
            return Fit(0.9, own, sign_wrong=True)
        if unit.measure == _PERMILLE and own == _PERCENT:
            return Fit(0.8, own, sign_wrong=True)
        return None
