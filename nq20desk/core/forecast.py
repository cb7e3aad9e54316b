"""*Theo xu hướng hiện nay*: where a series leads if it goes on, or why that can't be said.

A straight line is laid through the yearly figures by least squares, and the span in which
the next figure would lie in four cases of five is given with it (prediction interval by
Student's t). Nothing is forecast from too few years, from figures that are not alike, over a
change of territory, or further ahead than the series looks back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Direction, Indicator
from nq20desk.core.interval import Interval, accepted, are_disjoint, edge_of, is_inside
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Target
from nq20desk.core.quantity import Comparator, write_number
from nq20desk.core.verdict import Rules

LEAST_POINTS = 4
_EXACT = (Comparator.EQUAL, Comparator.ABOUT)
# Student's t for the middle 80 % by degrees of freedom; beyond the table that of 30
_T80 = (
    "3.078", "1.886", "1.638", "1.533", "1.476", "1.440", "1.415", "1.397", "1.383", "1.372",
    "1.363", "1.356", "1.350", "1.345", "1.341", "1.337", "1.333", "1.330", "1.328", "1.325",
    "1.323", "1.321", "1.319", "1.318", "1.316", "1.315", "1.314", "1.313", "1.311", "1.310",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Forecast:
    """Where the trend of ``first`` to ``last`` leads in ``year``.

    ``low`` to ``high`` holds the figure in four cases of five, if the trend goes on;
    ``held`` says that the line left what is possible (100 %, 0) and was kept there.
    """

    year: int
    value: Decimal
    low: Decimal
    high: Decimal
    first: int
    last: int
    points: int
    held: bool = False


@dataclass(frozen=True, slots=True)
class NoForecast:
    """Why nothing can be said of the future."""

    why: Message


def forecast(
    figures: Figures, indicator: Indicator, year: int, changes: Sequence[int] = ()
) -> Forecast | NoForecast:
    """The forecast for a year; ``changes`` are the years from which the territory was another."""
    series = yearly(figures, indicator.key)
    refusal = _refusal(series, year, changes)
    if refusal is not None:
        return NoForecast(refusal)
    return _line(indicator, series, year)


def yearly(figures: Figures, indicator: str) -> list[Observation]:
    """The numbers of single years, oldest first; spans of years are no points of a series."""
    found = (figures.shown(indicator, one) for one in figures.periods(indicator) if len(one) == 4)
    return [one for one in found if one is not None and one.has_number]


def _refusal(series: Sequence[Observation], year: int, changes: Sequence[int]) -> Message | None:
    """Why there is no forecast; the first reason that holds."""
    if len(series) < LEAST_POINTS:
        return message(
            "Forecast",
            "No forecast: it takes the figures of {wanted} years at least; there are {count}.",
            wanted=LEAST_POINTS, count=len(series),
        )  # fmt: skip
    first, last = series[0].year, series[-1].year
    unlike = _unlike(series)
    if unlike is not None:
        return unlike
    crossed = [one for one in changes if first < one <= max(last, year)]
    if crossed:
        return message(
            "Forecast", "No forecast: the territory changed in {year}.", year=min(crossed)
        )
    if year <= last:
        return message(
            "Forecast", "No forecast: there are figures of {last} already.", last=last
        )  # fmt: skip
    if year - last > last - first:
        return message(
            "Forecast",
            "No forecast: {year} is further ahead of {last} than the figures go back ({first}).",
            year=year, last=last, first=first,
        )  # fmt: skip
    return None


def _unlike(series: Sequence[Observation]) -> Message | None:
    for one in series:
        if one.comparator not in _EXACT:
            return message(
                "Forecast", "No forecast: the figure of {period} is not exact.", period=one.period
            )
        if one.condition != series[0].condition:
            return message(
                "Forecast",
                "No forecast: the figures of {one} and {other} have different conditions.",
                one=series[0].period, other=one.period,
            )  # fmt: skip
    return None


def _line(indicator: Indicator, series: Sequence[Observation], year: int) -> Forecast:
    """Least squares with the 80 % prediction interval."""
    points = [(Decimal(one.year), one.value) for one in series if one.value is not None]
    count = Decimal(len(points))
    middle_x = sum((x for x, _ in points), Decimal()) / count
    middle_y = sum((y for _, y in points), Decimal()) / count
    spread_x = sum(((x - middle_x) ** 2 for x, _ in points), Decimal())
    slope = sum(((x - middle_x) * (y - middle_y) for x, y in points), Decimal()) / spread_x
    rest = sum(((y - middle_y - slope * (x - middle_x)) ** 2 for x, y in points), Decimal())
    freedom = len(points) - 2
    ahead = Decimal(year) - middle_x
    reach = (rest / freedom * (1 + 1 / count + ahead * ahead / spread_x)).sqrt()
    reach *= Decimal(_T80[min(freedom, len(_T80)) - 1])
    return _held(indicator, series, year, (middle_y + slope * ahead, reach))


def _held(
    indicator: Indicator, series: Sequence[Observation], year: int, found: tuple[Decimal, Decimal]
) -> Forecast:
    """The forecast inside the plausible bounds, with the indicator's decimals."""
    value, reach = found
    places = Decimal(1).scaleb(-indicator.decimals)
    ends = [_within(one, indicator) for one in (value, value - reach, value + reach)]
    middle, low, high = (one.quantize(places, rounding=ROUND_HALF_UP) for one in ends)
    first, last = series[0].year, series[-1].year
    return Forecast(year, middle, low, high, first, last, len(series), held=ends[0] != value)


def _within(value: Decimal, indicator: Indicator) -> Decimal:
    """Kept inside the plausible bounds; a share of all is 100 % at most."""
    if indicator.bounds is None:
        return value
    low, high = indicator.bounds
    return min(max(value, low), high)


# ---- in words


def forecast_words(
    found: Forecast | NoForecast,
    indicator: Indicator,
    target: Target | None = None,
    rules: Rules | None = None,
) -> Message:
    """One sentence that always says what the forecast rests on, or why there is none."""
    if isinstance(found, NoForecast):
        return found.why
    said = message(
        "Forecast",
        "By the present trend ({first}–{last}) about {value} in {year} ({low} to {high}).",
        first=found.first, last=found.last, year=found.year,
        value=f"{write_number(found.value)}{indicator.measure.suffix}",
        low=write_number(found.low), high=write_number(found.high),
    )  # fmt: skip
    if found.held:
        limit = message("Forecast", "The line would leave what is possible and was kept there.")
        said = message("Forecast", "{first} {second}", first=said, second=limit)
    if target is None or not _is_level(target, indicator):
        return said
    end = _outlook_words(outlook(found, indicator, target, rules))
    return message("Forecast", "{first} {second}", first=said, second=end)


def outlook(
    found: Forecast, indicator: Indicator, target: Target | None, rules: Rules | None = None
) -> bool | None:
    """Whether the forecast's whole span meets a target (True), misses it (False), or neither."""
    if target is None or not _is_level(target, indicator):
        return None
    edge = edge_of(target, indicator.direction, rules or Rules())
    region = accepted(target, edge, indicator.direction)
    span = Interval(found.low, found.high)
    if is_inside(span, region):
        return True
    return False if are_disjoint(span, region) else None


def _is_level(target: Target, indicator: Indicator) -> bool:
    """Whether a target is a level in the indicator's own measure."""
    if target.value is None or target.comparator in (Comparator.CHANGE, Comparator.TEXT):
        return False
    own = target.measure in (None, indicator.measure.key)
    return own and indicator.direction is not Direction.NONE


def _outlook_words(reaches: bool | None) -> Message:
    if reaches is None:
        return message("Forecast", "Whether the target will be met is open.")
    if reaches:
        return message("Forecast", "The target would be met.")
    return message("Forecast", "The target would not be met.")
