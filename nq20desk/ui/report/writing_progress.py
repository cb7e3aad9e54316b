"""How far a report is written: words, findings and finished sections, beside the outline."""

from __future__ import annotations

from collections import Counter

from nq20desk.core.text import count_words
from nq20desk.store import queries
from nq20desk.store.journal import ChangeSet
from nq20desk.store.types import Image
from nq20desk.ui.report.outline import Outline, Progress
from nq20desk.ui.report.tool import Editing
from nq20desk.ui.report.whole_progress import WholeProgress


class WritingProgress:
    """Counts what the editor's report has; typing counts its own section again, no other."""

    def __init__(self, editing: Editing, outline: Outline, whole: WholeProgress) -> None:
        self._editing, self._outline, self._whole = editing, outline, whole
        self._words: dict[str, int] | None = None
        self._done: set[str] = set()

    def follow(self, changes: ChangeSet) -> None:
        """Count words again; after typing, those of the section alone."""
        if not changes.touches_only("section"):
            self._words = None
        if self._words is not None:
            for one in changes.changes:
                if one.table == "section" and one.key[0] == self._editing.report.id:
                    self._take_over(one.key[1], one.after, self._words)
        self.show()

    def show(self) -> None:
        """Show it section by section, and of the whole."""
        words = self._words if self._words is not None else self._read()
        self._show_sections(words)
        self._show_whole(words)

    def _take_over(self, key: str, image: Image | None, words: dict[str, int]) -> None:
        words[key] = count_words(image["markup"]) if image else 0
        (self._done.add if image and image["done"] else self._done.discard)(key)

    def _read(self) -> dict[str, int]:
        desk, report = self._editing.desk, self._editing.report.id
        self._words = {key: count_words(text) for key, text in desk.sections(report).items()}
        with desk.store.read() as session:
            self._done = set(queries.done_sections(session, report))
        return self._words

    def _show_sections(self, words: dict[str, int]) -> None:
        done = self._done
        found = Counter(one.where.section for one in self._editing.findings)
        self._outline.show_progress(
            {
                key: Progress(words.get(key, 0), found[key], key in done)
                for key in {*words, *found, *done}
            }
        )

    def _show_whole(self, words: dict[str, int]) -> None:
        arranged = self._editing.form.arranged(self._editing.report.arrangement)
        written = [one for one in arranged if one.is_written]
        self._whole.show_progress(
            sum(words.get(one.key, 0) for one in written),
            sum(one.expected_words for one in written),
            sum(one.key in self._done for one in written),
            len(written),
        )
