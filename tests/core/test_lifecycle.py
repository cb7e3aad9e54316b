"""The steps that a report can't take, and what is said instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.lifecycle import NEXT, refuse
from nq20desk.core.report import Report, ReportState

DAY = date(2025, 4, 4)
DATED = Report(
    1, "state-progress", "2025", "cao-bang", 2024, "Tình hình thực hiện", number="12", date=DAY
)


def hint(report: Report, to: ReportState) -> str:
    with pytest.raises(KnownError, match="from its present state") as refused:
        refuse(report, to)
    return str(refused.value.remedy)


@pytest.mark.parametrize(
    ("state", "to", "said"),
    [
        (ReportState.DRAFT, ReportState.SENT, "Submit it for signing"),
        (ReportState.SUBMITTED, ReportState.SENT, "Mark it as signed"),
        (ReportState.SIGNED, ReportState.SUBMITTED, "Mark it as sent"),
        (ReportState.SENT, ReportState.DRAFT, "replacement version"),
        (ReportState.REPLACED, ReportState.DRAFT, "replacement version"),
    ],
)
def test_what_can_be_done_instead_depends_on_the_state(
    state: ReportState, to: ReportState, said: str
) -> None:
    assert said in hint(replace(DATED, state=state), to)


@pytest.mark.parametrize("state", ReportState)
def test_every_other_step_is_refused_with_a_hint(state: ReportState) -> None:
    for to in set(ReportState) - set(NEXT[state]):
        assert hint(replace(DATED, state=state), to)


def test_a_report_is_not_sent_before_its_own_date() -> None:
    signed = replace(DATED, state=ReportState.SIGNED)
    with pytest.raises(KnownError, match="dated 04/04/2025: it can't have been sent on 03/04/2025"):
        refuse(signed, ReportState.SENT, day=date(2025, 4, 3))
    refuse(signed, ReportState.SENT, day=DAY)
    refuse(replace(DATED, state=ReportState.DRAFT), ReportState.SIGNED, day=date(2025, 4, 3))
