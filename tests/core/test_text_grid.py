"""A section's table changed as a grid: every place stays taken by exactly one cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.blocks import CellAlign, Text, TextCell, TextTable, places
from nq20desk.core.errors import KnownError
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.text_grid import (
    Area,
    aligned,
    cell_at,
    crosses_head,
    grid_texts,
    merged,
    new_table,
    split,
    squared,
    widened,
    with_column,
    with_head,
    with_row,
    without_column,
    without_row,
)
from tests.tables import SATISFACTION, tables


def table(markup):
    (made,) = parse(markup)
    return made


def is_whole(made):
    """Whether the cells cover the grid exactly."""
    covered = [
        (one.row + down, one.column + right)
        for one in places(made)
        for down in range(one.cell.rows)
        for right in range(one.cell.columns)
    ]
    grid = {(row, column) for row in range(len(made.rows)) for column in range(made.columns)}
    return len(covered) == len(set(covered)) and set(covered) == grid


@given(tables, st.data())
def test_a_row_put_in_and_taken_out_changes_nothing(given_table, data):
    at = data.draw(st.integers(0, len(given_table.rows)))
    longer = with_row(given_table, at)
    assert is_whole(longer)
    assert len(longer.rows) == len(given_table.rows) + 1
    assert grid_texts(without_row(longer, at)) == grid_texts(given_table)
    assert without_row(longer, at).head_rows == given_table.head_rows


@given(tables, st.data())
def test_a_column_put_in_and_taken_out_changes_nothing(given_table, data):
    at = data.draw(st.integers(0, given_table.columns))
    wider = with_column(given_table, at)
    assert is_whole(wider)
    assert wider.columns == given_table.columns + 1
    assert len(wider.widths) in (0, wider.columns)
    assert without_column(wider, at) == given_table


@given(tables, st.data())
def test_merging_keeps_every_word_and_splitting_gives_the_places_back(given_table, data):
    row = data.draw(st.integers(0, len(given_table.rows) - 1))
    column = data.draw(st.integers(0, given_table.columns - 1))
    area = Area(row, column, 2, 2)
    made = merged(given_table, area)
    assert is_whole(made)

    def letters(one):
        return sorted("".join(piece.text for cells in one.rows for cell in cells
                              for piece in cell.pieces if isinstance(piece, Text)
                              ).replace("\n", ""))  # fmt: skip

    assert letters(made) == letters(given_table)
    apart = split(made, Area(row, column))
    assert is_whole(apart)
    assert letters(apart) == letters(given_table)


@given(tables)
def test_tables_are_stored_and_read_back(given_table):
    (again,) = parse(to_markup((given_table,)))
    assert again == given_table


def test_missing_cells_and_spans_that_reach_out_are_mended():
    cells = [TextCell((Text(letter),)) for letter in "bcd"]
    tall = TextCell((Text("a"),), columns=2, rows=9)
    made = squared(TextTable(((tall, cells[0]), (), (cells[1], cells[2])), 0))
    assert is_whole(made)
    assert grid_texts(made) == (("a", "b", ""), ("a", "", ""), ("a", "c", "d"))


def test_rows_and_columns_in_which_no_cell_begins_are_none():
    assert squared(table("|w 3 2 1\n| [2x2] a | b |\n| c |\n| [2x1] d | e |")) == table(
        "|w 5 1\n| [1x2] a | b |\n| c |\n| d | e |"
    )
    double = (TextCell((), rows=2), TextCell((), rows=2))
    assert squared(TextTable((double, ()), 0)).rows == ((TextCell(), TextCell()),)


def test_no_cell_reaches_out_of_the_head():
    made = squared(table("|# [1x3] Tên | Năm |\n| 1 | 2 |\n| 3 | 4 |"))
    assert cell_at(made, 0, 0).cell.rows == 1
    assert is_whole(made)


def test_the_satisfaction_table_grows_by_a_year_under_its_group():
    made = with_column(table(SATISFACTION), 4)
    assert [cell.columns for cell in made.rows[0]] == [4, 1, 4]
    inside = with_column(table(SATISFACTION), 2)
    assert [cell.columns for cell in inside.rows[0]] == [5, 4]
    assert grid_texts(inside)[0][:5] == ("HL người bệnh nội trú",) * 5


def test_head_rows_are_bold_and_lose_it_again():
    made = with_head(table("|#**a**|\n|b|\n|c|"), 2)
    assert [row[0].pieces[0].bold for row in made.rows] == [True, True, False]
    assert [row[0].pieces[0].bold for row in with_head(made, 0).rows] == [False] * 3


def test_alignment_and_widths():
    made = aligned(table("|a|b|\n|c|d|"), Area(0, 1, 2, 1), CellAlign.RIGHT)
    assert [cell.align for row in made.rows for cell in row] == [
        CellAlign.CENTRE, CellAlign.RIGHT, CellAlign.CENTRE, CellAlign.RIGHT,
    ]  # fmt: skip
    wide = widened(made, 0, 2)
    assert wide.widths[0] > wide.widths[1]
    assert widened(wide, 0, -2).widths == ()


def test_head_and_body_can_be_told_apart_before_merging():
    made = table("|#a|b|\n|c|d|")
    assert crosses_head(made, Area(0, 0, 2, 1))
    assert not crosses_head(made, Area(0, 0, 1, 2))


@pytest.mark.parametrize(("rows", "columns"), [(101, 3), (3, 21), (61, 10)])
def test_a_large_table_is_refused_with_a_way_out(rows, columns):
    with pytest.raises(KnownError, match=r"too large"):
        new_table(rows, columns)
    full = new_table(60, 10)
    for grow in (with_row, with_column):
        with pytest.raises(KnownError):
            grow(full, 1)
