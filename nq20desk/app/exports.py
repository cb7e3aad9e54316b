"""Making the files that leave the program: PDF, signed PDF, Word document, workbook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from nq20desk.app.desk import Desk
from nq20desk.app.extraction import DATA_MIME, DATA_NAME, WORKBOOK_MIME, WORKBOOK_NAME
from nq20desk.app.signers import Key, Keys, Tell, evidence_of, keep_quiet, opened, other_person
from nq20desk.core.errors import KnownError
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.message import Message, message
from nq20desk.core.office import Image
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.verdict import Rules
from nq20desk.store.files import refuse_unwritable, replacing, sha256_of
from nq20desk.store.operations import NoteExport

# reportlab, XlsxWriter and pyHanko are imported where they are used: together they would
# triple the time to the first window
if TYPE_CHECKING:
    from nq20desk.document.pdf import Attachment, Box, Composer, Composition
    from nq20desk.document.word.identity import Origin
    from nq20desk.signing.credential import Credential
    from nq20desk.signing.request import PlacedImage, SignatureRequest

__all__ = ["Key", "Keys"]
_SEAL_MM = 36.0


@dataclass(frozen=True)
class ReportSource:
    """A report with the layout that it is set in; enough to work on another thread.

    ``moment`` is when it was read: files made from it give it as their creation date.
    ``rules`` are the office's for verdicts.
    """

    snapshot: ReportSnapshot
    layout: LayoutProfile
    folder: Path
    moment: datetime
    rules: Rules = field(default_factory=Rules)


def source_of(desk: Desk, report: int) -> ReportSource:
    """Read what an export needs, once."""
    snapshot = desk.snapshot(report)
    return ReportSource(snapshot, desk.layout(snapshot), desk.folder, desk.clock(), desk.rules())


def pages(source: ReportSource, composer: Composer | None = None) -> Composition:
    """The composed pages of a report."""
    from nq20desk.document.compose import compose  # noqa: PLC0415
    from nq20desk.document.pdf import compose_pages  # noqa: PLC0415

    office = source.snapshot.office
    return compose_pages(
        compose(source.snapshot), source.layout, office.size_set, composer=composer
    )


def write_report_pdf(source: ReportSource, target: Path, *, archive: bool = False) -> Composition:
    """Write the unsigned PDF; the old file stays until the new one is whole.

    ``archive``: as PDF/A-3 with the report's data and workbook inside.
    """
    from nq20desk.document.pdf import write_pdf  # noqa: PLC0415

    composition = pages(source)
    attached = attachments(source) if archive else None
    with replacing(target) as temporary, temporary.open("xb") as file:
        write_pdf(composition, file, source.moment, archive=attached)
    return composition


def attachments(source: ReportSource) -> Sequence[Attachment]:
    """What goes into an archival PDF: the data for programs, the workbook for people."""
    from nq20desk.core.reportdata.making import report_json  # noqa: PLC0415
    from nq20desk.document.pdf import Attachment  # noqa: PLC0415

    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        workbook = Path(folder) / WORKBOOK_NAME
        write_report_workbook(source, workbook)
        sheets = workbook.read_bytes()
    data = report_json(source.snapshot, source.rules)
    return (
        Attachment(DATA_NAME, DATA_MIME, "Số liệu và nội dung của báo cáo", data),
        Attachment(WORKBOOK_NAME, WORKBOOK_MIME, "Biểu số liệu của báo cáo", sheets),
    )


def write_signed_pdf(
    source: ReportSource,
    target: Path,
    keys: Keys,
    tell: Tell = keep_quiet,
    *,
    archive: bool = False,
) -> None:
    """Write the PDF and sign it, leader first, then agency; all or nothing.

    ``tell`` is given what could not be added to the file (a time stamp, for instance).
    """
    from nq20desk.signing.sign import sign_pdf  # noqa: PLC0415

    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, opened(keys) as credentials:
        unsigned = Path(folder) / "unsigned.pdf"
        composition = write_report_pdf(source, unsigned, archive=archive)
        requests = _requests(source, composition, credentials)
        notes = sign_pdf(unsigned, target, requests, evidence=evidence_of(keys, source.folder))
        for note in (*notes, *_image_notes(requests), *_doubts(source, credentials)):
            tell(note)


def _doubts(source: ReportSource, keys: Mapping[str, Credential]) -> Iterator[Message]:
    """Says whose certificate it is if it isn't the signer's."""
    doubt = other_person(source.snapshot.office, keys["leader"]) if "leader" in keys else None
    if doubt:
        yield doubt


def _image_notes(requests: Sequence[SignatureRequest]) -> Iterator[Message]:
    """What the rules want otherwise of the images that were put in."""
    from nq20desk.signing.appearance import image_warnings  # noqa: PLC0415

    for one in requests:
        if one.image:
            yield from image_warnings(one.image.png, one.role)


def _requests(
    source: ReportSource, composition: Composition, keys: Mapping[str, Credential]
) -> Sequence[SignatureRequest]:
    from nq20desk.signing.request import Role, SignatureRequest  # noqa: PLC0415

    office, places = source.snapshot.office, signing_places(source, composition)
    images = {Role.LEADER: office.signer.image, Role.AGENCY: office.seal}
    return [
        SignatureRequest(
            role.value.title(), role, keys[role], _placed(source, images[role], places[role])
        )
        for role in Role
        if role in keys
    ]


def signing_places(source: ReportSource, composition: Composition) -> Mapping[str, Box]:
    """Where leader and agency sign: the seal covers a third of the signature on its left."""
    from nq20desk.document.pdf import seal_box  # noqa: PLC0415

    office, place = source.snapshot.office, composition.places.signer
    diameter = office.seal.width_mm if office.seal else _SEAL_MM
    return {"leader": place, "agency": seal_box(place, diameter)}


def _placed(source: ReportSource, image: Image | None, box: Box) -> PlacedImage | None:
    """An image of the data folder at its place; missing files are said by name."""
    from nq20desk.signing.request import PlacedImage  # noqa: PLC0415

    if image is None:
        return None
    path = source.folder / image.path
    try:
        png = path.read_bytes()
    except OSError as error:
        raise KnownError(
            message("Exports", "The image {name} for the signature is missing.", name=image.path),
            message("Exports", "Choose it again under Settings, Signer."),
        ) from error
    return PlacedImage(png, box.page, box.x_mm, box.y_mm, box.width_mm, box.height_mm)


def write_report_docx(source: ReportSource, target: Path) -> None:
    """Write the Word document; it remembers its report, so that it can be taken back."""
    from nq20desk.document.compose import compose  # noqa: PLC0415
    from nq20desk.document.word.writer import write_docx  # noqa: PLC0415

    snapshot = source.snapshot
    with replacing(target) as temporary, temporary.open("xb") as file:
        write_docx(
            compose(snapshot), source.layout, file, source.moment,
            size_set=snapshot.office.size_set, origin=origin_of(snapshot),
        )  # fmt: skip


def origin_of(snapshot: ReportSnapshot) -> Origin:
    """What a Word document of the report remembers of it."""
    from nq20desk.core.takeback import digest, printed_markup  # noqa: PLC0415
    from nq20desk.document.word.identity import Origin  # noqa: PLC0415

    texts = {key: digest(printed_markup(snapshot, key)) for key in snapshot.sections}
    return Origin(snapshot.report.id, snapshot.form.key, texts)


def write_report_workbook(source: ReportSource, target: Path) -> None:
    """Write the province's workbook."""
    from nq20desk.exchange.workbook import write_workbook  # noqa: PLC0415

    write_workbook(source.snapshot, target, source.moment)


def kind_of(target: Path, *, signed: bool) -> str:
    """The kind of file that a target's name asks for: pdf, pdf-signed, docx or xlsx.

    Nothing is read for it, so that nobody is asked for a password in vain.

    Raises:
        KnownError: the name has another ending, or what is no PDF should be signed.
    """
    match target.suffix.lower():
        case ".pdf":
            return "pdf-signed" if signed else "pdf"
        case ".xlsx" if signed:
            raise KnownError(
                message("Exports", "A workbook can't be signed here."),
                message("Exports", "Export it without signing, or sign the PDF."),
            )
        case ".docx" if signed:
            raise KnownError(
                message("Exports", "A Word document can't be signed here."),
                message("Exports", "Export it without signing, or sign the PDF."),
            )
        case ".xlsx" | ".docx" as ending:
            return ending[1:]
    raise KnownError(
        message("Exports", "“{name}” can't be exported: the kind of file is not known.",
                name=target.name),
        message("Exports", "Give it a name ending in .pdf, .docx or .xlsx."),
    )  # fmt: skip


def export(
    source: ReportSource,
    target: Path,
    keys: Keys | None = None,
    tell: Tell = keep_quiet,
    *,
    archive: bool = False,
) -> str:
    """Write the file that the target's name asks for; returns its kind.

    ``archive`` concerns PDF only (:func:`write_report_pdf`).

    Raises:
        KnownError: see :func:`kind_of`, or the file can't be written.
    """
    kind = kind_of(target, signed=bool(keys))
    refuse_unwritable(target)  # before a token is asked for its signature
    if kind == "xlsx":
        write_report_workbook(source, target)
    elif kind == "docx":
        write_report_docx(source, target)
    elif keys:
        write_signed_pdf(source, target, keys, tell, archive=archive)
    else:
        write_report_pdf(source, target, archive=archive)
    return kind


def note_export(desk: Desk, report: int, kind: str, target: Path) -> None:
    """Enter a written file, with its hash, into the list of exports."""
    desk.run(NoteExport(report, desk.clock(), kind, str(target), sha256_of(target)))
