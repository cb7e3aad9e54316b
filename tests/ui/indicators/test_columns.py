"""The column chooser: years, targets, verdicts and their order, kept for the next time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nq20desk.app.grid.choices import KeptChoices
from nq20desk.app.grid.sheet import ColumnChoice, ColumnKind, Place
from nq20desk.app.preferences import PreferenceFile
from nq20desk.ui.indicators.columns_dialog import ColumnsDialog
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.page import Destination, Workplace
from tests.ui.indicators.hands import BHYT, CTRL, ENTER, Go, the_dialog

Chooser = Callable[[], ColumnsDialog]
PLAN = "cao-bang-2025"


@pytest.fixture
def chooser(qtbot: QtBot, page: IndicatorsPage) -> Chooser:
    """Opens the chooser by its button."""

    def opened() -> ColumnsDialog:
        qtbot.mouseClick(page.bar.columns, Qt.MouseButton.LeftButton)
        dialog = the_dialog(page, ColumnsDialog)
        assert isinstance(dialog, ColumnsDialog)
        return dialog

    return opened


def keys(page: IndicatorsPage) -> list[str]:
    return [one.key for one in page.model.sheet.columns]


def tick(dialog: ColumnsDialog, key: str, *, shown: bool) -> None:
    row = list(dialog.list.states()).index(key)
    dialog.list.setCurrentRow(row)
    state = Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked
    dialog.list.item(row).setCheckState(state)


def test_at_first_everything_is_shown_but_further_verdicts(page: IndicatorsPage) -> None:
    assert keys(page) == [
        "name", "unit", "figure:2024", "figure:2025", f"target:{PLAN}:2025",
        f"target:{PLAN}:2030", "verdict",
    ]  # fmt: skip


def test_years_targets_and_the_unit_can_be_hidden(
    qtbot: QtBot, page: IndicatorsPage, chooser: Chooser
) -> None:
    dialog = chooser()
    for key in ("unit", "figure:2025", f"target:{PLAN}:2030"):
        tick(dialog, key, shown=False)
    qtbot.keyClick(dialog, ENTER)
    assert keys(page) == ["name", "figure:2024", f"target:{PLAN}:2025", "verdict"]


def test_a_verdict_by_another_year_stands_in_a_column_of_its_own(
    qtbot: QtBot, page: IndicatorsPage, chooser: Chooser
) -> None:
    dialog = chooser()
    tick(dialog, f"verdict:{PLAN}:2030", shown=True)
    qtbot.keyClick(dialog, ENTER)
    at = keys(page).index(f"verdict:{PLAN}:2030")
    row = page.model.sheet.row_of(BHYT)
    assert row is not None
    assert page.model.headerData(at, Qt.Orientation.Horizontal) == "TP Cao Bằng\nAgainst 2030"
    assert page.model.index(row, at).data() == "8,5 percentage points short"


def test_columns_are_moved_by_keys(qtbot: QtBot, page: IndicatorsPage, chooser: Chooser) -> None:
    dialog = chooser()
    dialog.list.setCurrentRow(list(dialog.list.states()).index(f"target:{PLAN}:2025"))
    for _ in range(3):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Up, CTRL)
    qtbot.keyClick(dialog, ENTER)
    assert keys(page)[:4] == ["name", f"target:{PLAN}:2025", "unit", "figure:2024"]
    assert keys(page)[-1] == "verdict"


def test_without_the_verdict_figures_take_the_whole_width(
    qtbot: QtBot, page: IndicatorsPage, chooser: Chooser, go: Go
) -> None:
    dialog = chooser()
    tick(dialog, "verdict", shown=False)
    qtbot.keyClick(dialog, ENTER)
    assert page.model.sheet.verdict_column is None
    go(BHYT, "2025")
    cell = page.grid.visualRect(page.grid.currentIndex())
    assert cell.left() >= page.grid.columnWidth(0)
    assert cell.right() <= page.grid.viewport().width()


def test_the_choice_is_there_next_time(
    qtbot: QtBot, page: IndicatorsPage, chooser: Chooser, workplace: Workplace
) -> None:
    dialog = chooser()
    tick(dialog, "unit", shown=False)
    qtbot.keyClick(dialog, ENTER)
    page.bar.plan_action("nq20-tw-2017").trigger()
    again = IndicatorsPage(workplace)
    qtbot.addWidget(again)
    assert keys(again) == keys(page)
    assert "nq20-tw-2017" in again.bar.plan_keys
    dialog = chooser()
    qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert "unit" in keys(page)


def test_a_year_that_is_asked_for_is_shown_again(
    qtbot: QtBot, page: IndicatorsPage, chooser: Chooser
) -> None:
    dialog = chooser()
    tick(dialog, "figure:2024", shown=False)
    qtbot.keyClick(dialog, ENTER)
    page.show_destination(Destination("indicators", indicator=BHYT, period="2024"))
    assert page.grid.place == Place(BHYT, "2024")


def test_a_new_year_stands_behind_the_others_in_a_chosen_order(
    qtbot: QtBot, page: IndicatorsPage, chooser: Chooser
) -> None:
    dialog = chooser()
    tick(dialog, "unit", shown=False)
    qtbot.keyClick(dialog, ENTER)
    page.add_year_action.trigger()
    figures = [one.period for one in page.model.sheet.columns if one.kind is ColumnKind.FIGURE]
    assert figures == ["2024", "2025", "2026"]


@pytest.mark.parametrize("kept", ["[", "[1, 2]", '{"order": 3, "hidden": [1]}'])
def test_damaged_preferences_are_the_defaults(workplace: Workplace, kept: str) -> None:
    preferences: PreferenceFile = workplace.preferences
    preferences.change(grid_columns=kept, grid_plans=kept)
    choices = KeptChoices(preferences)
    assert choices.columns == ColumnChoice()
    assert choices.plans("cao-bang") is None
