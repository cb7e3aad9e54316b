"""Typed numbers beside stored figures, and live figures in their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.blocks import FigureField, FigurePart, Paragraph, ParagraphStyle, Text
from nq20desk.core.fields import plain_text
from nq20desk.core.markup import to_markup
from nq20desk.core.quantity import Comparator
from nq20desk.core.typed_numbers import TypedNumber, typed_numbers, with_live_figures
from tests.core.checks.builders import CLEAN_FIGURES, a_figure, a_snapshot, vocabulary


def found(text: str, *figures):
    return typed_numbers(a_snapshot(text, figures or CLEAN_FIGURES), vocabulary())


def test_an_equal_number_and_a_contradicting_one():
    equal, other = found(
        "Năm 2024, tỷ lệ tham gia bảo hiểm y tế đạt 96,5%; tỷ lệ tiêm chủng đạt 98 %."
    )
    assert (equal.is_equal, equal.typed, equal.stored) == (True, "96,5%", "96,5%")
    assert equal.field == FigureField("insurance", "2024", FigurePart.WITH_UNIT)
    assert (other.is_equal, other.typed, other.stored) == (False, "98 %", "97,1%")
    assert "tỷ lệ tiêm chủng" in other.sentence


def test_a_number_that_only_agrees_is_left_alone():
    assert not found("Năm 2024, tỷ lệ tham gia bảo hiểm y tế đạt trên 96%.")


def test_the_comparator_in_words_is_replaced_with_the_number():
    figure = a_figure("insurance", "93", comparator=Comparator.MORE, words="> 93")
    text = "Năm 2024, tỷ lệ tham gia bảo hiểm y tế đạt trên 93% dân số."
    (one,) = found(text, figure)
    assert (one.is_equal, one.typed, one.stored) == (True, "trên 93%", "trên 93%")
    assert one.field.part is FigurePart.COMPARED


def test_the_paper_says_the_same_and_faces_stay():
    text = "- **Năm 2024, tỷ lệ tham gia bảo hiểm y tế đạt 96,5%**, tỷ lệ tiêm chủng 97,1%."
    snapshot = a_snapshot(text)
    both = typed_numbers(snapshot, vocabulary())
    blocks = with_live_figures(snapshot.blocks_of("results"), both)
    assert to_markup(blocks) == (
        "- **Năm 2024, tỷ lệ tham gia bảo hiểm y tế đạt ****{insurance@2024:unit}**, "
        "tỷ lệ tiêm chủng {immunisation@2024:unit}."
    )
    (before,), (after,) = snapshot.text_of("results"), blocks
    assert plain_text(after, snapshot.live) == plain_text(before, snapshot.live)


def test_live_figures_before_a_number_count_as_one_character():
    (one,) = found(
        "Tỷ lệ tham gia bảo hiểm y tế đạt {insurance@2024:unit}; tỷ lệ tiêm chủng đạt 97,1%."
    )
    snapshot = a_snapshot("x {insurance@2024:unit}; tỷ lệ tiêm chủng đạt 97,1%.")
    assert one.typed == "97,1%"
    (after,) = with_live_figures(snapshot.blocks_of("results"), ())
    assert after == snapshot.blocks_of("results")[0]


def test_a_table_between_paragraphs_is_not_counted():
    text = "|= Bảng\n| 1 | 2 |\nNăm 2024, tỷ lệ tiêm chủng đạt 97,1%."
    snapshot = a_snapshot(text)
    table, _ = snapshot.blocks_of("results")
    again, paragraph = with_live_figures((table, _), typed_numbers(snapshot, vocabulary()))
    assert again == table
    assert "{immunisation@2024:unit}" in to_markup([paragraph])


def test_years_to_come_and_other_units_are_not_compared():
    assert not found("Phấn đấu đến năm 2030 tỷ lệ tiêm chủng đạt 99%.")


_FIELD = FigureField("insurance", "2024")


@pytest.mark.parametrize("bold", [True, False])
@given(st.text("abc 12,%", min_size=3, max_size=12), st.data())
def test_a_piece_is_cut_where_the_number_stands(bold, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    paragraph = Paragraph(ParagraphStyle.BODY, (_FIELD, Text(text, bold=bold), _FIELD))
    one = TypedNumber("s", 0, start + 1, end + 1, text[start:end], _FIELD, "", True, "")
    (made,) = with_live_figures([paragraph], [one])
    shown = "".join(p.text if isinstance(p, Text) else "#" for p in made.pieces)
    assert shown == f"#{text[:start]}#{text[end:]}#"
    assert [p.bold for p in made.pieces[1:-1]] == [bold] * (len(made.pieces) - 2)


def test_the_excerpt_shows_the_number_in_a_long_sentence():
    long = "Năm 2024, " + "rất nhiều việc đã làm, " * 20
    (one,) = found(f"{long}tỷ lệ tiêm chủng đạt 97,1% và {long}còn nữa.")
    assert one.sentence.startswith("Năm 2024")
    assert one.sentence[one.at :].startswith("97,1%")
    assert "tỷ lệ tiêm chủng đạt 97,1% và" in one.excerpt
    assert one.excerpt.startswith("… ")
    assert len(one.excerpt) < 200
