"""The command ``extract``: the data and the workbook that an archival PDF carries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from nq20desk.cli.parser import FILE, FOLDER, Parser, Work
from nq20desk.cli.present import print_json
from nq20desk.cli.request import FINE, Request
from nq20desk.core.message import message

if TYPE_CHECKING:
    from nq20desk.app.extraction import Extraction


def extract(parser: Parser) -> Work:
    """``extract``: verify the signatures, then write the attached files."""
    parser.add(
        "file", type=Path, metavar=f"{parser.say(FILE)}.pdf",
        about=message("CommandLine", "the report, signed or not"),
    )  # fmt: skip
    parser.add(
        "--to", type=Path, metavar=FOLDER,
        about=message("CommandLine", "where to write the files; else beside the report"),
    )  # fmt: skip
    parser.add(
        "--json", action="store_true",
        about=message("CommandLine", "print the data as JSON; files are written with --to only"),
    )  # fmt: skip
    return _extract


def _extract(request: Request) -> int:
    from nq20desk.app.extraction import read_pdf, write_files  # noqa: PLC0415

    words = request.words
    folder = request.existing_folder() if words.data else request.folder
    found = read_pdf(words.file, folder / "trust")
    target = words.to or (None if words.json else words.file.absolute().parent)
    if words.to and not words.to.exists() and words.to.absolute().parent.is_dir():
        words.to.mkdir()
    files = write_files(found, target) if target else ()
    if words.json:
        print_json({**_told(found, request), "files": [str(one) for one in files]})
        return FINE
    signed = [one.summary for one in found.verification.signatures]
    for said in signed or found.verification.problems:
        print(request.language.say(said))
    for one in files:
        print(one)
    return FINE


def _told(found: Extraction, request: Request) -> dict[str, Any]:
    from nq20desk.core.reportdata.plainly import to_json  # noqa: PLC0415

    return {
        "verification": found.verification.to_json_dict(request.language),
        "data": to_json(found.data),
        "left_inside": list(found.left),
    }
