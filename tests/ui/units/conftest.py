"""The page *Đơn vị* on the sample, as it stands in a window of 1366 x 768."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.units.commune_model import Column
from nq20desk.ui.units.page import UnitsPage

CITY = "cao-bang"


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace) -> Iterator[UnitsPage]:
    """The page, told of every change."""
    made = UnitsPage(workplace)
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1182, 720)
    made.show()
    qtbot.waitExposed(made)
    yield made
    workplace.desk.stop_listening(made.refresh)


@pytest.fixture
def show(page: UnitsPage) -> Callable[..., None]:
    """Shows an indicator by commune."""

    def to(indicator: str, period: str = "2024") -> None:
        page.show_destination(Destination("units", unit=CITY, indicator=indicator, period=period))
        page.communes.table.setFocus()

    return to


@pytest.fixture
def cell(page: UnitsPage) -> Callable[[str, Column], str]:
    """The text of a commune's cell."""

    def of(unit: str, column: Column) -> str:
        model = page.communes.model
        return str(model.data(model.index(row_of(page, unit), columns(page).index(column))))

    return of


@pytest.fixture
def go(page: UnitsPage) -> Callable[[str, Column], None]:
    """Makes a commune's cell the active one."""

    def to(unit: str, column: Column = Column.VALUE) -> None:
        table = page.communes.table
        table.setCurrentIndex(
            page.communes.model.index(row_of(page, unit), columns(page).index(column))
        )
        table.setFocus()

    return to


@pytest.fixture
def write(qtbot: QtBot, page: UnitsPage) -> Callable[..., None]:
    """Types on the keyboard, to whatever has the focus."""

    def keys(*typed: str | Qt.Key) -> None:
        for one in typed:
            for letter in [one] if isinstance(one, Qt.Key) else one:
                focus: QWidget = QApplication.focusWidget() or page.communes.table
                qtbot.keyClick(focus, letter)
        QCoreApplication.processEvents()  # Qt commits an editor's text a moment later

    return keys


def columns(page: UnitsPage) -> tuple[Column, ...]:
    """The columns that are shown."""
    sheet = page.communes.model.sheet
    assert sheet is not None
    return sheet.columns


def row_of(page: UnitsPage, unit: str) -> int:
    """The row of a commune."""
    sheet = page.communes.model.sheet
    assert sheet is not None
    return [one.unit.key for one in sheet.whole.parts].index(unit)
