"""Units in time by clicks: add, rename, end, merge, split, correct, population, undo."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester

from nq20desk.ui.page import Destination
from nq20desk.ui.units.border_dialogs import MergeDialog, SplitDialog
from nq20desk.ui.units.page import LIST, UnitsPage
from nq20desk.ui.units.unit_dialogs import (
    AddDialog,
    CorrectDialog,
    EditDialog,
    EndDialog,
    RenameDialog,
)
from tests.ui.units.conftest import CITY

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def units(page):
    page.show_destination(Destination("units", section=LIST, unit=CITY))
    return page.list


def click(qtbot, units, button, kind):
    """Press a button and hand back the dialog that it opens."""
    qtbot.mouseClick(button, LEFT)
    (dialog,) = (one for one in units.findChildren(kind) if one.isVisible())
    return dialog


def confirm(qtbot, dialog):
    qtbot.mouseClick(dialog.action_button, LEFT)


def shown(units):
    found, waiting = [], [units.tree.topLevelItem(at) for at in range(2)]
    while waiting:
        item = waiting.pop(0)
        if item is not None:
            found.append(item.text(0))
            waiting = [item.child(at) for at in range(item.childCount())] + waiting
    return found


def test_the_tree_shows_the_units_of_a_day(units):
    assert "phường Hòa Chung" in shown(units)
    units.ended.setChecked(False)
    assert "phường Hòa Chung" not in shown(units)
    units.day.setDate(QDate(2025, 6, 30))
    assert "phường Hòa Chung" in shown(units)
    assert shown(units).count("phường Tân Giang") == 1


def test_communes_are_added_by_a_list_of_names_and_taken_back(qtbot, page, units, desk):
    dialog = click(qtbot, units, units.add_button, AddDialog)
    dialog.names.setPlainText("xã Hòa An\n\n  xã   Nước Hai ")
    confirm(qtbot, dialog)
    added = {one.name for one in desk.territory.children(CITY)}
    assert {"xã Hòa An", "xã Nước Hai"} <= added
    assert "xã Nước Hai" in shown(units)
    page.undo_action.trigger()
    assert "xã Nước Hai" not in shown(units)


def test_a_name_that_is_there_is_refused_in_the_dialog(qtbot, units, desk):
    before = len(desk.territory.units)
    dialog = click(qtbot, units, units.add_button, AddDialog)
    dialog.names.setPlainText("xã Mới\nxã Hưng Đạo")
    confirm(qtbot, dialog)
    assert dialog.isVisible()
    assert "a unit named xã Hưng Đạo already" in dialog.problem.text()
    assert len(desk.territory.units) == before


def test_a_merger_is_told_in_plain_words_done_and_undone(qtbot, page, units, desk):
    dialog = click(qtbot, units, units.merge_button, MergeDialog)
    dialog.day.setDate(QDate(2026, 1, 1))
    wanted = {"xã Hưng Đạo", "xã Vĩnh Quang"}
    for row in range(dialog.old.count()):
        if dialog.old.item(row).text() in wanted:
            dialog.old.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.title_field.setText("xã Hưng Quang")
    assert dialog.sentence.text() == (
        "From 01/01/2026: xã Hưng Đạo and xã Vĩnh Quang become xã Hưng Quang."
    )
    confirm(qtbot, dialog)
    assert desk.territory["hung-dao"].valid_to == date(2025, 12, 31)
    assert [one.name for one in desk.territory.successors("hung-dao")] == ["xã Hưng Quang"]
    units.show_unit("hung-dao")
    assert "become xã Hưng Quang" in units.detail.history.text()
    page.undo_action.trigger()
    assert desk.territory["hung-dao"].valid_to is None


def test_units_that_ended_can_t_be_merged_again(qtbot, units):
    dialog = click(qtbot, units, units.merge_button, MergeDialog)
    offered = [dialog.old.item(row).text() for row in range(dialog.old.count())]
    assert "phường Hòa Chung" not in offered
    assert "phường Hợp Giang" in offered
    confirm(qtbot, dialog)
    assert "at least two units" in dialog.problem.text()


def test_a_split_makes_new_units(qtbot, units, desk):
    units.tree.choose("song-hien")
    dialog = click(qtbot, units, units.split_button, SplitDialog)
    assert dialog.old.currentText() == "phường Sông Hiến"
    dialog.names.setPlainText("phường Sông Hiến 1\nphường Sông Hiến 2")
    assert "is split into phường Sông Hiến 1 and phường Sông Hiến 2" in dialog.sentence.text()
    confirm(qtbot, dialog)
    assert len(desk.territory.successors("song-hien")) == 2


def test_a_new_name_holds_from_a_day_on(qtbot, units, desk):
    units.tree.choose("hung-dao")
    dialog = click(qtbot, units, units.detail.buttons["rename"], RenameDialog)
    dialog.day.setDate(QDate(2026, 1, 1))
    dialog.title_field.setText("phường Hưng Đạo")
    confirm(qtbot, dialog)
    assert desk.territory.name_on("hung-dao", date(2025, 12, 31)) == "xã Hưng Đạo"
    assert units.detail.title.text() == "Phường Hưng Đạo"


def test_a_mistake_is_corrected_for_all_times(qtbot, units, desk):
    units.tree.choose("duyet-chung")
    dialog = click(qtbot, units, units.detail.buttons["edit"], EditDialog)
    dialog.title_field.setText("phường Duyệt Trung")
    confirm(qtbot, dialog)
    assert desk.territory.name_on("duyet-chung", date(2020, 1, 1)) == "phường Duyệt Trung"
    assert desk.territory["duyet-chung"].valid_to == date(2025, 6, 30)


def test_a_unit_ends_and_its_figures_stay(qtbot, units, desk):
    units.tree.choose("hung-dao")
    dialog = click(qtbot, units, units.detail.buttons["end"], EndDialog)
    dialog.day.setDate(QDate(2025, 12, 31))
    confirm(qtbot, dialog)
    assert desk.territory["hung-dao"].valid_to == date(2025, 12, 31)
    assert desk.figures("hung-dao").typed("population", "2024").value == 5927


def test_the_day_of_a_merger_is_corrected_there(qtbot, units, desk):
    units.tree.choose("tan-giang-2025")
    dialog = click(qtbot, units, units.detail.buttons["correct"], CorrectDialog)
    dialog.day.setDate(QDate(2025, 9, 1))
    confirm(qtbot, dialog)
    assert desk.territory["chu-trinh"].valid_to == date(2025, 8, 31)
    assert desk.territory["tan-giang-2025"].valid_from == date(2025, 9, 1)


def words(units, row, year):
    model = units.detail.model
    return model.data(model.index(row, model.sheet.years.index(year)))


def test_population_by_year_with_what_follows_from_others(units):
    assert words(units, 0, "2024") == "76.505"  # the communes' sum
    units.tree.choose("tan-giang-2025")
    assert [words(units, 0, one) for one in ("2024", "2025")] == ["17.442", "17.560"]
    units.tree.choose("song-bang")
    assert words(units, 2, "2023") == "7.988"  # (7.965 + 8.010) / 2


def test_population_and_its_day_are_typed_and_undone(page, units, desk):
    QAbstractItemModelTester(
        units.detail.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    units.tree.choose("song-bang")
    model = units.detail.model
    at = model.sheet.years.index("2025")
    assert model.setData(model.index(0, at), "8.111")
    assert model.setData(model.index(1, at), "01/4/2025")
    stored = desk.figures("song-bang").typed("population", "2025")
    assert (stored.value, stored.as_of) == (Decimal(8111), "01/4/2025")
    assert words(units, 1, "2025") == "01/4/2025"
    page.undo_action.trigger()
    page.undo_action.trigger()
    assert desk.figures("song-bang").typed("population", "2025") is None


def test_a_unit_leads_to_all_its_figures(qtbot, page, units):
    units.tree.choose("song-bang")
    with qtbot.waitSignal(page.go) as asked:
        qtbot.mouseClick(units.detail.buttons["figures"], LEFT)
    assert asked.args[0] == Destination("indicators", unit="song-bang")


def test_without_units_the_page_says_what_it_is_for(qtbot, make_workplace, empty_desk):
    page = UnitsPage(make_workplace(empty_desk))
    qtbot.addWidget(page)
    page.show()
    assert page.welcome.isVisible()
    with qtbot.waitSignal(page.go) as asked:
        qtbot.mouseClick(page.welcome.button, LEFT)
    assert asked.args[0].page == "settings"
