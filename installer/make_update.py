"""Makes update files (.nq20) that nq20desk takes without internet, and keys to sign them.

    python -m installer.make_update new-key --to KEY.pem --name "Sở Y tế X"
    python -m installer.make_update data --key KEY.pem --edition 2026-12-01 --to FILE.nq20
    python -m installer.make_update program --key KEY.pem --setup SETUP.exe --version 0.6.0 \
        --to FILE.nq20

The file is read back by the program's own reader before it is handed out. The same input gives
the same bytes. ``resources/handbook/updates.md`` says how keys are kept.
"""

from __future__ import annotations

import argparse
import os
import sys
from base64 import b64decode
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from nq20desk import __version__
from nq20desk.app.updates.reading import read_update, unpack
from nq20desk.core.dates import short_date
from nq20desk.core.edition import Edition
from nq20desk.core.errors import KnownError
from nq20desk.core.manifest import Manifest, version_key, write_manifest
from nq20desk.core.message import Bilingual
from nq20desk.exchange.container import Kind, write_container
from nq20desk.exchange.container.writing import payload_of
from nq20desk.resources import resource_path
from nq20desk.resources.editions import (
    DATA_FOLDERS,
    EDITION_FILE,
    read_data_set,
    read_edition,
)
from nq20desk.resources.publishers import Publisher, load_publishers
from nq20desk.signing.publisher import SigningKey
from nq20desk.store.files import replacing

_KEY_YEARS = 5
_ANY = "0.0"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; 1 and a sentence if it can't be done."""
    words = _parser().parse_args(arguments)
    try:
        words.work(words)
    except (KnownError, OSError) as error:
        print(f"make_update: {error}", file=sys.stderr)
        return 1
    return 0


def make_data(words: argparse.Namespace) -> None:
    """Make a file with the data set of a folder, under a new edition."""
    root: Path = words.resources
    read_data_set(root)
    edition = _edition(words, read_edition(root))
    files = {EDITION_FILE: _edition_file(edition)}
    for folder in DATA_FOLDERS:
        for one in sorted((root / folder).glob("*.toml")):
            files[f"{folder}/{one.name}"] = one.read_bytes()
    manifest = Manifest(
        Kind.DATA.value, edition.key, words.date or edition.day, words.least_program, _notes(words),
        payload_of(files),
    )  # fmt: skip
    _write(words, manifest, files)


def _edition(words: argparse.Namespace, base: Edition) -> Edition:
    """The title of the folder's edition is kept only where its day is."""
    day: date = words.edition
    if day == base.day:
        vietnamese, english = base.title, base.title_en
    else:
        vietnamese, english = f"Bộ dữ liệu ngày {short_date(day)}", f"Data edition of {day}"
    return Edition(day, words.title_vi or vietnamese, words.title_en or english)


def _edition_file(edition: Edition) -> bytes:
    lines = [f"edition = {edition.key}"]
    for key, text in (("title", edition.title), ("title_en", edition.title_en)):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        lines.append(f'{key} = "{escaped}"')
    return ("\n".join(lines) + "\n").encode()


def make_program(words: argparse.Namespace) -> None:
    """Make a file with an installer."""
    files = {words.setup.name: words.setup.read_bytes()}
    manifest = Manifest(
        Kind.PROGRAM.value, words.version, words.date, words.least_program, _notes(words),
        payload_of(files),
    )  # fmt: skip
    _write(words, manifest, files)


def _write(words: argparse.Namespace, manifest: Manifest, files: Mapping[str, bytes]) -> None:
    """Write the file under another name, read it with the program's reader, then hand it out."""
    key = SigningKey.load(words.key)
    target: Path = words.to
    publisher = _publisher(key, manifest.day)
    with replacing(target) as temporary:
        write_container(temporary, write_manifest(manifest), key.sign, files)
        _prove(temporary, publisher)
    print(f"{target}: {manifest.kind} {manifest.version}, {len(files)} files, signed by "
          f"{publisher.names.english or publisher.names.vietnamese}")  # fmt: skip


def _publisher(key: SigningKey, day: date) -> Publisher:
    """The believed key that this is; a new one can sign too, but is not believed yet."""
    public = b64decode(key.public)
    for one in load_publishers():
        if one.public == public:
            return one
    print("make_update: this program does not believe the key yet; see updates.md", file=sys.stderr)
    return Publisher(Bilingual("khóa mới", "a new key"), public, day, day, trial=False)


def _prove(path: Path, publisher: Publisher) -> None:
    update = read_update(path, [publisher])
    if update.kind is Kind.DATA:
        with TemporaryDirectory() as folder:
            unpack(update, Path(folder))
            read_data_set(Path(folder))


def make_key(words: argparse.Namespace) -> None:
    """Make a key, and print the entry by which the program believes it."""
    if words.to.exists():
        raise FileExistsError(f"{words.to} is there already; a key is never written over")
    key = SigningKey.new()
    handle = os.open(words.to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(key.pem())
    last = words.date + timedelta(days=365 * _KEY_YEARS)
    print(
        f'[[key]]\nname = "{words.name}"\nname_en = "{words.name_en or words.name}"\n'
        f'public = "{key.public}"\nvalid_from = {words.date.isoformat()}\n'
        f"valid_to = {last.isoformat()}"
    )


def _notes(words: argparse.Namespace) -> Bilingual:
    return Bilingual(words.note_vi, words.note_en or words.note_vi)


def _version(text: str) -> str:
    version_key(text)
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make_update", description="Make update files (.nq20).")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    data = commands.add_parser("data", help="a complete set of the data files")
    data.add_argument("--edition", type=date.fromisoformat, required=True, metavar="2026-12-01")
    data.add_argument("--resources", type=Path, default=resource_path(), metavar="DIR")
    data.add_argument(
        "--title-vi",
        default="",
    )
    data.add_argument("--title-en", default="")
    data.add_argument("--date", type=date.fromisoformat, help="default: the edition's day")
    _add_common(data, least_program=__version__)
    data.set_defaults(work=make_data)
    program = commands.add_parser("program", help="an installer for Windows")
    program.add_argument("--setup", type=Path, required=True, metavar="SETUP.exe")
    program.add_argument("--version", type=_version, required=True)
    _add_day(program)
    _add_common(program, least_program=_ANY)
    program.set_defaults(work=make_program)
    key = commands.add_parser("new-key", help="a key; prints its entry for updates.toml")
    key.add_argument("--to", type=Path, required=True, metavar="KEY.pem")
    key.add_argument("--name", required=True, help="who signs, in Vietnamese")
    key.add_argument("--name-en", default="")
    _add_day(key)
    key.set_defaults(work=make_key)
    return parser


def _add_day(parser: argparse.ArgumentParser) -> None:
    today = datetime.now(UTC).date()
    parser.add_argument("--date", type=date.fromisoformat, default=today, help="default: today")


def _add_common(parser: argparse.ArgumentParser, least_program: str) -> None:
    parser.add_argument("--key", type=Path, required=True, metavar="KEY.pem")
    parser.add_argument("--to", type=Path, required=True, metavar="FILE.nq20")
    parser.add_argument("--least-program", type=_version, default=least_program)
    parser.add_argument("--note-vi", default="", help="what is new, in Vietnamese")
    parser.add_argument("--note-en", default="")


if __name__ == "__main__":
    sys.exit(main())
