"""The page *Nhiệm vụ*: which tasks are due, how far they are, and by what it is proved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.task import FollowedTask, TaskKey, TaskState
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations.tasks import (
    AddTaskNote,
    EndOwnTasks,
    SaveOwnTask,
    SetTaskEvidence,
    SetTaskState,
)
from nq20desk.store.store import Operation
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.saving import Saver
from nq20desk.ui.steps import StepActions
from nq20desk.ui.tasks.filter_bar import TaskFilterBar
from nq20desk.ui.tasks.model import (
    AGENCIES,
    DEADLINE,
    EVIDENCE,
    NOTE,
    NUMBER,
    STATE,
    TASK,
    TasksModel,
)
from nq20desk.ui.tasks.own_task_dialog import OwnTaskDialog
from nq20desk.ui.tasks.panel import TaskPanel
from nq20desk.ui.theme import PAGE_PADDING_NARROW, dress_table
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

_ROW = 44
_TABLE, _NO_OFFICE, _NO_TASKS, _NOTHING_FOUND = range(4)
_WIDTHS = {NUMBER: 48, AGENCIES: 116, DEADLINE: 106, STATE: 150, NOTE: 132, EVIDENCE: 104}
_ROOM_FOR_ALL = 1180


class TasksPage(Page):
    """Table, filters and side panel; every change is one step that can be undone."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._saver = Saver(workplace, self, self)
        self._tasks: tuple[FollowedTask, ...] = ()
        self.bar = TaskFilterBar(workplace, self)
        self.model = TasksModel(workplace, self)
        self.table = QTableView(self)
        self.panel = TaskPanel(workplace, self)
        self.steps = StepActions(self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._load_offices()

    # ---- what the window asks

    def title(self) -> str:
        """The page's name."""
        return translate("Tasks", "Tasks")

    def actions_for_head(self) -> list[QAction]:
        """Undo, redo, Excel, a new task."""
        return [*self.steps.actions, self.export_action, self.add_action]

    def show_destination(self, destination: Destination) -> None:
        """Go to an office's task, whatever the filters hide."""
        if destination.office:
            self.bar.offices.setCurrentIndex(self.bar.offices.findData(destination.office))
        if destination.task == "overdue":
            self.bar.show_overdue()
        elif destination.task:
            self.bar.show_everything()
            name, _, number = destination.task.rpartition("/")
            self.select([TaskKey(name, int(number))])

    def refresh(self, changes: ChangeSet) -> None:
        """Take over what was changed, here or elsewhere."""
        if changes.touches("office", "report"):
            self._load_offices()
        elif changes.touches("task_progress", "task_note", "own_task", "document"):
            self._load_tasks()
        self.steps.refresh()

    def begin_day(self, before: date, today: date) -> None:
        """Count as of today, unless the clerk has chosen another day."""
        self.bar.begin_day(before, today)
        self.panel.begin_day(before, today)

    # ---- loading

    def _load_offices(self) -> None:
        offices = self.desk.offices()
        newest = next((one.office for one in self.desk.reports()), "")
        self.bar.offer_offices(offices, self.bar.office or newest)
        self._load_tasks()

    def _load_tasks(self) -> None:
        chosen = [one.key for one in self.chosen()]
        office = self.bar.office
        self._tasks = self.desk.tasks(office) if office else ()
        self.panel.show_documents(self.desk.documents(office) if office else ())
        self.bar.offer_tasks(self._tasks, self._agency_key)
        self._show_tasks()
        self.select(chosen)

    def _show_tasks(self) -> None:
        self.bar.offer_tasks(self._tasks, self._agency_key)
        shown = self.bar.filter.chosen(self._tasks, self.bar.on, self._agency_key)
        self.model.show_tasks(shown, self.bar.on)
        self._choose_columns()
        if not self.bar.office:
            self._stack.setCurrentIndex(_NO_OFFICE)
        elif not self._tasks:
            self._stack.setCurrentIndex(_NO_TASKS)
        else:
            self._stack.setCurrentIndex(_TABLE if shown else _NOTHING_FOUND)
        self.export_action.setEnabled(bool(shown))
        self.add_action.setEnabled(bool(self.bar.office))
        self._show_panel()

    def _on_filter(self) -> None:
        chosen = [one.key for one in self.chosen()]
        self._show_tasks()
        self.select(chosen)

    def _agency_key(self, name: str) -> str:
        return self.desk.library.citations.words.agencies.key(name)

    # ---- choosing tasks

    def chosen(self) -> list[FollowedTask]:
        """The selected tasks, from the top down."""
        rows = sorted(one.row() for one in self.table.selectionModel().selectedRows())
        return [self.model.tasks[row] for row in rows]

    def select(self, keys: list[TaskKey]) -> None:
        """Select tasks; the first row if none of them is shown."""
        rows = [row for row in map(self.model.row_of, keys) if row >= 0]
        if not rows and self.model.tasks:
            rows = [0]
        selection = self.table.selectionModel()
        selection.clear()
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            selection.select(self.model.index(row, 0), flags.Select | flags.Rows)
        if rows:
            selection.setCurrentIndex(self.model.index(rows[0], TASK), flags.NoUpdate)
            self.table.scrollTo(self.model.index(rows[0], TASK))
        self._show_panel()

    def _show_panel(self) -> None:
        chosen = self.chosen()
        self.panel.setVisible(self._stack.currentIndex() == _TABLE)
        self.panel.show_tasks(chosen, self.bar.on)

    def _keys(self) -> tuple[TaskKey, ...]:
        return tuple(one.key for one in self.chosen())

    # ---- changing

    def _run(self, operation: Operation) -> None:
        try:
            self.desk.run(operation)
        except Exception as error:  # shown by the window
            self.failed.emit(error)

    def _set_state(self, state: TaskState) -> None:
        self._run(SetTaskState(self.bar.office, self._keys(), state, self.bar.on))

    def _set_done(self, day: date) -> None:
        self._run(SetTaskState(self.bar.office, self._keys(), TaskState.DONE, day))

    def _set_evidence(self, document: int | None) -> None:
        self._run(SetTaskEvidence(self.bar.office, self._keys(), document))

    def _add_note(self, day: date, text: str) -> None:
        self._run(AddTaskNote(self.bar.office, self._keys(), day, text))

    def add_task(self) -> None:
        """Ask for a task of the office's own and add it."""
        dialog = OwnTaskDialog(self.desk.library.citations.words.agencies, parent=self)
        if self.bar.office and dialog.exec() == QDialog.DialogCode.Accepted:
            self._save_own(0, dialog)
            own = [one.key for one in self._tasks if one.key.is_own]
            self.bar.show_everything()
            self.select(own[-1:])

    def change_task(self) -> None:
        """Ask what the chosen task of the office's own says now."""
        one = self.chosen()[0]
        dialog = OwnTaskDialog(self.desk.library.citations.words.agencies, one.task, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._save_own(one.key.number, dialog)

    def _save_own(self, number: int, dialog: OwnTaskDialog) -> None:
        new = dialog.answer()
        self._run(
            SaveOwnTask(self.bar.office, number, new.text, new.agencies, new.deadline, new.note)
        )

    def end_tasks(self) -> None:
        """Take the chosen tasks off the office's own list; undo brings them back."""
        own = tuple(key.number for key in self._keys() if key.is_own)
        self._run(EndOwnTasks(self.bar.office, own))

    # ---- leaving the program

    def export_excel(self) -> None:
        """Write what is shown as a workbook."""
        start = Path(self.workplace.preferences.values.export_folder or Path.home())
        name = translate("Tasks", "Tasks {day}.xlsx", day=f"{self.bar.on:%Y-%m-%d}")
        path, _ = QFileDialog.getSaveFileName(
            self, translate("Tasks", "Export the list"), str(start / name), "Excel (*.xlsx)"
        )
        if path:
            self.write_excel(Path(path).with_suffix(".xlsx"))

    def write_excel(self, target: Path) -> None:
        """Write what is shown to a file, off the window's thread."""
        from nq20desk.exchange.task_workbook import (  # noqa: PLC0415 - slow to import
            TaskListing,
            write_task_workbook,
        )

        listing = TaskListing(
            self.desk.office(self.bar.office), tuple(self.model.tasks), self.bar.on,
            self.bar.described(),
        )  # fmt: skip

        def tell(written: Path, _: object) -> None:
            self.exported.emit(written, translate(
                "Tasks", "{count} tasks were written to {name}.",
                count=len(listing.tasks), name=written.name))  # fmt: skip

        self._saver.save(target, partial(write_task_workbook, listing), tell, self.failed.emit)

    # ---- building

    def _make_actions(self) -> None:
        self.export_action = make_action(
            self, "excel", translate("Tasks", "Excel …"), self.export_excel
        )
        self.add_action = make_action(
            self, "add", translate("Tasks", "New task"), self.add_task, "Ctrl+N"
        )
        make_action(self, "search", translate("Tasks", "Find"), self._find, "Ctrl+F")

    def _find(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _lay_out(self) -> None:
        self._dress_table()
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        for picture, sentence, action, act in self._empty_states():
            state = EmptyState(picture, sentence, action, self)
            state.acted.connect(act)
            self._stack.addWidget(state)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(self._stack, 1)
        below.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_PADDING_NARROW, 8, PAGE_PADDING_NARROW, 8)
        top.addWidget(self.bar)
        layout.addLayout(top)
        layout.addLayout(below, 1)

    def _empty_states(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        return [
            ("units", translate("Tasks", "Tasks belong to an office. Enter yours first."),
             translate("Tasks", "Enter the office"),
             lambda: self.go.emit(Destination("settings"))),
            ("tasks", translate("Tasks", "No plan assigns tasks to this office. Its own tasks, "
                                "with deadline, state and evidence, can be kept here."),
             translate("Tasks", "New task"), self.add_task),
            ("search", translate("Tasks", "No task fits what was chosen above."),
             translate("Tasks", "Show all tasks"), self.bar.show_everything),
        ]  # fmt: skip

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        dress_table(self.table)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setAccessibleName(translate("Tasks", "Tasks"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setSortingEnabled(True)
        head = self.table.horizontalHeader()
        head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(TASK, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other columns."""
        super().resizeEvent(event)
        self._choose_columns()

    def _choose_columns(self) -> None:
        """Notes and evidence stand in the panel, too: empty or without room they leave the table.

        The task's own words take the room.
        """
        narrow = self.width() < _ROOM_FOR_ALL
        for column in (NOTE, EVIDENCE):
            self.table.setColumnHidden(column, narrow or not self.model.has_words(column))

    def _connect(self) -> None:
        self.bar.office_changed.connect(self._load_tasks)
        self.bar.changed.connect(self._on_filter)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_panel())
        self.panel.state_chosen.connect(self._set_state)
        self.panel.done_chosen.connect(self._set_done)
        self.panel.evidence_chosen.connect(self._set_evidence)
        self.panel.note_added.connect(self._add_note)
        self.panel.edit_wanted.connect(self.change_task)
        self.panel.end_wanted.connect(self.end_tasks)
        self.panel.document_opened.connect(
            lambda document: self.go.emit(
                Destination("documents", office=self.bar.office, document=document)
            )
        )
        self.steps.failed.connect(self.failed)
