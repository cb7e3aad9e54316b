"""Draws the pages that are looked at, off the GUI thread, and keeps a few pictures."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from nq20desk.ui.jobs import Jobs
from nq20desk.ui.report.preview_pages import PdfPages

SAME_SCALE = 1e-6
KEPT_BYTES = 48 * 1024 * 1024


@dataclass(frozen=True)
class Picture:
    """A drawn page, the scale it was drawn at, of which document, and how that page looks."""

    index: int
    image: QImage
    scale: float
    pages: PdfPages
    look: Hashable


class PageRenderer(QObject):
    """One page at a time; ``rendered`` says which picture is new.

    While a page is being drawn again, for a new document or zoom, its old picture stays.
    """

    rendered = Signal(int)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pages: PdfPages | None = None
        self._pictures: dict[int, Picture] = {}
        self._wanted: dict[int, float] = {}
        self._drawing = False

    def set_pages(self, pages: PdfPages) -> None:
        """Draw another document from now on."""
        if self._pages is not None:
            self._pages.close()
        self._pages = pages
        self._wanted.clear()
        self._pictures = {index: one for index, one in self._pictures.items() if index < len(pages)}

    def picture(self, index: int) -> Picture | None:
        """What can be shown of a page now; it may be of another scale or an old document."""
        return self._pictures.get(index)

    def is_fresh(self, index: int, scale: float) -> bool:
        """Whether a page's picture shows it as it is now, at a scale."""
        one = self._pictures.get(index)
        if one is None or self._pages is None or abs(one.scale - scale) >= SAME_SCALE:
            return False
        return one.look == self._pages.look(index)

    def want(self, scales: Iterable[tuple[int, float]]) -> None:
        """Ask for pages at scales (pixels a point), the most important first."""
        self._wanted = {index: scale for index, scale in scales if not self.is_fresh(index, scale)}
        self._draw_next()

    def _draw_next(self) -> None:
        if self._drawing or self._pages is None or not self._wanted:
            return
        index, scale = next(iter(self._wanted.items()))
        pages = self._pages
        del self._wanted[index]
        self._drawing = True
        self._jobs.start(lambda: _draw(pages, index, scale), self._on_drawn, self._on_failed)

    @Slot(object)
    def _on_drawn(self, picture: Picture | None) -> None:
        self._drawing = False
        if picture is not None and picture.pages is self._pages:
            self._pictures.pop(picture.index, None)
            self._pictures[picture.index] = picture
            self._forget_oldest()
            self.rendered.emit(picture.index)
        self._draw_next()

    @Slot(object)
    def _on_failed(self, _error: Exception) -> None:
        self._drawing = False
        self._draw_next()

    def _forget_oldest(self) -> None:
        kept = sum(one.image.sizeInBytes() for one in self._pictures.values())
        while kept > KEPT_BYTES and len(self._pictures) > 1:
            oldest = next(iter(self._pictures))
            kept -= self._pictures.pop(oldest).image.sizeInBytes()


def _draw(pages: PdfPages, index: int, scale: float) -> Picture | None:
    image = pages.render(index, scale)
    return None if image is None else Picture(index, image, scale, pages, pages.look(index))
