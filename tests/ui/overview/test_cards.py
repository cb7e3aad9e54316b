"""The cards of the right column."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from nq20desk.ui.overview.cards import ListCard
from nq20desk.ui.overview.side_row import SideRow


def test_rows_that_were_taken_away_no_longer_stand_over_the_sentence(
    qtbot: QtBot, theme: None
) -> None:
    card = ListCard("Nhiệm vụ đến hạn")
    qtbot.addWidget(card)
    row = SideRow("tasks", "68 nhiệm vụ quá hạn", "Ban Thường vụ Huyện ủy Đức Trọng")
    card.add_row(row)
    card.show()
    assert row.isVisible()
    card.clear("Không có nhiệm vụ quá hạn.")
    assert not row.isVisible()
    assert card.rows == ()
