"""Trial prints: every figure that the report prints, and every finding."""

from __future__ import annotations

from io import BytesIO

import pdfplumber
import pytest

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.paper import paper_pdf
from nq20desk.app.trial import check_paper, figures_paper, trial_of
from nq20desk.core.reportdiff import printed_figures
from nq20desk.store.operations.findings import SetFindingAside

VI = Language("vi")


def text_of(data: bytes) -> str:
    with pdfplumber.open(BytesIO(data)) as document:
        return " ".join(" ".join((page.extract_text() or "").split()) for page in document.pages)


@pytest.mark.parametrize("report", [1, 2])
def test_every_figure_of_the_report_stands_in_the_table(desk: Desk, report: int) -> None:
    trial = trial_of(desk, report)
    table = figures_paper(trial, VI)
    assert len(table.rows) == len(printed_figures(trial.snapshot))
    text = text_of(paper_pdf(table, trial.setting))
    assert "SỐ LIỆU CỦA BÁO CÁO – BẢN IN THỬ" in text
    assert "Đã đối" in text


def test_every_finding_stands_in_the_list_and_the_reason_of_those_set_aside(desk: Desk) -> None:
    first = trial_of(desk, 2).checked.open[0]
    desk.run(SetFindingAside(2, first.identity, "Đúng theo nguồn", first.rule))
    trial = trial_of(desk, 2)
    text = text_of(paper_pdf(check_paper(trial, VI), trial.setting))
    numbered = sum(f" {number}. " in text for number in range(1, 4))
    assert numbered == 3
    assert "Đúng theo nguồn" in text
    for finding in trial.checked.open:
        begin = " ".join(VI.say(finding.text).split()[:3])
        assert begin in text
