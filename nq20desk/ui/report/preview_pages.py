"""The pages of a PDF as pictures, drawn on any thread."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Hashable, Iterator, Sequence
from functools import cache
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

# PDFium knows no threads: whoever calls it holds this (again, if a document is let go meanwhile)
_PDFIUM = threading.RLock()

_OPEN: WeakSet[PdfPages] = WeakSet()


@cache
def _close_at_exit() -> None:
    """PDFium complains at the end of the process of documents that nobody closed."""
    atexit.register(_close_all)


def _close_all() -> None:
    for one in tuple(_OPEN):
        one.close()


class PdfPages:
    """An open PDF whose pages can be drawn on any thread, signatures included.

    Raises:
        KnownError: the bytes are no PDF that can be opened.
    """

    def __init__(self, data: bytes, looks: Sequence[int] = ()) -> None:
        import pypdfium2  # noqa: PLC0415 - the first page of the window needs none

        self._document: Any = None
        _close_at_exit()
        with _PDFIUM:
            try:
                self._document = pypdfium2.PdfDocument(data)
            except pypdfium2.PdfiumError as error:
                raise KnownError(
                    message("Preview", "The pages can't be shown: the PDF is damaged.")
                ) from error
            self._document.init_forms()
            found = [self._document.get_page_size(one) for one in range(len(self._document))]
        _OPEN.add(self)
        self.sizes = tuple(QSizeF(width, height) for width, height in found)
        """Width and height of each page in points."""
        self._looks = tuple(looks)

    def look(self, index: int) -> Hashable:
        """Equal for pages, of other documents too, that look the same."""
        return self._looks[index] if index < len(self._looks) else (id(self), index)

    def __len__(self) -> int:
        return len(self.sizes)

    def render(self, index: int, scale: float) -> QImage | None:
        """A page at ``scale`` pixels a point; None after ``close``."""
        return self._render(index, scale, (0, 0, 0, 0))

    def strips(self, index: int, height: float) -> Iterator[tuple[float, float]]:
        """Top and bottom (points from the page's top) of pieces ``height`` points high."""
        top, whole = 0.0, self.sizes[index].height()
        while top < whole - 0.01:
            bottom = min(top + height, whole)
            yield top, bottom
            top = bottom

    def render_strip(self, index: int, scale: float, top: float, bottom: float) -> QImage | None:
        """A piece of a page over its whole width, for the resolution of a printer."""
        return self._render(index, scale, (0, self.sizes[index].height() - bottom, 0, top))

    def _render(
        self, index: int, scale: float, crop: tuple[float, float, float, float]
    ) -> QImage | None:
        with _PDFIUM:
            if self._document is None:
                return None
            page = self._document[index]
            bitmap = page.render(scale=scale, crop=crop, prefer_bgrx=True)
            picture = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride,
                QImage.Format.Format_RGB32,
            ).copy()  # fmt: skip
            bitmap.close()
            page.close()
        return picture

    def close(self) -> None:
        """Let the document go; pictures made before stay good."""
        with _PDFIUM:
            if self._document is not None:
                self._document.close()
                self._document = None

    def __del__(self) -> None:
        self.close()
