"""Versions of a section's text in words: as lines, compared, and why each was kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nq20desk.app.desk import Desk
from nq20desk.core.blocks import MARKERS, Block, Paragraph
from nq20desk.core.citation import write_citations
from nq20desk.core.fields import plain_text, written
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse
from nq20desk.core.message import Message, message
from nq20desk.core.text import count_words
from nq20desk.core.textdiff import Change, ParagraphChange, compare_paragraphs
from nq20desk.core.version import SectionVersion, VersionReason
from nq20desk.store import queries
from nq20desk.store.section_versions import versions_of

_REASONS = {
    VersionReason.DAY: message("Versions", "As it was before that day's work"),
    VersionReason.WORK: message("Versions", "After half an hour of writing"),
    VersionReason.LARGE: message("Versions", "Before a large change"),
    VersionReason.STATE: message("Versions", "When the report's state changed"),
    VersionReason.OPERATION: message("Versions", "Before another step"),
}


@dataclass(frozen=True)
class VersionTexts:
    """Writes out the versions of a report's sections with today's figures and documents."""

    live: LiveFigures
    documents: queries.Documents

    @classmethod
    def of(cls, desk: Desk, report: int) -> VersionTexts:
        """For the sections of a report."""
        found = desk.report(report)
        office = desk.office(found.office)
        with desk.store.read() as session:
            documents = queries.all_documents(session, office.key)
        return cls(desk.live(found), documents)

    def lines(self, markup: str) -> tuple[str, ...]:
        """A text's paragraphs, and the rows of its tables."""
        blocks = write_citations([("", parse(markup))], self.documents)[""]
        return tuple(line for one in blocks for line in self._lines(one))

    def words(self, markup: str) -> int:
        """How many words a text has."""
        return sum(count_words(line) for line in self.lines(markup))

    def compare(self, before: str, after: str) -> tuple[ParagraphChange, ...]:
        """What changed from one text to another, paragraph by paragraph."""
        return compare_paragraphs(self.lines(before), self.lines(after))

    def _lines(self, block: Block) -> Iterator[str]:
        if isinstance(block, Paragraph):
            yield MARKERS.get(block.style, "") + plain_text(block, self.live)
            return
        for row in block.rows:
            cells = ("".join(written(one, self.live) or "…" for one in cell.pieces)
                     for cell in row)  # fmt: skip
            yield " | ".join(cells)


def changed_words(changes: Iterable[ParagraphChange]) -> tuple[int, int]:
    """How many words were added, and how many removed."""
    count = {Change.ADDED: 0, Change.REMOVED: 0, Change.SAME: 0}
    for one in changes:
        for stretch in one.stretches:
            count[stretch.change] += count_words(stretch.text)
    return count[Change.ADDED], count[Change.REMOVED]


def reason_of(version: SectionVersion) -> Message:
    """Why a version was kept, in words."""
    if version.reason is VersionReason.NAMED:
        return message("Versions", "“{name}”", name=version.name)
    if version.reason is VersionReason.OPERATION and version.operation is not None:
        return message("Versions", "Before: {operation}", operation=version.operation)
    return _REASONS[version.reason]


def versions(desk: Desk, report: int, section: str | None = None) -> list[SectionVersion]:
    """The versions of a report or of one of its sections, the newest first."""
    with desk.store.read() as session:
        return versions_of(session, report, section)
