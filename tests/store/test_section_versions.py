"""Versions of a section are kept by themselves, and restored without losing anything."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from nq20desk.app.desk import Desk
from nq20desk.app.versions import VersionTexts, changed_words, reason_of, versions
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.report import ReportState
from nq20desk.core.version import VersionReason
from nq20desk.store.operations import SaveReport, WriteSection
from nq20desk.store.operations.reports import WriteSections
from nq20desk.store.operations.versions import KeepVersion, RestoreVersion
from nq20desk.store.section_versions import find_version

REPORT, KEY = 1, "lessons"
RENAME = message("Operations", "Change the report")


class Clock:
    now = datetime(2026, 11, 22, 1, tzinfo=UTC)

    def __call__(self):
        return self.now

    def wait(self, **time):
        self.now += timedelta(**time)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(data, read_library, clock):
    made = Desk(data, library=read_library, who="Nguyễn Văn A", clock=clock)
    yield made
    made.close()


def write(desk, text):
    desk.run(WriteSection(REPORT, KEY, text))


def kept(desk):
    return [(one.reason, one.markup) for one in versions(desk, REPORT, KEY)]


def test_the_text_before_a_days_first_change_is_kept(desk, clock):
    before = desk.sections(REPORT)[KEY]
    write(desk, f"{before} Một")
    write(desk, f"{before} Một hai")
    clock.wait(days=1)
    write(desk, f"{before} Một hai ba")
    assert kept(desk) == [(VersionReason.DAY, f"{before} Một hai"), (VersionReason.DAY, before)]
    assert {one.who for one in versions(desk, REPORT, KEY)} == {"Nguyễn Văn A"}


def test_half_an_hour_of_writing_is_kept(desk, clock):
    before = desk.sections(REPORT)[KEY]
    for number in range(14):
        write(desk, f"{before} Câu {number}")
        clock.wait(minutes=5)
    reasons = [reason for reason, _ in kept(desk)]
    assert reasons == [VersionReason.WORK, VersionReason.DAY]


def test_a_large_paste_or_deletion_keeps_what_was_there(desk):
    write(desk, "Một câu.")
    write(desk, "Một câu. " + "chữ " * 150)
    write(desk, "")
    assert [reason for reason, _ in kept(desk)][:2] == [VersionReason.LARGE, VersionReason.LARGE]
    assert kept(desk)[1][1] == "Một câu."


def test_every_operation_keeps_what_it_changes_and_says_which_it_was(desk):
    write(desk, "Một")
    desk.run(WriteSections(REPORT, {KEY: "Hai", "finance": "Ba"}, RENAME))
    newest = versions(desk, REPORT, KEY)[0]
    assert (newest.reason, newest.markup) == (VersionReason.OPERATION, "Một")
    assert reason_of(newest).params["operation"] == RENAME
    assert versions(desk, REPORT, "finance")


def test_a_new_state_of_the_report_keeps_every_section(desk):
    desk.run(SaveReport(replace(desk.report(REPORT), state=ReportState.SUBMITTED)))
    found = versions(desk, REPORT)
    assert {one.section for one in found} == set(desk.sections(REPORT))
    assert {one.reason for one in found} == {VersionReason.STATE}
    desk.run(SaveReport(replace(desk.report(REPORT), number="7")))
    assert len(versions(desk, REPORT)) == len(found)


def test_restoring_is_undone_and_loses_nothing(desk):
    first = desk.sections(REPORT)[KEY]
    write(desk, "Bản mới")
    old = versions(desk, REPORT, KEY)[0]
    desk.run(RestoreVersion(old))
    assert desk.sections(REPORT)[KEY] == first
    assert versions(desk, REPORT, KEY)[0].markup == "Bản mới"
    desk.undo()
    assert desk.sections(REPORT)[KEY] == "Bản mới"


def test_a_named_version_is_found_under_its_name(desk, clock):
    write(desk, "Bản trình lãnh đạo")
    desk.run(KeepVersion(REPORT, KEY, "  Trình   lãnh đạo ", "Nguyễn Văn A", clock()))
    newest = versions(desk, REPORT, KEY)[0]
    assert (newest.name, newest.markup) == ("Trình lãnh đạo", "Bản trình lãnh đạo")
    with desk.store.read() as session:
        assert find_version(session, newest.id) == newest


@pytest.mark.parametrize(("key", "title"), [("no_such", "Tên"), (KEY, "  ")])
def test_a_version_without_text_or_name_is_refused(desk, clock, key, title):
    with pytest.raises(KnownError):
        desk.run(KeepVersion(REPORT, key, title, "A", clock()))


def test_comparing_writes_figures_out_and_counts_words(desk):
    texts = VersionTexts.of(desk, REPORT)
    before, after = (
        "Có {doctors_per_10000@2024:unit}.\n- Hai",
        "Có {doctors_per_10000@2024:unit}.\n- Ba",
    )
    changes = texts.compare(before, after)
    assert changed_words(changes) == (1, 1)
    assert changes[0].is_same
    assert "{" not in changes[0].stretches[0].text
    table = "|= Bảng\n| a | b |"
    assert texts.lines(table) == ("a | b",)
