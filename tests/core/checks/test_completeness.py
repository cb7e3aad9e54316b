from dataclasses import replace

from nq20desk.core.checks import Severity
from nq20desk.core.form import Holds
from nq20desk.core.observation import Observation, State
from tests.core.checks.builders import (
    CLEAN_FIGURES,
    CLEAN_TEXT,
    a_figure,
    a_form,
    a_section,
    a_snapshot,
    found,
    rows,
)


def test_a_section_without_text_is_an_error() -> None:
    snapshot = a_snapshot({**CLEAN_TEXT, "difficulties": ""})
    (one,) = found(snapshot, "section_empty")
    assert (one.severity, one.where.section) == (Severity.ERROR, "difficulties")


def test_an_optional_section_without_text_is_only_a_warning() -> None:
    form = a_form((a_section("results"), a_section("proposals", optional=True)))
    snapshot = a_snapshot({"results": "Có chữ."}, form=form)
    (one,) = found(snapshot, "section_empty")
    assert one.severity is Severity.WARNING


def test_a_section_that_is_left_out_is_not_missed() -> None:
    form = a_form((a_section("results"), a_section("proposals", optional=True)))
    snapshot = a_snapshot({"results": "Có chữ."}, form=form)
    report = replace(snapshot.report, left_out=frozenset({"proposals"}))
    assert not found(replace(snapshot, report=report), "section_empty")


def test_headings_tables_and_default_closings_need_no_text() -> None:
    sections = (
        a_section("part", Holds.HEADING),
        a_section("table", Holds.INDICATOR_TABLE),
        a_section("closing", Holds.CLOSING, default_text="Trên đây là báo cáo."),
    )
    assert not found(a_snapshot({}, form=a_form(sections)), "section_empty")


def test_a_table_row_without_a_figure_is_named() -> None:
    form = a_form((a_section("results"),), rows("insurance", "doctors"))
    (one,) = found(a_snapshot(form=form), "figure_missing")
    assert (one.where.indicator, one.where.period) == ("doctors", "2024")
    assert one.severity is Severity.WARNING


def test_not_collected_here_and_zero_are_figures() -> None:
    form = a_form((a_section("results"),), rows("doctors", "deaths"))
    figures = (Observation("doctors", "2024", State.NOT_COLLECTED), a_figure("deaths", "0"))
    assert not found(a_snapshot(figures=figures, form=form), "figure_missing")


def test_a_row_whose_sub_rows_have_figures_is_complete() -> None:
    form = a_form((a_section("results"),), rows("satisfied", "satisfied_in"))
    figures = (*CLEAN_FIGURES, a_figure("satisfied_in", "98"))
    assert not found(a_snapshot(figures=figures, form=form), "figure_missing")


def test_a_live_figure_without_a_number_is_an_error() -> None:
    snapshot = a_snapshot("Toàn xã có {doctors@2024} bác sĩ, đạt {insurance@2024:unit}.")
    (one,) = found(snapshot, "field_unresolved")
    assert one.severity is Severity.ERROR
    assert (one.where.indicator, one.where.period) == ("doctors", "2024")
    assert one.evidence == "Toàn xã có … bác sĩ, đạt 96,5%."


def test_a_live_figure_of_an_unknown_indicator_is_an_error() -> None:
    assert found(a_snapshot("Có {nothing@2024} ca."), "field_unresolved")


def test_the_place_of_a_live_figure_counts_it_as_one_character() -> None:
    snapshot = a_snapshot("Đạt {insurance@2024:unit} và {doctors@2024} bác sĩ.")
    (one,) = found(snapshot, "field_unresolved")
    assert (one.where.start, one.where.end) == (len("Đạt x và "), len("Đạt x và x"))
