"""Taking a report's data and workbook out of a PDF, after its signatures were verified."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.reportdata.model import ReportData
from nq20desk.core.reportdata.reading import read_report
from nq20desk.store.files import replacing

# pyHanko takes a second to import
if TYPE_CHECKING:
    from nq20desk.signing.attachments import AttachedFile
    from nq20desk.signing.verify import VerificationReport

DATA_NAME, DATA_MIME = "nq20-report.json", "application/json"
WORKBOOK_NAME = "nq20-figures.xlsx"
WORKBOOK_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_LARGEST_PDF = 200 * 1024 * 1024
_LARGEST_WORKBOOK = 128 * 1024 * 1024


@dataclass(frozen=True)
class Extraction:
    """What was found in a PDF: who vouches for it, the data, and the files to be written.

    ``left``: attachments of other kinds, which are not taken out.
    """

    path: Path
    verification: VerificationReport
    data: ReportData
    files: tuple[AttachedFile, ...]
    left: tuple[str, ...] = ()


def read_pdf(path: Path, trust_folder: Path) -> Extraction:
    """Verify a PDF and read what is attached to it; nothing is written.

    Raises:
        KnownError: the file is no PDF, it was changed after signing, it carries no data of a
            report, or what it carries can't be trusted to be what it says.
    """
    from nq20desk.signing.attachments import refuse_bombs  # noqa: PLC0415
    from nq20desk.signing.trust import TrustStore  # noqa: PLC0415
    from nq20desk.signing.verify import verify_pdf  # noqa: PLC0415

    if path.is_file():
        _refuse_large(path)
        refuse_bombs(path.read_bytes())
    verification = verify_pdf(path, TrustStore.from_folder(trust_folder))
    _refuse_changed(verification)
    return _opened(path, verification)


def _opened(path: Path, verification: VerificationReport) -> Extraction:
    from nq20desk.signing.attachments import read_attachments  # noqa: PLC0415

    found = {one.name: one for one in read_attachments(path.read_bytes())}
    data = found.get(DATA_NAME)
    if data is None:
        raise KnownError(
            message("Extraction", "“{name}” carries no data of a report.", name=path.name),
            message("Extraction", "Ask for the archival copy (PDF/A) of the report."),
        )
    workbook = found.get(WORKBOOK_NAME)
    if workbook is not None:
        _check_workbook(workbook)
    files = tuple(one for one in (data, workbook) if one is not None)
    left = tuple(name for name in found if name not in (DATA_NAME, WORKBOOK_NAME))
    return Extraction(path, verification, read_report(data.content), files, left)


def write_files(found: Extraction, folder: Path) -> Sequence[Path]:
    """Write what was found into a folder, named after the PDF; returns where.

    Raises:
        KnownError: another file has the name, or the folder can't be written to.
    """
    targets = [(folder / f"{found.path.stem} {one.name}", one.content) for one in found.files]
    for target, content in targets:
        if target.exists() and not _holds(target, content):
            raise KnownError(
                message("Extraction", "There is another file “{name}” in the folder already.",
                        name=target.name),
                message("Extraction", "Move it away, or choose another folder."),
            )  # fmt: skip
    for target, content in targets:
        with replacing(target) as temporary:
            temporary.write_bytes(content)
    return [target for target, _ in targets]


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


# ---- what is refused


def _refuse_large(path: Path) -> None:
    """Before anything is read."""
    if path.stat().st_size > _LARGEST_PDF:
        raise KnownError(
            message("Extraction", "“{name}” is larger than any report; it was not opened.",
                    name=path.name),
            message("Extraction", "Ask the sender what it is."),
        )  # fmt: skip


def _refuse_changed(verification: VerificationReport) -> None:
    """Figures of a signed document that was changed are nobody's."""
    broken = [one for one in verification.signatures if not one.holds]
    if broken and broken[0].problem:
        raise KnownError(
            broken[0].problem,
            message("Extraction", "No figures were taken from it; ask the sender for it again."),
        )


def _check_workbook(workbook: AttachedFile) -> None:
    """A workbook that opens, holds no program and does not swell beyond use."""
    try:
        with zipfile.ZipFile(BytesIO(workbook.content)) as packed:
            parts = {one.filename: one.file_size for one in packed.infolist()}
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise _no_workbook(workbook) from error
    programs = any("vbaproject" in name.lower() for name in parts)
    if "[Content_Types].xml" not in parts or programs or sum(parts.values()) > _LARGEST_WORKBOOK:
        raise _no_workbook(workbook)


def _no_workbook(workbook: AttachedFile) -> KnownError:
    return KnownError(
        message("Extraction", "The attachment “{name}” is not a plain Excel workbook.",
                name=workbook.name),
        message("Extraction", "Nothing was taken out; ask the sender what it is."),
    )  # fmt: skip
