"""The versions of what draws the window."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import qVersion


def engine_versions() -> tuple[tuple[str, str], ...]:
    """Name and version of each part."""
    return (("Qt", qVersion()), ("PySide6", PySide6.__version__))
