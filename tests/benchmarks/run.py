"""Speed and memory of what the clerk waits for, each beside something to compare it with.

``python dev.py bench`` prints one table; nothing here fails. CPU seconds are those of whole
processes where a process is named, else of the work itself; the median of the runs counts.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from nq20desk.app import exports
from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.app.finding import ReportSearch
from nq20desk.core.checks import check
from nq20desk.core.markup import to_markup
from nq20desk.core.textsearch import Wanted
from nq20desk.store.operations import WriteSection
from tests.benchmarks import bench_assessment, bench_rollup, bench_start
from tests.benchmarks.source_text import paragraphs_of_000

RUNS = 5


def wall(work: Callable[[], object], runs: int = RUNS) -> float:
    """Wall seconds of some work, the median."""
    times = []
    for _ in range(runs):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return statistics.median(times)


def rows(folder: Path) -> Iterator[tuple[str, str, str]]:
    """What is measured: name, figure, beside what."""
    desk = Desk(folder)
    fill_with_sample(desk)
    desk.close()
    yield from bench_start.rows(folder)
    desk = Desk(folder)
    try:
        enter_long_text(desk)
        yield from document_rows(desk, folder)
        yield from assessment_rows()
        yield from editor_rows(desk)
    finally:
        desk.close()
    yield from bench_rollup.rows()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield "peak memory, everything above in one process", f"{peak:.0f} MB", "aim: 200 MB"


def enter_long_text(desk: Desk) -> None:
    """Put the whole of source 000 into one section, where it is at hand."""
    long_text = paragraphs_of_000()
    if long_text is None:
        sys.stdout.write("source 000 is not beside this checkout: its sample is measured\n")
        return
    form = desk.library.form("party-review-5y")
    for section in form.sections:
        if section.is_written:
            desk.run(WriteSection(2, section.key, ""))
    desk.run(WriteSection(2, "propaganda", to_markup(long_text)))


def document_rows(desk: Desk, folder: Path) -> Iterator[tuple[str, str, str]]:
    from nq20desk.document.pdf import Composer, write_pdf

    source = exports.source_of(desk, 2)

    def whole() -> int:
        composition = exports.pages(source, Composer())
        write_pdf(composition, BytesIO(), source.moment)
        return composition.page_count

    started = perf_counter()
    pages = whole()
    yield f"PDF, {pages} pages, cold (imports, fonts)", f"{perf_counter() - started:.2f} s", ""
    warm = wall(whole)
    yield f"PDF, {pages} pages, warm", f"{warm:.2f} s", f"plain reportlab: {plain(source):.2f} s"
    composer = Composer()
    exports.pages(source, composer)
    again = wall(lambda: exports.pages(source, composer))
    yield "composing again after a change", f"{again * 1000:.0f} ms", "preview aim: 300 ms"
    excel = wall(lambda: exports.write_report_workbook(source, folder / "b.xlsx"), 3)
    yield "Excel, written and read back", f"{excel:.2f} s", ""
    snapshot, vocabulary = desk.snapshot(2), desk.library.vocabulary
    checked = wall(lambda: check(snapshot, vocabulary), 3)
    yield "check of the whole report", f"{checked * 1000:.0f} ms", "aim: 300 ms"
    search = ReportSearch(desk, 2)
    found = wall(lambda: search.hits(Wanted("tram y te")))
    yield "finding words in the whole report", f"{found * 1000:.0f} ms", "aim: 50 ms"


def plain(source: exports.ReportSource) -> float:
    """The same paragraphs by reportlab's own Platypus."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    from nq20desk.core.fields import plain_text
    from nq20desk.document.fonts import serif

    serif()
    style = ParagraphStyle("body", fontName="nq20-Regular", fontSize=14, leading=18, alignment=4)
    snapshot = source.snapshot
    texts = [plain_text(one, snapshot.live) for body in snapshot.sections.values()
             for one in body]  # fmt: skip

    def build() -> None:
        escaped = [text.replace("&", "&amp;").replace("<", "&lt;") for text in texts]
        SimpleDocTemplate(BytesIO()).build([Paragraph(text, style) for text in escaped])

    return wall(build, 3)


def assessment_rows() -> Iterator[tuple[str, str, str]]:
    """100 indicators with 15 years of figures against six plans of two target years."""
    catalogue = bench_assessment.catalogue_of_hundred()
    plans, figures = bench_assessment.plans_of(catalogue), bench_assessment.figures_of(catalogue)
    newest = wall(lambda: bench_assessment.reassess(plans, figures))
    yield "reassessing 100 indicators, 6 plans", f"{newest * 1000:.0f} ms", "aim: 50 ms"
    every = wall(lambda: bench_assessment.reassess_all_years(plans, figures))
    yield "the same for each of the 15 years", f"{every * 1000:.0f} ms", "9,000 verdicts"


def editor_rows(desk: Desk) -> Iterator[tuple[str, str, str]]:
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtTest import QTest

    from nq20desk.ui.page import Destination
    from nq20desk.ui.start import Program, make_application

    program = Program(make_application(), desk, "vi")
    program.window.show()
    program.window.go_to(Destination("overview", unit="cao-bang"))
    painted = wall(program.window.pages["overview"].grab)
    yield "repainting the overview", f"{painted * 1000:.1f} ms", "aim: 16 ms"
    opening = wall(
        lambda: program.window.go_to(Destination("report", report=2, section="propaganda")), 1
    )
    yield "opening the report in the editor", f"{opening * 1000:.0f} ms", "aim: 300 ms"
    text = program.window.pages["report"].view.editor.text  # type: ignore[attr-defined]
    text.setFocus()
    times = []
    for count in range(600):
        started = perf_counter()
        QTest.keyClick(text, Qt.Key.Key_A if count % 6 else Qt.Key.Key_Space)
        QCoreApplication.processEvents()
        times.append((perf_counter() - started) * 1000)
    times.sort()
    words = f"{text.words():,} words in the section"
    yield "a keystroke, median", f"{times[300]:.1f} ms", words
    yield "a keystroke, p99 (autosave included)", f"{times[593]:.1f} ms", "aim: 16 ms"
    program.window.close()
    program.leave()


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        for name, figure, beside in rows(Path(folder) / "data"):
            sys.stdout.write(f"{name:48} {figure:>10}   {beside}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
