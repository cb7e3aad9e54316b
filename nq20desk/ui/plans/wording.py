"""Words of the page of plans: comparators, differences, validity, and a target's story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nq20desk.app.language import Language
from nq20desk.core.dates import short_date
from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.message import Message, message
from nq20desk.core.plan import Plan, Target
from nq20desk.core.plancompare import ComparedCell, Demand, Difference, PlanColumn
from nq20desk.core.quantity import write_number
from nq20desk.ui.wording import level_word, target_words, unit_suffix

Fact = tuple[Message, str]

_COMPARATORS: Mapping[str, Message] = {
    "=": message("PlansPage", "reach"),
    ">=": message("PlansPage", "at least"),
    ">": message("PlansPage", "more than"),
    "<=": message("PlansPage", "at most"),
    "<": message("PlansPage", "less than"),
    "approx": message("PlansPage", "about"),
    "range": message("PlansPage", "from - to"),
    "change": message("PlansPage", "a change"),
    "text": message("PlansPage", "in words"),
    "maintain": message("PlansPage", "keep at"),
}

MARKS: Mapping[Difference, str] = {
    Difference.HIGHER: "▲",
    Difference.LOWER: "▼",
    Difference.SAME: "=",
    Difference.OTHER_SIGN: "<>",
    Difference.OTHER_CONDITION: "≠",
    Difference.NOT_COMPARABLE: "?",
}
"""The mark of a difference; the basis and what stands alone have none."""

DIFFERENCES: Mapping[Difference, Message] = {
    Difference.HIGHER: message("PlansPage", "higher"),
    Difference.LOWER: message("PlansPage", "lower"),
    Difference.SAME: message("PlansPage", "the same"),
    Difference.OTHER_SIGN: message("PlansPage", "another comparison"),
    Difference.OTHER_CONDITION: message("PlansPage", "another condition"),
    Difference.NOT_COMPARABLE: message("PlansPage", "not comparable"),
    Difference.BASIS: message("PlansPage", "what the others are held against"),
    Difference.ALONE: message("PlansPage", "set by this plan only"),
}

_DEMANDS: Mapping[Demand, Message] = {
    Demand.MORE: message("PlansPage", "asks for more"),
    Demand.LESS: message("PlansPage", "asks for less"),
}


def comparator_words(code: str) -> Message:
    """How a comparator is called."""
    return _COMPARATORS.get(code, message("PlansPage", "reach"))


def comparator_codes() -> tuple[str, ...]:
    """All comparators in the order in which they are offered."""
    return tuple(_COMPARATORS)


def head_words(column: PlanColumn, language: Language) -> tuple[str, str]:
    """A column's head: the plan above, its year below."""
    no_year = language.say(message("PlansPage", "no year named"))
    return column.plan.short, str(column.year or no_year)


def cell_words(indicator: Indicator, cell: ComparedCell, language: Language) -> str:
    """A target in a cell: its value, its condition, * where a misprint was mended, its mark."""
    target = cell.target
    parts = [target_words(indicator, target, language)]
    if target.condition is not None:
        kinds = message("PlansPage", "({kinds} kinds)", kinds=write_number(target.condition.value))
        parts.append(language.say(kinds))
    parts += ["*" if target.printed else "", MARKS.get(cell.difference, "")]
    return " ".join(one for one in parts if one)


def difference_words(indicator: Indicator, cell: ComparedCell, language: Language) -> str:
    """How a target differs from the plan it is held against, in words."""
    said = language.say(DIFFERENCES[cell.difference])
    if cell.gap is not None:
        amount = f"{write_number(abs(cell.gap).normalize())}{unit_suffix(indicator, language)}"
        said = language.say(message("PlansPage", "{difference} by {amount}",
                                    difference=said, amount=amount))  # fmt: skip
    if cell.demand is not None:
        said = f"{said} – {language.say(_DEMANDS[cell.demand])}"
    return said


def target_facts(
    catalogue: IndicatorCatalogue, target: Target, language: Language
) -> Iterator[Fact]:
    """A target's story: the words of the document, what was mended, where it stands."""
    yield message("PlansPage", "In the document's words"), f"“{target.words}”"
    if target.condition is not None and target.condition.indicator in catalogue:
        wanted = catalogue[target.condition.indicator]
        name = language.pick(wanted.name, wanted.name_en)
        value = write_number(target.condition.value)
        yield message("PlansPage", "Condition"), f"{name}: {value}"
    if target.printed:
        yield message("PlansPage", "Printed by mistake as"), f"“{target.printed}”"
    if target.note:
        yield message("PlansPage", "Note"), target.note
    for other in target.also:
        line = (
            language.say(message("PlansPage", "line {line}", line=other.line)) if other.line else ""
        )
        place = ", ".join(one for one in (line, other.note) if one)
        said = f"“{other.words}”" + (f" ({place})" if place else "")
        yield message("PlansPage", "Said otherwise elsewhere"), said
    if target.line is not None:
        yield message("PlansPage", "Line of the source text"), str(target.line)


def plan_facts(plan: Plan, language: Language) -> Iterator[Fact]:
    """What a plan is."""
    yield message("PlansPage", "Document"), language.pick(plan.name, plan.name_en)
    yield message("PlansPage", "Level"), language.say(level_word(plan.level))
    if plan.issuer:
        yield message("PlansPage", "Issued by"), plan.issuer
    if plan.number or plan.issued:
        yield message("PlansPage", "Number and date"), number_words(plan)
    yield message("PlansPage", "In force"), validity_words(plan, language)
    if plan.territory:
        yield message("PlansPage", "Territory"), plan.territory
    yield message("PlansPage", "Origin"), language.say(origin_words(plan))
    if plan.note:
        yield message("PlansPage", "Note"), plan.note


def number_words(plan: Plan) -> str:
    """Number and date: ``50-KH/TU · 16/4/2018``."""
    day = short_date(plan.issued) if plan.issued else ""
    return " · ".join(one for one in (plan.number, day) if one)


def validity_words(plan: Plan, language: Language) -> str:
    """Since when and until when a plan holds."""
    if plan.withdrawn:
        day = short_date(plan.withdrawn)
        return language.say(message("PlansPage", "no longer used since {day}", day=day))
    first, last = plan.valid_from, plan.valid_to
    if first and last:
        return f"{short_date(first)} – {short_date(last)}"
    if first:
        said = message("PlansPage", "from {day}", day=short_date(first))
    elif last:
        said = message("PlansPage", "until {day}", day=short_date(last))
    else:
        said = message("PlansPage", "not said")
    return language.say(said)


def origin_words(plan: Plan) -> Message:
    """Whether a plan came with the program or was entered here."""
    if plan.own:
        return message("PlansPage", "entered here")
    return message("PlansPage", "built in")
