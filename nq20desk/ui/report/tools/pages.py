"""The very pages beside the text, brought up to date after a pause in typing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout

from nq20desk.app.live_source import LiveSource
from nq20desk.core.form import NumberedSection
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.ui.report.preview import PagePreview
    from nq20desk.ui.report.preview_text import Spot
    from nq20desk.ui.report.preview_window import PreviewWindow

PAUSE_MS = 120
"""So long nothing is typed before the pages are composed anew."""
CURSOR_MS = 60
"""So long the cursor rests before the pages follow it inside a paragraph."""


class PagesTool(EditorTool):
    """Holds the preview; composing and drawing are imported when a page is first looked at."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self.preview: PagePreview | None = None
        self.window_opened: PreviewWindow | None = None
        self._source = LiveSource(editing.desk, editing.report.id)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._timer = self._make_timer(PAUSE_MS, self._on_pause)
        self._cursor_timer = self._make_timer(CURSOR_MS, self._follow)
        editing.editor.text.document().contentsChanged.connect(self._on_typed)
        editing.editor.text.cursorPositionChanged.connect(self._cursor_timer.start)

    def opened(self) -> None:
        """Show the pages as they are now."""
        if self.preview is None:
            self.preview = self._make_preview()
        self._show()

    def show_section(self, section: NumberedSection | None) -> None:
        """Bring the section's page into sight."""
        if section is not None:
            for preview in self._previews():
                preview.follow(section.section.key)

    def follow_cursor(self, section: str, paragraph: int) -> None:
        """Bring the page of another paragraph into sight."""
        self._cursor_timer.start()

    def refresh(self, changes: ChangeSet) -> None:
        """Compose anew after a pause."""
        self._source.note(changes)
        self._timer.start()

    @Slot()
    def open_window(self) -> None:
        """Show the pages in a window of their own, which follows the text as well."""
        from nq20desk.ui.report.preview_window import PreviewWindow  # noqa: PLC0415

        if self.window_opened is None:
            window = PreviewWindow(self.editing.workplace, self.editing.report.subject, self)
            window.preview.place_clicked.connect(self._go)
            window.closed.connect(self._on_window_closed)
            self.window_opened = window
        self.window_opened.show()
        self.window_opened.activateWindow()
        self._show()

    def _show(self) -> None:
        try:
            draft = self._source.draft(self._typed())
        except Exception as error:  # told on the page, typing goes on
            self.editing.tell(error)
            return
        for preview in self._previews():
            preview.refresh(draft)
        self._follow()

    def _typed(self) -> dict[str, str]:
        """What stands in the editor and is not stored yet."""
        editor = self.editing.editor
        is_typed = self.editing.section is not None and editor.text.document().isModified()
        return {editor.key: editor.text.markup()} if is_typed else {}

    def _previews(self) -> tuple[PagePreview, ...]:
        window = self.window_opened.preview if self.window_opened else None
        return tuple(one for one in (self.preview, window) if one is not None)

    @Slot()
    def _on_typed(self) -> None:
        for preview in self._previews():
            preview.interrupt()
        self._timer.start()

    @Slot()
    def _on_pause(self) -> None:
        if any(one.isVisible() for one in self._previews()):
            self._show()

    @Slot()
    def _follow(self) -> None:
        """Bring the page of the cursor into sight."""
        editor = self.editing.editor
        if self.editing.section is not None:
            for preview in self._previews():
                preview.follow(editor.key, editor.text.paragraph_index(), editor.text.offset())

    @Slot()
    def _on_window_closed(self) -> None:
        self.window_opened = None

    @Slot(object)
    def _go(self, spot: Spot) -> None:
        """Go where a click on the page leads: to a figure, a text, or the head or an appendix."""
        if spot.indicator:
            self.editing.go_to_figure(spot.indicator, spot.period)
            return
        is_text = spot.section in {one.key for one in self.editing.form.sections}
        paragraph = spot.paragraph if is_text else None
        self.editing.go_to(spot.section, paragraph, spot.offset, spot.offset)

    def _make_timer(self, pause: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    def _make_preview(self) -> PagePreview:
        from nq20desk.ui.report.preview import PagePreview  # noqa: PLC0415

        preview = PagePreview(self.editing.workplace)
        preview.place_clicked.connect(self._go)
        button = preview.bar.add_tool("window", translate("Preview", "Open in a large window"))
        button.clicked.connect(self.open_window)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(preview)
        return preview
