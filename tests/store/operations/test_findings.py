"""Setting findings aside: with a reason, journalled, undone, gone with the report."""

import pytest

from nq20desk.app.findings import check_report
from nq20desk.core.errors import KnownError
from nq20desk.store.finding_queries import findings_aside
from nq20desk.store.operations import RemoveReport, WriteSection
from nq20desk.store.operations.findings import BringFindingBack, SetFindingAside

REPORT = 2


def finding(desk, rule="doubled_words"):
    return next(one for one in check_report(desk, REPORT).found if one.rule == rule)


def aside(desk, report=REPORT):
    with desk.store.read() as session:
        return findings_aside(session, report)


def set_aside(desk, reason="trích nguyên văn"):
    one = finding(desk)
    desk.run(SetFindingAside(REPORT, one.identity, reason, one.rule))
    return one


def test_reason_person_and_time_are_kept(desk):
    one = set_aside(desk, "  trích \n nguyên văn ")
    why = aside(desk)[one.identity]
    assert why.reason == "trích nguyên văn"
    assert why.who
    assert abs((desk.clock() - why.at).total_seconds()) < 60


def test_it_counts_no_more_and_is_listed_apart(desk):
    before = check_report(desk, REPORT)
    one = set_aside(desk)
    after = check_report(desk, REPORT)
    assert one not in after.open
    assert len(after.open) == len(before.open) - 1
    assert [found for found, _ in after.aside] == [one]
    assert after.found == before.found


def test_undo_and_redo(desk):
    one = set_aside(desk)
    assert str(desk.store.next_undo()) == "Set a finding aside"
    desk.undo()
    assert aside(desk) == {}
    desk.redo()
    assert aside(desk)[one.identity].reason == "trích nguyên văn"


def test_it_is_brought_back_and_that_is_undone(desk):
    one = set_aside(desk)
    desk.run(BringFindingBack(REPORT, one.identity))
    assert aside(desk) == {}
    desk.undo()
    assert aside(desk).keys() == {one.identity}


@pytest.mark.parametrize("reason", ["", "   ", "\u200b"])
def test_without_a_reason_nothing_is_written(desk, reason):
    with pytest.raises(KnownError, match="with a reason only"):
        desk.run(SetFindingAside(REPORT, "abc", reason))
    assert aside(desk) == {}


def test_a_report_that_is_gone_is_named(desk):
    with pytest.raises(KnownError, match="99"):
        desk.run(SetFindingAside(99, "abc", "đã xem"))


def test_a_changed_sentence_brings_the_finding_back(desk):
    one = set_aside(desk)
    key = one.where.section
    markup = desk.sections(REPORT)[key]
    moved = f"Cán bộ tích cực.\n{markup}"
    desk.run(WriteSection(REPORT, key, moved))
    assert [found.identity for found, _ in check_report(desk, REPORT).aside] == [one.identity]
    changed = moved.replace(one.sentence[:20], "Hiện nay " + one.sentence[:20].lower())
    assert changed != moved
    desk.run(WriteSection(REPORT, key, changed))
    assert check_report(desk, REPORT).aside == ()
    assert finding(desk).evidence == one.evidence


def test_removing_the_report_removes_them_and_undo_brings_both_back(desk):
    one = set_aside(desk)
    desk.run(RemoveReport(REPORT))
    assert aside(desk) == {}
    desk.undo()
    assert aside(desk).keys() == {one.identity}
