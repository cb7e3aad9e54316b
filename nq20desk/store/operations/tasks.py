"""The operations on tasks: state, notes and evidence, and the office's own tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nq20desk.core.deadline import read_deadline
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.task import TaskKey, TaskState
from nq20desk.store.models import DocumentRow, OwnTaskRow, TaskNoteRow, TaskProgressRow


@dataclass(frozen=True)
class SetTaskState:
    """Say how far several tasks are; ``done`` is the day on which they were done."""

    office: str
    tasks: Sequence[TaskKey]
    state: TaskState
    done: date | None = None
    kind: str = "tasks"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Says how many."""
        return message("Operations", "State of {count} tasks", count=len(self.tasks))

    def apply(self, session: Session) -> None:
        """Write the state; only a task that is done has a day on which it was."""
        for key in self.tasks:
            row = _progress(session, self.office, key)
            row.state = self.state.value
            row.done = self.done if self.state is TaskState.DONE else None


@dataclass(frozen=True)
class SetTaskEvidence:
    """Name the document of the register that proves several tasks, or (None) none."""

    office: str
    tasks: Sequence[TaskKey]
    document: int | None
    kind: str = "tasks"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Says how many."""
        return message("Operations", "Evidence of {count} tasks", count=len(self.tasks))

    def apply(self, session: Session) -> None:
        """Write the document's id."""
        if self.document is not None:
            found = session.get(DocumentRow, self.document)
            if found is None or found.office != self.office or found.ended:
                raise KnownError(
                    message("Store", "This document is no longer in the register."),
                    message("Store", "Choose another document as evidence."),
                )
        for key in self.tasks:
            _progress(session, self.office, key).evidence = self.document


@dataclass(frozen=True)
class AddTaskNote:
    """Say something of several tasks; earlier notes stay as they are."""

    office: str
    tasks: Sequence[TaskKey]
    day: date
    text: str
    kind: str = "tasks"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Says how many."""
        return message("Operations", "Note on {count} tasks", count=len(self.tasks))

    def apply(self, session: Session) -> None:
        """Add the note."""
        for key in self.tasks:
            session.add(
                TaskNoteRow(
                    office=self.office, task_list=key.list, task=key.number,
                    day=self.day, text=self.text,
                )
            )  # fmt: skip


@dataclass(frozen=True)
class SaveOwnTask:
    """Change a task of the office's own, or (number 0) add it."""

    office: str
    number: int
    text: str
    agencies: tuple[str, ...]
    deadline: str
    note: str = ""
    kind: str = "tasks"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Whether it is new."""
        if self.number:
            return message("Operations", "Change the task {number}", number=self.number)
        return message("Operations", "Add a task")

    def apply(self, session: Session) -> None:
        """Write the task; a deadline that can't be read is refused."""
        if read_deadline(self.deadline) is None:
            raise KnownError(
                message("Store", "“{words}” is no deadline.", words=self.deadline),
                message("Store", "Write a year (2026), a quarter (Quý II/2026), a month "
                        "(tháng 6/2026) or a day (15/6/2026)."),
            )  # fmt: skip
        row = session.get(OwnTaskRow, (self.office, self.number)) if self.number else None
        if row is None:
            row = OwnTaskRow(office=self.office, number=self._next_number(session))
            session.add(row)
        row.text, row.agencies = self.text, self.agencies
        row.deadline, row.note = self.deadline, self.note

    def _next_number(self, session: Session) -> int:
        """Numbers are never used again, also not those of tasks that have ended."""
        wanted = select(func.max(OwnTaskRow.number)).where(OwnTaskRow.office == self.office)
        return (session.scalar(wanted) or 0) + 1


@dataclass(frozen=True)
class EndOwnTasks:
    """Take tasks of the office's own off its list; what was said of them is kept."""

    office: str
    numbers: Sequence[int]
    kind: str = "tasks"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Says how many."""
        return message("Operations", "Remove {count} tasks", count=len(self.numbers))

    def apply(self, session: Session) -> None:
        """Mark the rows as ended."""
        for number in self.numbers:
            row = session.get(OwnTaskRow, (self.office, number))
            if row is not None:
                row.ended = True


def _progress(session: Session, office: str, key: TaskKey) -> TaskProgressRow:
    row = session.get(TaskProgressRow, (office, key.list, key.number))
    if row is None:
        row = TaskProgressRow(
            office=office, task_list=key.list, task=key.number, state=TaskState.NOT_STARTED.value
        )
        session.add(row)
    return row
