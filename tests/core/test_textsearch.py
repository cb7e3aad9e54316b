"""Words found without diacritics, in either tone placement, and replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.blocks import Text
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.textsearch import Wanted, find, folded, in_the_case_of, put, replace_hits, shown


def _found(markup, **wanted):
    return [hit.text for hit in find({"a": parse(markup)}, Wanted(**wanted))]


def test_words_are_found_without_diacritics():
    assert _found("Trạm Y tế và tram y te", text="tram y te") == ["Trạm Y tế", "tram y te"]
    assert _found("Trạm Y tế và tram y te", text="trạm y tế", diacritics=True) == ["Trạm Y tế"]


def test_tone_placement_never_matters():
    text = "Hoà bình, Hòa bình, thuỷ lợi, thủy lợi, khoẻ, khỏe"
    for word in ("hoà", "hòa"):
        assert _found(text, text=word, diacritics=True) == ["Hoà", "Hòa"]
    assert _found(text, text="thủy", diacritics=True) == ["thuỷ", "thủy"]


def test_case_and_whole_words_can_be_asked_for():
    text = "Huyện ủy, huyện, các huyện lỵ"
    assert _found(text, text="Huyện", case=True) == ["Huyện"]
    assert _found("bác sĩ, bác sĩa", text="bác sĩ", whole_words=True) == ["bác sĩ"]


def test_a_hit_knows_its_paragraph_and_its_table_cell():
    blocks = parse("Một hai\n|= \n| ba | hai |\nhai bốn {population@2024} hai")
    hits = list(find({"a": blocks}, Wanted("hai")))
    assert [(one.block, one.paragraph, one.cell, one.start) for one in hits] == [
        (0, 0, 0, 4), (1, None, 1, 0), (2, 1, 0, 0), (2, 1, 0, 10),
    ]  # fmt: skip


def test_around_a_hit_stand_whole_words_and_an_ellipsis_where_the_text_goes_on():
    words = "một hai ba bốn năm sáu bảy tám chín mười"
    short, long = (
        next(find({"a": parse(text)}, Wanted("XX")))
        for text in ("một XX hai.", f"{words} {words} XX {words} {words}")
    )
    assert (short.before, short.after) == ("một ", " hai.")
    assert long.before.startswith("…") and long.before.endswith(" mười ")
    assert long.after.startswith(" một ") and long.after.endswith("…")
    for around in (long.before, long.after):
        assert set(around.replace("…", "").split()) <= set(words.split())


def test_all_hits_are_replaced_and_live_figures_stay():
    blocks = parse("Xã **tại xã** {population@2024} xã\n|= \n| Xã | xã |")
    hits = tuple(find({"a": blocks}, Wanted("xã")))
    made = replace_hits(blocks, hits, "phường")
    assert to_markup(made).splitlines() == [
        "phường **tại phường** {population@2024} phường",
        "|=",
        "| phường | phường |",
    ]


@pytest.mark.parametrize(
    ("found", "words", "wanted"),
    [("HUYỆN", "xã", "XÃ"), ("Huyện", "xã", "Xã"), ("huyện", "xã", "xã"), ("x", "", "")],
)
def test_the_new_words_follow_the_case_of_the_old(found, words, wanted):
    assert in_the_case_of(found, words) == wanted


_text = st.text(max_size=30)


@given(_text, st.booleans(), st.booleans())
def test_folding_keeps_every_letters_place(text, diacritics, case):
    assert len(folded(text, diacritics, case)) == len(text)


@given(st.lists(st.text(min_size=1, max_size=6), max_size=4), st.data())
def test_putting_words_changes_just_these_characters(texts, data):
    pieces = tuple(Text(one, bold=bool(n % 2)) for n, one in enumerate(texts))
    whole = shown(pieces)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    if start < end:
        assert shown(put(pieces, start, end, "x")) == whole[:start] + "x" + whole[end:]
