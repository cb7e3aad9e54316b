"""Which target a figure is measured by: the assigned one, else the plan's for its year."""

from __future__ import annotations

from nq20desk.core.figures import Figures
from nq20desk.core.observation import write_observation
from nq20desk.core.plan import Plan, Target


def assigned_target(figures: Figures, indicator: str, year: int) -> Target | None:
    """The target assigned from above for the year, kept as a figure ``…_assigned``."""
    given = figures.shown(f"{indicator}_assigned", str(year))
    if given is None or not given.has_number:
        return None
    return Target(
        indicator, year, given.comparator, given.words or write_observation(given),
        given.value, given.high, condition=given.condition, note=given.note,
    )  # fmt: skip


def standing_target(plan: Plan, indicator: str, year: int) -> Target | None:
    """The plan's target of the year or the nearest later one; else the last, else undated."""
    found = plan.targets_of(indicator)
    dated = [one for one in found if one.year is not None]
    later = [one for one in dated if one.year is not None and one.year >= year]
    return next(iter((*later, *reversed(dated), *found)), None)
