"""The words of a finished PDF with their places, read by another library than its writer's."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref
from dataclasses import dataclass
from typing import Any

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.text import clean
from nq20desk.document.pages import Box

_MM = 72 / 25.4
_UNSEEN = frozenset({"\0", "\u00ad", "\u0002", "\ufffe", "\u200b"})
_LARGEST = 2_000_000


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word and the middle of its first letter, mm from the lower left corner."""

    text: str
    x_mm: float
    y_mm: float

    def is_in(self, box: Box, margin_mm: float = 1.0) -> bool:
        """Whether it begins inside a box of its page."""
        return (
            box.x_mm - margin_mm <= self.x_mm <= box.x_mm + box.width_mm + margin_mm
            and box.y_mm - margin_mm <= self.y_mm <= box.y_mm + box.height_mm + margin_mm
        )


@dataclass(frozen=True, slots=True)
class PageText:
    """A page: its words in the order of the file, and where notes and stamps lie on it."""

    words: tuple[PageWord, ...]
    notes: tuple[PageWord, ...] = ()


def page_texts(data: bytes) -> tuple[PageText, ...]:
    """The text of every page.

    Raises:
        KnownError: the pages can't be read.
    """
    import pypdfium2  # noqa: PLC0415 - loaded with the first preview

    try:
        document = pypdfium2.PdfDocument(data)
        try:
            return tuple(_page(document[number]) for number in range(len(document)))
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise KnownError(
            message("Signing", "The PDF document is damaged: its pages can't be read."),
            message("Signing", "Ask the sender for it again."),
        ) from error


def _page(page: Any) -> PageText:
    text = page.get_textpage()
    words = tuple(_words(text))
    notes = tuple(_notes(page))
    text.close()
    page.close()
    return PageText(words, notes)


def _words(text: Any) -> Iterator[PageWord]:
    """Letters joined into words; PDFium itself puts blanks and line ends between them."""
    from pypdfium2 import raw  # noqa: PLC0415 - loaded with the first preview

    letters: list[str] = []
    place = (0.0, 0.0)
    for number in range(min(text.count_chars(), _LARGEST)):
        letter = chr(raw.FPDFText_GetUnicode(text, number))
        if letter in _UNSEEN:
            continue
        if letter.strip():
            if not letters:
                left, bottom, right, top = text.get_charbox(number, loose=True)
                place = ((left + right) / 2 / _MM, (bottom + top) / 2 / _MM)
            letters.append(letter)
        elif letters:
            yield PageWord(clean("".join(letters)), *place)
            letters = []
    if letters:
        yield PageWord(clean("".join(letters)), *place)


def _notes(page: Any) -> Iterator[PageWord]:
    """What lies on the page besides signatures, form fields and links."""
    from pypdfium2 import raw  # noqa: PLC0415 - loaded with the first preview

    harmless = (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP)
    for number in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, number)
        if raw.FPDFAnnot_GetSubtype(note) not in harmless:
            rect = raw.FS_RECTF()
            raw.FPDFAnnot_GetRect(note, byref(rect))
            middle = ((rect.left + rect.right) / 2 / _MM, (rect.bottom + rect.top) / 2 / _MM)
            yield PageWord("", *middle)
        raw.FPDFPage_CloseAnnot(note)
