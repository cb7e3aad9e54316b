"""The commands ``take-signed`` and ``sign-attachment``."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message


def take_signed(parser: Parser) -> Work:
    """``take-signed``: verify a signed file, compare it with the report, register it."""
    parser.add(
        "file", type=Path, metavar=f"{parser.say(FILE)}.pdf",
        about=message("CommandLine", "the signed file that came back"),
    )  # fmt: skip
    parser.add_report("--report")
    parser.add(
        "--sent", nargs="?", const="", metavar=message("CommandLine", "WORDS"),
        about=message("CommandLine", "mark the report as sent, too, and say how"),
    )  # fmt: skip
    parser.add(
        "--dry-run", action="store_true",
        about=message("CommandLine", "say what would be done, and change nothing"),
    )  # fmt: skip
    return _take_signed


def _take_signed(request: Request) -> int:
    from nq20desk.app import signed_return  # noqa: PLC0415 - loads the libraries of PDF
    from nq20desk.app.exports import source_of  # noqa: PLC0415 - same

    words = request.words
    path = Path(words.file).absolute()
    with closing(request.open_desk()) as desk:
        source = source_of(desk, words.report)
        known = signed_return.exported_hashes(desk, words.report)
        returned = signed_return.check_return(source, path, known)
        if not words.dry_run:
            signed_return.take_return(desk, words.report, returned, sent=words.sent)
        state = desk.report(words.report).state
    for one in returned.verified.signatures:
        print(request.language.say(one.summary))
    for note in returned.notes:
        request.tell(note)
    print(f"{state.value}\t{returned.sha256}\t{path}")
    return FINE


def attachment(parser: Parser) -> Work:
    """``sign-attachment``: number, date and time at the top right, signed by the agency."""
    from nq20desk.cli.keys import add_signing  # noqa: PLC0415 - on demand

    parser.add(
        "file", type=Path, metavar=f"{parser.say(FILE)}.pdf",
        about=message("CommandLine", "the PDF that goes with the report"),
    )  # fmt: skip
    parser.add_report("--report")
    parser.add(
        "--to", type=Path, required=True, metavar=f"{parser.say(FILE)}.pdf",
        about=message("CommandLine", "the signed file to write"),
    )  # fmt: skip
    parser.add(
        "--number", default="", metavar=message("CommandLine", "WORDS"),
        about=message("CommandLine", "number and symbol; that of the report if it has one"),
    )  # fmt: skip
    parser.add(
        "--iso", action="store_true",
        about=message("CommandLine", "write the time of signing as ISO 8601"),
    )  # fmt: skip
    add_signing(parser, "agency")
    return _attachment


def _attachment(request: Request) -> int:
    from nq20desk.app.attachments import number_of, sign_attachment  # noqa: PLC0415 - on demand
    from nq20desk.app.exports import note_export, source_of  # noqa: PLC0415 - same
    from nq20desk.cli.keys import AGENCY, keys_for  # noqa: PLC0415 - same

    words = request.words
    words.sign = words.sign or [AGENCY]
    target = Path(words.to).absolute()
    with closing(request.open_desk()) as desk:
        source = source_of(desk, words.report)
        sample = desk.is_sample(source.snapshot.office.key)
        keys = keys_for(words, source, desk.settings(), sample=sample)
        if keys is None or keys.agency is None or keys.leader is not None:
            raise KnownError(message("CommandLine", "An attachment is signed by the agency alone."))
        number = words.number or number_of(source.snapshot)
        sign_attachment(
            words.file, target, number, keys, source.folder, iso=words.iso, tell=request.tell
        )
        note_export(desk, words.report, "attachment-signed", target)
    print(target)
    return FINE
