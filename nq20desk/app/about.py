"""*Giới thiệu*: versions and dates of the program and its data, keys and licences."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from nq20desk import __version__
from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.core.dates import VIETNAM, short_date
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Bilingual, Message, message
from nq20desk.resources import resource_path
from nq20desk.resources.editions import EditionShelf, KnownEdition
from nq20desk.resources.library import Library
from nq20desk.resources.publishers import load_publishers
from nq20desk.resources.reading import read_toml
from nq20desk.store.edition_queries import EditionNote, edition_notes

LICENCES = (
    ("nq20desk", "GPL-3.0-or-later"),
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("ReportLab", "BSD-3-Clause"),
    ("pyHanko, python-pkcs11", "MIT"),
    ("cryptography", "Apache-2.0, BSD-3-Clause"),
    ("pypdfium2 (PDFium)", "Apache-2.0, BSD-3-Clause"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("openpyxl", "MIT"),
    ("Pillow", "MIT-CMU"),
    ("Inter, Liberation Serif", "OFL-1.1"),
    ("Lucide", "ISC"),
)
LICENCE_TEXTS = (
    ("Inter", "fonts/OFL-Inter.txt"),
    ("Liberation Serif", "fonts/OFL-Liberation.txt"),
    ("Lucide", "icons/LICENSE"),
)
_BUILD = "build.toml"


@dataclass(frozen=True, slots=True)
class AboutLine:
    """A line: a stable key, its name and its value in any of the forms a sentence takes."""

    key: str
    name: Message | str
    value: Message | Bilingual | str


@dataclass(frozen=True, slots=True)
class AboutGroup:
    """Lines under a heading."""

    key: str
    title: Message
    lines: tuple[AboutLine, ...]


def about(
    folder: Path,
    library: Library,
    shelf: EditionShelf,
    notes: Sequence[EditionNote] = (),
    engine: Iterable[tuple[str, str]] = (),
) -> tuple[AboutGroup, ...]:
    """Everything that is told of this program; ``engine`` are versions of what draws its window."""
    return (
        AboutGroup("program", message("About", "Program"), _program(engine)),
        AboutGroup("data", message("About", "Data files"), _data(folder, library, shelf)),
        AboutGroup("editions", message("About", "Data editions"), editions(shelf, notes)),
        AboutGroup("keys", message("About", "Whose update files are believed"), _keys()),
        AboutGroup("licences", message("About", "Licences"),
                   tuple(AboutLine(name, name, licence) for name, licence in LICENCES)),
    )  # fmt: skip


def about_desk(desk: Desk, engine: Iterable[tuple[str, str]] = ()) -> tuple[AboutGroup, ...]:
    """Everything that is told of the program at an open desk."""
    with desk.store.read() as session:
        notes = edition_notes(session)
    return about(desk.folder, desk.library, desk.editions, notes, engine)


def build_day() -> date | None:
    """The day on which the program was built, where the builder noted it (``build.toml``)."""
    path = resource_path(_BUILD)
    if not path.is_file():
        return None
    try:
        return read_toml(path).day("built")
    except KnownError:
        return None


def _program(engine: Iterable[tuple[str, str]]) -> tuple[AboutLine, ...]:
    built = build_day()
    return (
        AboutLine("name", "nq20desk", message("About", "Reports on Resolution 20-NQ/TW")),
        AboutLine("version", message("About", "Version"), __version__),
        *((AboutLine("built", message("About", "Built on"), short_date(built)),) if built else ()),
        AboutLine("python", "Python", platform.python_version()),
        *(AboutLine(name.lower(), name, version) for name, version in engine),
        AboutLine("sqlite", "SQLite", sqlite3.sqlite_version),
    )  # fmt: skip


def _data(folder: Path, library: Library, shelf: EditionShelf) -> tuple[AboutLine, ...]:
    edition = shelf.in_use()
    forms, plans = library.forms.values(), library.plans.values()
    return (
        AboutLine("folder", message("About", "Data folder"), str(folder)),
        AboutLine("edition", message("About", "Edition"),
                  message("About", "{day} – {title}", day=short_date(edition.day),
                          title=edition.names)),
        AboutLine("forms", message("About", "Forms"), _counted(one.valid_from for one in forms)),
        AboutLine("plans", message("About", "Plans"),
                  _counted(one.valid_from or one.issued for one in plans)),
        AboutLine("indicators", message("About", "Indicators"),
                  message("About", "{count}, list {version}", count=len(library.catalogue),
                          version=library.catalogue.version)),
        AboutLine("layouts", message("About", "Layouts"),
                  _counted(one.valid_from for one in library.layouts)),
    )  # fmt: skip


def _counted(days: Iterable[date | None]) -> Message:
    """How many there are, and since when the newest is in force."""
    found = list(days)
    known = [one for one in found if one is not None]
    if not known:
        return message("About", "{count}", count=len(found))
    return message("About", "{count}, the newest in force since {day}",
                   count=len(found), day=short_date(max(known)))  # fmt: skip


def editions(shelf: EditionShelf, notes: Sequence[EditionNote]) -> tuple[AboutLine, ...]:
    """Every known edition with where it comes from, and who put it in force when."""
    used = shelf.in_use()
    return tuple(
        AboutLine(one.edition.key, short_date(one.edition.day),
                  edition_words(one, used=one.edition == used, notes=notes))
        for one in shelf.known()
    )  # fmt: skip


def edition_words(one: KnownEdition, *, used: bool, notes: Sequence[EditionNote]) -> Message:
    """What is told of an edition: title, state, origin."""
    state = message("About", "in use") if used else message("About", "kept")
    if one.damaged:
        state = message("About", "damaged")
    last = next((note for note in notes if note.edition == one.edition.key), None)
    if last is not None:
        origin = message("About", "{who}, {when}", who=last.who, when=_moment(last.at))
    elif one.shipped:
        origin = message("About", "came with the program")
    else:
        origin = message("About", "from a file")
    if not one.edition.title:
        return message("About", "{state} ({origin})", state=state, origin=origin)
    return message("About", "{title} – {state} ({origin})",
                   title=one.edition.names, state=state, origin=origin)  # fmt: skip


def _moment(at: datetime) -> str:
    local = at.astimezone(VIETNAM)
    return f"{local:%H:%M} {short_date(local.date())}"


def _keys() -> tuple[AboutLine, ...]:
    return tuple(
        AboutLine(f"key{number}", language_free(one.names), _validity(one.valid_from, one.valid_to,
                                                                     trial=one.trial))
        for number, one in enumerate(load_publishers(), start=1)
    )  # fmt: skip


def language_free(names: Bilingual) -> Message:
    """A name of the data files as a sentence of its own."""
    return message("About", "{name}", name=names)


def _validity(first: date, last: date, *, trial: bool) -> Message:
    days = {"first": short_date(first), "last": short_date(last)}
    if trial:
        return message("About", "TRIAL KEY, {first} – {last}", **days)
    return message("About", "{first} – {last}", **days)


def said(value: object, language: Language) -> str:
    """A name or value in a language."""
    if isinstance(value, Message):
        return language.say(value)
    if isinstance(value, Bilingual):
        return language.pick(value.vietnamese, value.english)
    return str(value)


def as_text(groups: Iterable[AboutGroup], language: Language) -> str:
    """Everything as plain text, to be sent to whoever looks after the program."""
    blocks = [
        "\n".join([
            language.say(group.title),
            *(f"  {said(one.name, language)}: {said(one.value, language)}" for one in group.lines),
        ])
        for group in groups
    ]  # fmt: skip
    return "\n\n".join(blocks) + "\n"


def as_object(groups: Iterable[AboutGroup], language: Language) -> dict[str, dict[str, str]]:
    """Everything with stable keys."""
    return {
        group.key: {one.key: said(one.value, language) for one in group.lines} for group in groups
    }


def licence_text(file: str) -> str:
    """The text of a licence of the fonts or icons, by its path under ``resources``."""
    return resource_path(*file.split("/")).read_text(encoding="utf-8")
