"""Rolling up: sums, sums over sums, never a mean of rates; who is missing is named."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Level, Rollup
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator
from nq20desk.core.rollup import Lack, roll_up, rule_of
from nq20desk.core.territory import Territory, Unit
from nq20desk.resources.library import Library

CATALOGUE = Library().catalogue
STUNTING, BHYT, CASES = "stunting_u5", "health_insurance_coverage", "covid_cases_total"
CRITERIA = "communes_meeting_national_health_criteria"


def figure(key, value=None, *, top=None, bottom=None, year="2024", **more):
    number = {"value": None if value is None else Decimal(str(value))}
    counts = {"numerator": _decimal(top), "denominator": _decimal(bottom)}
    return Observation(key, year, **number, **counts, **more)


def _decimal(number):
    return None if number is None else Decimal(number)


def rolled(key, parts, own=(), year="2024"):
    """What the parts (a list of figures for each commune) make."""
    names = [f"x{at}" for at in range(len(parts))]
    units = [Unit(name, f"xã {name}", Level.COMMUNE, "city") for name in names]
    territory = Territory([Unit("city", "thành phố", Level.DISTRICT), *units])
    known = {name: Figures.of(CATALOGUE, found) for name, found in zip(names, parts, strict=True)}
    known["city"] = Figures.of(CATALOGUE, own)
    return roll_up(CATALOGUE[key], year, "city", territory, known.__getitem__)


counts = st.lists(
    st.tuples(st.integers(0, 5000), st.integers(1, 5000)).filter(lambda pair: pair[0] <= pair[1]),
    min_size=1, max_size=30,
)  # fmt: skip


@given(counts)
def test_a_rate_is_the_sum_of_numerators_over_the_sum_of_denominators(pairs):
    whole = rolled(STUNTING, [[figure(STUNTING, top=a, bottom=b)] for a, b in pairs])
    top, bottom = sum(a for a, _ in pairs), sum(b for _, b in pairs)
    assert (whole.numerator, whole.denominator) == (top, bottom)
    assert whole.exact == Decimal(top) * 100 / Decimal(bottom)
    assert whole.complete


@given(counts, st.randoms(use_true_random=False))
def test_the_order_of_the_communes_does_not_matter(pairs, chance):
    mixed = list(pairs)
    chance.shuffle(mixed)
    first, second = (
        rolled(STUNTING, [[figure(STUNTING, top=a, bottom=b)] for a, b in order])
        for order in (pairs, mixed)
    )
    assert first.exact == second.exact


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=30))
def test_counts_are_added(numbers):
    whole = rolled("food_poisoning_incidents",
                   [[figure("food_poisoning_incidents", one)] for one in numbers])  # fmt: skip
    assert whole.exact == sum(numbers)
    if sum(numbers):
        assert sum(whole.share(one) for one in whole.parts) == pytest.approx(Decimal(1))


def test_percentages_are_never_averaged():
    """90 % of 10 and 10 % of 990 are not 50 %."""
    parts = [[figure(STUNTING, top=9, bottom=10)], [figure(STUNTING, top=99, bottom=990)]]
    assert rolled(STUNTING, parts).value == Decimal("10.80")
    bare = rolled(STUNTING, [[figure(STUNTING, 90)], [figure(STUNTING, 10)]])
    assert bare.exact is None
    assert [one.lack for one in bare.missing] == [Lack.NO_COUNTS, Lack.NO_COUNTS]


def test_counts_that_are_figures_of_their_own_are_taken_from_there():
    parts = [
        [figure("health_insurance_members", 80), figure("population", 100)],
        [figure("health_insurance_members", 60), figure("population", 200)],
    ]
    assert rolled(BHYT, parts).value == Decimal("46.67")


def test_who_is_missing_is_named_with_the_reason():
    whole = rolled(STUNTING, [
        [figure(STUNTING, top=1, bottom=10)], [],
        [figure(STUNTING, state=State.TEXT, text="đang rà soát")],
        [figure(STUNTING, state=State.NOT_COLLECTED, words="x")],
    ])  # fmt: skip
    assert whole.value == Decimal("10.00")
    assert not whole.complete
    assert [(one.unit.key, one.lack) for one in whole.missing] == [
        ("x1", Lack.NO_FIGURE), ("x2", Lack.IN_WORDS), ("x3", Lack.NOT_COLLECTED),
    ]  # fmt: skip


def test_a_member_without_denominator_is_told_apart():
    whole = rolled(BHYT, [[figure("health_insurance_members", 80)]])
    assert whole.missing[0].lack is Lack.NO_DENOMINATOR


def test_zero_said_in_words_counts_and_more_than_does_not():
    zero = figure("food_poisoning_incidents", 0, state=State.ZERO_IN_WORDS, words="không có")
    more = figure("food_poisoning_incidents", 3, comparator=Comparator.MORE)
    whole = rolled("food_poisoning_incidents", [[zero], [more]])
    assert whole.exact == 0
    assert whole.missing[0].lack is Lack.INEXACT


def test_figures_with_other_conditions_are_not_put_together():
    key = "expanded_immunization_coverage"

    def kinds(number):
        return [figure(key, top=9, bottom=10, condition=Condition("epi_vaccine_types", number))]

    assert rolled(key, [kinds(Decimal(10)), kinds(Decimal(10))]).value == Decimal("90.00")
    mixed = rolled(key, [kinds(Decimal(10)), kinds(Decimal(12))])
    assert mixed.exact is None
    assert "10; 12" in str(mixed.why_not)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("satisfaction_people", "measured only at the level: district, province, nation"),
        ("underweight_u5_annual_reduction", "must not be averaged"),
        ("infectious_disease_incidence", "nothing to add up"),
    ],
)
def test_what_cannot_be_rolled_up_says_why(key, words):
    whole = rolled(key, [[figure(key, 1)]])
    assert whole.exact is None
    assert words in str(whole.why_not)


def test_yes_and_no_are_counted():
    parts = [[figure(CRITERIA, top=1, bottom=1)]] * 7 + [[figure(CRITERIA, 0)]] * 4
    whole = rolled(CRITERIA, parts)
    assert (whole.rule, whole.numerator, whole.denominator) == (Rollup.YES_NO, 7, 11)
    assert whole.value == Decimal("63.6")


def test_what_must_be_the_same_everywhere_is_not_added():
    def of(*kinds):
        return rolled("epi_vaccine_types", [[figure("epi_vaccine_types", one)] for one in kinds])

    assert of(10, 10, 10).exact == 10
    assert of(10, 12).exact is None
    assert of(10, 12).why_not is not None


def test_denominators_of_nothing_make_no_rate():
    whole = rolled(STUNTING, [[figure(STUNTING, top=0, bottom=0)]])
    assert whole.exact is None
    assert "add up to 0" in str(whole.why_not)


@pytest.mark.parametrize(
    ("typed", "difference", "agrees"),
    [("66.66", 0, True), ("66.67", 0, True), ("66.6", 0, True), ("70", "3", False)],
)
def test_the_own_figure_stands_beside_and_cut_off_digits_are_tolerated(typed, difference, agrees):
    own = figure(STUNTING, typed)
    whole = rolled(STUNTING, [[figure(STUNTING, top=2, bottom=3)]], [own])
    assert whole.own == own
    assert whole.difference == Decimal(difference)
    assert whole.agrees is agrees


def test_an_own_figure_with_a_comparator_is_held_against_the_sum():
    parts = [[figure(STUNTING, top=94, bottom=100)]]
    more = figure(STUNTING, 93, comparator=Comparator.MORE)
    assert rolled(STUNTING, parts, [more]).agrees is True
    assert rolled(STUNTING, parts, [replace(more, value=Decimal(95))]).agrees is False
    assert rolled(STUNTING, parts, [more]).difference is None


def test_every_indicator_has_a_rule_or_a_reason():
    for one in CATALOGUE:
        whole = rolled(one.key, [[]])
        assert whole.why_not is not None or rule_of(one) is not Rollup.NONE


def test_without_units_below_it_says_so():
    assert "No unit belongs to it in 2024" in str(rolled(CASES, []).why_not)
