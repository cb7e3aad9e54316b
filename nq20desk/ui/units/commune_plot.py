"""From a rolled-up figure to a ranked dot plot: order, verdicts, the lines across."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from nq20desk.app.language import Language
from nq20desk.core.assessment import Rules, Verdict, assess
from nq20desk.core.indicator import Direction, Rollup
from nq20desk.core.observation import Observation, write_observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator, write_number
from nq20desk.core.rollup import Part, RolledUp
from nq20desk.core.series import part_value
from nq20desk.ui.units.wording import lack_word, yes_no_word
from nq20desk.ui.widgets.dot_plot import Dot, DotData, PlotLine
from nq20desk.ui.wording import target_words
from nq20desk.ui.words import translate

Aim = tuple[Plan, Target]


def aims_of(whole: RolledUp, plans: Iterable[Plan]) -> list[Aim]:
    """Each plan's target for the figure's year, else for the next year that has one.

    A target for a count is the whole's and no measure of its parts.
    """
    if whole.rule is Rollup.SUM:
        return []
    found = ((plan, _target(plan, whole)) for plan in plans)
    return [(plan, target) for plan, target in found if target is not None]


def _target(plan: Plan, whole: RolledUp) -> Target | None:
    targets = plan.targets_of(whole.indicator.key)
    year = int(whole.period[-4:])
    later = [one for one in targets if one.year is None or one.year >= year]
    return later[0] if later else (targets[-1] if targets else None)


def plot_of(
    whole: RolledUp, name: str, aims: Sequence[Aim], rules: Rules, language: Language
) -> DotData:
    """The plot: the best on top, those without a number last."""
    dots = [_dot(whole, one, aims, rules, language) for one in whole.parts]
    better = -1 if whole.indicator.direction is not Direction.LOWER else 1
    dots.sort(key=lambda one: (one.value is None, better * (one.value or 0.0)))
    return DotData(tuple(dots), tuple(_lines(whole, name, aims, language)))


def _dot(whole: RolledUp, part: Part, aims: Sequence[Aim], rules: Rules, language: Language) -> Dot:
    value = part_value(whole.indicator, part)
    if value is None:
        words = language.say(lack_word(part.lack)) if part.lack else ""
        return Dot(part.unit.key, part.unit.name, None, words)
    if whole.rule is Rollup.YES_NO and part.denominator == 1:
        words = yes_no_word(part.numerator == 1)
    else:
        words = write_observation(part.shown) if part.shown else write_number(value)
    verdict = _verdict(whole, part, value, aims, rules)
    return Dot(part.unit.key, part.unit.name, float(value), words, verdict)


def _verdict(
    whole: RolledUp, part: Part, value: Decimal, aims: Sequence[Aim], rules: Rules
) -> Verdict:
    if not aims:
        return Verdict.NO_TARGET
    plan, target = aims[0]
    shown = part.shown or Observation(whole.indicator.key, whole.period, value=value)
    return assess(whole.indicator, plan, target, shown, rules=rules).verdict


def _lines(
    whole: RolledUp, name: str, aims: Sequence[Aim], language: Language
) -> Iterator[PlotLine]:
    """The whole's own value and each plan's target; a range has two lines."""
    if whole.value is not None and whole.rule is not Rollup.SUM:
        words = translate("UnitsPage", "{name}: {value}", name=name,
                          value=write_number(whole.value))  # fmt: skip
        yield PlotLine(float(whole.value), words)
    for plan, target in aims:
        if target.value is None or target.comparator is Comparator.CHANGE:
            continue
        said = target_words(whole.indicator, target, language, beside_value=True)
        words = f"{plan.short} {target.year or ''}: {said}"
        yield PlotLine(float(target.value), words, plan.level)
        if target.high is not None:
            yield PlotLine(float(target.high), words, plan.level)
