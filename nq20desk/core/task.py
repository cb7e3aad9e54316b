"""Tasks (*nhiệm vụ*) that a plan assigns to agencies, and how far an office has come.

The states are those of the registers that offices keep of assigned tasks; whether a task
is in time follows from its deadline and from the day on which one asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from nq20desk.core.deadline import end_of
from nq20desk.core.register import CitedDocument

OWN = "own"
"""The key of the list of tasks that an office adds itself."""

SOON = timedelta(days=30)
"""How long before its last day a task counts as due soon."""


class TaskState(StrEnum):
    """Chưa thực hiện, đang thực hiện, hoàn thành, không thuộc thẩm quyền."""

    NOT_STARTED = "not_started"
    ONGOING = "ongoing"
    DONE = "done"
    NOT_OURS = "not_ours"


class Standing(StrEnum):
    """Where a task is against its deadline on a given day."""

    IN_TIME = "in_time"
    SOON = "soon"
    OVERDUE = "overdue"
    DONE = "done"
    DONE_LATE = "done_late"
    NOT_OURS = "not_ours"


@dataclass(frozen=True, slots=True)
class Task:
    """A task with its number as printed; the deadline is a year or a quarter.

    ``day`` is the last day where a task of the office's own names one.
    """

    number: int
    text: str
    agencies: tuple[str, ...]
    deadline: str
    year: int
    quarter: int | None = None
    note: str = ""
    day: date | None = None

    @property
    def last_day(self) -> date:
        """The last day in time: that of the quarter or the year, unless a day is named."""
        return self.day or end_of(self.year, self.quarter)


@dataclass(frozen=True, slots=True)
class TaskList:
    """The tasks of one plan."""

    key: str
    plan: str
    name: str
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True, order=True)
class TaskKey:
    """Which task: its list and its number there."""

    list: str
    number: int

    def __str__(self) -> str:
        return f"{self.list}/{self.number}"

    @property
    def is_own(self) -> bool:
        """Whether the office added the task itself."""
        return self.list == OWN


@dataclass(frozen=True, slots=True)
class ProgressNote:
    """What was said of a task on a day."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class TaskProgress:
    """How far an office has come with a task; notes oldest first."""

    state: TaskState = TaskState.NOT_STARTED
    done: date | None = None
    evidence: CitedDocument | None = None
    notes: tuple[ProgressNote, ...] = ()


NO_PROGRESS = TaskProgress()


@dataclass(frozen=True, slots=True)
class FollowedTask:
    """A task together with how far the office has come."""

    key: TaskKey
    task: Task
    progress: TaskProgress = NO_PROGRESS

    def standing(self, on: date, soon: timedelta = SOON) -> Standing:
        """Where the task is against its deadline on a day."""
        state, last = self.progress.state, self.task.last_day
        if state is TaskState.NOT_OURS:
            return Standing.NOT_OURS
        if state is TaskState.DONE:
            done = self.progress.done
            return Standing.DONE_LATE if done and done > last else Standing.DONE
        if on > last:
            return Standing.OVERDUE
        return Standing.SOON if last - on <= soon else Standing.IN_TIME

    def days_left(self, on: date) -> int:
        """Days until the last day in time; negative once it is over."""
        return (self.task.last_day - on).days

    @property
    def last_note(self) -> str:
        """What was said last."""
        return self.progress.notes[-1].text if self.progress.notes else ""


def follow(
    lists: Iterable[TaskList], progress: Mapping[TaskKey, TaskProgress]
) -> tuple[FollowedTask, ...]:
    """All tasks of some lists with their progress, in the lists' order."""
    keyed = ((TaskKey(one.key, task.number), task) for one in lists for task in one.tasks)
    return tuple(FollowedTask(key, task, progress.get(key, NO_PROGRESS)) for key, task in keyed)


def urgent(tasks: Iterable[FollowedTask], on: date) -> tuple[FollowedTask, ...]:
    """The overdue tasks and those due soon, the nearest day of today first."""
    wanted = (Standing.OVERDUE, Standing.SOON)
    found = [one for one in tasks if one.standing(on) in wanted]
    return tuple(sorted(found, key=lambda one: abs(one.days_left(on))))
