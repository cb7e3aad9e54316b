"""The way of a report: what each step allows, what stays as it was, and replacements."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pytest

from nq20desk.app import exports
from nq20desk.app.frozen import make_replacement, take_step
from nq20desk.core.errors import KnownError
from nq20desk.core.observation import Observation
from nq20desk.core.report import ReportState
from nq20desk.core.reportdiff import compare_reports
from nq20desk.document.pdf import write_pdf
from nq20desk.store import queries
from nq20desk.store.operations import EnterFigures, RemoveReport, SaveReport, WriteSection


def _dated(desk, identifier=1):
    report = desk.report(identifier)
    number = "12" if identifier == 1 else f"{12 + identifier}"
    desk.run(SaveReport(replace(report, number=number, date=date(2025, 4, 4))))


def _sent(desk, identifier=1):
    _dated(desk, identifier)
    for state in (ReportState.SUBMITTED, ReportState.SIGNED, ReportState.SENT):
        take_step(desk, identifier, state, way="Trục liên thông văn bản")


def _pdf(desk, identifier=1):
    source = exports.source_of(desk, identifier)
    file = BytesIO()
    write_pdf(exports.pages(source), file, desk.clock().replace(2025, 1, 1, 0, 0, 0, 0))
    return file.getvalue()


def test_a_sent_report_stays_the_same_to_the_byte_whatever_happens_to_the_data(desk):
    _dated(desk)
    take_step(desk, 1, ReportState.SIGNED)
    before = _pdf(desk)
    office = desk.office(desk.report(1).office)
    figure = Observation("health_insurance_coverage", "2024", value=Decimal("99.9"), words="99,9")
    desk.run(EnterFigures(office.unit, [(figure.indicator, figure.period, figure)]))
    take_step(desk, 1, ReportState.SENT)
    assert _pdf(desk) == before
    with desk.store.read() as session:
        steps = queries.report_steps(session, 1)
    assert [one.state for one in steps] == [ReportState.SIGNED, ReportState.SENT]


def test_nothing_of_a_locked_report_is_changed_nor_undone(desk):
    desk.run(WriteSection(1, "leadership", "Một", undoable=True))
    _sent(desk)
    text = desk.sections(1)["leadership"]
    for change in (
        WriteSection(1, "leadership", "Khác"),
        SaveReport(replace(desk.report(1), subject="Khác")),
        SaveReport(replace(desk.report(1), number="13")),
        RemoveReport(1),
    ):
        with pytest.raises(KnownError, match="signed or sent"):
            desk.run(change)
    with pytest.raises(KnownError, match="signed or sent"):
        desk.undo()
    assert desk.sections(1)["leadership"] == text


def test_a_signed_report_still_gets_its_number_and_can_be_taken_back_with_a_reason(desk):
    desk.run(SaveReport(replace(desk.report(1), number="", date=None)))
    take_step(desk, 1, ReportState.SIGNED)
    with pytest.raises(KnownError, match="a number and a date"):
        take_step(desk, 1, ReportState.SENT)
    _dated(desk)
    assert desk.snapshot(1).report.number == "12"
    with pytest.raises(KnownError, match="needs a reason"):
        take_step(desk, 1, ReportState.DRAFT)
    take_step(desk, 1, ReportState.DRAFT, note="Lãnh đạo sửa lời văn")
    desk.run(WriteSection(1, "leadership", "Sửa được"))


@pytest.mark.parametrize("to", [ReportState.SENT, ReportState.REPLACED, ReportState.DRAFT])
def test_steps_are_not_skipped(desk, to):
    with pytest.raises(KnownError, match="can't take that step"):
        take_step(desk, 1, to)


def test_a_replacement_says_what_it_replaces_and_retires_it_when_it_is_sent(desk):
    _sent(desk)
    made = make_replacement(desk, 1)
    report = desk.report(made)
    assert (report.replaces, report.number, report.state) == (1, "", ReportState.DRAFT)
    words = "Báo cáo này thay thế Báo cáo số 12/BC-UBND ngày 04 tháng 4 năm 2025 của"
    assert words in desk.sections(made)["preamble"]
    assert desk.report(1).state is ReportState.SENT
    with pytest.raises(KnownError, match=f"being made already: report {made}"):
        make_replacement(desk, 1)
    desk.run(WriteSection(made, "leadership", "Lời mới"))
    difference = compare_reports(desk.snapshot(1), desk.snapshot(made))
    assert [one.key for one in difference.sections] == ["preamble", "leadership"]
    assert {one.field for one in difference.head} == {"number", "date"}
    _sent(desk, made)
    assert desk.report(1).state is ReportState.REPLACED
    with pytest.raises(KnownError, match="Only a report that was sent"):
        make_replacement(desk, 1)


def test_a_changed_figure_is_told_in_the_comparison(desk):
    before = desk.snapshot(1)
    figure = Observation("health_insurance_coverage", "2024", value=Decimal("99.9"), words="99,9")
    unit = desk.office(desk.report(1).office).unit
    desk.run(EnterFigures(unit, [(figure.indicator, figure.period, figure)]))
    (changed,) = compare_reports(before, desk.snapshot(1)).figures
    assert (changed.indicator, changed.before, changed.after) == (
        "health_insurance_coverage", "86,5", "99,9",
    )  # fmt: skip
    assert not compare_reports(before, before)


def test_a_step_on_a_day_that_can_not_be_is_refused(desk):
    _dated(desk)
    coming = desk.clock().astimezone().date() + timedelta(days=1)
    with pytest.raises(KnownError, match=f"{coming:%d/%m/%Y} is still to come"):
        take_step(desk, 1, ReportState.SIGNED, coming)
    assert desk.report(1).state is ReportState.DRAFT
    take_step(desk, 1, ReportState.SIGNED, date(2025, 4, 3))
    with pytest.raises(KnownError, match="dated 04/04/2025: it can't have been sent on 03/04/2025"):
        take_step(desk, 1, ReportState.SENT, date(2025, 4, 3))
    assert desk.report(1).state is ReportState.SIGNED
    take_step(desk, 1, ReportState.SENT, date(2025, 4, 4))


def test_a_report_dated_ahead_is_not_sent_today(desk):
    coming = desk.clock().astimezone().date() + timedelta(days=1)
    desk.run(SaveReport(replace(desk.report(1), number="12", date=coming)))
    take_step(desk, 1, ReportState.SIGNED)
    with pytest.raises(KnownError, match="can't have been sent"):
        take_step(desk, 1, ReportState.SENT)
