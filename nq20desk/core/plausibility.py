"""What looks mistyped in a figure: each warning says what, why, and how to mend it.

A warning never blocks: the figure is kept as it was typed. Rates from small numbers (one
death among 60 births is 16,7 ‰) raise no alarm; the bounds are those of the catalogue.
A new rule is a function and its name in :data:`OWN_RULES` or :data:`COURSE_RULES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Indicator
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation, State
from nq20desk.core.quantity import read_quantity, write_number

PERCENT, PERMILLE = "percent", "permille"
_SIGN_MEASURES: Mapping[str, str] = {"%": PERCENT, "‰": PERMILLE}
_SIGNS = ("%", "‰", "0/00")
_TIMES: Mapping[int, Message] = {
    10: message("Plausibility", "ten times"),
    100: message("Plausibility", "a hundred times"),
    1000: message("Plausibility", "a thousand times"),
}
_MORE = message("Plausibility", "About {times} the figure of {year} ({before}).")
_LESS = message("Plausibility", "The figure of {year} ({before}) is about {times} this one.")
_NEAR = Decimal("0.15")
"""How far from exactly 10, 100 or 1000 times a slip may be, as a share."""
_LARGEST_STEP = Decimal(20)
"""Percentage points that a share may move between two figures without a question."""
_LARGEST_CHANGE = Decimal(2)
"""How many times another figure may be of the one before without a question."""
_FARTHEST_YEARS = 3
"""Older figures say nothing about a jump."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A warning about a figure, in three sentences."""

    rule: str
    what: Message
    why: Message
    mend: Message

    @property
    def sentences(self) -> tuple[Message, Message, Message]:
        """What, why, how to mend."""
        return self.what, self.why, self.mend


@dataclass(frozen=True)
class Case:
    """A figure that is looked at, with everything that is known beside it."""

    figure: Observation
    indicator: Indicator
    figures: Figures

    @property
    def value(self) -> Decimal:
        """The number; a case is only made where there is one."""
        assert self.figure.value is not None
        return self.figure.value

    @property
    def denominator(self) -> Decimal | None:
        """Of how many, where that is known."""
        return self.figures.parts(self.indicator, self.figure.period)[1]

    @property
    def is_small(self) -> bool:
        """Whether the rate rests on so few that it says little (n below the limit)."""
        limit = self.indicator.small_numbers
        if limit is None:
            return False
        return self.denominator is None or self.denominator < limit

    @property
    def before(self) -> Observation | None:
        """The newest earlier figure with a plain number, if it is recent enough."""
        found = self.figures.before(self.figure)
        if found is None or not found.has_number or found.high is not None:
            return None
        recent = self.figure.year - found.year <= _FARTHEST_YEARS
        return found if recent and found.condition == self.figure.condition else None


Rule = Callable[[Case], Iterator[Doubt]]


def doubts_of(
    figure: Observation | None, indicator: Indicator, figures: Figures
) -> tuple[Doubt, ...]:
    """Everything that looks mistyped in a figure, by itself and beside the others."""
    case = _case(figure, indicator, figures)
    if case is None:
        return ()
    own = _found(OWN_RULES, case)
    course = () if own else _found(COURSE_RULES, case)  # one explanation of a slip is enough
    return (*own, *parts_disagree(case), *course)


def own_doubts(
    figure: Observation | None, indicator: Indicator, figures: Figures
) -> tuple[Doubt, ...]:
    """What looks mistyped in a figure by itself, whatever stands beside it."""
    case = _case(figure, indicator, figures)
    return _found(OWN_RULES, case) if case else ()


def _case(figure: Observation | None, indicator: Indicator, figures: Figures) -> Case | None:
    if figure is None or figure.value is None or figure.state is not State.NUMBER:
        return None
    return Case(figure, indicator, figures)


def _found(rules: tuple[Rule, ...], case: Case) -> tuple[Doubt, ...]:
    return tuple(one for rule in rules for one in rule(case))


# ---- by itself


def other_sign(case: Case) -> Iterator[Doubt]:
    """18,5 % typed for an indicator that is counted in ‰ (source 003), 1,0 % for pharmacists."""
    if not any(sign in case.figure.words for sign in _SIGNS):
        return
    read = read_quantity(case.figure.words, case.indicator).quantity
    measure = case.indicator.measure
    if not read.sign or read.value != case.value or measure.suffix.startswith(read.sign):
        return
    yield Doubt(
        "other_sign",
        message("Plausibility", "Written with {sign}, but the unit is {unit}.",
                sign=read.sign, unit=case.indicator.unit),
        _sign_reason(case, _SIGN_MEASURES[read.sign]),
        message("Plausibility", "Type the number without {sign}, or convert it first.",
                sign=read.sign),
    )  # fmt: skip


def _sign_reason(case: Case, written: str) -> Message:
    """What the number would be, were its sign meant."""
    pair = (written, case.indicator.measure.key)
    factor = {(PERCENT, PERMILLE): Decimal(10), (PERMILLE, PERCENT): Decimal("0.1")}.get(pair)
    if factor is None:
        return message("Plausibility", "The sign belongs to another unit of measure.")
    return message(
        "Plausibility", "If the sign were right, it would be {number}{suffix}.",
        number=write_number(_plain(case.value * factor)), suffix=case.indicator.measure.suffix,
    )  # fmt: skip


def above_hundred(case: Case) -> Iterator[Doubt]:
    """A share of a whole above 100 %; doses that may be more are bounded otherwise."""
    if not _is_share(case.indicator) or _upper(case) <= 100:
        return
    yield Doubt(
        "above_hundred",
        message("Plausibility", "{value} % is more than the whole.",
                value=write_number(_upper(case))),
        message("Plausibility", "A share of a whole can't exceed 100 %."),
        _slip_remedy(case) or message(
            "Plausibility", "See whether numerator and denominator were exchanged."),
    )  # fmt: skip


def outside_bounds(case: Case) -> Iterator[Doubt]:
    """Outside of what the catalogue calls plausible."""
    bounds = case.indicator.bounds
    if bounds is None or (_is_share(case.indicator) and _upper(case) > 100):
        return
    if bounds[0] <= case.value and _upper(case) <= bounds[1]:
        return
    if case.is_small and case.denominator is not None:
        return
    yield Doubt(
        "outside_bounds",
        message("Plausibility", "Outside of what is plausible ({low} to {high}).",
                low=write_number(bounds[0]), high=write_number(bounds[1])),
        message("Plausibility", "These bounds stand in the catalogue of indicators."),
        _slip_remedy(case) or message("Plausibility", "Compare it with the source document."),
    )  # fmt: skip


def part_of_one(case: Case) -> Iterator[Doubt]:
    """14.6 people: a count that is not whole."""
    if not case.indicator.measure.whole or case.value == case.value.to_integral_value():
        return
    yield Doubt(
        "part_of_one",
        message("Plausibility", "{value} is not a whole number.", value=write_number(case.value)),
        message("Plausibility", "This indicator is counted one by one."),
        message("Plausibility", "Type the count itself; a dot divides thousands only."),
    )  # fmt: skip


# ---- beside other figures


def parts_disagree(case: Case) -> Iterator[Doubt]:
    """Another number follows from the parts; one that was only cut off is tolerated."""
    found = case.figures.disagreement(case.indicator.key, case.figure.period)
    if found is None or found.tolerated:
        return
    unit = Decimal(1).scaleb(-case.indicator.decimals - 2)
    computed = write_number(_plain(found.computed.quantize(unit)))
    yield Doubt(
        "parts_disagree",
        message("Plausibility", "Typed {typed}, but {computed} follows from its parts.",
                typed=write_number(found.typed), computed=computed),
        message("Plausibility", "They differ by more than one in the last digit."),
        message("Plausibility", "Correct the figure or its parts; clear the figure to have it "
                "computed."),
    )  # fmt: skip


def slipped(case: Case) -> Iterator[Doubt]:
    """About ten, a hundred or a thousand times the figure before, or as many times less."""
    before = case.before
    if before is None or case.is_small:
        return
    times = _slip(case.value, before.value or Decimal(0))
    if times is None:
        return
    factor, more = times
    guess = case.value / factor if more else case.value * factor
    said = {
        "times": _TIMES[factor], "year": before.period,
        "before": write_number(before.value or Decimal(0)),
    }  # fmt: skip
    pattern = _MORE if more else _LESS
    yield Doubt(
        "slipped",
        Message(pattern.context, pattern.source, said),
        message("Plausibility", "A decimal sign in the wrong place or another unit does this."),
        message("Plausibility", "If {guess} is meant, type that.",
                guess=write_number(_plain(guess))),
    )  # fmt: skip


def jumped(case: Case) -> Iterator[Doubt]:
    """Far from the figure before: more than 20 points for shares, twice or half for others."""
    before = case.before
    if before is None or case.is_small or before.value is None:
        return
    if _slip(case.value, before.value) is not None or not _is_jump(case, before.value):
        return
    yield Doubt(
        "jumped",
        message("Plausibility", "Far from the figure of {year} ({before}).", year=before.period,
                before=write_number(before.value)),
        message("Plausibility", "Such a change within so short a time is rare."),
        message("Plausibility", "Compare it with the source; if it is right, say why in the note."),
    )  # fmt: skip


def _is_jump(case: Case, before: Decimal) -> bool:
    if case.indicator.measure.key == PERCENT:
        return abs(case.value - before) > _LARGEST_STEP
    if case.value <= 0 or before <= 0:
        return False
    low, high = sorted((case.value, before))
    few = case.indicator.measure.whole and high < 30
    return not few and high / low > _LARGEST_CHANGE


def _slip(value: Decimal, before: Decimal) -> tuple[int, bool] | None:
    """Which power of ten lies between two numbers, and whether the new one is larger."""
    if value <= 0 or before <= 0:
        return None
    low, high = sorted((value, before))
    ratio = high / low
    found = (one for one in _TIMES if abs(ratio / one - 1) <= _NEAR)
    factor = next(found, None)
    return None if factor is None else (factor, value > before)


# ---- small helps


def _is_share(indicator: Indicator) -> bool:
    """Whether the indicator is a share of a whole, by its measure and bounds."""
    high = indicator.bounds[1] if indicator.bounds else Decimal(100)
    return indicator.measure.key == PERCENT and high == 100


def _upper(case: Case) -> Decimal:
    """The number, or the upper end of a range."""
    return case.value if case.figure.high is None else case.figure.high


def _slip_remedy(case: Case) -> Message | None:
    """The number that was meant if a power of ten slipped in: the one nearest to last time."""
    if case.indicator.bounds is None or case.figure.high is not None:
        return None
    low, high = case.indicator.bounds
    guesses = [one for one in _shifted(case.value) if low <= one <= high]
    before = case.before
    if before is not None and before.value:
        known = before.value
        guesses.sort(key=lambda one: abs(one - known))
    if not guesses:
        return None
    return message("Plausibility", "If {guess} is meant, type that.",
                   guess=write_number(guesses[0]))  # fmt: skip


def _shifted(value: Decimal) -> Iterator[Decimal]:
    """The number ten, a hundred and a thousand times smaller, then larger; never zero."""
    if not value:
        return
    for factor in _TIMES:
        yield _plain(value / factor)
    for factor in _TIMES:
        yield _plain(value * factor)


def _plain(value: Decimal) -> Decimal:
    """Without zeros at the end and without an exponent."""
    bare = value.normalize()
    return bare.quantize(Decimal(1)) if bare == bare.to_integral_value() else bare


OWN_RULES: tuple[Rule, ...] = (other_sign, above_hundred, outside_bounds, part_of_one)
COURSE_RULES: tuple[Rule, ...] = (slipped, jumped)
