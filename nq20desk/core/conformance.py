"""Conformance of a page to the rules of layout: what is measured, what a rule demands.

The demands are data of the layout profiles (resources/layouts) with the clause that each
comes from; the measuring knows nothing of how the file was written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from nq20desk.core.layout import Allowed, Part

Value = float | bool | str


class Component(StrEnum):
    """What is measured; the components with a face of their own are named like it."""

    PAPER = "paper"
    MARGINS = "margins"
    HEAD = "head"
    NATION = Part.NATION.value
    MOTTO = Part.MOTTO.value
    SUPERIOR = Part.SUPERIOR.value
    ISSUER = Part.ISSUER.value
    NUMBER = Part.NUMBER.value
    PLACE_DATE = Part.PLACE_DATE.value
    URGENCY = "urgency"
    DRAFT = "draft"
    KIND = Part.KIND.value
    SUBJECT = Part.SUBJECT.value
    ADDRESSEE = Part.ADDRESSEE.value
    BODY = Part.BODY.value
    PART_HEADING = Part.PART_HEADING.value
    TOP_HEADING = Part.TOP_HEADING.value
    HEADING = Part.HEADING.value
    POINT_HEADING = Part.POINT_HEADING.value
    TABLE = Part.TABLE.value
    CLOSING = "closing"
    AUTHORITY = Part.AUTHORITY.value
    POST = Part.POST.value
    OTHER_POST = "other_post"
    SIGNER = Part.SIGNER.value
    RECIPIENTS_HEAD = Part.RECIPIENTS_HEAD.value
    RECIPIENTS = Part.RECIPIENTS.value
    APPENDIX_WORD = Part.APPENDIX_WORD.value
    APPENDIX_TITLE = Part.APPENDIX_TITLE.value
    APPENDIX_LINK = Part.APPENDIX_LINK.value
    PAGE_NUMBER = Part.PAGE_NUMBER.value


class Measure(StrEnum):
    """What of a component is measured; its unit is in :data:`UNITS`."""

    WIDTH = "width"
    HEIGHT = "height"
    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"
    OUTSIDE = "outside"
    FONT = "font"
    BLACK = "black"
    RED = "red"
    SIZE = "size"
    SIZES = "sizes"
    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINED = "underlined"
    CAPITALS = "capitals"
    TEXT = "text"
    MARK = "mark"
    LINE = "line"
    LINE_OFF = "line_off"
    OFF_CENTRE = "off_centre"
    CENTRE = "centre"
    LEVEL = "level"
    SPACING = "spacing"
    LEADING = "leading"
    GAP = "gap"
    INDENT = "indent"
    JUSTIFIED = "justified"
    DASHES = "dashes"
    HIDDEN = "hidden"
    FOLLOWS = "follows"


MM, POINTS, LINES, SHARE, COUNT = "mm", "pt", "lines", "share", ""
UNITS = {
    **dict.fromkeys(
        (
            Measure.WIDTH, Measure.HEIGHT, Measure.TOP, Measure.BOTTOM, Measure.LEFT,
            Measure.RIGHT, Measure.LINE_OFF, Measure.OFF_CENTRE, Measure.CENTRE,
            Measure.LEVEL, Measure.INDENT, Measure.DASHES,
        ),
        MM,
    ),
    **dict.fromkeys((Measure.SIZE, Measure.GAP, Measure.LEADING), POINTS),
    Measure.SPACING: LINES,
    **dict.fromkeys((Measure.LINE, Measure.JUSTIFIED), SHARE),
    Measure.OUTSIDE: COUNT,
}  # fmt: skip
"""The unit of each measure that is a number."""

# what a ruler on paper can't tell apart: half a millimetre, a fifth of a point, one percent
_TOLERANCE = {MM: 0.5, POINTS: 0.2, LINES: 0.02, SHARE: 0.01, COUNT: 0.0}


@dataclass(frozen=True, slots=True)
class Rule:
    """A demand: a range, yes or no, or a text that must match a pattern; and its clause."""

    component: Component
    measure: Measure
    demand: Allowed | bool | re.Pattern[str]
    clause: str
    shown: str = ""

    def holds(self, value: Value) -> bool:
        """Whether a measured value is as demanded, as far as a ruler can tell."""
        if isinstance(self.demand, Allowed):
            slack = _TOLERANCE[UNITS[self.measure]]
            low, high = self.demand.low - slack, self.demand.high + slack
            return low <= float(value) <= high
        if isinstance(self.demand, bool):
            return value is self.demand
        return bool(self.demand.fullmatch(str(value)))


class Outcome(StrEnum):
    """The answer of a row."""

    CONFORMS = "conforms"
    DEVIATES = "deviates"
    MISSING = "missing"
    NOT_MEASURED = "not_measured"


@dataclass(frozen=True, slots=True)
class Finding:
    """One row of the table: what a rule demands, what was measured, and whether it fits.

    ``values`` are those of all places of the component; ``page`` (from 1) is the place of
    the first one that deviates, 0 if none does.
    """

    rule: Rule
    values: tuple[Value, ...]
    outcome: Outcome
    page: int = 0

    @property
    def is_wrong(self) -> bool:
        """Whether something must be mended."""
        return self.outcome in (Outcome.DEVIATES, Outcome.MISSING)


Measured = Sequence[tuple[Value, int]]
"""Values with the page, from 1, that each was measured on."""


def judge(rule: Rule, measured: Measured, *, present: bool, wanted: bool) -> Finding | None:
    """What a rule says to measured values; None where it asks for nothing that is there.

    ``present``: whether the document has the component; ``wanted``: whether it must.
    """
    values = tuple(value for value, _ in measured)
    if not present:
        return Finding(rule, (), Outcome.MISSING) if wanted else None
    if not values:
        return Finding(rule, (), Outcome.NOT_MEASURED)
    for value, page in measured:
        if not rule.holds(value):
            return Finding(rule, values, Outcome.DEVIATES, page)
    return Finding(rule, values, Outcome.CONFORMS)
