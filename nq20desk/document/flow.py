"""Cutting the flow of a document into pages.

The text is a column of strips that are never cut themselves; each says whether a page may
end above it. All rules about what stays together (widows and orphans, a heading with its
text, the signature block with the end of the body) are such marks, so that this one
function serves them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from nq20desk.document.lines import Line
from nq20desk.document.tree import Heading, Paragraph, Row

_TOLERANCE = 0.01


class Break(IntEnum):
    """Whether a page may end above a strip; a greater value only where nothing else helps."""

    ALLOWED = 0
    AVOIDED = 1
    FORBIDDEN = 2


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line in its strip: ``x`` from the left margin, ``drop`` from the strip's top."""

    x: float
    drop: float
    line: Line


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line in its strip; ``drop`` is measured downwards from the strip's top."""

    x1: float
    drop1: float
    x2: float
    drop2: float


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip of the text, as wide as the page's text; points throughout.

    ``gap`` is the space above it, left out at the top of a page. ``begins`` is the block
    or row of a table whose first line this is. ``head`` is repeated where a page begins with
    this strip, and ``frame`` is the width of the line that closes a table where a page cuts it.
    """

    height: float
    lines: tuple[SetLine, ...] = ()
    rules: tuple[Rule, ...] = ()
    gap: float = 0.0
    above: Break = Break.ALLOWED
    begins: Heading | Paragraph | Row | None = None
    in_heading: bool = False
    head: Strip | None = None
    frame: float = 0.0


def keep_headings(strips: Iterable[Strip], lines: int = 2) -> Iterator[Strip]:
    """A heading stays with itself and with the lines under it."""
    held = 0
    for strip in strips:
        yield replace(strip, above=Break.FORBIDDEN) if held else strip
        held = lines if strip.in_heading else max(held - 1, 0)


def keep_end(strips: Sequence[Strip], height: float) -> tuple[Strip, ...]:
    """Room for a block of that height at the end, with at least two lines of text above it."""
    last = [replace(strip, above=Break.FORBIDDEN) for strip in strips[-1:]]
    return (*strips[:-1], *last, Strip(height, above=Break.FORBIDDEN))


def paginate(strips: Sequence[Strip], first: float, whole: float) -> Iterator[tuple[Strip, ...]]:
    """The strips of each page; ``first`` is what the head leaves of the first page."""
    start, room = 0, first
    while start < len(strips):
        head = strips[start].head
        used = head.height if head else 0.0
        end = _end(strips, start, room - used, may_be_empty=room < whole)
        page = tuple(strips[start:end])
        yield (head, *page) if head and page else page
        start, room = end, whole


def _end(strips: Sequence[Strip], start: int, room: float, *, may_be_empty: bool) -> int:
    used = 0.0
    for place in range(start, len(strips)):
        used += strips[place].height
        if place > start or may_be_empty:
            used += strips[place].gap
        if used > room + _TOLERANCE:
            return _last_break(strips, start, place, may_be_empty=may_be_empty)
    return len(strips)


def _last_break(strips: Sequence[Strip], start: int, full: int, *, may_be_empty: bool) -> int:
    """The last good place for a page's end, at or before the first strip that is too much."""
    earliest = start if may_be_empty else start + 1
    for allowed in (Break.ALLOWED, Break.AVOIDED):
        for place in range(full, earliest - 1, -1):
            if strips[place].above <= allowed:
                return place
    return max(full, earliest)
