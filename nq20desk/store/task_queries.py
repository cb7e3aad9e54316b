"""What is read of tasks from the store."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.deadline import end_of, read_deadline
from nq20desk.core.register import CitedDocument
from nq20desk.core.task import (
    OWN,
    ProgressNote,
    Task,
    TaskKey,
    TaskList,
    TaskProgress,
    TaskState,
)
from nq20desk.store.models import OwnTaskRow, TaskNoteRow, TaskProgressRow


def own_tasks(session: Session, office: str, name: str) -> TaskList:
    """The tasks that an office added itself, as a list of that name."""
    wanted = select(OwnTaskRow).where(OwnTaskRow.office == office, ~OwnTaskRow.ended)
    rows = session.scalars(wanted.order_by(OwnTaskRow.number))
    return TaskList(OWN, "", name, tuple(_task(row) for row in rows))


def _task(row: OwnTaskRow) -> Task:
    """A task from its row; what its deadline says follows from the words."""
    deadline = read_deadline(row.deadline)
    assert deadline is not None, row.deadline  # refused when it was written
    own_day = deadline.last_day != end_of(deadline.year, deadline.quarter)
    return Task(
        row.number, row.text, row.agencies, row.deadline, deadline.year, deadline.quarter,
        row.note, deadline.last_day if own_day else None,
    )  # fmt: skip


def task_progress(
    session: Session, office: str, documents: Mapping[int, CitedDocument]
) -> dict[TaskKey, TaskProgress]:
    """How far an office has come with each task that it said something of."""
    notes: dict[TaskKey, tuple[ProgressNote, ...]] = {}
    said = select(TaskNoteRow).where(TaskNoteRow.office == office)
    for note in session.scalars(said.order_by(TaskNoteRow.day, TaskNoteRow.id)):
        key = TaskKey(note.task_list, note.task)
        notes[key] = (*notes.get(key, ()), ProgressNote(note.day, note.text))
    made = {key: TaskProgress(notes=log) for key, log in notes.items()}
    for row in session.scalars(select(TaskProgressRow).where(TaskProgressRow.office == office)):
        key = TaskKey(row.task_list, row.task)
        made[key] = TaskProgress(
            TaskState(row.state), row.done,
            documents.get(row.evidence) if row.evidence else None, notes.get(key, ()),
        )  # fmt: skip
    return made
