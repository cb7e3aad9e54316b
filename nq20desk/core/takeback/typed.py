"""What stands as plain text in an edited paragraph and is none of the clerk's words.

Programs that don't know the character styles (and people who type) leave heading numbers,
closing marks and bullets behind as ordinary text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.takeback.printed import one_line
from nq20desk.core.takeback.source import EditedParagraph, EditedPiece

_BULLET = re.compile(r"\s*([-–+*]|\d{1,3}\.)\s+(?=\S)")
_STYLES = {
    "-": ParagraphStyle.DASH, "–": ParagraphStyle.DASH, "+": ParagraphStyle.PLUS,
    "*": ParagraphStyle.STAR,
}  # fmt: skip
_COMPARED = 24


def without_lead(item: EditedParagraph, lead: str) -> EditedParagraph:
    """Without the number and title that the program prints in front."""
    words = r"\s+".join(re.escape(word) for word in lead.split())
    found = re.match(rf"\s*{words}\s+", item.text) if words else None
    return _cut_front(item, found.end()) if found else item


def without_mark(item: EditedParagraph, mark: str, old: Sequence[str]) -> EditedParagraph:
    """Without the mark that closes the text (``./.``); a full stop before it stays.

    ``old`` are the section's texts as they are: a mark that the clerk typed is his.
    """
    text = item.text.rstrip()
    if not mark or not text.endswith(mark) or any(one.rstrip().endswith(mark) for one in old):
        return item
    bare = text.removesuffix(mark)
    stop = "." if mark.startswith(".") and mark != "." else ""
    if any(one_line(one) == one_line(bare) for one in old) or not stop:
        return _cut_end(item, len(bare))
    return _cut_end(item, len(bare) + len(stop))


def without_typed_bullet(item: EditedParagraph, old: Sequence[str]) -> EditedParagraph:
    """A bullet or number that was typed becomes the paragraph's own.

    Not where a paragraph of the report begins with the very same words.
    """
    found = _BULLET.match(item.text)
    begins = one_line(item.text)[:_COMPARED]
    if item.style is not ParagraphStyle.BODY or not found:
        return item
    if any(one_line(one).startswith(begins) for one in old):
        return item
    style = _STYLES.get(found[1], ParagraphStyle.NUMBERED)
    return replace(_cut_front(item, found.end()), style=style)


def _cut_front(item: EditedParagraph, length: int) -> EditedParagraph:
    return replace(item, pieces=tuple(_between(item.pieces, length, len(item.text))))


def _cut_end(item: EditedParagraph, length: int) -> EditedParagraph:
    return replace(item, pieces=tuple(_between(item.pieces, 0, length)))


def _between(pieces: Sequence[EditedPiece], start: int, end: int) -> Iterator[EditedPiece]:
    position = 0
    for one in pieces:
        text = one.text[max(start - position, 0) : max(end - position, 0)]
        position += len(one.text)
        if text:
            yield replace(one, text=text)
