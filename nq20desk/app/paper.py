"""Papers for the office's own work: their head, their pages as a PDF, the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from nq20desk.app.language import VIETNAMESE, Language
from nq20desk.core.dates import full_number, long_date, written_day
from nq20desk.core.errors import KnownError
from nq20desk.core.grid import GridTable
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.message import message
from nq20desk.core.office import Office
from nq20desk.core.report import ReportSnapshot
from nq20desk.document.tree import PaperHead, WorkPaper
from nq20desk.store.files import replacing


@dataclass(frozen=True)
class Setting:
    """By which layout a paper is set, and the moment that its file gives as its making."""

    layout: LayoutProfile
    moment: datetime


def paper_pdf(paper: WorkPaper | GridTable, setting: Setting) -> bytes:
    """The pages of a paper (upright) or of a table (across) as a PDF."""
    from nq20desk.document.listing import compose_listing  # noqa: PLC0415 - reportlab, late
    from nq20desk.document.pdf import write_pdf  # noqa: PLC0415
    from nq20desk.document.work_paper import compose_work_paper  # noqa: PLC0415

    if isinstance(paper, WorkPaper):
        composition = compose_work_paper(paper, setting.layout)
    else:
        composition = compose_listing(paper, setting.layout)
    file = BytesIO()
    write_pdf(composition, file, setting.moment)
    return file.getvalue()


def write_table(target: Path, pages: Callable[[], bytes], workbook: Callable[[Path], None]) -> None:
    """Write a table as PDF or workbook, by the name; the old file stays until the new is whole.

    Raises:
        KnownError: the name ends neither in .xlsx nor in .pdf, or the file can't be written.
    """
    match target.suffix.lower():
        case ".xlsx":
            workbook(target)
        case ".pdf":
            write_paper(pages, target)
        case _:
            raise KnownError(
                message("Exports", "“{name}” can't be exported: the kind of file is not known.",
                        name=target.name),
                message("Exports", "Give it a name ending in .pdf or .xlsx."),
            )  # fmt: skip


def write_paper(pages: Callable[[], bytes], target: Path) -> None:
    """Write a PDF; the old file stays until the new one is whole.

    Raises:
        KnownError: the name does not end in .pdf, or the file can't be written.
    """
    if target.suffix.lower() != ".pdf":
        raise KnownError(
            message("Papers", "“{name}” can't be written: this paper is a PDF.",
                    name=target.name),
            message("Papers", "Give it a name ending in .pdf."),
        )  # fmt: skip
    content = pages()
    with replacing(target) as temporary:
        temporary.write_bytes(content)


def agency_lines(office: Office) -> tuple[str, ...]:
    """The lines above a work paper at its left."""
    lines = (office.superior_line, office.issuing_line)
    return tuple(" ".join(one.split()) for one in lines if one.strip())


def place_date(office: Office, day: date, language: Language) -> str:
    """*Đà Lạt, ngày 09 tháng 3 năm 2025*; in other languages the day in digits."""
    words = long_date(day) if language.code == VIETNAMESE else written_day(day)
    return ", ".join(one for one in (office.place, words) if one)


def paper_head(
    office: Office, day: date, language: Language, title: str, below: tuple[str, ...]
) -> PaperHead:
    """The head of a work paper of an office."""
    return PaperHead(agency_lines(office), place_date(office, day, language), title, below)


def report_name(snapshot: ReportSnapshot, language: Language, state: str = "") -> str:
    """A report in a line: identifier, number, day, its state if given, what it is about."""
    report, office = snapshot.report, snapshot.office
    number = full_number(office.system, report.number, snapshot.form.kind_symbol, office.symbol)
    day = written_day(report.date) if report.date else ""
    known = ", ".join(part for part in (number, day) if part)
    unnumbered = language.say(message("Papers", "no number yet"))
    said = f" ({state})" if state else ""
    return f"[{report.id}] {known or unnumbered}{said} – {report.subject}"
