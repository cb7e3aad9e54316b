"""Typing over live figures: the whole of source 000 in one section, a figure in each paragraph.

``python -m tests.benchmarks.bench_live_figures``; the lists of the dock and their marks are on.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from nq20desk.app import live_figures
from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.core.markup import to_markup
from nq20desk.store.operations import WriteSection
from nq20desk.ui.page import Destination
from nq20desk.ui.report.live.popup import FigurePopup
from nq20desk.ui.start import Program, make_application
from tests.benchmarks.source_text import paragraphs_of_000

REPORT, SECTION, KEYS = 2, "propaganda", 600
_PARTS = ("", ":unit", ":target", ":verdict", ":change")


def enter_text(desk: Desk) -> int:
    """Source 000 (else its sample) with a live figure behind every paragraph; how many."""
    found = paragraphs_of_000()
    lines = to_markup(found).split("\n") if found else []
    for section, markup in desk.sections(REPORT).items():
        lines += [] if found else markup.split("\n")
        desk.run(WriteSection(REPORT, section, ""))
    known = [key for key, period in desk.figures("duc-trong").observations if period == "2022"]
    text = "\n".join(
        f"{line} {{{known[at % len(known)]}@2022{_PARTS[at % len(_PARTS)]}}}"
        for at, line in enumerate(lines)
        if line.strip() and not line.startswith("|")
    )
    desk.run(WriteSection(REPORT, SECTION, text))
    return text.count("@2022")


def rows(desk: Desk) -> Iterator[tuple[str, str, str]]:
    """What is measured: name, figure, beside what."""
    count = enter_text(desk)
    program = Program(make_application(), desk, "vi")
    program.window.show()
    program.window.go_to(Destination("report", report=REPORT, section=SECTION))
    view = program.window.pages["report"].view  # type: ignore[attr-defined]
    times = []
    for at in range(KEYS):
        started = perf_counter()
        QTest.keyClick(view.editor.text, Qt.Key.Key_A if at % 6 else Qt.Key.Key_Space)
        QCoreApplication.processEvents()
        times.append((perf_counter() - started) * 1000)
    times.sort()
    beside = f"{view.editor.text.words():,} words, {count} live figures"
    yield "a keystroke over live figures, median", f"{times[KEYS // 2]:.1f} ms", beside
    yield "the same, p99 (autosave included)", f"{times[KEYS * 99 // 100]:.1f} ms", "aim: 16 ms"
    yield "the slowest", f"{times[-1]:.1f} ms", ""
    yield "opening the palette", f"{_once(view.live_text.open_palette):.0f} ms", ""
    chooser = view.editor.text.findChild(FigurePopup).chooser
    typed = _once(lambda: chooser.search.setText("ty le"))
    yield "a letter in the palette's search", f"{typed:.0f} ms", ""
    changed = _once(lambda: live_figures.changes_of(desk, REPORT))
    yield "what changed in the whole report", f"{changed:.0f} ms", ""
    found = _once(lambda: live_figures.find_typed(desk, REPORT))
    yield "typed numbers of the whole report", f"{found:.0f} ms", ""
    program.window.close()
    program.leave()


def _once(work: object) -> float:
    """Milliseconds of some work."""
    started = perf_counter()
    assert callable(work)
    work()
    return (perf_counter() - started) * 1000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "data")
        fill_with_sample(desk)
        for name, figure, beside in rows(desk):
            sys.stdout.write(f"{name:46} {figure:>10}   {beside}\n")
        desk.close()


if __name__ == "__main__":
    main()
