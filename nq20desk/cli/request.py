"""What every command is given: the parsed words, the language, the way to the data."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.language import Language
from nq20desk.app.paths import default_data_folder
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message

if TYPE_CHECKING:
    from nq20desk.app.desk import Desk
    from nq20desk.resources.library import Library

FINE = 0
KNOWN_ERROR = 1
_NAME_ANOTHER = message(
    "CommandLine", "Name the right one with --data; the window or 'demo' makes a new one."
)


@dataclass(frozen=True)
class Request:
    """A parsed command line and the language to answer in."""

    words: argparse.Namespace
    language: Language

    @property
    def folder(self) -> Path:
        """The data folder that was named, else the user's own."""
        return self.words.data or default_data_folder()

    def tell(self, note: Message) -> None:
        """Say something that is neither an answer nor an error."""
        print(self.language.say(note), file=sys.stderr)

    def open_desk(self) -> Desk:
        """The open data of the folder.

        Raises:
            KnownError: there are none; only ``demo`` and the window make new ones, so that a
                mistyped name doesn't look like an office without reports.
        """
        from nq20desk.app.desk import Desk  # noqa: PLC0415 - a later start must not wait for it
        from nq20desk.store.store import DATABASE  # noqa: PLC0415

        folder = self.existing_folder()
        if not (folder / DATABASE).exists():
            raise KnownError(
                message("CommandLine", "The folder {folder} holds no data of nq20desk.",
                        folder=str(folder)),
                _NAME_ANOTHER,
            )  # fmt: skip
        desk = Desk(folder)
        if desk.editions.fault is not None:
            self.tell(desk.editions.fault.text)
        for danger in desk.dangers():
            for said in danger:
                self.tell(said)
        return desk

    def library(self) -> Library:
        """The data files in force for the folder, whether there are data in it or not."""
        from nq20desk.resources.editions import EditionShelf  # noqa: PLC0415 - as above

        shelf = EditionShelf(self.folder)
        library = shelf.library()
        if shelf.fault is not None:
            self.tell(shelf.fault.text)
        return library

    def existing_folder(self) -> Path:
        """The data folder; refused if it is not there."""
        if not self.folder.is_dir():
            raise KnownError(
                message("CommandLine", "There is no data folder {folder}.",
                        folder=str(self.folder)),
                _NAME_ANOTHER,
            )  # fmt: skip
        return self.folder


def known_unit(desk: Desk, key: str) -> str:
    """A unit's key; a plain sentence if there is no such unit."""
    if key not in desk.territory:
        keys = ", ".join(one.key for one in desk.territory)
        raise KnownError(
            message("CommandLine", "There is no unit '{key}'.", key=key),
            message("CommandLine", "Known units: {keys}.", keys=keys),
        )
    return key
