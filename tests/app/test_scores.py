"""What the rows show, without widgets: scale, ticks, the former figure."""

from decimal import Decimal

import pytest

from nq20desk.app.scores import Scope, aims_of, first_aim, scale, scores
from nq20desk.core.indicator import Direction, Level


@pytest.fixture
def cao_bang(desk):
    aims = aims_of(desk.plans_of_unit("cao-bang"))
    found = scores(desk, "cao-bang", aims[0], Scope.FORM)
    return {one.indicator.key: one for one in found}


def test_targets_of_city_and_nation_stand_side_by_side(cao_bang):
    ticks = cao_bang["doctors_per_10000"].bullet.targets
    assert [(one.level, one.value) for one in ticks] == [
        (Level.DISTRICT, 10.0),
        (Level.NATION, 10.0),
    ]


def test_lower_is_better_is_kept_for_the_bar(cao_bang):
    assert cao_bang["stunting_u5"].bullet.direction is Direction.LOWER


def test_a_text_has_no_bar(cao_bang):
    assert cao_bang["population_health_managed"].bullet.value is None


def test_the_scale_is_narrowed_to_a_round_number(desk):
    catalogue = desk.library.catalogue
    beds, life = catalogue["hospital_beds_per_10000"], catalogue["life_expectancy"]
    assert scale(beds, [Decimal(16), Decimal(30)]) == (0.0, 40.0)
    assert scale(beds, []) == (0.0, 150.0)
    assert scale(life, [Decimal("73.2")]) == (60.0, 85.0)
    assert scale(catalogue["health_insurance_coverage"], [Decimal(95)]) == (0.0, 100.0)


def test_the_first_aim_is_the_year_that_the_figures_lead_to(desk):
    aims = aims_of(desk.plans_of_unit("cao-bang"))
    assert [one.year for one in aims[:2]] == [2025, 2030]
    assert first_aim(aims, desk.figures("cao-bang")) == aims[0]
    assert first_aim(aims[1:2], desk.figures("cao-bang")) == aims[1]
