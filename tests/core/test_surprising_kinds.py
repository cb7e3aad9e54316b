"""Kinds of figures and targets that a naive program would get wrong: one named test a case.

The names carry the list's numbers: ``s2_05`` is kind 5 of section 2.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from nq20desk.core.assessment import Verdict, assess, assess_plan
from nq20desk.core.forecast import NoForecast, forecast
from nq20desk.core.observation import State, write_observation
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator, read_quantity
from tests.core.judging import (
    ALL_PLANS,
    CAO_BANG,
    CATALOGUE,
    DUC_TRONG,
    LIBRARY,
    figure,
    judged,
)


def test_s2_01_a_value_at_a_shared_end_meets_the_ranges_of_both_years():
    for key, shared in (("hospital_beds_per_10000", "27"), ("doctors_per_10000", "9")):
        for year in (2025, 2030):
            found = judged("lam-dong-50-kh-tu-2018", key, year, figure(key, shared))
            assert found.verdict is Verdict.MET, (key, year)


def test_s2_01_which_end_of_a_range_is_met_is_a_setting_and_is_said():
    key, value = "doctors_per_10000", figure("doctors_per_10000", "8")
    low = judged("lam-dong-50-kh-tu-2018", key, 2025, value)
    high = judged("lam-dong-50-kh-tu-2018", key, 2025, value, range_end="high")
    assert (low.verdict, high.verdict) == (Verdict.MET, Verdict.NOT_MET)
    assert "by the settings 8/vạn dân is enough" in str(low.why)
    assert "by the settings 9/vạn dân is enough" in str(high.why)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [("0,2 - 0,3%/năm", "0.2", "0.3"), ("0,05 - 0,1 điểm", "0.05", "0.1"),
     ("01 đến 02 biên chế", "1", "2"), ("25 - 27", "25", "27")],
)  # fmt: skip
def test_s2_01_ranges_as_they_are_written(words, low, high):
    found = read_quantity(words).quantity
    assert (found.comparator, found.value, found.high) == (
        Comparator.RANGE, Decimal(low), Decimal(high),
    )  # fmt: skip


def test_s2_02_a_number_for_another_indicator_is_a_text_here():
    found = judged("cao-bang-2025", "population_health_managed", 2025)
    assert (found.verdict, found.percent) == (Verdict.NOT_COMPARABLE, None)
    assert "chưa thực hiện" in str(found.why)


@pytest.mark.parametrize(
    ("plan", "key", "year"),
    [("binh-phuoc-nq20", "end_aids_tb_malaria", 2030),
     ("lam-dong-50-kh-tu-2018", "end_aids_tb_malaria", 2030),
     ("tam-duong-2023", "large_epidemics", 2023)],
)  # fmt: skip
def test_s2_02_targets_in_words_are_qualitative(plan, key, year):
    assert judged(plan, key, year).verdict is Verdict.QUALITATIVE


@pytest.mark.parametrize(
    "key", ["large_epidemics", "food_poisoning_incidents", "epi_disease_cases"]
)
def test_s2_02_zero_said_in_words_is_the_number_zero(key):
    found = CAO_BANG.latest(key)
    assert (found.state, found.value, found.has_number) == (State.ZERO_IN_WORDS, 0, True)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [(None, Verdict.NOT_COMPARABLE), (10, Verdict.NOT_COMPARABLE), (12, Verdict.MET),
     (14, Verdict.MET)],
)  # fmt: skip
def test_s2_03_coverage_is_compared_only_under_the_target_s_condition(given, wanted):
    key = "expanded_immunization_coverage"
    condition = None if given is None else Condition("epi_vaccine_types", Decimal(given))
    found = judged("cao-bang-2025", key, 2025, figure(key, "96", condition=condition))
    assert found.verdict is wanted


def test_s2_03_a_target_that_does_not_say_its_vaccines_can_t_be_compared():
    key = "expanded_immunization_coverage"
    plan = LIBRARY.plan("cao-bang-2025")
    silent = replace(plan.target(key, 2025), condition=None, words="đầy đủ các loại vắc xin")
    found = assess(CATALOGUE[key], plan, silent, CAO_BANG.latest(key))
    assert found.verdict is Verdict.NOT_COMPARABLE
    assert "how many kinds" in str(found.why)


def test_s2_04_points_and_commas_of_one_document():
    assert DUC_TRONG.latest("doctors_per_10000").value == Decimal("4.31")
    assert DUC_TRONG.latest("hospital_beds_per_10000").value == Decimal("14.6")
    assert read_quantity("66.177").ambiguous
    assert not read_quantity("66.177", CATALOGUE["health_insurance_members"]).ambiguous


@pytest.mark.parametrize("key", ["under5_mortality", "under1_mortality"])
def test_s2_05_zero_deaths_are_the_best_value_and_no_percentage(key):
    found = judged("cao-bang-2025", key, 2025)
    assert (found.verdict, found.value) == (Verdict.MET, 0)
    assert found.distance == found.target.value
    assert (found.percent, found.percent_base) == (None, None)
    assert str(found.why).startswith("0‰ satisfies")


def test_s2_05_a_reduction_is_better_when_higher():
    found = judged("tam-duong-2023", "birth_rate_reduction", 2023,
                   figure("birth_rate_reduction", "0,6"))  # fmt: skip
    assert found.verdict is Verdict.MET


def test_s2_06_a_target_in_another_unit_is_not_compared():
    key = "univ_pharmacists_per_10000"
    plan = LIBRARY.plan("tam-duong-2023")
    percent = replace(plan.target(key, 2023), measure="percent", words="1,0%")
    found = assess(CATALOGUE[key], plan, percent, CAO_BANG.latest(key))
    assert found.verdict is Verdict.NOT_COMPARABLE


def test_s2_07_every_percentage_says_of_what():
    for plan in ALL_PLANS:
        for one in assess_plan(plan, CAO_BANG):
            assert (one.percent is None) == (one.percent_base is None)


@pytest.mark.parametrize(
    ("words", "comparator"),
    [("trên 80", Comparator.MORE), ("dưới 20", Comparator.LESS), ("xuống dưới 20", Comparator.LESS),
     ("tối thiểu 95", Comparator.AT_LEAST), ("ít nhất 30", Comparator.AT_LEAST),
     ("khoảng 74", Comparator.ABOUT), ("giảm còn 35", Comparator.EQUAL), (">90", Comparator.MORE),
     ("> 95", Comparator.MORE), ("<20", Comparator.LESS), ("trẻ em < 5 tuổi", Comparator.TEXT)],
)  # fmt: skip
def test_s2_08_comparators_in_words_and_signs(words, comparator):
    assert read_quantity(words).quantity.comparator is comparator


def test_s2_09_sub_rows_have_figures_of_their_own():
    children = CATALOGUE.children("end_aids_tb_malaria")
    assert [write_observation(CAO_BANG.latest(one.key)) for one in children] == ["6", "0", "17"]


def test_s2_10_a_target_without_figure_and_a_figure_without_target_differ():
    assert CAO_BANG.latest("life_expectancy") is None
    assert judged("binh-phuoc-nq20", "life_expectancy", 2025).verdict is Verdict.NO_FIGURE
    assert judged("cao-bang-2025", "underweight_u5", 2025).verdict is Verdict.NO_TARGET


def test_s2_11_spans_of_years_are_no_points_of_a_trend():
    found = forecast(DUC_TRONG, CATALOGUE["staff_trained_total"], 2025)
    assert isinstance(found, NoForecast)
    assert "there are 0" in str(found.why)


def test_s2_12_own_targets_are_stricter_and_looser_than_the_province_s():
    nine, sixteen = figure("doctors_per_10000", "9"), figure("hospital_beds_per_10000", "18")
    own, province = "duc-trong-2022", "lam-dong-50-kh-tu-2018"
    assert judged(own, nine.indicator, 2025, nine).verdict is Verdict.NOT_MET
    assert judged(province, nine.indicator, 2025, nine).verdict is Verdict.MET
    assert judged(own, sixteen.indicator, 2025, sixteen).verdict is Verdict.MET
    assert judged(province, sixteen.indicator, 2025, sixteen).verdict is Verdict.NOT_MET


def test_s2_13_one_name_two_definitions_are_two_indicators():
    for one, other in (("population_health_managed", "population_ehr_created"),
                       ("satisfaction_people", "satisfaction_inpatients"),
                       ("chs_ncd_management", "chs_insurance_services")):  # fmt: skip
        assert CATALOGUE[one].definition != CATALOGUE[other].definition


@pytest.mark.parametrize(("words", "value"), [("07 xã", 7), ("02 phòng khám", 2), ("08", 8)])
def test_s2_16_leading_zeros_are_no_other_numbers(words, value):
    assert read_quantity(words).quantity.value == value


def test_s2_19_a_truncated_figure_is_told_and_never_overwritten():
    assert DUC_TRONG.disagreement("covid_coverage_1", "2022").tolerated
    assert DUC_TRONG.shown("covid_coverage_1", "2022").value == Decimal("97.45")
