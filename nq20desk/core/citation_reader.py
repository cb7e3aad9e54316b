"""Reads citations: *Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng về …*.

Every spelling that occurs in reports is read: numbers of Party and State with stray spaces or
broken over lines, days with slashes, hyphens or in words. The words are data
(resources/words/citations.toml); what is read is proposed, the clerk confirms it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from nq20desk.core.agency import AgencyWords
from nq20desk.core.checks.vocabulary import SymbolWords
from nq20desk.core.citation_text import (
    TRAILING,
    bracket_end,
    joined_lines,
    read_next_day,
    with_capital,
    without_cells,
)
from nq20desk.core.dates import written_day
from nq20desk.core.document_number import NumberReader, Remark, WrittenNumber
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.text import clean

_OF = re.compile(r"\s*,?\s*(?:của|do)\s+")
_AND = re.compile(r"\s+và\s+")
_COMMA = re.compile(r"\s*[,:–-]\s*")
_NUMBERING = re.compile(r"\s*(?:[-–+*•]|\(?\d{1,3}[.)]|[a-zđ]\))\s+")
_SENTENCE_END = re.compile(r"\n|;|(?<!\d)\.(?=\s|$)|\.(?=\s+[A-ZÀ-ỸĐ])|\.$")
_TITLE_GAP = re.compile(r"[\s,:]*(?:-\s+)?")
_CLAUSE = re.compile(r",\s+")
_QUOTED = re.compile(r"[“\"](?P<inner>[^”\"]+)[”\"]")


@dataclass(frozen=True)
class CitationWords:
    """The vocabulary of citations; ``kinds`` maps symbols to names (``NQ``: Nghị quyết)."""

    kinds: Mapping[str, str]
    letter: str
    law_kinds: tuple[str, ...]
    law_makers: tuple[str, ...]
    projects: tuple[str, ...]
    leads: tuple[str, ...]
    symbols: SymbolWords
    agencies: AgencyWords


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation that was read, with the words that it was read from.

    ``suggestion`` is the number that is probably meant where its kind does not exist;
    ``is_inside`` says that it stands in another document's subject.
    """

    document: CitedDocument
    words: str
    remark: Remark | None = None
    suggestion: str = ""
    is_inside: bool = False


@dataclass(frozen=True, slots=True)
class _Tail:
    """What follows a number: day, issuer, subject, and where each ends."""

    day: date | None
    issuer: str
    title: str
    end: int


class _How(StrEnum):
    """Where a citation stands: in prose, at the beginning of a line, in a row of a list.

    A row holds one document and nothing else; a subject in prose needs a word that begins one.
    """

    PROSE = "prose"
    LINE = "line"
    ROW = "row"


class CitationReader:
    """Finds citations in running text, and reads lines of one document each."""

    def __init__(self, words: CitationWords) -> None:
        self.words = words
        self.numbers = NumberReader(words.symbols, words.law_makers)

    def find(self, text: str) -> tuple[Citation, ...]:
        """All citations with a number, in their order; and laws that begin a line."""
        joined = joined_lines(text)
        made: list[Citation] = []
        for line in joined.split("\n"):
            made += self._in_line(line)
        return self._with_suggestions(made)

    def read(self, line: str) -> Citation | None:
        """The one document that a line names, also one without a number; None for other text."""
        return self._read(line, _How.ROW)

    def _read(self, line: str, how: _How) -> Citation | None:
        text, day = without_cells(joined_lines(line).replace("\n", " "))
        bullet = _NUMBERING.match(text)
        start = bullet.end() if bullet else 0
        number = next(self._numbers(text), None)
        if number is not None and number.start <= start + self._lead_length(text, start):
            made: Citation | None = self._citation(text, number, how=how)
        else:
            made = self._unnumbered(text, start, how)
        if made is None:
            return None
        if day is not None and not made.document.date:
            made = _with_day(made, day)
        return self._with_suggestions([made])[0]

    def spans(self, line: str) -> Iterator[tuple[int, int]]:
        """Where the citations with a number stand in a line, from their kind to their subject."""
        for number in self._numbers(line):
            _, start = self._kind_before(line, number.start)
            yield start, self._tail(line, number.end, how=_How.PROSE).end

    def canonical(self, number: str) -> str:
        """A number in its right form; what is no number only without stray spaces."""
        found = next(self.numbers.find(number), None)
        return found.canonical if found else " ".join(clean(number).split())

    # ---- running text

    def _in_line(self, line: str) -> Iterator[Citation]:
        how = _How.ROW if "\t" in line else _How.LINE
        alone = self._read(line, how)
        covered = 0
        if alone is not None:
            yield alone
        for number in self._numbers(line):
            if alone is not None and number.canonical == alone.document.number:
                alone_end = self._tail(line, number.end, how=how).end
                covered, alone = alone_end, None
                continue
            tail = self._tail(line, number.end, how=_How.PROSE)
            yield self._citation(line, number, how=_How.PROSE, inside=number.start < covered)
            covered = max(covered, tail.end)

    def _numbers(self, text: str) -> Iterator[WrittenNumber]:
        """Numbers and projects called by a figure, in the order of the text."""
        found = [*self.numbers.find(text), *self._projects(text)]
        return iter(sorted(found, key=lambda one: one.start))

    def _projects(self, text: str) -> Iterator[WrittenNumber]:
        for found in self._project.finditer(text):
            number = found["number"]
            yield WrittenNumber(number, number, "", found.start("number"), found.end())

    @cached_property
    def _project(self) -> re.Pattern[str]:
        names = "|".join(self.words.projects)
        return re.compile(
            rf"\b(?:{names})\s+(?:số\s+)?(?P<number>\d{{2,5}})(?![\d/-]|\.\d)", re.IGNORECASE
        )

    # ---- one citation

    def _citation(
        self, text: str, number: WrittenNumber, *, how: _How, inside: bool = False
    ) -> Citation:
        name, start = self._kind_before(text, number.start)
        tail = self._tail(text, number.end, how=how)
        law = self._law_before.search(text, 0, number.start) if number.is_law else None
        if law and not name:
            name, start = self._names[law["kind"].casefold()], law.start()
            tail = replace(tail, title=with_capital(text[start : law.end("title")]))
        document = CitedDocument(
            number=number.canonical,
            kind=name or self._kind_of(number),
            issuer=tail.issuer,
            date=written_day(tail.day) if tail.day else "",
            title=tail.title,
            role=Role.CITED,
        )
        meant = self._symbols.get(name.casefold(), "")
        unknown = number.remark is Remark.UNKNOWN_KIND
        suggestion = number.canonical.replace(number.kind, meant, 1) if unknown and meant else ""
        words = " ".join(text[start : tail.end].split())
        return Citation(document, words, number.remark, suggestion, inside)

    def _kind_of(self, number: WrittenNumber) -> str:
        """The kind that a number's symbol names; that of a letter where it has none."""
        if number.kind:
            return self.words.kinds.get(number.kind, "")
        return "" if number.is_law or number.canonical.isdigit() else self.words.letter

    def _kind_before(self, text: str, position: int) -> tuple[str, int]:
        """The kind named before a number, and where its words begin."""
        found = self._kind_word.search(text, max(0, position - 60), position)
        if not found:
            return "", position
        return self._names[" ".join(found["kind"].split()).casefold()], found.start()

    @cached_property
    def _law_before(self) -> re.Pattern[str]:
        kinds = "|".join(self.words.law_kinds)
        return re.compile(
            rf"\b(?P<kind>{kinds})\s+(?P<title>[^;.\n]{{2,120}}?),?\s+(?:số\s*)?:?\s*$",
            re.IGNORECASE,
        )

    def _lead_length(self, text: str, start: int) -> int:
        """How many letters before a number its kind, *số* and an issuing office may take."""
        found = self._opening.match(text, start)
        law = self._law_start.match(text, start)
        return max(one.end() - start for one in (found, law) if one) if found or law else 0

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """Every kind's usual name by its lower-case one."""
        names = (*self.words.kinds.values(), *self.words.law_kinds, *self.words.projects)
        return {one.casefold(): one for one in names}

    @cached_property
    def _symbols(self) -> Mapping[str, str]:
        return {name.casefold(): symbol for symbol, name in self.words.kinds.items()}

    @cached_property
    def _kinds(self) -> str:
        longest = sorted(self._names.values(), key=len, reverse=True)
        return "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest)

    @cached_property
    def _kind_word(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?P<kind>{self._kinds})\s*,?\s*(?:số)?\s*:?\s*$", re.IGNORECASE)

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        return re.compile(rf"(?:các\s+)?(?:{self._kinds})?\s*(?:số)?\s*:?\s*", re.IGNORECASE)

    @cached_property
    def _law_start(self) -> re.Pattern[str]:
        """A law's name up to its number."""
        kinds = "|".join(self.words.law_kinds)
        return re.compile(rf"(?:{kinds})\s+[^;.\d]{{2,120}}", re.IGNORECASE)

    # ---- what follows a number

    def _tail(self, text: str, position: int, *, how: _How) -> _Tail:
        day, position = read_next_day(text, position)
        issuer, position = self._issuer(text, position, how=how)
        if day is None:
            day, position = read_next_day(text, position)
        title, end = self._title(text, position, how=how)
        return _Tail(day, issuer, title, end)

    def _issuer(self, text: str, position: int, *, how: _How) -> tuple[str, int]:
        """The agency after *của*; in a list also after a comma."""
        found = _OF.match(text, position) or (
            _COMMA.match(text, position) if how is not _How.PROSE else None
        )
        if not found:
            return "", position
        names, end = [], found.end()
        while True:
            start, end = end, self.words.agencies.end(text, end, self._stops)
            if start == end:
                break
            names.append(self.words.agencies.normalised(text[start:end]))
            also = _AND.match(text, end)
            if not also or not self.words.agencies.begins(text, also.end()):
                break
            end = also.end()
        return " và ".join(names), end if names else position

    @cached_property
    def _stops(self) -> re.Pattern[str]:
        words = sorted((*self.words.leads, *self._names.values()), key=len, reverse=True)
        return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)

    def _title(self, text: str, position: int, *, how: _How) -> tuple[str, int]:
        gap = _TITLE_GAP.match(text, position)
        start = gap.end() if gap else position
        quoted = _QUOTED.match(text, start)
        if quoted and not (how is _How.ROW and text[quoted.end() :].strip(TRAILING)):
            return quoted["inner"].strip(), quoted.end()
        capital = how is not _How.PROSE and text[start : start + 1].isupper()
        begins = capital or self._lead.match(text, start)
        if not begins or self._other_document.match(text, start):
            return "", position
        end = len(text) if how is _How.ROW else self._title_end(text, start)
        title = text[start:end].strip(TRAILING if "“" not in text[start:end] else " \t,;:.")
        return " ".join(title.split()), end

    @cached_property
    def _lead(self) -> re.Pattern[str]:
        words = sorted(self.words.leads, key=len, reverse=True)
        return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)

    def _title_end(self, text: str, start: int) -> int:
        """Where a subject in running text ends: its sentence, its bracket, the next document."""
        found = _SENTENCE_END.search(text, start)
        end = found.start() if found else len(text)
        following = self._next_document.search(text, start, end)
        end = min(following.start() if following else end, bracket_end(text, start, end))
        commas = (found.start() for found in _CLAUSE.finditer(text, start, end)
                  if self.words.agencies.begins(text, found.end()))  # fmt: skip
        return next(commas, end)

    @cached_property
    def _next_document(self) -> re.Pattern[str]:
        return re.compile(rf"\s*(?:,|\bvà)\s+(?:{self._kinds})\s+(?:số\s+)?\d", re.IGNORECASE)

    @cached_property
    def _other_document(self) -> re.Pattern[str]:
        """Another document in an enumeration, which is no subject."""
        return re.compile(rf"(?:{self._kinds})\s+(?:số\s*:?\s*)?\d", re.IGNORECASE)

    # ---- documents without a number

    def _unnumbered(self, text: str, start: int, how: _How) -> Citation | None:
        """A law by its name, or a document of an agency (*Kế hoạch của UBND huyện …*)."""
        found = self._kind_start.match(text, start)
        if not found:
            return None
        kind = self._names[" ".join(found["kind"].split()).casefold()]
        if kind in self.words.law_kinds:
            end = len(text) if how is _How.ROW else self._title_end(text, start)
            title = with_capital(text[start:end])
            if len(title.split()) < 2:
                return None
            document = CitedDocument("", kind, "", "", title, Role.CITED)
            return Citation(document, title)
        tail = self._tail(text, found.end(), how=how)
        if not tail.issuer:
            return None
        day = written_day(tail.day) if tail.day else ""
        document = CitedDocument("", kind, tail.issuer, day, tail.title, Role.CITED)
        return Citation(document, " ".join(text[start : tail.end].split()))

    @cached_property
    def _kind_start(self) -> re.Pattern[str]:
        return re.compile(rf"(?P<kind>{self._kinds})(?!\w)", re.IGNORECASE)

    # ---- suggestions

    def _with_suggestions(self, found: list[Citation]) -> tuple[Citation, ...]:
        """A number of a kind that doesn't exist, as the text writes it elsewhere."""
        right = [one.document.number for one in found if one.remark is not Remark.UNKNOWN_KIND]
        return tuple(_suggested(one, right) for one in found)


def _suggested(one: Citation, right: list[str]) -> Citation:
    if one.remark is not Remark.UNKNOWN_KIND or one.suggestion:
        return one
    digits, _, rest = one.document.number.partition("-")
    office = rest.partition("/")[2]
    meant = {n for n in right if n.startswith(f"{digits}-") and n.endswith(f"/{office}")}
    suggestion = meant.pop() if len(meant) == 1 else ""
    return replace(one, suggestion=suggestion)


def _with_day(one: Citation, day: date) -> Citation:
    return replace(one, document=replace(one.document, date=written_day(day)))
