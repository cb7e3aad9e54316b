"""Small charts, groups, legend and what moved, as a clerk sees and uses them."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from nq20desk.app.scores import Order, Scope
from nq20desk.store.operations import EnterFigures, NoteExport
from nq20desk.ui.overview.course_tile import CourseTile
from nq20desk.ui.overview.view_switch import View
from nq20desk.ui.page import Destination
from tests.ui.kit_fixtures import ink


def shown(page):
    return [row.score.indicator.key for row in page.panel.list.rows]


def enter(desk, key, value, period="2024"):
    old = desk.figures("cao-bang").latest(key)
    new = replace(old, period=period, value=Decimal(value), words=value)
    desk.run(EnterFigures("cao-bang", [(key, period, new)]))


def test_the_switch_shows_the_same_indicators_as_charts(qtbot, page):
    bars = shown(page)
    qtbot.mouseClick(page.panel.switch.buttons[View.CHARTS], Qt.MouseButton.LeftButton)
    assert shown(page) == bars
    assert all(isinstance(row, CourseTile) for row in page.panel.list.rows)
    assert ink(page.panel.list.rows[0].grab().toImage())
    page.panel.switch.choose(View.BARS)
    assert not any(isinstance(row, CourseTile) for row in page.panel.list.rows)


def test_a_chart_says_pace_and_forecast_in_words(page):
    page.panel.switch.choose(View.CHARTS)
    said = page.panel.list.rows[0].accessibleDescription()
    assert "needs to rise by 8,5 percentage points a year until 2025" in said
    assert "No forecast" in said


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
def test_a_bar_s_tooltip_says_why_and_what_lies_ahead(page):
    row = page.panel.list.rows[0]
    QApplication.sendEvent(row, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert row.toolTip().split("\n") == [
        "Health insurance coverage",
        "86,5%",
        "86,5% does not satisfy 95. Higher is better: 95% and more is met.",
        "needs to rise by 8,5 percentage points a year until 2025",
        "No forecast: it takes the figures of 4 years at least; there are 1.",
    ]


def test_a_chart_leads_to_the_figure_and_is_walked_with_arrows(qtbot, page):
    page.panel.switch.choose(View.CHARTS)
    first = page.panel.list.rows[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is page.panel.list.rows[1]
    with qtbot.waitSignal(page.go) as told:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert told.args[0].indicator == "expanded_immunization_coverage"


def test_filters_hold_for_charts_too(page):
    page.panel.switch.choose(View.CHARTS)
    page.choosers.group.choose("workforce_beds")
    assert len(shown(page)) == 5


def test_by_group_every_group_has_its_heading(page):
    page.choosers.order.choose(Order.GROUP)
    heads = page.panel.list.heads
    assert heads[0] == "Health insurance and finance"
    assert len(heads) == len({row.score.indicator.group for row in page.panel.list.rows})
    page.choosers.order.choose(Order.TABLE)
    assert page.panel.list.heads == ()


def test_arrows_pass_over_headings_in_the_same_column(qtbot, page):
    page.choosers.order.choose(Order.GROUP)
    rows = page.panel.list.rows
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows[1]
    qtbot.keyClick(rows[1], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is rows[0]
    qtbot.keyClick(rows[0], Qt.Key.Key_End)
    assert QApplication.focusWidget() is rows[-1]


def test_by_name_as_in_a_dictionary(page):
    page.choosers.order.choose(Order.NAME)
    names = [row.words.name for row in page.panel.list.rows]
    assert names == sorted(names)


def test_the_legend_explains_what_is_seen_and_nothing_else(page):
    assert page.panel.legend.words == (
        "target: district", "target: nation", "lower is better", "no number",
    )  # fmt: skip
    page.choosers.group.choose("workforce_beds")
    assert "lower is better" not in page.panel.legend.words
    page.panel.switch.choose(View.CHARTS)
    assert "way to the target" in page.panel.legend.words


def test_sparklines_and_their_legend_come_with_the_second_year(page, desk):
    desk.listen(page.refresh)
    assert "years, the dot is the newest" not in page.panel.legend.words
    enter(desk, "health_insurance_coverage", "84", "2023")
    assert "years, the dot is the newest" in page.panel.legend.words
    assert "target among the years" in page.panel.legend.words
    assert "former figure" in page.panel.legend.words


def test_a_figure_in_words_is_shown_in_full(page):
    row = next(one for one in page.panel.list.rows
               if one.score.indicator.key == "population_health_managed")  # fmt: skip
    assert row.height() > page.panel.list.rows[0].height()


def test_what_moved_since_the_export_is_told_and_leads_there(qtbot, page, desk):
    card = page.side.moves
    assert card.base.text() == "No report was exported yet: against the year before."
    desk.listen(page.refresh)
    report = next(one.id for one in desk.reports() if one.form == "state-progress")
    desk.run(NoteExport(report, desk.clock(), "pdf", "x.pdf", "00"))
    enter(desk, "health_insurance_coverage", "96")
    assert card.base.text().startswith("Against the report exported at ")
    assert card.base.text().endswith("Better: 1, worse: 0, unchanged: 15.")
    (row,) = card.rows
    assert row.text() == "Health insurance coverage"
    assert row.caption == "86,5% → 96% · not met → met"
    with qtbot.waitSignal(page.go) as told:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert told.args == [
        Destination(
            "indicators", indicator="health_insurance_coverage", period="2024", unit="cao-bang"
        )
    ]


def test_charts_follow_a_changed_figure(page, desk):
    desk.listen(page.refresh)
    page.panel.switch.choose(View.CHARTS)
    enter(desk, "health_insurance_coverage", "90", "2025")
    tile = page.panel.list.rows[0]
    assert tile.course.points == ((2024, 86.5), (2025, 90.0))


def test_all_indicators_of_the_other_unit_as_charts(page):
    page.choosers.unit.choose("duc-trong")
    page.choosers.scope.choose(Scope.ALL)
    page.panel.switch.choose(View.CHARTS)
    tiles = {one.score.indicator.key: one for one in page.panel.list.rows}
    assert len(tiles["hospital_quality_score"].course.points) == 6
