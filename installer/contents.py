"""Looks into the frozen program: where each file is from, what it asks of Windows, what it weighs.

    python -m installer.contents PROGRAM [--accept]

The list of everything that is not a resource stands in ``contents.txt``, reviewed; a build whose
list differs is refused until somebody has looked at the difference and accepts it.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pefile

from installer.bundle import DROPPED_FILES, OURS, REASONS, SYSTEM_LIBRARIES

LIST = Path(__file__).resolve().parent / "contents.txt"
_BINARY = (".dll", ".pyd", ".exe")
_GROUPS = ("_internal/resources", "_internal/translations", "_internal/tzdata")
_METADATA = re.compile(r"(-[^-/]+\.dist-info)/.*")  # versions change, and have their licences
_LARGEST = 10


class ContentsError(Exception):
    """The frozen program holds something that it should not."""


@dataclass(frozen=True)
class Weights:
    """How much the program weighs, in bytes."""

    total: int
    files: int
    largest: tuple[tuple[str, int], ...]


def check(program: Path, sources: Iterable[Path]) -> list[str]:
    """What is wrong with the program folder, a sentence each.

    Args:
        program: the folder with ``nq20desk.exe``.
        sources: the Windows Python with its packages: every DLL must be one of theirs.
    """
    binaries = [one for one in sorted(program.rglob("*")) if one.suffix.lower() in _BINARY]
    known = _digests(sources)
    return [
        *(f"{_name(one, program)}: a file that stays out" for one in binaries if _stays_out(one)),
        *(
            f"{_name(one, program)}: not a file of Python or of a pinned package"
            for one in binaries
            if one.name not in OURS and _digest(one) not in known
        ),
        *_foreign_imports(program, binaries),
        *_differences(program),
        *_unjustified(weights(program)),
    ]


def weights(program: Path) -> Weights:
    """Size, number of files and the largest of them."""
    sizes = {_name(one, program): one.stat().st_size for one in program.rglob("*") if one.is_file()}
    largest = tuple(Counter(sizes).most_common(_LARGEST))
    return Weights(sum(sizes.values()), len(sizes), largest)


def listing(program: Path) -> list[str]:
    """Every file by name; resources, translations, time zones and metadata by folder only."""
    names = [_name(one, program) for one in sorted(program.rglob("*")) if one.is_file()]
    return sorted({_shown(one) for one in names})


def _shown(name: str) -> str:
    group = next((one for one in _GROUPS if name.startswith(f"{one}/")), None)
    return f"{group}/ …" if group else _METADATA.sub(".dist-info/ …", name)


def _foreign_imports(program: Path, binaries: list[Path]) -> list[str]:
    """DLLs that neither the program nor every Windows 10 has."""
    own = {one.name.lower() for one in binaries}
    found = []
    for path in binaries:
        for library in imports_of(path):
            is_system = library in SYSTEM_LIBRARIES or library.startswith("api-ms-win-")
            if library not in own and not is_system:
                found.append(f"{_name(path, program)}: asks for {library}, which nobody brings")
    return found


def imports_of(path: Path) -> list[str]:
    """The DLLs that a program or DLL is linked with, in small letters."""
    with pefile.PE(str(path), fast_load=True) as image:
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        entries = getattr(image, "DIRECTORY_ENTRY_IMPORT", [])
        return sorted(one.dll.decode("ascii").lower() for one in entries)


def _differences(program: Path) -> list[str]:
    accepted, found = set(LIST.read_text("utf-8").splitlines()), set(listing(program))
    return [
        *(f"{one}: new; look at it, then accept it with --accept" for one in found - accepted),
        *(f"{one}: in contents.txt, but not in the program" for one in accepted - found),
    ]


def _unjustified(found: Weights) -> list[str]:
    return [
        f"{name}: one of the largest files ({size:,} bytes) without a reason in bundle.py"
        for name, size in found.largest
        if name.rpartition("/")[2] not in REASONS
    ]


def _stays_out(path: Path) -> bool:
    return path.name.lower() in DROPPED_FILES or path.name.lower().startswith("icu")


def _digests(sources: Iterable[Path]) -> set[str]:
    files = (one for place in sources for one in place.rglob("*"))
    return {_digest(one) for one in files if one.suffix.lower() in _BINARY}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _name(path: Path, program: Path) -> str:
    return path.relative_to(program).as_posix()


def main(arguments: list[str] | None = None) -> int:
    """List a program's files; ``--accept`` writes the list that builds are compared with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--accept", action="store_true")
    words = parser.parse_args(arguments)
    found = listing(words.program)
    if words.accept:
        LIST.write_text("\n".join(found) + "\n", encoding="utf-8")
    print("\n".join(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
