"""What the page says of tasks: states, deadlines, how late."""

from __future__ import annotations

from datetime import date

from nq20desk.core.message import Message, message
from nq20desk.core.task import FollowedTask, Standing, TaskState
from nq20desk.core.task_filter import Span
from nq20desk.ui.words import translate

_STATES = {
    TaskState.NOT_STARTED: message("Tasks", "not started"),
    TaskState.ONGOING: message("Tasks", "under way"),
    TaskState.DONE: message("Tasks", "done"),
    TaskState.NOT_OURS: message("Tasks", "not within our powers"),
}
_LOOKS = {
    Standing.OVERDUE: ("warning", "error"),
    Standing.SOON: ("clock", "warning"),
    Standing.DONE: ("ok", "met"),
    Standing.DONE_LATE: ("ok", "met"),
    Standing.IN_TIME: ("empty", "muted"),
    Standing.NOT_OURS: ("close", "muted"),
}
_QUARTERS = ("I", "II", "III", "IV")


def state_word(state: TaskState) -> Message:
    """Chưa thực hiện, đang thực hiện, hoàn thành, không thuộc thẩm quyền."""
    return _STATES[state]


def look_of(one: FollowedTask, on: date) -> tuple[str, str]:
    """The icon that says how a task stands on a day, and the token of its colour."""
    standing = one.standing(on)
    if standing is Standing.IN_TIME and one.progress.state is TaskState.ONGOING:
        return "refresh", "accent"
    return _LOOKS[standing]


def standing_words(one: FollowedTask, on: date) -> str:
    """How a task stands against its deadline: *quá hạn 12 ngày*, *còn 5 ngày*; may be empty."""
    standing, left = one.standing(on), one.days_left(on)
    if standing is Standing.OVERDUE:
        return translate("Tasks", "overdue {time}", time=_span_of_days(-left))
    if standing is Standing.SOON:
        return _days_left(left)
    if standing is Standing.DONE_LATE and one.progress.done:
        late = (one.progress.done - one.task.last_day).days
        return translate("Tasks", "late by {time}", time=_span_of_days(late))
    return ""


def _days_left(days: int) -> str:
    if days == 1:
        return translate("Tasks", "1 day left")
    return translate("Tasks", "{days} days left", days=days)


def _span_of_days(days: int) -> str:
    """Days up to two months, then months, from two years on years."""
    if days == 1:
        return translate("Tasks", "1 day")
    if days < 61:
        return translate("Tasks", "{count} days", count=days)
    if days < 731:
        return translate("Tasks", "{count} months", count=days // 30)
    return translate("Tasks", "{count} years", count=days // 365)


def span_words(span: Span) -> str:
    """A year, or *Quý II/2018*."""
    if span.quarter is None:
        return str(span.year)
    return translate(
        "Tasks", "Quarter {quarter}/{year}", quarter=_QUARTERS[span.quarter - 1], year=span.year
    )
