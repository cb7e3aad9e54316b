"""The grid's model: rows, columns, faces, words for those who can't see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from nq20desk.app.grid.sheet import Basis, ColumnKind, Filters, Sheet, SheetInput
from nq20desk.app.language import Language
from nq20desk.core.assessment import Verdict, assess_plan
from nq20desk.core.figures import Figures
from nq20desk.core.grid import Ground
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Plan
from nq20desk.resources import resource_path
from nq20desk.resources.plans import load_plan
from nq20desk.ui.indicators.faces import Face, Mark
from nq20desk.ui.indicators.model import FACE_ROLE, FigureModel

BHYT = "health_insurance_coverage"
MakeSheet = Callable[..., Sheet]


@pytest.fixture(scope="session")
def plan(catalogue: IndicatorCatalogue) -> Plan:
    return load_plan(resource_path("plans", "cao-bang-2025.toml"), catalogue)


@pytest.fixture
def make_sheet(figures: Figures, plan: Plan) -> MakeSheet:
    """Lays a sheet out, further figures and filters as wanted."""

    def made(*more: Observation, filters: Filters | None = None, year: int = 2025) -> Sheet:
        known = Figures.of(figures.catalogue, [*figures.observations.values(), *more])
        return Sheet(
            SheetInput(
                known, (plan,), tuple(assess_plan(plan, known)), Basis(plan.key, year),
                filters or Filters(), frozenset({"2025"}),
            )
        )  # fmt: skip

    return made


@pytest.fixture
def model(qtbot: QtBot, tmp_path: Path) -> FigureModel:
    return FigureModel(Language("vi", tmp_path))


def face(model: FigureModel, indicator: str, kind: ColumnKind, period: str = "") -> Face:
    row = model.sheet.row_of(indicator)
    assert row is not None
    columns = model.sheet.columns
    at = next(
        at for at, one in enumerate(columns)
        if one.kind is kind and period in ("", one.period, str(one.year))
    )  # fmt: skip
    found = model.index(row, at).data(FACE_ROLE)
    assert isinstance(found, Face)
    return found


def test_qt_accepts_the_model(model: FigureModel, make_sheet: MakeSheet) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_sheet(make_sheet())
    model.show_sheet(make_sheet(Observation(BHYT, "2025", value=Decimal(90), words="90")))
    model.show_sheet(make_sheet(filters=Filters(search="khong co dau")))
    model.show_sheet(make_sheet(filters=Filters(only_known=False)))
    assert tester.model() is model


def test_columns_are_years_then_targets_then_the_verdict(make_sheet: MakeSheet) -> None:
    kinds = [(one.kind.name, one.period or one.year) for one in make_sheet().columns]
    assert kinds == [
        ("NAME", None), ("UNIT", None), ("FIGURE", "2024"), ("FIGURE", "2025"),
        ("TARGET", 2025), ("TARGET", 2030), ("VERDICT", None),
    ]  # fmt: skip


def test_a_span_of_years_has_a_column_of_its_own(make_sheet: MakeSheet) -> None:
    sheet = make_sheet(Observation("health_investment", "2016-2021", value=Decimal(2)))
    assert sheet.periods == ("2016-2021", "2024", "2025")


def test_only_indicators_with_figures_or_targets_are_listed_first(make_sheet: MakeSheet) -> None:
    known = {one.key for one in make_sheet().listed}
    assert {BHYT, "population", "hospital_beds_per_10000"} <= known
    assert "adult_obesity" not in known
    assert len(make_sheet(filters=Filters(only_known=False)).listed) == 107


@pytest.mark.parametrize("sought", ["béo phì", "beo phi", "BEO PHI", "obesity"])
def test_a_search_finds_with_and_without_diacritics(make_sheet: MakeSheet, sought: str) -> None:
    assert "adult_obesity" in {one.key for one in make_sheet(filters=Filters(search=sought)).listed}


def test_sub_rows_stand_indented_below_their_own_row(make_sheet: MakeSheet) -> None:
    rows = {row.key: row for row in make_sheet().rows if row.indicator}
    top, sub = rows["end_aids_tb_malaria"], rows["hiv_new_cases_per_100000"]
    assert (sub.depth, sub.number) == (1, f"{top.number}.1")


def test_a_group_lists_its_own(make_sheet: MakeSheet) -> None:
    listed = make_sheet(filters=Filters(group="insurance")).listed
    assert {one.group for one in listed} == {"insurance"}


def test_typed_cells_are_white_and_computed_ones_grey(
    model: FigureModel, make_sheet: MakeSheet
) -> None:
    model.show_sheet(make_sheet())
    assert face(model, BHYT, ColumnKind.FIGURE, "2024").ground is Ground.TYPED
    computed = face(model, "covid_coverage_1", ColumnKind.FIGURE, "2024")
    assert (computed.ground, computed.text) == (Ground.COMPUTED, "97,46")


def test_a_typed_value_that_disagrees_is_marked(model: FigureModel, make_sheet: MakeSheet) -> None:
    typed = Observation("covid_coverage_1", "2024", value=Decimal("97.45"), words="97,45")
    model.show_sheet(make_sheet(typed))
    assert not face(model, typed.indicator, ColumnKind.FIGURE, "2024").marks
    model.show_sheet(make_sheet(replace(typed, value=Decimal("79.45"), words="79,45")))
    wrong = face(model, typed.indicator, ColumnKind.FIGURE, "2024")
    assert (wrong.ground, wrong.marks) == (Ground.TYPED, {Mark.FAULT})


def test_the_states_of_a_cell_are_never_alike(model: FigureModel, make_sheet: MakeSheet) -> None:
    key = "large_epidemics"
    states = (
        Observation(key, "2024", value=Decimal(0), words="0"),
        Observation(key, "2024", State.ZERO_IN_WORDS, value=Decimal(0), words="không có"),
        Observation(key, "2024", State.NOT_COLLECTED, words="x"),
        Observation(key, "2024", State.TEXT, text="chưa rõ", words="chưa rõ"),
    )
    seen = []
    for one in states:
        model.show_sheet(make_sheet(one))
        shown = face(model, key, ColumnKind.FIGURE, "2024")
        seen.append((shown.text, shown.spoken))
    model.show_sheet(make_sheet(filters=Filters(only_known=False)))
    shown = face(model, key, ColumnKind.FIGURE, "2024")
    seen.append((shown.text, shown.spoken))
    assert [text for text, _ in seen] == ["0", "“0”", "×", "chưa rõ", ""]
    assert len({spoken for _, spoken in seen}) == 5


def test_verdicts_say_how_far_it_is(model: FigureModel, make_sheet: MakeSheet) -> None:
    model.show_sheet(make_sheet())
    verdict = face(model, BHYT, ColumnKind.VERDICT)
    assert (verdict.verdict, verdict.text) == (Verdict.NOT_MET, "8,5 percentage points short")
    assert verdict.bullet is not None
    assert [tick.value for tick in verdict.bullet.targets] == [95.0]
    vaccines = face(model, "expanded_immunization_coverage", ColumnKind.VERDICT)
    assert vaccines.verdict is Verdict.NOT_COMPARABLE
    assert face(model, "hospital_beds_per_10000", ColumnKind.VERDICT).verdict is Verdict.NO_FIGURE
    assert face(model, "population", ColumnKind.VERDICT).verdict is None


def test_a_note_alone_is_no_figure(model: FigureModel, make_sheet: MakeSheet) -> None:
    noted = Observation("hospital_beds_per_10000", "2024", note="chờ Trung tâm Y tế")
    model.show_sheet(make_sheet(noted))
    assert face(model, noted.indicator, ColumnKind.VERDICT).verdict is Verdict.NO_FIGURE
    assert Mark.NOTE in face(model, noted.indicator, ColumnKind.FIGURE, "2024").marks


def test_every_cell_of_an_indicator_has_words(model: FigureModel, make_sheet: MakeSheet) -> None:
    model.show_sheet(make_sheet())
    row = model.sheet.row_of(BHYT)
    assert row is not None
    spoken = [
        model.index(row, at).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(model.columnCount())
    ]
    assert all(spoken)
    assert spoken[2] == "Tỷ lệ tham gia bảo hiểm y tế, 2024: 86,5%, has a source"


def test_only_figures_can_be_typed(model: FigureModel, make_sheet: MakeSheet) -> None:
    model.show_sheet(make_sheet())
    row = model.sheet.row_of(BHYT)
    assert row is not None
    editable = [
        model.column(at).kind
        for at in range(model.columnCount())
        if model.index(row, at).flags() & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == [ColumnKind.FIGURE, ColumnKind.FIGURE]
    assert model.index(0, 2).flags() is not None
    assert not model.index(0, 2).flags() & Qt.ItemFlag.ItemIsEnabled


def test_what_is_typed_is_handed_on_with_its_place(
    qtbot: QtBot, model: FigureModel, make_sheet: MakeSheet
) -> None:
    model.show_sheet(make_sheet())
    row, column = model.sheet.row_of(BHYT), model.sheet.column_of("2024")
    assert row is not None
    assert column is not None
    with qtbot.waitSignal(model.typed) as told:
        model.setData(model.index(row, column), "87")
    assert (told.args[0].indicator, told.args[0].period, told.args[1]) == (BHYT, "2024", "87")
    with qtbot.assertNotEmitted(model.typed):
        model.setData(model.index(row, column), "86,5")
