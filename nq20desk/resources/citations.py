"""Reads the vocabulary of citations from resources/words/citations.toml."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.agency import AgencyWords
from nq20desk.core.checks.vocabulary import SymbolWords
from nq20desk.core.citation_reader import CitationWords
from nq20desk.core.message import message
from nq20desk.resources.reading import Entry, read_toml


def load_citation_words(path: Path, symbols: SymbolWords) -> CitationWords:
    """The vocabulary; every symbol of a kind must be one that the checks know, too."""
    file = read_toml(path)
    file.text("version")
    kinds = _kinds(file.required_table("kinds"), symbols)
    letters, law = file.required_table("letters"), file.required_table("law")
    projects, titles = file.required_table("projects"), file.required_table("titles")
    agencies = file.required_table("agencies")
    words = CitationWords(
        kinds=kinds,
        letter=letters.text("kind"),
        law_kinds=_some(law, "kinds"),
        law_makers=_some(law, "bodies"),
        projects=_some(projects, "kinds"),
        leads=_some(titles, "leads"),
        symbols=symbols,
        agencies=_agencies(agencies, file.required_table("abbreviations")),
    )
    for entry in (letters, law, projects, titles, agencies, file):
        entry.finish()
    return words


def _kinds(entry: Entry, symbols: SymbolWords) -> dict[str, str]:
    names = entry.names()
    for symbol in names:
        if symbol not in symbols.kinds:
            entry.fail(symbol, message("Words", "the checks don't know this symbol of a kind."))
    return names


def _agencies(entry: Entry, abbreviations: Entry) -> AgencyWords:
    return AgencyWords(
        heads=_some(entry, "heads"),
        fields=_some(entry, "fields"),
        places=_some(entry, "places"),
        terms=_some(entry, "terms"),
        loose=_some(entry, "loose"),
        abbreviations=abbreviations.names(),
    )


def _some(entry: Entry, key: str) -> tuple[str, ...]:
    words = entry.texts(key)
    if not words or not all(one.strip() for one in words):
        entry.fail(key, message("Words", "the list has no words."))
    return words
