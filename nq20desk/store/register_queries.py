"""What the register of outgoing documents is read from, all reports in one go."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.lifecycle import ReportStep
from nq20desk.core.outgoing import RegisterNote, SentFile
from nq20desk.core.report import ReportState
from nq20desk.store.models import ExportRow, RegisterNoteRow, ReportStepRow


def files_of_reports(session: Session) -> dict[int, tuple[SentFile, ...]]:
    """The files that were made of each report, the first one first."""
    found: dict[int, tuple[SentFile, ...]] = {}
    for row in session.scalars(select(ExportRow).order_by(ExportRow.id)):
        made = SentFile(row.kind, row.path, row.at, row.sha256)
        found[row.report] = (*found.get(row.report, ()), made)
    return found


def sending_steps(session: Session) -> dict[int, ReportStep]:
    """The step by which each sent report left."""
    wanted = select(ReportStepRow).where(ReportStepRow.state == ReportState.SENT.value)
    return {
        row.report: ReportStep(ReportState.SENT, row.at, row.who, row.day, row.way, row.note)
        for row in session.scalars(wanted.order_by(ReportStepRow.id))
    }


def register_notes(session: Session) -> dict[int, RegisterNote]:
    """What was entered by hand, by report."""
    rows = session.scalars(select(RegisterNoteRow))
    return {row.report: RegisterNote(row.copies, row.remark) for row in rows}
