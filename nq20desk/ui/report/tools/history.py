"""Who wrote in the section, and when."""

from __future__ import annotations

from collections.abc import Sequence

from nq20desk.core.form import NumberedSection
from nq20desk.store import queries
from nq20desk.store.journal import key_text
from nq20desk.store.queries import JournalEntry
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate


class HistoryTool(EditorTool):
    """Who wrote in the section, and when."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self.list = WrappedList(translate("HistoryList", "History"))
        self._stack(self.list)

    def show_section(self, section: NumberedSection | None) -> None:
        """Show the section's entries."""
        if section is None:
            self._show_entries(())
            return
        key = key_text((self.editing.report.id, section.section.key))
        with self.editing.desk.store.read() as session:
            self._show_entries(queries.history(session, "section", key))

    def _show_entries(self, entries: Sequence[JournalEntry]) -> None:
        """Show journal entries, the newest first."""
        self.list.clear()
        for one in entries:
            when = one.at.astimezone()
            before, after = (len(text.split()) if text else 0 for text in (one.before, one.after))
            words = translate("HistoryList", "{when} – {who}: {before} → {after} words",
                              when=f"{when:%d/%m/%Y %H:%M}", who=one.who,
                              before=before, after=after)  # fmt: skip
            self.list.addItem(words)
