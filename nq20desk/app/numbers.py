"""Numbers of reports: who holds one already, and which is the next free one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from nq20desk.core.dates import cited_number, read_day, written_day
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.office import Office
from nq20desk.core.outgoing import (
    Numbered,
    Span,
    Term,
    holder,
    next_free,
    numeral_of,
    read_terms,
    span_of,
)
from nq20desk.core.register import Role
from nq20desk.core.report import Report

if TYPE_CHECKING:
    from nq20desk.app.desk import Desk


@dataclass(frozen=True, slots=True)
class NumberAdvice:
    """What is said of a report's number: refused in a sentence, or the next free one."""

    refusal: Message | None
    next_free: str


def terms_key(office: str) -> str:
    """The setting that holds the days on which an office's terms began."""
    return f"party_terms.{office}"


def terms_of(desk: Desk, office: str) -> tuple[Term, ...]:
    """The terms of a Party committee: its own days, else the usual ones of the data files."""
    own = read_terms(desk.settings().get(terms_key(office), ""))
    return own or desk.library.register_form.terms


def day_of(report: Report, today: date) -> date:
    """The day whose year or term a report's number is counted in."""
    if report.date is not None:
        return report.date
    if report.issue_year and report.issue_year < today.year:
        return date(report.issue_year, 12, 31)
    return today


def advise(desk: Desk, report: Report) -> NumberAdvice:
    """Judge the number of a report as it stands in a form, stored or not."""
    form = desk.library.forms.get(report.form)
    if form is None:
        return NumberAdvice(None, "")
    today = desk.clock().date()
    office = desk.office(report.office)
    span = span_of(office.system, day_of(report, today), terms_of(desk, office.key))
    wanted = _numbered(report, form.kind_symbol, today)
    given = list(_given(desk, today))
    held = [one.numeral for one in given
            if (one.office, one.kind) == (office.key, form.kind_symbol)
            and one.day in span and one.report != report.id]  # fmt: skip
    free = next_free((*held, *_issued(desk, office, form.kind_symbol, span)))
    taken = holder(wanted, span, given) if report.number.strip() else None
    return NumberAdvice(_refusal(desk, office, report, taken, free) if taken else None, free)


def refuse_taken(desk: Desk, report: Report) -> None:
    """Refuse a report whose number another one of its type holds in the same year or term.

    Raises:
        KnownError: says which report holds it, and the next free number.
    """
    refusal = advise(desk, report).refusal
    if refusal is not None:
        raise KnownError(
            refusal, message("Numbers", "Enter another one under Number, date, recipients.")
        )


def _refusal(desk: Desk, office: Office, report: Report, taken: Numbered, free: str) -> Message:
    form, other = desk.library.form(report.form), desk.report(taken.report)
    number = cited_number(office.system, report.number, form.kind_symbol, office.symbol)
    day = written_day(other.date) if other.date else "…"
    return message(
        "Numbers", "Number {number} belongs to report [{report}] of {day}: “{subject}”. The next "
        "free one is {free}.",
        number=number, report=taken.report, day=day, subject=_short(other.subject), free=free,
    )  # fmt: skip


def _short(text: str, longest: int = 70) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _numbered(report: Report, kind: str, today: date) -> Numbered:
    day = day_of(report, today)
    return Numbered(report.id, report.office, kind, numeral_of(report.number), day)


def _given(desk: Desk, today: date) -> Iterator[Numbered]:
    """Every number that a report holds."""
    for one in desk.reports():
        form = desk.library.forms.get(one.form)
        if form is not None and one.number.strip():
            yield _numbered(one, form.kind_symbol, today)


def _issued(desk: Desk, office: Office, kind: str, span: Span) -> Iterator[str]:
    """Numbers of the same type that the office gave to documents of its list."""
    for one in desk.documents(office.key):
        day, numeral = read_day(one.date), numeral_of(one.number)
        whole = cited_number(office.system, numeral, kind, office.symbol)
        written = "".join(one.number.split()).lstrip("0")
        is_own = one.role is Role.ISSUED and written == whole.lstrip("0")
        if is_own and day is not None and day in span:
            yield numeral
