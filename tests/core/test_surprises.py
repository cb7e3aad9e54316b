"""What a naive program would get wrong with the sources' figures: one named test a case.

The names carry the list's numbers: ``s1_003`` is section 1, source 003; ``s2_05`` is kind 5
of section 2. Cases of wording, citations and numbering are in tests/core/checks, those of
reading numbers also in test_quantity.py, those of the plan reader in its own tests.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from nq20desk.core.assessment import Assessment, Rules, Verdict, assess, assess_plan
from nq20desk.core.figures import Figures
from nq20desk.core.forecast import NoForecast, forecast
from nq20desk.core.observation import Observation, State, write_observation
from nq20desk.core.pace import needed_pace
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator, read_quantity
from nq20desk.resources.library import Library

LIBRARY = Library()
CATALOGUE = LIBRARY.catalogue
ALL_PLANS = tuple(LIBRARY.plans.values())


def sample(unit: str) -> Figures:
    found = next(one for one in LIBRARY.samples.values() if one.office.unit == unit)
    return Figures.of(CATALOGUE, found.observations)


CAO_BANG, DUC_TRONG = sample("cao-bang"), sample("duc-trong")


def judged(
    plan: str, key: str, year: int, figure: Observation | None = None, **rules
) -> Assessment:
    """One target of a plan against a figure, else against the sample's newest one."""
    target = LIBRARY.plan(plan).target(key, year)
    found = figure or CAO_BANG.latest(key) or DUC_TRONG.latest(key)
    return assess(
        CATALOGUE[key], LIBRARY.plan(plan), target, found, year=year, rules=Rules(**rules)
    )


def figure(key: str, words: str, **more) -> Observation:
    read = read_quantity(words, CATALOGUE[key]).quantity
    return Observation(key, "2024", comparator=read.comparator, value=read.value, high=read.high,
                       words=words, **more)  # fmt: skip


def number(figures: Figures, key: str, period: str) -> Decimal:
    return figures.shown(key, period).value


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


# ---- section 2


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
