"""Which section each paragraph of an edited document belongs to.

By its mark; where a program stripped the marks, by the heading or paragraph on paper that
it is or still resembles; else it belongs where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nq20desk.core.takeback.printed import Printed, one_line
from nq20desk.core.takeback.source import HEADING, Edited, EditedParagraph, EditedTable
from nq20desk.core.textdiff import compare_paragraphs

Item = EditedParagraph | EditedTable


@dataclass(frozen=True, slots=True)
class Placed:
    """An item in its section; ``is_heading`` where it is the section's heading."""

    item: Item
    section: str
    is_heading: bool = False


def place(edited: Edited, expected: Sequence[Printed]) -> list[Placed]:
    """The items of the narrative with their sections; the document's frame is left out."""
    items = [one for one in edited.items if isinstance(one, EditedTable) or one.text.strip()]
    known = _by_likeness(items, expected) | _by_mark(items)
    if not known:
        return []
    first, last = min(known), max(known)
    last = _end_of_narrative(items, last)
    section = known[first].section
    placed = []
    for position in range(_begin_of_narrative(items, first), last + 1):
        found = known.get(position)
        if found:
            section = found.section
            placed.append(found)
        elif isinstance(items[position], EditedTable) or not _is_frame(items[position]):
            placed.append(Placed(items[position], section))
    return placed


def _by_mark(items: Sequence[Item]) -> dict[int, Placed]:
    found = {}
    for position, item in enumerate(items):
        marks = _marks(item)
        if marks:
            section, what = marks[0]
            found[position] = Placed(item, section, what == HEADING)
    return found


def _marks(item: Item) -> tuple[tuple[str, str], ...]:
    if isinstance(item, EditedTable):
        return (item.mark,) if item.mark else ()
    return item.marks


def _by_likeness(items: Sequence[Item], expected: Sequence[Printed]) -> dict[int, Placed]:
    """Paragraphs without a mark, paired with what stands on paper."""
    loose = [
        position
        for position, one in enumerate(items)
        if isinstance(one, EditedParagraph) and not one.marks and not one.is_frame
    ]
    seen = {mark for one in items for mark in _marks(one)}
    missing = [one for one in expected if _mark_of(one) not in seen]
    found = {}
    pairs = compare_paragraphs(
        [_comparable(one.lead + one.text) for one in missing],
        [_comparable(_text(items[position])) for position in loose],
    )
    for pair in pairs:
        if pair.before is not None and pair.after is not None:
            one, position = missing[pair.before], loose[pair.after]
            found[position] = Placed(items[position], one.section, one.index is None)
    return found


def _mark_of(one: Printed) -> tuple[str, str]:
    return (one.section, HEADING if one.index is None else str(one.index))


def _text(item: Item) -> str:
    return item.text if isinstance(item, EditedParagraph) else ""


def _comparable(text: str) -> str:
    return one_line(text).casefold()


def _begin_of_narrative(items: Sequence[Item], first: int) -> int:
    """Paragraphs that were added before the first one, up to the title."""
    if not any(_marks(one) for one in items):
        return first
    while first and _is_loose(items[first - 1]):
        first -= 1
    return first


def _end_of_narrative(items: Sequence[Item], last: int) -> int:
    """Paragraphs that were added after the last one, up to the signature block."""
    while last + 1 < len(items) and _is_loose(items[last + 1]):
        last += 1
    return last


def _is_loose(item: Item) -> bool:
    return isinstance(item, EditedParagraph) and not item.is_frame


def _is_frame(item: Item) -> bool:
    return isinstance(item, EditedParagraph) and item.is_frame
