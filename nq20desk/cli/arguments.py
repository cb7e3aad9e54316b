"""What can be said on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TypeAlias

from nq20desk import __version__
from nq20desk.app.language import Language
from nq20desk.core.message import Message, message

USAGE_ERROR = 2
Say = Callable[[Message], str]
Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


class Parser(argparse.ArgumentParser):
    """A parser that ends with exit code 2 and one sentence."""

    def error(self, text: str) -> NoReturn:
        """Say what is wrong with the command."""
        self.exit(USAGE_ERROR, f"nq20desk: {text}\n")


def make_parser(language: Language) -> Parser:
    """The parser of all commands."""
    say = language.say
    parser = Parser(
        prog="nq20desk", description=say(message("CommandLine", "Reports on Resolution 20-NQ/TW."))
    )
    parser.add_argument("--version", action="version", version=f"nq20desk {__version__}")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help=say(message("CommandLine", "the data folder"))
    )
    parser.add_argument(
        "--lang", choices=("vi", "en"), help=say(message("CommandLine", "language: vi or en"))
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help=say(message("CommandLine", "open the window on the sample")),
    )
    commands = parser.add_subparsers(dest="command", metavar=say(message("CommandLine", "COMMAND")))
    _add_data_commands(commands, say)
    _add_report_commands(commands, say)
    _add_verify(commands, say)
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
        "copy", nargs="?", type=Path, help=say(message("CommandLine", "another copy"))
    )
    assess = commands.add_parser(
        "assess", help=say(message("CommandLine", "figures against plans"))
    )
    assess.add_argument(
        "--plan", action="append", metavar="KEY", help=say(message("CommandLine", "only this plan"))
    )
    assess.add_argument("--unit", metavar="KEY", help=say(message("CommandLine", "only this unit")))
    assess.add_argument(
        "--json", action="store_true", help=say(message("CommandLine", "print JSON"))
    )
    _add_figures(commands, say)
    pictures = commands.add_parser(
        "pictures", help=say(message("CommandLine", "save a picture of every page"))
    )
    pictures.add_argument("--to", type=Path, required=True, metavar="DIR")
    pictures.add_argument("--scale", type=float, default=1.0)


def _add_figures(commands: Commands, say: Say) -> None:
    figures = commands.add_parser(
        "figures", help=say(message("CommandLine", "write a unit's table of figures"))
    )
    figures.add_argument(
        "--unit", metavar="KEY", required=True,
        help=say(message("CommandLine", "whose figures")),
    )  # fmt: skip
    figures.add_argument(
        "--plan", action="append", metavar="KEY",
        help=say(message("CommandLine", "beside this plan's targets")),
    )  # fmt: skip
    figures.add_argument(
        "--to", type=Path, required=True, metavar="FILE",
        help=say(message("CommandLine", "a name ending in .xlsx or .pdf")),
    )  # fmt: skip


def _add_report_commands(commands: Commands, say: Say) -> None:
    export = commands.add_parser(
        "export", help=say(message("CommandLine", "write a report as PDF or Excel"))
    )
    export.add_argument("report", metavar="REPORT", type=int)
    export.add_argument("--to", type=Path, required=True, metavar="FILE")
    export.add_argument(
        "--sign", nargs="*", metavar="leader|agency[=FILE.p12]",
        help=say(message("CommandLine", "sign, with the certificates of the settings or these")),
    )  # fmt: skip
    export.add_argument(
        "--password-file", type=Path, metavar="FILE",
        help=say(message("CommandLine", "passwords, one a line: leader=…, agency=…")),
    )  # fmt: skip
    check = commands.add_parser(
        "check", help=say(message("CommandLine", "what is wrong or missing in a report"))
    )
    check.add_argument("report", metavar="REPORT", type=int)
    check.add_argument(
        "--json", action="store_true", help=say(message("CommandLine", "print JSON"))
    )


def _add_verify(commands: Commands, say: Say) -> None:
    verify = commands.add_parser(
        "verify", help=say(message("CommandLine", "check the signatures of a PDF"))
    )
    verify.add_argument("file", type=Path, metavar="FILE.pdf")
    verify.add_argument(
        "--json", action="store_true", help=say(message("CommandLine", "print JSON"))
    )


def language_of(words: Sequence[str]) -> str:
    """The language that the words ask for, before they are parsed."""
    for place, word in enumerate(words[:-1]):
        if word == "--lang":
            return words[place + 1]
    return next((word[7:] for word in words if word.startswith("--lang=")), "vi")
