"""How long rolling up 100 indicators of 30 communes takes; run it as a module.

python -m tests.benchmarks.bench_rollup
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from nq20desk.app.desk import Desk
from nq20desk.core.indicator import Indicator, Level, Rollup
from nq20desk.core.observation import Observation
from nq20desk.core.rollup import rule_of
from nq20desk.core.territory import Unit
from nq20desk.store.operations import EnterFigures, SaveUnit
from nq20desk.store.operations.units import AddUnits

_COMMUNES, _INDICATORS, _RUNS = 30, 100, 7
_CITY, _YEAR = "city", "2024"


def figure(indicator: Indicator, place: int) -> Observation:
    """A commune's figure with all that its rule needs."""
    value, whole = Decimal(100 + place), Decimal(1000 + place)
    if rule_of(indicator) in (Rollup.RATIO, Rollup.YES_NO):
        return Observation(indicator.key, _YEAR, numerator=value, denominator=whole)
    return Observation(indicator.key, _YEAR, value=value)


def fill(desk: Desk) -> None:
    """A city of thirty communes with figures for every indicator of the catalogue."""
    desk.run(SaveUnit(_CITY, "thành phố", "district"))
    communes = [Unit(f"x{at}", f"xã {at}", Level.COMMUNE, _CITY) for at in range(_COMMUNES)]
    desk.run(AddUnits(communes))
    for place, one in enumerate(communes):
        figures = [(each.key, _YEAR, figure(each, place)) for each in desk.library.catalogue]
        desk.run(EnterFigures(one.key, figures))


def rows() -> Iterator[tuple[str, str, str]]:
    """What is measured: name, figure, beside what."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "data")
        fill(desk)
        started = perf_counter()
        count = roll_up_all(desk)
        cold = perf_counter() - started
        times = []
        for _ in range(_RUNS):
            started = perf_counter()
            roll_up_all(desk)
            times.append(perf_counter() - started)
        desk.close()
    name = f"roll-up, {_INDICATORS} indicators x {_COMMUNES} communes"
    yield f"{name}, read too", f"{cold * 1000:.0f} ms", f"{count} made"
    yield name, f"{sorted(times)[_RUNS // 2] * 1000:.0f} ms", "aim: 100 ms"


def roll_up_all(desk: Desk) -> int:
    """Roll up a hundred indicators; how many gave a number."""
    keys = islice(cycle(one.key for one in desk.library.catalogue), _INDICATORS)
    return sum(desk.roll_up(_CITY, key, _YEAR).exact is not None for key in keys)


if __name__ == "__main__":
    for name, taken, beside in rows():
        sys.stdout.write(f"{name:56} {taken:>8}   {beside}\n")
