"""The operation that enters an old report: all of it in one step, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.office import Office
from nq20desk.core.register import CitedDocument
from nq20desk.core.report import Report
from nq20desk.store.models import DocumentRow, ReportRow, SectionRow
from nq20desk.store.operations.figures import EnterFigures
from nq20desk.store.operations.office import SaveOffice
from nq20desk.store.rows import document_values, report_values


@dataclass(frozen=True)
class TakeInReport:
    """Enter an old report with its text, the figures that were accepted and its documents.

    ``sections`` are markup by section; ``documents`` are added behind those that the office
    has; ``office`` is its profile with the signer of the old report, None to leave it.
    """

    report: Report
    sections: Mapping[str, str]
    unit: str
    figures: Sequence[Observation] = ()
    documents: Sequence[CitedDocument] = ()
    office: Office | None = None
    name: Message = message("Operations", "Take in an old report")  # noqa: RUF009
    kind: str = "take-in"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the report first, then what hangs on it."""
        row = ReportRow()
        for name, value in report_values(self.report).items():
            setattr(row, name, value)
        session.add(row)
        session.flush()
        for section, markup in self.sections.items():
            session.add(SectionRow(report=row.id, section=section, markup=markup))
        figures = [(one.indicator, one.period, one) for one in self.figures]
        EnterFigures(self.unit, figures).apply(session)
        self._add_documents(session)
        if self.office is not None:
            SaveOffice(self.office).apply(session)

    def _add_documents(self, session: Session) -> None:
        last = session.scalar(
            select(func.max(DocumentRow.position)).where(DocumentRow.office == self.report.office)
        )
        first = 0 if last is None else last + 1
        for position, one in enumerate(self.documents, start=first):
            row = DocumentRow(office=self.report.office)
            for name, value in document_values(one, position).items():
                setattr(row, name, value)
            session.add(row)
