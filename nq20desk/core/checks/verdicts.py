"""Verdict words in the text (*vượt chỉ tiêu*) and *duy trì* against the figures and plans."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from nq20desk.core.assessment import Assessment, Verdict
from nq20desk.core.checks.finding import FIGURES, Hit, Place, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.names import Claim, read_claim
from nq20desk.core.checks.passage import Span
from nq20desk.core.indicator import Direction, Indicator, Level
from nq20desk.core.message import Message, message
from nq20desk.core.observation import write_observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator, Quantity

_LEAST_NAMED = 3
_WHOLE_PART = 100
_MORE = (Comparator.MORE, Comparator.AT_LEAST)
_LESS = (Comparator.LESS, Comparator.AT_MOST)
_GOOD = frozenset({Verdict.MET, Verdict.EXCEEDED})
_LEVELS = (Level.COMMUNE, Level.DISTRICT, Level.PROVINCE, Level.NATION)


def verdict_words(material: Material) -> Iterator[Hit]:
    """*Vượt chỉ tiêu*, *đạt chỉ tiêu*, *chưa đạt* beside a figure that says otherwise."""
    plan = material.first_plan
    for _, part in material.parts() if plan else ():
        said = _said(material, part)
        if said is None or plan is None:
            continue
        good, start, end = said
        indicator = _subject(material, part, start)
        if indicator:
            yield from _judged(material, plan, indicator, good, part, (start, end))


def _said(material: Material, part: Span) -> tuple[bool, int, int] | None:
    """Whether a part of a sentence claims success or failure, and where."""
    words = material.vocabulary.verdict
    missed = part.find(words.missed)
    if missed:
        return False, missed.start(), missed.end()
    exceeded = part.find(words.exceeded)
    found = exceeded or part.find(words.reached)
    if not found or part.just_before(found.start(), words.hopes, _WHOLE_PART):
        return None
    denied = part.just_before(found.start(), words.negations, 3)
    if denied and exceeded:
        return None
    return not denied, found.start(), found.end()


def _subject(material: Material, part: Span, position: int) -> str | None:
    """The figure or name nearest before the words, else the first after them."""
    claimed = {claim.mention for claim in material.claims(part)}
    places = [(one.start, one.field.indicator) for one in part.fields] + [
        (one.start, one.indicator)
        for one in material.mentions(part)
        if one in claimed or one.size >= _LEAST_NAMED
    ]
    known = sorted(one for one in places if one[1] in material.catalogue)
    before = [key for start, key in known if start < position]
    return before[-1] if before else known[0][1] if known else None


def _judged(
    material: Material, plan: Plan, indicator: str, good: bool, part: Span, at: tuple[int, int]
) -> Iterator[Hit]:
    target = _next_target(plan, indicator, material.report.year)
    found = material.assess(indicator, plan, target)
    said = _wrong(found, good, _typed(material, part, indicator))
    if said:
        case, text = said
        period = found.observation.period if found.observation else None
        where = part.passage.place(*at, indicator, period)
        yield Hit("verdict_words", text, where, part.quote(*at), case)


def _next_target(plan: Plan, indicator: str, year: int) -> Target | None:
    """The target for the report's year, else for the next year that has one."""
    targets = [one for one in plan.targets_of(indicator) if one.year is None or one.year >= year]
    return targets[0] if targets else None


def _typed(material: Material, part: Span, indicator: str) -> list[Quantity]:
    return [
        read_claim(one, part, material.catalogue[indicator])[0]
        for one in material.claims(part)
        if one.mention.indicator == indicator
    ]


def _wrong(found: Assessment, good: bool, typed: list[Quantity]) -> tuple[str, Message] | None:
    """The case and what is wrong with the claim; nothing where figure and claim agree."""
    if found.verdict is Verdict.NO_TARGET and good:
        text = message(
            "Checks", "{name}: the plan sets no target, so this cannot be checked.",
            name=found.indicator.names,
        )  # fmt: skip
        return "untested", text
    if found.verdict in _GOOD and not good:
        return "doubtful", _contradicted(found)
    if found.verdict is Verdict.NOT_MET and good:
        return "", _contradicted(found)
    if found.verdict is Verdict.NOT_COMPARABLE and good:
        short = any(_falls_short(found, one) for one in typed)
        return "" if short else "doubtful", _contradicted(found)
    return None


def _falls_short(found: Assessment, typed: Quantity) -> bool:
    """Whether a number in the sentence itself is worse than the target."""
    edge = _edge(found.target, found.indicator.direction) if found.target else None
    if edge is None or typed.value is None:
        return False
    if found.indicator.direction is Direction.LOWER:
        return typed.comparator not in _LESS and typed.value > edge
    return typed.comparator not in _MORE and typed.value < edge


def _figure(found: Assessment) -> str:
    suffix = found.indicator.measure.suffix
    return write_observation(found.observation, suffix) if found.observation else "–"


def _contradicted(found: Assessment) -> Message:
    return message(
        "Checks",
        "The words do not fit the figures of {name}: {value}, target {target} ({plan}). {why}",
        name=found.indicator.names,
        value=_figure(found),
        target=found.target.words if found.target else "–",
        plan=found.plan.short,
        why=found.why,
    )


def maintain_above_actual(material: Material) -> Iterator[Hit]:
    """*Duy trì* a level that has not been reached, in the text or in a plan's targets."""
    told: set[str] = set()
    for _, part in material.parts():
        kept = part.find(material.vocabulary.names.keep)
        for claim in material.claims(part) if kept else ():
            if kept and claim.number.start > kept.end() and _is_above(material, part, claim):
                told.add(claim.mention.indicator)
                yield _kept_in_text(material, part, claim)
    for plan in material.snapshot.plans:
        for target in plan:
            if target.maintain and target.indicator not in told:
                found = material.assess(target.indicator, plan, target)
                if found.verdict is Verdict.NOT_MET:
                    yield _kept_in_plan(found)


def _is_above(material: Material, part: Span, claim: Claim) -> bool:
    """Whether the level to be kept is better than the newest figure."""
    indicator = material.catalogue[claim.mention.indicator]
    latest = material.figures.latest(indicator.key, material.report.year)
    wanted = read_claim(claim, part, indicator)[0].value
    if latest is None or not latest.has_number or latest.value is None or wanted is None:
        return False
    if indicator.direction is Direction.LOWER:
        return wanted < latest.value
    return indicator.direction is Direction.HIGHER and wanted > latest.value


def _kept_in_text(material: Material, part: Span, claim: Claim) -> Hit:
    indicator = material.catalogue[claim.mention.indicator]
    latest = material.figures.latest(indicator.key, material.report.year)
    assert latest is not None
    text = message(
        "Checks",
        "“Duy trì” {level}: {name} stands at {value} in {period}.",
        level=claim.number.text + claim.number.sign,
        name=indicator.names,
        value=write_observation(latest, indicator.measure.suffix),
        period=latest.period,
    )
    where = part.passage.place(claim.number.start, claim.number.end, indicator.key, latest.period)
    evidence = part.quote(claim.number.start, claim.number.end)
    return Hit("maintain_above_actual", text, where, evidence)


def _kept_in_plan(found: Assessment) -> Hit:
    assert found.observation is not None
    assert found.target is not None
    text = message(
        "Checks",
        "{plan} wants to keep {level}: {name} stands at {value} in {period}.",
        plan=found.plan.short,
        level=found.target.words,
        name=found.indicator.names,
        value=write_observation(found.observation, found.indicator.measure.suffix),
        period=found.observation.period,
    )
    where = Place(FIGURES, indicator=found.indicator.key, period=found.observation.period)
    return Hit("maintain_above_actual", text, where, found.target.words)


def plan_looser(material: Material) -> Iterator[Hit]:
    """A unit's own target that asks for less than the plan of its superior.

    The unit's own plans are those of the lowest level; how the superiors' plans stand to each
    other is not the unit's business.
    """
    plans = material.snapshot.plans
    lowest = min((_LEVELS.index(one.level) for one in plans), default=0)
    for own in (one for one in plans if _LEVELS.index(one.level) == lowest):
        for superior in plans:
            if _is_superior(superior, own):
                yield from _looser(material, own, superior)


def _is_superior(superior: Plan, own: Plan) -> bool:
    higher = _LEVELS.index(superior.level) > _LEVELS.index(own.level)
    everywhere = superior.level is Level.NATION or not superior.territory or not own.territory
    return higher and (everywhere or superior.territory in own.territory)


def _looser(material: Material, own: Plan, superior: Plan) -> Iterator[Hit]:
    for target in own:
        other = superior.target(target.indicator, target.year)
        if other is None or not _asks_for_less(material, target, other):
            continue
        indicator = material.catalogue[target.indicator]
        text = message(
            "Checks",
            "{name}: {own} asks for {one}, {superior} for {other}.",
            name=indicator.names,
            own=own.short,
            one=target.words,
            superior=superior.short,
            other=other.words,
        )
        period = str(target.year) if target.year else None
        where = Place(FIGURES, indicator=indicator.key, period=period)
        key = "plan_looser_than_superior"
        yield Hit(key, text, where, quote(target.words))


def _asks_for_less(material: Material, own: Target, other: Target) -> bool:
    indicator: Indicator = material.catalogue[own.indicator]
    if own.measure != other.measure or indicator.direction is Direction.NONE:
        return False
    mine, theirs = _edge(own, indicator.direction), _edge(other, indicator.direction)
    if mine is None or theirs is None:
        return False
    return mine > theirs if indicator.direction is Direction.LOWER else mine < theirs


def _edge(target: Target, direction: Direction) -> Decimal | None:
    """The value at which a target begins to be met."""
    if target.high is None:
        return target.value
    return target.high if direction is Direction.LOWER else target.value


RULES: tuple[Rule, ...] = (verdict_words, maintain_above_actual, plan_looser)
