"""What the page shows: search, plans, verdicts, units, destinations."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import Basis, Place
from nq20desk.core.observation import Observation
from nq20desk.resources.library import Library
from nq20desk.store.operations import EnterFigures, SaveOffice, SaveReport, SaveUnit
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.page import Destination, Workplace
from tests.ui.indicators.conftest import OFFICE
from tests.ui.indicators.hands import (
    BHYT,
    CTRL,
    ENTER,
    UNIT,
    Go,
    Write,
)


def test_the_search_finds_without_diacritics_and_undo_finds_its_place(
    qtbot: QtBot, page: IndicatorsPage, go: Go, write: Write
) -> None:
    go(BHYT)
    write("87", ENTER)
    qtbot.keyClick(page.grid, "f", CTRL)
    assert page.bar.search.hasFocus()
    qtbot.keyClicks(page.bar.search, "bac si")
    assert [one.key for one in page.model.sheet.listed][:1] == ["doctors_per_10000"]
    page.bar.search.clear()
    page.steps.undo()
    assert page.grid.place == Place(BHYT, "2024")


def test_nothing_found_offers_the_one_next_step(qtbot: QtBot, page: IndicatorsPage) -> None:
    page.bar.search.setText("không có chỉ tiêu này")
    assert not page.grid.isVisible()
    page.bar.show_everything()
    assert page.grid.isVisible()
    assert len(page.model.sheet.listed) == len(Library().catalogue)


def test_another_basis_gives_another_verdict(page: IndicatorsPage, desk: Desk) -> None:
    beds = Observation("private_bed_share", "2024", value=Decimal(12), words="12")
    desk.run(EnterFigures(UNIT, [(beds.indicator, beds.period, beds)]))
    row = page.model.sheet.row_of(beds.indicator)
    assert row is not None
    verdict = page.model.index(row, page.model.columnCount() - 1)
    assert verdict.data() == "met, 2 percentage points more"
    at = page.bar.basis.findText("TP Cao Bằng 2030", Qt.MatchFlag.MatchContains)
    page.bar.basis.setCurrentIndex(at)
    assert page.bar.chosen_basis == Basis("cao-bang-2025", 2030)
    assert verdict.data() == "3 percentage points short"


def test_another_plan_brings_its_targets(page: IndicatorsPage) -> None:
    before = page.model.columnCount()
    page.bar.plan_action("binh-phuoc-nq20").trigger()
    assert page.model.columnCount() > before
    assert page.bar.plan_keys == ("cao-bang-2025", "binh-phuoc-nq20")


def test_a_reports_new_plan_is_shown_unless_plans_were_chosen_here(
    page: IndicatorsPage, desk: Desk
) -> None:
    page.bar.search.setText("bac si")
    report = replace(desk.reports()[0], plans=("nq20-tw-2017",))
    desk.run(SaveReport(report))
    assert page.bar.plan_keys == ("nq20-tw-2017",)
    page.bar.plan_action("cao-bang-2025").trigger()
    desk.run(SaveReport(replace(report, plans=("binh-phuoc-nq20",))))
    assert set(page.bar.plan_keys) == {"nq20-tw-2017", "cao-bang-2025"}


def test_a_year_can_be_added(page: IndicatorsPage, go: Go) -> None:
    go(BHYT)
    page.add_year_action.trigger()
    assert page.model.sheet.periods == ("2024", "2025", "2026")
    assert page.grid.place == Place(BHYT, "2026")


def test_a_destination_is_shown_whatever_the_filters_hide(page: IndicatorsPage) -> None:
    page.bar.search.setText("bác sĩ")
    page.show_destination(Destination("indicators", indicator="adult_obesity", period="2019"))
    assert page.grid.place == Place("adult_obesity", "2019")


def test_several_units_can_be_chosen_from(page: IndicatorsPage, desk: Desk) -> None:
    assert not page.bar.units.isVisible()
    desk.run(SaveUnit("hoa-an", "xã Hòa An", "commune"))
    desk.run(SaveOffice(replace(OFFICE, key="ubnd-hoa-an", unit="hoa-an")))
    assert page.bar.units.isVisible()
    page.bar.units.setCurrentIndex(page.bar.units.findData("hoa-an"))
    assert page.unit == "hoa-an"
    assert page.model.sheet.periods == ("2025",)


def test_without_a_unit_the_page_says_what_to_do(
    qtbot: QtBot, workplace: Workplace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = Desk(tmp_path_factory.mktemp("empty"))
    page = IndicatorsPage(Workplace(empty, workplace.language, workplace.preferences,
                                    workplace.jobs))  # fmt: skip
    qtbot.addWidget(page)
    page.show()
    assert not page.grid.isVisible()
    empty.close()


@pytest.mark.parametrize("width", [683, 1182, 1720])
def test_the_active_cell_stays_visible_beside_the_frozen_columns(
    qtbot: QtBot, page: IndicatorsPage, go: Go, width: int
) -> None:
    page.resize(width, 500)
    page.add_year_action.trigger()
    page.add_year_action.trigger()
    for period in page.model.sheet.periods:
        go(BHYT, period)
        cell = page.grid.visualRect(page.grid.currentIndex())
        assert cell.left() >= page.grid.columnWidth(0)
        assert cell.right() <= page.grid.viewport().width()
