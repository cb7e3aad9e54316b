"""SHA256SUMS beside the files, in the format that ``sha256sum -c`` reads."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

FILE = "SHA256SUMS"


def write_sums(folder: Path, files: Iterable[Path]) -> Path:
    """One line for each file (all of them in ``folder``), by name; returns the list's path."""
    lines = [f"{sum_of(one)}  {one.name}\n" for one in sorted(files, key=lambda one: one.name)]
    path = folder / FILE
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
    return path


def sum_of(path: Path) -> str:
    """The file's SHA-256, in lower-case hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
