"""Typed and computed figures; clerks truncate (surprises.md, 1 and 2.19)."""

from decimal import Decimal

from nq20desk.core.figures import Figures
from nq20desk.core.observation import Observation, State
from nq20desk.resources.library import Library

LIBRARY = Library()


def figures(*observations):
    return Figures.of(LIBRARY.catalogue, observations)


def given(key, value, period="2022", **more):
    number = None if value is None else Decimal(value)
    return Observation(key, period, value=number, words=str(value or ""), **more)


def duc_trong():
    return Figures.of(
        LIBRARY.catalogue,
        [one for sample in LIBRARY.samples.values() if sample.office.unit == "duc-trong"
         for one in sample.observations],
    )  # fmt: skip


def test_a_ratio_is_computed_from_its_parts():
    found = figures(given("covid_doses_3", "138360"), given("population", "192240"))
    assert found.computed("covid_coverage_3", "2022") == Decimal("71.97")
    assert found.is_computed("covid_coverage_3", "2022")
    assert found.shown("covid_coverage_3", "2022").value == Decimal("71.97")


def test_a_typed_value_is_kept_beside_the_computed_one():
    found = figures(
        given("covid_doses_1", "187348"),
        given("population", "192240"),
        given("covid_coverage_1", "97.45"),
    )
    assert found.shown("covid_coverage_1", "2022").value == Decimal("97.45")
    difference = found.disagreement("covid_coverage_1", "2022")
    assert difference.tolerated


def test_truncated_figures_of_000_are_tolerated_and_right_ones_are_silent():
    found = duc_trong()
    assert found.disagreement("covid_coverage_1", "2022").tolerated
    assert found.disagreement("covid_coverage_2", "2022").tolerated
    assert found.disagreement("covid_coverage_3", "2022") is None
    assert found.disagreement("covid_coverage_4", "2022") is None


def test_the_covid_sum_does_not_add_up_and_the_doses_do():
    found = duc_trong()
    wrong = found.disagreement("covid_cases_total", "2022")
    assert (wrong.typed, wrong.computed, wrong.tolerated) == (28941, 28945, False)
    assert found.disagreement("covid_doses_total", "2022") is None


def test_seven_of_eleven_communes_is_computed():
    observations = [one for sample in LIBRARY.samples.values() for one in sample.observations
                    if sample.office.unit == "cao-bang"]  # fmt: skip
    found = Figures.of(LIBRARY.catalogue, observations)
    shown = found.shown("communes_meeting_national_health_criteria", "2024")
    assert shown.value == Decimal("63.6")


def test_nothing_is_computed_from_missing_or_zero_parts():
    assert figures(given("covid_doses_1", "5")).computed("covid_coverage_1", "2022") is None
    zero = figures(given("covid_doses_1", "5"), given("population", "0"))
    assert zero.computed("covid_coverage_1", "2022") is None


def test_the_latest_figure_and_the_one_before():
    found = figures(
        given("hospital_quality_score", "2.92", "2020"),
        given("hospital_quality_score", "2.83", "2021"),
    )
    latest = found.latest("hospital_quality_score")
    assert latest.period == "2021"
    assert found.before(latest).period == "2020"
    assert found.latest("hospital_quality_score", until=2020).period == "2020"


def test_text_and_not_collected_are_states_of_their_own():
    text = Observation("population_health_managed", "2024", State.TEXT, text="chưa thực hiện")
    absent = Observation("life_expectancy", "2024", State.NOT_COLLECTED)
    found = figures(text, absent)
    assert not found.shown("population_health_managed", "2024").has_number
    assert found.shown("life_expectancy", "2024").state is State.NOT_COLLECTED
    assert found.shown("life_expectancy", "2023") is None
