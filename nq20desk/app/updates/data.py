"""A data edition from a file: looked at first, then put in force, and taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from nq20desk.app.updates.contents import contents_of, usage_of
from nq20desk.app.updates.reading import UpdateFile, refuse_old_program, unpack
from nq20desk.app.updates.words import listed, part_words
from nq20desk.core.dates import short_date
from nq20desk.core.edition import Choice, DataChange, Edition, Usage, differences, lacking
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.resources.editions import (
    EditionShelf,
    KnownEdition,
    is_whole,
    mark_read,
    read_data_set,
    read_edition,
)
from nq20desk.resources.library import Library
from nq20desk.store.edition_files import fresh_folder, keep_choice, move_in
from nq20desk.store.operations.editions import NoteEdition

if TYPE_CHECKING:
    from nq20desk.app.desk import Desk

_TOLD = 8


@dataclass(frozen=True, slots=True)
class DataPreview:
    """What an update file of data would change, and why it can't be applied, if it can't."""

    update: UpdateFile
    edition: Edition
    active: Edition
    changes: tuple[DataChange, ...]
    refusal: KnownError | None


@dataclass(frozen=True, slots=True)
class StagedEdition:
    """An edition that lies beside its place, proven and ready to be moved in."""

    edition: Edition
    folder: Path


def preview_data(
    update: UpdateFile, shelf: EditionShelf, library: Library, usage: Usage
) -> DataPreview:
    """Read the edition of a file in a temporary folder and compare it with ``library``.

    Raises:
        KnownError: its data files can't be used by this program, or it needs a newer one.
    """
    refuse_old_program(update)
    old = contents_of(library)
    with TemporaryDirectory(prefix="nq20-") as folder:
        unpack(update, Path(folder))
        edition = _checked_edition(update, Path(folder))
        new = contents_of(read_data_set(Path(folder)))
    refusal = _refusal(edition, shelf) or _lacking(lacking(usage, old, new))
    return DataPreview(update, edition, shelf.in_use(), differences(old, new), refusal)


def _checked_edition(update: UpdateFile, folder: Path) -> Edition:
    edition = read_edition(folder)
    if edition.day != update.edition_day:
        raise KnownError(
            message("Updates", "The file “{name}” says edition {one}, its data say {other}.",
                    name=update.path.name, one=short_date(update.edition_day),
                    other=short_date(edition.day)),
            message("Updates", "Ask whoever gave you the file for a new copy of it."),
        )  # fmt: skip
    return edition


def _refusal(edition: Edition, shelf: EditionShelf) -> KnownError | None:
    """Why the edition is not one to go on to."""
    if edition < shelf.in_use():
        return KnownError(
            message("Updates", "Edition {edition} is older than {active}, which is in use.",
                    edition=short_date(edition.day), active=short_date(shelf.in_use().day)),
            message("Updates", "To go back to an earlier edition, choose it in Settings – "
                    "Updates, about – Editions, or use the command 'update back'."),
        )  # fmt: skip
    if edition == shelf.in_use() or edition == shelf.shipped:
        return KnownError(
            message("Updates", "Edition {edition} is in use already, or came with the program.",
                    edition=short_date(edition.day))
        )  # fmt: skip
    return None


def _lacking(parts: tuple[DataChange, ...]) -> KnownError | None:
    """The sentence about what the office uses and the edition has not."""
    told = listed(part_words(one) for one in parts[:_TOLD])
    if told is None:
        return None
    if len(parts) > _TOLD:
        told = message("Updates", "{first} and {count} more",
                       first=told, count=len(parts) - _TOLD)  # fmt: skip
    return KnownError(
        message("Updates", "This edition lacks what reports or figures of yours use: {parts}.",
                parts=told),
        message("Updates", "Nothing was changed. Tell whoever makes the update files."),
    )  # fmt: skip


def stage(desk: Desk, preview: DataPreview) -> StagedEdition:
    """Write the edition that the preview read beside its place, and back the data up.

    Raises:
        KnownError: the preview refuses it, or it can't be written.
    """
    if preview.refusal is not None:
        raise preview.refusal
    folder = fresh_folder(desk.editions.folder)
    unpack(preview.update, folder)
    if not is_whole(folder):
        raise KnownError(
            message("Updates", "The disk did not keep what was written to it in {folder}.",
                    folder=str(folder)),
            message("Updates", "Nothing was changed. Have the disk checked."),
        )  # fmt: skip
    mark_read(folder)
    desk.store.back_up()
    return StagedEdition(preview.edition, folder)


def put_in_force(desk: Desk, staged: StagedEdition) -> None:
    """Move a staged edition in, note it in the journal, and read it.

    Raises:
        KnownError: a file of a former edition of that day is open elsewhere.
    """
    shelf = desk.editions
    move_in(staged.folder, shelf.folder / staged.edition.key)
    _choose(shelf, staged.edition.day)
    desk.run(NoteEdition(staged.edition.key))
    desk.reload_library()


def apply_data(desk: Desk, preview: DataPreview) -> None:
    """Put the edition of a file in force (:func:`stage`, then :func:`put_in_force`)."""
    put_in_force(desk, stage(desk, preview))


def check_way_back(desk: Desk, usage: Usage, to: date | None = None) -> KnownEdition:
    """The edition before today's, or the one that is named, if it can be put in force.

    Raises:
        KnownError: there is none, it is damaged, or it lacks what reports and figures use.
    """
    wanted = _wanted(desk.editions, to)
    library = Library() if wanted.folder is None else read_data_set(wanted.folder)
    refusal = _lacking(lacking(usage, contents_of(desk.library), contents_of(library)))
    if refusal is not None:
        raise refusal
    return wanted


def put_back(desk: Desk, wanted: KnownEdition) -> None:
    """Put a checked edition in force, after a backup.

    It stays in force until an edition comes that is newer than every one known now.
    """
    desk.store.back_up()
    _choose(desk.editions, wanted.edition.day)
    desk.run(NoteEdition(wanted.edition.key, back=True))
    desk.reload_library()


def go_back(desk: Desk, to: date | None = None) -> Edition:
    """:func:`check_way_back`, then :func:`put_back`."""
    wanted = check_way_back(desk, usage_of(desk), to)
    put_back(desk, wanted)
    return wanted.edition


def _wanted(shelf: EditionShelf, to: date | None) -> KnownEdition:
    known, active = shelf.known(), shelf.in_use()
    found = [one for one in known if (one.edition < active if to is None else
                                      one.edition.day == to)]  # fmt: skip
    if not found:
        raise KnownError(
            message("Updates", "There is no earlier data edition to go back to.")
            if to is None
            else message("Updates", "There is no data edition {edition} here.",
                         edition=to.isoformat()),
            message("Updates", "Known editions: {editions}.",
                    editions=", ".join(one.edition.key for one in known)),
        )  # fmt: skip
    if found[0].edition == active and shelf.fault is None:
        raise KnownError(
            message(
                "Updates",
                "The data edition {edition} is in use already.",
                edition=short_date(active.day),
            )
        )
    if found[0].damaged:
        raise KnownError(
            message("Updates", "The data edition {edition} is damaged.",
                    edition=short_date(found[0].edition.day)),
            message("Updates", "Open its update file again."),
        )  # fmt: skip
    return found[0]


def _choose(shelf: EditionShelf, day: date) -> None:
    newest = shelf.known()[0].edition.day
    keep_choice(shelf.folder, None if day == newest else Choice(day, newest))
