"""The serif of the paper, for the editor."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from nq20desk.resources import resource_path

_FACES = ("Regular", "Bold", "Italic", "BoldItalic")
_PIXELS = 17


@cache
def paper_family() -> str:
    """Times New Roman on Windows, else the bundled Liberation Serif of the same widths."""
    if sys.platform == "win32":
        return "Times New Roman"
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", f"LiberationSerif-{face}.ttf")))
    return "Liberation Serif"


def paper_font() -> QFont:
    """The paper's serif, a little larger than interface text."""
    font = QFont(paper_family())
    font.setPixelSize(_PIXELS)
    return font
