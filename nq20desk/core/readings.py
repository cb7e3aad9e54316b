"""What the clerk last read in a section's live figures, against what they say now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nq20desk.core.blocks import Block, FigureField, Paragraph, Text, fields_of, pieces_of
from nq20desk.core.fields import resolve
from nq20desk.core.live import LiveFigures

Reading = Mapping[str, str]
"""What a section's live figures said when they were last read, by the markup of the field."""


@dataclass(frozen=True, slots=True)
class ChangedFigure:
    """A live figure that says something else than at the last reading.

    ``paragraph`` counts the section's paragraphs (None in a table), ``start`` its characters,
    a live figure being one. ``before`` and ``now`` are empty where nothing could be shown.
    """

    section: str
    field: FigureField
    before: str
    now: str
    paragraph: int | None = None
    start: int = 0


def read_now(blocks: Iterable[Block], live: LiveFigures) -> dict[str, str]:
    """What a section's live figures say now."""
    return {one.markup: resolve(one, live) or "" for one in fields_of(blocks)}


def changed_figures(
    section: str, blocks: Iterable[Block], seen: Reading, live: LiveFigures
) -> Iterator[ChangedFigure]:
    """The live figures of a section that changed; those that were never read have not."""
    count = 0
    for block in blocks:
        at, paragraph = 0, count if isinstance(block, Paragraph) else None
        for piece in pieces_of(block):
            if isinstance(piece, FigureField):
                before, now = seen.get(piece.markup), resolve(piece, live) or ""
                if before is not None and before != now:
                    yield ChangedFigure(section, piece, before, now, paragraph, at)
            at += len(piece.text) if isinstance(piece, Text) else 1
        count += isinstance(block, Paragraph)


def unread(blocks: Iterable[Block], seen: Reading, live: LiveFigures) -> dict[str, str]:
    """What the figures say that stand in a section but were never read there."""
    return {key: text for key, text in read_now(blocks, live).items() if key not in seen}
