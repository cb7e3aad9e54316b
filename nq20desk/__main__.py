"""Start: the window, or a command of the command line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from nq20desk.app.language import Language
from nq20desk.cli.argparse_words import speaking
from nq20desk.cli.console import with_streams
from nq20desk.cli.parser import language_of, make_parser, names_command, with_open
from nq20desk.cli.window import tell_outside


def main(arguments: Sequence[str] | None = None) -> int:
    """Run nq20desk with these arguments (the program's own, if None); returns the exit code."""
    gc.disable()  # nothing is garbage while modules load: a tenth of the start
    _speak_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = Language(language_of(given))
    return with_streams(lambda: _run(given, language), lambda said: tell_outside(said, language))


def _run(given: list[str], language: Language) -> int:
    said = with_open(given)
    with speaking(language):
        parser = make_parser(language, with_commands=names_command(said))
        words = parser.parse_args(said)
    from nq20desk.cli.run import run  # noqa: PLC0415

    return run(words, language)


def _speak_utf8() -> None:
    """A Windows console with an old code page must not break Vietnamese questions and answers."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
