"""Document numbers: years that contradict dates, and slips in the symbols."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nq20desk.core.checks.finding import DOCUMENTS, Hit, Place
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.passage import Passage
from nq20desk.core.checks.vocabulary import SymbolWords
from nq20desk.core.message import Message, message
from nq20desk.core.register import year_contradiction as contradicting_years

_DATED = re.compile(
    r"(?P<number>\b\d+/\d{4}/[\wĐ-]+),?\s+(?:ngày\s+)?"
    r"(?P<day>\d{1,2})(?:[/.-]|\s+tháng\s+)(?P<month>\d{1,2})(?:[/.-]|\s+năm\s+)(?P<year>\d{4})"
)
_PARTY = re.compile(
    r"\b(?P<digits>\d+)(?P<first>\s?-\s?|\s)(?P<kind>[A-ZĐ][A-ZĐa-zđ]{1,4})"
    r"(?P<second>\s?/\s?)(?P<office>[A-ZĐ]{2,}[\wĐ]*)"
)
_STATE = re.compile(
    r"\b(?P<digits>\d+(?:/\d{4})?)/(?P<kind>[A-ZĐ]{2,4})-(?P<office>[A-ZĐ]{2,}[\wĐ]*)"
)


def year_contradiction(material: Material) -> Iterator[Hit]:
    """The year in a number against its date: 39/2007/TT-BYT of 18/10/2017."""
    for passage in material.passages:
        for found in _DATED.finditer(passage.text):
            years = contradicting_years(found["number"], found["year"])
            if years:
                where = passage.place(found.start(), found.end())
                yield _contradiction(years, where, found.group())
    for one in material.snapshot.documents:
        years = contradicting_years(one.number, one.date)
        if years:
            evidence = f"{one.kind} {one.number} {one.date}".strip()
            yield _contradiction(years, Place(DOCUMENTS), evidence)


def _contradiction(years: tuple[str, str], where: Place, evidence: str) -> Hit:
    text = message(
        "Checks",
        "The document number says {one}, its date {other}.",
        one=years[0],
        other=years[1],
    )
    return Hit("year_contradiction", text, where, evidence)


def document_symbol(material: Material) -> Iterator[Hit]:
    """Slips in document numbers: 20-QQ/TW, 24/CT-TW, 20 -NQ/TW."""
    words = material.vocabulary.symbols
    known = _known_numbers(material)
    for passage in material.passages:
        for found in _PARTY.finditer(passage.text):
            yield from _party_slip(passage, found, words, known)
        for found in _STATE.finditer(passage.text):
            yield from _state_slip(passage, found, words)


def _known_numbers(material: Material) -> frozenset[str]:
    """The well-formed Party numbers of the text and the register."""
    texts = (one.text for one in material.passages)
    numbers = (one.number for one in material.snapshot.documents)
    found = (one for text in (*texts, *numbers) for one in _PARTY.finditer(text))
    kinds = material.vocabulary.symbols.kinds
    return frozenset(
        f"{one['digits']}-{one['kind']}/{one['office']}" for one in found if one["kind"] in kinds
    )


def _party_slip(
    passage: Passage, found: re.Match[str], words: SymbolWords, known: frozenset[str]
) -> Iterator[Hit]:
    kind, office = found["kind"], found["office"]
    right = f"{found['digits']}-{kind}/{office}"
    if kind not in words.kinds and office in words.party:
        yield _unknown_kind(passage, found, known)
    elif kind in words.kinds and office in words.state:
        right = f"{found['digits']}/{kind}-{office}"
        text = message("Checks", "State offices write {right}.", right=right)
        yield _slip(passage, found, text)
    elif kind in words.kinds and found.group() != right:
        text = message("Checks", "Document numbers have no spaces: {right}.", right=right)
        yield _slip(passage, found, text, "spaces")


def _unknown_kind(passage: Passage, found: re.Match[str], known: frozenset[str]) -> Hit:
    """A kind that does not exist; the report's other citations may tell what is meant."""
    start, end = f"{found['digits']}-", f"/{found['office']}"
    meant = sorted(one for one in known if one.startswith(start) and one.endswith(end))
    if meant:
        text = message(
            "Checks",
            "“{kind}” is no kind of document; elsewhere the report says {meant}.",
            kind=found["kind"],
            meant=", ".join(meant),
        )
    else:
        text = message("Checks", "“{kind}” is no kind of document.", kind=found["kind"])
    return _slip(passage, found, text)


def _state_slip(passage: Passage, found: re.Match[str], words: SymbolWords) -> Iterator[Hit]:
    if found["kind"] in words.kinds and found["office"] in words.party:
        right = f"{found['digits']}-{found['kind']}/{found['office']}"
        text = message("Checks", "Party offices write {right}.", right=right)
        yield _slip(passage, found, text)


def _slip(passage: Passage, found: re.Match[str], text: Message, case: str = "") -> Hit:
    where = passage.place(found.start(), found.end())
    return Hit("document_symbol", text, where, found.group(), case)


def citation_unknown(material: Material) -> Iterator[Hit]:
    """Live citations of documents that are not in the register, or no longer."""
    known = {one.id for one in material.snapshot.documents}
    for passage in material.passages:
        for one in passage.citations:
            where = passage.place(one.start, one.end)
            if not one.field.text:
                text = message("Checks", "The cited document is not in the register.")
                yield Hit("citation_unknown", text, where, one.field.markup)
            elif one.field.document not in known:
                text = message("Checks", "The cited document was taken off the register.")
                yield Hit("citation_unknown", text, where, one.field.text, "withdrawn")


RULES: tuple[Rule, ...] = (year_contradiction, document_symbol, citation_unknown)
