"""Verdicts: every case of surprises.md that concerns figures against targets."""

from decimal import Decimal

import pytest

from nq20desk.core.assessment import Rules, Verdict, assess, assess_plan, count_verdicts
from nq20desk.core.figures import Figures
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition, Plan, Target
from nq20desk.core.quantity import Comparator, read_quantity
from nq20desk.resources.library import Library

LIBRARY = Library()
PLAN = LIBRARY.plan("cao-bang-2025")


def target(words, key="doctors_per_10000", **more):
    quantity = read_quantity(words, LIBRARY.catalogue[key]).quantity
    return Target(
        key, 2025, quantity.comparator, words, quantity.value, quantity.high, **more
    )  # fmt: skip


def observed(words, key="doctors_per_10000", **more):
    quantity = read_quantity(words, LIBRARY.catalogue[key]).quantity
    return Observation(
        key, "2024", comparator=quantity.comparator, value=quantity.value, high=quantity.high,
        words=words, **more,
    )  # fmt: skip


def verdict(key, aim, figure, rules=None):
    return assess(LIBRARY.catalogue[key], PLAN, aim, figure, rules=rules)


def judge(key, aim, figure, rules=None):
    return verdict(key, target(aim, key), observed(figure, key), rules).verdict


def cao_bang():
    sample = next(one for one in LIBRARY.samples.values() if one.office.unit == "cao-bang")
    return Figures.of(LIBRARY.catalogue, sample.observations)


MET_2025 = {
    "under5_mortality", "under1_mortality", "stunting_u5", "chs_ncd_management",
    "private_bed_share", "satisfaction_people",
}  # fmt: skip
NOT_MET_2025 = {
    "health_insurance_coverage", "hospital_beds_per_10000", "doctors_per_10000",
    "univ_pharmacists_per_10000", "nurses_per_10000",
}  # fmt: skip
NO_TARGET = {
    "hiv_new_cases_per_100000", "malaria_new_cases_per_100000", "tb_new_cases_per_100000",
}  # fmt: skip


def keys_with(year, wanted):
    return {
        one.indicator.key
        for one in assess_plan(PLAN, cao_bang())
        if one.year == year and one.verdict is wanted
    }


def test_cao_bang_against_its_own_table_for_2025():
    assert keys_with(2025, Verdict.MET) == MET_2025
    assert keys_with(2025, Verdict.NOT_MET) == NOT_MET_2025
    assert keys_with(2025, Verdict.NOT_COMPARABLE) == {
        "expanded_immunization_coverage", "population_health_managed",
    }  # fmt: skip
    assert keys_with(2025, Verdict.NO_TARGET) >= NO_TARGET
    assert keys_with(2025, Verdict.EXCEEDED) == set()


def test_cao_bang_against_2030_satisfaction_falls_below():
    assert keys_with(2030, Verdict.MET) == MET_2025 - {"satisfaction_people"}
    assert keys_with(2030, Verdict.QUALITATIVE) == {"end_aids_tb_malaria"}


@pytest.mark.parametrize(
    ("figure", "wanted"),
    [("7,9", "not_met"), ("8", "met"), ("8,5", "met"), ("9", "met"), ("9,1", "exceeded")],
)
def test_range_targets_of_003(figure, wanted):
    assert judge("doctors_per_10000", "8 - 9", figure) == Verdict(wanted)


def test_which_end_of_a_range_counts_is_a_setting():
    strict = Rules(range_end="high")
    assert judge("doctors_per_10000", "8 - 9", "8,5", strict) is Verdict.NOT_MET
    assert judge("doctors_per_10000", "8 - 9", "9", strict) is Verdict.MET


def test_a_value_of_27_meets_the_ranges_of_2025_and_2030():
    assert judge("hospital_beds_per_10000", "25 - 27", "27") is Verdict.MET
    assert judge("hospital_beds_per_10000", "27 - 29", "27") is Verdict.MET


def test_lower_is_better_and_zero_is_the_best_value():
    found = verdict("under5_mortality", target("18,5", "under5_mortality"),
                    observed("0", "under5_mortality"))  # fmt: skip
    assert found.verdict is Verdict.MET
    assert found.distance == Decimal("18.5")
    assert found.percent is None


def test_lower_is_better_above_the_target_is_not_met():
    assert judge("stunting_u5", "<20", "20") is Verdict.NOT_MET
    assert judge("stunting_u5", "<20", "19,99") is Verdict.MET


def test_strict_and_loose_comparators_differ_at_the_edge():
    assert judge("satisfaction_people", ">80", "80") is Verdict.NOT_MET
    assert judge("satisfaction_people", "≥ 80", "80") is Verdict.MET


def test_a_zero_target_of_a_good_thing_never_divides_by_zero():
    found = verdict("training_ck1_new", target("0", "training_ck1_new"),
                    observed("1", "training_ck1_new"))  # fmt: skip
    assert found.verdict is Verdict.EXCEEDED
    assert found.percent is None


def test_ten_vaccines_are_not_comparable_with_twelve():
    key = "expanded_immunization_coverage"
    aim = target("95", key, condition=Condition("epi_vaccine_types", Decimal(12)))
    ten = observed("> 93", key, condition=Condition("epi_vaccine_types", Decimal(10)))
    found = verdict(key, aim, ten)
    assert found.verdict is Verdict.NOT_COMPARABLE
    assert "10" in str(found.why)
    assert "12" in str(found.why)


def test_a_figure_that_does_not_say_its_vaccines_is_not_comparable():
    key = "expanded_immunization_coverage"
    aim = target("95", key, condition=Condition("epi_vaccine_types", Decimal(12)))
    assert verdict(key, aim, observed("96", key)).verdict is Verdict.NOT_COMPARABLE


def test_more_vaccines_than_wanted_are_comparable():
    key = "expanded_immunization_coverage"
    aim = target("95", key, condition=Condition("epi_vaccine_types", Decimal(12)))
    more = observed("96", key, condition=Condition("epi_vaccine_types", Decimal(14)))
    assert verdict(key, aim, more).verdict is Verdict.MET


def test_an_open_figure_is_met_not_met_or_open():
    key = "satisfaction_people"
    assert judge(key, "80", "> 85") is Verdict.MET
    assert judge(key, "90", "> 85") is Verdict.NOT_COMPARABLE
    assert judge(key, "90", "< 85") is Verdict.NOT_MET


def test_a_text_in_place_of_a_number_is_not_comparable():
    words = "> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý"
    figure = Observation("population_health_managed", "2024", State.TEXT, text=words, words=words)
    found = verdict("population_health_managed", target(">90", "population_health_managed"), figure)
    assert found.verdict is Verdict.NOT_COMPARABLE


def test_a_target_in_words_is_qualitative():
    aim = Target("end_aids_tb_malaria", 2030, Comparator.TEXT, "Cơ bản chấm dứt …")
    found = verdict("end_aids_tb_malaria", aim, None)
    assert found.verdict is Verdict.QUALITATIVE


def test_missing_target_and_missing_figure_are_different():
    figure = observed("6", "hiv_new_cases_per_100000")
    assert verdict("hiv_new_cases_per_100000", None, figure).verdict is Verdict.NO_TARGET
    assert verdict("doctors_per_10000", target("10"), None).verdict is Verdict.NO_FIGURE


def test_not_collected_at_this_level_is_no_figure():
    figure = Observation("life_expectancy", "2024", State.NOT_COLLECTED)
    found = verdict("life_expectancy", target("74,5", "life_expectancy"), figure)
    assert found.verdict is Verdict.NO_FIGURE


def test_zero_said_in_words_is_zero():
    figure = Observation("food_poisoning_incidents", "2024", State.ZERO_IN_WORDS, value=Decimal(0))
    found = verdict("food_poisoning_incidents", target("0", "food_poisoning_incidents"), figure)
    assert found.verdict is Verdict.MET


def test_about_is_marked_as_approximate():
    found = verdict("life_expectancy", target("khoảng 74,5 tuổi", "life_expectancy"),
                    observed("74,5", "life_expectancy"))  # fmt: skip
    assert found.verdict is Verdict.MET
    assert found.approximate


def test_a_change_is_no_level():
    aim = Target("birth_rate_reduction", 2023, Comparator.CHANGE, "giảm 2%", Decimal(2))
    figure = observed("1", "birth_rate_reduction")
    assert verdict("birth_rate_reduction", aim, figure).verdict is Verdict.NOT_COMPARABLE


def test_a_target_in_another_measure_is_not_comparable():
    aim = target("1,0%", "univ_pharmacists_per_10000", measure="percent")
    figure = observed("1", "univ_pharmacists_per_10000")
    assert verdict("univ_pharmacists_per_10000", aim, figure).verdict is Verdict.NOT_COMPARABLE


def test_percent_is_of_the_target_and_not_of_the_population():
    found = verdict("health_insurance_coverage", target("95", "health_insurance_coverage"),
                    observed("86,5", "health_insurance_coverage"))  # fmt: skip
    assert found.percent == Decimal("91.1")
    assert found.distance == Decimal("-8.5")


def test_a_quota_can_be_exceeded_a_rate_only_by_the_office_s_margin():
    assert judge("training_ck1_new", "2", "3") is Verdict.EXCEEDED
    assert judge("private_bed_share", "10", "24") is Verdict.MET
    margin = Rules(exceeded_margin=Decimal(50))
    assert judge("private_bed_share", "10", "24", margin) is Verdict.EXCEEDED
    assert judge("private_bed_share", "10", "14", margin) is Verdict.MET


def test_a_provincial_target_may_be_stricter_or_looser_than_the_national_one():
    own = LIBRARY.plan("duc-trong-2022").target("doctors_per_10000", 2025)
    province = LIBRARY.plan("lam-dong-50-kh-tu-2018").target("doctors_per_10000", 2025)
    figure = observed("9")
    assert verdict("doctors_per_10000", own, figure).verdict is Verdict.NOT_MET
    assert verdict("doctors_per_10000", province, figure).verdict is Verdict.MET


def test_every_verdict_is_counted_even_with_none_of_it():
    counts = count_verdicts(assess_plan(PLAN, cao_bang()))
    assert set(counts) == set(Verdict)


def test_an_empty_plan_has_only_figures_without_target():
    empty = Plan("x", "x", "x", "x", PLAN.level, "", "", (2025,), ())
    found = list(assess_plan(empty, cao_bang()))
    assert {one.verdict for one in found} == {Verdict.NO_TARGET}
