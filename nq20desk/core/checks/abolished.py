"""Words of the old administrative levels in documents dated after their abolition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from nq20desk.core.checks.finding import HEAD, Hit, Place, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.passage import Span
from nq20desk.core.checks.vocabulary import AbolishedWord
from nq20desk.core.message import message
from nq20desk.core.prose import Number, any_of

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def abolished_words(material: Material) -> Iterator[Hit]:
    """Huyện, thị trấn, HU in a document dated from 1/7/2025 on, outside citations."""
    dated = material.report.date
    if dated is None:
        return
    words = [one for one in material.vocabulary.abolished if dated >= one.since]
    for word in words:
        yield from _in_head(material, word)
        for passage in material.passages:
            if word.word.lower() in passage.lowered:
                spans = (_first(material, one, word) for one in passage.sentences)
                found = next((one for one in spans if one), None)
                if found:
                    yield _abolished(word, passage.place(*found.span()), found, passage.text)


def _first(material: Material, sentence: Span, word: AbolishedWord) -> re.Match[str] | None:
    """The first use of a word that speaks of today."""
    if _speaks_of_the_past(material, sentence, word.since):
        return None
    quoted = [one.span() for one in _QUOTED.finditer(sentence.passage.text)]
    allowed = _places(sentence, word.allowed_in)
    for found in _pattern(word).finditer(sentence.passage.text, sentence.start, sentence.end):
        if not any(first <= found.start() < last for first, last in (*quoted, *allowed)):
            return found
    return None


def _pattern(word: AbolishedWord) -> re.Pattern[str]:
    """Abbreviations in their own letters, words in either case."""
    letters = re.escape(word.word)
    return re.compile(rf"(?<!\w){letters}(?!\w)", 0 if word.word.isupper() else re.IGNORECASE)


def _places(sentence: Span, words: tuple[str, ...]) -> list[tuple[int, int]]:
    if not words:
        return []
    pattern = any_of(tuple(one.lower() for one in words))
    text = sentence.passage.lowered
    return [one.span() for one in pattern.finditer(text, sentence.start, sentence.end)]


def _speaks_of_the_past(material: Material, sentence: Span, since: date) -> bool:
    """Whether a sentence cites a document, names an earlier date, or says *cũ*."""
    if any(one.kind == "document" for one in sentence.numbers):
        return True
    if sentence.find(material.vocabulary.former):
        return True
    return any(_is_earlier(one, since) for one in sentence.numbers)


def _is_earlier(number: Number, since: date) -> bool:
    """Whether a date, a month (12/2020) or a year lies wholly before a day."""
    if number.kind not in ("date", "monthyear", "year", "years"):
        return False
    parts = [int(one) for one in re.findall(r"\d+", number.text)]
    month = parts[-2] if number.kind in ("date", "monthyear") else 12
    day = parts[0] if number.kind == "date" else 31
    return (parts[-1], month, day) < (since.year, since.month, since.day)


def _in_head(material: Material, word: AbolishedWord) -> Iterator[Hit]:
    office = material.snapshot.office
    lines = (
        office.superior_line,
        office.issuing_line,
        office.symbol,
        *material.report.addressees,
        *material.report.recipients,
        material.report.subject,
    )
    for line in lines:
        found = _pattern(word).search(line)
        if found:
            yield _abolished(word, Place(HEAD), found, line)
            return


def _abolished(word: AbolishedWord, where: Place, found: re.Match[str], line: str) -> Hit:
    text = message(
        "Checks",
        "“{word}” is no longer used from {since} on; today: {instead}.",
        word=found.group(),
        since=f"{word.since:%d/%m/%Y}",
        instead=word.instead,
    )
    around = quote(line[max(0, found.start() - 30) : found.end() + 30])
    return Hit("abolished_words", text, where, around)


RULES: tuple[Rule, ...] = (abolished_words,)
