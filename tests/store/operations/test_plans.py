"""Offices' own plans: what was entered comes back whole, and every step can be undone."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.plan import Condition, Plan, Target, TargetWording
from nq20desk.core.quantity import Comparator
from nq20desk.store.operations import SaveReport
from nq20desk.store.operations.plans import RemovePlan, SavePlan, SaveTargets
from nq20desk.store.plan_rows import own_plans
from nq20desk.store.store import Store

TODAY = date(2026, 11, 22)
BHYT = Target("health_insurance_coverage", 2026, Comparator.MORE, "trên 96%", Decimal("96.0"))
VACCINES = Target(
    "expanded_immunization_coverage", 2026, Comparator.AT_LEAST, "tối thiểu 95% với 12 loại",
    Decimal(95), condition=Condition("epi_vaccine_types", Decimal(12)), line=21,
    also=(TargetWording("trên 90%", Comparator.MORE, Decimal(90), line=40, note="mục 2"),),
)  # fmt: skip
BEDS = Target(
    "hospital_beds_per_10000", 2030, Comparator.RANGE, "25 - 27", Decimal(25), Decimal(27),
    maintain=True, measure="per_10000", printed="25 - 27%", note="nguồn in nhầm",
)  # fmt: skip
NO_YEAR = Target("end_aids_tb_malaria", None, Comparator.TEXT, "cơ bản chấm dứt")
PLAN = Plan(
    key="", name="Kế hoạch số 12/KH-UBND", name_en="Plan 12", short="KH xã Mẫu",
    level=Level.COMMUNE, issuer="UBND xã Mẫu", number="12/KH-UBND", years=(),
    targets=(BHYT, VACCINES, BEDS, NO_YEAR), issued=date(2026, 1, 15),
    valid_from=date(2026, 1, 1), valid_to=date(2030, 12, 31), territory="xã Mẫu", note="thử",
)  # fmt: skip


def entered(desk, plan=PLAN):
    changes = desk.run(SavePlan(plan))
    ((identifier,),) = changes.keys("plan")
    return f"own-{identifier}"


def test_a_plan_comes_back_as_it_was_entered_beside_those_of_the_data_files(desk):
    key = entered(desk)
    assert desk.plan(key) == replace(PLAN, key=key, years=(2026, 2030))
    assert desk.plan(key).own
    assert not desk.plan("nq20-tw-2017").own
    assert list(desk.plans()) == [*desk.library.plans, key]


def test_it_is_there_after_the_program_was_closed(tmp_path):
    desk = Desk(tmp_path)
    key = entered(desk)
    desk.close()
    again = Desk(tmp_path)
    assert again.plan(key).targets == PLAN.targets
    again.close()


def test_every_step_is_undone_and_done_again(desk):
    before = dict(desk.plans())
    key = entered(desk)
    desk.run(SaveTargets(key, (BEDS, replace(BHYT, value=Decimal(97)))))
    desk.run(RemovePlan(key, TODAY))
    assert key not in desk.plans()
    desk.undo()
    assert [one.value for one in desk.plan(key)] == [Decimal(25), Decimal(97)]
    desk.undo()
    assert desk.plan(key).targets == PLAN.targets
    desk.undo()
    assert desk.plans() == before
    for _ in range(2):
        desk.redo()
    assert [one.indicator for one in desk.plan(key)] == [BEDS.indicator, BHYT.indicator]


def test_figures_are_assessed_against_an_own_plan(desk):
    target = replace(BHYT, value=Decimal(80))
    key = entered(desk, replace(PLAN, targets=(target,)))
    (found,) = [one for one in desk.assess("cao-bang", (desk.plan(key),)) if one.target]
    assert found.plan.key == key
    assert found.verdict == "met"


def test_a_plan_that_a_report_uses_ends_instead_of_vanishing(desk):
    key = entered(desk)
    report = desk.reports()[0]
    desk.run(SaveReport(replace(report, plans=(*report.plans, key))))
    desk.run(RemovePlan(key, TODAY))
    assert desk.plan(key).withdrawn == TODAY
    assert key not in {one.key for one in desk.offered_plans()}
    assert key in {one.key for one in desk.offered_plans([key])}
    assert key in {one.key for one in desk.snapshot(report.id).plans}


def test_one_indicator_and_year_twice_is_refused_with_both_rows_and_nothing_is_written(desk):
    double = replace(BHYT, words="đạt 95%", value=Decimal(95))
    plan = replace(PLAN, targets=(*PLAN.targets, double))
    with pytest.raises(KnownError) as refused:
        desk.run(SavePlan(plan))
    assert "Row 5" in str(refused.value)
    assert "Row 1 " in str(refused.value)
    assert "trên 96%" in str(refused.value)
    assert "đạt 95%" in str(refused.value)
    assert list(desk.plans()) == list(desk.library.plans)


def test_two_plans_cannot_bear_one_short_name(desk):
    entered(desk)
    with pytest.raises(KnownError, match="KH xã Mẫu"):
        desk.run(SavePlan(PLAN))


@pytest.mark.parametrize("key", ["nq20-tw-2017", "own-99", "own-", "own-x"])
def test_only_own_plans_can_be_changed(desk, key):
    for operation in (
        RemovePlan(key, TODAY),
        SaveTargets(key, ()),
        SavePlan(replace(PLAN, key=key)),
    ):
        with pytest.raises(KnownError, match="not one of the office's own"):
            desk.run(operation)


def test_a_removed_plans_number_is_never_used_again(desk):
    key = entered(desk)
    desk.run(RemovePlan(key, TODAY))
    assert entered(desk) != key


def test_a_target_keeps_its_row_when_others_come_before_it(desk):
    key = entered(desk)
    changes = desk.run(SaveTargets(key, (NO_YEAR, *PLAN.targets[:3])))
    moved = [one for one in changes.changes if one.table == "plan_target"]
    assert all(one.before and one.after for one in moved)
    assert {(one.before["indicator"], one.before["year"]) for one in moved} == {
        (one.after["indicator"], one.after["year"]) for one in moved
    }


def test_targets_of_indicators_that_the_program_does_not_know_are_left_out(desk):
    strange = replace(BHYT, indicator="of_a_later_version")
    key = entered(desk, replace(PLAN, targets=(strange, BEDS)))
    assert desk.plan(key).targets == (BEDS,)
    desk.assess("cao-bang", (desk.plan(key),))


decimals = st.decimals(-(10**6), 10**6, allow_nan=False, allow_infinity=False, places=3)
targets = st.builds(
    Target,
    indicator=st.just("population"),
    year=st.none() | st.integers(2000, 2100),
    comparator=st.sampled_from(Comparator),
    words=st.text(max_size=40),
    value=st.none() | decimals,
    high=st.none() | decimals,
    measure=st.none() | st.just("percent"),
    maintain=st.booleans(),
    condition=st.none() | st.builds(Condition, st.just("epi_vaccine_types"), decimals),
    printed=st.text(max_size=20),
    note=st.text(max_size=20),
    line=st.none() | st.integers(1, 10**6),
)


def test_any_target_survives_the_store(tmp_path):
    store = Store(tmp_path, "A")
    store.run(SavePlan(replace(PLAN, targets=())))
    with store.read() as session:
        (plan,) = own_plans(session)

    @given(target=targets)
    def survives(target):
        store.run(SaveTargets(plan.key, (target,)))
        with store.read() as session:
            assert own_plans(session)[0].targets == (target,)

    survives()
    store.close()
