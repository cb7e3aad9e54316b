"""The commands of the group ``plan`` on own plans: list, template, import."""

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
from nq20desk.core.plan import Plan
from nq20desk.core.targetdraft import IndicatorNames
from nq20desk.store.operations.plans import SavePlan
from nq20desk.store.plan_rows import plan_key

if TYPE_CHECKING:
    from nq20desk.exchange.planimport import CellNote


def plan_list(parser: Parser) -> Work:
    """``plan list``: list the plans, key first."""
    parser.add_json()
    return _list


def _list(request: Request) -> int:
    with closing(request.open_desk()) as desk:
        plans = list(desk.plans().values())
    if request.words.json:
        print_json([_plan_object(one) for one in plans])
        return FINE
    for one in plans:
        years = ",".join(map(str, one.years)) or "-"
        print(f"{one.key}\t{one.level}\t{years}\t{len(one.targets)}\t{one.name}")
    return FINE


def _plan_object(plan: Plan) -> dict[str, object]:
    return {
        "key": plan.key,
        "name": plan.name,
        "short": plan.short,
        "level": plan.level.value,
        "issuer": plan.issuer,
        "number": plan.number,
        "issued": plan.issued.isoformat() if plan.issued else None,
        "years": list(plan.years),
        "targets": len(plan.targets),
        "own": plan.own,
        "withdrawn": plan.withdrawn.isoformat() if plan.withdrawn else None,
    }


def plan_template(parser: Parser) -> Work:
    """``plan template``: write the Excel template, empty or filled with a plan."""
    parser.add(
        "--to", type=Path, required=True, metavar=f"{parser.say(FILE)}.xlsx",
        about=message("CommandLine", "the file to write"),
    )  # fmt: skip
    parser.add("--plan", metavar=KEY, about=message("CommandLine", "filled with this plan"))
    return _write_template


def _write_template(request: Request) -> int:
    from nq20desk.exchange.planbook import write_plan_book  # noqa: PLC0415 - slow to import

    target = Path(request.words.to).absolute()
    if target.suffix.casefold() != ".xlsx":
        raise KnownError(
            message("CommandLine", "The template is an Excel file; “{name}” is not.",
                    name=target.name),
            message("CommandLine", "Give it a name that ends in .xlsx."),
        )  # fmt: skip
    with closing(request.open_desk()) as desk:
        plan = desk.plan(request.words.plan) if request.words.plan else None
        write_plan_book(desk.library.catalogue, target, plan)
    print(target)
    return FINE


def plan_import(parser: Parser) -> Work:
    """``plan import``: take over a filled template; with any error nothing is written."""
    parser.add(
        "file", type=Path, metavar=f"{parser.say(FILE)}.xlsx",
        about=message("CommandLine", "the filled template"),
    )  # fmt: skip
    parser.add(
        "--dry-run", action="store_true",
        about=message("CommandLine", "only say what is wrong; write nothing"),
    )  # fmt: skip
    return _import


def _import(request: Request) -> int:
    from nq20desk.exchange.planimport import read_plan_book  # noqa: PLC0415 - slow to import

    with closing(request.open_desk()) as desk:
        reading = read_plan_book(request.words.file, IndicatorNames(desk.library.catalogue))
        for note in (*reading.faults, *reading.doubts):
            print(_note_line(request, note), file=sys.stderr)
        if reading.plan is None:
            return KNOWN_ERROR
        key = "-"
        if not request.words.dry_run:
            name = message("Operations", "Import the plan {short}", short=reading.plan.short)
            ((identifier,),) = desk.run(SavePlan(reading.plan, name=name)).keys("plan")
            key = plan_key(identifier)
    print(f"{key}\t{len(reading.plan.targets)}\t{reading.plan.name}")
    return FINE


def _note_line(request: Request, note: CellNote) -> str:
    return f"{note.sheet}!{note.cell}: {request.language.say(note.why)}"
