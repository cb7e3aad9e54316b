"""Number, date, signer, addressees and recipients (NĐ 30/2020, Phụ lục I, Mục II)."""

from __future__ import annotations

from collections.abc import Iterator

from nq20desk.core.checks.finding import HEAD, Hit, Place
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.message import Message, message


def head_incomplete(material: Material) -> Iterator[Hit]:
    """Number and date not given yet; missing header lines, subject, signer or recipients."""
    report, office = material.report, material.snapshot.office
    if not report.number.strip():
        yield _incomplete("number", message("Checks", "The report has no number yet."))
    if report.date is None:
        yield _incomplete("date", message("Checks", "The report has no date yet."))
    if not report.subject.strip():
        yield _incomplete("subject", message("Checks", "The report has no subject."))
    if not office.issuing_line.strip() or not office.place.strip():
        text = message("Checks", "The header lacks the name of the issuing office or the place.")
        yield _incomplete("header", text)
    if not office.signer.name.strip() or not office.signer.post.strip():
        yield _incomplete("signer", message("Checks", "The signer’s name or post is missing."))
    if not _recipients(material):
        yield _incomplete("recipients", message("Checks", "No recipients (Nơi nhận) are named."))


def _incomplete(case: str, text: Message) -> Hit:
    return Hit("head_incomplete", text, Place(HEAD), case=case)


def _recipients(material: Material) -> tuple[str, ...]:
    """The report's own recipients, else those of the office."""
    chosen = material.report.recipients or material.snapshot.office.recipients
    return tuple(one for one in chosen if one.strip())


def _is_addressed(material: Material) -> bool:
    return any(one.strip() for one in material.report.addressees)


def addressee_missing(material: Material) -> Iterator[Hit]:
    """A report to a superior without *Kính gửi* (NĐ 30/2020, Phụ lục I, ô số 9a)."""
    if material.snapshot.form.addressed and not _is_addressed(material):
        text = message("Checks", "The report goes to a superior but names no addressee (Kính gửi).")
        yield Hit("addressee_missing", text, Place(HEAD))


def first_recipient(material: Material) -> Iterator[Hit]:
    """An addressed report whose recipients do not begin with *Như trên*.

    Without an addressee there is nobody above to whom the words could point.
    """
    recipients = _recipients(material)
    if not material.snapshot.form.addressed or not recipients or not _is_addressed(material):
        return
    first = recipients[0].strip(" -–").lower()
    if not first.startswith(material.vocabulary.as_above):
        text = message("Checks", "The first recipient of an addressed report is “Như trên”.")
        yield Hit("first_recipient", text, Place(HEAD), recipients[0])


RULES: tuple[Rule, ...] = (head_incomplete, addressee_missing, first_recipient)
