"""What is printed of a task's progress, always in the official Vietnamese terms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from nq20desk.core.citation import short_citation
from nq20desk.core.dates import short_date, written_day
from nq20desk.core.task import FollowedTask, Standing, TaskState

STATES = {
    TaskState.NOT_STARTED: "chưa thực hiện",
    TaskState.ONGOING: "đang thực hiện",
    TaskState.DONE: "hoàn thành",
    TaskState.NOT_OURS: "không thuộc thẩm quyền",
}
STANDINGS = {
    Standing.IN_TIME: "trong hạn",
    Standing.SOON: "sắp đến hạn",
    Standing.OVERDUE: "quá hạn",
    Standing.DONE: "đúng hạn",
    Standing.DONE_LATE: "quá hạn",
    Standing.NOT_OURS: "",
}
NO_TASKS = "Không có nhiệm vụ"


def result_words(one: FollowedTask, on: date | None) -> str:
    """``hoàn thành ngày 15/6/2018, đúng hạn``; on an unknown day nothing is called late."""
    progress = one.progress
    words = STATES[progress.state]
    if progress.state is TaskState.DONE:
        if progress.done is None:
            return words
        standing = one.standing(progress.done)
        return f"{words} ngày {short_date(progress.done)}, {STANDINGS[standing]}"
    if on is not None and one.standing(on) is Standing.OVERDUE:
        return f"{words}, {STANDINGS[Standing.OVERDUE]}"
    return words


def evidence_words(one: FollowedTask) -> str:
    """The document that proves a task, as it is cited."""
    evidence = one.progress.evidence
    if evidence is None:
        return ""
    day = f" ngày {evidence.date}" if evidence.date and evidence.number else ""
    return f"{short_citation(evidence)}{day}"


def notes_words(one: FollowedTask) -> str:
    """All notes with their days, one a line, oldest first."""
    return "\n".join(_notes(one))


def _notes(one: FollowedTask) -> Iterator[str]:
    for note in one.progress.notes:
        yield f"{written_day(note.day)}: {note.text}"
