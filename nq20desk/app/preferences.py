"""Preferences of this computer's user: typed options, kept in an INI file.

What belongs to the office (profile, figures) is in the store; here is only what concerns
the screen and the machine.
"""

from __future__ import annotations

import configparser
from dataclasses import dataclass, fields, replace
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.store.files import replacing

_SECTION = "nq20desk"


@dataclass(frozen=True, slots=True)
class Preferences:
    """All options with their defaults."""

    language: str = "vi"
    nav_folded: bool = False
    dock_folded: bool = False
    window: str = ""
    page: str = "overview"
    report: int = 0
    section: str = ""
    export_folder: str = ""
    grid_columns: str = ""
    grid_plans: str = ""


class PreferenceFile:
    """Reads and keeps preferences; a damaged file means the defaults."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.values = self._read()

    def change(self, **values: object) -> Preferences:
        """Change some options and keep them."""
        self.values = replace(self.values, **values)  # type: ignore[arg-type]
        parser = configparser.RawConfigParser()
        kept = {one.name: str(getattr(self.values, one.name)) for one in fields(Preferences)}
        parser[_SECTION] = kept
        try:
            with (
                replacing(self._path, lasting=False) as temporary,
                temporary.open("w", encoding="utf-8") as file,
            ):
                parser.write(file)
        except KnownError:
            pass  # preferences are a comfort: a read-only stick must not stop the work
        return self.values

    def _read(self) -> Preferences:
        parser = configparser.RawConfigParser()
        try:
            parser.read(self._path, encoding="utf-8")
            stored = dict(parser[_SECTION]) if parser.has_section(_SECTION) else {}
            return _typed(stored)
        except (configparser.Error, UnicodeDecodeError, ValueError, OSError):
            return Preferences()


def _typed(stored: dict[str, str]) -> Preferences:
    values: dict[str, object] = {}
    for one in fields(Preferences):
        if one.name not in stored:
            continue
        text, kind = stored[one.name], type(getattr(Preferences(), one.name))
        values[one.name] = text == "True" if kind is bool else kind(text)
    return Preferences(**values)  # type: ignore[arg-type]
