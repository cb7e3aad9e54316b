"""Unit words and names of offices in text that is taken over, with sentences of both samples."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.markup import parse, to_markup
from nq20desk.core.office import System
from nq20desk.core.textsearch import shown, stretches
from nq20desk.core.unit_words import Issuer, apply_changes, find_changes, wordings
from nq20desk.resources.library import Library

LIBRARY = Library()
PARTY, STATE = (LIBRARY.samples[one].office for one in (System.PARTY, System.STATE))
HUYEN = Issuer(PARTY, "huyện Đức Trọng, tỉnh Lâm Đồng")
XA = Issuer(
    replace(
        PARTY, key="dang-uy", name="Ban Thường vụ Đảng ủy xã Đức Trọng",
        issuing_line="ĐẢNG ỦY XÃ ĐỨC TRỌNG",
    ),
    "xã Đức Trọng, tỉnh Lâm Đồng",
)  # fmt: skip
THANH_PHO = Issuer(STATE, "thành phố Cao Bằng, tỉnh Cao Bằng")
PHUONG = Issuer(
    replace(STATE, name="Ủy ban nhân dân phường Thục Phán", place="Thục Phán"),
    "phường Thục Phán, tỉnh Cao Bằng",
)
BEFORE, AFTER = date(2022, 10, 12), date(2026, 3, 1)


def changed(text, old=HUYEN, new=XA, written=BEFORE, day=AFTER):
    """The text after the proposed changes, and all changes that were offered."""
    blocks = {"one": parse(text)}
    words = LIBRARY.unit_words
    wanted = wordings(words, old, new, written, day)
    found = find_changes(blocks, wanted, words.keep, LIBRARY.citations.spans)
    accepted = [one for one in found if one.proposed]
    return to_markup(apply_changes("one", blocks["one"], accepted)), found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ban Thường vụ Huyện ủy giao Ủy ban nhân dân huyện cụ thể hóa các mục tiêu",
         "Ban Thường vụ Đảng ủy xã giao Ủy ban nhân dân xã cụ thể hóa các mục tiêu"),
        ("HUYỆN ỦY và UBND huyện; Huyện bố trí vốn", "ĐẢNG ỦY XÃ và UBND xã; Xã bố trí vốn"),
        ("Huyện uỷ Đức Trọng kính báo cáo", "Đảng ủy xã Đức Trọng kính báo cáo"),
        ("Bộ máy của Trung tâm Y tế huyện được sắp xếp",
         "Bộ máy của Trung tâm Y tế khu vực được sắp xếp"),
        ("- **Huyện** luôn chủ động, toàn _huyện_ đạt {doctors_per_10000@2022:unit}",
         "- **Xã** luôn chủ động, toàn _xã_ đạt {doctors_per_10000@2022:unit}"),
    ],
)  # fmt: skip
def test_the_district_becomes_the_commune(before, after):
    assert changed(before)[0] == after


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 96-KH/HU ngày 22/6/2018",
        "thực hiện Nghị quyết “về y tế huyện trong tình hình mới”",
        "Công văn số 606-CV/BTGTU ngày 18/7/2022 của Ban Tuyên giáo về sơ kết tại huyện",
        "hai cấp huyện, xã xác định đi trước một bước",
        "Huyện ủy Lâm Hà và UBND huyện Đơn Dương",
        "xã huyệnh, huyện-lỵ",
        "{document:12} {doctors_per_10000@2022}",
    ],
)
def test_citations_other_districts_and_fixed_phrases_stay(text):
    assert changed(text)[0] == text


def test_the_preamble_changes_outside_what_it_cites():
    text = LIBRARY.samples[System.PARTY].sections["preamble"]
    made, _ = changed(text)
    assert "Công văn số 606-CV/BTGTU ngày 18/7/2022 của Ban Tuyên giáo Tỉnh ủy Lâm Đồng" in made
    assert "Ban Thường vụ Đảng ủy xã Đức Trọng báo cáo tình hình" in made
    assert made.endswith("tại xã như sau:")


def test_a_sentence_of_an_earlier_day_is_offered_but_left():
    text = "Ngày 22/6/2018 Ban Thường vụ Huyện ủy ban hành Kế hoạch. Huyện ủy chỉ đạo."
    made, found = changed(text)
    assert [one.proposed for one in found] == [False, True]
    assert made.endswith("Huyện ủy ban hành Kế hoạch. Đảng ủy xã chỉ đạo.")


def test_a_city_becomes_a_ward_of_another_name():
    text = "Ủy ban nhân dân thành phố Cao Bằng và Thành ủy; từ thành phố đến xã, phường"
    made, _ = changed(text, THANH_PHO, PHUONG)
    assert made == ("Ủy ban nhân dân phường Thục Phán và Đảng ủy phường; từ phường đến xã, phường")


def test_nothing_changes_before_the_day_or_within_one_office():
    text = "Huyện ủy Đức Trọng, UBND huyện"
    assert changed(text, HUYEN, HUYEN)[1] == ()
    assert changed(text, HUYEN, HUYEN, day=date(2025, 6, 30))[1] == ()


def test_an_old_report_taken_in_under_the_new_office_is_only_offered_the_words():
    made, found = changed("Huyện ủy chỉ đạo UBND huyện; thành phố Đà Lạt", XA, XA)
    assert made == "Huyện ủy chỉ đạo UBND huyện; thành phố Đà Lạt"
    assert [one.new for one in found] == ["Đảng ủy xã", "UBND xã"]


def test_words_in_a_table_change_too():
    made, found = changed("|= Bảng\n|# Huyện | Năm |\n| UBND huyện | 2022 |")
    assert [one.old for one in found] == ["Huyện", "UBND huyện"]
    assert "| UBND xã | 2022 |" in made


@given(
    st.lists(
        st.sampled_from(
            ["Huyện ủy", "UBND huyện", "96-KH/HU", "“huyện”", "y tế", "HU", "{document:3}",
             "**toàn huyện**", "huyện Đức Trọng", "ngày 1/2/2020", ".", "{population@2022}"]
        ),
        max_size=12,
    )
)  # fmt: skip
def test_text_outside_the_matched_words_is_untouched(words):
    text = " ".join(words)
    blocks = parse(text)
    vocabulary = LIBRARY.unit_words
    wanted = wordings(vocabulary, HUYEN, XA, BEFORE, AFTER)
    found = find_changes({"one": blocks}, wanted, vocabulary.keep, LIBRARY.citations.spans)
    made = apply_changes("one", blocks, found)
    for number, (before, after) in enumerate(zip(blocks, made, strict=True)):
        rest, old, new = 0, shown(stretches(before)[0]), shown(stretches(after)[0])
        position = 0
        for one in [one for one in found if one.place.block == number]:
            kept = old[rest : one.place.start]
            assert new[position : position + len(kept)] == kept
            position += len(kept)
            assert new[position : position + len(one.new)] == one.new
            position, rest = position + len(one.new), one.place.end
        assert new[position:] == old[rest:]
