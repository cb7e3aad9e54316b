"""Bullets and numbers as word processors, web pages and fingers write them."""

from __future__ import annotations

import re

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.numbering import letter, roman

_BY_LEVEL = (ParagraphStyle.DASH, ParagraphStyle.PLUS, ParagraphStyle.STAR)
_TYPED = {
    **dict.fromkeys("-–—‒•·●∙▪■◾➢➤✓✔❖►", ParagraphStyle.DASH),
    **dict.fromkeys("+○◦", ParagraphStyle.PLUS),
    **dict.fromkeys("*▫□", ParagraphStyle.STAR),
}
_OWN = {"-": 0, "–": 0, "+": 1, "*": 2}
_MARKER = re.compile(
    rf"\s*(?:([{re.escape(''.join(_TYPED))}])\s+|(-)(?=[^\W\d_])|([o§])(?:\t\s*|[ \u00a0]{{2,}})"
    r"|(\d{1,2})\.\s+(?=\S))"
)
_LAST_LETTERED = 100
_NUMBER = re.compile(r"\d{1,3}\.")
_WORDS = re.compile(r"[^\W_]")
_SYMBOL_FONTS = ("symbol", "wingdings", "webdings", "zapfdingbats")
_SYMBOLS = {
    "³": "≥", "£": "≤", "±": "±", "´": "×", "·": "•", "¹": "≠", "»": "≈", "®": "→", "°": "°",
    "¥": "∞", "¸": "÷", "\u2212": "−", "-": "−",
}  # fmt: skip


def bullet(level: int) -> ParagraphStyle:
    """The bullet of a level, counted from 0; there are three."""
    return _BY_LEVEL[min(max(level, 0), len(_BY_LEVEL) - 1)]


def typed_marker(text: str) -> tuple[ParagraphStyle, int]:
    """The style that a line's typed beginning shows, and how many characters it takes."""
    found = _MARKER.match(text)
    if not found:
        return ParagraphStyle.BODY, 0
    if found[1]:
        return _TYPED[found[1]], found.end()
    if found[3]:
        return (ParagraphStyle.PLUS if found[3] == "o" else ParagraphStyle.STAR), found.end()
    return (ParagraphStyle.NUMBERED if found[4] else ParagraphStyle.DASH), found.end()


def word_marker(text: str, level: int) -> tuple[ParagraphStyle, str]:
    """The style of a paragraph in a list of Word, and the number to keep as text.

    ``text`` is the marker that Word wrote out, a glyph of some symbol font or a number.
    """
    bare = text.strip()
    if bare in _OWN:
        return bullet(_OWN[bare]), ""
    if _NUMBER.fullmatch(bare) and level == 0:
        return ParagraphStyle.NUMBERED, ""
    is_number = len(bare) > 1 and _WORDS.search(bare)
    return (ParagraphStyle.BODY, f"{bare} ") if is_number else (bullet(level), "")


def list_number(kind: str, level: int, count: int) -> tuple[ParagraphStyle, str]:
    """The style of an item of a numbered list on a web page, and the number to keep as text."""
    wanted = kind or ("" if level == 0 else "a")
    if count > _LAST_LETTERED:
        return ParagraphStyle.BODY, f"{count}. "
    if wanted in ("a", "A", "lower-alpha", "lower-latin", "upper-alpha", "upper-latin"):
        return ParagraphStyle.BODY, f"{letter(count)}) "
    if wanted in ("i", "I", "lower-roman", "upper-roman"):
        return ParagraphStyle.BODY, f"{roman(count)}. "
    return ParagraphStyle.NUMBERED, ""


def is_symbol_font(name: str) -> bool:
    """Whether a font's letters are pictures."""
    return name.lower().startswith(_SYMBOL_FONTS)


def symbols(text: str, font: str) -> str:
    """The text of a symbol font in Unicode; pictures without a letter become bullets."""
    low = (chr(ord(one) - 0xF000) if "\uf000" <= one <= "\uf0ff" else one for one in text)
    if font.lower().startswith("symbol"):
        return "".join(_SYMBOLS.get(one, one) for one in low)
    return "".join(one if one.isspace() else "•" for one in low)
