"""Operations on reports: their head, their sections, and files made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.report import Report
from nq20desk.store.models import (
    ExportRow,
    ReportRow,
    SectionRow,
)
from nq20desk.store.rows import (
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
        _report(session, self.report)
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
class SaveReport:
    """Create a report (id 0) or change what belongs to it as a whole."""

    report: Report
    name: Message = message("Operations", "Change the report")  # noqa: RUF009
    kind: str = "report"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the report's head."""
        row = _report(session, self.report.id) if self.report.id else ReportRow()
        session.add(row)
        _assign(row, report_values(self.report))


@dataclass(frozen=True)
class RemoveReport:
    """Remove a report with its text; undo brings both back."""

    report: int
    name: Message = message("Operations", "Remove the report")  # noqa: RUF009
    kind: str = "report"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Remove the sections and the exports' entries first, then the report."""
        for model in (SectionRow, ExportRow):
            for row in session.scalars(select(model).where(model.report == self.report)):
                session.delete(row)
        session.flush()
        session.delete(_report(session, self.report))


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


def _report(session: Session, identifier: int) -> ReportRow:
    """The report, or a plain sentence if it was removed meanwhile."""
    row = session.get(ReportRow, identifier)
    if row is None:
        raise KnownError(
            message("Store", "There is no report {identifier} in these data.",
                    identifier=identifier)
        )  # fmt: skip
    return row


def _assign(row: object, values: dict[str, object]) -> None:
    for name, value in values.items():
        setattr(row, name, value)
