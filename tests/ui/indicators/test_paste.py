"""A block from Excel: what goes where, what is asked, what is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.app.grid.paste import (
    Alignment,
    Anchor,
    Block,
    Ground,
    PastePlan,
    format_block,
    parse_block,
    plan_fill,
    plan_paste,
)
from nq20desk.app.grid.sheet import Place, Sheet, SheetInput
from nq20desk.core.figures import Figures
from nq20desk.core.observation import Observation, State

cells = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r"), max_size=12)
blocks = st.lists(st.lists(cells, min_size=1, max_size=5), min_size=1, max_size=6)


@given(blocks)
def test_every_block_survives_the_clipboard(block: list[list[str]]) -> None:
    assert parse_block(format_block(block)) == tuple(tuple(line) for line in block)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert all(line for line in parse_block(text))


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("", ()),
        ("86,5\r\n", (("86,5",),)),
        ("1\t2\r\n3\t4\r\n", (("1", "2"), ("3", "4"))),
        ("\t5\n", (("", "5"),)),
        ('"hai\ndòng"\t"nói ""thế"""\n', (("hai\ndòng", 'nói "thế"'),)),
        ('"chưa đóng\t5\n', (('"chưa đóng', "5"),)),
    ],
)
def test_excels_own_quoting_is_understood(text: str, block: Block) -> None:
    assert parse_block(text) == block


@pytest.fixture
def ground(figures: Figures) -> Ground:
    """Four rows and two years."""
    keys = ("health_insurance_coverage", "under5_mortality", "under1_mortality", "stunting_u5")
    rows = [figures.catalogue[key] for key in keys]
    return Ground(rows, ("2024", "2025"), figures)


def written(plan: PastePlan) -> dict[Place, Observation | None]:
    return {Place(key, period): figure for key, period, figure in plan.writes()}


def test_numbers_go_down_and_right_from_the_active_cell(ground: Ground) -> None:
    plan = plan_paste(parse_block("87,5\t90\n1,5\t\n"), ground, Anchor(0, 0))
    assert plan.clean
    values = {place: figure.value for place, figure in written(plan).items() if figure}
    assert values == {
        Place("health_insurance_coverage", "2024"): Decimal("87.5"),
        Place("health_insurance_coverage", "2025"): Decimal(90),
        Place("under5_mortality", "2024"): Decimal("1.5"),
    }


def test_blanks_and_dashes_leave_figures_alone_and_x_does_not(ground: Ground) -> None:
    plan = plan_paste(parse_block("\n-\nx\n…\n"), ground, Anchor(0, 0))
    assert [figure and figure.state for figure in written(plan).values()] == [State.NOT_COLLECTED]


def test_what_falls_outside_is_refused_and_the_rest_planned(ground: Ground) -> None:
    plan = plan_paste(parse_block("1\t2\n3\t4\n"), ground, Anchor(3, 1))
    assert not plan.clean
    reasons = [str(one.refusal) for one in plan.cells if one.refusal]
    assert reasons == [
        "To the right of the last year.",
        "Below the last row of the table.",
        "Below the last row of the table.",
    ]
    assert set(written(plan)) == {Place("stunting_u5", "2025")}


def test_blanks_outside_are_no_matter(ground: Ground) -> None:
    assert plan_paste(parse_block("11,4\t\n\t\n"), ground, Anchor(3, 1)).clean


def test_a_block_on_a_column_without_figures_is_refused(ground: Ground) -> None:
    plan = plan_paste(parse_block("5\n"), ground, Anchor(0, None))
    assert [str(one.refusal) for one in plan.cells] == ["Figures go into the columns of the years."]


def test_text_among_numbers_is_shown_first(ground: Ground) -> None:
    plan = plan_paste(parse_block("86,5\nđang rà soát\n"), ground, Anchor(0, 0))
    assert not plan.clean
    assert [str(one) for cell in plan.cells for one in cell.remarks] == [
        "No number: kept as a text."
    ]


def test_implausible_numbers_are_shown_first(ground: Ground) -> None:
    assert not plan_paste(parse_block("865\n"), ground, Anchor(0, 0)).clean


def test_an_ambiguous_number_is_written_only_as_chosen(figures: Figures) -> None:
    malaria = figures.catalogue["malaria_new_cases_per_100000"]
    ground = Ground([malaria], ("2024",), figures)
    plan = plan_paste(parse_block("1.234\n"), ground, Anchor(0, 0))
    assert not plan.clean
    assert plan.writes() == []
    question = plan.open_questions[0]
    assert question.entry is not None
    assert question.place is not None
    for reading in question.entry.readings:
        assert plan.writes({question.place: reading}) == [(malaria.key, "2024", reading)]


def test_a_block_with_names_is_placed_by_them(ground: Ground) -> None:
    text = (
        "1.\tTỉ lệ tham gia bảo hiểm y tế (%)\t87\n"
        "2.\tTỷ suất tử vong trẻ em dưới 1 tuổi (‰)\t9\n"
        "3.\tMột chỉ tiêu lạ\t1\n"
    )
    plan = plan_paste(parse_block(text), ground, Anchor(2, 0))
    assert plan.alignment is Alignment.NAMES
    assert not plan.clean
    assert set(written(plan)) == {
        Place("health_insurance_coverage", "2024"),
        Place("under1_mortality", "2024"),
    }
    assert [str(one.refusal) for one in plan.cells if one.refusal] == [
        "There is no indicator “Một chỉ tiêu lạ”."
    ]


def test_the_progress_table_of_the_province_is_understood(ground: Ground) -> None:
    text = (
        "TT\tChỉ số\tMục tiêu 2025\tThực hiện năm 2024\n"
        "1\tTỷ lệ tham gia bảo hiểm y tế\t95\t86,5\n"
        "2\tTỷ suất tử vong trẻ em dưới 5 tuổi\t18,5\t1\n"
    )
    plan = plan_paste(parse_block(text), ground, Anchor(0, 1))
    assert {place.period for place in written(plan)} == {"2024"}
    refused = [one for one in plan.cells if one.refusal]
    assert {one.words for one in refused} == {"95", "18,5"}


def test_a_first_line_of_years_places_the_columns(ground: Ground) -> None:
    plan = plan_paste(parse_block("Năm 2025\t2024\n90\t87\n"), ground, Anchor(0, 0))
    assert plan.alignment is Alignment.YEARS
    values = {place.period: figure.value for place, figure in written(plan).items() if figure}
    assert values == {"2025": Decimal(90), "2024": Decimal(87)}


def test_a_name_that_comes_twice_is_written_once(ground: Ground) -> None:
    text = "Tỷ lệ tham gia bảo hiểm y tế\t87\nTỷ lệ tham gia bảo hiểm y tế\t88\n"
    plan = plan_paste(parse_block(text), ground, Anchor(0, 0))
    assert len(plan.writes()) == 1
    assert str(plan.cells[1].refusal) == "The same cell is aimed at twice."


def test_one_text_fills_many_cells(ground: Ground) -> None:
    places = [Place("under1_mortality", "2025"), Place("stunting_u5", "2025")]
    assert set(written(plan_fill("12", places, ground))) == set(places)


def test_a_large_block_is_planned_quickly(figures: Figures) -> None:
    sheet = Sheet(SheetInput(figures))
    rows = tuple(figures.catalogue)
    periods = tuple(str(year) for year in range(2005, 2026))
    text = format_block([["12,5"] * len(periods)] * len(rows))
    plan = plan_paste(parse_block(text), Ground(rows, periods, figures), Anchor(0, 0))
    assert len(plan.cells) == len(rows) * len(periods)
    assert sheet.listed
