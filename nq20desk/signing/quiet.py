"""Keeps pyHanko's log to itself: what is wrong is our report's to say, in plain sentences."""

from __future__ import annotations

import logging

_NAMES = ("pyhanko", "pyhanko_certvalidator", "fontTools")


def quiet_pyhanko() -> None:
    """Let only pyHanko's worst troubles through to the log."""
    for name in _NAMES:
        logging.getLogger(name).setLevel(logging.CRITICAL)
