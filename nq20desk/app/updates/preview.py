"""What is known of an update file before anything is changed, whatever its kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nq20desk import __version__
from nq20desk.app.updates.data import DataPreview, preview_data
from nq20desk.app.updates.program import ProgramPreview, preview_program
from nq20desk.app.updates.reading import UpdateFile, read_update
from nq20desk.core.dates import short_date
from nq20desk.core.edition import Usage
from nq20desk.core.message import Message, message
from nq20desk.exchange.container import Kind
from nq20desk.resources.editions import EditionShelf
from nq20desk.resources.library import Library
from nq20desk.resources.publishers import Publisher

Preview = DataPreview | ProgramPreview
Fact = tuple[str, Message, object]
"""A stable key, what it is called, and its value: text, Message or Bilingual."""

_KINDS = {
    Kind.DATA: message("Updates", "Data files: forms, indicators, plans, layouts"),
    Kind.PROGRAM: message("Updates", "Program (an installer for Windows)"),
}
_THEN = message("Updates", "The data are backed up, the installer opens, and this program closes.")
TRIAL_WARNING = message(
    "Updates", "Signed with a trial key that anybody can use: this file is for trials only."
)


def preview(
    path: Path,
    shelf: EditionShelf,
    library: Library,
    usage: Usage,
    publishers: Sequence[Publisher] | None = None,
) -> Preview:
    """Verify a file and see what it would change of ``library``, the data files of the shelf.

    ``usage`` is what must not be lacking in an edition.

    Raises:
        KnownError: it is damaged, not believed, or of no use to this program.
    """
    update = read_update(path, publishers)
    if update.kind is Kind.PROGRAM:
        return preview_program(update)
    return preview_data(update, shelf, library, usage)


def signer_words(signer: Publisher) -> Message:
    """Who signed; a trial key is called one."""
    if signer.trial:
        return message("Updates", "{name} – TRIAL KEY", name=signer.names)
    return message("Updates", "{name}", name=signer.names)


def facts_of(found: Preview) -> tuple[Fact, ...]:
    """What is told of a file, line by line."""
    update = found.update
    manifest = update.manifest
    lines: list[Fact] = [
        ("file", message("Updates", "File"), update.path.name),
        ("signer", message("Updates", "Signed by"), signer_words(update.signer)),
        ("kind", message("Updates", "Brings"), _KINDS[update.kind]),
        *_versions(found),
    ]
    if manifest.day.isoformat() != manifest.version:
        lines.append(("date", message("Updates", "Made on"), short_date(manifest.day)))
    if manifest.notes.vietnamese:
        lines.append(("notes", message("Updates", "Notes"), manifest.notes))
    return tuple(lines)


def _versions(found: Preview) -> tuple[Fact, ...]:
    if isinstance(found, ProgramPreview):
        return (
            ("version", message("Updates", "Version"), found.update.manifest.version),
            ("active", message("Updates", "This program"), __version__),
            ("then", message("Updates", "What happens"), _THEN),
        )
    return (
        ("version", message("Updates", "Edition"), edition_words(found.update)),
        ("title", message("Updates", "Title"), found.edition.names),
        ("active", message("Updates", "In use now"), short_date(found.active.day)),
    )


def edition_words(update: UpdateFile) -> str:
    """The day of the edition that a file brings, as it is written."""
    return short_date(update.edition_day)
