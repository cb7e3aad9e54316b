"""Generated numbers (NĐ 30/2020, Phụ lục I, II.6; Party practice)."""

import pytest

from nq20desk.core.arrangement import Arrangement
from nq20desk.core.numbering import Numbering, Place, letter, number, roman
from nq20desk.resources.library import Library


def test_letters_follow_the_vietnamese_alphabet():
    assert "".join(letter(count) for count in range(1, 9)) == "abcdđegh"
    assert letter(24) == "aa"


@pytest.mark.parametrize(("count", "written"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV")])
def test_roman_numbers(count, written):
    assert roman(count) == written


@pytest.mark.parametrize(
    ("scheme", "written"),
    [
        (Numbering.PART, "Phần thứ ba"),
        (Numbering.ROMAN, "III."),
        (Numbering.ROMAN_DASH, "III-"),
        (Numbering.ARABIC, "3."),
        (Numbering.ARABIC_DASH, "3-"),
        (Numbering.COMPOSITE, "2.3."),
        (Numbering.COMPOSITE_DASH, "2.3-"),
        (Numbering.LETTER, "c)"),
        (Numbering.STAR, "*"),
        (Numbering.NONE, ""),
    ],
)
def test_each_scheme(scheme, written):
    assert number(scheme, Place(3, (1, 2))) == written


def test_the_state_form_has_no_two_sections_ii():
    form = Library().form("state-progress")
    roman_numbers = [
        one.number
        for one in form.numbered(Arrangement(frozenset({"coming_tasks"})))
        if one.section.capitals
    ]
    assert roman_numbers == ["I.", "II.", "III.", "IV.", "V.", "VI."]


def test_the_party_form_numbers_nine_tasks_under_3():
    form = Library().form("party-review-5y")
    numbers = [one.number for one in form.numbered() if one.section.level == 3]
    assert numbers == [f"3.{count}." for count in range(1, 10)]


def test_leaving_out_an_optional_section_renumbers_the_rest():
    form = Library().form("state-progress")
    with_it = {one.section.key: one.number for one in form.numbered()}
    without = {
        one.section.key: one.number
        for one in form.numbered(Arrangement(frozenset({"coming_tasks"})))
    }
    assert (with_it["proposals"], without["proposals"]) == ("VII.", "VI.")
