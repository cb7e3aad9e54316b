"""Rows as clerks write them: what they mean, and what is said of the wrong ones."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator
from nq20desk.core.targetdraft import (
    COMPARATOR_WORDS,
    IndicatorNames,
    TargetDraft,
    comparator_code,
    draft_of,
    read_draft,
    read_drafts,
)
from nq20desk.resources.library import Library

LIBRARY = Library()
NAMES = IndicatorNames(LIBRARY.catalogue)
BHYT = "health_insurance_coverage"


def draft(value, comparator="", indicator=BHYT, year="2025", **rest):
    return TargetDraft(indicator, year, comparator, value, **rest)


def faults(one):
    return {name: str(why) for name, why in read_draft(one, NAMES).faults}


@pytest.mark.parametrize(
    ("written", "comparator", "sign", "value", "high"),
    [
        ("95", "", "=", "95", None),
        ("95%", "đạt", "=", "95", None),
        ("trên 96,1%", "", ">", "96.1", None),
        ("96,1", "trên", ">", "96.1", None),
        ("95", "Tối thiểu", ">=", "95", None),
        ("95", "toi thieu", ">=", "95", None),
        ("≥ 95", "", ">=", "95", None),
        ("95", "<=", "<=", "95", None),
        ("25 - 27", "", "range", "25", "27"),
        ("25 - 27", "từ - đến", "range", "25", "27"),
        ("25 đến 27", "khoảng", "range", "25", "27"),
        ("1,5", "thay đổi", "change", "1.5", None),
        ("khoảng 74,5", "", "approx", "74.5", None),
    ],
)
def test_values_are_read_as_they_are_written(written, comparator, sign, value, high):
    target = read_draft(draft(written, comparator), NAMES).target
    assert target.comparator.value == sign
    assert target.value == Decimal(value)
    assert target.high == (Decimal(high) if high else None)


def test_duy_tri_is_a_level_that_is_kept():
    target = read_draft(draft("100", "duy trì"), NAMES).target
    assert (target.comparator, target.maintain) == (Comparator.EQUAL, True)
    assert target.words == "duy trì 100%"


def test_a_target_in_words_needs_words_only():
    target = read_draft(draft("", "bằng lời", words="bao phủ toàn dân"), NAMES).target
    assert (target.comparator, target.value) == (Comparator.TEXT, None)
    assert read_draft(draft("", words="bao phủ toàn dân"), NAMES).target == target
    assert faults(draft("", "bằng lời")) == {"words": "A target in words needs its words."}


def test_words_are_made_where_none_were_copied_from_the_document():
    assert read_draft(draft("1250,5", "không quá"), NAMES).target.words == "tối đa 1.250,5%"
    assert read_draft(draft("25 - 27"), NAMES).target.words == "25 - 27%"


@pytest.mark.parametrize("name", [BHYT, "Tỷ lệ tham gia bảo hiểm y tế", "tỉ lệ tham gia BHYT"])
def test_indicators_are_found_by_key_and_by_any_spelling_of_their_name(name):
    assert NAMES.find(name).key == BHYT


def test_every_indicator_is_found_by_its_own_name():
    for one in LIBRARY.catalogue:
        assert NAMES.find(one.name) is one


def test_a_condition_belongs_to_indicators_that_have_one():
    one = draft("95", indicator="expanded_immunization_coverage", condition="12")
    assert read_draft(one, NAMES).target.condition == Condition("epi_vaccine_types", Decimal(12))
    assert "condition" in faults(draft("95", condition="12"))
    assert "condition" in faults(replace(one, condition="mười hai"))


@pytest.mark.parametrize(
    ("one", "field", "words"),
    [
        (draft("95", indicator=""), "indicator", "missing"),
        (draft("95", indicator="Tỷ lệ gì đó"), "indicator", "Tỷ lệ gì đó"),
        (draft("95", year="25"), "year", "25"),
        (draft("95", year="năm 2025"), "year", "not a whole number"),
        (draft("95", year="²"), "year", "not a whole number"),
        (draft("95", "gần như"), "comparator", "gần như"),
        (draft("", "trên"), "value", "missing"),
        (draft("chín lăm", "trên"), "value", "not a number"),
        (draft("trên 95", "dưới"), "value", "another comparison"),
        (draft("95", "từ - đến"), "value", "Two ends"),
        (draft("27 - 25"), "value", "lower end"),
        (draft("25 - 27", "trên"), "comparator", "Two ends"),
        (draft("1.234", indicator="health_center_count", line="x"), "line", "x"),
    ],
)
def test_a_wrong_field_is_named_with_its_reason(one, field, words):
    assert words in faults(one)[field]


def test_a_number_that_can_be_read_in_two_ways_asks():
    indicator = replace(LIBRARY.catalogue["doctors_per_10000"], bounds=None)
    catalogue = replace(LIBRARY.catalogue, indicators={"doctors_per_10000": indicator})
    names = IndicatorNames(catalogue)
    for written in ("1.234", "1.234 - 1.500"):
        read = read_draft(draft(written, indicator="doctors_per_10000"), names)
        assert read.target is None
        assert "two ways" in str(read.faults[0][1])


def test_a_wrong_sign_and_an_unlikely_size_are_doubts_not_faults():
    read = read_draft(draft("18,5%", indicator="under5_mortality"), NAMES)
    assert read.target.value == Decimal("18.5")
    assert "‰" in str(read.doubts[0][1])
    assert "plausible" in str(read_draft(draft("950"), NAMES).doubts[0][1])


def test_all_faults_of_all_rows_are_told_at_once_and_doubles_show_both_rows():
    rows = [draft("95"), TargetDraft(), draft("trên 96%"), draft("x", year="y")]
    targets, found = read_drafts(rows, NAMES)
    assert len(targets) == 2
    assert {(one.row, one.field) for one in found} == {(2, "year"), (3, "year"), (3, "value")}
    double = next(one for one in found if one.row == 2)
    assert "Row 1 " in str(double.why)
    assert "95%" in str(double.why)
    assert "trên 96%" in str(double.why)


@pytest.mark.parametrize("plan", LIBRARY.plans.values(), ids=lambda one: one.key)
def test_every_target_of_the_data_files_survives_being_edited(plan):
    for target in plan:
        assert read_draft(draft_of(target), NAMES).target == target


def test_every_comparator_has_a_word_of_its_own():
    assert {*Comparator} < {*COMPARATOR_WORDS}
    for code, words in COMPARATOR_WORDS.items():
        assert {comparator_code(one) for one in (code, *words)} == {code}
