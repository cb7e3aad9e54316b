"""Number, date, signer, addressees and recipients (NĐ 30/2020, Phụ lục I, Mục II)."""

from __future__ import annotations

from collections.abc import Iterator

from nq20desk.core.checks.finding import HEAD, Finding, Place, Severity
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.message import Message, message


def head_incomplete(material: Material) -> Iterator[Finding]:
    """Number and date that are not given yet, a missing subject, signer or recipients."""
    report, signer = material.report, material.snapshot.office.signer
    if not report.number.strip():
        text = message("Checks", "The report has no number yet.")
        yield _incomplete(Severity.SUGGESTION, text)
    if report.date is None:
        text = message("Checks", "The report has no date yet.")
        yield _incomplete(Severity.SUGGESTION, text)
    if not report.subject.strip():
        text = message("Checks", "The report has no subject.")
        yield _incomplete(Severity.WARNING, text)
    if not signer.name.strip() or not signer.post.strip():
        text = message("Checks", "The signer’s name or post is missing.")
        yield _incomplete(Severity.WARNING, text)
    if not _recipients(material):
        text = message("Checks", "No recipients (Nơi nhận) are named.")
        yield _incomplete(Severity.WARNING, text)


def _incomplete(severity: Severity, text: Message) -> Finding:
    return Finding("head_incomplete", severity, text, Place(HEAD))


def _recipients(material: Material) -> tuple[str, ...]:
    """The report's own recipients, else those of the office."""
    chosen = material.report.recipients or material.snapshot.office.recipients
    return tuple(one for one in chosen if one.strip())


def _is_addressed(material: Material) -> bool:
    return any(one.strip() for one in material.report.addressees)


def addressee_missing(material: Material) -> Iterator[Finding]:
    """A report to a superior without *Kính gửi* (NĐ 30/2020, Phụ lục I, ô số 9a)."""
    if material.snapshot.form.addressed and not _is_addressed(material):
        text = message("Checks", "The report goes to a superior but names no addressee (Kính gửi).")
        yield Finding("addressee_missing", Severity.WARNING, text, Place(HEAD))


def first_recipient(material: Material) -> Iterator[Finding]:
    """An addressed report whose recipients do not begin with *Như trên*.

    Without an addressee there is nobody above to whom the words could point.
    """
    recipients = _recipients(material)
    if not material.snapshot.form.addressed or not recipients or not _is_addressed(material):
        return
    first = recipients[0].strip(" -–").lower()
    if not first.startswith(material.vocabulary.as_above):
        text = message("Checks", "The first recipient of an addressed report is “Như trên”.")
        yield Finding("first_recipient", Severity.WARNING, text, Place(HEAD), recipients[0])


RULES: tuple[Rule, ...] = (head_incomplete, addressee_missing, first_recipient)
