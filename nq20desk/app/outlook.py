"""What lies between a verdict and its target year: the needed pace, and where the trend leads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nq20desk.app.desk import Desk
from nq20desk.core.assessment import Assessment, Verdict
from nq20desk.core.figures import Figures
from nq20desk.core.forecast import Forecast, NoForecast, forecast, forecast_words
from nq20desk.core.indicator import Level
from nq20desk.core.message import Message
from nq20desk.core.pace import Pace, needed_pace, pace_words
from nq20desk.core.territory import ChangeKind

_JUDGED = frozenset({Verdict.MET, Verdict.EXCEEDED, Verdict.NOT_MET})


@dataclass(frozen=True, slots=True)
class Outlook:
    """The pace that is needed and the forecast for the target's year; None: not applicable."""

    assessment: Assessment
    pace: Pace | None
    forecast: Forecast | NoForecast | None

    @property
    def pace_words(self) -> Message | None:
        """The needed pace in words."""
        return pace_words(self.assessment, self.pace) if self.pace else None

    @property
    def forecast_words(self) -> Message | None:
        """The forecast in words, or why there is none."""
        if self.forecast is None:
            return None
        one = self.assessment
        return forecast_words(self.forecast, one.indicator, one.target, one.rules)


def outlook_of(one: Assessment, figures: Figures, changes: Sequence[int] = ()) -> Outlook:
    """The outlook of a verdict; only figures that were compared have a forecast."""
    if one.target is None or one.target.year is None or one.verdict not in _JUDGED:
        return Outlook(one, None, None)
    found = forecast(figures, one.indicator, one.target.year, changes)
    return Outlook(one, needed_pace(one), found)


def territory_changes(desk: Desk, unit: str) -> tuple[int, ...]:
    """The years from which a unit's figures are of another territory than before.

    They are its first and last days, the mergers and splits that it went through, and the day
    on which its level of administration was abolished (resources/words, the word *huyện*).
    """
    known = desk.territory[unit]
    days = {one for one in (known.valid_from, known.valid_to) if one is not None}
    days |= {one.day for one in desk.territory.changes_of(unit)
             if one.kind is not ChangeKind.RENAME}  # fmt: skip
    if known.level is Level.DISTRICT and known.valid_to is None:
        days |= {one.since for one in desk.library.vocabulary.abolished if one.word == "huyện"}
    return tuple(sorted({one.year for one in days}))
