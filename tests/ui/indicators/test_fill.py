"""Filling down and right as in Excel, and what large or doubtful blocks ask."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import Place
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.indicators.paste_dialog import PasteDialog
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from tests.ui.indicators.hands import (
    BHYT,
    CTRL,
    ENTER,
    MALARIA,
    Go,
    Typed,
    Write,
    clipboard,
    no_dialog,
    the_dialog,
    value,
)

U5, U1 = "under5_mortality", "under1_mortality"


def test_ctrl_r_fills_the_row_from_its_first_cell(
    page: IndicatorsPage, desk: Desk, write: Write, typed: Typed
) -> None:
    page.add_year_action.trigger()
    page.grid.select_places([Place(BHYT, "2024"), Place(BHYT, "2026")])
    write("r", modifier=CTRL)
    assert [value(typed(BHYT, year)) for year in ("2025", "2026")] == [Decimal("86.5")] * 2
    assert str(desk.store.next_undo()) == "Fill 2 figures"
    write("z", modifier=CTRL)
    assert typed(BHYT, "2025") is None


def test_ctrl_r_on_one_cell_takes_its_left_neighbour(go: Go, write: Write, typed: Typed) -> None:
    go(BHYT, "2025")
    write("r", modifier=CTRL)
    assert value(typed(BHYT, "2025")) == Decimal("86.5")


def test_ctrl_d_on_one_cell_takes_the_one_above(go: Go, write: Write, typed: Typed) -> None:
    go(U1)
    write("d", modifier=CTRL)
    assert value(typed(U1)) == 0


def test_filling_the_first_cell_does_nothing(
    page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    first = page.model.sheet.listed[0].key
    before = typed(first)
    page.grid.go_to(Place(first, "2024"))
    write("d", modifier=CTRL)
    write("r", modifier=CTRL)
    assert typed(first) == before
    assert no_dialog(page)


def test_3000_rows_are_shown_before_anything_is_written(
    qtbot: QtBot, page: IndicatorsPage, desk: Desk, go: Go, typed: Typed
) -> None:
    go(U5, "2025")
    clipboard("1,5\n" * 3000)
    listed = len(page.model.sheet.listed)
    before = desk.store.next_undo()
    page.grid.paste()
    dialog = the_dialog(page, PasteDialog)
    assert isinstance(dialog, PasteDialog)
    assert desk.store.next_undo() == before
    below = listed - [one.key for one in page.model.sheet.listed].index(U5)
    assert len(dialog.writes) == below
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("500" in one and "3000" in one for one in said)
    reasons = {dialog.table.item(row, 4).text() for row in range(dialog.table.rowCount())}
    assert "Below the last row of the table." in reasons
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    assert value(typed(U5, "2025")) == Decimal("1.5")


def test_more_questions_than_are_listed_are_answered_together(
    qtbot: QtBot, page: IndicatorsPage, typed: Typed
) -> None:
    page.bar.show_everything()
    for _ in range(8):
        page.add_year()
    rates = [one for one in page.model.sheet.listed if not one.measure.whole]
    periods = page.model.sheet.periods
    lines = ["\t" + "\t".join(periods)]
    lines += ["\t".join([one.name, *["1.234"] * len(periods)]) for one in rates]
    page.grid.go_to(Place(rates[0].key, periods[0]))
    clipboard("\n".join(lines) + "\n")
    page.grid.paste()
    dialog = the_dialog(page, PasteDialog)
    assert isinstance(dialog, PasteDialog)
    assert dialog.undecided > 500
    assert not dialog.confirm_button.isEnabled()
    dialog.choose_for_all(whole=False)
    assert dialog.undecided == 0
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    assert value(typed(rates[-1].key, periods[-1])) == Decimal("1.234")


def asked(page: IndicatorsPage) -> list[str]:
    dialog = the_dialog(page, ReadingDialog)
    assert isinstance(dialog, ReadingDialog)
    return [one.text() for one in dialog.buttons]


def test_66_177_in_a_share_is_asked_about(
    qtbot: QtBot, page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    go(BHYT)
    write("66.177", ENTER)
    assert asked(page) == [
        "66,177 – the dot is the decimal sign", "66.177 – the dot divides thousands",
    ]  # fmt: skip
    assert value(typed(BHYT)) == Decimal("86.5")


def test_14_6_in_a_count_is_asked_about_and_in_a_rate_not(
    qtbot: QtBot, page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    go("hospital_beds_per_10000")
    write("14.6", ENTER)
    assert value(typed("hospital_beds_per_10000")) == Decimal("14.6")
    go("population")
    write("14.6", ENTER)
    assert asked(page) == [
        "14,6 – the dot is the decimal sign", "146 – the dot divides thousands",
    ]  # fmt: skip
    dialog = the_dialog(page, ReadingDialog)
    assert isinstance(dialog, ReadingDialog)
    qtbot.mouseClick(dialog.buttons[1], Qt.MouseButton.LeftButton)
    assert value(typed("population")) == 146


def test_a_number_typed_in_the_panel_is_asked_about_too(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    go(MALARIA)
    page.panel.form.value.setFocus()
    qtbot.keyClicks(page.panel.form.value, "1.234")
    qtbot.keyClick(page.panel.form.value, ENTER)
    assert len(asked(page)) == 2
    assert typed(MALARIA) is None


def test_a_pasted_number_is_asked_about_too(page: IndicatorsPage, go: Go, typed: Typed) -> None:
    go(BHYT)
    clipboard("66.177\n")
    page.grid.paste()
    dialog = the_dialog(page, PasteDialog)
    assert isinstance(dialog, PasteDialog)
    assert list(dialog.choosers) == [Place(BHYT, "2024")]
    assert not dialog.confirm_button.isEnabled()
