"""The way of a report: nháp → trình ký → đã ký → đã gửi → được thay thế."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
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


_REPLACE = message("Lifecycle", "A report that was sent is corrected by a replacement version.")
_INSTEAD: Mapping[ReportState, Message] = {
    ReportState.DRAFT: message("Lifecycle", "Submit it for signing, or mark it as signed, first."),
    ReportState.SUBMITTED: message("Lifecycle", "Mark it as signed, or take it back to draft."),
    ReportState.SIGNED: message("Lifecycle", "Mark it as sent, or take it back to draft."),
    ReportState.SENT: _REPLACE,
    ReportState.REPLACED: _REPLACE,
}
"""What to do in a state from which the wanted step does not lead."""


def refuse(report: Report, to: ReportState, note: str = "", day: date | None = None) -> None:
    """Refuse a step that a report can't take; ``day`` is the day on which it would be taken.

    Raises:
        KnownError: the state does not lead there, number or date are missing, it would have
            been sent before its own date, or a signed report is taken back without a reason.
    """
    if to not in NEXT[report.state]:
        raise KnownError(
            message("Lifecycle", "This report can't take that step from its present state."),
            _INSTEAD[report.state],
        )
    if to is ReportState.SENT and not (report.number.strip() and report.date):
        raise KnownError(
            message("Lifecycle", "A report that is sent has a number and a date."),
            message("Lifecycle", "Fill them in under Number, date, recipients."),
        )
    if to is ReportState.SENT and day and report.date and day < report.date:
        raise KnownError(
            message("Lifecycle", "The report is dated {date}: it can't have been sent on {day}.",
                    date=f"{report.date:%d/%m/%Y}", day=f"{day:%d/%m/%Y}"),
            message("Lifecycle", "Mend the day, or the report's date."),
        )  # fmt: skip
    if report.state is ReportState.SIGNED and to is ReportState.DRAFT and not note.strip():
        raise KnownError(
            message("Lifecycle", "Taking a signed report back needs a reason."),
            message("Lifecycle", "Write why, in a few words."),
        )
