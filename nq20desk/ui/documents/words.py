"""What the page says of documents: roles, and what is not right about one."""

from __future__ import annotations

from nq20desk.core.citation_reader import CitationReader
from nq20desk.core.dates import read_day
from nq20desk.core.document_number import Remark
from nq20desk.core.message import Message, message
from nq20desk.core.register import CitedDocument, Role, year_contradiction
from nq20desk.ui.words import translate

_ROLES = {
    Role.ISSUED: message("Documents", "issued"),
    Role.CITED: message("Documents", "cited"),
    Role.SELF: message("Documents", "the report itself"),
}


def role_word(role: Role) -> Message:
    """Ban hành, trích dẫn, chính báo cáo."""
    return _ROLES[role]


def faults_of(one: CitedDocument, reader: CitationReader) -> list[str]:
    """What contradicts itself in an entry, or can't be read."""
    faults = []
    years = year_contradiction(one.number, one.date)
    if years:
        faults.append(
            translate("Documents", "The number says {one}, the date {other}.",
                      one=years[0], other=years[1])
        )  # fmt: skip
    if one.date and read_day(one.date) is None:
        faults.append(translate("Documents", "“{date}” is no day (dd/mm/yyyy).", date=one.date))
    found = next(reader.numbers.find(one.number), None)
    if found is not None:
        told = remark_words(found.remark, found.canonical)
        faults += [told] if told else []
    return faults


def remark_words(remark: Remark | None, canonical: str) -> str:
    """What is not right about a number as it is written; empty if nothing."""
    match remark:
        case Remark.SPACES:
            return translate("Documents", "Usual spelling: {number}.", number=canonical)
        case Remark.PARTY_FORM:
            return translate("Documents", "Party offices write {number}.", number=canonical)
        case Remark.STATE_FORM:
            return translate("Documents", "State offices write {number}.", number=canonical)
        case Remark.UNKNOWN_KIND:
            return translate("Documents", "{number}: there is no such kind.", number=canonical)
    return ""
