"""Numbers typed in the text against the stored figures of the same indicator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nq20desk.core.checks.finding import Finding, Place, Severity, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.names import Claim, agrees, read_claim
from nq20desk.core.checks.passage import Span
from nq20desk.core.message import message
from nq20desk.core.observation import Observation, write_observation
from nq20desk.core.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Comparison:
    """A typed number beside the stored figure that it is said of; ``readings`` may be several."""

    sentence: Span
    part: Span
    claim: Claim
    stored: Observation
    readings: tuple[Quantity, ...]

    @property
    def agrees(self) -> bool:
        """Whether the number can be said where that figure is stored."""
        return any(agrees(one, self.stored.as_quantity()) for one in self.readings)

    @property
    def is_equal(self) -> bool:
        """Whether it says the very figure, with its comparator."""
        told = (self.stored.comparator, self.stored.value, self.stored.high)
        return any((one.comparator, one.value, one.high) == told for one in self.readings)


def typed_number(material: Material) -> Iterator[Finding]:
    """Typed numbers that contradict the stored figure, or repeat it instead of showing it."""
    yield from (_compared(material, one) for one in comparisons(material))


def comparisons(material: Material) -> Iterator[Comparison]:
    """Every typed number that is said of an indicator whose figure is stored."""
    for sentence, part in material.parts():
        if sentence.find(material.vocabulary.names.aims):
            continue
        for claim in material.claims(part):
            stored = None if claim.number.live else _stored(material, sentence, claim)
            if stored:
                readings = read_claim(claim, part, material.catalogue[stored.indicator])
                yield Comparison(sentence, part, claim, stored, readings)


def _stored(material: Material, sentence: Span, claim: Claim) -> Observation | None:
    """The figure of the year that the sentence speaks of; none for years to come."""
    year = year_of(material, sentence, claim)
    if year > material.report.year:
        return None
    found = material.figures.shown(claim.mention.indicator, str(year))
    return found if found and found.has_number else None


def year_of(material: Material, sentence: Span, claim: Claim) -> int:
    """The last year named before the number, else the first behind it, else the report's."""
    compared = material.vocabulary.names.compared
    years = [one for one in sentence.years if not sentence.just_before(one[1], compared, 3)]
    before = [year for year, start in years if start < claim.number.start]
    return before[-1] if before else years[0][0] if years else material.report.year


def _compared(material: Material, found: Comparison) -> Finding:
    part, claim, stored = found.part, found.claim, found.stored
    indicator = material.catalogue[stored.indicator]
    where = part.passage.place(
        claim.number.start, claim.number.end, stored.indicator, stored.period
    )
    evidence = quote(part.text)
    if found.agrees:
        return _could_be_live(where, evidence)
    text = message(
        "Checks",
        "The text says {typed}, the stored figure of {period} is {stored}: {name}.",
        typed=claim.number.text + claim.number.sign,
        period=stored.period,
        stored=write_observation(stored, indicator.measure.suffix),
        name=indicator.names,
    )
    return Finding("typed_number_contradicts", Severity.WARNING, text, where, evidence)


def _could_be_live(where: Place, evidence: str) -> Finding:
    text = message("Checks", "The number agrees with the figures; a live figure would be safer.")
    return Finding("typed_number_not_live", Severity.SUGGESTION, text, where, evidence)


RULES: tuple[Rule, ...] = (typed_number,)
