"""What containers may hold, kind by kind; a later kind is one more entry here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from nq20desk.core.manifest import Manifest
from nq20desk.resources.editions import DATA_FOLDERS, EDITION_FILE

_MEGABYTE = 1024 * 1024
_INSTALLER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.exe", re.IGNORECASE)


class Kind(StrEnum):
    """The kinds that this program takes."""

    DATA = "data"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Rules:
    """How large a kind may be, and whether its files are those that it must hold."""

    largest: int
    most_files: int
    fits: Callable[[Manifest], bool]


def _is_data_set(manifest: Manifest) -> bool:
    """``edition.toml`` and at least one TOML file in every folder of a data set, no others."""
    paths = [PurePosixPath(one.path) for one in manifest.files if one.path != EDITION_FILE]
    folders = {one.parts[0] for one in paths}
    flat = all(len(one.parts) == 2 and one.suffix == ".toml" for one in paths)
    return flat and folders == set(DATA_FOLDERS) and len(paths) + 1 == len(manifest.files)


def _is_installer(manifest: Manifest) -> bool:
    """One program file, in no folder."""
    return len(manifest.files) == 1 and bool(_INSTALLER.fullmatch(manifest.files[0].path))


KINDS: Mapping[Kind, Rules] = {
    Kind.DATA: Rules(50 * _MEGABYTE, 1000, _is_data_set),
    Kind.PROGRAM: Rules(400 * _MEGABYTE, 1, _is_installer),
}
LARGEST_FILE = max(one.largest for one in KINDS.values()) + _MEGABYTE
"""No container is larger, whatever it holds."""
