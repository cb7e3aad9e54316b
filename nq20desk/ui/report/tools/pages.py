"""The very pages beside the text, brought up to date after a pause in typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from nq20desk.app import exports
from nq20desk.core.form import NumberedSection
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.report.tool import Editing, EditorTool

if TYPE_CHECKING:
    from nq20desk.ui.report.preview import PagePreview

_PAUSE_MS = 500


class PagesTool(EditorTool):
    """Holds the preview; composing and drawing are imported when a page is first looked at."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self.preview: PagePreview | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)

    def opened(self) -> None:
        """Show the pages as they are now."""
        if self.preview is None:
            self.preview = self._make_preview()
        editor = self.editing.editor
        try:
            self.preview.refresh(exports.source_of(self.editing.desk, self.editing.report.id))
            self.preview.follow(editor.key, editor.text.paragraph_index())
        except Exception as error:  # told on the page, typing goes on
            self.editing.tell(error)

    def show_section(self, section: NumberedSection | None) -> None:
        """Bring the section's page into sight."""
        if self.preview is not None and section is not None:
            self.preview.follow(section.section.key, 0)

    def follow_cursor(self, section: str, paragraph: int) -> None:
        """Bring the cursor's page into sight."""
        if self.preview is not None and self.preview.isVisible():
            self.preview.follow(section, paragraph)

    def refresh(self, changes: ChangeSet) -> None:
        """Compose anew after a pause."""
        self._timer.start()

    def _on_pause(self) -> None:
        if self.preview is not None and self.preview.isVisible():
            self.opened()

    def _make_preview(self) -> PagePreview:
        from nq20desk.ui.report.preview import PagePreview  # noqa: PLC0415

        preview = PagePreview(self.editing.workplace)
        preview.place_clicked.connect(self.editing.go_to)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(preview)
        return preview
