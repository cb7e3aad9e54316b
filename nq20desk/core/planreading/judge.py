"""Turns a claim into a proposed row: how sure the reader is, and why not surer."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.message import Message, message
from nq20desk.core.plan import Condition
from nq20desk.core.planreading.claim import Claim
from nq20desk.core.planreading.page import Page
from nq20desk.core.planreading.target import ReadTarget
from nq20desk.core.planreading.tools import Tools
from nq20desk.core.planreading.units import Units
from nq20desk.core.quantity import Comparator, write_number

_KNOWN, _NEW, _LEAST = 0.98, 0.6, 0.05
Doubt = tuple[float, Message]


def judged(claim: Claim, page: Page, tools: Tools) -> ReadTarget:
    """The row that a claim makes."""
    match = claim.naming.match
    doubts = [*_unit_doubts(claim, tools.catalogue), *_doubts(claim)]
    trust = _KNOWN * match.score**0.5 if match else _NEW
    for factor, _ in doubts:
        trust *= factor
    return ReadTarget(
        key=match.indicator.key if match else None,
        name=match.indicator.name if match else _name(claim, page),
        year=claim.aim.year,
        comparator=_comparator(claim, tools.grammar.names.changes),
        value=claim.readings[0],
        value_high=claim.high,
        unit=_unit(claim, tools.units),
        condition=_condition(claim),
        words=page.words(claim.start, claim.end),
        start=claim.start,
        end=claim.end,
        confidence=confidence(trust),
        doubts=tuple(text for _, text in doubts),
    )


def confidence(trust: float) -> Decimal:
    """A trust between 0 and 1 with two decimals."""
    return Decimal(str(round(min(max(trust, _LEAST), 1.0), 2))).quantize(Decimal("0.01"))


def _comparator(claim: Claim, movements: tuple[str, ...]) -> Comparator:
    """A movement is no level; an indicator that counts movements keeps its own comparator."""
    if not claim.said.movement.change:
        return claim.said.value.comparator
    match = claim.naming.match
    plain = not (claim.said.movement.yearly or claim.said.movement.compared)
    if match and plain and match.indicator.name.lower().startswith(movements):
        return claim.said.value.comparator
    return Comparator.CHANGE


def _unit(claim: Claim, units: Units) -> str:
    fit = claim.naming.fit
    if fit is None:
        measure = claim.said.unit.measure
        if measure and claim.said.movement.change and claim.said.movement.yearly:
            return units.yearly(measure)
        return measure or claim.said.unit.words
    if claim.said.movement.change and claim.said.movement.yearly:
        return units.yearly(fit.measure)
    return fit.measure


def _condition(claim: Claim) -> Condition | None:
    found = claim.condition
    return Condition(found.indicator, Decimal(found.number)) if found else None


def _name(claim: Claim, page: Page) -> str:
    """The words of an unknown indicator, with their capitals."""
    naming = claim.naming
    if naming.stretch and not naming.inherited:
        words = page.words(*naming.stretch)
    else:
        words = ", ".join(_as_printed(part, claim, page) for part in naming.phrase.split(", "))
    words += ")" * (words.count("(") - words.count(")"))
    return words[:1].upper() + words[1:]


def _as_printed(part: str, claim: Claim, page: Page) -> str:
    """Words that were read in lower case, as they stand in the text."""
    place = page.low.rfind(part, 0, claim.end)
    return page.words(place, place + len(part)) if place >= 0 else part


def _unit_doubts(claim: Claim, catalogue: IndicatorCatalogue) -> Iterator[Doubt]:
    match, fit = claim.naming.match, claim.naming.fit
    if match is None or fit is None:
        return
    meant = catalogue.measures[fit.measure].name
    if fit.sign_wrong and fit.measure == match.indicator.measure.key:
        printed = catalogue.measures[claim.said.unit.measure or ""].name
        yield 0.75, message(
            "PlanReading", "“{printed}” is printed, but “{meant}” must be meant.",
            printed=printed, meant=meant,
        )  # fmt: skip
    elif fit.sign_wrong:
        yield 0.75, message(
            "PlanReading", "The catalogue counts it in “{own}”; “{meant}” is printed.",
            own=match.indicator.measure.name, meant=meant,
        )  # fmt: skip
    if fit.assumed:
        trust = 0.65 if fit.measure.startswith("per_") else 0.85
        yield (
            trust,
            message("PlanReading", "No unit is written; “{meant}” is assumed.", meant=meant),
        )
    if fit.outside:
        low, high = match.indicator.bounds or (Decimal(0), Decimal(0))
        yield 0.5, message(
            "PlanReading", "The value lies outside the plausible {low} – {high}.",
            low=write_number(low), high=write_number(high),
        )  # fmt: skip


def _doubts(claim: Claim) -> Iterator[Doubt]:
    yield from _name_doubts(claim)
    yield from _number_doubts(claim)
    if claim.aim.year is None:
        yield 0.9, message("PlanReading", "No year is named.")
    elif claim.aim.title:
        yield 0.95, message("PlanReading", "The year is that of the document's name.")
    if claim.aim.several:
        yield 0.85, message("PlanReading", "The heading names several years; the first is taken.")
    if not claim.said.movement.certain:
        yield 0.7, message("PlanReading", "It may be a movement or the level to be reached.")


def _name_doubts(claim: Claim) -> Iterator[Doubt]:
    naming = claim.naming
    if naming.match is None:
        yield 1.0, message("PlanReading", "The catalogue has no such indicator.")
        if naming.near:
            near = naming.near.indicator.name
            yield 1.0, message("PlanReading", "The nearest known one is “{name}”.", name=near)
        return
    if naming.rival:
        other = naming.rival.indicator.name
        yield 0.7, message("PlanReading", "It may also be “{name}”.", name=other)
    if naming.match.repaired:
        yield 0.9, message("PlanReading", "The name is spelt unusually.")
    if naming.match.reordered:
        yield 0.8, message("PlanReading", "The words of the name stand in another order.")
    elif not naming.match.sure and not naming.match.repaired:
        yield 1.0, message("PlanReading", "The name is written otherwise than in the catalogue.")
    if naming.inherited:
        yield 0.97, message("PlanReading", "The name is taken from what stands before.")


def _number_doubts(claim: Claim) -> Iterator[Doubt]:
    if len(claim.readings) > 1:
        other = write_number(claim.readings[1])
        yield 0.6, message("PlanReading", "The number may also be read as {number}.", number=other)
    if claim.said.value.footnote:
        yield 0.95, message("PlanReading", "A digit behind the sign is taken for a footnote.")
    if claim.said.value.total:
        yield (
            0.6,
            message("PlanReading", "It is counted out of {total}.", total=claim.said.value.total),
        )
