"""Not collected, none occurred, no figure yet: never alike, wherever a figure is shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nq20desk.__main__ import main
from nq20desk.app import exports
from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import Place
from nq20desk.core.observation import Observation, State
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.overview.page import OverviewPage
from nq20desk.ui.page import Destination
from nq20desk.ui.start import Program
from tests.ui.program import running

UNIT, YEAR = "cao-bang", "2024"
ABSENT, NONE, MISSING = "doctors_per_10000", "malaria_new_cases_per_100000", "stunting_u5"
NOT_COLLECTED, ZERO, NO_FIGURE = (
    "không thu thập ở cấp này", "0 (không có ca nào)", "chưa có số liệu",
)  # fmt: skip


@pytest.fixture
def three(desk: Desk) -> Desk:
    """The sample, with one figure in each state."""
    enter_three(desk)
    return desk


def enter_three(desk: Desk) -> None:
    absent = Observation(ABSENT, YEAR, State.NOT_COLLECTED, words="x")
    none = Observation(NONE, YEAR, State.ZERO_IN_WORDS, value=Decimal(0), words="không có ca nào")
    changes = [(ABSENT, YEAR, absent), (NONE, YEAR, none), (MISSING, YEAR, None)]
    desk.run(EnterFigures(UNIT, changes))


@pytest.fixture
def program(three: Desk, qtbot: QtBot) -> Iterator[Program]:
    with running(three, qtbot) as made:
        yield made


def test_in_the_grid_and_for_those_who_can_t_see_it(program: Program) -> None:
    program.window.go_to(Destination("indicators", unit=UNIT, indicator=ABSENT, period=YEAR))
    page = program.window.pages["indicators"]
    assert isinstance(page, IndicatorsPage)
    shown, spoken = [], []
    for key in (ABSENT, NONE, MISSING):
        page.grid.go_to(Place(key, YEAR))
        index = page.grid.currentIndex()
        shown.append(index.data())
        spoken.append(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert shown == ["×", "“0”", ""]
    assert NOT_COLLECTED in spoken[0]
    assert "0, ghi bằng lời" in spoken[1] or "không có ca nào" in spoken[1]
    assert NO_FIGURE in spoken[2]


def test_in_the_panel(program: Program) -> None:
    program.window.go_to(Destination("indicators", unit=UNIT, indicator=ABSENT, period=YEAR))
    page = program.window.pages["indicators"]
    assert isinstance(page, IndicatorsPage)
    told = []
    for key in (ABSENT, NONE, MISSING):
        page.grid.go_to(Place(key, YEAR))
        told.append(page.panel.form.state.currentText())
    assert told == [NOT_COLLECTED, ZERO, NO_FIGURE]


def test_on_the_overview(program: Program) -> None:
    program.window.go_to(Destination("overview", unit=UNIT))
    page = program.window.pages["overview"]
    assert isinstance(page, OverviewPage)
    rows = {row.score.indicator.key: row.words for row in page.panel.list.rows}
    assert rows[ABSENT].distance == NOT_COLLECTED
    assert rows[NONE].value == ZERO
    assert rows[MISSING].distance == NO_FIGURE


def test_in_the_table_of_the_printed_report(three: Desk, tmp_path: Path) -> None:
    target = tmp_path / "báo cáo.pdf"
    exports.export(exports.source_of(three, 1), target)
    text = " ".join(
        " ".join(one.extract_text().split()) for one in pypdf.PdfReader(target).pages
    )  # fmt: skip
    assert NOT_COLLECTED in text
    assert "không có ca nào" in text


def test_in_the_workbook_of_the_report(three: Desk, tmp_path: Path) -> None:
    target = tmp_path / "biểu.xlsx"
    exports.export(exports.source_of(three, 1), target)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    lines = {row[-1].value: [one.value for one in row] for row in sheet.iter_rows(min_row=9)}
    assert NOT_COLLECTED in lines[ABSENT]
    assert any("không có ca nào" in str(one) for one in lines[NONE])
    assert NO_FIGURE in lines[MISSING]
    assert NOT_COLLECTED not in lines[MISSING]


def test_on_the_command_line(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(Desk(data)) as desk:
        enter_three(desk)
    assert main(["--data", str(data), "assess", "--unit", UNIT, "--json"]) == 0
    found = {one["key"]: one for one in json.loads(capsys.readouterr().out)}
    told = [(found[key]["state"], found[key]["value"]) for key in (ABSENT, NONE, MISSING)]
    assert told == [
        ("not_collected", NOT_COLLECTED), ("zero_in_words", "không có ca nào"), (None, None),
    ]  # fmt: skip


def test_a_figure_that_was_said_in_words_is_not_a_typed_zero(three: Desk) -> None:
    figure = three.figures(UNIT).typed(NONE, YEAR)
    assert figure is not None
    typed = replace(figure, state=State.NUMBER, words="0")
    three.run(EnterFigures(UNIT, [(NONE, YEAR, typed)]))
    assert three.figures(UNIT).typed(NONE, YEAR) != figure
