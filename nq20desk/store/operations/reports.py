"""Operations on reports: their head, their sections, and files made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.lifecycle import GONE, LOCKED
from nq20desk.core.message import Message, message
from nq20desk.core.report import Report, ReportState
from nq20desk.store.models import (
    OF_REPORT,
    ExportRow,
    ReportRow,
    SectionRow,
)
from nq20desk.store.rows import (
    report,
    report_values,
)
from nq20desk.store.section_memory import note_typing
from nq20desk.store.section_steps import Typing


@dataclass(frozen=True)
class WriteSection:
    """Keep the text of a section as it is being typed (``typing`` None: as something put it)."""

    report: int
    section: str
    markup: str
    undoable: bool = False
    typing: Typing | None = Typing.NEW

    @property
    def name(self) -> Message:
        """Named after the section."""
        return message("Operations", "Write section {section}", section=self.section)

    @property
    def kind(self) -> str:
        """Typing on in one section joins one journal entry."""
        return f"section:{self.report}:{self.section}"

    def apply(self, session: Session) -> None:
        """Write the section's text."""
        unlocked_report(session, self.report)
        if self.typing is not None:
            note_typing(session, self.typing)
        row = session.get(SectionRow, (self.report, self.section))
        if row is None:
            session.add(SectionRow(report=self.report, section=self.section, markup=self.markup))
        else:
            row.markup = self.markup


@dataclass(frozen=True)
class WriteSections:
    """Change the text of several sections in one step; ``texts`` are markup by section."""

    report: int
    texts: Mapping[str, str]
    name: Message
    kind: str = "sections"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write every section."""
        for section, markup in self.texts.items():
            WriteSection(self.report, section, markup, typing=None).apply(session)


@dataclass(frozen=True)
class MarkSection:
    """Mark a section as done, or as not done; ``markup`` is its text if it has none yet."""

    report: int
    section: str
    done: bool
    markup: str = ""
    kind: str = "section-state"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Named after the state."""
        if self.done:
            return message("Operations", "Mark a section as done")
        return message("Operations", "Mark a section as not done")

    def apply(self, session: Session) -> None:
        """Write the mark."""
        unlocked_report(session, self.report)
        row = session.get(SectionRow, (self.report, self.section))
        if row is None:
            row = SectionRow(report=self.report, section=self.section, markup=self.markup)
            session.add(row)
        row.done = self.done


@dataclass(frozen=True)
class ArrangeReport:
    """Change order, joins or parts of a report, with the texts that move along."""

    report: Report
    texts: Mapping[str, str]
    name: Message
    kind: str = "arrangement"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the report's head and the texts."""
        SaveReport(self.report).apply(session)
        for section, markup in self.texts.items():
            WriteSection(self.report.id, section, markup, typing=None).apply(session)


@dataclass(frozen=True)
class SaveReport:
    """Create a report (id 0) or change what belongs to it as a whole."""

    report: Report
    name: Message = message("Operations", "Change the report")  # noqa: RUF009
    kind: str = "report"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the report's head."""
        row = unsent_report(session, self.report) if self.report.id else ReportRow()
        session.add(row)
        _assign(row, report_values(self.report))


@dataclass(frozen=True)
class CreateReport:
    """Create a report with its first text; ``texts`` are markup by section."""

    report: Report
    texts: Mapping[str, str]
    name: Message = message("Operations", "Create a report")  # noqa: RUF009
    kind: str = "report"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the report's head, then what hangs on it."""
        row = ReportRow()
        _assign(row, report_values(self.report))
        session.add(row)
        session.flush()
        for section, markup in self.texts.items():
            session.add(SectionRow(report=row.id, section=section, markup=markup))


@dataclass(frozen=True)
class RemoveReport:
    """Remove a report with its text; undo brings both back."""

    report: int
    name: Message = message("Operations", "Remove the report")  # noqa: RUF009
    kind: str = "report"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Remove what hangs on the report first, then the report."""
        row = unlocked_report(session, self.report)
        for model in OF_REPORT:
            for one in session.scalars(select(model).where(model.report == self.report)):
                session.delete(one)
        session.flush()
        session.delete(row)


@dataclass(frozen=True)
class NoteExport:
    """Note that a file left the program."""

    report: int
    at: datetime
    file_kind: str
    path: str
    sha256: str
    name: Message = message("Operations", "Export")  # noqa: RUF009
    kind: str = "export"
    undoable: bool = False

    def apply(self, session: Session) -> None:
        """Write the entry."""
        session.add(
            ExportRow(
                report=self.report,
                at=self.at,
                kind=self.file_kind,
                path=self.path,
                sha256=self.sha256,
            )
        )


def report_row(session: Session, identifier: int) -> ReportRow:
    """The report, or a plain sentence if it was removed meanwhile."""
    row = session.get(ReportRow, identifier)
    if row is None:
        raise KnownError(
            message("Store", "There is no report {identifier} in these data.",
                    identifier=identifier)
        )  # fmt: skip
    return row


def unlocked_report(session: Session, identifier: int) -> ReportRow:
    """The report if its text may still be changed."""
    row = report_row(session, identifier)
    if ReportState(row.state) in LOCKED:
        raise locked()
    return row


def unsent_report(session: Session, wanted: Report) -> ReportRow:
    """The report if its head may still be changed; of a signed one only number and date."""
    row = report_row(session, wanted.id)
    now = report(row)
    stays = replace(wanted, number=now.number, date=now.date, issue_year=now.issue_year) == now
    if now.state in GONE or (now.state in LOCKED and not stays):
        raise locked()
    return row


def locked() -> KnownError:
    """The sentence about a report that was signed or sent."""
    return KnownError(
        message("Store", "This report was signed or sent: it can't be changed any more."),
        message("Store", "Take it back to draft before it is sent, or make a replacement version."),
    )


def _assign(row: object, values: dict[str, object]) -> None:
    for name, value in values.items():
        setattr(row, name, value)
