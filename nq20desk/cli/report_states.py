"""The commands on a report's way: its state, its replacement, what changed between two."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.textdiff import Change, ParagraphChange

if TYPE_CHECKING:
    from nq20desk.app.comparing import Comparison

_MARKS = {Change.SAME: "{}", Change.ADDED: "{{+{}+}}", Change.REMOVED: "[-{}-]"}


def state(parser: Parser) -> Work:
    """``state``: the steps of a report; with ``--to`` one step more."""
    parser.add_report()
    parser.add(
        "--to", choices=("draft", "submitted", "signed", "sent"),
        about=message("CommandLine", "the state that it gets"),
    )  # fmt: skip
    parser.add(
        "--on", metavar="dd/mm/yyyy", default="",
        about=message("CommandLine", "the day of the step; today if it is not named"),
    )  # fmt: skip
    parser.add(
        "--way", default="", metavar=message("CommandLine", "WORDS"),
        about=message("CommandLine", "how it was sent"),
    )  # fmt: skip
    parser.add(
        "--note", default="", metavar=message("CommandLine", "WORDS"),
        about=message("CommandLine", "why, or what else is to be known"),
    )  # fmt: skip
    return _state


def _state(request: Request) -> int:
    from nq20desk.app.frozen import take_step  # noqa: PLC0415 - on demand
    from nq20desk.core.dates import read_day  # noqa: PLC0415
    from nq20desk.core.report import ReportState  # noqa: PLC0415
    from nq20desk.store import queries  # noqa: PLC0415

    words = request.words
    day = read_day(words.on) if words.on else None
    if words.on and day is None:
        raise KnownError(message("CommandLine", "“{words}” is no day: write dd/mm/yyyy.",
                                 words=words.on))  # fmt: skip
    with closing(request.open_desk()) as desk:
        if words.to:
            take_step(desk, words.report, ReportState(words.to), day, words.way, words.note)
        report = desk.report(words.report)
        with desk.store.read() as session:
            steps = queries.report_steps(session, words.report)
    print(report.state.value)
    for one in steps:
        told = "\t".join(part for part in (one.way, one.note) if part)
        print(f"{one.day:%d/%m/%Y}\t{one.state.value}\t{one.who}\t{told}".rstrip())
    return FINE


def replace(parser: Parser) -> Work:
    """``replace``: a draft that takes the place of a sent report; prints its identifier."""
    parser.add_report()
    return _replace


def _replace(request: Request) -> int:
    from nq20desk.app.frozen import make_replacement  # noqa: PLC0415 - on demand

    with closing(request.open_desk()) as desk:
        print(make_replacement(desk, request.words.report))
    return FINE


def compare(parser: Parser) -> Work:
    """``compare``: the differences of two reports, words taken out and put in marked."""
    parser.add_report("before")
    parser.add_report("after")
    parser.add(
        "--to", type=Path, metavar=FILE,
        about=message("CommandLine", "the PDF to write instead of printing the differences"),
    )  # fmt: skip
    return _compare


def _compare(request: Request) -> int:
    from nq20desk.app.comparing import compare  # noqa: PLC0415 - on demand

    words = request.words
    with closing(request.open_desk()) as desk:
        found = compare(desk, words.before, words.after)
    if words.to:
        _write_comparison(found, request)
        return FINE
    for line in _lines(found, request):
        print(line)
    return FINE


def _write_comparison(found: Comparison, request: Request) -> None:
    from nq20desk.app.comparison_paper import comparison_pdf  # noqa: PLC0415 - on demand
    from nq20desk.app.paper import write_paper  # noqa: PLC0415

    target = Path(request.words.to).absolute()
    write_paper(lambda: comparison_pdf(found, request.language), target)
    print(target)


def _lines(found: Comparison, request: Request) -> list[str]:
    from nq20desk.app.comparing import field_name, figure_name  # noqa: PLC0415 - on demand

    language = request.language
    lines = [f"{field_name(one, language)}: [-{one.before}-] {{+{one.after}+}}"
             for one in found.diff.head]  # fmt: skip
    for section in found.diff.sections:
        lines.append(f"== {section.title}")
        lines += [_marked(one) for one in section.changes if not one.is_same]
    lines += [f"{figure_name(one, found, language)}: {one.before} → {one.after}"
              for one in found.diff.figures]  # fmt: skip
    return lines


def _marked(change: ParagraphChange) -> str:
    return " ".join(_MARKS[one.change].format(one.text) for one in change.stretches)
