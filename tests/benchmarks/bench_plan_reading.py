"""How long reading a plan's text takes; run it as a module.

python -m tests.benchmarks.bench_plan_reading
"""

from __future__ import annotations

import sys
from time import perf_counter

from nq20desk.core.planreading import ReadTarget, read_plan
from nq20desk.resources.library import Library
from tests.plan_reading import FILES, SOURCES, texts_of

_RUNS = 7


def texts() -> dict[str, str]:
    """The sources where they are at hand, and all texts of the tests in one."""
    found = {
        name: (SOURCES / file).read_text(encoding="utf-8")
        for name, file in FILES.items()
        if (SOURCES / file).exists()
    }
    found["tests"] = "\n".join(text for _, text, _ in texts_of("provinces.toml"))
    return found


def main() -> None:
    library = Library()
    start = perf_counter()
    grammar, catalogue = library.plan_grammar, library.catalogue
    read_plan("", catalogue, grammar)
    sys.stdout.write(f"words and name index, once: {(perf_counter() - start) * 1000:.0f} ms\n")
    for name, text in texts().items():
        taken = []
        rows: tuple[ReadTarget, ...] = ()
        for _ in range(_RUNS):
            start = perf_counter()
            rows = read_plan(text, catalogue, grammar)
            taken.append((perf_counter() - start) * 1000)
        sys.stdout.write(
            f"{name}: {len(text):,} characters, {len(rows)} rows: "
            f"first {taken[0]:.0f} ms, best {min(taken):.0f} ms (aim: 200 ms)\n"
        )


if __name__ == "__main__":
    main()
