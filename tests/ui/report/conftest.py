"""A workplace to export from, and pages to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from nq20desk.app.desk import Desk
from nq20desk.app.exports import ReportSource, source_of
from nq20desk.app.language import Language
from nq20desk.app.preferences import PreferenceFile
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.page import Workplace

A4 = (595.276, 841.89)


@pytest.fixture
def workplace(desk: Desk, tmp_path: Path, theme: None, qtbot: QtBot) -> Iterator[Workplace]:
    """A workplace whose jobs run where they are started."""
    yield from _workplace(desk, tmp_path, at_once=True)


@pytest.fixture
def busy_workplace(desk: Desk, tmp_path: Path, theme: None, qtbot: QtBot) -> Iterator[Workplace]:
    """A workplace whose jobs run on other threads."""
    yield from _workplace(desk, tmp_path, at_once=False)


def _workplace(desk: Desk, tmp_path: Path, *, at_once: bool) -> Iterator[Workplace]:
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
