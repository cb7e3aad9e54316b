"""What moved since the last report, told by exports and the journal."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from nq20desk.app.moves import moves_of
from nq20desk.app.scores import Aim, Scope, scores
from nq20desk.core.verdict import Verdict
from nq20desk.store.operations import EnterFigures, NoteExport

KEY = "health_insurance_coverage"


def moves(desk, unit="cao-bang", scope=Scope.FORM):
    plan = desk.plans_of_unit(unit)[0]
    return moves_of(desk, unit, scores(desk, unit, Aim(plan, 2025), scope))


def export(desk, office_unit="cao-bang"):
    office = next(one.key for one in desk.offices() if one.unit == office_unit)
    report = next(one.id for one in desk.reports() if one.office == office)
    desk.run(NoteExport(report, desk.clock(), "pdf", "báo cáo.pdf", "00"))


def enter(desk, key, value, period="2024", unit="cao-bang"):
    old = desk.figures(unit).typed(key, period) or desk.figures(unit).latest(key)
    new = replace(old, period=period, value=Decimal(value), words=value)
    desk.run(EnterFigures(unit, [(key, period, new)]))


def test_before_any_export_the_year_before_is_compared(desk):
    found = moves(desk, "duc-trong", Scope.ALL)
    assert found.since is None
    said = {one.now.indicator.key: one.better for one in found.moved}
    assert said == {
        "hospital_quality_score": False,
        "satisfaction_inpatients": True,
        "satisfaction_outpatients": True,
    }
    assert (found.count(better=True), found.count(better=False)) == (2, 1)


def test_figures_of_one_year_only_have_nothing_to_be_compared_with(desk):
    found = moves(desk)
    assert (found.moved, found.compared) == ((), 0)


def test_after_an_export_what_was_changed_since_has_moved(desk):
    export(desk)
    assert moves(desk).moved == ()
    assert moves(desk).compared > 10
    enter(desk, KEY, "96")
    (move,) = moves(desk).moved
    assert (move.before.value, move.now.observation.value) == (Decimal("86.5"), 96)
    assert (move.then, move.now.verdict, move.better) == (Verdict.NOT_MET, Verdict.MET, True)
    assert move.verdict_changed


def test_a_new_year_s_figure_is_compared_with_the_one_that_was_reported(desk):
    export(desk)
    enter(desk, "under5_mortality", "3", "2025")
    (move,) = moves(desk).moved
    assert (move.before.period, move.now.observation.period) == ("2024", "2025")
    assert move.better is False


def test_what_was_undone_has_not_moved(desk):
    export(desk)
    enter(desk, KEY, "96")
    desk.undo()
    assert moves(desk).moved == ()


def test_several_changes_are_compared_with_the_first_state(desk):
    export(desk)
    for value in ("90", "91", "92"):
        enter(desk, KEY, value)
    (move,) = moves(desk).moved
    assert move.before.value == Decimal("86.5")


def test_a_second_export_begins_anew(desk):
    export(desk)
    enter(desk, KEY, "96")
    export(desk)
    assert moves(desk).moved == ()


def test_another_unit_s_export_does_not_count(desk):
    export(desk, "duc-trong")
    assert moves(desk).since is None


def test_a_figure_that_was_removed_or_is_new_is_told_without_judgement(desk):
    export(desk)
    desk.run(EnterFigures("cao-bang", [(KEY, "2024", None)]))
    (move,) = moves(desk).moved
    assert (move.now.verdict, move.better) == (Verdict.NO_FIGURE, None)


@pytest.mark.parametrize("value", ["86.5", "86.50"])
def test_the_same_number_in_a_new_year_is_no_move(desk, value):
    export(desk)
    enter(desk, KEY, value, "2025")
    assert moves(desk).moved == ()
