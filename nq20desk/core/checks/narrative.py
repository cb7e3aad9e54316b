"""Numbers typed in the text against the stored figures of the same indicator."""

from __future__ import annotations

from collections.abc import Iterator

from nq20desk.core.checks.finding import Finding, Place, Severity, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.names import Claim, agrees, read_claim
from nq20desk.core.checks.passage import Span
from nq20desk.core.message import message
from nq20desk.core.observation import Observation, write_observation


def typed_number(material: Material) -> Iterator[Finding]:
    """Typed numbers that contradict the stored figure, or repeat it instead of showing it."""
    for sentence, part in material.parts():
        if sentence.find(material.vocabulary.names.aims):
            continue
        for claim in material.claims(part):
            stored = None if claim.number.live else _stored(material, sentence, claim)
            if stored:
                yield _compared(material, part, claim, stored)


def _stored(material: Material, sentence: Span, claim: Claim) -> Observation | None:
    """The figure of the year that the sentence speaks of; none for years to come."""
    year = _year_of(material, sentence, claim)
    if year > material.report.year:
        return None
    found = material.figures.shown(claim.mention.indicator, str(year))
    return found if found and found.has_number else None


def _year_of(material: Material, sentence: Span, claim: Claim) -> int:
    """The last year named before the number, else the first behind it, else the report's."""
    compared = material.vocabulary.names.compared
    years = [one for one in sentence.years if not sentence.just_before(one[1], compared, 3)]
    before = [year for year, start in years if start < claim.number.start]
    return before[-1] if before else years[0][0] if years else material.report.year


def _compared(material: Material, part: Span, claim: Claim, stored: Observation) -> Finding:
    indicator = material.catalogue[claim.mention.indicator]
    readings = read_claim(claim, part, indicator)
    where = part.passage.place(
        claim.number.start, claim.number.end, stored.indicator, stored.period
    )
    agreeing = [one for one in readings if agrees(one, stored.as_quantity())]
    evidence = quote(part.text)
    if agreeing:
        return _could_be_live(where, evidence)
    text = message(
        "Checks",
        "The text says {typed}, the stored figure of {period} is {stored}: {name}.",
        typed=claim.number.text + claim.number.sign,
        period=stored.period,
        stored=write_observation(stored, indicator.measure.suffix),
        name=indicator.called,
    )
    return Finding("typed_number_contradicts", Severity.WARNING, text, where, evidence)


def _could_be_live(where: Place, evidence: str) -> Finding:
    text = message("Checks", "The number agrees with the figures; a live figure would be safer.")
    return Finding("typed_number_not_live", Severity.SUGGESTION, text, where, evidence)


RULES: tuple[Rule, ...] = (typed_number,)
