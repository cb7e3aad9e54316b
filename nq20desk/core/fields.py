"""What a live figure in a sentence shows on paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from nq20desk.core.blocks import FigureField, FigurePart, Paragraph, Piece
from nq20desk.core.figure_words import (
    VERDICT_WORDS,
    change_words,
    quantity_words,
    target_words,
)
from nq20desk.core.live import LiveFigures
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation, plain_words, write_observation
from nq20desk.core.quantity import write_number

_PADDED = re.compile(r"^0\d(?!\d)")


def resolve(field: FigureField, live: LiveFigures) -> str | None:
    """The text of a live figure, or None if there is nothing to show.

    A count that the clerk wrote with a leading zero (*07 xã*) keeps it.
    """
    if field.indicator not in live.figures.catalogue:
        return None
    write = _WRITERS.get(field.part, _value)
    return write(field, live) or None


def _value(field: FigureField, live: LiveFigures) -> str | None:
    found = live.shown(field)
    if found is None:
        return None
    if _is_padded_count(found):
        return found.words[:2]
    suffix = _suffix(field, live) if field.part is FigurePart.WITH_UNIT else ""
    return write_observation(found, suffix)


def _compared(field: FigureField, live: LiveFigures) -> str | None:
    found = live.shown(field)
    if found is None:
        return None
    if not found.has_number:
        return plain_words(found)
    return quantity_words(found.as_quantity(), _suffix(field, live))


def _numerator(field: FigureField, live: LiveFigures) -> str | None:
    return _count(_parts(field, live)[0])


def _denominator(field: FigureField, live: LiveFigures) -> str | None:
    return _count(_parts(field, live)[1])


def _fraction(field: FigureField, live: LiveFigures) -> str | None:
    top, bottom = _parts(field, live)
    return None if top is None or bottom is None else f"{_count(top)}/{_count(bottom)}"


def _parts(field: FigureField, live: LiveFigures) -> tuple[Decimal | None, Decimal | None]:
    """Both counts: those of the figure itself, else figures of their own."""
    figures, found = live.figures_for(field), live.shown(field)
    if figures is None:
        return None, None
    top, bottom = figures.parts(figures.catalogue[field.indicator], field.period)
    if found is None:
        return top, bottom
    own_top, own_bottom = found.numerator, found.denominator
    return top if own_top is None else own_top, bottom if own_bottom is None else own_bottom


def _count(number: Decimal | None) -> str | None:
    return None if number is None else write_number(number)


def _target(field: FigureField, live: LiveFigures) -> str | None:
    target = live.target_for(field)
    return target_words(target, _suffix(field, live)) if target else None


def _verdict(field: FigureField, live: LiveFigures) -> str | None:
    found = live.assessment_for(field)
    return VERDICT_WORDS.get(found.verdict) if found else None


def _change(field: FigureField, live: LiveFigures) -> str | None:
    figures, now = live.figures_for(field), live.shown(field)
    before = figures.before(now) if figures and now else None
    if figures is None or now is None or before is None:
        return None
    return change_words(figures.catalogue[field.indicator], before, now)


_WRITERS: Mapping[FigurePart, Callable[[FigureField, LiveFigures], str | None]] = {
    FigurePart.COMPARED: _compared,
    FigurePart.NUMERATOR: _numerator,
    FigurePart.DENOMINATOR: _denominator,
    FigurePart.FRACTION: _fraction,
    FigurePart.TARGET: _target,
    FigurePart.VERDICT: _verdict,
    FigurePart.CHANGE: _change,
}


def _suffix(field: FigureField, live: LiveFigures) -> str:
    return live.figures.catalogue[field.indicator].measure.suffix


def _is_padded_count(found: Observation) -> bool:
    shown = found.numerator if found.numerator is not None else found.value
    padded = _PADDED.match(found.words)
    return bool(padded and shown is not None and int(padded.group(0)) == shown)


def why_missing(field: FigureField, live: LiveFigures) -> Message:
    """Why a live figure has nothing to show, and what is to be done, in one sentence."""
    known = live.figures.catalogue.indicators.get(field.indicator)
    name = known.names if known else field.indicator
    if known is None:
        return message("Checks", "The catalogue no longer has the indicator {name}: take the "
                       "live figure out or choose another one.", name=name)  # fmt: skip
    if live.figures_for(field) is None:
        return message("Checks", "There is no unit {unit} any more, whose figure stands here: "
                       "{name}.", unit=field.unit, name=name)  # fmt: skip
    period = field.period
    if live.shown(field) is None and field.part is not FigurePart.TARGET:
        return message("Checks", "The live figure has no number yet: {name}, {period}.",
                       name=name, period=period)  # fmt: skip
    if field.part in (FigurePart.TARGET, FigurePart.VERDICT):
        return message("Checks", "No target can be shown for {name} in {period}: choose another "
                       "plan or year.", name=name, period=period)  # fmt: skip
    if field.part is FigurePart.CHANGE:
        return message("Checks", "{name} in {period} has no earlier figure to compare with.",
                       name=name, period=period)  # fmt: skip
    return message("Checks", "The counts behind {name} in {period} are not known.",
                   name=name, period=period)  # fmt: skip


def plain_text(paragraph: Paragraph, live: LiveFigures, missing: str = "…") -> str:
    """A paragraph as plain text with its live figures and citations written out."""
    return "".join(written(piece, live) or missing for piece in paragraph.pieces)


def written(piece: Piece, live: LiveFigures) -> str | None:
    """What a piece says on paper; nothing for a figure or document that there isn't."""
    return resolve(piece, live) if isinstance(piece, FigureField) else piece.text
