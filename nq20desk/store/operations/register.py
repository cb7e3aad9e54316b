"""The operation on the register of outgoing documents."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.message import Message, message
from nq20desk.core.outgoing import RegisterNote
from nq20desk.store.models import RegisterNoteRow
from nq20desk.store.operations.reports import report_row


@dataclass(frozen=True)
class EnterInRegister:
    """Enter copies and remark of a report; sent ones can still be completed."""

    report: int
    note: RegisterNote
    name: Message = message("Operations", "Complete the register")  # noqa: RUF009
    kind: str = "register"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the entry."""
        report_row(session, self.report)
        row = RegisterNoteRow(report=self.report, copies=self.note.copies, remark=self.note.remark)
        session.merge(row)
