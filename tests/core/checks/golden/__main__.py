"""`python -m tests.core.checks.golden --write` writes the golden files anew; read the difference.

Without --write the lists are printed.
"""

from __future__ import annotations

import sys

from tests.core.checks.golden.listing import FOLDER, TEXTS, listing


def main() -> None:
    """Print the lists, or write them."""
    for name in TEXTS:
        text = listing(name)
        if "--write" in sys.argv[1:]:
            (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8")
        else:
            sys.stdout.write(text)


if __name__ == "__main__":
    main()
