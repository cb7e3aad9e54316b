"""Which tasks of a list are wanted: by agency, deadline, state, standing and words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from nq20desk.core.task import FollowedTask, Standing, TaskState
from nq20desk.core.text import search_key

AgencyKey = Callable[[str], str]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A year, or one of its quarters, in which deadlines lie."""

    year: int
    quarter: int | None = None

    def holds(self, one: FollowedTask) -> bool:
        """Whether a task's deadline lies in it."""
        quarter = one.task.quarter
        return one.task.year == self.year and (self.quarter is None or quarter == self.quarter)


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """What is wanted; every empty part wants everything.

    ``agency`` is the key under which the spellings of one agency meet.
    """

    agency: str = ""
    span: Span | None = None
    states: frozenset[TaskState] = frozenset()
    standings: frozenset[Standing] = frozenset()
    search: str = ""

    def chosen(
        self, tasks: Iterable[FollowedTask], on: date, agency_key: AgencyKey
    ) -> tuple[FollowedTask, ...]:
        """The wanted tasks, in their order."""
        words = search_key(self.search).split()
        return tuple(
            one
            for one in tasks
            if self._fits(one, on)
            and (not self.agency or self.agency in map(agency_key, one.task.agencies))
            and _says(one, words)
        )

    def _fits(self, one: FollowedTask, on: date) -> bool:
        return (
            (self.span is None or self.span.holds(one))
            and (not self.states or one.progress.state in self.states)
            and (not self.standings or one.standing(on) in self.standings)
        )


def _says(one: FollowedTask, words: list[str]) -> bool:
    """Whether every word stands in the task, its agencies, notes or evidence."""
    if not words:
        return True
    evidence = one.progress.evidence
    parts = (
        str(one.task.number), one.task.text, *one.task.agencies, one.task.deadline,
        *(note.text for note in one.progress.notes),
        evidence.number if evidence else "",
    )  # fmt: skip
    text = search_key(" ".join(parts))
    return all(word in text for word in words)


def spans_of(tasks: Iterable[FollowedTask]) -> tuple[Span, ...]:
    """The years in which deadlines lie, each followed by its quarters that have any."""
    found = {Span(one.task.year) for one in tasks}
    found |= {Span(one.task.year, one.task.quarter) for one in tasks if one.task.quarter}
    return tuple(sorted(found, key=lambda one: (one.year, one.quarter or 0)))
