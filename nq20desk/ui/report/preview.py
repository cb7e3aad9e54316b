"""The page preview: the very pages of the PDF beside the text, following what is written."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nq20desk.app.exports import ReportSource, pages
from nq20desk.app.live_source import Draft
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.system_errors import reason_of
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.preview_bar import PreviewBar
from nq20desk.ui.report.preview_pages import PdfPages
from nq20desk.ui.report.preview_places import Hit, Places, looks_of
from nq20desk.ui.report.preview_text import PrintedReport, Spot
from nq20desk.ui.report.preview_view import PagesView
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.document.pdf import Composer

_PATIENCE_MS = 300


@dataclass(frozen=True)
class Shown:
    """A finished PDF: its bytes, its pages opened for drawing, and what stands where."""

    data: bytes
    pages: PdfPages
    places: Places
    printed: PrintedReport | None = None


def compose_shown(state: ReportSource | Draft, composer: Composer | None = None) -> Shown:
    """Compose a report's PDF in memory; on a worker thread."""
    from nq20desk.document.pdf import write_pdf  # noqa: PLC0415 - reportlab, late

    source = state.source() if isinstance(state, Draft) else state
    composition = pages(source, composer)
    file = BytesIO()
    write_pdf(composition, file, source.moment, composer)
    data = file.getvalue()
    printed = PrintedReport(source.snapshot)
    printed.prepare()
    return Shown(data, PdfPages(data, looks_of(composition)), Places.of(composition), printed)


def open_shown(path: Path) -> Shown:
    """Open a PDF file, signed or not; on a worker thread.

    Raises:
        KnownError: the file can't be read, or is no PDF.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise KnownError(
            message("Preview", "“{name}” can't be read: {reason}.",
                    name=path.name, reason=reason_of(error)),
            message("Preview", "Is the drive with it connected, and the file where it was?"),
        ) from error  # fmt: skip
    return Shown(data, PdfPages(data), Places())


class PagePreview(QWidget):
    """Shows a report's pages; ``refresh`` with every new state of it.

    Composing is one job at a time and the newest state wins; while it lasts, and when it
    fails, the old pages stay. A hidden preview waits until it is shown.
    """

    place_clicked = Signal(object)
    """Where a click on a page leads, a Spot."""
    shown = Signal()
    """New pages stand on the screen."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._waiting: ReportSource | Draft | None = None
        self._composing = False
        self._composer: Composer | None = None
        self._data = b""
        self._printed: PrintedReport | None = None
        self._cursor: tuple[str, int, int] | None = None
        self._latest: ReportSource | Draft | None = None
        self._busy = BusyLine(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_busy)
        self._banner = Banner(translate("Preview", "Close this message"), self)
        self._view = PagesView(workplace.jobs, self)
        self.bar = PreviewBar(self._view, self)
        self.bar.add_keys(self)
        self._lay_out()
        self._view.clicked.connect(self._on_clicked)
        self.setFocusProxy(self._view)

    @property
    def view(self) -> PagesView:
        """The scrolled pages."""
        return self._view

    @property
    def banner(self) -> Banner:
        """Where an error is told."""
        return self._banner

    @property
    def data(self) -> bytes:
        """The PDF that is shown; empty before the first one."""
        return self._data

    @property
    def counter_text(self) -> str:
        """Which page is in sight, as it is written (*Trang 3/23*)."""
        return self.bar.page.text

    # ---- what is shown

    def refresh(self, state: ReportSource | Draft) -> None:
        """Show this state of the report as soon as it is composed."""
        latest = self._waiting or self._latest
        if isinstance(state, Draft) and isinstance(latest, Draft) and state.says_the_same(latest):
            return
        self._waiting = state
        if self.isVisible():
            self._start()

    def interrupt(self) -> None:
        """Give up what is being composed: something newer comes, and typing goes first."""
        if self._composing and self._composer is not None:
            self._composer.is_stopped = True

    def show_pdf(self, shown: Shown) -> None:
        """Show a PDF that is there already, such as a signed file."""
        self._data, self._printed = shown.data, shown.printed
        self._view.set_pages(shown.pages, shown.places)
        if self._cursor:
            self.follow(*self._cursor)
        self._banner.hide()
        self.bar.show_zoom()
        self.shown.emit()

    def show_file(self, path: Path) -> None:
        """Show a PDF file as soon as it is read; a banner says why it can't be."""
        self._busy.start(translate("Preview", "Opening the file"))
        self._workplace.jobs.start(lambda: open_shown(path), self._on_opened, self._on_unopened)

    def follow(self, section: str, paragraph: int = 0, offset: int = 0) -> None:
        """Keep a paragraph marked and a place in its text in sight, now and on new pages."""
        self._cursor = (section, paragraph, offset)
        letters = self._printed.letters(section, paragraph, offset) if self._printed else 0
        self._view.follow(section, paragraph, letters)

    @Slot(object)
    def _on_clicked(self, hit: Hit) -> None:
        place = hit.place
        known = self._printed.spot(hit) if self._printed else None
        self.place_clicked.emit(known or Spot(place.section, place.paragraph))

    def _start(self) -> None:
        if self._composing or self._waiting is None:
            return
        state, self._waiting = self._waiting, None
        self._composing, self._latest = True, state
        if self._composer is not None:
            self._composer.is_stopped = False
        self._patience.start()
        self._workplace.jobs.start(lambda: self._compose(state), self._on_composed, self._on_failed)

    def _compose(self, state: ReportSource | Draft) -> Shown:
        """On a worker thread, reportlab's import too; the composer keeps what did not change."""
        from nq20desk.document.pdf import Composer  # noqa: PLC0415

        if self._composer is None:
            self._composer = Composer()
        return compose_shown(state, self._composer)

    @Slot()
    def _show_busy(self) -> None:
        self._busy.start(translate("Preview", "Composing the pages"))

    def _finish(self) -> None:
        self._composing = False
        self._patience.stop()
        self._busy.stop()

    @Slot(object)
    def _on_composed(self, shown: Shown) -> None:
        self._finish()
        self.show_pdf(shown)
        self._start()

    @Slot(object)
    def _on_opened(self, shown: Shown) -> None:
        self._busy.stop()
        self.show_pdf(shown)

    @Slot(object)
    def _on_unopened(self, error: Exception) -> None:
        self._busy.stop()
        self._banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._finish()
        self._latest = None
        if self._composer is None or not self._composer.is_stopped:
            self._composer = None
            self._on_unopened(error)
        self._start()

    def showEvent(self, event: QShowEvent) -> None:
        """Compose what was asked for while the preview was hidden."""
        super().showEvent(event)
        self._start()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._busy)
        layout.addWidget(self._banner)
        layout.addWidget(self._view, 1)
