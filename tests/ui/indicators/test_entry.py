"""What a clerk types into a cell."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from decimal import Decimal

import pytest

from nq20desk.app.grid.entry import (
    cleared,
    copy_words,
    edit_words,
    is_text_for_number,
    read_count,
    read_entry,
    settled,
    with_state,
)
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator

BHYT = "health_insurance_coverage"


def enter(catalogue: IndicatorCatalogue, key: str, text: str,
          before: Observation | None = None) -> Observation:  # fmt: skip
    entry = read_entry(text, catalogue[key], "2024", before)
    assert not entry.ambiguous
    assert entry.figure is not None
    return entry.figure


@pytest.mark.parametrize(
    ("key", "text", "comparator", "value", "high"),
    [
        (BHYT, "86,5", Comparator.EQUAL, "86.5", None),
        (BHYT, " 86.5 % ", Comparator.EQUAL, "86.5", None),
        (BHYT, "> 93", Comparator.MORE, "93", None),
        ("hospital_beds_per_10000", "25 - 27", Comparator.RANGE, "25", "27"),
        ("under5_mortality", "0", Comparator.EQUAL, "0", None),
        ("health_insurance_members", "66.177 người", Comparator.EQUAL, "66177", None),
        ("population", "192.240", Comparator.EQUAL, "192240", None),
    ],
)
def test_numbers_are_parsed_and_the_words_stay(
    catalogue: IndicatorCatalogue, key: str, text: str, comparator: Comparator, value: str,
    high: str | None,
) -> None:  # fmt: skip
    figure = enter(catalogue, key, text)
    assert figure.state is State.NUMBER
    assert (figure.comparator, figure.value) == (comparator, Decimal(value))
    assert figure.high == (Decimal(high) if high else None)
    assert figure.words == text.strip()


@pytest.mark.parametrize("text", ["x", "X", "không thu thập", "Không thu thập ở cấp này"])
def test_not_collected_is_a_state_of_its_own(catalogue: IndicatorCatalogue, text: str) -> None:
    figure = enter(catalogue, BHYT, text)
    assert (figure.state, figure.value, figure.words) == (State.NOT_COLLECTED, None, text)


@pytest.mark.parametrize(
    "text",
    [
        "không có ca nào",
        "không phát hiện trường hợp nào",
        "trong năm qua không có dịch lớn xảy ra trên địa bàn",
        "Trên địa bàn không xẩy ra dịch bệnh lớn",
    ],
)
def test_none_said_in_words_is_zero(catalogue: IndicatorCatalogue, text: str) -> None:
    figure = enter(catalogue, "large_epidemics", text)
    assert (figure.state, figure.value, figure.words) == (State.ZERO_IN_WORDS, Decimal(0), text)


@pytest.mark.parametrize("text", ["chưa có số liệu", "không có số liệu", "đang rà soát"])
def test_a_missing_figure_in_words_is_no_zero(catalogue: IndicatorCatalogue, text: str) -> None:
    figure = enter(catalogue, "large_epidemics", text)
    assert (figure.state, figure.value, figure.text) == (State.TEXT, None, text)
    assert is_text_for_number(figure, catalogue["large_epidemics"])


def test_decomposed_letters_are_kept_composed(catalogue: IndicatorCatalogue) -> None:
    text = "chưa thực hiện quản lý"
    figure = enter(catalogue, BHYT, unicodedata.normalize("NFD", text))
    assert figure.words == unicodedata.normalize("NFC", text)


def test_a_lone_dot_before_three_digits_is_asked_about(catalogue: IndicatorCatalogue) -> None:
    entry = read_entry("1.234", catalogue["malaria_new_cases_per_100000"], "2024")
    assert entry.ambiguous
    assert {one.value for one in entry.readings} == {Decimal(1234), Decimal("1.234")}
    assert {one.words for one in entry.readings} == {"1.234"}


def test_so_is_a_range_with_such_an_end(catalogue: IndicatorCatalogue) -> None:
    entry = read_entry("1.200 - 1.500", catalogue["malaria_new_cases_per_100000"], "2024")
    values = {(one.value, one.high) for one in entry.readings}
    assert values == {(Decimal(1200), Decimal(1500)), (Decimal("1.200"), Decimal("1.500"))}


def test_the_condition_in_the_words_belongs_to_the_figure(catalogue: IndicatorCatalogue) -> None:
    key = "expanded_immunization_coverage"
    figure = enter(catalogue, key, "> 93% với 10 loại vắc xin")
    assert figure.condition == Condition("epi_vaccine_types", Decimal(10))
    assert enter(catalogue, key, "95", figure).condition is None
    apart = replace(figure, words="> 93%")
    assert enter(catalogue, key, "95", apart).condition == figure.condition


def test_retyping_keeps_source_note_and_parts(catalogue: IndicatorCatalogue) -> None:
    before = Observation(
        BHYT, "2024", value=Decimal(80), words="80", source="BHXH", note="sơ bộ",
        numerator=Decimal(8), denominator=Decimal(10), as_of="31/12/2024",
    )  # fmt: skip
    after = enter(catalogue, BHYT, "81", before)
    assert after == replace(before, value=Decimal(81), words="81")


def test_a_blank_clears_but_keeps_the_parts(catalogue: IndicatorCatalogue) -> None:
    plain = Observation(BHYT, "2024", value=Decimal(80), words="80", note="sơ bộ")
    parts = replace(plain, numerator=Decimal(8), denominator=Decimal(10))
    assert read_entry("", catalogue[BHYT], "2024", plain).figure is None
    kept = read_entry(" ", catalogue[BHYT], "2024", parts).figure
    assert kept == cleared(parts)
    assert kept is not None
    assert (kept.value, kept.numerator, kept.note) == (None, Decimal(8), "sơ bộ")


def test_an_indicator_in_words_takes_any_text(catalogue: IndicatorCatalogue) -> None:
    figure = enter(catalogue, "end_aids_tb_malaria", "cơ bản chấm dứt")
    assert figure.text == "cơ bản chấm dứt"
    assert not is_text_for_number(figure, catalogue["end_aids_tb_malaria"])


def test_editing_begins_with_the_words_if_they_say_the_value(catalogue: IndicatorCatalogue) -> None:
    indicator = catalogue["expanded_immunization_coverage"]
    said = enter(catalogue, indicator.key, "> 93% với 10 loại vắc xin")
    assert edit_words(said, indicator) == "> 93% với 10 loại vắc xin"
    sentence = Observation(
        "doctors_per_10000", "2022", value=Decimal("4.31"), words="Đạt tỷ lệ 4,31 bác sỹ"
    )
    assert edit_words(sentence, catalogue["doctors_per_10000"]) == "4,31"
    assert edit_words(None, indicator) == ""


def test_copies_are_numbers_that_excel_takes(catalogue: IndicatorCatalogue) -> None:
    indicator = catalogue["population"]
    assert copy_words(enter(catalogue, "population", "192.240"), indicator) == "192240"
    assert copy_words(enter(catalogue, BHYT, "> 93%"), catalogue[BHYT]) == "> 93%"


def test_states_can_be_chosen_without_typing(catalogue: IndicatorCatalogue) -> None:
    indicator = catalogue[BHYT]
    typed = enter(catalogue, BHYT, "86,5")
    states = {}
    for state in (None, *State):
        states[state] = with_state(state, indicator, "2024", typed)
    assert states[None] is None
    assert states[State.NUMBER] == typed
    text, zero, absent = (
        states[one] for one in (State.TEXT, State.ZERO_IN_WORDS, State.NOT_COLLECTED)
    )
    assert text is not None
    assert text.text == "86,5"
    assert zero is not None
    assert zero.value == 0
    assert absent is not None
    assert absent.value is None


def test_counts_are_whole() -> None:
    assert read_count("66.177") == Decimal(66177)
    assert read_count("") is None
    with pytest.raises(ValueError, match="nhiều"):
        read_count("nhiều")


def test_a_figure_without_anything_is_none() -> None:
    assert settled(Observation(BHYT, "2024")) is None
    assert settled(Observation(BHYT, "2024", note="chờ")) is not None
