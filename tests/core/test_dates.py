"""Dates and numbers of documents (NĐ 30/2020, Phụ lục I, II.3, II.4)."""

from datetime import date

import pytest

from nq20desk.core.dates import (
    BLANK,
    cited_number,
    full_number,
    long_date,
    number_line,
    read_as_of,
    short_date,
)
from nq20desk.core.office import System


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2025, 3, 14), "ngày 14 tháng 3 năm 2025"),
        (date(2022, 6, 9), "ngày 09 tháng 6 năm 2022"),
        (date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (date(2026, 2, 28), "ngày 28 tháng 02 năm 2026"),
        (date(2025, 12, 31), "ngày 31 tháng 12 năm 2025"),
    ],
)
def test_days_below_ten_and_months_one_and_two_are_padded(day, written):
    assert long_date(day) == written


def test_room_is_left_for_a_date_by_hand():
    words = long_date(None, 2025)
    assert words.startswith("ngày\u00a0")
    assert words.endswith("năm 2025")


def test_number_lines_of_state_and_party():
    assert number_line(System.STATE, "141", "BC", "UBND") == "Số: 141/BC-UBND"
    assert number_line(System.STATE, "5", "BC", "UBND") == "Số: 05/BC-UBND"
    assert number_line(System.PARTY, "50", "KH", "TU") == "Số 50-KH/TU"
    assert full_number(System.PARTY, "", "BC", "HU") == ""
    assert number_line(System.STATE, "", "BC", "UBND").endswith("/BC-UBND")


@pytest.mark.parametrize(
    ("system", "number", "cited"),
    [
        (System.STATE, "5", "05/BC-UBND"),
        (System.STATE, " ", f"{BLANK * 2}/BC-UBND"),
        (System.PARTY, "", f"{BLANK * 2}-BC/UBND"),
        (System.PARTY, "12a-BC/HU", "12a-BC/HU"),
    ],
)
def test_every_line_cites_the_same_number(system, number, cited):
    assert cited_number(system, number, "BC", "UBND") == cited
    assert number_line(system, number, "BC", "UBND").endswith(f" {cited}")
    assert full_number(system, number, "BC", "UBND") == (cited if number.strip() else "")


def test_dates_in_running_text():
    assert short_date(date(2025, 3, 7)) == "07/3/2025"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("22/7/2022", "22/7/2022"), ("7.3.2025", "07/3/2025"), ("25-10-2017", "25/10/2017"),
        ("ngày 14/7/2022", "14/7/2022"), ("tháng 12/2020", "12/2020"), ("1/2024", "01/2024"),
        ("năm 2024", "2024"), ("2024", "2024"), ("  ", ""),
    ],
)  # fmt: skip
def test_as_of_is_a_day_a_month_or_a_year(written, kept):
    assert read_as_of(written) == kept
    assert read_as_of(kept) == kept


@pytest.mark.parametrize("written", ["31/2/2024", "13/2024", "0/0/2024", "cuối năm", "24"])
def test_what_is_no_date_is_refused(written):
    with pytest.raises(ValueError):
        read_as_of(written)
