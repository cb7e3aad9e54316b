"""The scorecard (*bảng theo dõi*): what stands on its one page, before it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from nq20desk.core.verdict import Verdict
from nq20desk.document.bullet import BulletData
from nq20desk.document.shapes import Shape
from nq20desk.document.tree import Info

_LONGEST_NUMBER = 24


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """An indicator in words, with its bar; ``others`` are the verdicts of further plans.

    Without a bar there is nothing to hold the figure against, not even a scale.
    """

    name: str
    value: str
    target: str
    judgement: str
    verdict: Verdict
    bullet: BulletData | None
    others: tuple[Verdict | None, ...] = ()

    @property
    def in_words(self) -> bool:
        """Whether the figure is a text, which needs more room than a number."""
        return len(self.value) > _LONGEST_NUMBER

    @property
    def weight(self) -> int:
        """How much it matters that it is printed; lines without a target may go first."""
        return {Verdict.NO_TARGET: 0, Verdict.QUALITATIVE: 1}.get(self.verdict, 2)


@dataclass(frozen=True, slots=True)
class ScoreGroup:
    """Lines under a heading."""

    title: str
    lines: tuple[ScoreLine, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many have a verdict, with its word."""

    verdict: Verdict
    count: int
    word: str


@dataclass(frozen=True, slots=True)
class Key:
    """A mark of the legend, drawn in a square of 16, with its word."""

    mark: tuple[Shape, ...]
    word: str


@dataclass(frozen=True, slots=True)
class Heads:
    """The words above the columns; ``others`` are the short names of further plans."""

    name: str
    value: str
    target: str
    bar: str
    judgement: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scorecard:
    """Everything on the page, and the moment of its making with its zone.

    ``rest`` says in a sentence how many lines found no room.
    """

    superior: str
    issuer: str
    place_date: str
    title: str
    subtitles: tuple[str, ...]
    counts: tuple[Count, ...]
    heads: Heads
    groups: tuple[ScoreGroup, ...]
    legend: tuple[Key, ...]
    notes: tuple[str, ...]
    page: str
    rest: Callable[[int], str]
    info: Info
    made: datetime

    @property
    def lines(self) -> Iterator[ScoreLine]:
        """All lines, in order."""
        return (line for group in self.groups for line in group.lines)

    def without(self, left_out: int) -> tuple[ScoreGroup, ...]:
        """The groups without that many lines: the least weighty first, from the end."""
        numbered = list(enumerate(self.lines))
        going = sorted(numbered, key=lambda one: (one[1].weight, -one[0]))[:left_out]
        gone = {number for number, _ in going}
        numbers = iter(range(len(numbered)))
        kept = (
            ScoreGroup(one.title, tuple(x for x in one.lines if next(numbers) not in gone))
            for one in self.groups
        )
        return tuple(one for one in kept if one.lines)
