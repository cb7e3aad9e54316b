"""The command on the register of outgoing documents."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from nq20desk.cli.lists import add_office, office_of
from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.present import print_json, print_lines
from nq20desk.cli.request import FINE, Request
from nq20desk.core.dates import written_day
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.outgoing import Outgoing, Span


def register(parser: Parser) -> Work:
    """``register``: what left the office, with its numbers; with ``--to`` as PDF or workbook."""
    add_office(parser)
    parser.add(
        "--year", type=int, metavar=message("CommandLine", "YEAR"),
        about=message("CommandLine", "only this year; of a Party office the term it lies in"),
    )  # fmt: skip
    parser.add(
        "--to", type=Path, metavar=FILE,
        about=message("CommandLine", "the file to write, its name ending in .pdf or .xlsx"),
    )  # fmt: skip
    parser.add_json()
    return _register


def _register(request: Request) -> int:
    from nq20desk.app.outgoing import (  # noqa: PLC0415 - on demand
        register_of,
        spans_of,
        write_register,
    )

    words = request.words
    with closing(request.open_desk()) as desk:
        office = office_of(desk, words.office)
        span = _chosen(spans_of(desk, office), words.year) if words.year else None
        book = register_of(desk, office, span)
    if words.to:
        target = Path(words.to).absolute()
        write_register(book, target)
        print(target)
    elif words.json:
        print_json([register_object(one) for one in book.lines])
    else:
        print_lines(map(_line, book.lines), request.language)
    return FINE


def _chosen(spans: list[Span], year: int) -> Span:
    """The year, or the term in which it lies or ends."""
    for one in spans:
        if one.first.year <= year <= one.last.year:
            return one
    raise KnownError(
        message("CommandLine", "Nothing left the office in {year}.", year=year),
        message("CommandLine", "The register has: {names}.",
                names=", ".join(one.name for one in spans)),
    )  # fmt: skip


def _line(one: Outgoing) -> str:
    day, sent = (written_day(value) if value else "-" for value in (one.day, one.sent))
    parts = (str(one.report), one.number or "-", day, one.state.value, sent, one.signer, one.title)
    return "\t".join(parts)


def register_object(one: Outgoing) -> dict[str, object]:
    """A line of the register with stable keys."""
    return {
        "report": one.report,
        "number": one.number or None,
        "date": one.day.isoformat() if one.day else None,
        "kind": one.kind,
        "subject": one.subject,
        "signer": one.signer,
        "recipients": list(one.recipients),
        "kept_by": one.kept_by,
        "form": one.form,
        "state": one.state.value,
        "sent": one.sent.isoformat() if one.sent else None,
        "way": one.way,
        "copies": one.entered.copies,
        "remark": one.entered.remark,
        "replaces": one.replaces or None,
        "replaced_by": one.replaced_by or None,
        "files": [
            {"kind": file.kind, "path": file.path, "sha256": file.sha256,
             "made": file.at.isoformat(timespec="seconds")}
            for file in one.files
        ],
    }  # fmt: skip
