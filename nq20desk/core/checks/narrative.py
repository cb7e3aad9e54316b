"""Numbers typed in the text against the stored figures of the same indicator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nq20desk.core.checks.finding import Hit, Place
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.names import Claim, agrees, read_claim
from nq20desk.core.checks.passage import Span
from nq20desk.core.indicator import Indicator
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


def typed_number(material: Material) -> Iterator[Hit]:
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


def _compared(material: Material, found: Comparison) -> Hit:
    part, claim, stored = found.part, found.claim, found.stored
    indicator = material.catalogue[stored.indicator]
    where = part.passage.place(
        claim.number.start, claim.number.end, stored.indicator, stored.period
    )
    evidence = part.quote(claim.number.start, claim.number.end)
    if found.agrees:
        return _could_be_live(where, evidence, claim, indicator)
    text = message(
        "Checks",
        "The text says {typed}, the stored figure of {period} is {stored}: {name}.",
        typed=claim.number.text + claim.number.sign,
        period=stored.period,
        stored=write_observation(stored, indicator.measure.suffix),
        name=indicator.names,
    )
    return Hit("typed_number_contradicts", text, where, evidence)


def _could_be_live(where: Place, evidence: str, claim: Claim, indicator: Indicator) -> Hit:
    text = message(
        "Checks",
        "{typed} agrees with the stored figure; a live figure would be safer: {name}.",
        typed=claim.number.text + claim.number.sign,
        name=indicator.names,
    )
    return Hit("typed_number_not_live", text, where, evidence)


def said_twice(material: Material) -> Iterator[Hit]:
    """Two typed numbers for one indicator and year (*trên 50%*, later *trên 40%*), none stored.

    Within a paragraph they may be of several units; results and aims are apart. Where no year
    is named they may be of several years, too: a suggestion only.
    """
    said: dict[tuple[str, int, bool, bool], tuple[Span, Claim]] = {}
    for sentence, part in material.parts():
        aimed = sentence.find(material.vocabulary.names.aims) is not None
        for claim in material.claims(part):
            if claim.number.live or _stored(material, sentence, claim):
                continue
            year, dated = year_of(material, sentence, claim), bool(sentence.years)
            key = (claim.mention.indicator, year, aimed, dated)
            before = said.setdefault(key, (part, claim))
            if before[0].passage is not part.passage and _differ(material, before, (part, claim)):
                yield _twice(material, before[1], claim, part, year if dated else None)


def _differ(material: Material, one: tuple[Span, Claim], other: tuple[Span, Claim]) -> bool:
    """Whether no reading of one number can be said where the other stands."""
    indicator = material.catalogue[one[1].mention.indicator]
    mine, theirs = (read_claim(claim, part, indicator) for part, claim in (one, other))
    return not any(agrees(a, b) or agrees(b, a) for a in mine for b in theirs)


def _twice(material: Material, one: Claim, other: Claim, part: Span, year: int | None) -> Hit:
    indicator = material.catalogue[one.mention.indicator]
    text = message(
        "Checks",
        "{name}: the text says {one}, and here {other}.",
        name=indicator.names,
        one=one.number.text + one.number.sign,
        other=other.number.text + other.number.sign,
    )
    where = part.passage.place(
        other.number.start, other.number.end, indicator.key, str(year) if year else None
    )
    evidence = part.quote(other.number.start, other.number.end)
    return Hit("said_twice", text, where, evidence, "" if year else "undated")


def wrong_sign(material: Material) -> Iterator[Hit]:
    """Per cent written for per mille: mortality under five *còn 18,5%* for 18,5‰."""
    for _, part in material.parts():
        for claim in material.wrong_signs(part):
            indicator = material.catalogue[claim.mention.indicator]
            text = message(
                "Checks",
                "{typed}: {name} is given in {sign}.",
                typed=claim.number.text + claim.number.sign,
                name=indicator.names,
                sign=indicator.measure.suffix.strip(),
            )
            where = part.passage.place(claim.number.start, claim.number.end, indicator.key)
            evidence = part.quote(claim.number.start, claim.number.end)
            yield Hit("wrong_sign", text, where, evidence)


RULES: tuple[Rule, ...] = (typed_number, said_twice, wrong_sign)
