"""Typing in the full text of source 000 with autosave going on: keystrokes, and what saving costs.

``python -m tests.benchmarks.bench_typing``; the disk may be made slow with ``--slow MS``, which
adds that long a wait to every write (an old hard disk takes 20 to 100 ms).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.core.markup import to_markup
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations import WriteSection
from nq20desk.ui.page import Destination
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.start import Program, make_application, settle_memory
from tests.benchmarks.source_text import paragraphs_of_000
from tests.ui.program import type_text

REPORT, SECTION = 2, "propaganda"
_KEYS = 900
_PAUSE = 0.012
Row = tuple[str, str, str]


def fill(desk: Desk, spread: bool) -> None:
    """The text of source 000 over the report's sections, or all of it in one of them."""
    paragraphs = paragraphs_of_000() or ()
    written = [one.key for one in desk.library.form("party-review-5y").sections if one.is_written]
    share = -(-len(paragraphs) // len(written)) if spread else len(paragraphs)
    for place, key in enumerate(written if spread else [SECTION]):
        part = paragraphs[place * share : (place + 1) * share]
        desk.run(WriteSection(REPORT, key, to_markup(part)))


def rows(program: Program, title: str) -> Iterator[Row]:
    """Keystrokes with the event loop's work after each, and what handing over takes."""
    page = program.window.pages["report"]
    assert isinstance(page, ReportPage) and page.view is not None
    editor = page.view.editor
    editor.text.setFocus()
    times, own, saves = [], [], 0

    def count(_changes: ChangeSet) -> None:
        nonlocal saves
        saves += 1

    program.desk.listen(count)
    for number in range(_KEYS):
        started, worked = perf_counter(), time.thread_time()
        if number % 40 == 39:
            QTest.keyClick(editor.text, Qt.Key.Key_Return)
        else:
            type_text(editor.text, "ă" if number % 6 else " ")
        QCoreApplication.processEvents()
        times.append((perf_counter() - started) * 1000)
        own.append((time.thread_time() - worked) * 1000)
        time.sleep(_PAUSE)
    program.desk.stop_listening(count)
    times.sort()
    own.sort()
    yield f"{title}: a keystroke, median", f"{times[_KEYS // 2]:.1f} ms", f"{saves} saves meanwhile"
    yield f"{title}: a keystroke, p99", f"{times[_KEYS * 99 // 100]:.1f} ms", "aim: 16 ms"
    p99 = own[_KEYS * 99 // 100]
    yield f"{title}: the same, CPU of the GUI thread", f"{p99:.1f} ms", "not held up by others"
    yield f"{title}: a keystroke, longest", f"{times[-1]:.1f} ms", ""
    yield from _saving(page)


def _saving(page: ReportPage) -> Iterator[Row]:
    assert page.view is not None
    editor, keeper = page.view.editor, page.view.keeper
    handed, told = [], []
    for _ in range(20):
        type_text(editor.text, "a")
        started = perf_counter()
        editor.flush()
        handed.append((perf_counter() - started) * 1000)
        while keeper.writer.waits:
            time.sleep(0.002)
            started = perf_counter()
            QCoreApplication.processEvents()
            told.append((perf_counter() - started) * 1000)
    words = f"{editor.text.words():,} words in the section"
    yield "handing a text over to be saved (GUI thread)", f"{max(handed):.1f} ms", "aim: 8 ms"
    yield "telling the pages that it is saved (GUI thread)", f"{max(told):.1f} ms", words


def _slow_down(desk: Desk, milliseconds: float) -> None:
    run = desk.store.run

    def slow(operation: WriteSection) -> ChangeSet:
        time.sleep(milliseconds / 1000)
        return run(operation)

    if milliseconds:
        desk.store.run = slow  # type: ignore[method-assign, assignment]


def main() -> int:
    """Measure the report with the text spread over its sections, then all in one section."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slow", type=float, default=0)
    slow = parser.parse_args().slow
    for title, spread in (("report of 8,300 words", True), ("one section of 8,300 words", False)):
        with tempfile.TemporaryDirectory() as place:
            desk = Desk(Path(place) / "data")
            fill_with_sample(desk)
            fill(desk, spread)
            program = Program(make_application(), desk, "vi")
            program.window.show()
            program.window.go_to(Destination("overview", unit="duc-trong"))
            program.window.go_to(Destination("report", report=REPORT, section=SECTION))
            settle_memory()
            _slow_down(desk, slow)
            for name, figure, beside in rows(program, title):
                sys.stdout.write(f"{name:58} {figure:>9}   {beside}\n")
                sys.stdout.flush()
            program.window.close()
            program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
