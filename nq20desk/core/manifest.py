"""The manifest of the program's own container (*tệp .nq20*): what a file brings, and for whom."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Bilingual, message

FORMAT = 1
_REMEDY = message("Updates", "Ask whoever gave you the file for a new copy of it.")
_VERSION = re.compile(r"(\d{1,5}(?:\.\d{1,5}){1,3})(?:(?:a|b|rc|\.dev)\d{1,5})?", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PayloadFile:
    """A file in the container: its name there, its size in bytes, its SHA-256 in hex."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What stands in ``manifest.json``; ``kind`` is a word, so that later kinds are read too.

    ``version`` is the edition of data (a day), or the version of a program.
    """

    kind: str
    version: str
    day: date
    least_program: str
    notes: Bilingual
    files: tuple[PayloadFile, ...]

    @property
    def size(self) -> int:
        """The size of all files together, in bytes."""
        return sum(one.size for one in self.files)


def version_key(version: str) -> tuple[int, ...]:
    """A version as numbers that can be compared: ``0.10.0`` is newer than ``0.9``.

    A trial of a version (``0.5.0rc1``) counts as that version.

    Raises:
        ValueError: it is no version.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError(version)
    numbers = [int(one) for one in found[1].split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def write_manifest(manifest: Manifest) -> bytes:
    """The manifest as it is signed, the same bytes for the same manifest."""
    plain = {
        "format": FORMAT,
        "kind": manifest.kind,
        "version": manifest.version,
        "date": manifest.day.isoformat(),
        "least_program": manifest.least_program,
        "notes": {"vi": manifest.notes.vietnamese, "en": manifest.notes.english},
        "files": [
            {"path": one.path, "size": one.size, "sha256": one.sha256} for one in manifest.files
        ],
    }
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(content: bytes) -> Manifest:
    """The manifest of these bytes.

    Raises:
        KnownError: they are none, or one of a newer format.
    """
    plain = _plain(content)
    version = plain.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise KnownError(
            message("Updates", "This file has format {number}, which this program does not know.",
                    number=version),
            message("Updates", "Install a newer nq20desk first, then open the file again."),
        )  # fmt: skip
    try:
        if version != FORMAT or isinstance(version, bool):
            raise ValueError(version)
        return _manifest(plain)
    except (KeyError, TypeError, ValueError) as error:
        raise _unreadable() from error


def _plain(content: bytes) -> Mapping[str, Any]:
    try:
        plain = json.loads(content.decode("utf-8"), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise _unreadable() from error
    if not isinstance(plain, dict):
        raise _unreadable()
    return plain


def _once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """A table whose keys stand once: readers must not differ over which one counts."""
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise ValueError(key)
        made[key] = value
    return made


def _manifest(plain: Mapping[str, Any]) -> Manifest:
    notes = plain["notes"]
    made = Manifest(
        kind=_text(plain["kind"]),
        version=_text(plain["version"]),
        day=date.fromisoformat(_text(plain["date"])),
        least_program=_text(plain["least_program"]),
        notes=Bilingual(_text(notes["vi"]), _text(notes["en"])),
        files=tuple(_file(one) for one in plain["files"]),
    )
    version_key(made.least_program)
    return made


def _file(plain: Mapping[str, Any]) -> PayloadFile:
    size, digest = plain["size"], _text(plain["sha256"])
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise ValueError(size)
    if not _HASH.fullmatch(digest):
        raise ValueError(digest)
    return PayloadFile(_text(plain["path"]), size, digest)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _unreadable() -> KnownError:
    return KnownError(
        message("Updates", "The list of contents of this file can't be read."), _REMEDY
    )
