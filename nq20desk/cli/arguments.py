"""What can be said on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NoReturn, TypeAlias

from nq20desk import __version__
from nq20desk.app.language import LANGUAGES, VIETNAMESE, Language
from nq20desk.core.message import Message, message

USAGE_ERROR = 2
_LARGEST_SCALE = 8.0
_FOLDER = message("CommandLine", "DIR")
_FILE = message("CommandLine", "FILE")
_KEY = message("CommandLine", "KEY")
_YEAR = message("CommandLine", "YEAR")
Say = Callable[[Message], str]
Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


class Parser(argparse.ArgumentParser):
    """A parser that ends with exit code 2 and one sentence."""

    def error(self, text: str) -> NoReturn:
        """Say what is wrong with the command."""
        self.exit(USAGE_ERROR, f"nq20desk: {text}\n")


class _Scale:
    """Reads a factor of enlargement; anything but a number above 0 and up to 8 is refused."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def __call__(self, text: str) -> float:
        try:
            factor = float(text.replace(",", "."))
        except ValueError:
            factor = 0.0
        if 0 < factor <= _LARGEST_SCALE:
            return factor
        raise argparse.ArgumentTypeError(
            self._say(message("CommandLine", "'{text}' is no factor above 0 and up to 8",
                              text=text))
        )  # fmt: skip


def make_parser(language: Language) -> Parser:
    """The parser of all commands."""
    say = language.say
    parser = Parser(
        prog="nq20desk", description=say(message("CommandLine", "Reports on Resolution 20-NQ/TW."))
    )
    parser.add_argument(
        "--version", action="version", version=f"nq20desk {__version__}",
        help=say(message("CommandLine", "print the version and end")),
    )  # fmt: skip
    parser.add_argument(
        "--data",
        type=Path,
        metavar=say(_FOLDER),
        help=say(message("CommandLine", "the data folder")),
    )
    parser.add_argument(
        "--lang", choices=tuple(LANGUAGES), help=say(message("CommandLine", "language: vi or en"))
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help=say(message("CommandLine", "open the window on the sample")),
    )
    commands = parser.add_subparsers(dest="command", metavar=say(message("CommandLine", "COMMAND")))
    _add_data_commands(commands, say)
    _add_report_commands(commands, say)
    _add_scorecard(commands, say)
    _add_verify(commands, say)
    _add_plan_commands(commands, say)
    _add_lists(commands, say)
    _add_take_in(commands, say)
    return parser


def _add_data_commands(commands: Commands, say: Say) -> None:
    demo = commands.add_parser(
        "demo", help=say(message("CommandLine", "fill a fresh data folder with the sample"))
    )
    demo.add_argument(
        "--form",
        choices=("party", "state"),
        help=say(message("CommandLine", "only this kind of office")),
    )
    commands.add_parser(
        "reports", help=say(message("CommandLine", "list the reports, identifier first"))
    )
    commands.add_parser("backup", help=say(message("CommandLine", "make a backup now")))
    restore = commands.add_parser(
        "restore", help=say(message("CommandLine", "put the newest backup in place"))
    )
    restore.add_argument(
        "copy",
        nargs="?",
        type=Path,
        metavar=say(_FILE),
        help=say(message("CommandLine", "another copy")),
    )
    assess = commands.add_parser(
        "assess", help=say(message("CommandLine", "figures against plans"))
    )
    assess.add_argument(
        "--plan",
        action="append",
        metavar=say(_KEY),
        help=say(message("CommandLine", "only this plan")),
    )
    assess.add_argument(
        "--unit", metavar=say(_KEY), help=say(message("CommandLine", "only this unit"))
    )
    assess.add_argument(
        "--json", action="store_true", help=say(message("CommandLine", "print JSON"))
    )
    _add_unit_commands(commands, say)
    _add_figures(commands, say)
    pictures = commands.add_parser(
        "pictures", help=say(message("CommandLine", "save a picture of every page"))
    )
    pictures.add_argument(
        "--to", type=Path, required=True, metavar=say(_FOLDER),
        help=say(message("CommandLine", "the folder for the pictures; made if it is not there")),
    )  # fmt: skip
    pictures.add_argument(
        "--scale", type=_Scale(say), default=1.0, metavar=say(message("CommandLine", "FACTOR")),
        help=say(message("CommandLine", "how much larger than on the screen, up to 8")),
    )  # fmt: skip


def _add_unit_commands(commands: Commands, say: Say) -> None:
    as_json = say(message("CommandLine", "print JSON"))
    units = commands.add_parser(
        "units", help=say(message("CommandLine", "list the units with their validity"))
    )
    units.add_argument("--json", action="store_true", help=as_json)
    rollup = commands.add_parser(
        "rollup", help=say(message("CommandLine", "a unit's figures from those of its communes"))
    )
    rollup.add_argument("--unit", metavar=say(_KEY), required=True)
    rollup.add_argument(
        "--indicator", action="append", metavar=say(_KEY),
        help=say(message("CommandLine", "only this indicator")),
    )  # fmt: skip
    rollup.add_argument(
        "--year", type=int, metavar=say(_YEAR),
        help=say(message("CommandLine", "of this year instead of the newest")),
    )  # fmt: skip
    rollup.add_argument("--json", action="store_true", help=as_json)


def _add_figures(commands: Commands, say: Say) -> None:
    figures = commands.add_parser(
        "figures", help=say(message("CommandLine", "write a unit's table of figures"))
    )
    figures.add_argument(
        "--unit", metavar=say(_KEY), required=True,
        help=say(message("CommandLine", "whose figures")),
    )  # fmt: skip
    figures.add_argument(
        "--plan", action="append", metavar=say(_KEY),
        help=say(message("CommandLine", "beside this plan's targets")),
    )  # fmt: skip
    figures.add_argument(
        "--to", type=Path, required=True, metavar=say(_FILE),
        help=say(message("CommandLine", "a name ending in .xlsx or .pdf")),
    )  # fmt: skip


def _add_report_commands(commands: Commands, say: Say) -> None:
    export = commands.add_parser(
        "export", help=say(message("CommandLine", "write a report as PDF or Excel"))
    )
    export.add_argument(
        "report", metavar=say(message("CommandLine", "REPORT")), type=int,
        help=say(message("CommandLine", "the report's identifier: see 'reports'")),
    )  # fmt: skip
    export.add_argument(
        "--to", type=Path, required=True, metavar=say(_FILE),
        help=say(message("CommandLine", "the file to write, its name ending in .pdf or .xlsx")),
    )  # fmt: skip
    export.add_argument(
        "--sign", nargs="*", metavar=f"leader|agency[={say(_FILE)}.p12]",
        help=say(message("CommandLine", "sign, with the certificates of the settings or these")),
    )  # fmt: skip
    export.add_argument(
        "--password-file", type=Path, metavar=say(_FILE),
        help=say(message("CommandLine", "passwords, one a line: leader=…, agency=…")),
    )  # fmt: skip
    check = commands.add_parser(
        "check", help=say(message("CommandLine", "what is wrong or missing in a report"))
    )
    check.add_argument(
        "report", metavar=say(message("CommandLine", "REPORT")), type=int,
        help=say(message("CommandLine", "the report's identifier: see 'reports'")),
    )  # fmt: skip
    check.add_argument(
        "--json", action="store_true", help=say(message("CommandLine", "print JSON"))
    )


def _add_scorecard(commands: Commands, say: Say) -> None:
    card = commands.add_parser(
        "scorecard", help=say(message("CommandLine", "write a unit's one-page scorecard (PDF)"))
    )
    card.add_argument("--unit", required=True, metavar=say(_KEY),
                      help=say(message("CommandLine", "whose figures")))  # fmt: skip
    card.add_argument(
        "--plan", action="append", metavar=say(_KEY),
        help=say(message("CommandLine", "against this plan; the first one gives the targets")),
    )  # fmt: skip
    card.add_argument("--year", type=int, metavar=say(_YEAR),
                      help=say(message("CommandLine", "the year of the targets")))  # fmt: skip
    everything = message("CommandLine", "all indicators, not only the report's table")
    card.add_argument("--all", action="store_true", help=say(everything))
    card.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")


def _add_verify(commands: Commands, say: Say) -> None:
    verify = commands.add_parser(
        "verify", help=say(message("CommandLine", "check the signatures of a PDF"))
    )
    verify.add_argument(
        "file", type=Path, metavar=f"{say(_FILE)}.pdf",
        help=say(message("CommandLine", "the document to check")),
    )  # fmt: skip
    verify.add_argument(
        "--json", action="store_true", help=say(message("CommandLine", "print JSON"))
    )


def _add_plan_commands(commands: Commands, say: Say) -> None:
    plan = commands.add_parser("plan", help=say(message("CommandLine", "plans and their targets")))
    actions = plan.add_subparsers(
        dest="action", metavar=say(message("CommandLine", "COMMAND")), required=True
    )
    read = actions.add_parser(
        "read", help=say(message("CommandLine", "find the targets in a plan's text"))
    )
    read.add_argument(
        "file", type=Path, metavar=say(_FILE),
        help=say(message("CommandLine", "a text file; - reads standard input")),
    )  # fmt: skip
    read.add_argument("--json", action="store_true", help=say(message("CommandLine", "print JSON")))
    _add_own_plan_commands(actions, say)


def _add_own_plan_commands(group: Commands, say: Say) -> None:
    listed = group.add_parser("list", help=say(message("CommandLine", "list the plans, key first")))
    listed.add_argument(
        "--json", action="store_true", help=say(message("CommandLine", "print JSON"))
    )
    template = group.add_parser(
        "template", help=say(message("CommandLine", "write the Excel template of a plan"))
    )
    template.add_argument("--to", type=Path, required=True, metavar=f"{say(_FILE)}.xlsx")
    template.add_argument(
        "--plan", metavar=say(_KEY), help=say(message("CommandLine", "filled with this plan"))
    )
    taken = group.add_parser(
        "import", help=say(message("CommandLine", "take a plan over from a filled template"))
    )
    taken.add_argument("file", type=Path, metavar=f"{say(_FILE)}.xlsx")
    taken.add_argument(
        "--dry-run", action="store_true",
        help=say(message("CommandLine", "only say what is wrong; write nothing")),
    )  # fmt: skip


def _add_lists(commands: Commands, say: Say) -> None:
    tasks = commands.add_parser(
        "tasks", help=say(message("CommandLine", "tasks of an office with deadline and state"))
    )
    tasks.add_argument(
        "--overdue", action="store_true", help=say(message("CommandLine", "only overdue ones"))
    )
    tasks.add_argument(
        "--on",
        metavar=say(message("CommandLine", "DAY")),
        help=say(message("CommandLine", "as of this day, not today")),
    )
    documents = commands.add_parser(
        "documents", help=say(message("CommandLine", "register of an office's documents"))
    )
    cite = commands.add_parser(
        "cite", help=say(message("CommandLine", "citations of documents in a text"))
    )
    cite.add_argument(
        "text",
        metavar=say(message("CommandLine", "TEXT")),
        help=say(message("CommandLine", "the text; - reads the input")),
    )
    for command in (tasks, documents):
        command.add_argument(
            "--office", metavar=say(_KEY), help=say(message("CommandLine", "which office"))
        )
    for command in (tasks, documents, cite):
        command.add_argument(
            "--json", action="store_true", help=say(message("CommandLine", "print JSON"))
        )


def _add_take_in(commands: Commands, say: Say) -> None:
    take_in = commands.add_parser(
        "take-in", help=say(message("CommandLine", "take in an old report (DOCX, MD, TXT)"))
    )
    take_in.add_argument(
        "file",
        type=Path,
        metavar=say(_FILE),
        help=say(message("CommandLine", "the old report")),
    )
    take_in.add_argument(
        "--form", choices=("party", "state"), required=True,
        help=say(message("CommandLine", "whose form: the Party's or the State's")),
    )  # fmt: skip
    take_in.add_argument(
        "--unit", metavar=say(_KEY), help=say(message("CommandLine", "whose report it is"))
    )
    take_in.add_argument(
        "--year",
        type=int,
        metavar=say(_YEAR),
        help=say(message("CommandLine", "the year of its figures")),
    )  # fmt: skip
    take_in.add_argument(
        "--figures", action="store_true",
        help=say(message("CommandLine", "enter its figures that can be read in one way only")),
    )  # fmt: skip
    take_in.add_argument(
        "--dry-run", action="store_true",
        help=say(message("CommandLine", "only print what would go where")),
    )  # fmt: skip


def language_of(words: Sequence[str]) -> str:
    """The language that the words ask for, before they are parsed; else Vietnamese."""
    asked = [word[7:] for word in words if word.startswith("--lang=")]
    asked += [after for word, after in pairwise(words) if word == "--lang"]
    return next((one for one in asked if one in LANGUAGES), VIETNAMESE)
