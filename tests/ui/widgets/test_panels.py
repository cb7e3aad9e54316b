"""Cards, empty states, banners, busy lines and shortened labels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from nq20desk.ui.theme import LIGHT
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.widgets.empty_state import EmptyState
from tests.ui.kit_fixtures import ink, shown

LONG = "Trung tâm Y tế khu vực thành phố Cao Bằng, tỉnh Cao Bằng"


def test_a_card_shows_title_action_and_contents(qtbot: QtBot) -> None:
    card, content, action = Card("Việc đến hạn"), QLabel("Báo cáo quý II"), QToolButton()
    card.add(content)
    card.add_action(action)
    shown(qtbot, card, QSize(300, 120))
    assert card.accessibleName() == "Việc đến hạn"
    assert content.isVisible()
    assert action.geometry().bottom() < content.geometry().top()
    assert card.grab().toImage().pixelColor(150, 110) == LIGHT.color("surface")


def test_a_flush_card_lets_its_contents_reach_the_edges(qtbot: QtBot) -> None:
    card, content = Card(), QLabel("bảng")
    card.add(content, 1)
    card.set_flush()
    shown(qtbot, card, QSize(300, 120))
    assert content.width() >= 296


def test_an_empty_state_offers_the_next_step(qtbot: QtBot) -> None:
    state = EmptyState("report", "Chưa có báo cáo nào cho kỳ này.", "Tạo báo cáo")
    shown(qtbot, state, QSize(260, 300))
    assert state.accessibleName() == "Chưa có báo cáo nào cho kỳ này."
    with qtbot.waitSignal(state.acted):
        qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)


def test_an_empty_state_without_a_step_has_no_button(qtbot: QtBot) -> None:
    state = shown(qtbot, EmptyState("history", "Chưa có thay đổi nào."), QSize(260, 300))
    assert not state.button.isVisible()
    state.set_sentence("Không tìm thấy gì.")
    assert state.accessibleName() == "Không tìm thấy gì."


@pytest.mark.parametrize("kind", list(BannerKind))
def test_a_banner_is_coloured_by_its_kind(qtbot: QtBot, kind: BannerKind) -> None:
    banner = shown(qtbot, Banner("Đóng"), QSize(500, 40))
    banner.show_message(kind, "Đã ghi lúc 10:42.")
    soft = "accent-soft" if kind is BannerKind.INFO else f"{kind}-soft"
    assert banner.grab().toImage().pixelColor(300, 3) == LIGHT.color(soft)
    assert banner.accessibleName() == banner.text == "Đã ghi lúc 10:42."


def test_a_banner_can_be_acted_on_and_closed(qtbot: QtBot) -> None:
    banner = shown(qtbot, Banner("Đóng"), QSize(500, 40))
    banner.show_message(BannerKind.ERROR, "Không mở được tệp.", "Thử lại")
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    assert banner.close_button.accessibleName() == "Đóng"
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_a_banner_without_an_action_has_no_button(qtbot: QtBot) -> None:
    banner = shown(qtbot, Banner("Đóng"))
    banner.show_message(BannerKind.INFO, "Đã ghi.")
    assert [one.isVisible() for one in banner.findChildren(QPushButton)] == [False]


def test_a_busy_line_keeps_two_pixels_whether_busy_or_not(qtbot: QtBot) -> None:
    line = shown(qtbot, BusyLine(), QSize(400, 2))
    assert line.height() == 2
    assert not ink(line.grab().toImage(), LIGHT.color("accent"))
    line.start("Đang kết xuất")
    assert line.busy
    assert line.accessibleName() == "Đang kết xuất"
    assert ink(line.grab().toImage(), LIGHT.color("accent"))
    line.stop()
    assert not line.busy
    assert line.height() == 2


@pytest.mark.parametrize(("share", "reach"), [(0.5, 200), (1.4, 400), (-1.0, 0)])
def test_a_busy_line_shows_how_far_the_work_is(qtbot: QtBot, share: float, reach: int) -> None:
    line = shown(qtbot, BusyLine(), QSize(400, 2))
    line.set_share(share)
    done = {x for x, _ in ink(line.grab().toImage(), LIGHT.color("accent"))}
    assert len(done) == pytest.approx(reach, abs=1)


@pytest.mark.parametrize(
    ("mode", "ends_with"),
    [(Qt.TextElideMode.ElideRight, "…"), (Qt.TextElideMode.ElideMiddle, "Bằng")],
)
def test_a_long_text_is_shortened_and_told_in_full(
    qtbot: QtBot, mode: Qt.TextElideMode, ends_with: str
) -> None:
    label = shown(qtbot, ElidedLabel(LONG, mode), QSize(180, 24))
    assert label.text() == label.toolTip() == LONG
    assert "…" in label.shown_text()
    assert label.shown_text().endswith(ends_with)


def test_a_text_that_fits_has_no_tooltip(qtbot: QtBot) -> None:
    label = shown(qtbot, ElidedLabel("Hòa An"), QSize(300, 24))
    assert label.shown_text() == "Hòa An"
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < label.sizeHint().width()
