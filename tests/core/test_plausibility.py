"""What looks mistyped is said in three sentences; what is right stays silent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.figures import Figures
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition
from nq20desk.core.plausibility import Doubt, doubts_of
from nq20desk.core.quantity import read_quantity
from nq20desk.resources.library import Library

CATALOGUE = Library().catalogue
BHYT, U5MR, DOCTORS = "health_insurance_coverage", "under5_mortality", "doctors_per_10000"


def typed(key: str, words: str, period: str = "2024") -> Observation:
    read = read_quantity(words, CATALOGUE[key]).quantity
    return Observation(
        key, period, comparator=read.comparator, value=read.value, high=read.high, words=words
    )


def doubts(figure: Observation, *beside: Observation) -> tuple[Doubt, ...]:
    figures = Figures.of(CATALOGUE, (*beside, figure))
    shown = figures.shown(figure.indicator, figure.period)
    return doubts_of(shown, CATALOGUE[figure.indicator], figures)


def rules(figure: Observation, *beside: Observation) -> list[str]:
    return [one.rule for one in doubts(figure, *beside)]


def test_18_5_percent_for_18_5_permille_says_what_why_and_how_to_mend() -> None:
    (one,) = doubts(typed(U5MR, "18,5%"))
    assert [str(sentence) for sentence in one.sentences] == [
        "Written with %, but the unit is ‰.",
        "If the sign were right, it would be 185‰.",
        "Type the number without %, or convert it first.",
    ]


def test_1_0_percent_for_pharmacists_per_10000_is_another_unit() -> None:
    assert rules(typed("univ_pharmacists_per_10000", "1,0%")) == ["other_sign"]


@pytest.mark.parametrize("words", ["18,5", "18,5‰", "18,5%o", "0"])
def test_the_right_sign_or_none_is_silent(words: str) -> None:
    assert rules(typed(U5MR, words)) == []


def test_above_100_percent_guesses_the_slip() -> None:
    (one,) = doubts(typed(BHYT, "865"))
    assert one.rule == "above_hundred"
    assert str(one.mend) == "If 86,5 is meant, type that."


def test_a_numerator_larger_than_its_denominator_is_above_the_whole() -> None:
    parts = replace(typed(BHYT, ""), value=None, words="", numerator=Decimal(120),
                    denominator=Decimal(100))  # fmt: skip
    assert rules(parts) == ["above_hundred"]


def test_doses_may_exceed_100_percent_as_far_as_the_catalogue_says() -> None:
    assert rules(typed("covid_coverage_1", "104")) == []
    assert rules(typed("covid_coverage_1", "974,5")) == ["outside_bounds"]


def test_the_far_end_of_a_range_counts_too() -> None:
    assert rules(typed(BHYT, "95 - 105")) == ["above_hundred"]


def test_height_in_metres_is_outside_the_catalogues_bounds() -> None:
    (one,) = doubts(typed("height_male_18", "1,685"))
    assert one.rule == "outside_bounds"
    assert str(one.what) == "Outside of what is plausible (140 to 185)."
    assert str(one.mend) == "If 168,5 is meant, type that."


def test_a_guess_is_the_one_nearest_to_last_year() -> None:
    before = typed("hospital_beds_per_10000", "1,6", "2023")
    (one,) = doubts(typed("hospital_beds_per_10000", "1600"), before)
    assert str(one.mend) == "If 1,6 is meant, type that."


@pytest.mark.parametrize(
    ("before", "now", "guess"),
    [("8,1", "81", "8,1"), ("8,1", "0,8", "8"), ("8", "0,081", "8,1"), ("0,04", "43", "0,043")],
)
def test_a_tenfold_or_hundredfold_slip_against_last_year(before: str, now: str, guess: str) -> None:
    key = "hospital_beds_per_10000"
    found = doubts(typed(key, now), typed(key, before, "2023"))
    assert [one.rule for one in found] == ["slipped"]
    assert str(found[0].mend) == f"If {guess} is meant, type that."


def test_a_slip_says_how_many_times_of_which_year() -> None:
    (one,) = doubts(typed("hospital_beds_per_10000", "146"),
                    typed("hospital_beds_per_10000", "14.6", "2022"))  # fmt: skip
    assert str(one.what) == "About ten times the figure of 2022 (14,6)."


def test_a_share_that_jumps_by_more_than_20_points_is_asked_about() -> None:
    assert rules(typed(BHYT, "60,5"), typed(BHYT, "86,5", "2023")) == ["jumped"]
    assert rules(typed(BHYT, "70"), typed(BHYT, "86,5", "2023")) == []


def test_twice_last_years_rate_is_asked_about() -> None:
    assert rules(typed(DOCTORS, "20"), typed(DOCTORS, "8", "2023")) == ["jumped"]
    assert rules(typed(DOCTORS, "10"), typed(DOCTORS, "8", "2023")) == []


def test_a_figure_of_long_ago_says_nothing_of_a_jump() -> None:
    assert rules(typed(DOCTORS, "20"), typed(DOCTORS, "8", "2016")) == []


def test_figures_for_other_conditions_are_not_compared() -> None:
    key = "expanded_immunization_coverage"
    twelve = replace(typed(key, "60"), condition=Condition("epi_vaccine_types", Decimal(12)))
    ten = replace(typed(key, "93", "2023"), condition=Condition("epi_vaccine_types", Decimal(10)))
    assert rules(twelve, ten) == []


def test_small_numbers_raise_no_alarm() -> None:
    """One death among 60 births is 16,7 ‰, above any target, and none the year before."""
    few = replace(typed(U5MR, "16,7"), numerator=Decimal(1), denominator=Decimal(60))
    before = typed(U5MR, "1,6", "2023")
    assert rules(few, before) == []
    outside = replace(typed(U5MR, "333,3"), numerator=Decimal(1), denominator=Decimal(3))
    assert rules(outside, before) == []


def test_many_births_do_raise_it() -> None:
    many = replace(typed(U5MR, "16,7"), numerator=Decimal(50), denominator=Decimal(3000))
    assert rules(many, typed(U5MR, "1,65", "2023")) == ["slipped"]


def test_a_few_cases_more_of_something_counted_are_no_jump() -> None:
    key = "food_poisoning_incidents"
    assert rules(typed(key, "6"), typed(key, "2", "2023")) == []


def test_14_6_of_something_counted_is_not_whole() -> None:
    assert rules(typed("population", "14.6")) == ["part_of_one"]
    assert rules(typed("population", "66.177")) == []


def test_a_cut_off_rate_is_tolerated_and_a_wrong_one_not() -> None:
    cut = replace(typed("covid_coverage_1", "97,45"), numerator=Decimal(187348),
                  denominator=Decimal(192240))  # fmt: skip
    assert rules(cut) == []
    wrong = replace(cut, value=Decimal("95.45"), words="95,45")
    (one,) = doubts(wrong)
    assert str(one.what) == "Typed 95,45, but 97,4553 follows from its parts."


def test_the_covid_cases_of_000_disagree_with_their_parts() -> None:
    parts = {"covid_cases_total": "28.941", "covid_recovered": "28.865", "covid_deaths": "41",
             "covid_under_treatment": "39"}  # fmt: skip
    total, *others = (typed(key, words, "2022") for key, words in parts.items())
    assert rules(total, *others) == ["parts_disagree"]


@pytest.mark.parametrize("state", [State.NOT_COLLECTED, State.ZERO_IN_WORDS, State.TEXT])
def test_what_is_no_number_is_never_doubted(state: State) -> None:
    figure = Observation(BHYT, "2024", state, text="không có", words="không có")
    assert rules(figure, typed(BHYT, "86,5", "2023")) == []


def test_zero_after_a_figure_is_no_slip() -> None:
    assert rules(typed("malaria_new_cases_per_100000", "0"),
                 typed("malaria_new_cases_per_100000", "3", "2023")) == []  # fmt: skip


@given(st.decimals(0, 100, places=2), st.decimals(0, 100, places=2))
def test_every_doubt_is_three_filled_sentences(now: Decimal, before: Decimal) -> None:
    later = Observation(BHYT, "2024", value=now, words=f"{now}")
    earlier = Observation(BHYT, "2023", value=before, words=f"{before}")
    for one in doubts(later, earlier):
        assert all(str(text) and "{" not in str(text) for text in one.sentences)


def test_the_sample_holds_only_the_known_disagreements() -> None:
    """Of 000 the Covid cases that don't add up and the 71 trained, 11 others left out."""
    found = []
    for sample in Library().samples.values():
        figures = Figures.of(CATALOGUE, sample.observations)
        for one in sample.observations:
            shown = figures.shown(one.indicator, one.period)
            for doubt in doubts_of(shown, CATALOGUE[one.indicator], figures):
                found.append((one.indicator, one.period, doubt.rule))
    assert found == [
        ("staff_trained_total", "2017-2021", "parts_disagree"),
        ("covid_cases_total", "2022", "parts_disagree"),
    ]
