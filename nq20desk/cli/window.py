"""Without a command: the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nq20desk.cli.request import Request


def window(request: Request) -> int:
    """Open the window."""
    from nq20desk.ui.start import open_window  # noqa: PLC0415 - Qt only for the window

    words = request.words
    return open_window(words.data, demo=words.demo, language=words.lang)
