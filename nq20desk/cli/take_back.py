"""The command ``take-back``: what an edited Word file changes in a report."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from nq20desk.app.take_back import EditedFile, enter, read_back
from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.message import message
from nq20desk.core.takeback import Entry, Fate
from nq20desk.core.textdiff import Change

_MARKS = {Change.SAME: ("", ""), Change.REMOVED: ("[-", "-]"), Change.ADDED: ("{+", "+}")}


def take_back(parser: Parser) -> Work:
    """``take-back``: print the changes of an edited Word file and enter them."""
    parser.add("file", type=Path, metavar=FILE, about=message("CommandLine", "the edited file"))
    parser.add_report("--report")
    parser.add(
        "--only", type=int, nargs="+", metavar=message("CommandLine", "NUMBER"),
        about=message("CommandLine", "enter only the changes with these numbers"),
    )  # fmt: skip
    parser.add(
        "--dry-run", action="store_true",
        about=message("CommandLine", "only print what would be changed"),
    )  # fmt: skip
    return _take_back


def _take_back(request: Request) -> int:
    words = request.words
    with closing(request.open_desk()) as desk:
        file = read_back(desk.snapshot(words.report), Path(words.file))
        for line in _lines(file):
            print(line)
        _tell(request, file)
        if not words.dry_run:
            every = {one.number for one in file.result.changes if one.is_proposed or words.only}
            enter(desk, file, every & set(words.only) if words.only else every)
    return FINE


def _lines(file: EditedFile) -> Iterator[str]:
    """A line a change: number, section, what happened, the words with their marks."""
    for section in file.result.sections:
        for one in section.changes:
            yield f"{one.number}\t{section.key}\t{one.fate}\t{_marked(one)}"


def _marked(entry: Entry) -> str:
    parts = (f"{_MARKS[one.change][0]}{one.text}{_MARKS[one.change][1]}" for one in entry.stretches)
    text = " ".join(parts)
    return text if entry.fate is not Fate.LOOK or len(text) < 120 else f"{text[:119]}…"


def _tell(request: Request, file: EditedFile) -> None:
    """On stderr: what is not taken over, and what the clerk should know."""
    say = request.language.say
    if not file.result.changes:
        print(say(message("TakeBack", "Nothing was changed in the file.")), file=sys.stderr)
    if file.other_report:
        said = message("TakeBack", "The file was made of report {number}, not of this one.",
                       number=file.other_report)  # fmt: skip
        print(say(said), file=sys.stderr)
    if file.result.tracked:
        said = message("TakeBack", "Tracked changes in the file: {count}; the text was read as if "
                       "all of them were accepted.", count=file.result.tracked)  # fmt: skip
        print(say(said), file=sys.stderr)
    for section in file.result.sections:
        if section.also_changed_here:
            said = message("TakeBack", "“{heading}” was changed in the program, too, after the "
                           "export: compare with care.", heading=section.heading)  # fmt: skip
            print(say(said), file=sys.stderr)
    for note in file.result.notes:
        print(say(note.text), file=sys.stderr)
