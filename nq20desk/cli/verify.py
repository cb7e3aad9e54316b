"""The command ``verify``: the signatures of a PDF."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.present import print_json
from nq20desk.cli.request import FINE, KNOWN_ERROR, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

if TYPE_CHECKING:
    from nq20desk.signing.trust import TrustStore
    from nq20desk.signing.verify import VerificationReport


def verify(parser: Parser) -> Work:
    """``verify``: check the signatures; anything but a clean answer is exit code 1."""
    parser.add(
        "file", type=Path, metavar=f"{parser.say(FILE)}.pdf",
        about=message("CommandLine", "the document to check"),
    )  # fmt: skip
    parser.add_json()
    return _verify


def _verify(request: Request) -> int:
    from nq20desk.signing.trust import TrustStore  # noqa: PLC0415 - slow to import

    folder = request.existing_folder() if request.words.data else request.folder
    trust = TrustStore.from_folder(folder / "trust")
    report = _verified(request, trust)
    answer = report.to_json_dict(request.language)
    if request.words.json:
        print_json(answer)
    else:
        for one in answer["signatures"]:
            print(one["summary"])
    if report.holds:
        return FINE
    print(" ".join(answer["problems"]), file=sys.stderr)
    return KNOWN_ERROR


def _verified(request: Request, trust: TrustStore) -> VerificationReport:
    """The report; of a file that can't be judged, JSON is printed before the error goes on."""
    from nq20desk.signing.verify import VerificationReport, verify_pdf  # noqa: PLC0415

    path = request.words.file
    try:
        return verify_pdf(path, trust)
    except KnownError as error:
        if request.words.json:
            report = VerificationReport(path, (), (error.text,))
            print_json(report.to_json_dict(request.language))
        raise
