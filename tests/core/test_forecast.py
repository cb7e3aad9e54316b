"""Where a trend leads, and when that is not said."""

from dataclasses import replace
from decimal import Decimal
from math import sqrt
from statistics import linear_regression

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.figures import Figures
from nq20desk.core.forecast import Forecast, NoForecast, forecast, forecast_words, outlook
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Condition, Target
from nq20desk.core.quantity import Comparator
from nq20desk.resources.library import Library

LIBRARY = Library()
KEY = "health_insurance_coverage"
INDICATOR = LIBRARY.catalogue[KEY]


def series(*values, first=2018, key=KEY):
    return [Observation(key, str(first + place), value=Decimal(str(value)))
            for place, value in enumerate(values) if value is not None]  # fmt: skip


def found(observations, year=2025, changes=()):
    key = observations[0].indicator if observations else KEY
    figures = Figures.of(LIBRARY.catalogue, observations)
    return forecast(figures, LIBRARY.catalogue[key], year, changes)


def reason(observations, year=2025, changes=()):
    refused = found(observations, year, changes)
    assert isinstance(refused, NoForecast)
    return str(refused.why)


def test_a_straight_series_goes_straight_on():
    one = found(series(80, 82, 84, 86, first=2019))
    assert (one.value, one.low, one.high) == (Decimal(92), Decimal(92), Decimal(92))
    assert (one.first, one.last, one.points) == (2019, 2022, 4)


def test_quality_of_duc_trong_with_its_spread():
    sample = next(s for s in LIBRARY.samples.values() if s.office.unit == "duc-trong")
    figures = Figures.of(LIBRARY.catalogue, sample.observations)
    indicator = LIBRARY.catalogue["hospital_quality_score"]
    one = forecast(figures, indicator, 2022)
    years, scores = range(2016, 2022), (2.61, 2.62, 2.72, 2.88, 2.92, 2.83)
    slope, start = linear_regression(years, scores)
    rest = sum((y - start - slope * x) ** 2 for x, y in zip(years, scores, strict=True))
    reach = 1.533 * sqrt(rest / 4 * (1 + 1 / 6 + 3.5**2 / 17.5))  # Student's t for 80 %, 4 df
    middle = start + slope * 2022
    wanted = [f"{end:.2f}" for end in (middle, middle - reach, middle + reach)]
    assert [str(end) for end in (one.value, one.low, one.high)] == wanted
    words = str(forecast_words(one, indicator))
    assert words == "By the present trend (2016–2021) about 2,98 điểm in 2022 (2,82 to 3,13)."


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_few_years_give_no_forecast_and_the_sentence_counts_them(count):
    words = reason(series(*range(80, 80 + count)))
    assert words == (f"No forecast: it takes the figures of 4 years at least; there are {count}.")


def test_gaps_in_the_series_are_no_points():
    assert "there are 3" in reason(series(80, None, 82, None, 84))
    assert isinstance(found(series(80, None, 82, 83, 84)), Forecast)


def test_a_figure_that_is_only_above_a_number_is_no_point():
    figures = series(80, 82, 84, 86, 88)
    figures[2] = replace(figures[2], comparator=Comparator.MORE)
    assert reason(figures) == "No forecast: the figure of 2020 is not exact."


def test_a_change_of_condition_breaks_the_series():
    figures = series(90, 91, 92, 93, first=2020)
    figures[3] = replace(figures[3], condition=Condition("epi_vaccine_types", Decimal(12)))
    assert "2020 and 2023 have different conditions" in reason(figures)


@pytest.mark.parametrize("year", [2020, 2023, 2025])
def test_a_change_of_territory_within_or_ahead_of_the_series_breaks_it(year):
    words = reason(series(80, 82, 84, 86, 88), changes=(year,))
    assert words == f"No forecast: the territory changed in {year}."


@pytest.mark.parametrize("year", [2015, 2018, 2026])
def test_a_change_before_the_series_or_after_the_target_does_not_matter(year):
    assert isinstance(found(series(80, 82, 84, 86, 88), changes=(year,)), Forecast)


def test_nothing_is_said_further_ahead_than_the_figures_go_back():
    assert isinstance(found(series(80, 82, 84, 86), 2024), Forecast)
    assert "2025 is further ahead of 2021" in reason(series(80, 82, 84, 86), 2025)


def test_nothing_is_forecast_for_a_year_with_figures():
    assert "figures of 2021 already" in reason(series(80, 82, 84, 86), 2021)


def test_a_share_never_grows_beyond_all():
    one = found(series(85, 90, 94, 99, first=2020), 2026)
    assert (one.value, one.high, one.held) == (Decimal(100), Decimal(100), True)
    assert "kept there" in str(forecast_words(one, INDICATOR))


@pytest.mark.parametrize(
    ("aim", "wanted", "end"),
    [("90", True, "would be met"), ("95", False, "would not be met"), ("92", None, "is open")],
)
def test_the_whole_span_decides_whether_a_target_would_be_met(aim, wanted, end):
    one = found(series(80, "82.3", "83.7", 86, first=2019))
    target = Target(KEY, 2025, Comparator.EQUAL, aim, Decimal(aim))
    assert outlook(one, INDICATOR, target) is wanted
    assert end in str(forecast_words(one, INDICATOR, target))


def test_a_change_or_a_text_has_no_outlook():
    one = found(series(80, 82, 84, 86, first=2019))
    change = Target(KEY, 2025, Comparator.CHANGE, "tăng 2%", Decimal(2))
    assert outlook(one, INDICATOR, change) is None
    assert str(forecast_words(one, INDICATOR, change)).endswith("(92,00 to 92,00).")


@given(st.lists(st.decimals(min_value=0, max_value=100, places=1), min_size=4, max_size=15))
def test_the_span_holds_the_value_and_stays_possible(values):
    one = found(series(*values, first=2000), 2000 + len(values))
    assert 0 <= one.low <= one.value <= one.high <= 100
