"""One Unicode form, and keys under which spellings meet (surprises.md, 2.14; 004 is not NFC)."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.text import (
    clean,
    count_words,
    modern_tones,
    name_key,
    search_key,
    sort_key,
    traditional_tones,
)


def test_decomposed_text_becomes_nfc():
    decomposed = unicodedata.normalize("NFD", "Tỷ lệ bệnh viện được quản lý")
    assert clean(decomposed) == "Tỷ lệ bệnh viện được quản lý"


def test_wrong_letters_of_old_fonts_are_mended():
    assert clean("ĐƢỢC Ðơn đƣờng") == "ĐƯỢC Đơn đường"


def test_control_characters_and_lone_surrogates_go():
    assert clean("a\x00b\ud800c\r\nd\u200b") == "abc\nd"


def test_tone_places_are_the_same_for_comparing():
    assert modern_tones("khoẻ hoà Uỷ THUỶ quý toán") == "khỏe hòa Ủy THỦY quý toán"


def test_search_finds_without_diacritics():
    assert "tram y te" in search_key("Trạm Y tế Đức")
    assert search_key("ĐỨC") == "duc"


def test_spelling_variants_of_a_name_meet():
    variants = ("Tỉ lệ bác sỹ", "tỷ lệ  bác sĩ")
    assert len({name_key(one) for one in variants}) == 1
    assert name_key("Vắc-xin") == name_key("vaccine") == name_key("vắc xin")


def test_words_are_counted_as_syllables():
    assert count_words("Báo cáo  tình hình\nthực hiện") == 6


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)


def test_names_are_sorted_as_in_a_vietnamese_dictionary():
    words = ["Ư", "Đăng", "Dược", "Điều", "Bác", "Bà", "Âm", "Ăn", "An", "Uy", "7 xã"]
    assert sorted(words, key=sort_key) == [
        "7 xã", "An", "Ăn", "Âm", "Bà", "Bác", "Dược", "Đăng", "Điều", "Uy", "Ư",
    ]  # fmt: skip


def test_tone_marks_move_both_ways():
    assert traditional_tones("khỏe Hòa ỦY quý thủy") == "khoẻ Hoà UỶ quý thuỷ"
    assert modern_tones(traditional_tones("khỏe Hòa ỦY quý thủy")) == "khỏe Hòa ỦY quý thủy"
