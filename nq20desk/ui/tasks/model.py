"""The tasks as rows of a table, on a given day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nq20desk.core.citation import short_citation
from nq20desk.core.task import FollowedTask, Standing, TaskKey
from nq20desk.core.text import search_key
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.tasks.words import look_of, standing_words, state_word
from nq20desk.ui.theme import TextStyle, current_tokens, font
from nq20desk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
NUMBER, TASK, AGENCIES, DEADLINE, STATE, NOTE, EVIDENCE = range(7)


class TasksModel(QAbstractTableModel):
    """Tasks with their progress; overdue ones have a mark, a word and bold type."""

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._on = date.min
        self._order = (NUMBER, Qt.SortOrder.AscendingOrder)
        self._given: Sequence[FollowedTask] = ()
        self.tasks: list[FollowedTask] = []

    def show_tasks(self, tasks: Sequence[FollowedTask], on: date) -> None:
        """Show tasks as they stand on a day, in the order that was chosen."""
        self.beginResetModel()
        self._given, self._on = tasks, on
        self._arrange()
        self.endResetModel()

    def row_of(self, key: TaskKey) -> int:
        """The row of a task; -1 if it is not shown."""
        return next((row for row, one in enumerate(self.tasks) if one.key == key), -1)

    def has_words(self, column: int) -> bool:
        """Whether any task shown says something in a column."""
        return any(self._text(one, column) for one in self.tasks)

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a task."""
        return 0 if parent.isValid() else len(self.tasks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number, task, agencies, deadline, state, last note, evidence."""
        return 0 if parent.isValid() else EVIDENCE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, and what makes overdue tasks stand out."""
        if not index.isValid():
            return None
        one, column = self.tasks[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(one, column)
            case Qt.ItemDataRole.TextAlignmentRole if column == NUMBER:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.DecorationRole if column == STATE:
                return icon(*look_of(one, self._on))
            case Qt.ItemDataRole.ForegroundRole | Qt.ItemDataRole.FontRole:
                return self._emphasis(one, column, role)
        return None

    def _text(self, one: FollowedTask, column: int) -> str:
        task, evidence = one.task, one.progress.evidence
        texts: dict[int, Callable[[], str]] = {
            NUMBER: lambda: str(task.number),
            TASK: lambda: task.text,
            AGENCIES: lambda: ", ".join(task.agencies),
            DEADLINE: lambda: task.deadline,
            STATE: lambda: self._state(one),
            NOTE: lambda: one.last_note,
            EVIDENCE: lambda: short_citation(evidence) if evidence else "",
        }
        return texts[column]()

    def _state(self, one: FollowedTask) -> str:
        words = self._workplace.say(state_word(one.progress.state))
        late = standing_words(one, self._on)
        return f"{words}\n{late}" if late else words

    def _emphasis(self, one: FollowedTask, column: int, role: int) -> Any:
        if column not in (DEADLINE, STATE) or one.standing(self._on) is not Standing.OVERDUE:
            return None
        if role == Qt.ItemDataRole.FontRole:
            return font(TextStyle.TABLE_STRONG)
        return current_tokens().color("error")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' heads."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            translate("Tasks", "No."), translate("Tasks", "Task"),
            translate("Tasks", "Lead agency"), translate("Tasks", "Deadline"),
            translate("Tasks", "State"), translate("Tasks", "Last note"),
            translate("Tasks", "Evidence"),
        )[section]  # fmt: skip

    # ---- order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the number gives the lists' own order."""
        self.layoutAboutToBeChanged.emit()
        kept = [(one, self.tasks[one.row()].key) for one in self.persistentIndexList()]
        self._order = (column, order)
        self._arrange()
        for old, key in kept:
            self.changePersistentIndex(old, self.index(self.row_of(key), old.column()))
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._order
        self.tasks = list(self._given)
        if column != NUMBER:
            self.tasks.sort(key=self._key(column))
        if order is Qt.SortOrder.DescendingOrder:
            self.tasks.reverse()

    def _key(self, column: int) -> Callable[[FollowedTask], tuple[Any, ...]]:
        if column == DEADLINE:
            return lambda one: (one.task.last_day, one.task.quarter is None)
        if column == STATE:
            return lambda one: (_urgency(one, self._on), one.task.last_day)
        return lambda one: (search_key(self._text(one, column)),)


def _urgency(one: FollowedTask, on: date) -> int:
    """Overdue first, then due soon, in time, done, not ours."""
    order = (Standing.OVERDUE, Standing.SOON, Standing.IN_TIME, Standing.DONE_LATE, Standing.DONE)
    standing = one.standing(on)
    return order.index(standing) if standing in order else len(order)
