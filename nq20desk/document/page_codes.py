"""The text of a page as PDF operators, kept so that pages that did not change are not coded again.

The bytes that stand for letters are given out by each file anew, in the order in which the
letters first occur: the operators of a page are good for another file only where its
letters got the same bytes there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfmetrics

if TYPE_CHECKING:
    from nq20desk.document.sheet import Placed

_LIMIT = 200

_Bytes = tuple[tuple[str, bytes], ...]


@dataclass(frozen=True)
class _Page:
    """The letters of each face, in the order of their use, and the operators by their bytes."""

    letters: tuple[tuple[str, str], ...]
    codes: dict[_Bytes, str] = field(default_factory=dict)


class PageCodes:
    """Operators of pages by what stands on them."""

    def __init__(self) -> None:
        self._pages: dict[tuple[Placed, ...], _Page] = {}

    def __len__(self) -> int:
        return len(self._pages)

    def of(self, canvas: Any, placed: tuple[Placed, ...]) -> str:
        """The operators that put the pieces of a page on a canvas."""
        page = self._pages.get(placed)
        if page is None:
            if len(self._pages) >= _LIMIT:
                self._pages.clear()
            page = self._pages[placed] = _Page(_letters(placed))
        given = tuple(_given(canvas, page.letters))
        code = page.codes.get(given)
        if code is None:
            code = page.codes[given] = coded(canvas, placed)
        return code


def _letters(placed: Iterable[Placed]) -> tuple[tuple[str, str], ...]:
    found: dict[str, dict[str, None]] = {}
    for one in placed:
        found.setdefault(one.piece.face.name, {}).update(dict.fromkeys(one.piece.text))
    return tuple((name, "".join(letters)) for name, letters in found.items())


def _given(canvas: Any, letters: Iterable[tuple[str, str]]) -> Iterable[tuple[str, bytes]]:
    """The bytes of the letters in this file, given out now where they are new to it."""
    for name, text in letters:
        face = pdfmetrics.getFont(name)
        for subset, coded in face.splitString(text, canvas._doc):
            yield face.getSubsetInternalName(subset, canvas._doc), coded


def coded(canvas: Any, placed: Iterable[Placed]) -> str:
    """The operators of pieces of text, made anew."""
    text = canvas.beginText()
    state: tuple[str, float] | None = None
    space, red = 0.0, False
    for one in placed:
        piece = one.piece
        if red != one.red:
            red = one.red
            text.setFillColorRGB(*ink(red))
        if state != (piece.face.name, piece.size):
            state = (piece.face.name, piece.size)
            text.setFont(*state)
        if space != piece.word_space:
            space = piece.word_space
            text.setWordSpace(space)
        text.setTextOrigin(one.x, one.y)
        text.textOut(piece.text)
    return str(text.getCode())


def ink(red: bool) -> tuple[float, float, float]:
    """Black, or the bright red of stamps (NĐ 30/2020, Phụ lục I, III.2.b)."""
    return (0.9, 0.0, 0.0) if red else (0.0, 0.0, 0.0)
