"""Numbers as clerks write them (surprises.md, 2.1, 2.4, 2.8, 2.16)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.quantity import (
    Comparator,
    is_blank,
    read_number,
    read_quantity,
    write_number,
    write_quantity,
)
from nq20desk.resources.library import Library

CATALOGUE = Library().catalogue


@pytest.mark.parametrize(
    ("written", "comparator", "value", "high"),
    [
        ("86,5", "=", "86.5", None),
        ("14.6", "=", "14.6", None),
        ("> 93", ">", "93", None),
        (">95", ">", "95", None),
        ("<20", "<", "20", None),
        ("≥ 95", ">=", "95", None),
        ("trên 96,1%", ">", "96.1", None),
        ("dưới 15%", "<", "15", None),
        ("xuống dưới 17,5%", "<", "17.5", None),
        ("tối thiểu 95%", ">=", "95", None),
        ("ít nhất 30%", ">=", "30", None),
        ("đạt tối thiểu 67 năm", ">=", "67", None),
        ("khoảng 74,5 tuổi", "approx", "74.5", None),
        ("giảm còn 35%", "=", "35", None),
        ("25 - 27", "range", "25", "27"),
        ("0,2 - 0,3%/năm", "range", "0.2", "0.3"),
        ("0,05 - 0,1", "range", "0.05", "0.1"),
        ("từ 6,5-7%", "range", "6.5", "7"),
        ("02", "=", "2", None),
        ("0", "=", "0", None),
        ("20.967.784.175 đồng", "=", "20967784175", None),
        ("-1,5", "=", "-1.5", None),
    ],
)
def test_what_a_clerk_writes_is_read(written, comparator, value, high):
    quantity = read_quantity(written).quantity
    assert quantity.comparator == Comparator(comparator)
    assert quantity.value == Decimal(value)
    assert quantity.high == (Decimal(high) if high else None)
    assert quantity.words == written


@pytest.mark.parametrize("written", ["14,3%o", "14,3 ‰", "14,3%0", "14,3 0/00"])
def test_per_mille_however_it_is_typed(written):
    assert read_quantity(written).quantity.sign == "‰"


def test_a_condition_after_the_number_is_kept():
    quantity = read_quantity("> 93% với 10 loại vắc xin").quantity
    assert (quantity.value, quantity.rest) == (Decimal(93), "với 10 loại vắc xin")


def test_a_number_that_belongs_to_another_indicator_is_not_taken():
    words = "> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý"
    quantity = read_quantity(words).quantity
    assert (quantity.comparator, quantity.value) == (Comparator.TEXT, None)
    assert quantity.words == words


def test_text_without_a_number_stays_text():
    assert read_quantity("Cơ bản chấm dứt").quantity.comparator is Comparator.TEXT


@pytest.mark.parametrize("written", ["", " ", "-", "…", "..."])
def test_blank_says_nothing_and_is_not_zero(written):
    assert is_blank(written)
    assert not is_blank("0")


def test_a_lone_dot_is_asked_about_without_an_indicator():
    reading = read_quantity("66.177")
    assert reading.ambiguous
    assert {reading.quantity.value, reading.others[0].value} == {
        Decimal(66177),
        Decimal("66.177"),
    }


@pytest.mark.parametrize(
    ("key", "written", "value"),
    [
        ("health_insurance_members", "66.177", "66177"),
        ("population", "192.240", "192240"),
        ("covid_doses_total", "567.101", "567101"),
        ("hospital_beds_per_10000", "14.6", "14.6"),
        ("satisfaction_inpatients", "99.8", "99.8"),
        ("doctors_per_10000", "4.310", "4.310"),
    ],
)
def test_the_indicator_decides_what_a_lone_dot_means(key, written, value):
    reading = read_quantity(written, CATALOGUE[key])
    assert reading.quantity.value == Decimal(value)
    assert not reading.ambiguous


def test_two_separators_the_last_is_the_decimal_one():
    assert read_number("1.234,56") == (Decimal("1234.56"),)
    assert read_number("1,234.56") == (Decimal("1234.56"),)
    assert read_number("1,234,567") == (Decimal(1234567),)


def test_numbers_are_written_in_vietnamese_with_their_decimals():
    assert write_number(Decimal("192240")) == "192.240"
    assert write_number(Decimal("74.50")) == "74,50"
    assert write_quantity(read_quantity("> 93").quantity, "%") == "> 93%"
    assert write_quantity(read_quantity("25 - 27").quantity) == "25 - 27"


@given(st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, places=3))
def test_what_is_written_is_read_back(value):
    assert read_number(write_number(value))[0] == value


@given(st.text(max_size=60))
def test_anything_typed_is_kept_and_never_an_error(text):
    reading = read_quantity(text)
    assert reading.quantity.comparator in Comparator
