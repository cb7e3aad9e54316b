"""Live figures of other units and plans in everything that a report is made into."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nq20desk.app import live_figures
from nq20desk.core.checks import check
from nq20desk.core.errors import KnownError
from nq20desk.core.freezing import freeze, thaw
from nq20desk.core.observation import Observation
from nq20desk.document.compose import compose
from nq20desk.document.tree import Paragraph
from nq20desk.store.operations import EnterFigures, RemoveReport, WriteSection
from nq20desk.store.operations.readings import NoteReading

SECTION = "workforce_science"
TEXT = (
    "Phường có {doctors_per_10000@2024:unit;unit=hung-dao}, chỉ tiêu "
    "{health_insurance_coverage@2024:target;plan=nq20-tw-2017;for=2025}; "
    "{health_insurance_coverage@2024:verdict}."
)


@pytest.fixture
def report(desk):
    figure = Observation("doctors_per_10000", "2024", value=Decimal(5), words="5")
    desk.run(EnterFigures("hung-dao", [("doctors_per_10000", "2024", figure)]))
    desk.run(WriteSection(1, SECTION, TEXT))
    return 1


def printed(desk, report):
    blocks = compose(desk.snapshot(report)).body
    texts = [
        "".join(run.text for run in one.runs)
        for one in blocks
        if isinstance(one, Paragraph) and one.key == SECTION
    ]
    return " ".join(texts)


def test_the_paper_shows_other_units_plans_and_verdicts(desk, report):
    assert printed(desk, report) == "Phường có 5/vạn dân, chỉ tiêu 95%; chưa đạt."


def test_the_editor_reads_the_same(desk, report):
    live = desk.live(desk.report(report))
    before = live_figures.read_now(desk.snapshot(report).blocks_of(SECTION), live)
    assert set(before.values()) == {"5/vạn dân", "95%", "chưa đạt"}


def test_a_unit_and_an_indicator_that_are_gone_are_findings(desk, report):
    text = "Có {doctors_per_10000@2024;unit=khong-co} và {khong_co@2024}."
    desk.run(WriteSection(report, SECTION, text))
    found = [one for one in check(desk.snapshot(report), desk.library.vocabulary)
             if one.rule == "field_unresolved" and one.where.section == SECTION]  # fmt: skip
    assert ["khong-co" in str(found[0].text), "khong_co" in str(found[1].text)] == [True, True]
    assert printed(desk, report) == "Có … và …."


def test_a_section_is_read_once_and_changes_are_told_for_the_whole_report(desk, report):
    live = desk.live(desk.report(report))
    blocks = desk.snapshot(report).blocks_of(SECTION)
    live_figures.note_new(desk, report, SECTION, blocks, live)
    assert not live_figures.changes_of(desk, report)
    figure = Observation("doctors_per_10000", "2024", value=Decimal(6), words="6")
    desk.run(EnterFigures("hung-dao", [("doctors_per_10000", "2024", figure)]))
    (one,) = live_figures.changes_of(desk, report)
    assert (one.section, one.before, one.now) == (SECTION, "5/vạn dân", "6/vạn dân")
    live_figures.note_all(desk, report, SECTION, blocks, desk.live(desk.report(report)))
    assert not live_figures.changes_of(desk, report)


def test_readings_go_with_their_report_and_come_back(desk, report):
    desk.run(NoteReading(report, SECTION, {"{a@2024}": "1"}))
    desk.run(RemoveReport(report))
    assert live_figures.reading(desk, report, SECTION) == {}
    desk.undo()
    assert live_figures.reading(desk, report, SECTION) == {"{a@2024}": "1"}


def test_a_reading_of_no_report_is_refused(desk):
    with pytest.raises(KnownError):
        desk.run(NoteReading(99, SECTION, {}))


def test_what_was_frozen_says_the_same_whatever_other_units_enter(desk, report):
    snapshot = desk.snapshot(report)
    again, _ = thaw(freeze(snapshot, desk.layout(snapshot)))
    assert again.live.others.keys() == {"hung-dao"}
    assert compose(again) == compose(snapshot)
