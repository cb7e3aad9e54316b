"""All figures of one unit: typed ones, and those that follow from others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from itertools import combinations

from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.observation import Observation, State

Key = tuple[str, str]
_MOST_LEFT_OUT = 3


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A typed value beside the one that follows from its parts.

    ``is_sum`` tells a sum from a ratio. ``without`` names the fewest parts that must be left
    out for the typed sum to be right: then it can't be told what the total was meant to hold.
    """

    typed: Decimal
    computed: Decimal
    tolerated: bool
    is_sum: bool = False
    without: tuple[str, ...] = ()


class Figures:
    """Looks up what is known of an indicator in a period, typed or computed."""

    def __init__(
        self, catalogue: IndicatorCatalogue, observations: Mapping[Key, Observation]
    ) -> None:
        self.catalogue = catalogue
        self.observations = observations
        self._periods: dict[str, list[str]] = {}
        self._sorted: dict[str, list[str]] = {}
        for key, period in observations:
            self._periods.setdefault(key, []).append(period)

    @classmethod
    def of(cls, catalogue: IndicatorCatalogue, observations: Iterable[Observation]) -> Figures:
        """Figures from a plain list."""
        return cls(catalogue, {(one.indicator, one.period): one for one in observations})

    def typed(self, indicator: str, period: str) -> Observation | None:
        """What was entered, if anything."""
        return self.observations.get((indicator, period))

    def shown(self, indicator: str, period: str) -> Observation | None:
        """What the table shows: the typed figure, else the computed one."""
        typed = self.typed(indicator, period)
        if typed is not None and (typed.value is not None or typed.state is not State.NUMBER):
            return typed
        value = self.computed(indicator, period)
        if value is None:
            return typed
        computed = Observation(indicator, period, value=value, words="")
        return replace(typed, value=value) if typed else computed

    def is_computed(self, indicator: str, period: str) -> bool:
        """Whether the shown figure follows from others and was not typed."""
        typed = self.typed(indicator, period)
        if typed is not None and (typed.value is not None or typed.state is not State.NUMBER):
            return False
        return self.computed(indicator, period) is not None

    def computed(self, indicator: str, period: str) -> Decimal | None:
        """The value that follows from numerator and denominator, or from a sum."""
        one = self.catalogue.indicators.get(indicator)
        if one is None:
            return None
        exact = self._exact(one, period)
        if exact is None:
            return None
        places = Decimal(1).scaleb(-one.decimals)
        return exact.quantize(places, rounding=ROUND_HALF_UP)

    def _exact(self, indicator: Indicator, period: str) -> Decimal | None:
        """What follows from the parts, not rounded."""
        for follow in (self._exact_ratio, self._exact_sum, self._exact_mean):
            exact = follow(indicator, period)
            if exact is not None:
                return exact
        return None

    def _exact_ratio(self, indicator: Indicator, period: str) -> Decimal | None:
        if indicator.ratio is None:
            return None
        top, bottom = self.parts(indicator, period)
        if top is None or not bottom:
            return None
        return top * indicator.ratio.per / bottom

    def parts(self, indicator: Indicator, period: str) -> tuple[Decimal | None, Decimal | None]:
        """Numerator and denominator: those of the figure itself, else figures of their own."""
        typed = self.typed(indicator.key, period)
        ratio = indicator.ratio
        if ratio is None:
            return None, None
        top = typed.numerator if typed else None
        bottom = typed.denominator if typed else None
        if top is None and ratio.numerator:
            top = self.number(ratio.numerator, period)
        if bottom is None and ratio.denominator:
            bottom = self.number(ratio.denominator, period)
        return top, bottom

    def _exact_sum(self, indicator: Indicator, period: str) -> Decimal | None:
        if not indicator.sum_of:
            return None
        parts = [self.number(key, period) for key in indicator.sum_of]
        return (
            sum((one for one in parts if one is not None), Decimal())
            if all(one is not None for one in parts)
            else None
        )

    def _exact_mean(self, indicator: Indicator, period: str) -> Decimal | None:
        """The mean of a figure at the year's two ends; a span of years has none."""
        if indicator.mean_of is None or len(period) != 4:
            return None
        before = self.number(indicator.mean_of, str(int(period) - 1))
        after = self.number(indicator.mean_of, period)
        return None if before is None or after is None else (before + after) / 2

    def number(self, indicator: str, period: str) -> Decimal | None:
        """The number of a figure, if there is one; a mean follows from the year's two ends."""
        found = self.typed(indicator, period)
        if found is not None:
            return found.value if found.has_number else None
        one = self.catalogue.indicators.get(indicator)
        return self._exact_mean(one, period) if one else None

    def disagreement(self, indicator: str, period: str) -> Disagreement | None:
        """The typed value against the computed one, if they differ.

        Clerks truncate: a difference of one in the last typed digit is tolerated.
        """
        typed = self.typed(indicator, period)
        one = self.catalogue.indicators.get(indicator)
        if typed is None or typed.value is None or one is None:
            return None
        exact = self._exact_ratio(one, period)
        exact = self._exact_mean(one, period) if exact is None else exact
        if exact is None:
            return self._wrong_sum(one, period, typed.value)
        unit = Decimal(1).scaleb(int(typed.value.as_tuple().exponent))
        readings = {exact.quantize(unit, rounding=how) for how in (ROUND_HALF_UP, ROUND_DOWN)}
        if typed.value == exact.quantize(unit, rounding=ROUND_HALF_UP):
            return None
        return Disagreement(typed.value, exact, typed.value in readings)

    def _wrong_sum(self, indicator: Indicator, period: str, typed: Decimal) -> Disagreement | None:
        exact = self._exact_sum(indicator, period)
        if exact is None or exact == typed:
            return None
        without = self._left_out(indicator, period, exact - typed)
        return Disagreement(typed, exact, tolerated=False, is_sum=True, without=without)

    def _left_out(self, indicator: Indicator, period: str, rest: Decimal) -> tuple[str, ...]:
        """The fewest parts of a sum that make up a rest; two others at least must stay."""
        parts = {key: self.number(key, period) or Decimal() for key in indicator.sum_of}
        for count in range(1, min(len(parts) - 1, _MOST_LEFT_OUT + 1)):
            for chosen in combinations(parts, count):
                if sum(parts[key] for key in chosen) == rest:
                    return chosen
        return ()

    def periods(self, indicator: str) -> tuple[str, ...]:
        """The periods for which an indicator was entered, oldest first."""
        return tuple(sorted(self._periods.get(indicator, ()), key=lambda one: (one[-4:], one)))

    def latest(self, indicator: str, until: int | None = None) -> Observation | None:
        """The newest shown figure of an indicator, not after the given year."""
        for period in reversed(self._all_periods(indicator)):
            if until is not None and int(period[-4:]) > until:
                continue
            found = self.shown(indicator, period)
            if found is not None:
                return found
        return None

    def _all_periods(self, indicator: str) -> list[str]:
        """The periods that were entered or follow from others, oldest first; sorted once."""
        found = self._sorted.get(indicator)
        if found is None:
            periods = {*self._periods.get(indicator, ()), *self._computable(indicator)}
            found = self._sorted[indicator] = sorted(periods, key=lambda one: (one[-4:], one))
        return found

    def before(self, observation: Observation) -> Observation | None:
        """The newest figure of the same indicator from an earlier year."""
        return self.latest(observation.indicator, observation.year - 1)

    def _computable(self, indicator: str) -> set[str]:
        one = self.catalogue.indicators.get(indicator)
        if one is None:
            return set()
        numerator = one.ratio.numerator if one.ratio else None
        parts = one.sum_of or tuple(key for key in (numerator, one.mean_of) if key)
        return {period for key in parts for period in self._periods.get(key, ())}

    def years(self) -> tuple[int, ...]:
        """Every single year for which anything was entered."""
        return tuple(sorted({int(p) for _, p in self.observations if len(p) == 4}))
