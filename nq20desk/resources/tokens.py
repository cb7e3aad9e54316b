"""Where the makers of tokens put their PKCS#11 libraries (resources/signing/modules.toml)."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from nq20desk.resources import resource_path
from nq20desk.resources.reading import read_toml

_VARIABLE = re.compile(r"\{([^}]*)\}")


@dataclass(frozen=True, slots=True)
class TokenModule:
    """A maker's library that was found on this computer."""

    name: str
    path: Path


def installed_modules(
    path: Path | None = None,
    *,
    system: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
) -> tuple[TokenModule, ...]:
    """The libraries of known makers that are there, each file once, in the order of the list.

    Raises:
        KnownError: the data file has an error.
    """
    file = read_toml(path or resource_path("signing", "modules.toml"))
    places = file.required_table("folders")
    named = {"windows": places.texts("windows"), "linux": places.texts("linux")}
    places.finish()
    key = "windows" if system == "win32" else "linux"
    folders = [one for text in named[key] if (one := _expanded(text, environment))]
    makers: list[tuple[str, tuple[str, ...]]] = []
    for entry in file.tables("module"):
        files = {one: entry.texts(one) for one in named}
        makers.append((entry.text("name"), files[key]))
        entry.finish()
    file.finish()
    found = {one.path.resolve(): one for one in reversed(list(_found(makers, folders)))}
    return tuple(reversed(found.values()))


def _found(makers: list[tuple[str, tuple[str, ...]]], folders: list[Path]) -> Iterator[TokenModule]:
    for name, files in makers:
        for file in files:
            for folder in folders:
                if (folder / file).is_file():
                    yield TokenModule(name, folder / file)


def _expanded(text: str, environment: Mapping[str, str]) -> Path | None:
    """A folder with its variables filled in; None where this computer lacks one of them."""
    names = _VARIABLE.findall(text)
    if any(name not in environment for name in names):
        return None
    return Path(_VARIABLE.sub(lambda found: environment[found[1]], text))
