"""The commands on tasks and documents of an office, and on citations in a text."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import date

from nq20desk.app.desk import Desk
from nq20desk.cli.parser import KEY, Parser, Work
from nq20desk.cli.present import print_json, print_lines
from nq20desk.cli.request import FINE, Request
from nq20desk.core.citation import full_citation, short_citation
from nq20desk.core.citation_reader import Citation
from nq20desk.core.dates import read_day
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.register import CitedDocument, year_contradiction
from nq20desk.core.task import FollowedTask, Standing
from nq20desk.core.task_words import result_words


def tasks(parser: Parser) -> Work:
    """``tasks``: the tasks of an office, with how far they are on a day."""
    parser.add("--overdue", action="store_true", about=message("CommandLine", "only overdue ones"))
    parser.add(
        "--on", metavar=message("CommandLine", "DAY"),
        about=message("CommandLine", "as of this day, not today"),
    )  # fmt: skip
    add_office(parser)
    parser.add_json()
    return _list_tasks


def _list_tasks(request: Request) -> int:
    words = request.words
    with closing(request.open_desk()) as desk:
        on = _day(words.on) or desk.clock().date()
        found = list(desk.tasks(office_of(desk, words.office)))
    if words.overdue:
        found = [one for one in found if one.standing(on) is Standing.OVERDUE]
    if words.json:
        print_json([task_object(one, on) for one in found])
        return FINE
    print_lines((_task_line(one, on) for one in found), request.language)
    return FINE


def _task_line(one: FollowedTask, on: date) -> str:
    agencies = "; ".join(one.task.agencies)
    parts = (str(one.key), one.task.deadline, result_words(one, on), agencies, one.task.text)
    return "\t".join(parts)


def task_object(one: FollowedTask, on: date) -> dict[str, object]:
    """A task with stable keys."""
    progress = one.progress
    return {
        "key": str(one.key),
        "number": one.task.number,
        "text": one.task.text,
        "agencies": list(one.task.agencies),
        "deadline": one.task.deadline,
        "last_day": one.task.last_day.isoformat(),
        "state": progress.state.value,
        "standing": one.standing(on).value,
        "days_left": one.days_left(on),
        "done": progress.done.isoformat() if progress.done else None,
        "evidence": short_citation(progress.evidence) if progress.evidence else None,
        "notes": [{"day": n.day.isoformat(), "text": n.text} for n in progress.notes],
    }


def documents(parser: Parser) -> Work:
    """``documents``: the register of an office's documents."""
    add_office(parser)
    parser.add_json()
    return _list_documents


def _list_documents(request: Request) -> int:
    with closing(request.open_desk()) as desk:
        found = desk.documents(office_of(desk, request.words.office))
    if request.words.json:
        print_json([document_object(one) for one in found])
        return FINE
    print_lines(map(_document_line, found), request.language)
    return FINE


def _document_line(one: CitedDocument) -> str:
    parts = (str(one.id), one.role.value, one.number or "-", one.kind, one.issuer or "-",
             one.date or "-", one.title)  # fmt: skip
    return "\t".join(parts)


def document_object(one: CitedDocument) -> dict[str, object]:
    """A document with stable keys; the citations as they would be printed."""
    day = read_day(one.date)
    return {
        "id": one.id or None,
        "number": one.number,
        "kind": one.kind,
        "issuer": one.issuer,
        "date": day.isoformat() if day else one.date or None,
        "subject": one.title,
        "role": one.role.value,
        "full": full_citation(one),
        "short": short_citation(one),
        "year_contradiction": list(year_contradiction(one.number, one.date) or ()) or None,
    }


def cite(parser: Parser) -> Work:
    """``cite``: the citations in a text (``-``: from the standard input)."""
    parser.add(
        "text", metavar=message("CommandLine", "TEXT"),
        about=message("CommandLine", "the text; - reads the input"),
    )  # fmt: skip
    parser.add_json()
    return _cite


def _cite(request: Request) -> int:
    text = sys.stdin.read() if request.words.text == "-" else request.words.text
    found = request.library().citations.find(text)
    if request.words.json:
        print_json([_citation_object(one) for one in found])
        return FINE
    print_lines(map(_citation_line, found), request.language)
    return FINE


def _citation_line(one: Citation) -> str:
    document = one.document
    return "\t".join((document.number or "-", one.suggestion or "-", full_citation(document)))


def _citation_object(one: Citation) -> dict[str, object]:
    answer = document_object(one.document)
    for key in ("id", "role"):
        del answer[key]
    return {
        **answer,
        "words": one.words,
        "remark": one.remark.value if one.remark else None,
        "suggestion": one.suggestion or None,
    }


def add_office(parser: Parser) -> None:
    """The option that names an office."""
    parser.add("--office", metavar=KEY, about=message("CommandLine", "which office"))


def office_of(desk: Desk, key: str | None) -> str:
    """The office that was named; a single one need not be."""
    keys: Sequence[str] = [one.key for one in desk.offices()]
    if key in keys:
        return str(key)
    if key is None and len(keys) == 1:
        return keys[0]
    if key is None:
        text = message("CommandLine", "Name the office with --office.")
    else:
        text = message("CommandLine", "There is no office '{key}'.", key=key)
    raise KnownError(text, message("CommandLine", "Known offices: {keys}.", keys=", ".join(keys)))


def _day(written: str | None) -> date | None:
    """A day of the command line, ``30/6/2022`` or ``2022-06-30``."""
    if written is None:
        return None
    try:
        day = read_day(written) or date.fromisoformat(written)
    except ValueError as error:
        raise KnownError(
            message("CommandLine", "“{words}” is no day.", words=written),
            message("CommandLine", "Write it as 30/6/2022."),
        ) from error
    return day
