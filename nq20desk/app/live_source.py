"""The source of a report's pages while the report is being written.

Reading a report costs more than a keystroke may. So it is read whole only after something
else than its text has changed; the text of its sections is taken as stored or as typed, and
made into paragraphs on the thread that composes the pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from nq20desk.app.desk import Desk
from nq20desk.app.exports import ReportSource, source_of
from nq20desk.core.lifecycle import LOCKED
from nq20desk.core.markup import parse
from nq20desk.core.register import CitedDocument
from nq20desk.core.written import written_sections
from nq20desk.store import queries
from nq20desk.store.journal import ChangeSet

_TEXT_TABLES = frozenset({"section"})
# the sections of a form, and a few states of the one that is being typed
_parse = lru_cache(maxsize=64)(parse)


@dataclass(frozen=True)
class Draft:
    """A report at one moment; ``texts`` is the markup of its sections, typed or stored."""

    base: ReportSource
    texts: Mapping[str, str]
    documents: Mapping[int, CitedDocument]

    def says_the_same(self, other: Draft) -> bool:
        """Whether the same would be printed, whenever it was read."""
        return (
            self.base.snapshot is other.base.snapshot
            and self.documents is other.documents
            and self.texts == other.texts
        )

    def source(self) -> ReportSource:
        """The report with its texts, as an export would read it; good on any thread.

        A signed or sent one is as it was frozen.
        """
        snapshot = self.base.snapshot
        if snapshot.report.state in LOCKED:
            return self.base
        printed = snapshot.form.numbered(snapshot.report.arrangement)
        sections = written_sections(self.texts, printed, self.documents, _parse)
        return replace(self.base, snapshot=replace(snapshot, sections=sections))


class LiveSource:
    """Follows one report; to be told of every change of the store."""

    def __init__(self, desk: Desk, report: int) -> None:
        self._desk = desk
        self._report = report
        self._draft: Draft | None = None
        self._texts_changed = False

    def note(self, changes: ChangeSet) -> None:
        """Take notice of a change; what it touches is read when it is next asked for."""
        if {one.table for one in changes.changes} <= _TEXT_TABLES:
            self._texts_changed = True
        else:
            self._draft = None

    def draft(self, typed: Mapping[str, str] | None = None) -> Draft:
        """The report as it is now; ``typed`` is markup by section that is not yet stored."""
        draft = self._current()
        now = replace(draft.base, moment=self._desk.clock())
        return replace(draft, base=now, texts={**draft.texts, **(typed or {})})

    def _current(self) -> Draft:
        draft = self._draft
        if draft is None:
            base = source_of(self._desk, self._report)
            with self._desk.store.read() as session:
                documents = queries.all_documents(session, base.snapshot.report.office)
            draft = Draft(base, self._stored(), documents)
        elif self._texts_changed:
            draft = replace(draft, texts=self._stored())
        self._draft, self._texts_changed = draft, False
        return draft

    def _stored(self) -> dict[str, str]:
        with self._desk.store.read() as session:
            return queries.sections_of(session, self._report)
