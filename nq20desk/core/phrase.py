r"""Phrases (*mẫu câu*) for the sections of a report, the office's own and the delivered ones.

A phrase is markup (:mod:`markup`) with places that the report fills: ``{year}``, ``{office}``,
``{unit}``, ``{place}``, and live figures of its year, ``{insurance_coverage@year:unit}``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from nq20desk.core.blocks import Block
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.office import Office, System
from nq20desk.core.text import search_key

PLACES = ("year", "office", "unit", "place")
_OPEN = re.compile(
    r"\\.|\{(?P<place>" + "|".join(PLACES) + r")\}|\{(?P<key>[a-z0-9_]+)@year(?=[:;}])"
)
_BRACES = re.compile(r"\\.|(?P<braces>\{[^{}]*\}?|\})")
_FIGURE = re.compile(
    r"\{(?P<key>[a-z0-9_]+)@(?:year|\d{4}(?:-\d{4})?)(?::[a-z]+)?(?:;[a-z]+=[\w-]+)*\}"
)
_DOCUMENT = re.compile(r"\{document:\d{1,9}\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase; ``sections`` are the keys of those it is meant for, none for every one.

    ``id`` is 0 for a delivered phrase, whose ``source`` says where its wording comes from;
    ``system`` limits it to reports of the Party or of the State.
    """

    text: str
    sections: tuple[str, ...] = ()
    source: str = ""
    system: System | None = None
    id: int = 0

    @property
    def is_own(self) -> bool:
        """Whether the office entered it itself."""
        return self.id > 0

    def fits(self, section: str) -> bool:
        """Whether the phrase is meant for a section."""
        return not self.sections or section in self.sections


@dataclass(frozen=True, slots=True)
class Filling:
    """What the places of a phrase stand for in a report."""

    year: int
    office: Office
    unit: str

    def of(self, place: str) -> str:
        """The words for one of :data:`PLACES`."""
        words: Mapping[str, str] = {
            "year": str(self.year),
            "office": self.office.name,
            "unit": self.unit,
            "place": self.office.place,
        }
        return words[place]


def filled(text: str, filling: Filling) -> tuple[Block, ...]:
    """The paragraphs of a phrase for a report."""

    def fill(found: re.Match[str]) -> str:
        if found["place"]:
            return re.sub(r"([\\*_~^{}|])", r"\\\1", filling.of(found["place"]))
        if found["key"]:
            return f"{{{found['key']}@{filling.year}"
        return found.group()

    return parse(_OPEN.sub(fill, text))


def as_phrase(blocks: Iterable[Block], year: int) -> str:
    """A phrase from text of a report: figures of its year are those of each year."""
    own = re.compile(rf"\\.|(?P<key>\{{[a-z0-9_]+)@{year}(?=[:;}}])")
    return own.sub(
        lambda found: f"{found['key']}@year" if found["key"] else found.group(), to_markup(blocks)
    )


def unknown_place(
    text: str, is_indicator: Callable[[str], bool], *, documents: bool = True
) -> str | None:
    """The first braces that mean nothing; None if all do."""
    for found in _BRACES.finditer(text):
        braces = found["braces"]
        if not braces or braces[1:-1] in PLACES:
            continue
        figure = _FIGURE.fullmatch(braces)
        if figure and is_indicator(figure["key"]):
            continue
        if not (documents and _DOCUMENT.fullmatch(braces)):
            return braces
    return None


def matching(
    phrases: Iterable[Phrase], words: str, section: str, system: System | None = None
) -> list[Phrase]:
    """Phrases of a section, own ones first; with words, those of all sections that hold them.

    Diacritics don't matter; the section's own phrases come first also then.
    """
    wanted = search_key(words).split()
    found = [
        one for one in phrases
        if one.system in (None, system)
        and (one.fits(section) if not wanted else _holds(one, wanted))
    ]  # fmt: skip
    return sorted(found, key=lambda one: (not one.fits(section), not one.is_own))


def _holds(phrase: Phrase, wanted: list[str]) -> bool:
    key = search_key(phrase.text)
    return all(word in key for word in wanted)
