"""Tasks (*nhiệm vụ*) that a plan assigns to agencies, with their deadlines."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Task:
    """A task with its number as printed; the deadline is a year or a quarter."""

    number: int
    text: str
    agencies: tuple[str, ...]
    deadline: str
    year: int
    quarter: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class TaskList:
    """The tasks of one plan."""

    key: str
    plan: str
    name: str
    tasks: tuple[Task, ...]
