"""How long the overview takes to paint itself, and a scorecard to be made; run it as a module.

python -m tests.benchmarks.bench_overview
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.app.scorecard import scorecard, scorecard_pdf
from nq20desk.app.scores import Scope
from nq20desk.ui.overview.page import OverviewPage
from nq20desk.ui.overview.view_switch import View
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures import SIZE
from nq20desk.ui.start import Program, make_application

_RUNS = 21


def milliseconds(work: Callable[[], object], runs: int = _RUNS) -> float:
    """The median of some runs."""
    taken = []
    for _ in range(runs):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    return statistics.median(taken)


def tell(name: str, found: float, aim: str) -> None:
    sys.stdout.write(f"{name}: {found:.1f} ms ({aim})\n")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "data")
        fill_with_sample(desk)
        program = Program(make_application(), desk, "vi")
        program.window.resize(SIZE)
        program.window.show()
        program.window.go_to(Destination("overview", unit="duc-trong"))
        page = program.window.pages["overview"]
        assert isinstance(page, OverviewPage)
        page.choosers.scope.choose(Scope.ALL)
        for view in View:
            page.panel.switch.choose(view)
            QApplication.processEvents()
            rows = len(page.panel.list.rows)
            aim = f"{rows} indicators, aim: 16 ms"
            tell(f"repaint, {view}", milliseconds(page.grab), aim)
        tell("another filter", milliseconds(page._show_scores, 5), "rows made anew")
        card = scorecard(desk, page.wish(), page.workplace.language)
        tell("scorecard PDF", milliseconds(lambda: scorecard_pdf(card), 5), "off the GUI thread")
        program.window.close()
        program.close()


if __name__ == "__main__":
    main()
