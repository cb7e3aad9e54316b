"""The end of a document in Word: recipients at the left, signature block at the right."""

from __future__ import annotations

from collections.abc import Iterator

from nq20desk.core.layout import Part
from nq20desk.document.sheet import MM
from nq20desk.document.signature_block import listed
from nq20desk.document.tree import Document
from nq20desk.document.word.making import Making, on_both_sides
from nq20desk.document.word.markup import Look, paragraph, points, run
from nq20desk.document.word.styles import PARTS
from nq20desk.document.word.tables import side_by_side

_GAP, _BETWEEN = 14.0, 4 * MM
_CLEAR_OF_SEAL = 1.5  # mm


def ending(document: Document, making: Making) -> str:
    """One row that no page break cuts (NĐ 30/2020, Phụ lục I, II.7 and II.9.b)."""
    width = making.sizes.text_width
    right = width * making.sizes.profile.signature.right_share
    left = width - right
    recipients = "".join(_recipients(document, making))
    return side_by_side((left, right), (recipients, "".join(_signature(document, making, right))))


def _signature(document: Document, making: Making, width: float) -> Iterator[str]:
    signature = document.signature
    before = _GAP
    above = [*((text, Part.AUTHORITY) for text in signature.authority),
             (signature.post, Part.POST)]  # fmt: skip
    for text, part in above:
        yield _centred(text, part, making, width, before)
        before = 0.0
    room = signature.seal_mm + 2 * _CLEAR_OF_SEAL if signature.seal_mm else 0.0
    room = max(making.sizes.profile.signature.space, room)
    yield _centred(signature.name, Part.SIGNER, making, width, room * MM)


def _centred(text: str, part: Part, making: Making, width: float, before: float) -> str:
    side, _ = making.side(text, part, width, making.sizes.size(part))
    look = Look(PARTS[part][0], spacing={"before": points(before)}, indent=on_both_sides(side))
    return paragraph(look, run(text))


def _recipients(document: Document, making: Making) -> Iterator[str]:
    """*Nơi nhận* stands level with the first line of authority or post."""
    names = document.recipients
    if not names:
        return
    rules, size = making.sizes.profile.signature, making.sizes.size
    first = Part.AUTHORITY if document.signature.authority else Part.POST
    level = _GAP + (size(first) - size(Part.RECIPIENTS_HEAD))
    yield _left(rules.recipients_head, Part.RECIPIENTS_HEAD, level)
    for place, name in enumerate(names):
        mark = rules.last_separator if place == len(names) - 1 else rules.separator
        yield _left(listed(name, mark), Part.RECIPIENTS)


def _left(text: str, part: Part, before: float = 0.0) -> str:
    spacing = {"before": points(before)} if before else {}
    look = Look(PARTS[part][0], spacing=spacing, indent={"right": points(_BETWEEN)})
    return paragraph(look, run(text))
