"""The register of outgoing documents (*sổ đăng ký văn bản đi*) and the numbers given in it.

State offices count the documents of one type from 01 every year (NĐ 30/2020, Điều 15), Party
committees from 01 in every term (*nhiệm kỳ*; HD 36-HD/VPTW, HD 05-HD/VPTW).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from nq20desk.core.dates import read_day
from nq20desk.core.office import System
from nq20desk.core.report import ReportState

_NUMERAL = re.compile(r"0*(\d+)\s*([^\W\d_]?)(?!\w)")
_KEPT = re.compile(r"^[\s\-–+]*lưu\s*:?\s*", re.IGNORECASE)
_AS_ABOVE = re.compile(r"^[\s\-–+]*như (trên|kính gửi)", re.IGNORECASE)
_TERM_YEARS = 5


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a Party committee, from the day of its congress."""

    name: str
    first: date


@dataclass(frozen=True, slots=True)
class Span:
    """Within which numbers are counted: a year or a term, both days included."""

    name: str
    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def span_of(system: System, day: date, terms: Iterable[Term]) -> Span:
    """The year, or for the Party the term, that a day lies in."""
    if system is System.STATE:
        return Span(str(day.year), date(day.year, 1, 1), date(day.year, 12, 31))
    begun = sorted(terms, key=lambda one: one.first)
    this = max((one for one in begun if one.first <= day), key=lambda one: one.first, default=None)
    following = next((one for one in begun if one.first > day), None)
    last = following.first - timedelta(days=1) if following else date.max
    return Span(this.name, this.first, last) if this else Span("", date.min, last)


def read_terms(text: str) -> tuple[Term, ...]:
    """Terms from the days on which they began, one ``dd/MM/yyyy`` a line.

    Raises:
        ValueError: the line that is no day.
    """
    days = []
    for line in filter(None, (one.strip() for one in text.splitlines())):
        day = read_day(line)
        if day is None:
            raise ValueError(line)
        days.append(day)
    return tuple(Term(term_name(day), day) for day in sorted(set(days)))


def term_name(first: date) -> str:
    """``2020 – 2025``, by the year in which a term began."""
    return f"{first.year} – {first.year + _TERM_YEARS}"


def numeral_of(number: str) -> str:
    """What counts of a number: ``09/BC-UBND`` is ``9``, ``12a`` is ``12a``; other words stay."""
    found = _NUMERAL.match(number.strip())
    return f"{found[1]}{found[2].lower()}" if found else " ".join(number.casefold().split())


@dataclass(frozen=True, slots=True)
class Numbered:
    """A report that holds a number; ``kind`` is the symbol of its type (``BC``)."""

    report: int
    office: str
    kind: str
    numeral: str
    day: date


def holder(wanted: Numbered, span: Span, others: Iterable[Numbered]) -> Numbered | None:
    """Who holds the number already, in the same office, type and span."""
    for one in others:
        same = (one.office, one.kind, one.numeral) == (wanted.office, wanted.kind, wanted.numeral)
        if same and one.report != wanted.report and one.day in span:
            return one
    return None


def next_free(numerals: Iterable[str]) -> str:
    """The number after the highest one that was given, at least two digits."""
    given = [int(found[1]) for found in map(_NUMERAL.match, numerals) if found]
    return f"{max(given, default=0) + 1:02d}"


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that was made of a report, with its SHA-256 in hexadecimal digits."""

    kind: str
    path: str
    at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class RegisterNote:
    """What is entered in the register by hand: copies made, and a remark."""

    copies: int | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A line of the register; ``number`` is the whole number, empty while there is none.

    ``sent`` and ``way`` tell when and how it left; ``replaces`` and ``replaced_by`` are whole
    numbers; ``kept_by`` is who keeps the original (*Lưu: VT*).
    """

    report: int
    number: str
    day: date | None
    kind: str
    subject: str
    signer: str
    recipients: tuple[str, ...]
    kept_by: str
    form: str
    state: ReportState
    span: Span
    sent: date | None = None
    way: str = ""
    files: tuple[SentFile, ...] = ()
    replaces: str = ""
    replaced_by: str = ""
    entered: RegisterNote = RegisterNote()

    @property
    def title(self) -> str:
        """Type and subject (*tên loại và trích yếu*)."""
        return f"{self.kind} – {self.subject}"


def sent_to(addressees: Iterable[str], recipients: Iterable[str]) -> tuple[str, ...]:
    """Who got the document: the addressees instead of *Như trên*, without who keeps it."""
    others = [one for one in recipients if not (_KEPT.match(one) or _AS_ABOVE.match(one))]
    cleaned = (one.strip(" -–+;.") for one in (*addressees, *others))
    return tuple(dict.fromkeys(one for one in cleaned if one))


def kept_by(recipients: Iterable[str]) -> str:
    """Who keeps the original: ``VT, NC`` of ``Lưu: VT, NC.``, empty where nobody is named."""
    found = (_KEPT.sub("", one).strip(" ;.") for one in recipients if _KEPT.match(one))
    return "; ".join(one for one in found if one)
