"""Printing a PDF's pages with the system's dialog: real size, each page on its own paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.report.preview_pages import PdfPages
from nq20desk.ui.report.printers import ask_printer, chosen_pages, refuse_short_paper

# QtPrintSupport is imported where it is used: the first page of the window needs none
if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SHARPEST_DPI = 600
_STRIP_POINTS = 120.0
POINTS_PER_INCH = 72.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page, in points from its top, to be drawn in one go."""

    page: int
    top: float
    bottom: float


class Printing(QObject):
    """Prints one document at a time; drawing is done off the GUI thread, piece by piece."""

    progressed = Signal(float)
    finished = Signal(int)
    """How many pages went to the printer."""
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._run: _Run | None = None

    @property
    def busy(self) -> bool:
        """Whether a document is being printed."""
        return self._run is not None

    def start(self, data: bytes, title: str, parent: QWidget | None) -> bool:
        """Ask for a printer and print; False if nothing is to be printed."""
        if self.busy:
            return False
        try:
            pages = PdfPages(data)
        except KnownError as error:
            self.failed.emit(error)
            return False
        try:
            printer = ask_printer(title, len(pages), parent)
        except KnownError as error:
            pages.close()
            self.failed.emit(error)
            return False
        if printer is None:
            pages.close()
            return False
        self.print_on(printer, pages)
        return True

    def print_on(self, printer: QPrinter, pages: PdfPages) -> None:
        """Print the pages that were chosen for a printer."""
        self._run = _Run(printer, pages)
        try:
            begun = self._run.begin()
        except KnownError as error:
            self._fail(error)
            return
        if begun:
            self._next()
        else:
            self._fail(KnownError(_REFUSED, _TRY_AGAIN))

    @Slot()
    def _next(self) -> None:
        run = self._run
        if run is None:
            return
        try:
            strip = run.next_strip()
        except KnownError as error:
            self._fail(error)
            return
        if strip is None:
            self._end()
            return
        self._jobs.start(lambda: run.drawn(strip), self._on_drawn, self._fail)

    @Slot(object)
    def _on_drawn(self, picture: QImage | None) -> None:
        if self._run is None:
            return
        if picture is None or not self._run.put(picture):
            self._fail(KnownError(_REFUSED, _TRY_AGAIN))
            return
        self.progressed.emit(self._run.share)
        QTimer.singleShot(0, self._next)

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.end()
            self.finished.emit(len(run.wanted))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.abort()
        self.failed.emit(error)


_REFUSED = message("Printing", "The printer did not take the pages, or printing was cancelled.")
_NO_PAGE = message("Printing", "None of the chosen pages is in this document.")
_CHOOSE_PAGES = message("Printing", "Choose pages that it has, then print again.")
_TRY_AGAIN = message("Printing", "See whether it is switched on and ready, then print again.")


class _Run:
    """A printer at work: which piece comes next and where it goes."""

    def __init__(self, printer: QPrinter, pages: PdfPages) -> None:
        self._printer, self._pages = printer, pages
        self.wanted = chosen_pages(printer, len(pages))
        self._strips = self._all_strips()
        self._now = Strip(-1, 0.0, 0.0)
        self._painter = QPainter()
        self._pages_begun = 0
        self._dpi = min(printer.resolution(), SHARPEST_DPI)
        printer.setFullPage(True)

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        height = self._pages.sizes[self._now.page].height()
        return (self._pages_begun - 1 + self._now.bottom / height) / len(self.wanted)

    def begin(self) -> bool:
        """Begin on the first page's paper; False if the printer takes nothing.

        Raises:
            KnownError: the paper is too small, or no page was chosen.
        """
        if not self.wanted:
            raise KnownError(_NO_PAGE, _CHOOSE_PAGES)
        self._set_paper(self.wanted[0])
        return self._painter.begin(self._printer)

    def next_strip(self) -> Strip | None:
        """The piece to draw next, on a new sheet where a page begins; None at the end."""
        strip = next(self._strips, None)
        if strip is not None and strip.top == 0.0:
            if self._pages_begun:
                self._set_paper(strip.page)
                if not self._printer.newPage():
                    raise KnownError(_REFUSED, _TRY_AGAIN)
            self._pages_begun += 1
        self._now = strip or self._now
        return strip

    def drawn(self, strip: Strip) -> QImage | None:
        """The picture of a piece; on a worker thread."""
        scale = self._dpi / POINTS_PER_INCH
        return self._pages.render_strip(strip.page, scale, strip.top, strip.bottom)

    def put(self, picture: QImage) -> bool:
        """Put the picture of the present piece on the paper at its real size."""
        dots = self._printer.resolution() / POINTS_PER_INCH
        width = self._pages.sizes[self._now.page].width()
        height = self._now.bottom - self._now.top
        target = QRectF(0, self._now.top * dots, width * dots, height * dots)
        self._painter.drawImage(target, picture)
        return self._painter.isActive()

    def end(self) -> None:
        """Send what was drawn."""
        self._painter.end()
        self._pages.close()

    def abort(self) -> None:
        """Take back what can be taken back."""
        self._printer.abort()
        if self._painter.isActive():
            self._painter.end()
        self._pages.close()

    def _all_strips(self) -> Iterator[Strip]:
        for page in self.wanted:
            for top, bottom in self._pages.strips(page, _STRIP_POINTS):
                yield Strip(page, top, bottom)

    def _set_paper(self, page: int) -> None:
        size = self._pages.sizes[page]
        wide = size.width() > size.height()
        orientation = QPageLayout.Orientation
        self._printer.setPageLayout(
            QPageLayout(
                paper_of(size),
                orientation.Landscape if wide else orientation.Portrait,
                QMarginsF(0, 0, 0, 0),
            )
        )
        refuse_short_paper(self._printer, size)


def paper_of(size: QSizeF) -> QPageSize:
    """The paper of a page's size in points, upright; a usual size is named as such."""
    upright = size.transposed() if size.width() > size.height() else size
    return QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
