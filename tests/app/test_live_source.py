"""The report that the preview shows is the one that an export would read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nq20desk.app.desk import Desk
from nq20desk.app.exports import ReportSource, source_of
from nq20desk.app.live_source import LiveSource
from nq20desk.store.operations import SaveReport, WriteSection

MARKUPS = (
    "Một đoạn văn.",
    "- Gạch đầu dòng **đậm**\n+ Ý nhỏ",
    "Tuổi thọ {life_expectancy@2024} theo {document:1}.",
    "Nhắc lại {document:1}.",
    "",
)


def same(one: ReportSource, other: ReportSource) -> bool:
    a, b = one.snapshot, other.snapshot
    keys = a.sections.keys() | b.sections.keys()
    return (
        (a.report, a.office, a.documents) == (b.report, b.office, b.documents)
        and a.figures.observations == b.figures.observations
        and all(a.text_of(key) == b.text_of(key) for key in keys)
        and _citations(a.sections) == _citations(b.sections)
    )


def _citations(sections: object) -> str:
    return repr(sections)  # the text of a citation does not count when pieces are compared


@pytest.fixture
def followed(desk: Desk) -> LiveSource:
    live = LiveSource(desk, 1)
    desk.listen(live.note)
    return live


def keys_of(desk: Desk) -> list[str]:
    return [one.key for one in desk.library.form(desk.report(1).form).sections if one.is_written]


def test_it_is_the_report_that_is_stored(desk: Desk, followed: LiveSource) -> None:
    assert same(followed.draft().source(), source_of(desk, 1))


def test_text_that_is_typed_counts_before_it_is_stored(desk: Desk, followed: LiveSource) -> None:
    key = keys_of(desk)[2]
    typed = followed.draft({key: MARKUPS[1]}).source()
    assert typed.snapshot.text_of(key) != source_of(desk, 1).snapshot.text_of(key)
    desk.run(WriteSection(1, key, MARKUPS[1]))
    assert same(typed, source_of(desk, 1))
    assert same(followed.draft().source(), typed)


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from(MARKUPS)), max_size=8))
@settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_it_follows_every_change_of_text(
    desk: Desk, followed: LiveSource, edits: list[tuple[int, str]]
) -> None:
    keys = keys_of(desk)
    for place, markup in edits:
        desk.run(WriteSection(1, keys[place % len(keys)], markup))
        assert same(followed.draft().source(), source_of(desk, 1))


def test_other_changes_are_read_again(desk: Desk, followed: LiveSource) -> None:
    followed.draft()
    desk.run(SaveReport(replace(desk.report(1), subject="Trích yếu khác")))
    assert followed.draft().source().snapshot.report.subject == "Trích yếu khác"


def test_a_change_of_text_does_not_read_the_whole_report_again(
    desk: Desk, followed: LiveSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed.draft()
    monkeypatch.setattr(desk, "snapshot", lambda _: pytest.fail("the whole report was read"))
    desk.run(WriteSection(1, keys_of(desk)[0], MARKUPS[0]))
    assert followed.draft().source().snapshot.text_of(keys_of(desk)[0])
