"""The commands on a unit's figures: against plans, as a table, as a scorecard."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.app.outlook import Outlook, outlook_of, territory_changes
from nq20desk.cli.parser import FILE, KEY, YEAR, Parser, Work
from nq20desk.cli.present import assessment_line, assessment_object, print_json
from nq20desk.cli.request import FINE, Request, known_unit
from nq20desk.core.message import message


def assess(parser: Parser) -> Work:
    """``assess``: figures against plans."""
    parser.add(
        "--plan", action="append", metavar=KEY, about=message("CommandLine", "only this plan")
    )
    parser.add("--unit", metavar=KEY, about=message("CommandLine", "only this unit"))
    parser.add_json()
    return _assess


def _assess(request: Request) -> int:
    with closing(request.open_desk()) as desk:
        found = list(_outlooks(desk, request.words))
    if request.words.json:
        print_json([assessment_object(unit, one, request.language) for unit, one in found])
    else:
        for unit, one in found:
            print(assessment_line(unit, one.assessment, request.language))
    return FINE


def _outlooks(desk: Desk, words: argparse.Namespace) -> Iterator[tuple[str, Outlook]]:
    named = tuple(desk.plan(key) for key in words.plan or ())
    for unit in [known_unit(desk, words.unit)] if words.unit else [one.key for one in desk.units()]:
        plans = named or desk.plans_of_unit(unit)
        figures, changes = desk.figures(unit), territory_changes(desk, unit)
        yield from ((unit, outlook_of(one, figures, changes)) for one in desk.assess(unit, plans))


def figures(parser: Parser) -> Work:
    """``figures``: a unit's grid of figures and targets as a workbook or PDF."""
    _add_unit(parser)
    parser.add(
        "--plan", action="append", metavar=KEY,
        about=message("CommandLine", "beside this plan's targets"),
    )  # fmt: skip
    parser.add(
        "--to", type=Path, required=True, metavar=FILE,
        about=message("CommandLine", "a name ending in .xlsx or .pdf"),
    )  # fmt: skip
    return _write_figures


def _write_figures(request: Request) -> int:
    from nq20desk.app.grid.files import paper_of_unit, write_grid  # noqa: PLC0415 - slow to import
    from nq20desk.app.grid.table import TableMaker, unit_sheet  # noqa: PLC0415

    words = request.words
    target = Path(words.to).absolute()
    with closing(request.open_desk()) as desk:
        known_unit(desk, words.unit)
        plans = tuple(desk.plan(key) for key in words.plan or ())
        sheet = unit_sheet(desk, words.unit, plans)
        table = TableMaker(sheet, request.language).table(desk, words.unit)
        write_grid(table, paper_of_unit(desk, words.unit), target)
    print(target)
    return FINE


def scorecard(parser: Parser) -> Work:
    """``scorecard``: write a unit's one-page scorecard."""
    _add_unit(parser)
    parser.add(
        "--plan", action="append", metavar=KEY,
        about=message("CommandLine", "against this plan; the first one gives the targets"),
    )  # fmt: skip
    parser.add(
        "--year", type=int, metavar=YEAR, about=message("CommandLine", "the year of the targets")
    )
    parser.add(
        "--all", action="store_true",
        about=message("CommandLine", "all indicators, not only the report's table"),
    )  # fmt: skip
    parser.add(
        "--to", type=Path, required=True, metavar=f"{parser.say(FILE)}.pdf",
        about=message("CommandLine", "the file to write"),
    )  # fmt: skip
    return _write_scorecard


def _write_scorecard(request: Request) -> int:
    from nq20desk.app import scorecard as cards  # noqa: PLC0415 - slow to import
    from nq20desk.app.scores import Scope, form_rows  # noqa: PLC0415

    words = request.words
    with closing(request.open_desk()) as desk:
        unit = known_unit(desk, words.unit)
        plans = tuple(desk.plan(key) for key in words.plan or ())
        whole = words.all or not form_rows(desk, unit)
        scope = Scope.ALL if whole else Scope.FORM
        wish = cards.wish_for(desk, unit, plans or desk.plans_of_unit(unit), scope, words.year)
        card = cards.scorecard(desk, wish, request.language)
    print(cards.write_scorecard(card, Path(words.to).absolute()))
    return FINE


def _add_unit(parser: Parser) -> None:
    parser.add("--unit", metavar=KEY, required=True, about=message("CommandLine", "whose figures"))
