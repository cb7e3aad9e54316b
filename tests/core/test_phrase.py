"""Phrases: filled for a report, made from its text, found without diacritics."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.blocks import FigureField, FigurePart, Text
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.office import System
from nq20desk.core.phrase import Filling, Phrase, as_phrase, filled, matching, unknown_place
from nq20desk.resources.library import Library

OFFICE = Library().samples[System.PARTY].office
FILLING = Filling(2025, OFFICE, "xã Đức Trọng")


def test_the_report_fills_the_places():
    (made,) = filled("- Năm {year} tại {unit} đạt {population@year:unit}, \\{year\\}", FILLING)
    assert made.pieces == (
        Text("Năm 2025 tại xã Đức Trọng đạt "),
        FigureField("population", "2025", FigurePart.WITH_UNIT),
        Text(", {year}"),
    )


def test_text_of_a_report_becomes_a_phrase_of_every_year():
    text = "Năm 2024 đạt {population@2024:unit}, năm trước {population@2023} \\{x@2024\\}"
    phrase = as_phrase(parse(text), 2024)
    assert "{population@year:unit}" in phrase
    assert "{population@2023}" in phrase
    assert "\\{x@2024\\}" in phrase


@given(st.text(alphabet="ab{}@\\:_*~^| 2024year-+", max_size=40))
def test_any_text_kept_as_a_phrase_comes_back_as_it_was(text):
    blocks = parse(to_markup(parse(text)))
    assert filled(as_phrase(blocks, 2024), Filling(2024, OFFICE, "")) == blocks


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Năm {year}, {population@year:unit}, {population@2020-2024}, {document:3}", None),
        ("{population@year:target;plan=duc-trong-2022;for=2025}", None),
        ("\\{tùy ý\\}", None),
        ("{nam}", "{nam}"),
        ("{nothing@year}", "{nothing@year}"),
        ("thiếu ngoặc }", "}"),
        ("thiếu {ngoặc", "{ngoặc"),
    ],
)
def test_braces_that_mean_nothing_are_found(text, wrong):
    assert unknown_place(text, {"population"}.__contains__) == wrong


def test_phrases_are_found_without_diacritics_own_ones_of_the_section_first():
    own = Phrase("Bảo hiểm y tế riêng", ("finance",), id=3)
    given_ = Phrase("Bảo hiểm y tế toàn dân", ("finance",))
    other = Phrase("Về bảo hiểm", ("study",))
    party = Phrase("Bảo hiểm của Đảng", (), system=System.PARTY)
    all_of = [other, given_, party, own]
    assert matching(all_of, "", "finance", System.STATE) == [own, given_]
    assert matching(all_of, "bao hiem", "finance", System.PARTY) == [own, given_, party, other]
    assert matching(all_of, "khong co", "finance") == []
