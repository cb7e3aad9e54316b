"""What moved since the last report: figures then and now, and what became of their verdicts.

Compared is with the figures as they stood when a report of the unit last left the program
(the journal tells them); where nothing was ever exported, with each indicator's figure of
an earlier year. The words say which of the two it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from nq20desk.app.desk import Desk
from nq20desk.app.scores import Score
from nq20desk.core.assessment import Assessment, Verdict, assess
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Direction, Indicator
from nq20desk.core.observation import Observation
from nq20desk.store import past


@dataclass(frozen=True, slots=True)
class Move:
    """An indicator that moved: the figure then (None: there was none), and its verdict now.

    ``better`` is None where there is no better, or where the two can't be compared.
    """

    before: Observation | None
    then: Verdict
    now: Assessment
    better: bool | None

    @property
    def verdict_changed(self) -> bool:
        """Whether the figure passed its target, either way."""
        return self.then is not self.now.verdict


@dataclass(frozen=True, slots=True)
class Moves:
    """All that moved; ``since`` is the moment of the last export, None: the year before."""

    since: datetime | None
    moved: tuple[Move, ...]
    compared: int

    def count(self, better: bool) -> int:
        """How many became better, or worse."""
        return sum(one.better is better for one in self.moved)


def moves_of(desk: Desk, unit: str, scores: Sequence[Score]) -> Moves:
    """What moved among the indicators of an overview; changed verdicts first."""
    figures = desk.figures(unit)
    with desk.store.read() as session:
        handed = past.last_export(session, unit)
        known = past.figures_after(session, unit, handed.operation) if handed else []
    if handed is None:
        return _moves(scores, None, lambda one: _year_before(one, figures))
    former = Figures.of(figures.catalogue, known)
    return _moves(scores, handed.at, lambda one: former.latest(one.indicator.key))


def _year_before(one: Assessment, figures: Figures) -> Observation | None:
    return figures.before(one.observation) if one.observation else None


def _moves(
    scores: Sequence[Score],
    since: datetime | None,
    former: Callable[[Assessment], Observation | None],
) -> Moves:
    found, compared = [], 0
    for score in scores:
        one = score.assessment
        before = former(one)
        if before is None and (since is None or one.observation is None):
            continue
        compared += 1
        if not _same(before, one.observation):
            found.append(_move(before, one))
    found.sort(key=lambda move: (not move.verdict_changed, move.better is not False))
    return Moves(since, tuple(found), compared)


def _same(before: Observation | None, now: Observation | None) -> bool:
    """Whether two figures say the same; another year with the same number is no move."""
    if before is None or now is None:
        return before is now
    said = [(one.state, one.comparator, one.value, one.high, one.text) for one in (before, now)]
    return said[0] == said[1]


def _move(before: Observation | None, now: Assessment) -> Move:
    then = assess(now.indicator, now.plan, now.target, before, year=now.year, rules=now.rules)
    return Move(before, then.verdict, now, _better(now.indicator, before, now))


def _better(indicator: Indicator, before: Observation | None, now: Assessment) -> bool | None:
    """Whether the number moved to the good side."""
    figure = now.observation
    if before is None or figure is None or before.condition != figure.condition:
        return None
    if not (before.has_number and figure.has_number) or before.comparator != figure.comparator:
        return None
    if before.value is None or figure.value is None or before.value == figure.value:
        return None
    if indicator.direction is Direction.NONE:
        return None
    return (figure.value > before.value) is (indicator.direction is Direction.HIGHER)
