"""The operations that take a report on its way: from draft to sent, and to its replacement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.lifecycle import LOCKED, ReportStep, refuse
from nq20desk.core.message import Message, message
from nq20desk.core.report import Report, ReportState
from nq20desk.store.models import FrozenRow, ReportRow, ReportStepRow, SectionRow
from nq20desk.store.operations.reports import report_row
from nq20desk.store.rows import report, report_values

_NAMES = {
    ReportState.DRAFT: message("Operations", "Take the report back to draft"),
    ReportState.SUBMITTED: message("Operations", "Submit the report for signing"),
    ReportState.SIGNED: message("Operations", "Mark the report as signed"),
    ReportState.SENT: message("Operations", "Mark the report as sent"),
    ReportState.REPLACED: message("Operations", "Mark the report as replaced"),
}


@dataclass(frozen=True)
class TakeStep:
    """Take a report one step on; ``frozen`` is what it is made from, once it is locked.

    Sending a replacement makes the report that it replaces a replaced one in the same step.
    It can't be undone: a step back is a step of its own, where there is one.
    """

    report: int
    step: ReportStep
    frozen: str | None = None
    kind: str = "report-state"
    undoable: bool = False

    @property
    def name(self) -> Message:
        """Named after the new state."""
        return _NAMES[self.step.state]

    def apply(self, session: Session) -> None:
        """Write the step, the state, and what was frozen."""
        row = report_row(session, self.report)
        refuse(report(row), self.step.state, self.step.note, self.step.day)
        self._enter(session, row, self.step)
        if self.step.state not in LOCKED:
            self._thaw(session)
        elif self.frozen is not None:
            self._thaw(session)
            session.add(FrozenRow(report=self.report, content=self.frozen))
        if self.step.state is ReportState.SENT and row.replaces is not None:
            self._retire(session, report_row(session, row.replaces))

    def _retire(self, session: Session, old: ReportRow) -> None:
        step = ReportStep(ReportState.REPLACED, self.step.at, self.step.who, self.step.day)
        self._enter(session, old, step)

    def _enter(self, session: Session, row: ReportRow, step: ReportStep) -> None:
        row.state = step.state.value
        session.add(
            ReportStepRow(
                report=row.id, state=step.state.value, at=step.at, who=step.who, day=step.day,
                way=step.way, note=step.note,
            )
        )  # fmt: skip

    def _thaw(self, session: Session) -> None:
        known = session.get(FrozenRow, self.report)
        if known is not None:
            session.delete(known)
            session.flush()


@dataclass(frozen=True)
class MakeReplacement:
    """Enter a draft that takes the place of a sent report; ``report`` names it (``replaces``)."""

    report: Report
    sections: Mapping[str, str]
    name: Message = message("Operations", "Make a replacement version")  # noqa: RUF009
    kind: str = "report"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the new report and its text."""
        row = ReportRow(**report_values(self.report))
        session.add(row)
        session.flush()
        for section, markup in self.sections.items():
            session.add(SectionRow(report=row.id, section=section, markup=markup))
