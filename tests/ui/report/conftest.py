"""A clerk's desk with the sample offices, and pages to look at."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.app.exports import ReportSource, source_of
from nq20desk.app.language import Language
from nq20desk.app.preferences import PreferenceFile
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import apply_theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform can't tell a window manager the least size of a window."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


A4 = (595.276, 841.89)


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder filled with the sample once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("sample") / "Dữ liệu"
    desk = Desk(folder)
    fill_with_sample(desk)
    desk.close()
    return folder


@pytest.fixture
def desk(sample_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "Dữ liệu cơ quan"
    shutil.copytree(sample_folder, folder)
    made = Desk(folder)
    yield made
    made.close()


@pytest.fixture
def workplace(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Workplace]:
    """A workplace whose jobs run where they are started."""
    yield from _workplace(desk, tmp_path, at_once=True)


@pytest.fixture
def busy_workplace(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Workplace]:
    """A workplace whose jobs run on other threads."""
    yield from _workplace(desk, tmp_path, at_once=False)


def _workplace(desk: Desk, tmp_path: Path, *, at_once: bool) -> Iterator[Workplace]:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app)
    jobs = Jobs(at_once=at_once)
    preferences = PreferenceFile(tmp_path / "preferences.ini")
    preferences.change(export_folder=str(tmp_path))
    yield Workplace(desk, Language("en"), preferences, jobs)
    jobs.wait()


@pytest.fixture
def report(desk: Desk) -> int:
    """The State report of the sample."""
    return next(one.id for one in desk.reports() if one.form.startswith("state"))


@pytest.fixture
def source(desk: Desk, report: int) -> ReportSource:
    return source_of(desk, report)


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    """A PDF of pages of the given sizes in points, each with a frame at known places."""

    def make(*sizes: tuple[float, float]) -> bytes:
        file = BytesIO()
        canvas = Canvas(file)
        for number, size in enumerate(sizes or (A4,), start=1):
            canvas.setPageSize(size)
            canvas.rect(72, 72, size[0] - 144, size[1] - 144, stroke=1, fill=0)
            canvas.drawString(100, 100, f"page {number}")
            canvas.showPage()
        canvas.save()
        return file.getvalue()

    return make
