"""The outside way: a PDF for the office's own signing tool, and the signed file taken back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.desk import Desk
from nq20desk.app.exports import ReportSource, pages, signing_places
from nq20desk.app.frozen import take_step
from nq20desk.app.signers import TRUST
from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.lifecycle import LOCKED, refuse
from nq20desk.core.message import Message, message
from nq20desk.core.report import ReportState
from nq20desk.core.text import search_key
from nq20desk.store import queries
from nq20desk.store.files import replacing
from nq20desk.store.operations import NoteExport

# the libraries of PDF and signatures are imported where they are used
if TYPE_CHECKING:
    from nq20desk.document.pdf import Composition
    from nq20desk.signing.verify import VerificationReport

WAITING = "pdf-waiting"
"""The kind of an exported file that waits for signatures from another tool."""
RETURNED = "pdf-returned"
"""The kind of a signed file that was taken back."""
_END_OF_REVISION = b"%%EOF"


@dataclass(frozen=True)
class Returned:
    """A signed file that may be taken back; ``notes`` say what the clerk should know of it.

    ``same_revision``: it contains the exported file byte for byte, with signatures after it.
    """

    path: Path
    sha256: str
    verified: VerificationReport
    same_revision: bool
    notes: tuple[Message, ...]


def write_waiting_pdf(source: ReportSource, target: Path) -> None:
    """Write the PDF with empty signature fields at their places; nothing is signed.

    What number and date lack stays blank: the office's tool stamps it there.
    """
    from nq20desk.signing.fields import EmptyField, with_empty_fields  # noqa: PLC0415

    composition = pages(source)
    fields = [
        EmptyField(role.title(), box.page, box.x_mm, box.y_mm, box.width_mm, box.height_mm)
        for role, box in signing_places(source, composition).items()
    ]
    data = with_empty_fields(_pdf(composition, source.moment), fields)
    with replacing(target) as temporary:
        temporary.write_bytes(data)


def _pdf(composition: Composition, moment: datetime) -> bytes:
    from nq20desk.document.pdf import write_pdf  # noqa: PLC0415

    file = BytesIO()
    write_pdf(composition, file, moment)
    return file.getvalue()


def exported_hashes(desk: Desk, report: int) -> frozenset[str]:
    """The hashes of the PDFs that this report was exported to."""
    with desk.store.read() as session:
        found = queries.exports(session, limit=10_000)
    return frozenset(one.sha256 for one in found if one.report == report)


def check_return(source: ReportSource, path: Path, known: frozenset[str]) -> Returned:
    """Verify a signed file and compare it with the report; any thread.

    Args:
        source: the report as it is now.
        path: the file that came back.
        known: the hashes of what was exported before (:func:`exported_hashes`).

    Raises:
        KnownError: it is not signed, a signature does not hold, or its text differs from the
            report's (the sentence says on which page and in which words).
    """
    from nq20desk.signing.trust import TrustStore  # noqa: PLC0415
    from nq20desk.signing.verify import verify_pdf  # noqa: PLC0415

    verified = verify_pdf(path, TrustStore.from_folder(source.folder / TRUST))
    _require_signed(verified)
    data = path.read_bytes()
    _require_same_text(source, data)
    same = any(one in known for one in _revisions(data))
    notes = tuple(_notes(source, verified, same=same))
    return Returned(path, hashlib.sha256(data).hexdigest(), verified, same, notes)


def take_return(desk: Desk, report: int, returned: Returned, *, sent: str | None = None) -> None:
    """Enter the file into the list of exports and take the report on: signed, and frozen.

    With ``sent`` (how it left; may be empty) it is marked as sent, too.

    Raises:
        KnownError: the report can't take that step, or the file changed since it was checked.
    """
    _require_unchanged(returned)
    state = desk.report(report).state
    if state not in LOCKED:
        refuse(desk.report(report), ReportState.SIGNED)
        day = _day_of_signing(returned)
        take_step(desk, report, ReportState.SIGNED, day.astimezone(VIETNAM).date() if day else None)
    desk.run(NoteExport(report, desk.clock(), RETURNED, str(returned.path), returned.sha256))
    if sent is not None and state is not ReportState.SENT:
        take_step(desk, report, ReportState.SENT, way=sent)


def _require_signed(verified: VerificationReport) -> None:
    """Every signature there is holds; fields that the tool left empty don't matter here."""
    if not verified.signatures:
        raise KnownError(
            message("Return", "“{name}” is not signed.", name=verified.path.name),
            message("Return", "Choose the file that your signing tool wrote."),
        )
    for one in verified.signatures:
        if (not one.holds or one.expired) and one.problem:
            raise KnownError(
                one.problem, message("Return", "Export the report anew, and have it signed again.")
            )


def _require_same_text(source: ReportSource, data: bytes) -> None:
    from nq20desk.app.page_compare import OpenPlaces, difference  # noqa: PLC0415
    from nq20desk.document.page_text import page_texts  # noqa: PLC0415

    composition = pages(source)
    exported = page_texts(_pdf(composition, datetime.now(UTC)))
    found = difference(exported, page_texts(data), OpenPlaces.of(composition.places))
    if found:
        raise KnownError(
            found,
            message("Return", "Bring the report to what was signed, or export it anew and have it "
                    "signed again."),
        )  # fmt: skip


def _revisions(data: bytes) -> Iterator[str]:
    """The hash of each state that the file had: up to an end mark, with its line end or not."""
    running, done, start = hashlib.sha256(), 0, 0
    while (end := data.find(_END_OF_REVISION, start)) >= 0:
        start = end + len(_END_OF_REVISION)
        for stop in _line_ends(data, start):
            running.update(data[done:stop])
            done = stop
            yield running.hexdigest()


def _line_ends(data: bytes, start: int) -> Sequence[int]:
    stops = [start]
    for mark in (b"\r", b"\n"):
        if data[stops[-1] : stops[-1] + 1] == mark:
            stops.append(stops[-1] + 1)
    return stops


def _notes(source: ReportSource, verified: VerificationReport, *, same: bool) -> Iterator[Message]:
    if not same:
        yield message("Return", "The signing tool wrote the file anew; its text is the report's, "
                      "page by page.")  # fmt: skip
    for one in verified.signatures:
        if not one.trusted:
            yield message("Return", "The issuer of {holder}'s certificate is not in the trust "
                          "list: {issuer}.", holder=one.holder, issuer=one.issuer)  # fmt: skip
    name = search_key(source.snapshot.office.signer.name)
    if name and not any(name in search_key(one.holder) for one in verified.signatures):
        yield message("Return", "None of the certificates is {name}'s, who signs this report.",
                      name=source.snapshot.office.signer.name)  # fmt: skip


def _require_unchanged(returned: Returned) -> None:
    try:
        same = hashlib.sha256(returned.path.read_bytes()).hexdigest() == returned.sha256
    except OSError:
        same = False
    if not same:
        raise KnownError(
            message("Return", "“{name}” was changed or removed since it was checked.",
                    name=returned.path.name),
            message("Return", "Choose it again."),
        )  # fmt: skip


def _day_of_signing(returned: Returned) -> datetime | None:
    times = [one.time for one in returned.verified.signatures if one.time]
    return max(times, default=None)
