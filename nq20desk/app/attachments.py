"""Files that go with a report and are signed by themselves (NĐ 30/2020, Phụ lục I, II.8.b)."""

from __future__ import annotations

from pathlib import Path

from nq20desk.app.signers import Keys, Tell, evidence_of, keep_quiet, opened
from nq20desk.core.dates import full_number
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.text import clean

_LONGEST_NUMBER = 40


def number_of(snapshot: ReportSnapshot) -> str:
    """Number and symbol of the report; empty while it has no number."""
    report, office, form = snapshot.report, snapshot.office, snapshot.form
    return full_number(office.system, report.number, form.kind_symbol, office.symbol)


def sign_attachment(
    source: Path,
    target: Path,
    number: str,
    keys: Keys,
    folder: Path,
    *,
    iso: bool = False,
    tell: Tell = keep_quiet,
) -> None:
    """Sign a PDF for the agency, with number and time at the top right of its first page.

    Args:
        source: the PDF; it is not written to.
        target: the signed file.
        number: number and symbol of the document that it goes with.
        keys: who signs; only the agency's key is used.
        folder: the data folder, with the office's revocation lists.
        iso: whether the time is written as ISO 8601.
        tell: is given what could not be added.

    Raises:
        KnownError: the number is missing or too long, the file is no PDF that can be signed, or
            the key does not open.
    """
    from nq20desk.signing.request import Caption, Role, SignatureRequest  # noqa: PLC0415
    from nq20desk.signing.sign import sign_pdf  # noqa: PLC0415

    said = clean(number).strip()
    if not said or len(said) > _LONGEST_NUMBER:
        raise KnownError(
            message("Exports", "The attachment lacks the number of its document, or it is too "
                    "long."),
            message("Exports", "Enter number and symbol, for instance 141/BC-UBND."),
        )  # fmt: skip
    with opened(Keys(agency=keys.agency)) as credentials:
        key = credentials[Role.AGENCY]
        request = SignatureRequest("Attachment", Role.AGENCY, key, caption=Caption(said, iso))
        for note in sign_pdf(source, target, [request], evidence=evidence_of(keys, folder)):
            tell(note)
