"""Words that several pages say, those of figures (``app.wording``) among them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QDate

from nq20desk.app.wording import (
    distance_words,
    figure_state_word,
    level_word,
    target_words,
    unit_suffix,
    value_words,
    verdict_word,
)
from nq20desk.core.assessment import Assessment
from nq20desk.core.dates import VIETNAM, short_date
from nq20desk.core.message import Message, message
from nq20desk.core.report import ReportState

__all__ = [
    "distance_words", "figure_state_word", "level_word", "moment_words", "state_word",
    "target_words", "unit_suffix", "value_words", "verdict_word", "why_words",
]  # fmt: skip

_STATES: Mapping[ReportState, Message] = {
    ReportState.DRAFT: message("Wording", "draft"),
    ReportState.SUBMITTED: message("Wording", "submitted for signing"),
    ReportState.SIGNED: message("Wording", "signed"),
    ReportState.SENT: message("Wording", "sent"),
    ReportState.REPLACED: message("Wording", "replaced"),
}


def state_word(state: ReportState) -> Message:
    """How far a report is: *nháp, trình ký, đã ký, đã gửi, được thay thế*."""
    return _STATES[state]


def why_words(assessment: Assessment) -> Message:
    """The whole sentence behind a verdict."""
    return assessment.why


def moment_words(at: datetime) -> str:
    """A moment as it is told at this desk: ``10:42 · 14/3/2025``."""
    local = at.replace(tzinfo=UTC) if at.tzinfo is None else at
    local = local.astimezone(VIETNAM)
    return f"{local:%H:%M} · {short_date(local.date())}"


def today() -> QDate:
    """The day in Vietnam, by which papers are dated, whatever zone the computer is set to."""
    day = datetime.now(VIETNAM).date()
    return QDate(day.year, day.month, day.day)
