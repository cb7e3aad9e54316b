"""What a naive program would get wrong with the sources' figures: one named test a case.

The names carry the list's numbers: ``s1_003`` is section 1, source 003. Kinds of surprises are
in test_surprising_kinds.py. Cases of wording, citations and numbering are in tests/core/checks,
those of reading numbers also in test_quantity.py, those of the plan reader in its own tests.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from nq20desk.core.assessment import Verdict, assess, assess_plan
from nq20desk.core.figures import Figures
from nq20desk.core.observation import Observation
from nq20desk.core.pace import needed_pace
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator, read_quantity
from tests.core.judging import (
    CAO_BANG,
    CATALOGUE,
    DUC_TRONG,
    LIBRARY,
    figure,
    judged,
    number,
)

# ---- section 1, source 000


@pytest.mark.parametrize(
    ("dose", "tolerated"), [("1", True), ("2", True), ("3", None), ("4", None)]
)  # None: agrees, nothing to say
def test_s1_000_coverage_is_truncated_and_tolerated_by_one_last_digit(dose, tolerated):
    found = DUC_TRONG.disagreement(f"covid_coverage_{dose}", "2022")
    assert (found.tolerated if found else None) is tolerated


def test_s1_000_the_doses_add_up_and_the_cases_are_four_too_few():
    assert DUC_TRONG.disagreement("covid_doses_total", "2022") is None
    wrong = DUC_TRONG.disagreement("covid_cases_total", "2022")
    assert (wrong.typed, wrong.computed, wrong.tolerated) == (28941, 28945, False)


def test_s1_000_staff_trained_71_leaves_out_7_and_4():
    def period(key):
        return number(DUC_TRONG, f"staff_trained_{key}", "2017-2021")

    university = sum(period(f"univ_{one}") for one in ("doctor", "pharmacist", "nurse"))
    assert period("total") == period("postgraduate") + university + period("college")
    assert period("postgraduate") == period("ck1") + period("ck2") == 6
    told = DUC_TRONG.disagreement("staff_trained_total", "2017-2021")
    assert (told.typed, told.computed) == (71, 71 + 7 + 4)


def test_s1_000_quality_rises_in_words_but_its_last_step_falls():
    last = number(DUC_TRONG, "hospital_quality_score", "2021")
    assert last - number(DUC_TRONG, "hospital_quality_score", "2020") == Decimal("-0.09")


@pytest.mark.parametrize(("who", "step"), [("inpatients", "-4.5"), ("outpatients", "-8.8")])
def test_s1_000_satisfaction_falls_in_2020(who, step):
    key = f"satisfaction_{who}"
    assert number(DUC_TRONG, key, "2020") - number(DUC_TRONG, key, "2019") == Decimal(step)


@pytest.mark.parametrize(
    ("key", "typed", "count", "tolerated"),
    [("doctors_per_10000", "4.31", "83", True), ("hospital_beds_per_10000", "14.6", "281", None)],
)
def test_s1_000_rates_agree_with_head_counts_by_truncation(key, typed, count, tolerated):
    one = Observation(key, "2022", value=Decimal(typed), numerator=Decimal(count),
                      denominator=Decimal(192240))  # fmt: skip
    found = Figures.of(CATALOGUE, [one]).disagreement(key, "2022")
    assert (found.tolerated if found else None) is tolerated


def test_s1_000_fifteen_of_fifteen_is_a_count_and_no_date():
    found = DUC_TRONG.shown("communes_steering_committee", "2022")
    assert (found.value, found.numerator, found.denominator) == (15, 15, 15)
    assert read_quantity("15/15 xã, thị trấn").quantity.value == 15


@pytest.mark.parametrize("key", ["hospital_beds_per_10000", "doctors_per_10000"])
def test_s1_000_duy_tri_a_level_that_has_not_been_reached(key):
    found = judged("duc-trong-2022", key, 2025, DUC_TRONG.latest(key))
    assert found.target.maintain
    assert found.verdict is Verdict.NOT_MET


def test_s1_000_the_beds_target_without_van_dan_is_read_in_its_measure():
    found = judged("duc-trong-2022", "hospital_beds_per_10000", 2025)
    assert "17,5/vạn dân" in str(found.why)
    assert "misprint" in str(found.why)


def test_s1_000_prevention_30_percent_is_below_the_province_s_35():
    key = "preventive_health_budget_share"
    own = LIBRARY.plan("duc-trong-2022").targets_of(key)[0]
    province = LIBRARY.plan("lam-dong-50-kh-tu-2018").targets_of(key)[0]
    assert (own.value, province.value) == (30, 35)
    between = figure(key, "32")
    plan = LIBRARY.plan("duc-trong-2022")
    assert assess(CATALOGUE[key], plan, own, between).verdict is Verdict.MET
    assert assess(CATALOGUE[key], plan, province, between).verdict is Verdict.NOT_MET


# ---- section 1, source 002


def test_s1_002_three_different_percentages_of_insurance_keep_their_bases():
    found = judged("cao-bang-2025", "health_insurance_coverage", 2025)
    assert found.value == Decimal("86.5")  # of the population
    assert found.percent == Decimal("91.1")  # of the table's target
    assert "target 95%" in str(found.percent_base)
    assigned = CAO_BANG.latest("health_insurance_vs_assigned_target")
    assert assigned.value == Decimal("95.4")  # of what the province assigned
    assert judged("cao-bang-2025", assigned.indicator, 2025).verdict is Verdict.NO_TARGET


def test_s1_002_immunisation_93_1_exceeds_nothing():
    found = judged("cao-bang-2025", "expanded_immunization_coverage", 2025)
    assert found.verdict is Verdict.NOT_COMPARABLE
    assert [one.value for one in found.observation.also] == [Decimal("93.1")]


def test_s1_002_underweight_is_another_indicator_than_stunting_and_has_no_target():
    assert CAO_BANG.latest("underweight_u5").value == Decimal("9.15")
    assert CAO_BANG.latest("stunting_u5").value == Decimal("11.47")
    assert judged("cao-bang-2025", "underweight_u5", 2025).verdict is Verdict.NO_TARGET


def test_s1_002_a_yearly_fall_of_0_2_to_0_3_is_a_range_and_no_level():
    found = CAO_BANG.latest("underweight_u5_annual_reduction")
    assert (found.comparator, found.high) == (Comparator.RANGE, Decimal("0.3"))


def test_s1_002_seven_and_four_communes_are_eleven():
    reached = CAO_BANG.latest("communes_meeting_national_health_criteria")
    missed = CAO_BANG.latest("communes_not_meeting_national_health_criteria")
    assert reached.numerator + missed.value == reached.denominator == 11
    assert reached.value == Decimal("63.6")


@pytest.mark.parametrize("key", ["hiv", "malaria", "tb"])
def test_s1_002_hiv_malaria_and_tb_have_figures_but_no_target(key):
    name = f"{key}_new_cases_per_100000"
    assert judged("cao-bang-2025", name, 2025).verdict is Verdict.NO_TARGET


def test_s1_002_the_figure_of_2024_stands_against_2025_and_2030():
    found = judged("cao-bang-2025", "doctors_per_10000", 2025)
    assert (found.observation.period, found.year) == ("2024", 2025)
    assert needed_pace(found).years == 1
    assert needed_pace(judged("cao-bang-2025", "doctors_per_10000", 2030)).years == 6


_MET = {"under5_mortality", "under1_mortality", "stunting_u5", "chs_ncd_management",
        "private_bed_share"}  # fmt: skip


@pytest.mark.parametrize(("year", "more"), [(2025, {"satisfaction_people"}), (2030, set())])
def test_s1_002_what_is_met_against_each_year(year, more):
    plan = LIBRARY.plan("cao-bang-2025")
    found = {one.indicator.key for one in assess_plan(plan, CAO_BANG)
             if one.year == year and one.verdict is Verdict.MET}  # fmt: skip
    assert found == _MET | more


# ---- section 1, sources 003, 001, 004


@pytest.mark.parametrize(
    ("key", "read"), [("under5_mortality", "18,5‰"), ("under1_mortality", "11‰")]
)
def test_s1_003_percent_printed_for_permille_is_corrected_and_told(key, read):
    found = judged("lam-dong-50-kh-tu-2018", key, 2025, figure(key, "12"))
    assert found.target.value < 20
    why = str(found.why)
    assert f"prints “{found.target.printed}”, a misprint; it is read as {read}" in why
    assert found.target.note in why


def test_s1_003_immunisation_of_2030_is_more_than_95_not_95():
    key = "expanded_immunization_coverage"
    exactly = figure(key, "95", condition=Condition("epi_vaccine_types", Decimal(14)))
    assert judged("lam-dong-50-kh-tu-2018", key, 2025, exactly).verdict is Verdict.MET
    assert judged("lam-dong-50-kh-tu-2018", key, 2030, exactly).verdict is Verdict.NOT_MET


def test_s1_001_no_out_of_pocket_target_in_2025():
    share = figure("oop_household_share", "33")
    found = judged("binh-phuoc-nq20", "oop_household_share", 2025, share)
    assert found.verdict is Verdict.NO_TARGET
    assert judged("binh-phuoc-nq20", "oop_household_share", 2030, share).verdict is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("key", "value", "elsewhere"),
    [
        ("population_ehr_managed", "45", "đạt trên 40%"),
        ("doctors_per_10000", "7,6", "đạt 7,6 bác sỹ"),
        ("stunting_u5", "24", "còn 24%"),
        ("underweight_u5", "17,5", "còn 17,5%"),
    ],
)
def test_s1_004_what_the_plan_says_otherwise_elsewhere_is_told(key, value, elsewhere):
    found = judged("tam-duong-2023", key, 2023, figure(key, value))
    assert found.verdict is Verdict.NOT_MET
    assert f"“{elsewhere}”" in str(found.why)


@pytest.mark.parametrize("key", ["hospital_beds_per_10000", "birth_rate_reduction"])
def test_s1_004_what_is_said_twice_is_one_target(key):
    assert len(LIBRARY.plan("tam-duong-2023").targets_of(key)) == 1


def test_s1_004_pharmacists_are_per_10000_although_one_place_prints_percent():
    found = judged("tam-duong-2023", "univ_pharmacists_per_10000", 2023)
    assert found.verdict is Verdict.MET
    assert found.target.measure in (None, "per_10000")


@pytest.mark.parametrize(
    ("key", "value"), [("natural_increase_rate", "14.3"), ("birth_rate_reduction", "0.5")]
)
def test_s1_004_percent_o_is_permille(key, value):
    target = LIBRARY.plan("tam-duong-2023").target(key, 2023)
    assert target.value == Decimal(value)
    assert "‰" in CATALOGUE[key].measure.suffix
    assert read_quantity(target.printed).quantity.sign == "‰"
