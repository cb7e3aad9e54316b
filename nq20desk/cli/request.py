"""What every command is given: the parsed words, the language, the way to the data."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.paths import default_data_folder
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

FINE = 0


@dataclass(frozen=True)
class Request:
    """A parsed command line and the language to answer in."""

    words: argparse.Namespace
    language: Language

    @property
    def folder(self) -> Path:
        """The data folder that was named, else the user's own."""
        return self.words.data or default_data_folder()

    def open_desk(self) -> Desk:
        """The open data folder."""
        return Desk(self.folder)


def known_unit(desk: Desk, key: str) -> str:
    """A unit's key; a plain sentence if there is no such unit."""
    if key not in desk.territory:
        keys = ", ".join(one.key for one in desk.territory)
        raise KnownError(
            message("CommandLine", "There is no unit '{key}'.", key=key),
            message("CommandLine", "Known units: {keys}.", keys=keys),
        )
    return key
