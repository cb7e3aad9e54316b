"""Deadlines: a year, a quarter, a month or a day, and the last day in time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.deadline import end_of, read_deadline
from nq20desk.resources.library import Library


@pytest.mark.parametrize(
    ("words", "last", "quarter"),
    [
        ("2020", date(2020, 12, 31), None),
        ("Năm 2020", date(2020, 12, 31), None),
        ("Quý II/2018", date(2018, 6, 30), 2),
        ("quý 2 năm 2018", date(2018, 6, 30), 2),
        ("Quý IV-2025", date(2025, 12, 31), 4),
        ("tháng 2/2024", date(2024, 2, 29), 1),
        ("trước ngày 15/6/2026", date(2026, 6, 15), 2),
        ("15-06-2026", date(2026, 6, 15), 2),
    ],
)
def test_deadlines_as_offices_write_them(words: str, last: date, quarter: int | None) -> None:
    found = read_deadline(words)
    assert found is not None
    assert (found.last_day, found.quarter, found.words) == (last, quarter, words)


@pytest.mark.parametrize("words", ["", "sớm", "Quý V/2018", "31/2/2026", "13/2026", "hàng năm"])
def test_what_is_no_deadline_is_not_guessed(words: str) -> None:
    assert read_deadline(words) is None


def test_every_deadline_of_the_plan_reads_as_its_year_and_quarter() -> None:
    tasks = [task for one in Library().tasks for task in one.tasks]
    assert len(tasks) == 68
    for task in tasks:
        found = read_deadline(task.deadline)
        assert found is not None
        assert (found.year, found.quarter) == (task.year, task.quarter)
        assert found.last_day == task.last_day


@given(st.integers(2000, 2099), st.integers(1, 4))
def test_a_quarter_ends_on_the_day_before_the_next_begins(year: int, quarter: int) -> None:
    roman = ("I", "II", "III", "IV")[quarter - 1]
    found = read_deadline(f"Quý {roman}/{year}")
    assert found is not None
    assert found.last_day == end_of(year, quarter)
    after = date.fromordinal(found.last_day.toordinal() + 1)
    assert (after.day, (after.month + 2) // 3) == (1, quarter % 4 + 1)
