"""The overview's card of tasks that are overdue or due soon."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from nq20desk.core.office import Office
from nq20desk.core.task import FollowedTask, urgent
from nq20desk.ui.overview.cards import ListCard
from nq20desk.ui.overview.side_row import SideRow
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.tasks.words import look_of, standing_words
from nq20desk.ui.words import translate

_SHOWN = 3


class TasksCard(ListCard):
    """The most urgent tasks of every office; a click goes to the task."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(translate("OverviewPage", "Tasks due"), parent)
        self._workplace = workplace

    def refresh(self) -> None:
        """Read tasks and today anew."""
        desk = self._workplace.desk
        today = desk.clock().astimezone().date()
        self.clear(translate("OverviewPage", "No task is overdue or due soon."))
        for office in desk.offices():
            found = urgent(desk.tasks(office.key), today)
            for one in found[:_SHOWN]:
                self._add(one, office, today)
            if len(found) > _SHOWN:
                text = translate("OverviewPage", "{count} more", count=len(found) - _SHOWN)
                place = Destination("tasks", office=office.key, task="overdue")
                self.add_row(SideRow("more", text), place)

    def _add(self, one: FollowedTask, office: Office, today: date) -> None:
        picture, _token = look_of(one, today)
        caption = f"{one.task.deadline} · {standing_words(one, today)}"
        row = SideRow(picture, one.task.text, caption)
        self.add_row(row, Destination("tasks", office=office.key, task=str(one.key)))
