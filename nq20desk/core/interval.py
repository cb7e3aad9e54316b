"""Intervals of numbers: what a figure leaves possible, what a target accepts."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from nq20desk.core.indicator import Direction
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Target
from nq20desk.core.quantity import Comparator
from nq20desk.core.verdict import Rules

# looking a member up in its class takes longer than comparing two numbers
_MORE, _LESS = Comparator.MORE, Comparator.LESS
_AT_LEAST, _AT_MOST = Comparator.AT_LEAST, Comparator.AT_MOST
_LOWER = Direction.LOWER


class Interval(NamedTuple):
    """From ``low`` to ``high``; None: without end; an open end does not belong to it."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False


def edge_of(target: Target, direction: Direction, rules: Rules) -> Decimal:
    """The value at which a target with a number begins to be met."""
    assert target.value is not None
    if target.high is None:
        return target.value
    near, far = target.value, target.high
    if direction is _LOWER:
        near, far = far, near
    return far if rules.range_end == "high" else near


def accepted(target: Target, edge: Decimal, direction: Direction) -> Interval:
    """The values that a target accepts."""
    said = target.comparator
    if said is _MORE:
        return Interval(edge, None, low_open=True)
    if said is _LESS:
        return Interval(None, edge, high_open=True)
    if said is _AT_LEAST:
        return Interval(edge, None)
    if said is _AT_MOST:
        return Interval(None, edge)
    return Interval(None, edge) if direction is _LOWER else Interval(edge, None)


def possible(figure: Observation) -> Interval:
    """The values that a figure leaves possible."""
    value, said = figure.value, figure.comparator
    if said in (Comparator.MORE, Comparator.AT_LEAST):
        return Interval(value, None, low_open=said is Comparator.MORE)
    if said in (Comparator.LESS, Comparator.AT_MOST):
        return Interval(None, value, high_open=said is Comparator.LESS)
    return Interval(value, figure.high if said is Comparator.RANGE else value)


def holds(region: Interval, value: Decimal) -> bool:
    """Whether a single value belongs to an interval."""
    low, high, low_open, high_open = region
    if low is not None and (value < low or (low_open and value == low)):
        return False
    return high is None or value < high or (value == high and not high_open)


def is_inside(inner: Interval, outer: Interval) -> bool:
    """Whether every value of one interval belongs to the other."""
    return _starts_after(inner, outer) and _ends_before(inner, outer)


def _starts_after(inner: Interval, outer: Interval) -> bool:
    if outer.low is None:
        return True
    if inner.low is None:
        return False
    if inner.low == outer.low:
        return inner.low_open or not outer.low_open
    return inner.low > outer.low


def _ends_before(inner: Interval, outer: Interval) -> bool:
    if outer.high is None:
        return True
    if inner.high is None:
        return False
    if inner.high == outer.high:
        return inner.high_open or not outer.high_open
    return inner.high < outer.high


def are_disjoint(one: Interval, other: Interval) -> bool:
    """Whether two intervals have no value in common."""
    return _all_below(one, other) or _all_below(other, one)


def _all_below(one: Interval, other: Interval) -> bool:
    if one.high is None or other.low is None:
        return False
    if one.high == other.low:
        return one.high_open or other.low_open
    return one.high < other.low
