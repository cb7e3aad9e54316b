"""What a live figure in a sentence shows on paper."""

from __future__ import annotations

import re

from nq20desk.core.blocks import FigureField, FigurePart, Paragraph, Piece
from nq20desk.core.figures import Figures
from nq20desk.core.observation import Observation, write_observation
from nq20desk.core.quantity import write_number

_PADDED = re.compile(r"^0\d(?!\d)")


def resolve(field: FigureField, figures: Figures) -> str | None:
    """The text of a live figure, or None if there is no such figure.

    A count that the clerk wrote with a leading zero (*07 xã*) keeps it.
    """
    found = figures.shown(field.indicator, field.period)
    if found is None:
        return None
    if field.part is FigurePart.NUMERATOR:
        return None if found.numerator is None else write_number(found.numerator)
    if field.part is FigurePart.DENOMINATOR:
        return None if found.denominator is None else write_number(found.denominator)
    if _is_padded_count(found):
        return found.words[:2]
    measure = figures.catalogue[field.indicator].measure
    suffix = measure.suffix if field.part is FigurePart.WITH_UNIT else ""
    return write_observation(found, suffix) or None


def _is_padded_count(found: Observation) -> bool:
    shown = found.numerator if found.numerator is not None else found.value
    padded = _PADDED.match(found.words)
    return bool(padded and shown is not None and int(padded.group(0)) == shown)


def plain_text(paragraph: Paragraph, figures: Figures, missing: str = "…") -> str:
    """A paragraph as plain text with its live figures and citations written out."""
    return "".join(written(piece, figures) or missing for piece in paragraph.pieces)


def written(piece: Piece, figures: Figures) -> str | None:
    """What a piece says on paper; nothing for a figure or document that there isn't."""
    return resolve(piece, figures) if isinstance(piece, FigureField) else piece.text
