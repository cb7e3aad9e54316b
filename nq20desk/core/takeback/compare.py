"""The edited document against the report: changes by section, and what is only told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from nq20desk.core.blocks import Paragraph, Text, TextTable, citations_of
from nq20desk.core.fields import plain_text
from nq20desk.core.form import HeadingStyle, NumberedSection
from nq20desk.core.markup import to_markup
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.takeback.live import grafted, pieces_of
from nq20desk.core.takeback.notes import (
    Rows,
    contradiction_note,
    frame_notes,
    heading_notes,
    table_notes,
)
from nq20desk.core.takeback.placing import Placed, place
from nq20desk.core.takeback.printed import (
    digest,
    lead_of,
    paragraphs_on_paper,
    plainest,
    printed,
    printed_markup,
)
from nq20desk.core.takeback.result import Entry, Fate, Note, SectionBack, TakenBack
from nq20desk.core.takeback.source import Edited, EditedParagraph
from nq20desk.core.takeback.typed import without_lead, without_mark, without_typed_bullet
from nq20desk.core.textdiff import ParagraphChange, compare_paragraphs


def compare(
    snapshot: ReportSnapshot,
    edited: Edited,
    tables: Mapping[tuple[str, str], Rows],
    frame: Sequence[str] = (),
) -> TakenBack:
    """What the file changes in the report; nothing at all for the file as it was exported.

    Args:
        snapshot: the report as it is now.
        edited: the file.
        tables: the words of the report's tables as they are printed, by section and mark.
        frame: what stands around the narrative: head, title, signature, recipients.
    """
    return _Comparison(snapshot, edited, tables, frame).taken_back()


@dataclass
class _Comparison:
    snapshot: ReportSnapshot
    edited: Edited
    tables: Mapping[tuple[str, str], Rows]
    frame: Sequence[str]
    notes: list[Note] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def taken_back(self) -> TakenBack:
        """All sections that changed."""
        placed = place(self.edited, list(printed(self.snapshot)))
        by_section: dict[str, list[Placed]] = {}
        for one in placed:
            by_section.setdefault(one.section, []).append(one)
        sections = []
        if placed:
            self.notes += frame_notes(self.frame, self.edited.items, placed)
            for numbered in self.snapshot.form.numbered(self.snapshot.report.arrangement):
                found = self._section(numbered, by_section.get(numbered.section.key, []))
                sections += [found] if found.changes else []
        return TakenBack(tuple(sections), tuple(self.notes), self.edited.tracked, len(placed))

    def _section(self, numbered: NumberedSection, placed: Sequence[Placed]) -> SectionBack:
        key = numbered.section.key
        name = numbered.heading or numbered.section.name
        self.notes += heading_notes(numbered, placed)
        self.notes += table_notes(key, placed, self.tables)
        old = paragraphs_on_paper(self.snapshot, key)
        new = self._paragraphs(numbered, placed, old)
        exported = self.edited.digests.get(key, "")
        if exported and exported == digest(to_markup(new)):
            return SectionBack(key, name, ())
        also_here = bool(exported) and exported != digest(printed_markup(self.snapshot, key))
        return SectionBack(key, name, tuple(self._entries(key, old, new)), also_here)

    # ---- the paragraphs of the file

    def _paragraphs(
        self, numbered: NumberedSection, placed: Sequence[Placed], old: Sequence[Paragraph]
    ) -> list[Paragraph]:
        live = self.snapshot.live
        texts = [plain_text(one, live) for one in old]
        found = [
            one.item
            for one in placed
            if isinstance(one.item, EditedParagraph) and not one.is_heading
        ]
        made = []
        for place_, one in enumerate(found):
            item = without_mark(one, self.snapshot.form.closing_mark, texts)
            if place_ == 0:
                item = without_lead(item, lead_of(numbered))
            made.append(self._paragraph(numbered.section.key, without_typed_bullet(item, texts)))
        if made and old and _runs_in(numbered):
            made[0] = replace(made[0], style=old[0].style)
        return [one for one in made if not one.is_empty]

    def _paragraph(self, key: str, item: EditedParagraph) -> Paragraph:
        pieces, against = pieces_of(item.pieces, self._citations(key), self.snapshot.live)
        self.notes += [contradiction_note(key, one) for one in against]
        return plainest(Paragraph(item.style, pieces))

    def _citations(self, key: str) -> dict[int, str]:
        """What each citation says in its section: in full the first time, short later."""
        here = self.snapshot.blocks_of(key)
        others = (one for texts in self.snapshot.sections.values() for one in texts)
        said: dict[int, str] = {}
        for one in (*citations_of(here), *citations_of(others)):
            said.setdefault(one.document, one.text)
        return said

    # ---- pairing them with those of the report

    def _entries(
        self, key: str, old: Sequence[Paragraph], new: Sequence[Paragraph]
    ) -> Iterator[Entry]:
        live = self.snapshot.live
        waiting = [one for one in self.snapshot.blocks_of(key) if not one.is_empty]
        pairs = compare_paragraphs(
            [plain_text(one, live) for one in old], [plain_text(one, live) for one in new]
        )
        for pair in pairs:
            while pair.before is not None and waiting and isinstance(waiting[0], TextTable):
                yield Entry(Fate.SAME, waiting.pop(0), None)
            yield self._entry(pair, old, new, waiting)
        yield from (Entry(Fate.SAME, one, None) for one in waiting)

    def _entry(
        self,
        pair: ParagraphChange,
        old: Sequence[Paragraph],
        new: Sequence[Paragraph],
        waiting: list[Paragraph | TextTable],
    ) -> Entry:
        if pair.before is None:
            assert pair.after is not None
            return Entry(Fate.ADDED, None, new[pair.after], pair.stretches, next(self.numbers))
        stored = waiting.pop(0)
        if pair.after is None:
            return Entry(Fate.REMOVED, stored, None, pair.stretches, next(self.numbers))
        before = old[pair.before]
        after = grafted(new[pair.after], before, self.snapshot.live)
        if plainest(after) == before:
            return Entry(Fate.SAME, stored, None)
        fate = Fate.LOOK if pair.is_same else Fate.CHANGED
        lost = tuple(_fields(before) - _fields(after))
        return Entry(fate, stored, plainest(after), pair.stretches, next(self.numbers),
                     tuple(sorted(lost)))  # fmt: skip


def _runs_in(numbered: NumberedSection) -> bool:
    return numbered.section.heading in (HeadingStyle.RUN_IN, HeadingStyle.NUMBER_ONLY)


def _fields(paragraph: Paragraph) -> set[str]:
    return {one.markup for one in paragraph.pieces if not isinstance(one, Text)}
