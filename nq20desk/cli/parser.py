"""What can be said on the command line, in the language of whoever says it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from nq20desk import __version__
from nq20desk.app.language import LANGUAGES, VIETNAMESE, Language
from nq20desk.app.opening import looks_openable
from nq20desk.cli.registry import COMMANDS, Command
from nq20desk.cli.window import OPEN, window
from nq20desk.core.message import Message, message

if TYPE_CHECKING:
    from nq20desk.cli.request import Request

USAGE_ERROR = 2
_WITH_VALUE = ("--data", "--lang")
_DEMO = "--demo"
FOLDER = message("CommandLine", "DIR")
FILE = message("CommandLine", "FILE")
KEY = message("CommandLine", "KEY")
YEAR = message("CommandLine", "YEAR")
Say = Callable[[Message], str]
Work: TypeAlias = "Callable[[Request], int]"
"""Does what a command is for; returns the exit code."""


class Parser(argparse.ArgumentParser):
    """A parser that speaks a language and ends with exit code 2 and one sentence."""

    def __init__(self, *, say: Say, **options: Any) -> None:
        super().__init__(**options)
        self.say = say

    def add(self, *names: str, about: Message, **options: Any) -> None:
        """Add an argument; ``about`` is its help, a ``metavar`` may be a message."""
        if isinstance(options.get("metavar"), Message):
            options["metavar"] = self.say(options["metavar"])
        self.add_argument(*names, help=self.say(about), **options)

    def add_report(self, name: str = "report", **options: Any) -> None:
        """Add the identifier of a report; as an option it must be named."""
        if name.startswith("-"):
            options.setdefault("required", True)
        self.add(
            name, type=int, metavar=message("CommandLine", "REPORT"),
            about=message("CommandLine", "the report's identifier: see 'reports'"), **options,
        )  # fmt: skip

    def add_json(self) -> None:
        """Add ``--json``."""
        self.add("--json", action="store_true", about=message("CommandLine", "print JSON"))

    def add_commands(self, commands: Iterable[Command], dest: str, *, required: bool) -> None:
        """Add commands of the registry, one of which may or must be named."""
        name = self.say(message("CommandLine", "COMMAND"))
        group = self.add_subparsers(
            dest=dest, metavar=name, required=required, parser_class=_CommandParser
        )
        for one in commands:
            group.add_parser(one.name, help=self.say(one.about), say=self.say, command=one)

    def error(self, text: str) -> NoReturn:
        """Say what is wrong with the command."""
        self.exit(USAGE_ERROR, f"nq20desk: {text}\n")


class _CommandParser(Parser):
    """The parser of one command; its topic is loaded when the command is named, not before."""

    def __init__(self, *, command: Command, **options: Any) -> None:
        super().__init__(**options)
        self._command: Command | None = command

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Ask the topic for the command's arguments, then parse them."""
        if self._command is not None:
            command, self._command = self._command, None
            work = command.load()(self)
            if work is not None:
                self.set_defaults(work=work)
        return super().parse_known_args(args, namespace)


def make_parser(language: Language, *, with_commands: bool = True) -> Parser:
    """The parser; ``work`` of what it returns does what was asked for.

    Without the commands it is made in a moment: nobody who starts the window names one.
    """
    about = message("CommandLine", "Reports on Resolution 20-NQ/TW.")
    parser = Parser(prog="nq20desk", description=language.say(about), say=language.say)
    parser.set_defaults(work=window, command=None)
    parser.add(
        "--version", action="version", version=f"nq20desk {__version__}",
        about=message("CommandLine", "print the version and end"),
    )  # fmt: skip
    parser.add("--data", type=Path, metavar=FOLDER, about=message("CommandLine", "the data folder"))
    parser.add(
        "--lang", choices=tuple(LANGUAGES), about=message("CommandLine", "language: vi or en")
    )
    parser.add(
        _DEMO, action="store_true", about=message("CommandLine", "open the window on the sample")
    )
    if with_commands:
        parser.add_commands(COMMANDS, "command", required=False)
    return parser


def names_command(words: Sequence[str]) -> bool:
    """Whether the words may name a command, or ask for the help that lists them."""
    place = 0
    while place < len(words) and words[place] in (*_WITH_VALUE, _DEMO):
        place += 2 if words[place] in _WITH_VALUE else 1
    return place < len(words)


def with_open(words: Sequence[str]) -> list[str]:
    """The words; where files stand in the place of a command, ``open`` stands before them."""
    place, known = 0, {one.name for one in COMMANDS}
    while place < len(words) and words[place].startswith("-"):
        place += 2 if words[place] in _WITH_VALUE else 1
    means_file = place < len(words) and words[place] not in known and looks_openable(words[place])
    return [*words[:place], *([OPEN] if means_file else []), *words[place:]]


def language_of(words: Sequence[str]) -> str:
    """The language that the words ask for, before they are parsed; else Vietnamese."""
    asked = [word[7:] for word in words if word.startswith("--lang=")]
    asked += [after for word, after in pairwise(words) if word == "--lang"]
    return next((one for one in asked if one in LANGUAGES), VIETNAMESE)
