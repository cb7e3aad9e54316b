"""The command ``pictures``: every page as a picture."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from nq20desk.app.copying import copy_data
from nq20desk.app.desk import Desk
from nq20desk.cli.parser import FOLDER, Parser, Say, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.message import message

_LARGEST_SCALE = 8.0


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


def pictures(parser: Parser) -> Work:
    """``pictures``: save a picture of every page."""
    parser.add(
        "--to", type=Path, required=True, metavar=FOLDER,
        about=message("CommandLine", "the folder for the pictures; made if it is not there"),
    )  # fmt: skip
    parser.add(
        "--scale", type=_Scale(parser.say), default=1.0, metavar=message("CommandLine", "FACTOR"),
        about=message("CommandLine", "how much larger than on the screen, up to 8"),
    )  # fmt: skip
    return _save


def _save(request: Request) -> int:
    from nq20desk.ui.pictures import save_pictures  # noqa: PLC0415 - Qt only for the work

    words = request.words
    with TemporaryDirectory() as place:
        copy = Path(place) / "data"
        with closing(request.open_desk()) as desk:
            copy_data(desk.folder, copy)
        # some scenes write: the office's own data stay as they are
        with closing(Desk(copy)) as desk:
            for path in save_pictures(desk, request.language.code, words.to, words.scale):
                print(path)
    return FINE
