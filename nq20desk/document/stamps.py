"""Stamps under the number: a degree of urgency in its frame, and the mark of a draft.

NĐ 30/2020, Phụ lục I, III.2.b: framed words of a given size in bright red, box 10b.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from nq20desk.core.errors import KnownError
from nq20desk.core.layout import LayoutProfile, Mark, Stamp
from nq20desk.core.message import message
from nq20desk.document.lines import Measure, Set
from nq20desk.document.sheet import ASCENT, DESCENT, MM, SINGLE, Placed, Stroke, Typesetter
from nq20desk.document.tree import Document, Run

_GAP = 2.0  # mm above each stamp


def stamps_for(document: Document, profile: LayoutProfile) -> Iterator[Stamp]:
    """The stamps that a document carries, from the top down.

    Raises:
        KnownError: the rules know no stamp with these words.
    """
    if document.urgency:
        yield _urgency(document.urgency, profile)
    if document.marked_draft:
        yield from profile.stamps_of(Mark.DRAFT)[:1]


def _urgency(words: str, profile: LayoutProfile) -> Stamp:
    known = profile.stamps_of(Mark.URGENCY)
    for stamp in known:
        if stamp.words == words:
            return stamp
    names = ", ".join(one.words for one in known)
    raise KnownError(
        message("Document", "“{words}” is not a degree of urgency of these rules.", words=words),
        message("Document", "Choose one of these: {names}.", names=names),
    )


def set_stamps(setter: Typesetter, stamps: Iterator[Stamp], x: float, width: float) -> None:
    """Set stamps one under the other, centred in a column, from the current height on."""
    for stamp in stamps:
        setter.y -= _GAP * MM
        _set(setter, stamp, x, width)


def _set(setter: Typesetter, stamp: Stamp, x: float, width: float) -> None:
    face = setter.profile.marks[stamp.mark]
    size = face.size(setter.sizes)
    run = Run(stamp.words, face.bold, face.italic)
    line = setter.composer.lines((run,), Measure(width, size, set=Set.CENTRE), setter.fonts)[0]
    height = stamp.height * MM or size * SINGLE
    baseline = setter.y - height / 2 - (ASCENT - DESCENT) * size / 2
    for piece in line.pieces:
        setter.sheet.placed.append(Placed(x + piece.x, baseline, piece, stamp.red))
    if stamp.width:
        _frame(setter, stamp, x + width / 2)
    setter.y -= height


def _frame(setter: Typesetter, stamp: Stamp, middle: float) -> None:
    left, right = middle - stamp.width * MM / 2, middle + stamp.width * MM / 2
    top, bottom = setter.y, setter.y - stamp.height * MM
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    for (x1, y1), (x2, y2) in pairwise(corners):
        setter.sheet.strokes.append(Stroke(x1, y1, x2, y2, red=stamp.red))
