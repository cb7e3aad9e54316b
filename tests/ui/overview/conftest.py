"""A desk with the sample offices, filled through operations, and an empty one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.preferences import PreferenceFile
from nq20desk.resources.library import Library
from nq20desk.resources.sample import Sample
from nq20desk.store.operations import (
    EnterFigures,
    SaveOffice,
    SaveReport,
    SaveUnit,
    WriteSection,
)
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import apply_theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform can't tell a window manager the least size of a window."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


def fill(desk: Desk, sample: Sample) -> int:
    unit = sample.office.unit
    desk.run(SaveUnit(unit, sample.unit_name, sample.level.value))
    desk.run(SaveOffice(sample.office, sample=True))
    desk.run(EnterFigures(unit, [(one.indicator, one.period, one) for one in sample.observations]))
    desk.run(SaveReport(replace(sample.report, id=0)))
    report = desk.reports()[0].id
    for section, markup in sample.sections.items():
        desk.run(WriteSection(report, section, markup))
    return report


@pytest.fixture(scope="session")
def library() -> Library:
    return Library()


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory, library: Library) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "Dữ liệu"
    desk = Desk(folder, library=library)
    for sample in reversed(desk.library.samples.values()):
        fill(desk, sample)
    desk.close()
    shutil.rmtree(folder / "backups")
    return folder


@pytest.fixture
def desk(sample_folder: Path, library: Library, tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "Dữ liệu cơ quan"
    shutil.copytree(sample_folder, folder)
    made = Desk(folder, library=library)
    yield made
    made.close()


@pytest.fixture
def empty_desk(library: Library, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "trống", library=library)
    yield made
    made.close()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> None:
    """The theme is applied once: doing it again would dress every widget anew."""
    apply_theme(qapp)


@pytest.fixture
def make_workplace(tmp_path: Path, theme: None, qtbot: QtBot) -> Callable[[Desk], Workplace]:
    preferences = PreferenceFile(tmp_path / "preferences.ini")
    return lambda desk: Workplace(desk, Language("en"), preferences, Jobs(at_once=True))


@pytest.fixture
def workplace(desk: Desk, make_workplace: Callable[[Desk], Workplace]) -> Workplace:
    return make_workplace(desk)
