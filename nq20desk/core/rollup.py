"""Rolling up (*tổng hợp*): the unit's figure from those of the units that belong to it.

Counts are added; a rate is the sum of the numerators over the sum of the denominators;
percentages are never averaged. Who gave nothing usable is named, and the unit's own typed
figure stands beside the result and is never overwritten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import StrEnum

from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Indicator, Level, Rollup
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator
from nq20desk.core.territory import Territory, Unit

FiguresOf = Callable[[str], Figures]
_ONE = Decimal(1)


class Lack(StrEnum):
    """Why a part can't be rolled up."""

    NO_FIGURE = "no_figure"
    IN_WORDS = "in_words"
    NOT_COLLECTED = "not_collected"
    NO_COUNTS = "no_counts"
    NO_DENOMINATOR = "no_denominator"
    INEXACT = "inexact"


@dataclass(frozen=True, slots=True)
class Part:
    """What one unit gives: counts, or why it gives none.

    ``numerator`` is the number itself where numbers are added up; ``made_of`` names the old
    units whose figures stand in for those of a unit that was made of them.
    """

    unit: Unit
    shown: Observation | None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    lack: Lack | None = None
    made_of: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True)
class RolledUp:
    """The unit's figure as it follows from the parts, beside its own.

    ``exact`` is None where nothing follows; ``why_not`` then says why, unless parts lack.
    """

    indicator: Indicator
    period: str
    rule: Rollup
    parts: tuple[Part, ...]
    own: Observation | None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    exact: Decimal | None = None
    why_not: Message | None = None

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts that gave nothing usable."""
        return tuple(one for one in self.parts if one.lack is not None)

    @property
    def complete(self) -> bool:
        """Whether every part is in the result."""
        return self.exact is not None and not self.missing

    @property
    def value(self) -> Decimal | None:
        """The result with the indicator's decimals."""
        if self.exact is None:
            return None
        places = _ONE.scaleb(-self.indicator.decimals)
        return self.exact.quantize(places, rounding=ROUND_HALF_UP)

    @property
    def difference(self) -> Decimal | None:
        """The unit's own number less the rolled-up one; 0 where clerks only cut off.

        A number said with a comparator (*> 93*) has no difference, see :attr:`agrees`.
        """
        if self.own is None or self.own.value is None or self.exact is None:
            return None
        if self.own.comparator is not Comparator.EQUAL:
            return None
        place = _ONE.scaleb(int(self.own.value.as_tuple().exponent))
        readings = {self.exact.quantize(place, rounding=how) for how in (ROUND_HALF_UP, ROUND_DOWN)}
        if self.own.value in readings:
            return Decimal(0)
        return self.own.value - self.exact.quantize(place, rounding=ROUND_HALF_UP)

    @property
    def agrees(self) -> bool | None:
        """Whether the unit's own figure says the same; None where they can't be compared."""
        if self.own is None or self.own.value is None or self.exact is None:
            return None
        if self.own.comparator is Comparator.EQUAL:
            return self.difference == 0
        return _holds(self.own, self.own.value, self.exact)

    def share(self, part: Part) -> Decimal | None:
        """How much of the whole a part is: of the denominators, else of the sum (0 to 1)."""
        whole, own = self.denominator, part.denominator
        if self.rule is Rollup.SUM:
            whole, own = self.numerator, part.numerator
        return None if own is None or part.lack or not whole else own / whole


def _holds(own: Observation, low: Decimal, exact: Decimal) -> bool | None:
    match own.comparator:
        case Comparator.MORE:
            return exact > low
        case Comparator.AT_LEAST:
            return exact >= low
        case Comparator.LESS:
            return exact < low
        case Comparator.AT_MOST:
            return exact <= low
        case Comparator.RANGE if own.high is not None:
            return low <= exact <= own.high
        case _:
            return None


def rule_of(indicator: Indicator) -> Rollup:
    """By which rule an indicator is rolled up: as the catalogue says, else by its nature."""
    if indicator.rollup is not None:
        return indicator.rollup
    if indicator.ratio is not None:
        return Rollup.RATIO
    return Rollup.SUM if indicator.measure.whole else Rollup.NONE


def why_not(indicator: Indicator, levels: Iterable[Level]) -> Message | None:
    """Why an indicator can't be rolled up from units of these levels; None if it can."""
    if indicator.measure.key == "text":
        return message("Rollup", "It is said in words; there is nothing to add up.")
    if indicator.rollup is None and not set(levels) <= indicator.levels:
        return message("Rollup", "It is measured only at the level: {levels}.",
                       levels=_level_words(indicator.levels))  # fmt: skip
    if rule_of(indicator) is Rollup.NONE:
        return message("Rollup", "It has no counts behind it, and numbers like these must "
                                 "not be averaged.")  # fmt: skip
    return None


_LEVEL_WORDS = {
    Level.COMMUNE: message("Rollup", "commune"),
    Level.DISTRICT: message("Rollup", "district"),
    Level.PROVINCE: message("Rollup", "province"),
    Level.NATION: message("Rollup", "nation"),
}


def _level_words(levels: frozenset[Level]) -> Message:
    words = [_LEVEL_WORDS[one] for one in Level if one in levels]
    gaps = {f"level{place}": word for place, word in enumerate(words)}
    return Message("Rollup", ", ".join(f"{{{name}}}" for name in gaps), gaps)


def roll_up(
    indicator: Indicator, period: str, unit: str, territory: Territory, figures_of: FiguresOf
) -> RolledUp:
    """The figure of a unit from those of its members by the borders of the period's year."""
    members = territory.members_of_year(unit, int(period[-4:]))
    rule, own = rule_of(indicator), figures_of(unit).shown(indicator.key, period)
    reason = why_not(indicator, {one.level for one in members})
    if reason is None and not members:
        reason = message("Rollup", "No unit belongs to it in {year}.", year=period[-4:])
    parts = tuple(part_of(indicator, period, one, territory, figures_of) for one in members)
    if reason is not None:
        return RolledUp(indicator, period, rule, parts, own, why_not=reason)
    return _put_together(indicator, period, parts, own)


def part_of(
    indicator: Indicator, period: str, unit: Unit, territory: Territory, figures_of: FiguresOf
) -> Part:
    """What a unit gives; without a figure, what the old units give of which it was made."""
    part = _own_part(indicator, period, unit, figures_of(unit.key))
    makers = territory.makers(unit.key) if part.lack is Lack.NO_FIGURE else ()
    if not makers or rule_of(indicator) not in (Rollup.SUM, Rollup.RATIO, Rollup.YES_NO):
        return part
    old = [part_of(indicator, period, one, territory, figures_of) for one in makers]
    if any(one.lack for one in old) or len(_conditions(old)) > 1:
        return part
    bottom = None if rule_of(indicator) is Rollup.SUM else _sum(one.denominator for one in old)
    return Part(unit, None, _sum(one.numerator for one in old), bottom, made_of=makers)


def _own_part(indicator: Indicator, period: str, unit: Unit, figures: Figures) -> Part:
    shown = figures.shown(indicator.key, period)
    if shown is not None and shown.state in (State.TEXT, State.NOT_COLLECTED):
        words = shown.state is State.TEXT
        return Part(unit, shown, lack=Lack.IN_WORDS if words else Lack.NOT_COLLECTED)
    if rule_of(indicator) in (Rollup.RATIO, Rollup.YES_NO):
        return _counted_part(indicator, unit, shown, figures.parts(indicator, period))
    if shown is None or shown.value is None:
        return Part(unit, shown, lack=Lack.NO_FIGURE)
    if shown.comparator is not Comparator.EQUAL:
        return Part(unit, shown, lack=Lack.INEXACT)
    exact = figures.number(indicator.key, period)  # a computed mean before it was rounded
    return Part(unit, shown, shown.value if exact is None else exact)


def _counted_part(
    indicator: Indicator,
    unit: Unit,
    shown: Observation | None,
    counts: tuple[Decimal | None, Decimal | None],
) -> Part:
    """Numerator and denominator; a yes or no may stand as 100 or 0 alone."""
    top, bottom = counts
    if top is not None and bottom is not None:
        return Part(unit, shown, top, bottom)
    if shown is None or shown.value is None:
        return Part(unit, shown, lack=Lack.NO_FIGURE if top is None else Lack.NO_DENOMINATOR)
    per = indicator.ratio.per if indicator.ratio else _ONE
    if indicator.rollup is Rollup.YES_NO and shown.value in (0, per):
        return Part(unit, shown, shown.value / per, _ONE)
    return Part(unit, shown, lack=Lack.NO_COUNTS)


def _put_together(
    indicator: Indicator, period: str, parts: tuple[Part, ...], own: Observation | None
) -> RolledUp:
    rule = rule_of(indicator)
    usable = [one for one in parts if one.lack is None]
    if not usable:
        return RolledUp(indicator, period, rule, parts, own)
    if rule is Rollup.SAME:
        return _common(indicator, period, parts, own)
    if len(_conditions(usable)) > 1:
        reason = message("Rollup", "The figures presuppose different things ({kinds}); they "
                         "can't be put together.", kinds=_kinds(usable))  # fmt: skip
        return RolledUp(indicator, period, rule, parts, own, why_not=reason)
    top = _sum(one.numerator for one in usable)
    if rule is Rollup.SUM or indicator.ratio is None:
        return RolledUp(indicator, period, rule, parts, own, top, exact=top)
    bottom = _sum(one.denominator for one in usable)
    if not bottom:
        reason = message("Rollup", "The denominators add up to 0.")
        return RolledUp(indicator, period, rule, parts, own, top, bottom, why_not=reason)
    return RolledUp(
        indicator, period, rule, parts, own, top, bottom, top * indicator.ratio.per / bottom
    )


def _common(
    indicator: Indicator, period: str, parts: tuple[Part, ...], own: Observation | None
) -> RolledUp:
    """The number that all parts have in common."""
    numbers = {one.numerator for one in parts if one.lack is None}
    if len(numbers) == 1:
        return RolledUp(indicator, period, Rollup.SAME, parts, own, exact=numbers.pop())
    reason = message("Rollup", "It must be the same everywhere, and it is not.")
    return RolledUp(indicator, period, Rollup.SAME, parts, own, why_not=reason)


def _conditions(parts: Iterable[Part]) -> set[Condition | None]:
    return {one.shown.condition for one in parts if one.shown is not None}


def _kinds(parts: Sequence[Part]) -> str:
    found = _conditions(parts)
    return "; ".join(sorted(f"{one.value:f}" if one else "?" for one in found))


def _sum(numbers: Iterable[Decimal | None]) -> Decimal:
    return sum((one for one in numbers if one is not None), Decimal())
