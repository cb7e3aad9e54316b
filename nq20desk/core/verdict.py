"""What can be said of a figure against a target, and what an office may decide about it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Verdict(StrEnum):
    """What can be said of a figure against a target."""

    EXCEEDED = "exceeded"
    MET = "met"
    NOT_MET = "not_met"
    NOT_COMPARABLE = "not_comparable"
    NO_FIGURE = "no_figure"
    NO_TARGET = "no_target"
    QUALITATIVE = "qualitative"


@dataclass(frozen=True, slots=True)
class Rules:
    """What an office may decide about verdicts.

    ``range_end``: which end of a range target counts as met (``low``: the first one that
    is reached on the way, the default; ``high``: the far one). ``exceeded_margin``: from
    how many percent beyond the target a rate is called *vượt*; None: a rate that reaches
    its target is *đạt*, and only quotas and ranges can be exceeded.
    """

    range_end: str = "low"
    exceeded_margin: Decimal | None = None
