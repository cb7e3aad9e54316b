"""Where tasks stand against their deadlines, and which of them are wanted."""

from datetime import date

import pytest

from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.task import (
    FollowedTask,
    ProgressNote,
    Standing,
    TaskKey,
    TaskProgress,
    TaskState,
    follow,
    urgent,
)
from nq20desk.core.task_filter import Span, TaskFilter, spans_of
from nq20desk.core.task_words import evidence_words, notes_words, result_words
from nq20desk.resources.library import Library

LIBRARY = Library()
AGENCY_KEY = LIBRARY.citations.words.agencies.key
PLAN = next(one for one in LIBRARY.tasks if one.key == "lam-dong-50-kh-tu")
FIRST = TaskKey(PLAN.key, 1)  # Quý II/2018


def tasks(**progress: TaskProgress) -> tuple[FollowedTask, ...]:
    keyed = {TaskKey(PLAN.key, int(name[1:])): one for name, one in progress.items()}
    return follow((PLAN,), keyed)


def first(**values: object) -> FollowedTask:
    return tasks(n1=TaskProgress(**values))[0]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("on", "standing", "left"),
    [
        (date(2018, 5, 30), Standing.IN_TIME, 31),
        (date(2018, 5, 31), Standing.SOON, 30),
        (date(2018, 6, 30), Standing.SOON, 0),
        (date(2018, 7, 1), Standing.OVERDUE, -1),
    ],
)
def test_a_quarter_is_over_on_the_day_after_it_ends(
    on: date, standing: Standing, left: int
) -> None:
    one = first()
    assert (one.standing(on), one.days_left(on)) == (standing, left)


def test_what_is_done_or_not_ours_is_never_overdue() -> None:
    late = date(2026, 1, 1)
    done = first(state=TaskState.DONE, done=date(2018, 6, 30))
    assert done.standing(late) is Standing.DONE
    assert first(state=TaskState.DONE).standing(late) is Standing.DONE
    after = first(state=TaskState.DONE, done=date(2018, 7, 1))
    assert after.standing(late) is Standing.DONE_LATE
    assert first(state=TaskState.NOT_OURS).standing(late) is Standing.NOT_OURS


def test_urgent_tasks_begin_with_the_nearest() -> None:
    found = urgent(tasks(n1=TaskProgress(TaskState.DONE)), date(2018, 7, 10))
    assert [one.key.number for one in found] == [2, 3]


def numbers(wanted: TaskFilter, on: date = date(2018, 7, 1)) -> list[int]:
    return [one.key.number for one in wanted.chosen(tasks(), on, AGENCY_KEY)]


def test_filters_by_quarter_year_standing_and_state() -> None:
    assert numbers(TaskFilter(span=Span(2018, 2))) == [1, 2, 3]
    assert numbers(TaskFilter(span=Span(2018))) == [1, 2, 3, 4, 6, 7]
    assert numbers(TaskFilter(standings=frozenset({Standing.OVERDUE}))) == [1, 2, 3]
    assert numbers(TaskFilter(states=frozenset({TaskState.DONE}))) == []
    assert len(numbers(TaskFilter())) == 68


def test_an_agency_is_found_under_each_of_its_spellings() -> None:
    key = AGENCY_KEY("Sở Nông nghiệp và Phát triển nông thôn")
    assert numbers(TaskFilter(agency=key)) == [20, 67, 68]
    assert numbers(TaskFilter(agency=AGENCY_KEY("Sở Văn hóa, Thể thao và Du lịch"))) == [62, 63]


def test_words_are_found_without_diacritics() -> None:
    assert 2 in numbers(TaskFilter(search="kiem soat benh tat"))
    assert numbers(TaskFilter(search="kiểm soát bệnh tật cdc")) == [2]


def test_the_years_offered_hold_their_quarters() -> None:
    assert spans_of(tasks())[:5] == (
        Span(2018), Span(2018, 2), Span(2018, 3), Span(2019), Span(2019, 2),
    )  # fmt: skip


def test_the_printed_result_says_late_only_where_the_day_is_known() -> None:
    assert result_words(first(), None) == "chưa thực hiện"
    assert result_words(first(), date(2018, 7, 1)) == "chưa thực hiện, quá hạn"
    done = first(state=TaskState.DONE, done=date(2018, 2, 5))
    assert result_words(done, None) == "hoàn thành ngày 05/02/2018, đúng hạn"
    late = first(state=TaskState.DONE, done=date(2018, 7, 1))
    assert result_words(late, None) == "hoàn thành ngày 01/7/2018, quá hạn"


def test_evidence_and_notes_in_words() -> None:
    proof = CitedDocument("96-KH/HU", "Kế hoạch", "", "22/06/2018", "", Role.ISSUED)
    log = (ProgressNote(date(2018, 3, 1), "đã trình"), ProgressNote(date(2018, 4, 2), "đã duyệt"))
    one = first(evidence=proof, notes=log)
    assert evidence_words(one) == "Kế hoạch số 96-KH/HU ngày 22/06/2018"
    assert notes_words(one) == "01/03/2018: đã trình\n02/04/2018: đã duyệt"
    assert one.last_note == "đã duyệt"
