"""How long Kiểm tra (F9) takes on a report of about 8,000 words; run it as a module.

python -m tests.benchmarks.bench_checks
"""

from __future__ import annotations

import sys
from time import perf_counter

from nq20desk.core.blocks import Paragraph
from nq20desk.core.checks import check
from nq20desk.core.fields import plain_text
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.text import count_words
from tests.core.checks.builders import vocabulary
from tests.core.checks.sample import sample_snapshot

_WORDS = 8000
_RUNS = 7


def long_report() -> ReportSnapshot:
    """The Đức Trọng sample, with Cao Bằng's paragraphs until it has about 8,000 words."""
    snapshot = sample_snapshot("duc-trong")
    more = [one for texts in sample_snapshot("cao-bang").sections.values() for one in texts]
    texts = dict(snapshot.sections)
    last = list(texts)[-1]
    while words_of(snapshot, texts) < _WORDS:
        texts[last] = (*texts[last], more.pop(0))
    return ReportSnapshot(
        snapshot.report, snapshot.form, snapshot.office, snapshot.figures, snapshot.plans, texts
    )


def words_of(snapshot: ReportSnapshot, texts: dict[str, tuple[Paragraph, ...]]) -> int:
    paragraphs = (one for found in texts.values() for one in found)
    return sum(count_words(plain_text(one, snapshot.live)) for one in paragraphs)


def main() -> None:
    snapshot, words = long_report(), vocabulary()
    taken = []
    for _ in range(_RUNS):
        start = perf_counter()
        found = check(snapshot, words)
        taken.append((perf_counter() - start) * 1000)
    count = words_of(snapshot, dict(snapshot.sections))
    first, best = taken[0], min(taken)
    sys.stdout.write(
        f"{count} words, {len(found)} findings: first {first:.0f} ms, best {best:.0f} ms\n"
    )


if __name__ == "__main__":
    main()
