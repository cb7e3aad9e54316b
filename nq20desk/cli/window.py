"""The window: without a command, or with files to open in it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.paths import sample_data_folder
from nq20desk.cli.request import FINE, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.lock import refusal_of

if TYPE_CHECKING:
    from nq20desk.app.language import Language
    from nq20desk.cli.parser import Parser, Work

OPEN = "open"
"""The command that ``nq20desk FILE…`` means."""
_BEFORE_QT = ("app.desk", "app.moves", "app.preferences", "app.scores")


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
    words = request.words
    folder = sample_data_folder() if words.demo and not words.data else request.folder
    try:
        if _taken_over(folder, files):
            return FINE
    except KnownError as error:
        from nq20desk.ui.start import refuse_outside  # noqa: PLC0415

        return refuse_outside(error, request.language)
    _import_before_qt()
    from nq20desk.ui.start import open_window  # noqa: PLC0415 - Qt only for the window

    return open_window(folder, demo=words.demo, language=words.lang, files=files)


def _import_before_qt() -> None:
    """Import what the first page needs from the floors below the window.

    PySide6 searches the source of each module that is imported after it for its own name.
    """
    for name in _BEFORE_QT:
        import_module(f"nq20desk.{name}")


def _taken_over(folder: Path, files: tuple[Path, ...]) -> bool:
    """Whether a window that is open took the files: asked first, before anything slow is loaded."""
    refusal = refusal_of(folder)
    if refusal is None:
        return False
    from nq20desk.ui.handover import handed_over  # noqa: PLC0415 - Qt only for the window

    return handed_over(folder, [one.absolute() for one in files], refusal.holder)
