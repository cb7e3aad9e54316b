"""Reads the words of the plan reader from resources/words/plan-reading.toml."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from nq20desk.core.message import message
from nq20desk.core.planreading.grammar import (
    ChangeWords,
    ComparatorWords,
    NameWords,
    Negations,
    PlanGrammar,
    SectionWords,
    TableWords,
    UnitGrammar,
    UnitWords,
    YearWords,
)
from nq20desk.core.quantity import Comparator
from nq20desk.resources import resource_path
from nq20desk.resources.reading import Entry, read_table, read_toml, read_words


def load_plan_grammar(is_measure: Callable[[str], bool], path: Path | None = None) -> PlanGrammar:
    """The grammar of plan texts; a KnownError names the file, the key and the reason.

    ``is_measure`` knows the measures of the catalogue, which the units must be.
    """
    file = read_toml(path or resource_path("words", "plan-reading.toml"))
    file.text("version")
    grammar = PlanGrammar(
        comparators=tuple(_comparator(one) for one in file.tables("comparator")),
        names=_names(file),
        units=_units(file, is_measure),
        negations=read_table(file.required_table("negations"), Negations),
        years=read_table(file.required_table("years"), YearWords),
        changes=read_table(file.required_table("changes"), ChangeWords),
        texts=_texts(file.required_table("texts")),
        sections=read_table(file.required_table("sections"), SectionWords),
        tables=read_table(file.required_table("tables"), TableWords),
    )
    file.finish()
    _check_comparators(file, grammar)
    return grammar


def _comparator(entry: Entry) -> ComparatorWords:
    comparator = entry.choice("sign", Comparator)
    return ComparatorWords(comparator, read_words(entry, "before"), entry.texts("after"))


def _check_comparators(file: Entry, grammar: PlanGrammar) -> None:
    words = [word for one in grammar.comparators for word in (*one.before, *one.after)]
    twice = sorted({one for one in words if words.count(one) > 1})
    if twice:
        text = message("Words", "these words are there twice: {words}.", words=", ".join(twice))
        file.fail("comparator", text)


def _names(file: Entry) -> NameWords:
    entry = file.required_table("names")
    names = NameWords(
        aims=read_words(entry, "aims"),
        links=read_words(entry, "links"),
        firm=read_words(entry, "firm"),
        kept=read_words(entry, "kept"),
        fillers=read_words(entry, "fillers"),
        leads=read_words(entry, "leads"),
        harmless=read_words(entry, "harmless"),
        wholes=read_words(entry, "wholes"),
        asides=read_words(entry, "asides"),
        qualifying=read_words(entry, "qualifying"),
        denials=read_words(entry, "denials"),
        subgroups=read_words(entry, "subgroups"),
        changes=read_words(entry, "changes"),
        equivalents=file.required_table("equivalents").pairs(),
        slips=file.required_table("slips").pairs(),
        numerals=file.required_table("numerals").pairs(),
        alternations=tuple(_alternation(one) for one in file.tables("alternation")),
    )
    entry.finish()
    return names


def _alternation(entry: Entry) -> tuple[str, ...]:
    words = read_words(entry, "words")
    if len(words) < 2:
        entry.fail("words", message("Words", "two words at least are needed."))
    return words


def _units(file: Entry, is_measure: Callable[[str], bool]) -> UnitGrammar:
    measures = tuple(_unit(one, is_measure) for one in file.tables("unit"))
    entry = file.required_table("units")
    units = UnitGrammar(
        measures=measures,
        over=read_words(entry, "over"),
        other_bases=read_words(entry, "other_bases"),
        yearly=read_words(entry, "yearly"),
        points=read_words(entry, "points"),
        plausible_percent=entry.decimal("plausible_percent") or Decimal(0),
    )
    entry.finish()
    return units


def _unit(entry: Entry, is_measure: Callable[[str], bool]) -> UnitWords:
    return UnitWords(
        measure=entry.one_of("measure", is_measure),
        signs=entry.texts("signs"),
        after=entry.texts("after"),
        per=entry.texts("per"),
        yearly_of=entry.one_of("yearly_of", is_measure, "") or None,
    )


def _texts(entry: Entry) -> tuple[str, ...]:
    words = read_words(entry, "markers")
    entry.finish()
    return words
