"""How long taking in an old report takes: source 000, and ten times as much; run as a module.

python -m tests.benchmarks.bench_takein
"""

from __future__ import annotations

import sys
from time import perf_counter

from nq20desk.core.takein import Source, account, take_in
from nq20desk.exchange.incoming import read_text
from nq20desk.resources.library import Library
from tests.benchmarks.source_text import FILE

_RUNS = 3


def main() -> None:
    if not FILE.exists():
        sys.stdout.write("source 000 is not beside this checkout\n")
        return
    library = Library()
    text = FILE.read_text(encoding="utf-8")
    body, end = text.split("Nơi nhận:", maxsplit=1)
    for times in (1, 10):
        source = read_text(body + body.partition("như sau:")[2] * (times - 1) + "Nơi nhận:" + end)
        sys.stdout.write(
            f"{times:2} x 000, {len(source.words()):,} words: {_measured(source, library)}\n"
        )


def _measured(source: Source, library: Library) -> str:
    form, taken = library.form("party-review-5y"), []
    for _ in range(_RUNS):
        start = perf_counter()
        found = take_in(source, form, library.takein_words, library.catalogue, library.vocabulary)
        taken.append(perf_counter() - start)
    assert account(source, found).balances
    return f"first {taken[0] * 1000:.0f} ms, best {min(taken) * 1000:.0f} ms"


if __name__ == "__main__":
    main()
