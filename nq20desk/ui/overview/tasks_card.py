"""The overview's card of tasks that are overdue or due soon."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from nq20desk.core.office import Office
from nq20desk.core.task import FollowedTask, Standing, urgent
from nq20desk.ui.overview.cards import ListCard
from nq20desk.ui.overview.side_row import SideRow
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.tasks.words import look_of, standing_words
from nq20desk.ui.words import translate

_SHOWN = 3


class TasksCard(ListCard):
    """What is most urgent for the offices of the unit shown; a click goes to the task."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(translate("OverviewPage", "Tasks due"), parent)
        self._workplace = workplace
        self._unit = ""

    def show_unit(self, unit: str) -> None:
        """Show the tasks of another unit's offices."""
        if unit != self._unit:
            self._unit = unit
            self.refresh()

    def refresh(self) -> None:
        """Read tasks and today anew; a unit without an office has no card."""
        desk = self._workplace.desk
        today = desk.clock().date()
        offices = [one for one in desk.offices() if one.unit == self._unit]
        self.setVisible(bool(offices))
        self.clear(translate("OverviewPage", "No task is overdue or due soon."))
        for office in offices:
            found = urgent(desk.tasks(office.key), today)
            if len(found) > _SHOWN:
                self._add_count(found, office, today)
            for one in found[: _SHOWN - 1 if len(found) > _SHOWN else _SHOWN]:
                self._add(one, office, today)

    def _add_count(self, found: Sequence[FollowedTask], office: Office, today: date) -> None:
        """How many there are; a click shows them all."""
        late = sum(one.standing(today) is Standing.OVERDUE for one in found)
        soon = len(found) - late
        words = [
            _late_words(late) if late else "",
            _soon_words(soon) if soon else "",
        ]
        row = SideRow("tasks", ", ".join(one for one in words if one), office.name)
        task = "" if soon else "overdue"
        self.add_row(row, Destination("tasks", office=office.key, task=task))

    def _add(self, one: FollowedTask, office: Office, today: date) -> None:
        picture, _token = look_of(one, today)
        caption = f"{one.task.deadline} · {standing_words(one, today)}"
        row = SideRow(picture, one.task.text, caption)
        self.add_row(row, Destination("tasks", office=office.key, task=str(one.key)))


def _late_words(count: int) -> str:
    if count == 1:
        return translate("OverviewPage", "1 task overdue")
    return translate("OverviewPage", "{count} tasks overdue", count=count)


def _soon_words(count: int) -> str:
    if count == 1:
        return translate("OverviewPage", "1 task due soon")
    return translate("OverviewPage", "{count} tasks due soon", count=count)
