"""Stored figures against their bounds, their parts, and what was said elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from nq20desk.core.checks.finding import FIGURES, Hit, Place, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.figures import Disagreement
from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.message import Bilingual, Message, message
from nq20desk.core.observation import write_observation
from nq20desk.core.plausibility import doubts_of
from nq20desk.core.quantity import write_number


def figure_implausible(material: Material) -> Iterator[Hit]:
    """Figures that look mistyped: outside their bounds, with another unit's sign, a slip."""
    for key, period in material.shown:
        indicator = material.catalogue[key]
        for doubt in doubts_of(material.figures.shown(key, period), indicator, material.figures):
            if doubt.rule == "parts_disagree":  # told below, with its severity
                continue
            text = message(
                "Checks",
                "{name} in {period}: {what} {mend}",
                name=indicator.names,
                period=period,
                what=doubt.what,
                mend=doubt.mend,
            )
            yield Hit("figure_implausible", text, _place(key, period))


def typed_against_computed(material: Material) -> Iterator[Hit]:
    """Typed figures that differ from their own parts: 28.941 cases, but 28.945 in the parts."""
    for key, period in material.shown:
        found = material.figures.disagreement(key, period)
        if found:
            yield _disagrees(material.catalogue, material.catalogue[key], period, found)


def _disagrees(
    catalogue: IndicatorCatalogue, indicator: Indicator, period: str, found: Disagreement
) -> Hit:
    doubtful = found.tolerated or bool(found.without)
    text = message(
        "Checks",
        "{name} in {period}: {what}",
        name=indicator.names,
        period=period,
        what=_what_differs(found, catalogue),
    )
    where = _place(indicator.key, period)
    evidence = write_number(found.typed)
    case = "doubtful" if doubtful else ""
    return Hit("typed_against_computed", text, where, evidence, case)


def _what_differs(found: Disagreement, catalogue: IndicatorCatalogue) -> Message:
    """How the typed value and its parts differ; a sum says it as a sentence's sum does."""
    typed, computed = write_number(found.typed), _rounded(found)
    if found.tolerated:
        return message("Checks", "{typed} was cut off; rounded it is {computed}.",
                       typed=typed, computed=computed)  # fmt: skip
    if found.without:
        return message(
            "Checks",
            "all parts add up to {computed}; the total {typed} is right only without {parts}.",
            computed=computed,
            typed=typed,
            parts=_listed([catalogue[key].names for key in found.without]),
        )
    if found.is_sum:
        return message("Checks", "the parts add up to {computed}, but the total says {typed}.",
                       typed=typed, computed=computed)  # fmt: skip
    return message("Checks", "{typed} was typed, but its parts give {computed}.",
                   typed=typed, computed=computed)  # fmt: skip


def _listed(names: Sequence[Bilingual]) -> Bilingual:
    return Bilingual(
        "; ".join(one.vietnamese for one in names), "; ".join(one.english for one in names)
    )


def _rounded(found: Disagreement) -> str:
    """The computed value with as many decimals as the typed one."""
    unit = Decimal(1).scaleb(int(found.typed.as_tuple().exponent))
    return write_number(found.computed.quantize(unit, rounding=ROUND_HALF_UP))


def two_figures(material: Material) -> Iterator[Hit]:
    """The same figure said with another value in another place: > 93 and 93,1."""
    for key, period in material.shown:
        typed = material.figures.typed(key, period)
        for other in typed.also if typed else ():
            if typed is None or other.value is None or other.value == typed.value:
                continue
            text = message(
                "Checks",
                "{name} in {period} is given twice: {one} and {other}.",
                name=material.catalogue[key].names,
                period=period,
                one=write_observation(typed),
                other=write_number(other.value),
            )
            evidence = quote(other.words)
            yield Hit("two_figures", text, _place(key, period), evidence)


def _place(indicator: str, period: str) -> Place:
    return Place(FIGURES, indicator=indicator, period=period)


RULES: tuple[Rule, ...] = (figure_implausible, typed_against_computed, two_figures)
