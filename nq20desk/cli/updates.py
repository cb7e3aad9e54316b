"""The group ``update``, and ``about``: update files without internet, editions of the data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.about import about as about_program
from nq20desk.app.about import about_desk, as_object, as_text, said
from nq20desk.app.language import Language
from nq20desk.app.updates.data import DataPreview, apply_data, go_back
from nq20desk.app.updates.preview import TRIAL_WARNING, Preview, facts_of, preview
from nq20desk.app.updates.program import place_installer, start_installer, starter
from nq20desk.app.updates.words import change_words
from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.present import print_json
from nq20desk.cli.registry import UPDATE_COMMANDS
from nq20desk.cli.request import FINE, Request
from nq20desk.core.dates import short_date
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.resources.editions import EditionShelf, KnownEdition
from nq20desk.store.store import DATABASE

if TYPE_CHECKING:
    from nq20desk.app.desk import Desk


def update(parser: Parser) -> None:
    """``update``: one of its own commands must be named."""
    parser.add_commands(UPDATE_COMMANDS, "action", required=True)


def _add_file(parser: Parser) -> None:
    parser.add(
        "file", type=Path, metavar=FILE,
        about=message("CommandLine", "an update file (.nq20)"),
    )  # fmt: skip


def show(parser: Parser) -> Work:
    """``update show``: verify a file and tell what it brings; nothing is changed."""
    _add_file(parser)
    parser.add_json()
    return _show


def _show(request: Request) -> int:
    shelf = EditionShelf(request.folder)
    found = preview(request.words.file, shelf, shelf.library(), {})
    if request.words.json:
        print_json(_object(found, request.language))
        return FINE
    _tell(found, request)
    if found.refusal is not None:
        request.tell(found.refusal.text)
    return FINE


def _tell(found: Preview, request: Request) -> None:
    for line in _lines(found, request.language):
        print(line)
    if found.update.signer.trial:
        request.tell(TRIAL_WARNING)


def _lines(found: Preview, language: Language) -> Iterator[str]:
    for _, name, value in facts_of(found):
        yield f"{language.say(name)}: {said(value, language)}"
    if isinstance(found, DataPreview):
        for one in found.changes:
            yield f"  {language.say(change_words(one))}"


def _object(found: Preview, language: Language) -> dict[str, object]:
    """A file with stable keys."""
    manifest = found.update.manifest
    changes = found.changes if isinstance(found, DataPreview) else ()
    return {
        "file": found.update.path.name,
        "signer": said(found.update.signer.names, language),
        "trial": found.update.signer.trial,
        "kind": manifest.kind,
        "version": manifest.version,
        "date": manifest.day.isoformat(),
        "least_program": manifest.least_program,
        "notes": said(manifest.notes, language),
        "changes": [
            {"topic": one.topic.value, "difference": one.difference.value, "key": one.key,
             "name": said(one.names, language)}
            for one in changes
        ],
        "refused": None if found.refusal is None else language.say(found.refusal.text),
    }  # fmt: skip


def apply(parser: Parser) -> Work:
    """``update apply``: put what a file brings in force."""
    _add_file(parser)
    parser.add(
        "--dry-run", action="store_true",
        about=message("CommandLine", "only say what would change"),
    )  # fmt: skip
    return _apply


def _apply(request: Request) -> int:
    # what is compared and what is started is slow to import
    from nq20desk.app.updates.contents import usage_of  # noqa: PLC0415

    with closing(request.open_desk()) as desk:
        found = preview(request.words.file, desk.editions, desk.library, usage_of(desk))
        _tell(found, request)
        if found.refusal is not None:
            raise found.refusal
        if not request.words.dry_run:
            print(request.language.say(_applied(desk, found)))
    return FINE


def _applied(desk: Desk, found: Preview) -> Message:
    if isinstance(found, DataPreview):
        apply_data(desk, found)
        return message(
            "Updates", "Edition {edition} is in use now.", edition=short_date(found.edition.day)
        )
    placed = start_installer(place_installer(desk, found), starter())
    if placed.started:
        return message("Updates", "The installer was started: {path}", path=str(placed.path))
    return message("Updates", "This file is for Windows; the installer was put here: {path}",
                   path=str(placed.path))  # fmt: skip


def editions(parser: Parser) -> Work:
    """``update editions``: the editions of the data, the newest first."""
    parser.add_json()
    return _editions


def _editions(request: Request) -> int:
    shelf = EditionShelf(request.folder)
    shelf.library()
    used = shelf.in_use()
    found = [_edition(one, used=one.edition == used) for one in shelf.known()]
    if request.words.json:
        print_json(found)
        return FINE
    for one in found:
        print("\t".join((str(one["edition"]), str(one["origin"]), str(one["state"]),
                         str(one["title"]))))  # fmt: skip
    return FINE


def _edition(one: KnownEdition, *, used: bool) -> dict[str, object]:
    """An edition with stable keys and words."""
    state = "damaged" if one.damaged else "active" if used else "kept"
    return {
        "edition": one.edition.key,
        "title": one.edition.title,
        "origin": "program" if one.shipped else "file",
        "state": state,
    }


def back(parser: Parser) -> Work:
    """``update back``: put the edition before today's in force, or the one that is named."""
    parser.add(
        "edition", nargs="?", metavar=message("CommandLine", "EDITION"),
        about=message("CommandLine", "which one: see 'update editions'"),
    )  # fmt: skip
    return _back


def _back(request: Request) -> int:
    with closing(request.open_desk()) as desk:
        edition = go_back(desk, _day(request.words.edition))
    print(request.language.say(
        message("Updates", "Edition {edition} is in use now.", edition=short_date(edition.day))
    ))  # fmt: skip
    return FINE


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError as error:
        raise KnownError(
            message("CommandLine", "“{words}” is no edition.", words=words),
            message("CommandLine", "Write it as 'update editions' lists it."),
        ) from error


def about(parser: Parser) -> Work:
    """``about``: versions and dates of the program and its data, keys and licences."""
    parser.add_json()
    return _about


def _about(request: Request) -> int:
    if (request.folder / DATABASE).exists():
        with closing(request.open_desk()) as desk:
            groups = about_desk(desk)
    else:
        shelf = EditionShelf(request.folder)
        groups = about_program(request.folder, shelf.library(), shelf)
    if request.words.json:
        print_json(as_object(groups, request.language))
    else:
        print(as_text(groups, request.language), end="")
    return FINE
