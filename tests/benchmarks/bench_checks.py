"""How long Kiểm tra (F9) takes, syllable check and all; run it as a module.

Measured are the whole of source 000, where it lies beside the checkout, taken in as an office
would; the sample grown to about 8,000 words; and the rules of spelling alone. The first time
fills the caches of syllables.

python -m tests.benchmarks.bench_checks
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sized
from contextlib import closing
from pathlib import Path
from time import perf_counter

from nq20desk.app import take_in as work
from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.core.blocks import Block, paragraphs_of
from nq20desk.core.checks import check, spelling
from nq20desk.core.checks.finding import Hit
from nq20desk.core.checks.material import Material
from nq20desk.core.fields import plain_text
from nq20desk.core.office import System
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.text import count_words
from nq20desk.exchange.incoming import read_source
from tests.benchmarks.source_text import FILE
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


def words_of(snapshot: ReportSnapshot, texts: dict[str, tuple[Block, ...]]) -> int:
    paragraphs = (one for found in texts.values() for one in paragraphs_of(found))
    return sum(count_words(plain_text(one, snapshot.live)) for one in paragraphs)


def report_000() -> ReportSnapshot | None:
    """Source 000 taken in as a Party report; None where the source is absent."""
    if not FILE.exists():
        return None
    with tempfile.TemporaryDirectory() as folder, closing(Desk(Path(folder))) as desk:
        fill_with_sample(desk)
        taken = work.read_report(desk, read_source(FILE), work.form_for(desk, System.PARTY))
        office = work.office_for(desk, System.PARTY, taken=taken)
        return desk.snapshot(work.enter(desk, taken, office, work.Choice()))


def spell(snapshot: ReportSnapshot) -> list[Hit]:
    """The spelling of a report alone."""
    material = Material(snapshot, vocabulary())
    return [hit for rule in spelling.RULES for hit in rule(material)]


def told(name: str, snapshot: ReportSnapshot, run: Callable[[], Sized]) -> None:
    """Print how long a check takes at first and at best."""
    taken = []
    for _ in range(_RUNS):
        start = perf_counter()
        found = run()
        taken.append((perf_counter() - start) * 1000)
    count = words_of(snapshot, dict(snapshot.sections))
    sys.stdout.write(
        f"{name}: {count} words, {len(found)} findings, "
        f"first {taken[0]:.0f} ms, best {min(taken):.0f} ms\n"
    )


def main() -> None:
    words = vocabulary()
    whole = report_000()
    if whole is not None:
        told("source 000, spelling alone", whole, lambda: spell(whole))
        told("source 000, all rules (aim: 300 ms)", whole, lambda: check(whole, words))
    long = long_report()
    told("sample grown long, all rules", long, lambda: check(long, words))


if __name__ == "__main__":
    main()
