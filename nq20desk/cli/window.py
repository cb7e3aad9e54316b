"""The window: without a command, or with files to open in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.core.message import message

if TYPE_CHECKING:
    from nq20desk.app.language import Language
    from nq20desk.cli.parser import Parser, Work
    from nq20desk.cli.request import Request

OPEN = "open"
"""The command that ``nq20desk FILE…`` means."""


def window(request: Request) -> int:
    """Open the window."""
    return _open(request, ())


def open_files(parser: Parser) -> Work:
    """``open``: files in the window that is open already, else in a new one."""
    parser.add(
        "files", nargs="+", type=Path, metavar=message("CommandLine", "FILE"),
        about=message("CommandLine", "updates (.nq20), PDF, old reports (.docx, .md, .txt)"),
    )  # fmt: skip
    return lambda request: _open(request, tuple(request.words.files))


def tell_outside(text: str, language: Language) -> None:
    """Show what the command line says to someone who started without a console."""
    from nq20desk.ui.start import tell_outside as tell  # noqa: PLC0415 - Qt only for the window

    tell(text, language)


def _open(request: Request, files: tuple[Path, ...]) -> int:
    from nq20desk.ui.start import open_window  # noqa: PLC0415 - Qt only for the window

    words = request.words
    return open_window(words.data, demo=words.demo, language=words.lang, files=files)
