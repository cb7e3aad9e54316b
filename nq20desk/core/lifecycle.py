"""The way of a report: nháp → trình ký → đã ký → đã gửi → được thay thế."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.report import Report, ReportState

NEXT: dict[ReportState, tuple[ReportState, ...]] = {
    ReportState.DRAFT: (ReportState.SUBMITTED, ReportState.SIGNED),
    ReportState.SUBMITTED: (ReportState.SIGNED, ReportState.DRAFT),
    ReportState.SIGNED: (ReportState.SENT, ReportState.DRAFT),
    ReportState.SENT: (),
    ReportState.REPLACED: (),
}
"""Where a report can go; *replaced* follows by itself when the new version is sent."""

LOCKED = frozenset({ReportState.SIGNED, ReportState.SENT, ReportState.REPLACED})
"""The text and the figures of such a report stay as they were signed."""

GONE = frozenset({ReportState.SENT, ReportState.REPLACED})
"""Such a report left the office; nothing of it changes any more."""


@dataclass(frozen=True, slots=True)
class ReportStep:
    """A step of a report: who did it when; ``day`` and ``way`` tell how a sent one left."""

    state: ReportState
    at: datetime
    who: str
    day: date
    way: str = ""
    note: str = ""


def refuse(report: Report, to: ReportState, note: str = "") -> None:
    """Refuse a step that a report can't take.

    Raises:
        KnownError: the state does not lead there, number or date are missing, or a signed
            report is taken back without a reason.
    """
    if to not in NEXT[report.state]:
        raise KnownError(
            message("Lifecycle", "This report can't take that step from its present state."),
            message("Lifecycle", "A report that was sent is corrected by a replacement version."),
        )
    if to is ReportState.SENT and not (report.number.strip() and report.date):
        raise KnownError(
            message("Lifecycle", "A report that is sent has a number and a date."),
            message("Lifecycle", "Fill them in under Number, date, recipients."),
        )
    if report.state is ReportState.SIGNED and to is ReportState.DRAFT and not note.strip():
        raise KnownError(
            message("Lifecycle", "Taking a signed report back needs a reason."),
            message("Lifecycle", "Write why, in a few words."),
        )
