"""What the parts of a live figure are called, and which of them an indicator offers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nq20desk.core.blocks import AGAINST_PLAN, FigureField, FigurePart
from nq20desk.core.fields import resolve
from nq20desk.core.live import LiveFigures
from nq20desk.core.message import Message, message
from nq20desk.ui.words import translate

PART_NAMES: Mapping[FigurePart, Message] = {
    FigurePart.WITH_UNIT: message("LiveFigures", "Value with unit"),
    FigurePart.VALUE: message("LiveFigures", "Value"),
    FigurePart.COMPARED: message("LiveFigures", "Comparison in words"),
    FigurePart.NUMERATOR: message("LiveFigures", "Count (numerator)"),
    FigurePart.DENOMINATOR: message("LiveFigures", "Denominator"),
    FigurePart.FRACTION: message("LiveFigures", "Count/denominator"),
    FigurePart.TARGET: message("LiveFigures", "Target"),
    FigurePart.VERDICT: message("LiveFigures", "Verdict"),
    FigurePart.CHANGE: message("LiveFigures", "Change on the year before"),
}
_COUNTS = (FigurePart.NUMERATOR, FigurePart.DENOMINATOR, FigurePart.FRACTION)


def no_figure_yet() -> str:
    """The mark of a figure that is still missing."""
    return translate("LiveFigures", "no figure yet")


def printed(part: FigurePart, text: str) -> str:
    """What a part would print, else why it would print nothing."""
    if text:
        return text
    if part in AGAINST_PLAN:
        return translate("LiveFigures", "no target")
    if part is FigurePart.CHANGE:
        return translate("LiveFigures", "no earlier figure")
    return no_figure_yet()


def offered(field: FigureField, live: LiveFigures) -> Iterator[tuple[FigurePart, str]]:
    """The parts worth offering, each with what would be printed (empty: nothing yet)."""
    with_unit = resolve(replace(field, part=FigurePart.WITH_UNIT), live)
    for part in PART_NAMES:
        text = resolve(replace(field, part=part), live) or ""
        if not text and part in _COUNTS and part is not field.part:
            continue
        if part is FigurePart.COMPARED and text == with_unit and part is not field.part:
            continue
        yield part, text
