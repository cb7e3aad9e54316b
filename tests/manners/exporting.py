"""Writes every kind of file of a report at a fixed moment, and says the hash of each.

Run as a process of its own: ``python -m tests.manners.exporting DATA OUT``.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.app.exports import export, source_of
from nq20desk.app.grid.files import paper_of_unit
from nq20desk.store.files import sha256_of

NEW_YEAR = datetime(2025, 12, 31, 18, 30, tzinfo=UTC)
"""In Vietnam it is 2026 already."""


def exported(data: Path, out: Path) -> list[str]:
    """The hashes of the files, and the day that papers of today bear."""
    out.mkdir(exist_ok=True)
    with closing(Desk(data, clock=lambda: NEW_YEAR)) as desk:
        source = source_of(desk, 1)
        names = ("a.pdf", "a.docx", "a.xlsx")
        for name in names:
            export(source, out / name)
        day = paper_of_unit(desk, source.snapshot.office.unit).written
        return [*(sha256_of(out / name) for name in names), f"{day:%d/%m/%Y %H:%M}"]


if __name__ == "__main__":
    sys.stdout.write("\n".join(exported(Path(sys.argv[1]), Path(sys.argv[2]))))
