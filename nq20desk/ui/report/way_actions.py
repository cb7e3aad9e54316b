"""The menu *Trạng thái*: the steps that the open report can take now, and its replacement."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nq20desk.app.desk import Desk
from nq20desk.app.frozen import make_replacement, take_step
from nq20desk.core.lifecycle import NEXT
from nq20desk.core.report import Report, ReportState
from nq20desk.store import queries
from nq20desk.ui.icons import icon
from nq20desk.ui.report.step_dialog import StepDialog, step_name
from nq20desk.ui.report.tool import Editing
from nq20desk.ui.words import translate

_PICTURES = {
    ReportState.DRAFT: "undo",
    ReportState.SUBMITTED: "person",
    ReportState.SIGNED: "sign",
    ReportState.SENT: "send",
}


class WayActions(QObject):
    """Takes a report on its way; what fails is told by the window."""

    replaced = Signal(int)
    """A replacement was made: the new report's identifier."""
    failed = Signal(object)
    compare_wanted = Signal(int)
    """Asks for a comparison of the open report with another one."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._editing: Editing | None = None
        self.menu = QMenu(owner)
        self.menu.aboutToShow.connect(self.fill)
        self.action = QAction(icon("send"), translate("WayActions", "State"), owner)
        self.action.setToolTip(translate("WayActions", "Submit, sign, send, replace"))
        self.action.setMenu(self.menu)

    def follow(self, editing: Editing | None) -> None:
        """Speak of this report from now on."""
        self._editing = editing

    def fill(self) -> None:
        """Offer what is possible now."""
        self.menu.clear()
        if self._editing is None:
            return
        report = self._editing.report
        for state in NEXT[report.state]:
            action = self.menu.addAction(icon(_PICTURES[state]), f"{step_name(state)} …")
            action.triggered.connect(partial(self._ask, state))
        if report.state is ReportState.SENT:
            words = translate("WayActions", "Make a replacement version")
            self.menu.addAction(icon("copy"), words).triggered.connect(self._replace)
        if len(self._editing.desk.reports()) > 1:
            words = translate("WayActions", "Compare two versions …")
            self.menu.addAction(icon("compare"), words).triggered.connect(self._compare)

    def _compare(self) -> None:
        if self._editing is not None and self._editing.is_stored():
            self.compare_wanted.emit(self._editing.report.id)

    def _ask(self, state: ReportState, _checked: bool = False) -> None:
        editing = self._editing
        if editing is None or not editing.is_stored():
            return
        with editing.desk.store.read() as session:
            steps = queries.report_steps(session, editing.report.id)
        dialog = StepDialog(state, steps, self._owner)
        dialog.accepted.connect(lambda: self._take(editing, state, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, editing: Editing, state: ReportState, dialog: StepDialog) -> None:
        try:
            take_step(editing.desk, editing.report.id, state, dialog.day, dialog.way, dialog.note)
        except Exception as error:  # shown by the window
            self.failed.emit(error)

    def _replace(self) -> None:
        if self._editing is None:
            return
        try:
            made = make_replacement(self._editing.desk, self._editing.report.id)
        except Exception as error:  # shown by the window
            self.failed.emit(error)
            return
        self.replaced.emit(made)


def lock_words(desk: Desk, report: Report) -> str:
    """Why the report can't be changed, and what can be done."""
    with desk.store.read() as session:
        steps = queries.report_steps(session, report.id)
    day = f"{steps[-1].day:%d/%m/%Y}" if steps else ""
    if report.state is ReportState.SIGNED:
        return translate("WayActions", "Signed on {day}: text and figures are frozen. “State” "
                         "takes it back to draft.", day=day)  # fmt: skip
    if report.state is ReportState.SENT:
        return translate("WayActions", "Sent on {day}: nothing changes any more. “State” makes a "
                         "replacement version.", day=day)  # fmt: skip
    return translate("WayActions", "Replaced on {day} by a newer version.", day=day)
