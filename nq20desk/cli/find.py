"""The command ``find``: words in a report, and others in their place."""

from __future__ import annotations

from contextlib import closing

from nq20desk.cli.parser import Parser, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.textsearch import LIVE, Hit, Wanted


def find(parser: Parser) -> Work:
    """``find``: every place where words stand in a report."""
    parser.add_report()
    parser.add(
        "wanted", metavar=message("CommandLine", "WORDS"),
        about=message("CommandLine", "what is looked for; 'tram y te' also finds 'trạm y tế'"),
    )  # fmt: skip
    for option, about in (
        ("--diacritics", message("CommandLine", "diacritics must agree")),
        ("--case", message("CommandLine", "capital and small letters must agree")),
        ("--whole-words", message("CommandLine", "only whole words")),
    ):
        parser.add(option, action="store_true", about=about)
    parser.add(
        "--replace", metavar=message("CommandLine", "WORDS"),
        about=message("CommandLine", "put these words in their place"),
    )  # fmt: skip
    return _find


def _find(request: Request) -> int:
    from nq20desk.app.finding import ReportSearch  # noqa: PLC0415 - on demand

    words = request.words
    wanted = Wanted(words.wanted, words.diacritics, words.case, words.whole_words)
    if not words.wanted.strip():
        raise KnownError(message("CommandLine", "Name the words that are looked for."))
    with closing(request.open_desk()) as desk:
        desk.report(words.report)
        search = ReportSearch(desk, words.report)
        hits = search.hits(wanted)
        if not hits:
            raise KnownError(message("CommandLine", "“{words}” is not found in this report.",
                                     words=words.wanted))  # fmt: skip
        if words.replace is not None:
            step = search.replacement(wanted, words.replace, hits)
            assert step is not None
            desk.run(step)
    for one in hits:
        print(_line(one))
    return FINE


def _line(hit: Hit) -> str:
    around = f"{hit.before}[{hit.text}]{hit.after}".replace(LIVE, "…").replace("\n", " ")
    return f"{hit.section}\t{around}"
