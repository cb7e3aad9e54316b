"""The command ``conformance``: a report, or any PDF, measured against the rules of layout."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.cli.parser import FILE, KEY, Parser, Work
from nq20desk.cli.present import print_json
from nq20desk.cli.request import FINE, KNOWN_ERROR, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.resources.library import Library

if TYPE_CHECKING:
    from nq20desk.core.layout import LayoutProfile
    from nq20desk.document.conformance import Conformance


def conformance(parser: Parser) -> Work:
    """``conformance``: rules that are not kept are exit code 1."""
    parser.add(
        "file", nargs="?", type=Path, metavar=f"{parser.say(FILE)}.pdf",
        about=message("CommandLine", "a PDF to measure; else name a report"),
    )  # fmt: skip
    parser.add_report("--report", required=False)
    parser.add(
        "--profile", metavar=KEY,
        about=message("CommandLine", "the rules for a file, e.g. state-nd30-2020"),
    )  # fmt: skip
    parser.add_json()
    return _conformance


def _conformance(request: Request) -> int:
    from nq20desk.app.conformance import summary, table_lines  # noqa: PLC0415 - loads PDF

    if (request.words.file is None) is (request.words.report is None):
        raise KnownError(
            message("CommandLine", "Name either a PDF file or a report, not both and not neither.")
        )
    found = _of_report(request) if request.words.report is not None else _of_file(request)
    if request.words.json:
        print_json(_object(found))
    else:
        for line in table_lines(found, request.language):
            print(line)
        print(request.language.say(summary(found)), file=sys.stderr)
    return FINE if found.conforms else KNOWN_ERROR


def _of_report(request: Request) -> Conformance:
    from nq20desk.app.conformance import check_report  # noqa: PLC0415
    from nq20desk.app.exports import source_of  # noqa: PLC0415

    with closing(request.open_desk()) as desk:
        return check_report(source_of(desk, request.words.report))


def _of_file(request: Request) -> Conformance:
    from nq20desk.app.conformance import check_file  # noqa: PLC0415

    return check_file(request.words.file, _profile(request.words.profile))


def _profile(key: str | None) -> LayoutProfile:
    layouts = {one.key: one for one in Library().layouts}
    if key is None:
        raise KnownError(
            message("CommandLine", "A file does not say by which rules it was set."),
            message("CommandLine", "Name one with --profile: {keys}.", keys=", ".join(layouts)),
        )
    if key not in layouts:
        raise KnownError(
            message("CommandLine", "There are no rules of layout '{key}'.", key=key),
            message("CommandLine", "Name one with --profile: {keys}.", keys=", ".join(layouts)),
        )
    return layouts[key]


def _object(found: Conformance) -> dict[str, object]:
    from nq20desk.document.conformance.words import to_json_dict  # noqa: PLC0415

    return {
        "profile": found.profile.key,
        "pages": found.pages,
        "conforms": found.conforms,
        "findings": [to_json_dict(one) for one in found.findings],
    }
