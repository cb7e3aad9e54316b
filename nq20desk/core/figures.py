"""All figures of one unit: typed ones, and those that follow from others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.observation import Observation, State

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A typed value beside the one that follows from its parts."""

    typed: Decimal
    computed: Decimal
    tolerated: bool


class Figures:
    """Looks up what is known of an indicator in a period, typed or computed."""

    def __init__(
        self, catalogue: IndicatorCatalogue, observations: Mapping[Key, Observation]
    ) -> None:
        self.catalogue = catalogue
        self.observations = observations
        self._periods: dict[str, list[str]] = {}
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
        exact = self._exact_ratio(one, period)
        if exact is None:
            exact = self._exact_sum(one, period)
        if exact is None:
            return None
        places = Decimal(1).scaleb(-one.decimals)
        return exact.quantize(places, rounding=ROUND_HALF_UP)

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
            top = self._number(ratio.numerator, period)
        if bottom is None and ratio.denominator:
            bottom = self._number(ratio.denominator, period)
        return top, bottom

    def _exact_sum(self, indicator: Indicator, period: str) -> Decimal | None:
        if not indicator.sum_of:
            return None
        parts = [self._number(key, period) for key in indicator.sum_of]
        return (
            sum((one for one in parts if one is not None), Decimal())
            if all(one is not None for one in parts)
            else None
        )

    def _number(self, indicator: str, period: str) -> Decimal | None:
        found = self.typed(indicator, period)
        return found.value if found and found.has_number else None

    def disagreement(self, indicator: str, period: str) -> Disagreement | None:
        """The typed value against the computed one, if they differ.

        Clerks truncate: a difference of one in the last typed digit is tolerated.
        """
        typed = self.typed(indicator, period)
        one = self.catalogue.indicators.get(indicator)
        if typed is None or typed.value is None or one is None:
            return None
        exact = self._exact_ratio(one, period)
        exact = self._exact_sum(one, period) if exact is None else exact
        if exact is None:
            return None
        unit = Decimal(1).scaleb(int(typed.value.as_tuple().exponent))
        readings = {exact.quantize(unit, rounding=how) for how in (ROUND_HALF_UP, ROUND_DOWN)}
        if typed.value == exact.quantize(unit, rounding=ROUND_HALF_UP):
            return None
        return Disagreement(typed.value, exact, typed.value in readings)

    def periods(self, indicator: str) -> tuple[str, ...]:
        """The periods for which an indicator was entered, oldest first."""
        return tuple(sorted(self._periods.get(indicator, ()), key=lambda one: (one[-4:], one)))

    def latest(self, indicator: str, until: int | None = None) -> Observation | None:
        """The newest shown figure of an indicator, not after the given year."""
        periods = set(self.periods(indicator)) | self._computable(indicator)
        for period in sorted(periods, key=lambda one: (one[-4:], one), reverse=True):
            if until is not None and int(period[-4:]) > until:
                continue
            found = self.shown(indicator, period)
            if found is not None:
                return found
        return None

    def before(self, observation: Observation) -> Observation | None:
        """The newest figure of the same indicator from an earlier year."""
        return self.latest(observation.indicator, observation.year - 1)

    def _computable(self, indicator: str) -> set[str]:
        one = self.catalogue.indicators.get(indicator)
        if one is None:
            return set()
        parts = one.sum_of or tuple(
            key for key in ((one.ratio.numerator,) if one.ratio else ()) if key
        )
        return {period for key in parts for period in self._periods.get(key, ())}

    def years(self) -> tuple[int, ...]:
        """Every single year for which anything was entered."""
        return tuple(sorted({int(p) for _, p in self.observations if len(p) == 4}))
