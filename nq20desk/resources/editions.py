"""Which edition of the data files is in force: the program's own, or an installed newer one.

Installed editions lie under ``editions/<day>`` of the data folder, each with the signed manifest
that it came with. A damaged one never stops the start: the program's own takes its place.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from nq20desk import __version__
from nq20desk.core.dates import short_date
from nq20desk.core.edition import Choice, Edition, in_force
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.resources import resource_path
from nq20desk.resources.library import Library
from nq20desk.resources.reading import read_toml

DATA_FOLDERS = ("documents", "forms", "indicators", "layouts", "offices", "phrases", "plans",
                "tasks", "words")  # fmt: skip
"""The folders of ``resources`` that change by decree: an edition holds each of them."""
EDITION_FILE = "edition.toml"
MANIFEST_FILE = "manifest.json"
SIGNATURE_FILE = "manifest.sig"
CHOICE_FILE = "choice.json"
_READ_BY = "read-by.txt"


def read_edition(root: Path) -> Edition:
    """The edition that lies in a folder.

    Raises:
        KnownError: there is none, or its file is damaged.
    """
    file = read_toml(root / EDITION_FILE)
    day = file.day("edition")
    if day is None:
        file.fail("edition", message("Resources", "the key is missing."))
    made = Edition(day, file.text("title"), file.text("title_en"))
    file.finish()
    return made


def read_data_set(root: Path) -> Library:
    """The data files of an edition, all of them read.

    Raises:
        KnownError: a file is missing, or can't be used.
    """
    library = Library(root, resource_path())
    try:
        library.check_data()
    except KnownError as error:
        raise _unusable(error.text) from error
    except Exception as error:  # whatever unheard-of data make the readers stumble over
        why = message("Updates", "one of them breaks a rule ({name})", name=type(error).__name__)
        raise _unusable(why) from error
    return library


def _unusable(why: Message) -> KnownError:
    return KnownError(
        message("Updates", "The data files of this edition can't be used: {why}", why=why),
        message("Updates", "Nothing was changed. Ask whoever made the update file for a new one."),
    )


@dataclass(frozen=True, slots=True)
class KnownEdition:
    """An edition that can be chosen; ``folder`` is None for the program's own."""

    edition: Edition
    folder: Path | None = None
    damaged: bool = False

    @property
    def shipped(self) -> bool:
        """Whether it came with the program."""
        return self.folder is None


class EditionShelf:
    """The editions of one data folder, and the one that is in force."""

    def __init__(self, data_folder: Path, shipped: Path | None = None) -> None:
        self.folder = data_folder / "editions"
        self._shipped = shipped
        self.fault: KnownError | None = None

    @property
    def shipped(self) -> Edition:
        """The edition that came with the program."""
        return read_edition(self._shipped or resource_path())

    def known(self) -> tuple[KnownEdition, ...]:
        """All editions, the newest first; of two of one day the program's own counts."""
        own, folders = self.shipped, self._folders()
        return tuple(
            KnownEdition(own) if day == own.day else _installed(day, folders[day])
            for day in sorted({own.day, *folders}, reverse=True)
        )

    def _folders(self) -> dict[date, Path]:
        try:
            return {
                day: one for one in self.folder.iterdir()
                if (day := _day_of(one.name)) and one.is_dir()
            }  # fmt: skip
        except OSError:
            return {}

    @property
    def choice(self) -> Choice | None:
        """The older edition that the clerk chose, if any; an unreadable choice is none."""
        try:
            kept = json.loads((self.folder / CHOICE_FILE).read_text(encoding="utf-8"))
            return Choice(date.fromisoformat(kept["edition"]), date.fromisoformat(kept["newest"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def active(self) -> KnownEdition:
        """The edition in force, damaged or not."""
        own, folders = self.shipped, self._folders()
        day = in_force({own.day, *folders}, self.choice)
        return KnownEdition(own) if day == own.day else _installed(day, folders[day])

    def library(self) -> Library:
        """The data files in force; ``fault`` says so where an installed edition is passed over."""
        self.fault = None
        if not self._folders():
            return self._own()
        active = self.active()
        if active.folder is None:
            return self._own()
        if active.damaged or not _readable(active.folder):
            self.fault = _passed_over(active.edition, self.shipped)
            return self._own()
        return Library(active.folder, resource_path())

    def in_use(self) -> Edition:
        """The edition that :meth:`library` read last."""
        return self.shipped if self.fault is not None else self.active().edition

    def _own(self) -> Library:
        return Library(self._shipped)


def is_whole(folder: Path) -> bool:
    """Whether an installed edition has every file of its manifest, unchanged, and no others."""
    from nq20desk.core.manifest import read_manifest  # noqa: PLC0415 - for installed ones only

    try:
        manifest = read_manifest((folder / MANIFEST_FILE).read_bytes())
        listed = {one.path: one.sha256 for one in manifest.files}
        there = {name: folder / name for name in _data_files(folder)}
        return listed.keys() == there.keys() and all(
            hashlib.sha256(there[name].read_bytes()).hexdigest() == listed[name] for name in there
        )
    except (OSError, KnownError):
        return False


def _data_files(folder: Path) -> list[str]:
    inside = (one for name in DATA_FOLDERS for one in (folder / name).rglob("*") if one.is_file())
    return [EDITION_FILE, *(one.relative_to(folder).as_posix() for one in inside)]


def _installed(day: date, folder: Path) -> KnownEdition:
    try:
        edition = read_edition(folder)
    except KnownError:
        return KnownEdition(Edition(day), folder, damaged=True)
    if edition.day != day:
        return KnownEdition(Edition(day), folder, damaged=True)
    return KnownEdition(edition, folder, damaged=not is_whole(folder))


def _day_of(name: str) -> date | None:
    try:
        return date.fromisoformat(name) if len(name) == len("2026-12-01") else None
    except ValueError:
        return None


def _readable(folder: Path) -> bool:
    """Whether this version of the program read the edition before, else whether it can now."""
    marker = folder / _READ_BY
    if _tried(lambda: marker.read_text(encoding="utf-8")) == __version__:
        return True
    try:
        read_data_set(folder)
    except KnownError:
        return False
    mark_read(folder)
    return True


def mark_read(folder: Path) -> None:
    """Note that this version of the program read all files of an edition."""
    _tried(lambda: str((folder / _READ_BY).write_text(__version__, encoding="utf-8")))


def _tried(work: Callable[[], str]) -> str:
    """A note of convenience: a stick that can't be written to costs time, not work."""
    try:
        return work()
    except (OSError, UnicodeDecodeError):
        return ""


def _passed_over(edition: Edition, shipped: Edition) -> KnownError:
    return KnownError(
        message("Updates", "The data edition {edition} is damaged or can't be read by this "
                "program; {shipped}, which came with the program, is used instead.",
                edition=short_date(edition.day), shipped=short_date(shipped.day)),
        message("Updates", "Open its update file again, or choose another edition in "
                "Settings – Updates, about – Editions."),
    )  # fmt: skip
