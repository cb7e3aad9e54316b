"""Pastes that are too large, broken or hostile: taken over, or refused in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.errors import KnownError
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.pasting import Clipping, Conversion, prepare, read_clipping, to_blocks
from nq20desk.core.pasting.refusals import LARGEST_PAGE

PIECES = st.sampled_from([
    "<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>", "<ol>", "</ol>", "<table>", "</table>", "<tr>",
    "</tr>", "<td rowspan=3 colspan=2>", "<td>", "</td>", "<b>", "</b>", "<br>", "<!--", "-->",
    "<![if x]>", "<style>", "</style>", "<caption>", "</caption>", "<thead>", "</thead>", "<div",
    "<a href='", '"', "'", ">", "<", "&#xD800;", "&", "<!--StartFragment-->", "<!--EndFragment-->",
    "Trạm y tế", " - ", "1. ", "|", "\n", "\t", "\ud800", "\x00", "<pre>", "<h1>", "</h1>",
    "<p style='mso-list:l0 level2 lfo1'>", "<span style='mso-list:Ignore'>", "</span>", "<body>",
])  # fmt: skip


def markup(html="", text=""):
    return to_markup(to_blocks(read_clipping(Clipping(html, text)), Conversion()))


@given(st.lists(PIECES, max_size=40))
def test_however_broken_the_page_its_text_comes_or_a_sentence(pieces):
    html = "".join(pieces)
    try:
        made = markup(html)
    except KnownError as error:
        assert str(error)
        return
    assert to_markup(parse(made)) == made


@given(st.text(max_size=200))
def test_any_plain_text_can_be_stored(text):
    try:
        made = markup("", text)
    except KnownError:
        return
    assert not any("\ud800" <= one <= "\udfff" or one == "\0" for one in made)
    assert to_markup(parse(made)) == made


def test_control_characters_and_lone_surrogates_are_dropped():
    assert markup("", "Trạm\x00 y\x07 tế\ud800\n") == "Trạm y tế"
    assert markup("<p>Trạm\x00 y\x07 tế\ud800</p>") == "Trạm y tế"


def test_pictures_alone_are_refused_with_their_number():
    with pytest.raises(KnownError, match=r"pictures.*3"):
        read_clipping(Clipping("<img src=a><img src=b><p><img src=c></p>"))
    with pytest.raises(KnownError, match="pictures"):
        read_clipping(Clipping(has_picture=True))


def test_an_empty_clipboard_says_so():
    with pytest.raises(KnownError, match="no text"):
        read_clipping(Clipping("<p> </p>", " \n"))


def test_a_table_of_3000_rows_is_refused_and_the_text_around_it_taken():
    rows = "<tr><td>1<td>2" * 3000
    with pytest.raises(KnownError, match="3000 rows"):
        read_clipping(Clipping(f"<table>{rows}</table>", "1\t2\n" * 3000))
    with pytest.raises(KnownError, match="3000 rows"):
        read_clipping(Clipping("", "1\t2\n" * 3000))
    found = read_clipping(Clipping(f"<p>Trước</p><table>{rows}</table><p>Sau</p>"))
    assert to_markup(to_blocks(found, Conversion())) == "Trước\nSau"
    assert "3000 rows" in str(found.refused[0])


def test_200_pages_are_taken_and_more_refused():
    page = "<p>" + "Tỷ lệ dân số tham gia bảo hiểm y tế đạt chín mươi phần trăm. " * 40 + "</p>"
    assert len(read_clipping(Clipping(page * 200)).items) == 200
    with pytest.raises(KnownError, match=r"200 pages.*Take in"):
        read_clipping(Clipping(page * 400))


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 10_000 + "Chữ" + "</div>" * 50_000,
        "<ul><li>" * 5_000 + "Chữ",
        "<table><tr><td>" * 5_000 + "Chữ",
        "<b>" * 10_000 + "Chữ" + "</i>" * 50_000,
        "Chữ" + "<!-- " * 30_000,
        "Chữ<a href='" + "x" * 300_000,
        "<style>" + "a{" * 50_000 + "</style>Chữ",
    ],
)
def test_deep_and_unclosed_pages_are_read_all_the_same(html):
    assert "Chữ" in markup(html)


def test_pictures_written_into_the_page_do_not_count_as_text():
    html = f"<p>Chữ<img src='data:image/png;base64,{'A' * 5_000_000}'> sau</p>"
    found = read_clipping(Clipping(html))
    assert to_markup(to_blocks(found, Conversion())) == "Chữ sau"
    assert found.pictures == 1


def test_of_a_page_with_too_much_code_the_plain_text_is_taken():
    html = "<b>" + " " * LARGEST_PAGE
    found = read_clipping(Clipping(html, "Chữ\n- Gạch"))
    assert to_markup(to_blocks(found, Conversion())) == "Chữ\n- Gạch"
    assert "without bold" in str(found.refused[0])
    with pytest.raises(KnownError, match=r"Ctrl\+Shift\+V"):
        read_clipping(Clipping(html))


def test_heaps_of_marks_on_one_letter_are_cut():
    assert len(markup("", "a" + "\u0316\u0301" * 100_000)) < 10


def test_overlapping_and_absurd_spans_make_a_table_that_can_be_stored():
    made = markup(
        "<table><tr><td rowspan=9 colspan=2>a<td>b<tr><td colspan=9 rowspan=0>c<tr><td>d"
        "<td rowspan=99999999999>e</table>"
    )
    assert to_markup(parse(made)) == made


def test_without_a_form_no_headings_are_looked_for():
    assert prepare(Clipping("", "Trạm y tế"), None).headings == 0
