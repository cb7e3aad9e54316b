"""Pace and forecast of a unit's figures, and the small charts drawn from them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from nq20desk.app.courses import charts_of
from nq20desk.app.outlook import outlook_of, territory_changes
from nq20desk.app.scores import Aim, Scope, scores
from nq20desk.core.forecast import Forecast, NoForecast
from nq20desk.document.course import Cone, course_shapes
from nq20desk.document.shapes import Ink, Polygon
from nq20desk.store.operations import EnterFigures, SaveUnit

KEY = "health_insurance_coverage"


def enter(desk, values, unit="cao-bang"):
    old = desk.figures(unit).latest(KEY)
    found = [(KEY, str(year), replace(old, period=str(year), value=Decimal(value), words=value))
             for year, value in values.items()]  # fmt: skip
    desk.run(EnterFigures(unit, found))


def scores_of(desk, unit="cao-bang", year=2030):
    plan = desk.plans_of_unit(unit)[0]
    return scores(desk, unit, Aim(plan, year), Scope.FORM)


@pytest.fixture
def ward(desk):
    """A ward that has the city's plans and figures of five years."""
    enter(desk, {2019: "78", 2020: "80", 2021: "83", 2022: "84", 2023: "86"})
    return desk


def outlook(desk, changes=(), year=2025):
    score = next(one for one in scores_of(desk, year=year) if one.indicator.key == KEY)
    return outlook_of(score.assessment, desk.figures("cao-bang"), changes)


def test_pace_and_forecast_of_a_series(ward):
    found = outlook(ward)
    assert found.pace.per_year == Decimal("8.50")
    assert isinstance(found.forecast, Forecast)
    assert "(2019–2024)" in str(found.forecast_words)


def test_a_district_s_figures_end_with_the_reform(desk):
    assert territory_changes(desk, "cao-bang") == (2025,)
    desk.run(SaveUnit("xa-mau", "xã Mẫu, tỉnh Cao Bằng", "commune"))
    assert territory_changes(desk, "xa-mau") == ()


def test_a_merger_changes_the_territory_of_old_and_new_units(desk):
    (merger, *_) = desk.territory.changes
    assert {territory_changes(desk, key) for key in (*merger.old, *merger.new)} == {(2025,)}


def test_no_forecast_across_the_reform_and_the_sentence_says_why(ward):
    found = outlook(ward, territory_changes(ward, "cao-bang"))
    assert isinstance(found.forecast, NoForecast)
    assert str(found.forecast_words) == "No forecast: the territory changed in 2025."


def test_what_is_not_compared_has_no_outlook(desk):
    for score in scores_of(desk):
        found = outlook_of(score.assessment, desk.figures("cao-bang"))
        compared = score.assessment.distance is not None
        assert (found.forecast is not None) is compared


def test_all_charts_share_one_axis_of_years(ward):
    charts = charts_of(ward, "cao-bang", scores_of(ward))
    assert {(one.first, one.last) for one in charts.courses.values()} == {(2019, 2030)}


def test_a_chart_shows_figures_targets_and_the_way(ward):
    course = charts_of(ward, "cao-bang", scores_of(ward)).courses[KEY]
    assert [year for year, _ in course.points] == [2019, 2020, 2021, 2022, 2023, 2024]
    assert {(one.year, one.value) for one in course.targets} == {(2025, 95.0), (2030, 95.0)}
    assert course.way == (2030, 95.0)
    assert course.cone is None  # the reform of 2025 lies between


def test_a_forecast_is_drawn_as_a_wedge(ward):
    course = charts_of(ward, "cao-bang", scores_of(ward)).courses[KEY]
    plain = course_shapes(course, 180, 76)
    assert not any(isinstance(one, Polygon) and one.ink is Ink.BAND for one in plain)
    cone = outlook(ward).forecast
    drawn = course_shapes(_with_cone(course, cone), 180, 76)
    assert any(isinstance(one, Polygon) and one.ink is Ink.BAND for one in drawn)


def _with_cone(course, found):
    cone = Cone(found.year, float(found.value), float(found.low), float(found.high))
    return replace(course, cone=cone)


def test_everything_of_a_chart_stays_in_its_box(ward):
    for course in charts_of(ward, "cao-bang", scores_of(ward)).courses.values():
        for _, value in course.points:
            assert 0 <= course.y(value, 76) <= 76
        for year in (course.first, course.last):
            assert 0 <= course.x(year, 180) <= 180
