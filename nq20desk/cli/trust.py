"""The command ``trust``: which authorities this office believes."""

from __future__ import annotations

from pathlib import Path

from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.present import print_json, print_lines
from nq20desk.cli.request import FINE, Request
from nq20desk.core.message import message


def trust(parser: Parser) -> Work:
    """``trust``: list the authorities; ``--add`` and ``--remove`` change the list."""
    parser.add(
        "--add", type=Path, metavar=FILE,
        about=message("CommandLine", "believe the authorities of a certificate file"),
    )  # fmt: skip
    parser.add(
        "--remove", metavar=FILE,
        about=message("CommandLine", "believe the authority of this file no more"),
    )  # fmt: skip
    parser.add_json()
    return _trust


def _trust(request: Request) -> int:
    from nq20desk.signing import trust_folder  # noqa: PLC0415 - slow to import

    words = request.words
    folder = request.existing_folder() / "trust"
    if words.add:
        trust_folder.add(folder, words.add)
    if words.remove:
        trust_folder.remove(folder, words.remove)
    for problem in trust_folder.problems(folder):
        request.tell(problem)
    objects = [one.to_json_dict() for one in trust_folder.authorities(folder)]
    if words.json:
        print_json(objects)
    else:
        print_lines(("\t".join(map(str, one.values())) for one in objects), request.language)
    return FINE
