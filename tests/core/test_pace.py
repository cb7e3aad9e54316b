"""The yearly step that would still reach a target."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.assessment import assess
from nq20desk.core.observation import Observation
from nq20desk.core.pace import needed_pace, pace_words
from nq20desk.core.plan import Target
from nq20desk.core.quantity import Comparator
from nq20desk.resources.library import Library

LIBRARY = Library()
PLAN = LIBRARY.plan("cao-bang-2025")


def pace(key, aim, value, period="2024", said=Comparator.EQUAL, year=2030):
    target = Target(key, year, Comparator.EQUAL, aim, Decimal(aim))
    figure = Observation(key, period, comparator=said, value=Decimal(value))
    one = assess(LIBRARY.catalogue[key], PLAN, target, figure)
    found = needed_pace(one)
    return found, str(pace_words(one, found)) if found else ""


def test_what_is_lacking_is_spread_over_the_years_that_are_left():
    found, words = pace("health_insurance_coverage", "95", "86")
    assert (found.per_year, found.years) == (Decimal("1.50"), 6)
    assert words == "needs to rise by 1,5 percentage points a year until 2030"


def test_lower_is_better_must_fall():
    found, words = pace("under5_mortality", "15", "21")
    assert found.per_year == Decimal("-1")
    assert words == "needs to fall by 1‰ a year until 2030"


def test_the_step_is_rounded_so_that_keeping_it_suffices():
    found, _ = pace("doctors_per_10000", "10", "8")
    assert found.per_year == Decimal("0.34")
    assert 8 + found.per_year * found.years >= 10


@pytest.mark.parametrize(
    ("aim", "value", "period", "year"),
    [("80", "86", "2024", 2030), ("95", "86", "2024", 2024), ("95", "86", "2024", 2020)],
    ids=["met", "the year itself", "the year is past"],
)
def test_nothing_is_needed_or_nothing_helps_any_more(aim, value, period, year):
    assert pace("health_insurance_coverage", aim, value, period, year=year)[0] is None


def test_without_a_number_or_a_year_there_is_no_pace():
    key = "doctors_per_10000"
    target = LIBRARY.plan("cao-bang-2025").target(key, 2030)
    one = assess(LIBRARY.catalogue[key], PLAN, target, None)
    assert needed_pace(one) is None
    timeless = replace(target, year=None)
    figure = Observation(key, "2024", value=Decimal(8))
    assert needed_pace(assess(LIBRARY.catalogue[key], PLAN, timeless, figure)) is None


def test_a_figure_at_an_open_target_lacks_no_amount():
    key = "satisfaction_people"
    target = Target(key, 2030, Comparator.MORE, "trên 80", Decimal(80))
    figure = Observation(key, "2024", value=Decimal(80))
    assert needed_pace(assess(LIBRARY.catalogue[key], PLAN, target, figure)) is None


def test_of_a_figure_that_is_only_said_to_be_below_at_least_so_much_is_needed():
    found, words = pace("satisfaction_people", "90", "84", said=Comparator.LESS)
    assert found.at_least
    assert words.startswith("needs to rise by at least 1 percentage point a year")


@given(
    st.decimals(min_value=0, max_value=100, places=2),
    st.decimals(min_value=0, max_value=100, places=2),
    st.integers(min_value=2000, max_value=2029),
)
def test_keeping_the_pace_reaches_the_target_in_either_direction(aim, value, year):
    for key, better in (("health_insurance_coverage", 1), ("stunting_u5", -1)):
        found, _ = pace(key, str(aim), str(value), str(year))
        if found is None:
            assert value * better >= aim * better
        else:
            assert (value + found.per_year * found.years) * better >= aim * better
