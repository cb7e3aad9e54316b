"""The commands on one report: export it, check it."""

from __future__ import annotations

from argparse import BooleanOptionalAction
from collections.abc import Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.present import print_json
from nq20desk.cli.request import FINE, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

if TYPE_CHECKING:
    from nq20desk.core.checks.setting_aside import SetAside


_ONLY_PDF_WAITS = message(
    "CommandLine", "Only an unsigned PDF waits for signatures: leave out --sign, name a .pdf."
)


def export(parser: Parser) -> Work:
    """``export``: write a report as PDF, signed PDF, Word document or workbook."""
    from nq20desk.cli.keys import add_signing  # noqa: PLC0415 - on demand

    parser.add_report()
    parser.add(
        "--to", type=Path, required=True, metavar=FILE,
        about=message("CommandLine", "the file to write, its name ending in .pdf, .docx or .xlsx"),
    )  # fmt: skip
    parser.add(
        "--waiting", action="store_true",
        about=message("CommandLine", "leave empty signature fields for another signing tool"),
    )  # fmt: skip
    parser.add(
        "--archive", action=BooleanOptionalAction, default=None,
        about=message("CommandLine", "as an archival PDF (PDF/A-3) with the data and the workbook "
                      "inside, or not; else as the settings say"),
    )  # fmt: skip
    add_signing(parser, "leader|agency")
    return _export


def _export(request: Request) -> int:
    from nq20desk.app import exports  # noqa: PLC0415 - loads the libraries of PDF
    from nq20desk.app.findings import refuse_wrong_page  # noqa: PLC0415 - half a hundred rules
    from nq20desk.app.signed_return import WAITING, write_waiting_pdf  # noqa: PLC0415
    from nq20desk.cli.keys import keys_for  # noqa: PLC0415

    words = request.words
    target = Path(words.to).absolute()
    kind = exports.kind_of(target, signed=words.sign is not None)
    if words.archive and not kind.startswith("pdf"):
        raise KnownError(
            message("CommandLine", "Only a PDF can be an archival copy."),
            message("CommandLine", "Leave out --archive, or give --to a name ending in .pdf."),
        )
    if words.waiting and kind != "pdf":
        raise KnownError(_ONLY_PDF_WAITS)
    with closing(request.open_desk()) as desk:
        if kind != "xlsx":
            refuse_wrong_page(desk, words.report)
        source = exports.source_of(desk, words.report)
        sample = desk.is_sample(source.snapshot.office.key)
        keys = keys_for(words, source, desk.settings(), sample=sample)
        archive = desk.archives() if words.archive is None else words.archive
        if words.waiting:
            kind = WAITING
            write_waiting_pdf(source, target)
        else:
            kind = exports.export(source, target, keys, request.tell, archive=archive)
        exports.note_export(desk, words.report, kind, target)
    print(target)
    return FINE


def check(parser: Parser) -> Work:
    """``check``: what is wrong or missing in a report."""
    parser.add_report()
    parser.add(
        "--all", action="store_true",
        about=message("CommandLine", "list the findings that were set aside, too"),
    )  # fmt: skip
    parser.add(
        "--to", type=Path, metavar=FILE,
        about=message("CommandLine", "the PDF of the check list to write"),
    )  # fmt: skip
    parser.add(
        "--figures-to", type=Path, metavar=FILE,
        about=message("CommandLine", "the PDF to write of all figures that the report prints"),
    )  # fmt: skip
    parser.add_json()
    return _check


def _trial_prints(request: Request) -> None:
    """The check list and the figures as PDFs, to be gone through on paper."""
    from nq20desk.app.paper import paper_pdf, write_paper  # noqa: PLC0415 - on demand
    from nq20desk.app.trial import check_paper, figures_paper, trial_of  # noqa: PLC0415

    words, language = request.words, request.language
    with closing(request.open_desk()) as desk:
        trial = trial_of(desk, words.report)
    for make, name in ((check_paper, words.to), (figures_paper, words.figures_to)):
        if name:
            paper = make(trial, language)
            target = Path(name).absolute()
            write_paper(partial(paper_pdf, paper, trial.setting), target)
            print(target)


def _check(request: Request) -> int:
    if request.words.to or request.words.figures_to:
        _trial_prints(request)
        return FINE
    from nq20desk.app.findings import check_report  # noqa: PLC0415 - half a hundred rules
    from nq20desk.core.checks import to_json_dict  # noqa: PLC0415

    with closing(request.open_desk()) as desk:
        checked = check_report(desk, request.words.report)
    aside = [{**to_json_dict(one, request.language), **_aside(why)} for one, why in checked.aside]
    objects = [{**to_json_dict(one, request.language), **_NOT_ASIDE} for one in checked.open]
    if request.words.json:
        print_json([*objects, *aside])
        return FINE
    for found in objects:
        print(f"{found['severity']}\t{found['section'] or '-'}\t{found['text']}")
    for found in aside if request.words.all else ():
        print(f"aside\t{found['section'] or '-'}\t{found['text']}\t{found['set_aside']}")
    return FINE


_NOT_ASIDE: Mapping[str, str | None] = {
    "set_aside": None, "set_aside_by": None, "set_aside_at": None,
}  # fmt: skip


def _aside(why: SetAside) -> dict[str, str | None]:
    at = why.at.isoformat(timespec="seconds")
    return {"set_aside": why.reason, "set_aside_by": why.who, "set_aside_at": at}
