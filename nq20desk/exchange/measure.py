"""How many lines a text takes in a column, so that rows are high enough when printed.

Spreadsheet programs differ in fitting rows to wrapped text; a height that is written into
the file is kept by all of them. Advance widths are those of Times New Roman, in 1/1000 em.
"""

from __future__ import annotations

import unicodedata

LINE_HEIGHT = 15.75
"""Points of one line of 12 pt."""

MAX_ROW_HEIGHT = 409.0
"""Points that a row of a spreadsheet can have."""

_DIGIT = 500
_CAPITAL = 690
_BOLD = 1.07
_ROUNDING = 1.03  # screens round every letter to whole pixels
_WIDTHS = {
    **dict.fromkeys("bdghknopquvxyđ0123456789", 500),
    **dict.fromkeys("acez“”", 444),
    **dict.fromkeys("ijlt/", 278),
    **dict.fromkeys("fr()-[]", 333),
    **dict.fromkeys(" .,;", 250),
    **dict.fromkeys(":'", 278),
    **dict.fromkeys("<>=≥≤≈+", 564),
    "s": 389, "m": 778, "w": 722, "%": 833, "‰": 1000, "M": 889, "W": 944, "I": 333, "J": 389,
}  # fmt: skip
_HORN = "\N{COMBINING HORN}"


def lines(text: str, width: float, *, bold: bool = False) -> int:
    """The number of lines of a text in a column that is ``width`` digits wide."""
    room = width * _DIGIT
    return sum(_wrapped(part, room, _BOLD if bold else 1.0) for part in text.split("\n"))


def row_height(texts: list[tuple[str, float]], *, bold: bool = False) -> float:
    """The height in points of a row with these texts in columns of these widths."""
    most = max((lines(text, width, bold=bold) for text, width in texts if text), default=1)
    return min(MAX_ROW_HEIGHT, most * LINE_HEIGHT + 3)


def _wrapped(text: str, room: float, stretch: float) -> int:
    count, used = 1, 0.0
    for word in text.split(" "):
        size = sum(_advance(letter) for letter in word) * stretch * _ROUNDING
        gap = _WIDTHS[" "] * stretch if used else 0.0
        if used and used + gap + size > room:
            count, used, gap = count + 1, 0.0, 0.0
        further, size = divmod(size, room) if size > room else (0, size)
        count += int(further)
        used += gap + size
    return count


def _advance(letter: str) -> int:
    parts = unicodedata.normalize("NFD", letter)
    usual = _CAPITAL if parts[0].isupper() else _DIGIT
    return _WIDTHS.get(parts[0], usual) + (30 if _HORN in parts else 0)
