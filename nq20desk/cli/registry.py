"""Which commands there are: a new one is an entry here and a function of its topic.

The function is given the command's parser, adds the arguments to it and returns what does the
work (None for a group, whose own commands do it). Its module is imported when the command is
named, so that ``--help`` and the window start at once, and a topic may import what it needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from nq20desk.core.message import Message, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from nq20desk.cli.parser import Parser, Work


@dataclass(frozen=True)
class Command:
    """A command: its name, where it is described (``module:function``), and its help."""

    name: str
    place: str
    about: Message

    def load(self) -> Callable[[Parser], Work | None]:
        """The function that describes the command."""
        topic, _, function = self.place.partition(":")
        describe: Callable[[Parser], Work | None]
        describe = getattr(import_module(f"nq20desk.cli.{topic}"), function)
        return describe


COMMANDS = (
    Command("open", "window:open_files",
            message("CommandLine", "open files in the window: updates, signed or old reports")),
    Command("leave", "leave:leave",
            message("CommandLine", "ask open windows to store everything and close")),
    Command("demo", "data:demo",
            message("CommandLine", "fill a fresh data folder with the sample")),
    Command("reports", "data:reports",
            message("CommandLine", "list the reports, identifier first")),
    Command("backup", "data:backup", message("CommandLine", "make a backup now")),
    Command("restore", "data:restore",
            message("CommandLine", "put the newest backup in place")),
    Command("assess", "figures:assess", message("CommandLine", "figures against plans")),
    Command("units", "units:units",
            message("CommandLine", "list the units with their validity")),
    Command("rollup", "units:rollup",
            message("CommandLine", "a unit's figures from those of its communes")),
    Command("figures", "figures:figures",
            message("CommandLine", "write a unit's table of figures")),
    Command("pictures", "pictures:pictures",
            message("CommandLine", "save a picture of every page")),
    Command("export", "reports:export",
            message("CommandLine", "write a report as PDF, Word or Excel")),
    Command("check", "reports:check",
            message("CommandLine", "what is wrong or missing in a report")),
    Command("conformance", "conformance:conformance",
            message("CommandLine", "measure a report or a PDF against the rules of layout")),
    Command("find", "find:find",
            message("CommandLine", "find words in a report, and replace them")),
    Command("phrases", "reuse:phrases",
            message("CommandLine", "list the phrases for the sections of reports")),
    Command("carry-over", "reuse:carry_over",
            message("CommandLine", "take text of an earlier report over into a new one")),
    Command("state", "report_states:state",
            message("CommandLine", "where a report is on its way, or take it a step on")),
    Command("replace", "report_states:replace",
            message("CommandLine", "make a replacement version of a sent report")),
    Command("compare", "report_states:compare",
            message("CommandLine", "what changed between two reports")),
    Command("scorecard", "figures:scorecard",
            message("CommandLine", "write a unit's one-page scorecard (PDF)")),
    Command("verify", "verify:verify",
            message("CommandLine", "check the signatures of a PDF")),
    Command("extract", "extract:extract",
            message("CommandLine", "take a report's figures out of its PDF")),
    Command("tokens", "tokens:tokens",
            message("CommandLine", "list the certificates on the tokens plugged in")),
    Command("take-signed", "signed:take_signed",
            message("CommandLine", "take back a report that another tool signed")),
    Command("sign-attachment", "signed:attachment",
            message("CommandLine", "sign a PDF that goes with a report")),
    Command("trust", "trust:trust",
            message("CommandLine", "the authorities that this office believes")),
    Command("plan", "plans:plan", message("CommandLine", "plans and their targets")),
    Command("tasks", "lists:tasks",
            message("CommandLine", "tasks of an office with deadline and state")),
    Command("documents", "lists:documents",
            message("CommandLine", "register of an office's documents")),
    Command("register", "register:register",
            message("CommandLine", "register of outgoing documents")),
    Command("cite", "lists:cite",
            message("CommandLine", "citations of documents in a text")),
    Command("typed-numbers", "typed_numbers:typed_numbers",
            message("CommandLine", "typed numbers of a report that are stored figures")),
    Command("take-in", "take_in:take_in",
            message("CommandLine", "take in an old report (DOCX, MD, TXT)")),
    Command("take-back", "take_back:take_back",
            message("CommandLine", "take back a report edited in Word")),
    Command("update", "updates:update",
            message("CommandLine", "update files: forms, plans, indicators, the program")),
    Command("about", "updates:about",
            message("CommandLine", "versions of the program and its data, keys, licences")),
    Command("versions", "versions:versions",
            message("CommandLine", "list the kept versions of a report's sections")),
    Command("restore-version", "versions:restore_version",
            message("CommandLine", "put a section's text back as it once was")),
)  # fmt: skip

PLAN_COMMANDS = (
    Command("read", "plans:read",
            message("CommandLine", "find the targets in a plan's text")),
    Command("list", "own_plans:plan_list",
            message("CommandLine", "list the plans, key first")),
    Command("template", "own_plans:plan_template",
            message("CommandLine", "write the Excel template of a plan")),
    Command("import", "own_plans:plan_import",
            message("CommandLine", "take a plan over from a filled template")),
)  # fmt: skip
"""The commands of the group ``plan``."""

UPDATE_COMMANDS = (
    Command("show", "updates:show",
            message("CommandLine", "verify an update file and say what it brings")),
    Command("apply", "updates:apply",
            message("CommandLine", "put what an update file brings in force")),
    Command("editions", "updates:editions",
            message("CommandLine", "list the editions of the data, the newest first")),
    Command("back", "updates:back",
            message("CommandLine", "go back to an earlier edition of the data")),
)  # fmt: skip
"""The commands of the group ``update``."""
