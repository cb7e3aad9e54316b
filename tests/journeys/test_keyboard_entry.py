"""The table of source 002 entered by keyboard alone, from the main window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.core.observation import Observation, State
from nq20desk.core.office import Office, Signer, System
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import Report
from nq20desk.store.operations import SaveOffice, SaveReport, SaveUnit
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.start import Program
from tests.ui.program import running, type_text

UNIT, YEAR = "cao-bang", "2024"
OFFICE = Office(
    "ubnd", System.STATE, "Ủy ban nhân dân thành phố Cao Bằng", "ỦY BAN NHÂN DÂN",
    "THÀNH PHỐ CAO BẰNG", "UBND", "Cao Bằng", UNIT, Signer("Nguyễn Văn A", "CHỦ TỊCH"),
)  # fmt: skip
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ROW_6 = "> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý"
# rows 1 to 14 as their clerk wrote them; row 14 has three sub-rows
ROWS = {
    "health_insurance_coverage": "86,5",
    "expanded_immunization_coverage": "> 93% với 10 loại vắc xin",
    "under5_mortality": "0",
    "under1_mortality": "0",
    "stunting_u5": "11,47",
    "population_health_managed": ROW_6,
    "chs_ncd_management": "100",
    "hospital_beds_per_10000": "16",
    "doctors_per_10000": "8",
    "univ_pharmacists_per_10000": "1",
    "nurses_per_10000": "6",
    "private_bed_share": "24",
    "satisfaction_people": "83,3",
    "hiv_new_cases_per_100000": "6",
    "malaria_new_cases_per_100000": "0",
    "tb_new_cases_per_100000": "17",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A new office with a report, and not one figure yet."""
    made = Desk(tmp_path / "dữ liệu mới", clock=lambda: datetime(2025, 3, 14, tzinfo=UTC))
    made.run(SaveUnit(UNIT, "thành phố Cao Bằng", "district"))
    made.run(SaveOffice(OFFICE))
    report = Report(0, "state-progress", "1", "ubnd", 2024, "Tình hình", plans=("cao-bang-2025",))
    made.run(SaveReport(report))
    yield made
    made.close()


class Hands:
    """Keys go to whatever has the keyboard in the main window."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.window, self._qtbot = program.window, qtbot

    @property
    def focused(self) -> QWidget:
        found = QApplication.focusWidget() or self.window.focusWidget()
        assert found is not None
        return found

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            self._qtbot.keyClick(self.focused, key, modifier)

    def type(self, words: str) -> None:
        for letter in words:  # the first one opens the cell's editor
            type_text(self.focused, letter)

    def open_page(self) -> IndicatorsPage:
        """Down the navigation to *Chỉ tiêu*, into the page with Tab, to the grid with F6."""
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.nav.setFocus()
        for _ in range(8):
            page = self.window.pages.get("indicators")
            if isinstance(page, IndicatorsPage) and page.isVisible():
                break
            self.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
        page = self.window.pages["indicators"]
        assert isinstance(page, IndicatorsPage)
        self._until(lambda: page.isAncestorOf(self.focused), Qt.Key.Key_Tab)
        self._until(page.grid.hasFocus, Qt.Key.Key_F6)
        return page

    def _until(self, there: Callable[[], bool], key: Qt.Key) -> None:
        for _ in range(30):
            if there():
                return
            self.press(key)
        pytest.fail(f"{key} leads nowhere: {self.focused}")

    def move_to(self, page: IndicatorsPage, indicator: str) -> None:
        """With the arrows, as the eye finds row and year."""
        row, column = page.model.sheet.row_of(indicator), page.model.sheet.column_of(YEAR)
        assert row is not None
        assert column is not None
        for _ in range(200):
            index = page.grid.currentIndex()
            if (index.row(), index.column()) == (row, column):
                return
            if index.row() != row:
                self.press(Qt.Key.Key_Down if index.row() < row else Qt.Key.Key_Up)
            else:
                self.press(Qt.Key.Key_Right if index.column() < column else Qt.Key.Key_Left)
        pytest.fail(f"{indicator} can't be reached: {self.focused}, {index.row()} of {row}")


def test_the_fourteen_rows_of_002_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    with running(desk, qtbot) as program:
        hands = Hands(program, qtbot)
        page = hands.open_page()
        for indicator, words in ROWS.items():
            hands.move_to(page, indicator)
            hands.type(words)
            hands.press(Qt.Key.Key_Return)
        hands.press(Qt.Key.Key_Z, modifier=CTRL)
        assert desk.figures(UNIT).typed("tb_new_cases_per_100000", YEAR) is None
        hands.press(Qt.Key.Key_Y, modifier=CTRL)
        verdicts = {one.indicator.key: one.verdict.value for one in desk.assess(
            UNIT, (desk.library.plan("cao-bang-2025"),)) if one.year == 2025}  # fmt: skip

    typed = {key: desk.figures(UNIT).typed(key, YEAR) for key in ROWS}
    assert {key: figure.words for key, figure in typed.items() if figure} == ROWS
    assert number(typed["health_insurance_coverage"]) == Decimal("86.5")
    assert number(typed["under5_mortality"]) == 0
    vaccines = typed["expanded_immunization_coverage"]
    assert vaccines is not None
    assert vaccines.comparator is Comparator.MORE
    assert vaccines.condition is not None
    assert vaccines.condition.value == 10
    managed = typed["population_health_managed"]
    assert managed is not None
    assert managed.state is State.TEXT
    assert verdicts["stunting_u5"] == "met"
    assert verdicts["health_insurance_coverage"] == "not_met"
    assert verdicts["expanded_immunization_coverage"] == "not_comparable"


def number(figure: Observation | None) -> Decimal | None:
    assert figure is not None
    return figure.value
