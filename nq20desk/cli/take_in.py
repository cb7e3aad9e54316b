"""The command ``take-in``: an old report becomes a report of the data folder."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from nq20desk.app import take_in as work
from nq20desk.cli.parser import FILE, KEY, YEAR, Parser, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.message import message
from nq20desk.core.observation import write_observation
from nq20desk.core.office import System
from nq20desk.core.takein import Kind, Source, TakenIn, account
from nq20desk.exchange.incoming import read_source


def take_in(parser: Parser) -> Work:
    """``take-in``: take in an old report; prints its identifier, or the account of a dry run."""
    parser.add("file", type=Path, metavar=FILE, about=message("CommandLine", "the old report"))
    parser.add(
        "--form", choices=("party", "state"), required=True,
        about=message("CommandLine", "whose form: the Party's or the State's"),
    )  # fmt: skip
    parser.add("--unit", metavar=KEY, about=message("CommandLine", "whose report it is"))
    parser.add(
        "--year", type=int, metavar=YEAR, about=message("CommandLine", "the year of its figures")
    )
    parser.add(
        "--figures", action="store_true",
        about=message("CommandLine", "enter its figures that can be read in one way only"),
    )  # fmt: skip
    parser.add(
        "--dry-run", action="store_true",
        about=message("CommandLine", "only print what would go where"),
    )  # fmt: skip
    return _take_in


def _take_in(request: Request) -> int:
    words = request.words
    system = System(words.form)
    source = read_source(Path(words.file))
    with closing(request.open_desk()) as desk:
        taken = work.read_report(desk, source, work.form_for(desk, system))
        office = work.office_for(desk, system, words.unit or "", taken)
        if words.year:
            taken = work.with_year(desk, taken, words.year)
        offered = work.offers(desk, taken, office.unit)
        wanted = work.chosen(offered, lambda one: words.figures and one.proposed)
        choice = work.Choice(wanted)
        if words.dry_run:
            settled = work.settled(desk, taken, office, choice)
            lines = (*_account_lines(source, settled), *_figure_lines(offered))
            print("\n".join(lines))
            return FINE
        made = work.enter(desk, taken, office, choice)
    print(made)
    other = work.other_office(taken, office)
    if other:
        said = message("TakeIn", "The head of the report names another office: {name}.", name=other)
        print(request.language.say(said), file=sys.stderr)
    _say_what_is_left(request, taken, offered, taken_figures=bool(words.figures))
    return FINE


def _account_lines(source: Source, taken: TakenIn) -> Iterator[str]:
    """Where the words go: fields, sections, what fits nowhere, and the balance."""
    for one in taken.portions:
        if one.kind is Kind.FIELD:
            yield f"field\t{one.field}\t{_short(one.text)}"
    sections = taken.sections()
    for section in taken.form.sections:
        if section.key in sections:
            yield f"section\t{section.key}\t{len(sections[section.key])}"
    for one in taken.left_over():
        yield f"left-over\t-\t{_short(one.text)}"
    balance = account(source, taken)
    for kind, count in balance.by_kind.items():
        yield f"words\t{kind}\t{count}"
    yield f"words\tall\t{balance.words}"
    yield f"words\tmissing\t{len(balance.missing)}"
    yield f"words\tadded\t{len(balance.added)}"


def _figure_lines(offered: list[work.Offer]) -> Iterator[str]:
    for one in offered:
        figure = one.figure.observation
        readings = " / ".join(
            write_observation(reading) for reading in (figure, *one.figure.others)
        )
        yield f"figure\t{figure.indicator}@{figure.period}\t{readings}\t{one.standing}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 120 else f"{line[:119]}…"


def _say_what_is_left(
    request: Request, taken: TakenIn, offered: list[work.Offer], *, taken_figures: bool
) -> None:
    """On stderr: parts that fit nowhere, remarks, and figures that wait."""
    say = request.language.say
    for one in taken.left_over():
        said = message("TakeIn", "Fits nowhere: {text}", text=_short(one.text))
        print(say(said), file=sys.stderr)
    for one in taken.remarks():
        assert one.remark is not None
        print(f"{_short(one.text)} – {say(one.remark)}", file=sys.stderr)
    waiting = [one for one in offered if one.standing != "same"]
    waiting = [one for one in waiting if not (taken_figures and one.proposed)]
    if waiting:
        said = message(
            "TakeIn", "Figures found and not entered: {count} (see --dry-run, --figures).",
            count=len(waiting),
        )  # fmt: skip
        print(say(said), file=sys.stderr)
