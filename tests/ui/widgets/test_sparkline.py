"""Sparklines: gaps stay gaps, the last figure is marked, the target is dashed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from nq20desk.ui.theme import LIGHT
from nq20desk.ui.widgets.sparkline import SparkData, Sparkline, paint_sparkline
from tests.ui.kit_fixtures import ink, painted, shown

SIZE = QSize(88, 24)


def picture(data: SparkData) -> QImage:
    return painted(lambda painter, rect: paint_sparkline(painter, rect, data, LIGHT), SIZE)


def test_the_last_figure_is_marked_where_it_stands() -> None:
    dot = ink(picture(SparkData((1, 2, 3))), LIGHT.color("accent"))
    assert min(x for x, _ in dot) > 75
    earlier = ink(picture(SparkData((1, 3, None))), LIGHT.color("accent"))
    assert max(x for x, _ in earlier) < 50


def test_a_year_without_a_figure_is_a_gap() -> None:
    columns = {x for x, _ in ink(picture(SparkData((1, 2, None, 3, 4))))}
    assert not columns & set(range(30, 56))


def test_a_lone_figure_between_gaps_is_a_dot() -> None:
    columns = {x for x, _ in ink(picture(SparkData((5, None, None, None, 6))))}
    assert {4, 5} <= columns


def test_a_target_is_a_broken_line_across() -> None:
    color = LIGHT.color("line-strong")
    dashes = [x for x, _ in ink(picture(SparkData((1, 1, 2), target=4))) if x]
    assert ink(picture(SparkData((1, 1, 2), target=4)), color)
    assert max(dashes) - min(dashes) > 60


@pytest.mark.parametrize("values", [(), (None, None), (3.0,), (2.0, 2.0)])
def test_little_to_show_is_no_error(values: tuple[float | None, ...]) -> None:
    known = [one for one in values if one is not None]
    assert bool(ink(picture(SparkData(values)))) is bool(known)


def test_the_widget_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    line = shown(qtbot, Sparkline(), SIZE)
    line.set_data(SparkData((88, 90.1, 95.3)), "2022: 88; 2023: 90,1; 2024: 95,3")
    assert line.accessibleName() == line.toolTip() == "2022: 88; 2023: 90,1; 2024: 95,3"
    assert line.data.values[-1] == 95.3
    assert ink(line.grab().toImage(), LIGHT.color("accent"))
