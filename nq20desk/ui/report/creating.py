"""Making a report, with last time's text if that is wanted, in one step that can be undone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nq20desk.app.carrying import carry_over, new_report
from nq20desk.core.carry_over import CarriedText
from nq20desk.core.unit_words import WordChange
from nq20desk.store.operations.reports import CreateReport
from nq20desk.store.store import Operation
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.carry_dialog import CarryDialog
from nq20desk.ui.report.create_dialog import NewReport


class Creating(QObject):
    """Shows the words that would change before anything is stored; each can be refused."""

    made = Signal(int, object, object)
    """The new report, what was taken over (CarriedText, None for nothing), what was accepted."""
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = parent
        self.dialog: CarryDialog | None = None

    def make(self, new: NewReport) -> None:
        """Enter the report at once, or after the clerk has seen the words that change."""
        desk, old = self._workplace.desk, new.copy_from
        if old is None:
            self._enter(CreateReport(replace(new.report, id=0), {}))
            return
        try:
            carried = carry_over(desk, old, new.report)
        except Exception as error:  # shown by the window
            self.failed.emit(error)
            return
        if carried.changes:
            self._ask(new, old, carried)
        else:
            self._take_over(new, old, carried, frozenset())

    def _ask(self, new: NewReport, old: int, carried: CarriedText) -> None:
        dialog = CarryDialog(self._workplace, carried, new.report, carried.proposed, self._window)
        dialog.accepted.connect(
            lambda: self._take_over(new, old, carried, dialog.accepted_changes())
        )
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _take_over(
        self, new: NewReport, old: int, carried: CarriedText, accepted: frozenset[WordChange]
    ) -> None:
        step = new_report(self._workplace.desk, new.report, old, carried, accepted)
        self._enter(step, carried, accepted)

    def _enter(
        self,
        step: Operation,
        carried: CarriedText | None = None,
        accepted: frozenset[WordChange] = frozenset(),
    ) -> None:
        try:
            changes = self._workplace.desk.run(step)
        except Exception as error:  # shown by the window
            self.failed.emit(error)
            return
        (identifier,) = next(iter(changes.keys("report")))
        self.made.emit(identifier, carried, accepted)
