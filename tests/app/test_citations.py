"""Live citations and the tasks appendix, from the desk to the pages."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdf
import pytest

from nq20desk.app import exports
from nq20desk.core.checks import Severity, check
from nq20desk.core.citation import full_citation
from nq20desk.core.task import TaskKey, TaskState
from nq20desk.store.operations import SaveReport, WriteSection
from nq20desk.store.operations.documents import EndDocuments
from nq20desk.store.operations.tasks import AddTaskNote, SetTaskEvidence, SetTaskState

OFFICE = "huyen-uy-duc-trong"


@pytest.fixture
def report(desk):
    return next(one for one in desk.reports() if one.office == OFFICE)


@pytest.fixture
def plan(desk):
    return next(one for one in desk.documents(OFFICE) if one.number == "96-KH/HU")


def text_of(desk, report, tmp_path):
    target = tmp_path / "báo cáo.pdf"
    exports.write_report_pdf(exports.source_of(desk, report.id), target)
    pages = pypdf.PdfReader(BytesIO(target.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def findings(desk, report, rule):
    found = check(desk.snapshot(report.id), desk.library.vocabulary)
    return [one for one in found if one.rule == rule]


def test_in_full_where_it_is_printed_first_and_short_after(desk, report, plan, tmp_path):
    citation = f"{{document:{plan.id}}}"
    desk.run(WriteSection(report.id, "leadership", f"Sau đó theo {citation}."))
    desk.run(WriteSection(report.id, "preamble", f"Trước hết theo {citation}."))
    text = text_of(desk, report, tmp_path)
    assert f"Trước hết theo {full_citation(plan)}." in text
    assert "Sau đó theo Kế hoạch số 96-KH/HU." in text


def test_a_document_taken_off_the_register_is_still_cited_and_told(desk, report, plan, tmp_path):
    desk.run(WriteSection(report.id, "preamble", f"Theo {{document:{plan.id}}} đã ban hành."))
    assert not findings(desk, report, "citation_unknown")
    desk.run(EndDocuments(OFFICE, (plan.id,)))
    (one,) = findings(desk, report, "citation_unknown")
    assert (one.severity, one.where.section) == (Severity.WARNING, "preamble")
    assert (one.where.start, one.where.end) == (5, 6)
    assert full_citation(plan) in text_of(desk, report, tmp_path)


def test_a_citation_of_nothing_is_an_error(desk, report):
    desk.run(WriteSection(report.id, "preamble", "Theo {document:999}."))
    (one,) = findings(desk, report, "citation_unknown")
    assert one.severity is Severity.ERROR


def test_the_tasks_appendix_is_printed_where_it_is_wanted(desk, report, plan, tmp_path):
    first, second = (TaskKey("lam-dong-50-kh-tu", number) for number in (1, 2))
    desk.run(SetTaskState(OFFICE, (first,), TaskState.DONE, date(2018, 6, 5)))
    desk.run(SetTaskEvidence(OFFICE, (first,), plan.id))
    desk.run(AddTaskNote(OFFICE, (second,), date(2018, 7, 2), "đang lấy ý kiến"))
    title = "tình hình thực hiện các nhiệm vụ được giao"
    assert title not in text_of(desk, report, tmp_path).lower()
    desk.run(SaveReport(replace(report, left_out=frozenset(), date=date(2022, 8, 1))))
    text = text_of(desk, report, tmp_path)
    assert title in text.lower()
    assert "hoàn thành ngày 05/6/2018, đúng hạn" in text
    assert "Kế hoạch số 96-KH/HU ngày 22/06/2018".replace(" ", "") in text.replace(" ", "")
    assert "đang lấy ý kiến" in text
    assert text.count("chưa thực hiện, quá hạn") == 67
