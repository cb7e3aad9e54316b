"""Paragraphs, bullets and live figures as markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.blocks import (
    CellAlign,
    CitationField,
    FigureField,
    FigurePart,
    Paragraph,
    ParagraphStyle,
    Text,
    TextCell,
    TextTable,
    fields_of,
    places,
)
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.text import clean


def test_bullets_and_numbers_are_styles():
    found = [one.style for one in parse("Mở\n- gạch\n+ cộng\n* sao\n1. một\n12. hai")]
    assert found == [
        ParagraphStyle.BODY,
        ParagraphStyle.DASH,
        ParagraphStyle.PLUS,
        ParagraphStyle.STAR,
        ParagraphStyle.NUMBERED,
        ParagraphStyle.NUMBERED,
    ]


def test_live_figures_and_faces():
    (paragraph,) = parse("**Đạt {doctors_per_10000@2024:unit}** và _{covid_deaths@2022}_")
    assert paragraph.pieces == (
        Text("Đạt ", bold=True),
        FigureField("doctors_per_10000", "2024", FigurePart.WITH_UNIT, bold=True),
        Text(" và "),
        FigureField("covid_deaths", "2022", italic=True),
    )


def test_marks_that_belong_to_the_text_are_escaped():
    written = (Paragraph(ParagraphStyle.BODY, (Text("tên_tệp *sao* ~ {x} 5\\6"),)),)
    assert parse(to_markup(written)) == written


def test_an_unknown_part_stays_text():
    assert not list(fields_of(parse("{a@2024:nonsense}")))


def test_a_figure_may_name_its_unit_plan_and_target_year():
    markup = "{beds@2024:target;unit=xa-mau;plan=duc-trong-2022;for=2025}"
    (found,) = fields_of(parse(f"Chỉ tiêu {markup}, | **x**"))
    assert found == FigureField(
        "beds", "2024", FigurePart.TARGET, "xa-mau", "duc-trong-2022", target_year=2025
    )
    assert found.markup == markup


@pytest.mark.parametrize("markup", ["{a@2024;for=25}", "{a@2024;year=2025}", "{a@2024;unit=}"])
def test_what_can_t_be_chosen_stays_text(markup):
    assert _shown(parse(markup)[0]) == markup
    assert not list(fields_of(parse(markup)))


_letters = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=20
)
_pieces = st.one_of(
    st.builds(Text, _letters, bold=st.booleans(), italic=st.booleans(), underline=st.booleans()),
    st.builds(
        FigureField,
        st.sampled_from(["population", "doctors_per_10000"]),
        st.sampled_from(["2024", "2016-2021"]),
        st.sampled_from(FigurePart),
        st.sampled_from(["", "xa-mau", "phuong-1"]),
        st.sampled_from(["", "duc-trong-2022", "own-12"]),
        st.sampled_from([0, 2025, 2030]),
        bold=st.booleans(),
    ),
    st.builds(CitationField, st.integers(0, 999_999), bold=st.booleans(), italic=st.booleans()),
)


@pytest.mark.parametrize("blank", ["- ", "-", "12. ", "~ ~", "- **  **", "   "])
def test_lines_that_print_nothing_are_dropped(blank):
    assert [_shown(one) for one in parse(f"Trước\n{blank}\nSau")] == ["Trước", "Sau"]


@pytest.mark.parametrize("text", ["- chưa có", " - chưa có", "-", "1. Một", " 12.", "* *"])
def test_text_that_looks_like_a_bullet_stays_text(text):
    (again,) = parse(to_markup([Paragraph(ParagraphStyle.BODY, (Text(text),))]))
    assert (again.style, _shown(again)) == (ParagraphStyle.BODY, text.strip())


_some_pieces = st.lists(_pieces, min_size=1, max_size=3).map(tuple)


@given(st.lists(st.builds(Paragraph, st.sampled_from(ParagraphStyle), _some_pieces)))
def test_markup_says_the_same_text_and_figures(paragraphs):
    again = parse(to_markup(paragraphs))
    wanted = [_shown(one) for one in paragraphs if _shown(one)]
    assert [_shown(one) for one in again] == wanted


def _shown(paragraph):
    text = "".join(
        clean(piece.text) if isinstance(piece, Text) else piece.markup for piece in paragraph.pieces
    )
    return " ".join(text.split())


SATISFACTION = """|= Mức độ hài lòng của người bệnh
|% %
|@ Khảo sát của Trung tâm Y tế
|w 1 1 1 1
|# [2x1] Nội trú | [2x1] Ngoại trú |
|# 2018 | 2019 | 2018 | 2019 |
| 95 | {satisfaction_inpatients@2019} | 92 | |"""


def test_a_table_has_merged_heads_caption_unit_and_source():
    (table,) = parse(f"{SATISFACTION}")
    assert isinstance(table, TextTable)
    assert (table.caption, table.unit) == ("Mức độ hài lòng của người bệnh", "%")
    assert (table.source, table.head_rows, table.columns) == ("Khảo sát của Trung tâm Y tế", 2, 4)
    assert [(one.column, one.cell.columns) for one in places(table)][:2] == [(0, 2), (2, 2)]
    assert [one.indicator for one in fields_of([table])] == ["satisfaction_inpatients"]
    assert to_markup([table]) == SATISFACTION


def test_tables_stand_between_paragraphs():
    before, first, second, after = parse(f"Trước\n{SATISFACTION}\n{SATISFACTION}\n- Sau")
    assert first == second
    assert [_shown(before), _shown(after)] == ["Trước", "Sau"]


_cells = st.builds(
    TextCell,
    _some_pieces,
    st.integers(1, 3),
    st.integers(1, 2),
    st.sampled_from(CellAlign),
)
_tables = st.builds(
    TextTable,
    st.lists(st.lists(_cells, min_size=1, max_size=4).map(tuple), min_size=1, max_size=4).map(
        tuple
    ),
    st.just(1),
    *(_letters.map(lambda text: " ".join(clean(text).split())) for _ in range(3)),
    st.lists(st.integers(1, 99), max_size=4).map(tuple),
)


@given(_tables)
def test_markup_of_tables_says_the_same(table):
    (again,) = parse(to_markup([table]))
    assert (again.caption, again.unit, again.source) == (table.caption, table.unit, table.source)
    assert (again.head_rows, again.widths) == (table.head_rows, table.widths)
    assert [[_cell_shown(cell) for cell in row] for row in again.rows] == [
        [_cell_shown(cell) for cell in row] for row in table.rows
    ]


def _cell_shown(cell):
    return (cell.columns, cell.rows, cell.align, _shown(cell))


@given(_letters)
def test_a_paragraph_that_begins_like_a_table_stays_a_paragraph(text):
    (again,) = parse(to_markup([Paragraph(ParagraphStyle.BODY, (Text(f"| {text}^2^"),))]))
    assert isinstance(again, Paragraph)
    assert _shown(again) == " ".join(clean(f"| {text}^2^").split())


def test_superscript_is_a_face():
    (paragraph,) = parse("10^3^ m")
    assert paragraph.pieces == (Text("10"), Text("3", superscript=True), Text(" m"))
