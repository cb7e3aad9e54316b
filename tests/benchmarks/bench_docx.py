"""How long the report with the full text of source 000 takes to become a Word file, and back.

python -m tests.benchmarks.bench_docx

The long source texts lie beside the checkout (../shared/sources or NQ20_SOURCES); without
them nothing is measured, and the benchmark says so.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import perf_counter

from nq20desk.app import exports
from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.app.take_back import read_back
from nq20desk.core.markup import to_markup
from nq20desk.core.text import count_words
from nq20desk.store.operations import WriteSection
from tests.app.test_source_texts import SOURCES, sections_of_000

_RUNS = 7


def timed(work: object) -> tuple[float, float]:
    """Seconds of the first run and of the best one after it."""
    assert callable(work)
    taken = []
    for _ in range(_RUNS + 1):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return taken[0], min(taken[1:])


def main() -> None:
    if not SOURCES.exists():
        sys.stdout.write("skipped: the source texts are not beside the checkout\n")
        return
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "data")
        fill_with_sample(desk)
        for key, paragraphs in sections_of_000()[0].items():
            desk.run(WriteSection(2, key, to_markup(paragraphs)))
        source = exports.source_of(desk, 2)
        target = Path(folder) / "000.docx"
        words = sum(count_words(one) for one in desk.sections(2).values())
        first, best = timed(lambda: exports.write_report_docx(source, target))
        back_first, back = timed(lambda: read_back(source.snapshot, target))
        size = target.stat().st_size / 1024
        desk.close()
    sys.stdout.write(
        f"{words} words, {size:.0f} kB\n"
        f"write       first {first:.3f} s, then {best:.3f} s (aim: 0.5 s)\n"
        f"take back   first {back_first:.3f} s, then {back:.3f} s\n"
    )


if __name__ == "__main__":
    main()
