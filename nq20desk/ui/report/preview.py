"""The page preview: the very pages of the PDF beside the text, following what is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nq20desk.app.exports import ReportSource, pages
from nq20desk.core.errors import KnownError
from nq20desk.store.files import explained
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.preview_layout import Fit
from nq20desk.ui.report.preview_pages import PdfPages, Places
from nq20desk.ui.report.preview_view import PagesView
from nq20desk.ui.theme import TABLE_ICON, TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.document.pdf import Composer


@dataclass(frozen=True)
class Shown:
    """A finished PDF: its bytes, its pages opened for drawing, its places."""

    data: bytes
    pages: PdfPages
    places: Places


def compose_shown(source: ReportSource, composer: Composer | None = None) -> Shown:
    """Compose a report's PDF in memory; on a worker thread."""
    from nq20desk.document.pdf import write_pdf  # noqa: PLC0415 - reportlab, late

    composition = pages(source, composer)
    file = BytesIO()
    write_pdf(composition, file, source.moment)
    data = file.getvalue()
    return Shown(data, PdfPages(data), Places.of(composition))


def open_shown(path: Path) -> Shown:
    """Open a PDF file, signed or not; on a worker thread.

    Raises:
        KnownError: the file can't be read, or is no PDF.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise KnownError(*explained(error, path)) from error
    return Shown(data, PdfPages(data), Places())


class PagePreview(QWidget):
    """Shows a report's pages; ``refresh`` with every new state of it.

    Composing is one job at a time and the newest state wins; while it lasts, and when it
    fails, the old pages stay. A hidden preview waits until it is shown.
    """

    place_clicked = Signal(str, int)
    """Section and paragraph nearest above the place that was clicked."""
    shown = Signal()
    """New pages stand on the screen."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._waiting: ReportSource | None = None
        self._composing = False
        self._composer: Composer | None = None
        self._data = b""
        self._busy = BusyLine(self)
        self._banner = Banner(translate("Preview", "Close this message"), self)
        self._view = PagesView(workplace.jobs, self)
        self._counter = QLabel(self)
        self._percent = QLabel(self)
        self.bar = QHBoxLayout()
        """The line of tools; a window may add its own."""
        self._make_bar()
        self._lay_out()
        self._view.clicked.connect(self.place_clicked)
        self._view.page_changed.connect(self._show_counter)
        self._view.zoom_changed.connect(self._show_zoom)
        self._show_zoom()
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
        return self._counter.text()

    # ---- what is shown

    def refresh(self, source: ReportSource) -> None:
        """Show this state of the report as soon as it is composed."""
        self._waiting = source
        if self.isVisible():
            self._start()

    def show_pdf(self, shown: Shown) -> None:
        """Show a PDF that is there already, such as a signed file."""
        self._data = shown.data
        self._view.set_pages(shown.pages, shown.places)
        self._banner.hide()
        self._show_zoom()
        self.shown.emit()

    def show_file(self, path: Path) -> None:
        """Show a PDF file as soon as it is read; a banner says why it can't be."""
        self._busy.start(translate("Preview", "Opening the file"))
        self._workplace.jobs.start(lambda: open_shown(path), self._on_opened, self._on_unopened)

    def follow(self, section: str, paragraph: int = 0) -> None:
        """Scroll to a paragraph and mark it."""
        self._view.follow(section, paragraph)

    def _start(self) -> None:
        if self._composing or self._waiting is None:
            return
        source, self._waiting = self._waiting, None
        self._composing = True
        self._busy.start(translate("Preview", "Composing the pages"))
        self._workplace.jobs.start(
            lambda: self._compose(source), self._on_composed, self._on_failed
        )

    def _compose(self, source: ReportSource) -> Shown:
        """On a worker thread, reportlab's import too; the composer keeps what did not change."""
        from nq20desk.document.pdf import Composer  # noqa: PLC0415

        if self._composer is None:
            self._composer = Composer()
        return compose_shown(source, self._composer)

    @Slot(object)
    def _on_composed(self, shown: Shown) -> None:
        self._composing = False
        self._busy.stop()
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
        self._composing = False
        self._composer = None
        self._on_unopened(error)
        self._start()

    def showEvent(self, event: QShowEvent) -> None:
        """Compose what was asked for while the preview was hidden."""
        super().showEvent(event)
        self._start()

    # ---- tools

    def _make_bar(self) -> None:
        self.bar.setContentsMargins(8, 4, 8, 4)
        self.bar.setSpacing(2)
        self._zoom_out = self.add_tool("zoom-out", translate("Preview", "Smaller (Ctrl+−)"))
        self._zoom_in = self.add_tool("zoom-in", translate("Preview", "Larger (Ctrl++)"))
        self._fit_width = self.add_tool("fit-width", translate("Preview", "Fit the width"))
        self._fit_page = self.add_tool("fit-page", translate("Preview", "Fit the whole page"))
        self._zoom_out.clicked.connect(lambda: self._view.zoom_by(-1))
        self._zoom_in.clicked.connect(lambda: self._view.zoom_by(1))
        for button, fit in ((self._fit_width, Fit.WIDTH), (self._fit_page, Fit.PAGE)):
            button.setCheckable(True)
            button.clicked.connect(lambda _, fit=fit: self._fit(fit))
        for label in (self._percent, self._counter):
            label.setFont(font(TextStyle.CAPTION))
            set_tone(label, Tone.MUTED)
        self.bar.addWidget(self._percent)
        self.bar.addStretch(1)
        self.bar.addWidget(self._counter)
        self._add_keys()

    def add_tool(self, icon_name: str, words: str) -> QToolButton:
        """A button with an icon; its words are its tooltip and its name."""
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(TABLE_ICON, TABLE_ICON))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar.addWidget(button)
        return button

    def _add_keys(self) -> None:
        keys = (
            (QKeySequence.StandardKey.ZoomIn, lambda: self._view.zoom_by(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self._view.zoom_by(-1)),
        )
        for key, slot in keys:
            action = QAction(self)
            action.setShortcuts(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    def _fit(self, fit: Fit) -> None:
        self._view.set_zoom(replace(self._view.zoom, fit=fit))
        self._show_zoom()

    @Slot()
    def _show_zoom(self) -> None:
        self._fit_width.setChecked(self._view.zoom.fit is Fit.WIDTH)
        self._fit_page.setChecked(self._view.zoom.fit is Fit.PAGE)
        self._percent.setText(f"{self._view.factor:.0%}" if self._view.page_count else "")

    @Slot(int, int)
    def _show_counter(self, page: int, count: int) -> None:
        text = translate("Preview", "Page {page}/{count}", page=page, count=count) if count else ""
        self._counter.setText(text)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.bar)
        layout.addWidget(self._busy)
        layout.addWidget(self._banner)
        layout.addWidget(self._view, 1)
