"""The serif of official documents: faces by path, widths, and which letters they have.

Times New Roman of the machine when it is present, else the bundled Liberation Serif,
which has the same widths and all Vietnamese letters.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.resources import resource_path

_LIBERATION = ("Regular", "Bold", "Italic", "BoldItalic")
_TIMES = ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf")


class FontFace:
    """One face: measures words in thousandths of the size, and knows its letters."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(path)))
        font = pdfmetrics.getFont(name)
        self._letters: dict[int, float] = font.face.charWidths
        self._default: float = font.face.defaultWidth
        self._words: dict[str, float] = {}

    def width(self, text: str, size: float) -> float:
        """The width of a text in points."""
        known = self._words.get(text)
        if known is None:
            letters, default = self._letters, self._default
            known = sum(letters.get(ord(letter), default) for letter in text)
            self._words[text] = known
        return known * size / 1000

    @cached_property
    def letters(self) -> frozenset[str]:
        """The letters that the face can print."""
        return frozenset(map(chr, self._letters))


@dataclass(frozen=True)
class FontFamily:
    """The four faces of a family."""

    regular: FontFace
    bold: FontFace
    italic: FontFace
    bold_italic: FontFace

    def face(self, *, bold: bool = False, italic: bool = False) -> FontFace:
        """The face of a weight and slant."""
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.regular

    def check(self, texts: Iterable[str]) -> None:
        """Refuse a text with a letter that would vanish silently from the paper.

        Raises:
            KnownError: naming the letter and the words around it.
        """
        faces = (self.regular, self.bold, self.italic, self.bold_italic)
        known = frozenset("\n\t").union(frozenset.intersection(*(one.letters for one in faces)))
        for text in texts:
            if not known.issuperset(text):
                letter = next(one for one in text if one not in known)
                around = text[max(0, text.index(letter) - 15) : text.index(letter) + 15]
                raise KnownError(
                    message("Document", "The letter “{letter}” (U+{code}) in “{around}” can't be "
                            "printed: the font does not have it.",
                            letter=letter, code=f"{ord(letter):04X}", around=around),
                    message("Document", "Replace it in the text, then try again."),
                )  # fmt: skip


@cache
def serif() -> FontFamily:
    """The family of official documents, read once."""
    names = ("nq20-Regular", "nq20-Bold", "nq20-Italic", "nq20-BoldItalic")
    return FontFamily(*(FontFace(*one) for one in zip(names, _files(), strict=True)))


def _files() -> tuple[Path, ...]:
    windows = os.environ.get("WINDIR")
    if windows:
        own = tuple(Path(windows) / "Fonts" / name for name in _TIMES)
        if all(path.exists() for path in own):
            return own
    return tuple(resource_path("fonts", f"LiberationSerif-{face}.ttf") for face in _LIBERATION)
