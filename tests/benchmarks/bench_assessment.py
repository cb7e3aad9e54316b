"""How long it takes to judge every figure anew; run it as a module.

python -m tests.benchmarks.bench_assessment
"""

from __future__ import annotations

import sys
from dataclasses import replace
from decimal import Decimal
from time import perf_counter

from nq20desk.core.assessment import assess, assess_plan
from nq20desk.core.figures import Figures
from nq20desk.core.forecast import forecast
from nq20desk.core.indicator import Direction, Indicator, IndicatorCatalogue
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator
from nq20desk.resources.library import Library

INDICATORS, PLANS, YEARS = 100, 6, range(2011, 2026)
_RUNS = 7


def catalogue_of_hundred() -> IndicatorCatalogue:
    """The program's indicators that are judged, repeated under other keys until there are 100."""
    own = Library().catalogue
    judged = [one for one in own if one.direction is not Direction.NONE and not one.condition]
    many = (replace(judged[at % len(judged)], key=f"i{at}", ratio=None, sum_of=())
            for at in range(INDICATORS))  # fmt: skip
    return replace(own, indicators={one.key: one for one in many})


def figures_of(catalogue: IndicatorCatalogue) -> Figures:
    """A figure for every indicator and year."""
    return Figures.of(
        catalogue,
        [Observation(one.key, str(year), value=Decimal(year % 97) / 2)
         for one in catalogue for year in YEARS],
    )  # fmt: skip


def plans_of(catalogue: IndicatorCatalogue) -> list[Plan]:
    """Six plans with a target for every indicator in 2025 and 2030, of every comparator."""
    kinds = (Comparator.EQUAL, Comparator.MORE, Comparator.LESS, Comparator.ABOUT,
             Comparator.AT_LEAST, Comparator.RANGE)  # fmt: skip
    first = next(iter(Library().plans.values()))
    return [
        replace(first, key=f"p{at}", years=(2025, 2030),
                targets=tuple(_target(one, kinds[at], year)
                              for one in catalogue for year in (2025, 2030)))
        for at in range(PLANS)
    ]  # fmt: skip


def _target(one: Indicator, kind: Comparator, year: int) -> Target:
    high = Decimal(30) if kind is Comparator.RANGE else None
    return Target(one.key, year, kind, "20", Decimal(20), high)


def reassess(plans: list[Plan], figures: Figures) -> int:
    """What happens after a figure was changed: every plan against the newest figures."""
    return sum(1 for plan in plans for _ in assess_plan(plan, figures))


def reassess_all_years(plans: list[Plan], figures: Figures) -> int:
    """Every figure of every year against every plan's target of 2025."""
    count = 0
    for plan in plans:
        for target in plan:
            if target.year == 2025:
                indicator = figures.catalogue[target.indicator]
                for year in YEARS:
                    figure = figures.shown(target.indicator, str(year))
                    assess(indicator, plan, target, figure)
                    count += 1
    return count


def main() -> None:
    catalogue = catalogue_of_hundred()
    plans = plans_of(catalogue)
    for name, work in (("newest figures", reassess), ("all years", reassess_all_years)):
        taken = []
        for _ in range(_RUNS):
            figures = figures_of(catalogue)
            start = perf_counter()
            count = work(plans, figures)
            taken.append((perf_counter() - start) * 1000)
        sys.stdout.write(f"{name}: {count} verdicts, best {min(taken):.0f} ms (aim: 50 ms)\n")
    figures = figures_of(catalogue)
    start = perf_counter()
    for one in catalogue:
        forecast(figures, one, 2030)
    sys.stdout.write(f"100 forecasts: {(perf_counter() - start) * 1000:.0f} ms\n")


if __name__ == "__main__":
    main()
