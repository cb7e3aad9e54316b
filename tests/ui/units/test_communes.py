"""Figures by commune as a clerk uses them: typing, pasting, the total beside the own figure."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from nq20desk.core.assessment import Verdict
from nq20desk.core.observation import State
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from nq20desk.ui.page import Destination
from nq20desk.ui.units.commune_model import Column
from nq20desk.ui.units.paste_preview import PastePreview
from tests.ui.units.conftest import CITY

BHYT, STUNTING = "health_insurance_coverage", "stunting_u5"
CRITERIA = "communes_meeting_national_health_criteria"
ENTER, DELETE, CTRL = Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier


def paste(page, qtbot, text):
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(page.communes.table, Qt.Key.Key_V, CTRL)


def typed(desk, unit, key, period="2024"):
    return desk.figures(unit).typed(key, period)


def test_the_total_stands_beside_the_city_s_own_figure(page, show):
    show(BHYT)
    summary = page.communes.summary
    assert summary.number.text() == "86,50%"
    assert "66.177 ÷ denominators 76.505 × 100" in summary.rule.text()
    assert summary.own.text() == "Entered for Thành phố Cao Bằng: 86,5% – agrees."
    assert summary.state.text() == "✓ complete: all 11 communes"


def test_the_model_keeps_qt_s_rules(page, show):
    show(STUNTING)
    QAbstractItemModelTester(
        page.communes.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    show(BHYT)
    show("population", "2025")


def test_typing_a_count_moves_the_rate_and_the_total(page, show, go, write, cell, desk):
    show(STUNTING)
    go("song-bang", Column.NUMERATOR)
    write("79", ENTER)
    assert typed(desk, "song-bang", STUNTING).numerator == 79
    assert cell("song-bang", Column.VALUE) == "14,11"
    assert page.communes.summary.number.text() == "11,70%"
    assert "that is −0,23% beside the total" in page.communes.summary.own.text()
    assert page.communes.table.unit == "song-hien"  # Enter goes down
    page.undo_action.trigger()
    assert typed(desk, "song-bang", STUNTING).numerator == 67
    assert page.communes.summary.number.text() == "11,47%"


def test_counts_that_are_indicators_of_their_own_are_kept_once(show, go, write, desk):
    show(BHYT)
    go("song-bang", Column.NUMERATOR)
    write("7.000", ENTER)
    assert typed(desk, "song-bang", "health_insurance_members").value == 7000
    assert typed(desk, "song-bang", BHYT) is None
    go("song-bang", Column.DENOMINATOR)
    write("8000", ENTER)
    assert typed(desk, "song-bang", "population").value == 8000


def test_who_is_missing_is_named_until_the_figure_comes(page, show, go, write):
    show("population_ehr_created")
    summary = page.communes.summary
    assert summary.state.text() == "! incomplete: 10 of 11 communes"
    assert summary.missing.text() == "Missing: phường Duyệt Chung (no figure yet)."
    go("duyet-chung", Column.NUMERATOR)
    write("2550", ENTER)
    assert not summary.missing.isVisible()
    assert summary.state.text() == "✓ complete: all 11 communes"


def test_a_rate_without_counts_is_not_put_into_the_total(page, show, go, write, cell, desk):
    show(STUNTING)
    for column in (Column.NUMERATOR, Column.DENOMINATOR):
        go("song-bang", column)
        write(DELETE)
    go("song-bang")
    write("12,5", ENTER)
    assert typed(desk, "song-bang", STUNTING).value == Decimal("12.5")
    assert cell("song-bang", Column.STATE) == "a rate without counts"
    assert page.communes.summary.state.text() == "! incomplete: 10 of 11 communes"


def test_yes_and_no_are_typed_as_words(page, show, go, write, cell, desk):
    show(CRITERIA)
    assert cell("tan-giang", Column.VALUE) == "Not yet"
    go("tan-giang")
    write("co", ENTER)
    assert typed(desk, "tan-giang", CRITERIA).numerator == 1
    assert cell("tan-giang", Column.VALUE) == "Yes"
    assert page.communes.summary.rule.text() == "8 of 11 have it."
    assert "that is −9,1% beside the total" in page.communes.summary.own.text()


def test_what_can_t_be_read_is_shown_before_anything_is_written(page, show, go, write, desk):
    show(CRITERIA)
    go("tan-giang")
    write("nhieu", ENTER)
    (dialog,) = page.communes.findChildren(PastePreview)
    assert not dialog.write_button.isEnabled()
    assert "Type yes or no" in dialog.table.item(0, 4).text()
    dialog.reject()
    assert typed(desk, "tan-giang", CRITERIA).numerator == 0


def test_a_number_that_can_be_read_in_two_ways_asks(qtbot, page, show, go, write, desk):
    show("visits_per_person_year")
    go("song-bang")
    write("1.234", ENTER)
    found = page.communes.findChildren(ReadingDialog)
    if found:  # both readings are plausible
        qtbot.mouseClick(found[0].buttons[0], Qt.MouseButton.LeftButton)
    assert typed(desk, "song-bang", "visits_per_person_year").value == Decimal("1.234")


def test_a_clean_block_is_written_in_one_step(qtbot, page, show, go, desk):
    show(STUNTING)
    go("song-bang", Column.NUMERATOR)
    paste(page, qtbot, "70\t500\n100\t900\n")
    assert typed(desk, "song-bang", STUNTING).denominator == 500
    assert typed(desk, "song-hien", STUNTING).numerator == 100
    page.undo_action.trigger()
    assert typed(desk, "song-bang", STUNTING).denominator == 560
    assert typed(desk, "song-hien", STUNTING).numerator == 106


def test_a_block_with_names_finds_its_rows_in_any_order(qtbot, page, show, go, desk):
    show("population", "2025")
    go("song-bang")
    paste(page, qtbot, "Xã Vĩnh Quang\t4.200\nPhường Sông Bằng\t8.100\n")
    assert typed(desk, "vinh-quang", "population", "2025").value == 4200
    assert typed(desk, "song-bang", "population", "2025").value == 8100


def test_a_block_that_does_not_fit_is_shown_first(qtbot, page, show, go, desk):
    show("population", "2025")
    go("vinh-quang")
    paste(page, qtbot, "4.200\n9.999\n")
    assert typed(desk, "vinh-quang", "population", "2025") is None
    (dialog,) = page.communes.findChildren(PastePreview)
    assert "Below the last row" in dialog.table.item(1, 4).text()
    qtbot.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    assert typed(desk, "vinh-quang", "population", "2025").value == 4200


def test_cells_are_copied_as_excel_takes_them(qtbot, page, show, go):
    show(STUNTING)
    go("song-bang", Column.NUMERATOR)
    qtbot.keyClick(page.communes.table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "67\n"


def test_not_collected_is_kept_apart_from_missing(show, go, write, cell, desk):
    show("population", "2025")
    go("song-bang")
    write("x", ENTER)
    assert typed(desk, "song-bang", "population", "2025").state is State.NOT_COLLECTED
    assert cell("song-bang", Column.STATE) == "not collected"
    assert cell("song-hien", Column.STATE) == "no figure yet"


def test_the_plot_ranks_the_best_first_and_draws_unit_and_targets(page, show):
    show(STUNTING)
    plot = page.communes.plot
    values = [one.value for one in plot.data.dots]
    assert values == sorted(values)  # lower is better
    assert {one.verdict for one in plot.data.dots} <= {Verdict.MET, Verdict.EXCEEDED}
    assert [one.words for one in plot.data.lines][:2] == [
        "Thành phố Cao Bằng: 11,47", "TP Cao Bằng 2025: < 20%",
    ]  # fmt: skip
    assert "1. phường Duyệt Chung: " in plot.accessibleDescription()


def test_plot_and_table_mark_the_same_commune(qtbot, page, show):
    show(STUNTING)
    plot = page.communes.plot
    place = next(
        QPointF(40, y) for y in range(plot.height()) if plot.row_at(QPointF(40, y)) == "hop-giang"
    )
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert page.communes.table.unit == plot.current == "hop-giang"
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert page.communes.table.unit == plot.current != "hop-giang"


def test_a_commune_leads_to_its_own_figures(qtbot, page, show, go):
    show(STUNTING)
    go("song-bang", Column.NAME)
    with qtbot.waitSignal(page.go) as asked:
        qtbot.keyClick(page.communes.table, ENTER)
    assert asked.args[0] == Destination(
        "indicators", indicator=STUNTING, period="2024", unit="song-bang"
    )
    with qtbot.waitSignal(page.go) as asked:
        qtbot.mouseClick(page.communes.summary.own_button, Qt.MouseButton.LeftButton)
    assert asked.args[0].unit == CITY


def test_after_a_merger_the_year_has_other_communes_and_the_series_shows_it(page, show, go):
    show("population", "2025")
    assert page.communes.model.rowCount() == 9  # 8 units and the total
    go("tan-giang-2025")
    story = page.communes.story.text()
    assert "2024: 17.442* · 2025: 17.560" in story
    assert "From 01/07/2025: phường Tân Giang, phường Hòa Chung" in story


def test_what_is_measured_only_above_says_so(page, show):
    show("satisfaction_people")
    assert page.communes.summary.state.text() == "Can't be put together"
    assert "measured only at the level" in page.communes.summary.rule.text()


def test_changes_made_elsewhere_are_shown(page, show, desk):
    show(STUNTING)
    desk.run(EnterFigures(CITY, [(STUNTING, "2024", None)]))
    assert "has no figure of its own" in page.communes.summary.own.text()


@pytest.mark.qt_log_ignore("propagateSizeHints", "grabbing the keyboard", "support raise")
def test_an_indicator_is_found_by_what_is_typed_without_marks(qtbot, page, show):
    show(STUNTING)
    box = page.communes.choosers.indicator
    box.lineEdit().setFocus()
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), "insurance cov")
    qtbot.keyClick(box.lineEdit(), ENTER)
    assert page.communes.choosers.chosen_indicator == BHYT
    assert page.communes.summary.number.text() == "86,50%"
