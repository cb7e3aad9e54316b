"""What the tests of the window share: its look, and desks as the pages get them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.preferences import PreferenceFile
from nq20desk.resources.library import Library
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import apply_theme


@pytest.fixture
def library(desk: Desk) -> Library:
    return desk.library


@pytest.fixture
def empty_desk(tmp_path: Path, read_library: Library) -> Iterator[Desk]:
    made = Desk(tmp_path / "trống", library=read_library)
    yield made
    made.close()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> None:
    """The theme is applied once: doing it again would dress every widget anew."""
    apply_theme(qapp)


@pytest.fixture
def make_workplace(tmp_path: Path, theme: None, qtbot: QtBot) -> Callable[[Desk], Workplace]:
    """Makes workplaces whose jobs run where they are started."""
    preferences = PreferenceFile(tmp_path / "preferences.ini")
    return lambda desk: Workplace(desk, Language("en"), preferences, Jobs(at_once=True))


@pytest.fixture
def workplace(desk: Desk, make_workplace: Callable[[Desk], Workplace]) -> Workplace:
    return make_workplace(desk)
