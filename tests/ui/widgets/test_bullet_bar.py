"""A bullet bar: good is right, targets differ in shape, gaps and guesses are seen."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from nq20desk.core.assessment import Verdict
from nq20desk.core.indicator import Direction, Level
from nq20desk.core.quantity import Comparator
from nq20desk.document.bullet import bullet_shapes
from nq20desk.document.shapes import Path
from nq20desk.ui.theme import LIGHT
from nq20desk.ui.widgets.bullet_bar import (
    BulletBar,
    BulletData,
    TargetTick,
    paint_bullet_bar,
    paint_target_cap,
)
from tests.ui.kit_fixtures import ink, painted, shown

SIZE = QSize(216, 28)
INSURED = BulletData(0, 100, 95, targets=(TargetTick(Level.DISTRICT, 80),), verdict=Verdict.MET)
STUNTED = BulletData(
    0,
    40,
    5,
    direction=Direction.LOWER,
    targets=(TargetTick(Level.DISTRICT, 15),),
    verdict=Verdict.MET,
)


def picture(data: BulletData, ratio: float = 1.0) -> QImage:
    return painted(lambda painter, rect: paint_bullet_bar(painter, rect, data, LIGHT), SIZE, ratio)


def right_end(image: QImage, color: QColor) -> int:
    return max(x for x, _ in ink(image, color))


def end_of_value(data: BulletData) -> int:
    """Where the bar ends that grows from the left, or from the right where lower is better."""
    places = {x for x, _ in ink(picture(data), LIGHT.verdict(data.verdict))}
    return min(places) if data.is_reversed else max(places)


def right_of_target(data: BulletData) -> int:
    return right_end(picture(replace(data, value=None, last=None)), LIGHT.color("text"))


@pytest.mark.parametrize("data", [INSURED, STUNTED], ids=["higher", "lower"])
def test_a_good_figure_ends_at_the_right_of_its_target(data: BulletData) -> None:
    assert end_of_value(data) > right_of_target(data)


@pytest.mark.parametrize(
    "data",
    [
        replace(INSURED, value=50, verdict=Verdict.NOT_MET),
        replace(STUNTED, value=30, verdict=Verdict.NOT_MET),
    ],
    ids=["higher", "lower"],
)
def test_a_bad_figure_ends_at_the_left_of_its_target(data: BulletData) -> None:
    assert end_of_value(data) < right_of_target(data)


@pytest.mark.parametrize("data", [INSURED, STUNTED], ids=["higher", "lower"])
def test_zero_is_no_bar_but_a_mark_at_the_base(data: BulletData) -> None:
    zero = replace(data, value=0, verdict=Verdict.NOT_MET)
    marked = {x for x, _ in ink(picture(zero), LIGHT.color("not-met"))}
    assert 1 <= len(marked) <= 4
    assert (min(marked) > 200) is data.is_reversed
    nothing = picture(replace(zero, value=None))
    assert picture(zero) != nothing


@pytest.mark.parametrize("data", [INSURED, STUNTED], ids=["higher", "lower"])
def test_a_bar_is_as_long_as_its_number(data: BulletData) -> None:
    def length(value: float) -> int:
        bare = replace(data, value=value, targets=())
        return len({x for x, _ in ink(picture(bare), LIGHT.verdict(data.verdict))})

    assert length(20) == pytest.approx(2 * length(10), abs=2)


def test_a_scale_that_does_not_begin_at_zero_is_broken() -> None:
    whole = BulletData(0, 90, 80, verdict=Verdict.MET)
    assert ink(picture(whole), LIGHT.color("line-strong"))
    assert not ink(picture(replace(whole, low=60)), LIGHT.color("line-strong"))


@pytest.mark.parametrize(("value", "share"), [(0, 0), (25, 0.25), (100, 1), (140, 1), (-3, 0)])
def test_a_value_outside_the_scale_stays_on_it(value: float, share: float) -> None:
    assert INSURED.share(value) == share
    assert replace(INSURED, direction=Direction.LOWER).share(value) == 1 - share


def test_a_scale_without_length_shows_nothing_and_does_not_fail() -> None:
    assert BulletData(5, 5, 5).share(5) == 0


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_no_figure_is_hatched(ratio: float) -> None:
    image = picture(BulletData(0, 100), ratio)
    row = [image.pixelColor(x, round(16 * ratio)) for x in range(round(20 * ratio), 150)]
    changes = sum(1 for one, other in pairwise(row) if one != other)
    assert changes > 20


def test_the_levels_caps_differ_in_shape() -> None:
    def cap(level: Level) -> frozenset[tuple[int, int]]:
        image = painted(
            lambda painter, rect: paint_target_cap(painter, rect, level, LIGHT), QSize(12, 12)
        )
        return frozenset(ink(image))

    caps = {cap(level) for level in (Level.DISTRICT, Level.PROVINCE, Level.NATION)}
    assert len(caps) == 3


def test_targets_at_one_place_can_all_be_seen() -> None:
    alone = BulletData(0, 100, targets=(TargetTick(Level.DISTRICT, 50),), verdict=Verdict.MET)
    three = replace(
        alone,
        targets=tuple(TargetTick(level, 50) for level in Level if level is not Level.COMMUNE),
    )
    widths = []
    for data in (alone, three):
        caps = {x for x, y in ink(picture(data)) if y < 10}
        widths.append(max(caps) - min(caps))
    assert widths[1] >= widths[0] + 12


def test_a_range_target_is_a_band_between_two_ticks() -> None:
    single = replace(INSURED, value=None, targets=(TargetTick(Level.DISTRICT, 50),))
    ranged = replace(single, targets=(TargetTick(Level.DISTRICT, 50, 80),))
    band = picture(ranged).pixelColor(8 + 130, 14)
    assert band != picture(single).pixelColor(8 + 130, 14)


@pytest.mark.parametrize("comparator", [Comparator.ABOUT, Comparator.MORE, Comparator.LESS])
def test_a_figure_that_is_not_exact_carries_a_sign(comparator: Comparator) -> None:
    data = BulletData(0, 100, 40, verdict=Verdict.MET)
    assert picture(data) != picture(replace(data, comparator=comparator))


def test_more_than_points_to_the_right_only_where_higher_is_better() -> None:
    more = BulletData(0, 100, 50, comparator=Comparator.MORE, verdict=Verdict.MET)

    def points_right(data: BulletData) -> bool:
        (chevron,) = (one for one in bullet_shapes(data, 216) if isinstance(one, Path))
        return chevron.points[1][0] > chevron.points[0][0]

    assert points_right(more)
    assert not points_right(replace(more, comparator=Comparator.LESS))
    assert not points_right(replace(more, direction=Direction.LOWER))


def test_last_year_is_a_line_below_the_bar() -> None:
    image = picture(replace(INSURED, last=60))
    line = {x for x, _ in ink(image, LIGHT.color("muted"))}
    assert 110 < max(line) < 140


def test_the_widget_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    bar = shown(qtbot, BulletBar(), SIZE)
    bar.set_data(INSURED, "Bảo hiểm y tế", "95 %, đạt, chỉ tiêu huyện 80 %")
    assert bar.accessibleName() == "Bảo hiểm y tế"
    assert bar.accessibleDescription() == bar.toolTip() == "95 %, đạt, chỉ tiêu huyện 80 %"
    assert bar.data == INSURED
    assert LIGHT.color("met").name() in {
        bar.grab().toImage().pixelColor(x, 16).name() for x in range(SIZE.width())
    }
