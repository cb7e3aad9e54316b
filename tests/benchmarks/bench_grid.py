"""How smooth the grid is with every indicator, 15 years and 30 communes; run it as a module.

python -m tests.benchmarks.bench_grid
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import Place
from nq20desk.core.indicator import Indicator
from nq20desk.core.observation import Observation
from nq20desk.core.office import Office, Signer, System
from nq20desk.core.quantity import write_number
from nq20desk.core.report import Report
from nq20desk.store.operations import EnterFigures, SaveOffice, SaveReport, SaveUnit
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.page import Destination
from nq20desk.ui.start import Program, make_application, settle_memory

YEARS = tuple(str(year) for year in range(2010, 2025))
UNITS = tuple(f"xa-{count:02d}" for count in range(1, 31))
FURTHER_YEARS = 7
_AIM = 100
_BAR_STEPS = 60

Row = tuple[str, str, str]


def fill(desk: Desk) -> None:
    """Every indicator in every year for 30 units, one office, one report."""
    for unit in UNITS:
        desk.run(SaveUnit(unit, f"xã {unit[-2:]}", "commune", undoable=False))
        figures = [
            (one.indicator, one.period, one)
            for one in figures_of(desk, UNITS.index(unit))
        ]  # fmt: skip
        desk.run(EnterFigures(unit, figures, undoable=False))
    signer = Signer("Nguyễn Văn A", "CHỦ TỊCH")
    desk.run(SaveOffice(Office("ubnd", System.STATE, "UBND xã 01", "ỦY BAN NHÂN DÂN", "XÃ 01",
                               "UBND", "xã 01", UNITS[0], signer)))  # fmt: skip
    plans = ("cao-bang-2025", "nq20-tw-2017", "lam-dong-50-kh-tu-2018")
    desk.run(SaveReport(Report(0, "state-progress", "1", "ubnd", 2024, "Tình hình", plans=plans)))


def figures_of(desk: Desk, seed: int) -> Iterator[Observation]:
    for indicator in desk.library.catalogue:
        for year in YEARS:
            value = plausible(indicator, int(year) + seed)
            yield Observation(indicator.key, year, value=value, words=write_number(value))


def plausible(indicator: Indicator, seed: int) -> Decimal:
    """A number within the bounds that changes little from year to year."""
    low, high = indicator.bounds or (Decimal(0), Decimal(1000))
    value = low + (high - low) * (40 + seed % 9) / 100
    places = 0 if indicator.measure.whole else min(indicator.decimals, 2)
    return value.quantize(Decimal(1).scaleb(-places))


def wall(work: Callable[[], object]) -> float:
    """Milliseconds of one run, repaint included."""
    started = perf_counter()
    work()
    QCoreApplication.processEvents()
    return (perf_counter() - started) * 1000


def rows(folder: Path) -> Iterator[Row]:
    desk = Desk(folder)
    fill(desk)
    program = Program(make_application(), desk, "vi")
    window = program.window
    window.resize(1366, 768)
    window.show()
    settle_memory()
    yield "opening the page", *told([wall(lambda: window.go_to(Destination("indicators")))])
    page = window.pages["indicators"]
    assert isinstance(page, IndicatorsPage)
    communes = [Destination("indicators", unit=one) for one in UNITS[1:9]]
    yield "another commune", *told([wall(partial(page.show_destination, one))
                                    for one in communes])  # fmt: skip
    yield "scrolling down, a step", *told(list(scrolled(page, Qt.Orientation.Vertical)))
    yield "scrolling right, a step", *told(list(scrolled(page, Qt.Orientation.Horizontal)))
    yield "moving the active cell", *told([
        wall(lambda: QTest.keyClick(page.grid, Qt.Key.Key_Down)) for _ in range(40)
    ])  # fmt: skip
    yield from pasted(page)
    window.close()
    program.leave()


def scrolled(page: IndicatorsPage, way: Qt.Orientation) -> Iterator[float]:
    bar = (page.grid.verticalScrollBar() if way is Qt.Orientation.Vertical
           else page.grid.horizontalScrollBar())  # fmt: skip
    bar.setValue(0)
    step = max(bar.maximum() // _BAR_STEPS, 1)
    for count in range(1, _BAR_STEPS + 1):
        yield wall(lambda count=count: (bar.setValue(count * step), page.grid.repaint()))


def pasted(page: IndicatorsPage) -> Iterator[Row]:
    """2,000 cells without a question, with their undo and redo."""
    page.bar.show_everything()
    page.show_destination(Destination("indicators", unit=UNITS[20]))
    for _ in range(FURTHER_YEARS - 1):
        page.add_year()
    listed, periods = page.model.sheet.listed, page.model.sheet.periods
    lines = [[write_number(plausible(one, 3), grouping=False)] * len(periods) for one in listed]
    page.grid.go_to(Place(listed[0].key, periods[0]))
    QGuiApplication.clipboard().setText("".join("\t".join(one) + "\n" for one in lines))
    cells = f"{len(listed) * len(periods):,} cells"
    before = page.desk.store.next_undo()
    yield f"pasting {cells}", *held_up(page, page.grid.paste)
    assert page.desk.store.next_undo() != before, "the paste asked something"
    yield f"undoing {cells}", *held_up(page, page.steps.undo)
    yield f"redoing {cells}", *held_up(page, page.steps.redo)


def held_up(page: IndicatorsPage, work: Callable[[], object]) -> tuple[str, str]:
    """How long the window is held up at most while a large step is taken beside it."""
    done: list[object] = []
    page.work.taken.connect(done.append)
    started = perf_counter()
    work()
    longest = perf_counter() - started
    while not done:
        before = perf_counter()
        QCoreApplication.processEvents()
        longest = max(longest, perf_counter() - before)
    page.work.taken.disconnect(done.append)
    whole = (perf_counter() - started) * 1000
    return f"{longest * 1000:.1f} ms", f"window held up at most; shown after {whole:.0f} ms"


def told(times: list[float]) -> tuple[str, str]:
    times.sort()
    middle, last = times[len(times) // 2], times[-1]
    return f"{middle:.1f} ms", f"slowest of {len(times)}: {last:.1f} ms; aim: {_AIM} ms"


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        for name, figure, beside in rows(Path(folder) / "data"):
            sys.stdout.write(f"{name:32} {figure:>10}   {beside}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
