"""The register of outgoing documents of an office: its lines, and its printed form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.app.numbers import day_of, terms_of
from nq20desk.app.paper import Setting, agency_lines, paper_pdf, write_table
from nq20desk.core.dates import full_number, long_date, written_day
from nq20desk.core.form import ReportForm
from nq20desk.core.grid import GridCell, GridColumn, GridRow, GridTable, Side
from nq20desk.core.lifecycle import GONE, LOCKED, ReportStep
from nq20desk.core.office import Office, System
from nq20desk.core.outgoing import Outgoing, RegisterNote, SentFile, Span, kept_by, sent_to, span_of
from nq20desk.core.report import Report, ReportState
from nq20desk.resources.register_book import RegisterField, RegisterForm
from nq20desk.store.register_queries import files_of_reports, register_notes, sending_steps

_SHORT_HASH = 12
_CENTRED = (RegisterField.DAY, RegisterField.COPIES)


@dataclass(frozen=True)
class RegisterBook:
    """The register of an office for a year or term; ``span`` is None for all of it."""

    office: Office
    span: Span | None
    lines: tuple[Outgoing, ...]
    form: RegisterForm
    setting: Setting

    @property
    def printed(self) -> tuple[Outgoing, ...]:
        """The lines of signed and sent documents: a draft with a number is not out yet."""
        return tuple(one for one in self.lines if one.state in LOCKED)


def register_of(desk: Desk, office: str, span: Span | None = None) -> RegisterBook:
    """The register of an office, by day and number."""
    now = desk.clock()
    profile = desk.office(office)
    lines = [one for one in _Reader(desk, now.date()).lines(office) if span in (None, one.span)]
    lines.sort(key=lambda one: (one.day or date.max, len(one.number), one.number, one.report))
    layout = desk.library.layout(profile.system, now.date(), profile.layout)
    return RegisterBook(
        profile, span, tuple(lines), desk.library.register_form, Setting(layout, now)
    )


def spans_of(desk: Desk, office: str) -> list[Span]:
    """The years or terms in which the office has documents, and the present one, newest first."""
    today = desk.clock().date()
    present = span_of(desk.office(office).system, today, terms_of(desk, office))
    found = {present, *(one.span for one in register_of(desk, office).lines)}
    return sorted(found, key=lambda one: one.first, reverse=True)


class _Reader:
    """Reads the lines of the register."""

    def __init__(self, desk: Desk, today: date) -> None:
        self.desk, self.today = desk, today
        with desk.store.read() as session:
            self.files: Mapping[int, tuple[SentFile, ...]] = files_of_reports(session)
            self.steps: Mapping[int, ReportStep] = sending_steps(session)
            self.notes: Mapping[int, RegisterNote] = register_notes(session)

    def lines(self, office: str) -> list[Outgoing]:
        reports = {one.id: one for one in self.desk.reports() if one.office == office}
        known = [one for one in reports.values() if one.state in LOCKED or one.number.strip()]
        return [self._line(one, reports) for one in known if self._facts(one) is not None]

    def _facts(self, report: Report) -> tuple[Office, ReportForm] | None:
        """Office and form: of what was signed as they were then; None if the form is missing."""
        if report.state in LOCKED:
            snapshot = self.desk.snapshot(report.id)
            return snapshot.office, snapshot.form
        form = self.desk.library.forms.get(report.form)
        return None if form is None else (self.desk.office(report.office), form)

    def _number(self, report: Report | None) -> str:
        facts = self._facts(report) if report is not None else None
        if report is None or facts is None:
            return ""
        office, form = facts
        return full_number(office.system, report.number, form.kind_symbol, office.symbol)

    def _line(self, report: Report, reports: Mapping[int, Report]) -> Outgoing:
        facts = self._facts(report)
        assert facts is not None
        office, form = facts
        recipients = report.recipients or office.recipients
        step = self.steps.get(report.id) if report.state in GONE else None
        newer = next((one for one in reports.values() if one.replaces == report.id
                      and report.state is ReportState.REPLACED), None)  # fmt: skip
        older = reports.get(report.replaces) if report.replaces else None
        return Outgoing(
            report=report.id,
            number=self._number(report),
            day=report.date,
            kind=form.kind_word.capitalize(),
            subject=report.subject,
            signer=office.signer.name,
            recipients=sent_to(report.addressees, recipients),
            kept_by=kept_by(recipients),
            form=form.name,
            state=report.state,
            span=self._span(report, office),
            sent=step.day if step else None,
            way=step.way if step else "",
            files=self.files.get(report.id, ()),
            replaces=self._number(older),
            replaced_by=self._number(newer),
            entered=self.notes.get(report.id, RegisterNote()),
        )

    def _span(self, report: Report, office: Office) -> Span:
        terms = terms_of(self.desk, report.office)
        return span_of(office.system, day_of(report, self.today), terms)


# ---- the printed form; official, so always in Vietnamese


def register_table(book: RegisterBook) -> GridTable:
    """The register in the columns of the decree's form."""
    columns = tuple(
        GridColumn(one.head, f"({number})", one.width,
                   Side.CENTRE if one.field in _CENTRED else Side.LEFT)
        for number, one in enumerate(book.form.columns, start=1)
    )  # fmt: skip
    rows = tuple(GridRow(tuple(map(GridCell, cells_of(book, one)))) for one in book.printed)
    day = long_date(book.setting.moment.date())
    return GridTable(
        title=book.form.title,
        unit=period_words(book),
        agency=agency_lines(book.office),
        place_date=", ".join(one for one in (book.office.place, day) if one),
        columns=columns,
        rows=rows,
    )


def period_words(book: RegisterBook) -> str:
    """*Năm: 2025. Từ số 01/BC-UBND đến số 14/BC-UBND*."""
    numbers = [one.number for one in book.printed if one.number]
    word = "Nhiệm kỳ" if book.office.system is System.PARTY else "Năm"
    span = f"{word}: {book.span.name}" if book.span else "Tất cả các năm"
    return f"{span}. Từ số {numbers[0]} đến số {numbers[-1]}" if numbers else span


def cells_of(book: RegisterBook, line: Outgoing) -> tuple[str, ...]:
    """A line in the columns of the form."""
    texts = {
        RegisterField.NUMBER: line.number,
        RegisterField.DAY: written_day(line.day) if line.day else "",
        RegisterField.TITLE: line.title,
        RegisterField.SIGNER: line.signer,
        RegisterField.RECIPIENTS: "; ".join(line.recipients),
        RegisterField.KEPT_BY: line.kept_by,
        RegisterField.COPIES: "" if line.entered.copies is None else f"{line.entered.copies:02d}",
        RegisterField.REMARK: remark_of(line),
    }
    return tuple(texts[one.field] for one in book.form.columns)


def remark_of(line: Outgoing) -> str:
    """How and when it left, what it replaces, the hash of the file, what was entered."""
    way = f", {line.way}" if line.way else ""
    parts = [f"Gửi ngày {written_day(line.sent)}{way}" if line.sent else "Chưa gửi"]
    if line.replaces:
        parts.append(f"Thay thế {line.replaces}")
    if line.replaced_by:
        parts.append(f"Được thay thế bởi {line.replaced_by}")
    if (file := last_paper(line.files)) is not None:
        parts.append(f"SHA-256: {file.sha256[:_SHORT_HASH]}…")
    parts.append(line.entered.remark)
    return "; ".join(part for part in parts if part)


def last_paper(files: Sequence[SentFile]) -> SentFile | None:
    """The file that stands for the document: the newest signed PDF, else the newest PDF.

    A signed file may be our own or one that came back from the office's signing tool.
    """
    for kinds in (("pdf-signed", "pdf-returned"), ("pdf",)):
        found = [one for one in files if one.kind in kinds]
        if found:
            return found[-1]
    return None


def register_pdf(book: RegisterBook) -> bytes:
    """The pages of the register."""
    return paper_pdf(register_table(book), book.setting)


def write_register(book: RegisterBook, target: Path) -> None:
    """Write the register as PDF or workbook, by the name; the old file stays until it is whole.

    Raises:
        KnownError: the name ends neither in .xlsx nor in .pdf, or the file can't be written.
    """
    write_table(target, lambda: register_pdf(book), lambda file: _write_book(book, file))


def _write_book(book: RegisterBook, target: Path) -> None:
    from nq20desk.exchange.register_book import write_register_book  # noqa: PLC0415 - on demand

    write_register_book(register_table(book), book.printed, target)
