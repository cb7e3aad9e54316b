"""A small office with real indicators and plans, and the page in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import Place
from nq20desk.app.language import Language
from nq20desk.app.preferences import PreferenceFile
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.observation import Observation
from nq20desk.core.office import Office, Signer, System
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import Report
from nq20desk.resources import resource_path
from nq20desk.resources.indicators import load_catalogue
from nq20desk.store.operations import EnterFigures, SaveOffice, SaveReport, SaveUnit
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.page import Workplace

UNIT = "cao-bang"
PLAIN = Qt.KeyboardModifier.NoModifier
OFFICE = Office(
    "ubnd", System.STATE, "Ủy ban nhân dân thành phố Cao Bằng", "ỦY BAN NHÂN DÂN",
    "THÀNH PHỐ CAO BẰNG", "UBND", "Cao Bằng", UNIT, Signer("Nguyễn Văn A", "CHỦ TỊCH"),
)  # fmt: skip
FIGURES = (
    Observation("health_insurance_coverage", "2024", value=Decimal("86.5"), words="86,5",
                source="Báo cáo 141/BC-UBND"),
    Observation("expanded_immunization_coverage", "2024", comparator=Comparator.MORE,
                value=Decimal(93), words="> 93% với 10 loại vắc xin",
                condition=Condition("epi_vaccine_types", Decimal(10))),
    Observation("under5_mortality", "2024", value=Decimal(0), words="0", note="Số không thật."),
    Observation("covid_doses_1", "2024", value=Decimal(187348), words="187.348"),
    Observation("population", "2024", value=Decimal(192240), words="192.240"),
)  # fmt: skip


@pytest.fixture(scope="session")
def catalogue() -> IndicatorCatalogue:
    """The real catalogue."""
    return load_catalogue(resource_path("indicators", "indicators.toml"))


@pytest.fixture
def figures(catalogue: IndicatorCatalogue) -> Figures:
    """The figures of the small office."""
    return Figures.of(catalogue, FIGURES)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A data folder with one unit, its office, a report and a few figures."""
    made = Desk(tmp_path / "dữ liệu", who="Lan", clock=lambda: datetime(2025, 3, 14, tzinfo=UTC))
    made.run(SaveUnit(UNIT, "thành phố Cao Bằng", "district"))
    made.run(SaveOffice(OFFICE))
    report = Report(0, "state_progress", "1", "ubnd", 2024, "Tình hình", plans=("cao-bang-2025",))
    made.run(SaveReport(report))
    made.run(EnterFigures(UNIT, [(one.indicator, one.period, one) for one in FIGURES]))
    yield made
    made.close()


@pytest.fixture
def workplace(theme: None, desk: Desk, tmp_path: Path) -> Workplace:
    """What pages share, in the source language."""
    language = Language("vi", tmp_path)
    return Workplace(desk, language, PreferenceFile(tmp_path / "p.ini"), Jobs(at_once=True))


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace) -> Iterator[IndicatorsPage]:
    """The page as it stands in a window of 1366 x 768, told of every change."""
    made = IndicatorsPage(workplace)
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1182, 720)
    made.show()
    made.grid.setFocus()
    yield made
    workplace.desk.stop_listening(made.refresh)


@pytest.fixture
def go(page: IndicatorsPage) -> Callable[[str, str], None]:
    """Goes to a figure's cell."""

    def to(indicator: str, period: str = "2024") -> None:
        assert page.grid.go_to(Place(indicator, period))

    return to


@pytest.fixture
def write(qtbot: QtBot, page: IndicatorsPage) -> Callable[..., None]:
    """Types on the keyboard: letters and keys, to whatever has the focus."""

    def keys(*typed: str | Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        for one in typed:
            if isinstance(one, Qt.Key):
                qtbot.keyClick(focused(page), one, modifier)
                continue
            for letter in one:
                qtbot.keyClick(focused(page), letter, modifier)

    return keys


def focused(page: IndicatorsPage) -> object:
    """The widget that gets the keys: the cell's editor while there is one."""
    return QApplication.focusWidget() or page.grid


@pytest.fixture
def typed(desk: Desk) -> Callable[..., Observation | None]:
    """What is stored for an indicator."""

    def of(indicator: str, period: str = "2024") -> Observation | None:
        return desk.figures(UNIT).typed(indicator, period)

    return of
