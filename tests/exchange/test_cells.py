"""Numbers, dates and texts as spreadsheet cells."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.errors import KnownError
from nq20desk.core.quantity import Comparator, Quantity, read_quantity, write_quantity
from nq20desk.exchange.cells import (
    MAX_TEXT,
    date_cell,
    fits,
    looks_like,
    number_cell,
    shown,
    text_cell,
)

numbers = st.decimals(allow_nan=False, allow_infinity=False, places=None)
typed_numbers = st.decimals(min_value=-(10**9), max_value=10**9, places=3) | st.decimals(
    min_value=0, max_value=100, places=1
)
signs = st.sampled_from(
    [Comparator.EQUAL, Comparator.MORE, Comparator.LESS, Comparator.AT_LEAST, Comparator.ABOUT]
)


@pytest.mark.parametrize(
    ("words", "number_format"),
    [
        ("95", "0"),
        ("86,5", "0.0"),
        ("11,47", "0.00"),
        ("1,0", "0.0"),
        ("0,0", "0.0"),
        ("14.6", "0.0"),
        ("14.60", "0.00"),
        ("1,234,567", "#,##0"),
        ("−2,5", "0.0"),
        ("66.177", "#,##0"),
        ("20.967.784.175", "#,##0"),
        ("07", "00"),
        ("> 95", '"> "0'),
        ("<20", '"<"0'),
        ("trên 95%", '"trên "0"%"'),
        ("khoảng 74,5", '"khoảng "0.0'),
        ("-0,5", "0.0"),
        ("> -0,5", '"> "0.0;"> "\\-0.0'),
    ],
)
def test_a_typed_number_keeps_its_look(words: str, number_format: str) -> None:
    read = read_quantity(words).quantity
    cell = number_cell(read.value, words, read.comparator)
    assert cell.number_format == number_format
    assert isinstance(cell.value, Decimal)
    assert looks_like(shown(cell.value, cell.number_format), words)


@pytest.mark.parametrize("words", ["đạt 9,15% đạt vượt chỉ tiêu giao", "không xảy ra", "", '"95"'])
def test_words_that_say_more_leave_a_plain_number(words: str) -> None:
    assert number_cell(Decimal("9.15"), words).number_format == "0.00"
    assert number_cell(Decimal("9.15"), words, Comparator.MORE).number_format == '"> "0.00'


@given(typed_numbers, signs)
def test_what_the_program_writes_is_what_the_cell_shows(value: Decimal, sign: Comparator) -> None:
    words = write_quantity(Quantity(sign, value, ""))
    cell = number_cell(value, "", sign)
    assert isinstance(cell.value, Decimal)
    assert shown(cell.value, cell.number_format) == words


@given(typed_numbers, signs, st.sampled_from(["", "%", "‰"]))
def test_a_number_typed_as_written_is_shown_as_typed(
    value: Decimal, sign: Comparator, suffix: str
) -> None:
    words = write_quantity(Quantity(sign, value, ""), suffix)
    cell = number_cell(value, words, sign)
    assert isinstance(cell.value, Decimal)
    assert shown(cell.value, cell.number_format) in (words, words.removesuffix(suffix))


@given(numbers)
def test_a_number_cell_is_exact_or_a_text(value: Decimal) -> None:
    cell = number_cell(value)
    if fits(value):
        assert Decimal(repr(float(f"{float(value):.16G}"))) == value
        assert cell.value == value
    else:
        assert isinstance(cell.value, str)


def test_a_number_beyond_the_arithmetic_of_decimals_stays_a_text() -> None:
    assert number_cell(Decimal("99999999999999999999.999999999")).number_format == ""


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("14/3/2022", date(2022, 3, 14)),
        ("07/3/2025", date(2025, 3, 7)),
        ("25-10-2017", date(2017, 10, 25)),
        ("31/2/2022", "31/2/2022"),
        ("3/2022", "3/2022"),
        ("1/1/1890", "1/1/1890"),
        ("", ""),
    ],
)
def test_only_a_complete_date_is_a_date(written: str, value: object) -> None:
    assert date_cell(written).value == value


def test_a_text_longer_than_a_cell_is_refused_with_a_remedy() -> None:
    with pytest.raises(KnownError) as caught:
        text_cell("a" * (MAX_TEXT + 1))
    assert caught.value.remedy is not None
