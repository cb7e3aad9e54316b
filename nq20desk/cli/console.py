"""A start without a console: a windowed program on Windows has nowhere to print."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from contextlib import ExitStack, redirect_stderr, redirect_stdout

Tell = Callable[[str], None]


def with_streams(work: Callable[[], int], tell: Tell) -> int:
    """Do the work of a start, with streams even where the system gave none; the exit code.

    What would have stood on a console then goes to ``tell``: help and wrong usage, and why
    something failed. What succeeds stays silent.
    """
    answers, refusals = io.StringIO(), io.StringIO()
    with ExitStack() as streams:
        if sys.stdout is None:
            streams.enter_context(redirect_stdout(answers))
        if sys.stderr is None:
            streams.enter_context(redirect_stderr(refusals))
        try:
            code = work()
        except SystemExit:  # argparse has said how it is used, or what is wrong
            _tell(answers.getvalue() + refusals.getvalue(), tell)
            raise
    if code:
        _tell(refusals.getvalue(), tell)
    return code


def _tell(said: str, tell: Tell) -> None:
    if said.strip():
        tell(said.strip())
