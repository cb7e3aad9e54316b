"""The samples' figures, and targets judged by them."""

from __future__ import annotations

from decimal import Decimal

from nq20desk.core.assessment import Assessment, Rules, assess
from nq20desk.core.figures import Figures
from nq20desk.core.observation import Observation
from nq20desk.core.quantity import read_quantity
from nq20desk.resources.library import Library

LIBRARY = Library()
CATALOGUE = LIBRARY.catalogue
ALL_PLANS = tuple(LIBRARY.plans.values())


def sample(unit: str) -> Figures:
    found = next(one for one in LIBRARY.samples.values() if one.office.unit == unit)
    return Figures.of(CATALOGUE, found.observations)


CAO_BANG, DUC_TRONG = sample("cao-bang"), sample("duc-trong")


def judged(
    plan: str, key: str, year: int, figure: Observation | None = None, **rules
) -> Assessment:
    """One target of a plan against a figure, else against the sample's newest one."""
    target = LIBRARY.plan(plan).target(key, year)
    found = figure or CAO_BANG.latest(key) or DUC_TRONG.latest(key)
    return assess(
        CATALOGUE[key], LIBRARY.plan(plan), target, found, year=year, rules=Rules(**rules)
    )


def figure(key: str, words: str, **more) -> Observation:
    read = read_quantity(words, CATALOGUE[key]).quantity
    return Observation(key, "2024", comparator=read.comparator, value=read.value, high=read.high,
                       words=words, **more)  # fmt: skip


def number(figures: Figures, key: str, period: str) -> Decimal:
    return figures.shown(key, period).value
