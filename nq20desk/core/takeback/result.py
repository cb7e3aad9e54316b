"""What came back: changes by section, each to be taken or refused, and what is only told."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from nq20desk.core.blocks import Block, Paragraph
from nq20desk.core.message import Message
from nq20desk.core.textdiff import Stretch


class Fate(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    LOOK = "look"
    """Same words, another bullet or face."""
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Entry:
    """A block before and after; ``number`` counts the changes of the whole document, 0 for none.

    ``typed_over`` are the live figures that the change would turn into typed text.
    """

    fate: Fate
    before: Block | None
    after: Paragraph | None
    stretches: tuple[Stretch, ...] = ()
    number: int = 0
    typed_over: tuple[str, ...] = ()

    @property
    def is_proposed(self) -> bool:
        """Whether it should be taken unless the clerk says no.

        A live figure that only lost its control in another program is not to be given up.
        """
        return not (self.fate is Fate.LOOK and self.typed_over)


@dataclass(frozen=True, slots=True)
class Note:
    """Something in the file that is told and not taken over."""

    section: str
    text: Message


@dataclass(frozen=True)
class SectionBack:
    """A section with its entries in reading order.

    ``also_changed_here``: the text in the program is not what was exported any more.
    """

    key: str
    heading: str
    entries: tuple[Entry, ...]
    also_changed_here: bool = False

    @property
    def changes(self) -> tuple[Entry, ...]:
        """What the clerk decides on."""
        return tuple(one for one in self.entries if one.number)

    def blocks(self, taken: Collection[int]) -> tuple[Block, ...]:
        """The section with those changes taken and the others refused."""
        return tuple(one for one in self._chosen(taken) if one is not None)

    def _chosen(self, taken: Collection[int]) -> Iterator[Block | None]:
        for entry in self.entries:
            yield entry.after if entry.number in taken else entry.before


@dataclass(frozen=True)
class TakenBack:
    """The outcome for a whole document.

    ``recognised`` counts the headings and paragraphs that could be placed; 0 for a document
    that has nothing to do with the report.
    """

    sections: tuple[SectionBack, ...]
    notes: tuple[Note, ...] = ()
    tracked: int = 0
    recognised: int = 0

    @property
    def changes(self) -> tuple[Entry, ...]:
        """All changes in reading order."""
        return tuple(one for section in self.sections for one in section.changes)
