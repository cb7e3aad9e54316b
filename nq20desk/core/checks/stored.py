"""Stored figures against their bounds, their parts, and what was said elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from nq20desk.core.checks.finding import FIGURES, Finding, Place, Severity, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.figures import Disagreement
from nq20desk.core.indicator import Indicator
from nq20desk.core.message import message
from nq20desk.core.observation import write_observation
from nq20desk.core.plausibility import doubts_of
from nq20desk.core.quantity import write_number


def figure_implausible(material: Material) -> Iterator[Finding]:
    """Figures that look mistyped: outside their bounds, with another unit's sign, a slip."""
    for key, period in material.shown:
        indicator = material.catalogue[key]
        for doubt in doubts_of(material.figures.shown(key, period), indicator, material.figures):
            if doubt.rule == "parts_disagree":  # told below, with its severity
                continue
            text = message(
                "Checks",
                "{name} in {period}: {what} {mend}",
                name=indicator.name,
                period=period,
                what=doubt.what,
                mend=doubt.mend,
            )
            yield Finding("figure_implausible", Severity.WARNING, text, _place(key, period))


def typed_against_computed(material: Material) -> Iterator[Finding]:
    """Typed figures that differ from their own parts: 28.941 cases, but 28.945 in the parts."""
    for key, period in material.shown:
        found = material.figures.disagreement(key, period)
        if found:
            yield _disagrees(material.catalogue[key], period, found)


def _disagrees(indicator: Indicator, period: str, found: Disagreement) -> Finding:
    typed, computed = write_number(found.typed), _rounded(found)
    if found.tolerated:
        severity = Severity.SUGGESTION
        text = message(
            "Checks",
            "{name} in {period}: {typed} was cut off; rounded it is {computed}.",
            name=indicator.name,
            period=period,
            typed=typed,
            computed=computed,
        )
    else:
        severity = Severity.ERROR
        text = message(
            "Checks",
            "{name} in {period}: {typed} was typed, but its parts give {computed}.",
            name=indicator.name,
            period=period,
            typed=typed,
            computed=computed,
        )
    where = _place(indicator.key, period)
    return Finding("typed_against_computed", severity, text, where, typed)


def _rounded(found: Disagreement) -> str:
    """The computed value with as many decimals as the typed one."""
    unit = Decimal(1).scaleb(int(found.typed.as_tuple().exponent))
    return write_number(found.computed.quantize(unit, rounding=ROUND_HALF_UP))


def two_figures(material: Material) -> Iterator[Finding]:
    """The same figure said with another value in another place: > 93 and 93,1."""
    for key, period in material.shown:
        typed = material.figures.typed(key, period)
        for other in typed.also if typed else ():
            if typed is None or other.value is None or other.value == typed.value:
                continue
            text = message(
                "Checks",
                "{name} in {period} is given twice: {one} and {other}.",
                name=material.catalogue[key].name,
                period=period,
                one=write_observation(typed),
                other=write_number(other.value),
            )
            evidence = quote(other.words)
            yield Finding("two_figures", Severity.WARNING, text, _place(key, period), evidence)


def _place(indicator: str, period: str) -> Place:
    return Place(FIGURES, indicator=indicator, period=period)


RULES: tuple[Rule, ...] = (figure_implausible, typed_against_computed, two_figures)
