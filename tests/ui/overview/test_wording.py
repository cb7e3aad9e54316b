"""The phrases of distances, for every verdict, in both directions."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nq20desk.app.language import Language
from nq20desk.core.assessment import Verdict, assess
from nq20desk.core.indicator import Level
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition, Plan, Target
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import ReportState
from nq20desk.ui.wording import (
    distance_words,
    level_word,
    state_word,
    target_words,
    unit_suffix,
    value_words,
    verdict_word,
)

PLAN = Plan("p", "Plan", "Plan", "p", Level.DISTRICT, "", "", (2025,), ())


@pytest.fixture
def said(desk):
    def say(key, aim, value, comparator=Comparator.EQUAL):
        target = Target(key, 2025, comparator, aim, value=Decimal(aim))
        figure = Observation(key, "2024", value=Decimal(value), words=value)
        found = assess(desk.library.catalogue[key], PLAN, target, figure)
        return str(distance_words(found))

    return say


def test_not_met(said):
    assert said("health_insurance_coverage", "95", "86.5") == "8,5 percentage points short"
    assert said("under5_mortality", "18.5", "24.3") == "still 5,8‰ too high"
    assert said("doctors_per_10000", "10", "8") == "2 per 10,000 short"


def test_met(said):
    assert said("health_insurance_coverage", "95", "95") == "met exactly"
    assert said("satisfaction_people", "80", "83.3") == "met, 3,3 percentage points more"
    assert said("under5_mortality", "18.5", "0") == "met, 18,5‰ lower"


def test_exceeded(desk):
    target = Target("chs_ncd_management", 2025, Comparator.RANGE, "80 - 90",
                    value=Decimal(80), high=Decimal(90))  # fmt: skip
    figure = Observation("chs_ncd_management", "2024", value=Decimal(95))
    found = assess(desk.library.catalogue["chs_ncd_management"], PLAN, target, figure)
    assert str(distance_words(found)) == "exceeded by 15 percentage points"


def test_what_cannot_be_compared_says_why(desk):
    indicator = desk.library.catalogue["expanded_immunization_coverage"]
    aim = Target(indicator.key, 2025, Comparator.EQUAL, "95", value=Decimal(95),
                 condition=Condition("epi_vaccine_types", Decimal(12)))  # fmt: skip
    figure = Observation(indicator.key, "2024", value=Decimal(93))
    text = Observation(indicator.key, "2024", state=State.TEXT, text="đa số trẻ")
    ten = replace(figure, condition=Condition("epi_vaccine_types", Decimal(10)))
    change = replace(aim, comparator=Comparator.CHANGE, condition=None)
    words = [
        str(distance_words(assess(indicator, PLAN, one, two)))
        for one, two in ((aim, ten), (aim, figure), (aim, text), (change, figure))
    ]
    assert words == [
        "not comparable (10 of 12 kinds)",
        "not comparable (condition not said)",
        "not comparable (in words)",
        "not comparable (a change)",
    ]


def test_missing_sides_are_said_by_the_verdict(desk):
    indicator = desk.library.catalogue["doctors_per_10000"]
    found = assess(indicator, PLAN, None, None, year=2025)
    assert distance_words(found) == verdict_word(Verdict.NO_TARGET)


def test_every_verdict_level_and_state_has_a_word():
    assert all(verdict_word(one).source for one in Verdict)
    assert all(level_word(one).source for one in Level)
    assert all(state_word(one).source for one in ReportState)


def test_units_in_both_languages(desk):
    catalogue, english, vietnamese = desk.library.catalogue, Language("en"), Language("vi")
    doctors = catalogue["doctors_per_10000"]
    assert unit_suffix(doctors, vietnamese) == "/vạn dân"
    assert unit_suffix(doctors, english) == " per 10,000 people"
    assert unit_suffix(catalogue["health_insurance_coverage"], english) == "%"
    assert unit_suffix(catalogue["health_insurance_members"], vietnamese) == " người"


def test_figures_and_targets_as_they_are_read(desk):
    indicator, language = desk.library.catalogue["health_insurance_coverage"], Language("vi")
    more = Observation(indicator.key, "2024", comparator=Comparator.MORE, value=Decimal(93))
    nothing = Observation(indicator.key, "2024", state=State.NOT_COLLECTED)
    assert value_words(indicator, more, language) == "> 93%"
    assert value_words(indicator, nothing, language) == ""
    wide = Target(indicator.key, 2025, Comparator.RANGE, "90-95", Decimal(90), Decimal(95))
    assert target_words(indicator, wide, language) == "90 - 95%"
    assert target_words(indicator, None, language) == ""
    doctors = desk.library.catalogue["doctors_per_10000"]
    ten = Target(doctors.key, 2025, Comparator.EQUAL, "10", Decimal(10))
    assert target_words(doctors, ten, language) == "10/vạn dân"
    assert target_words(doctors, ten, language, beside_value=True) == "10"
