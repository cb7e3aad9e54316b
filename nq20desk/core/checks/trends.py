"""*Tăng qua từng năm* over a falling series, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from nq20desk.core.checks.finding import Hit
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.passage import Span
from nq20desk.core.checks.vocabulary import TrendWords
from nq20desk.core.message import message
from nq20desk.core.observation import Observation
from nq20desk.core.quantity import write_number

_LEAST_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Said:
    """A movement that a sentence claims; ``sign`` is 1 for rising, -1 for falling."""

    sentence: Span
    start: int
    end: int
    sign: int
    always: bool


def trend_contradicts(material: Material) -> Iterator[Hit]:
    """Sentences that claim a steady movement which the stored series does not have."""
    for passage in material.passages:
        for sentence in passage.sentences:
            said = _said(material, sentence)
            for indicator in _subjects(material, said) if said else ():
                yield from _against(material, said, indicator) if said else ()


def _said(material: Material, sentence: Span) -> _Said | None:
    words = material.vocabulary
    if sentence.find(words.names.aims):
        return None
    for sign, trend in ((1, words.rising), (-1, words.falling)):
        found = _claimed(sentence, sign, trend)
        if found and not sentence.just_before(found.start, words.verdict.negations, 2):
            return found
    return None


def _claimed(sentence: Span, sign: int, words: TrendWords) -> _Said | None:
    always, tendency = sentence.find(words.always), sentence.find(words.tendency)
    found = always or tendency
    if not found:
        return None
    return _Said(sentence, found.start(), found.end(), sign, always is not None)


def _subjects(material: Material, said: _Said) -> tuple[str, ...]:
    """Whose movement is meant: live figures, names, else the table under the paragraph."""
    parts = [one for one in said.sentence.parts if one.holds(said.start)]
    names = [
        one.indicator
        for part in parts
        for one in material.mentions(part)
        if one.size >= _LEAST_NAMED
    ]
    fields = [one.field.indicator for one in said.sentence.fields]
    found = dict.fromkeys(one for key in (*names, *fields) for one in _series_of(material, key))
    return tuple(found) or _of_table(material, said)


def _series_of(material: Material, indicator: str) -> tuple[str, ...]:
    """The indicator itself, or its sub-rows where only they have figures for several years."""
    if len(_series(material, indicator)) > 1:
        return (indicator,)
    children = (one.key for one in material.catalogue.children(indicator))
    return tuple(key for key in children if len(_series(material, key)) > 1)


def _of_table(material: Material, said: _Said) -> tuple[str, ...]:
    passage = said.sentence.passage
    if "bảng" not in passage.lowered:
        return ()
    tables = material.snapshot.form.section(passage.section).series
    return tuple(key for table in tables for key in table.indicators if key in material.catalogue)


def _series(material: Material, indicator: str) -> list[Observation]:
    """The figures of single years, oldest first, not after the report's year."""
    if indicator not in material.catalogue:
        return []
    last = str(material.report.year)
    periods = (one for one in material.figures.periods(indicator) if len(one) == len(last))
    found = (material.figures.shown(indicator, one) for one in periods if one <= last)
    return [one for one in found if one and one.has_number]


def _against(material: Material, said: _Said, indicator: str) -> Iterator[Hit]:
    series = _series(material, indicator)
    if len(series) < 2:
        return
    steps = list(pairwise(series)) if said.always else [(series[0], series[-1])]
    wrong = [(one, other) for one, other in steps if _moves_against(one, other, said.sign)]
    if not wrong:
        return
    text = message(
        "Checks",
        "“{words}”, but {name} went {steps}.",
        words=said.sentence.passage.text[said.start : said.end],
        name=material.catalogue[indicator].names,
        steps="; ".join(_step(one, other) for one, other in wrong),
    )
    case = "" if said.always else "tendency"
    passage = said.sentence.passage
    where = passage.place(said.start, said.end, indicator, wrong[-1][1].period)
    yield Hit("trend_contradicts", text, where, said.sentence.quote(said.start, said.end), case)


def _moves_against(one: Observation, other: Observation, sign: int) -> bool:
    assert one.value is not None
    assert other.value is not None
    return (other.value - one.value) * sign < 0


def _step(one: Observation, other: Observation) -> str:
    assert one.value is not None
    assert other.value is not None
    return (
        f"{write_number(one.value)} ({one.period}) → {write_number(other.value)} ({other.period})"
    )


RULES: tuple[Rule, ...] = (trend_contradicts,)
