"""Reads the delivered phrases (resources/phrases)."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.markup import parse
from nq20desk.core.message import message
from nq20desk.core.office import System
from nq20desk.core.phrase import Phrase, unknown_place
from nq20desk.resources.reading import Entry, read_toml


def load_phrases(
    path: Path, sections: Collection[str], catalogue: IndicatorCatalogue
) -> tuple[Phrase, ...]:
    """The phrases of a file; sections and indicators must be known, none may be there twice."""
    file = read_toml(path)
    file.text("version")
    source = file.text("source", "")
    found: list[Phrase] = []
    for entry in file.tables("phrase"):
        one = _phrase(entry, source, sections, catalogue)
        if any(one.text == other.text for other in found):
            entry.fail("text", message("Resources", "the phrase is there twice."))
        found.append(one)
    file.finish()
    return tuple(found)


def _phrase(
    entry: Entry, source: str, sections: Collection[str], catalogue: IndicatorCatalogue
) -> Phrase:
    system = entry.optional("system")
    one = Phrase(
        text=entry.text("text").strip(),
        sections=entry.known("sections", sections.__contains__),
        source=source,
        system=entry.choice_of("system", system, System) if system else None,
    )
    if not parse(one.text):
        entry.fail("text", message("Resources", "the phrase says nothing."))
    braces = unknown_place(one.text, catalogue.__contains__, documents=False)
    if braces is not None:
        entry.fail("text", message("Resources", "{braces} is no place that a report fills.",
                                   braces=braces))  # fmt: skip
    return one
