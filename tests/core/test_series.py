"""Figures over a change of borders: rates on the right population, series that show it."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Level
from nq20desk.core.observation import Observation
from nq20desk.core.rollup import roll_up
from nq20desk.core.series import series
from nq20desk.core.territory import ONE_DAY, ChangeKind, Territory, Unit, UnitChange
from nq20desk.resources.library import Library

CATALOGUE = Library().catalogue
DAY = date(2025, 7, 1)
LAST = DAY - ONE_DAY
POPULATION, BHYT = CATALOGUE["population"], CATALOGUE["health_insurance_coverage"]


def number(key, year, value):
    return Observation(key, str(year), value=Decimal(value))


def known(**figures):
    made = {key: Figures.of(CATALOGUE, found) for key, found in figures.items()}
    return lambda key: made.get(key) or Figures.of(CATALOGUE, [])


def merged():
    """a and b become d on 1/7/2025."""
    units = [Unit("city", "thành phố", Level.DISTRICT),
             Unit("a", "xã A", Level.COMMUNE, "city", None, LAST),
             Unit("b", "xã B", Level.COMMUNE, "city", None, LAST),
             Unit("d", "phường D", Level.COMMUNE, "city", DAY)]  # fmt: skip
    return Territory(units, [UnitChange(ChangeKind.MERGER, DAY, ("a", "b"), ("d",))])


def test_a_series_goes_back_over_a_merger_and_shows_it():
    figures = known(
        a=[number("population", 2023, 100), number("population", 2024, 110)],
        b=[number("population", 2024, 200)],
        d=[number("population", 2025, 320)],
    )
    points = series(POPULATION, "d", merged(), figures)
    assert [(one.period, one.value, one.under_old_borders) for one in points] == [
        ("2024", 310, True), ("2025", 320, False),
    ]  # fmt: skip
    assert [len(one.changes) for one in points] == [0, 1]


def test_rates_before_a_merger_are_recomputed_on_both_populations():
    figures = known(
        a=[number("population", 2024, 100), number("health_insurance_members", 2024, 90)],
        b=[number("population", 2024, 300), number("health_insurance_members", 2024, 210)],
    )
    (point,) = series(BHYT, "d", merged(), figures)
    assert point.value == Decimal("75.00")


def test_in_the_year_of_a_merger_old_units_figures_stand_in_for_the_new_one():
    figures = known(a=[number("population", 2025, 100)], b=[number("population", 2025, 200)])
    whole = roll_up(POPULATION, "2025", "city", merged(), figures)
    assert whole.exact == 300
    assert [one.key for one in whole.parts[0].made_of] == ["a", "b"]
    half = roll_up(POPULATION, "2025", "city", merged(), known(a=[number("population", 2025, 1)]))
    assert half.exact is None


def test_a_part_of_a_split_unit_begins_with_its_own_figures():
    units = [Unit("a", "xã A", Level.COMMUNE), Unit("b", "xã B", Level.COMMUNE, None, DAY),
             Unit("c", "xã C", Level.COMMUNE, None, DAY)]  # fmt: skip
    territory = Territory(units, [UnitChange(ChangeKind.SPLIT, DAY, ("a",), ("b", "c"))])
    figures = known(a=[number("population", 2024, 500)], b=[number("population", 2025, 200)])
    assert [one.period for one in series(POPULATION, "b", territory, figures)] == ["2025"]


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=12))
def test_nobody_is_lost_or_doubled_by_a_merger(people):
    keys = [f"x{at}" for at in range(len(people))]
    units = [Unit("city", "thành phố", Level.DISTRICT), Unit("d", "D", Level.COMMUNE, "city", DAY)]
    units += [Unit(key, key, Level.COMMUNE, "city", None, LAST) for key in keys]
    territory = Territory(units, [UnitChange(ChangeKind.MERGER, DAY, tuple(keys), ("d",))])
    figures = known(**{
        key: [number("population", year, count) for year in (2024, 2025)]
        for key, count in zip(keys, people, strict=True)
    })  # fmt: skip
    for year in ("2024", "2025"):
        assert roll_up(POPULATION, year, "city", territory, figures).exact == sum(people)


def test_the_mean_population_follows_from_both_year_ends():
    found = Figures.of(
        CATALOGUE, [number("population", 2023, 1000), number("population", 2024, 1011)]
    )
    assert found.computed("population_mean", "2024") == Decimal(1006)
    assert found.computed("population_mean", "2023") is None
    assert found.latest("population_mean").period == "2024"


def test_rates_on_the_mean_population_use_it_and_others_that_of_the_day():
    visits = Observation("visits_per_person_year", "2024", numerator=Decimal(2011))
    doctors = Observation("doctors_per_10000", "2024", numerator=Decimal(2))
    found = Figures.of(CATALOGUE, [
        number("population", 2023, 1000), number("population", 2024, 1011), visits, doctors,
    ])  # fmt: skip
    assert found.computed("visits_per_person_year", "2024") == Decimal("2.00")  # 2011 / 1005,5
    assert found.computed("doctors_per_10000", "2024") == Decimal("19.78")  # 2 / 1011
    typed = Figures.of(CATALOGUE, [number("population_mean", 2024, 2011), visits])
    assert typed.computed("visits_per_person_year", "2024") == Decimal("1.00")
