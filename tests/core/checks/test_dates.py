"""Days that do not exist, and citations younger than the report."""

from datetime import date

import pytest

from tests.core.checks.builders import a_report, a_snapshot, found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Họp ngày 30/02/2024 tại xã.", "30/02/2024"),
        ("Họp ngày 31 tháng 4 năm 2024.", "31 tháng 4 năm 2024"),
        ("Tính đến 12.13.2024.", "12.13.2024"),
    ],
)
def test_a_day_that_no_calendar_has(text: str, day: str) -> None:
    (one,) = found(a_snapshot(text), "impossible_date")
    assert one.evidence == day


def test_days_months_and_fractions_are_left_alone() -> None:
    text = "Ngày 29/02/2024, tháng 12/2020, 15/15 xã, 3 lần/3 thời kỳ, ngày 25-10-2017."
    assert not found(a_snapshot(text), "impossible_date")


TEXT = "Thực hiện Công văn số 1010/SYT-KHTC ngày 07/3/2025 của Sở Y tế."


def test_a_report_dated_before_the_letter_that_it_answers() -> None:
    report = a_report(date=date(2025, 3, 4))
    (one,) = found(a_snapshot(TEXT, report=report), "dated_before_cited")
    assert one.evidence == "1010/SYT-KHTC ngày 07/3/2025"
    assert one.text.params["written"] == "04/03/2025"


@pytest.mark.parametrize("day", [date(2025, 3, 7), date(2025, 3, 14), None])
def test_a_report_of_the_same_day_or_later_may_cite(day: date | None) -> None:
    assert not found(a_snapshot(TEXT, report=a_report(date=day)), "dated_before_cited")
