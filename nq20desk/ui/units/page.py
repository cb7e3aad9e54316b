"""The page *Đơn vị*: figures by commune, and the units themselves in time."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from nq20desk.core.errors import KnownError
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.theme import page_padding
from nq20desk.ui.units.communes import CommunesTab
from nq20desk.ui.units.list_tab import ListTab
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

_TABLES = ("unit", "unit_change", "observation", "office", "report", "setting")
LIST = "list"


class UnitsPage(Page):
    """Two tabs: the communes' figures, and the list of units with their population."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._stale = False
        self.communes = CommunesTab(workplace, self)
        self.list = ListTab(workplace, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.communes, translate("UnitsPage", "Figures by commune"))
        self.tabs.addTab(self.list, translate("UnitsPage", "Units and population"))
        self.welcome = EmptyState(
            "units",
            translate("UnitsPage", "Here stand the units, their mergers and their population. "
                      "First say which unit yours is."),
            translate("UnitsPage", "Enter the unit"), self,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self.welcome)
        self._make_actions()
        self._connect()
        self._show_contents()

    def title(self) -> str:
        """The page's name."""
        return translate("UnitsPage", "Units")

    def actions_for_head(self) -> list[QAction]:
        """Undo and redo."""
        return [self.undo_action, self.redo_action]

    def show_destination(self, destination: Destination) -> None:
        """Show a unit's indicator by commune, or a unit in the list."""
        self._freshen()
        if destination.section == LIST:
            self.tabs.setCurrentWidget(self.list)
            self.list.show_unit(destination.unit)
        elif destination.unit or destination.indicator:
            self.tabs.setCurrentWidget(self.communes)
            self.communes.show_destination(destination)

    def refresh(self, changes: ChangeSet) -> None:
        """Take over what was changed, here or elsewhere."""
        self._stale = self._stale or changes.touches(*_TABLES)
        if self.isVisible():
            self._freshen()
        self._name_steps()

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what was changed while another page was shown."""
        super().showEvent(event)
        self._freshen()

    def _freshen(self) -> None:
        if not self._stale:
            return
        self._stale = False
        self._show_contents()
        self.communes.reload()
        self.list.reload()

    def begin_day(self, before: date, today: date) -> None:
        """Show the units as of today, unless another day is chosen."""
        self.list.begin_day(before, today)

    def leave(self) -> None:
        """Commit what is being typed."""
        self.communes.table.finish_editing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air around the page where it is narrow."""
        super().resizeEvent(event)
        side = page_padding(event.size().width())
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, 4, side, 4)

    # ---- steps

    def undo(self) -> None:
        """Take back the newest step."""
        self._step(redo=False)

    def redo(self) -> None:
        """Do the undone step again."""
        self._step(redo=True)

    def _step(self, *, redo: bool) -> None:
        self.leave()
        try:
            self.desk.redo() if redo else self.desk.undo()
        except KnownError as error:
            self.failed.emit(error)
        self._name_steps()

    def _name_steps(self) -> None:
        store = self.desk.store
        for action, step, plain in (
            (self.undo_action, store.next_undo(), translate("UnitsPage", "Undo")),
            (self.redo_action, store.next_redo(), translate("UnitsPage", "Redo")),
        ):
            action.setEnabled(step is not None)
            action.setToolTip(f"{plain}: {self.workplace.say(step)}" if step else plain)

    def _make_actions(self) -> None:
        undo, redo = translate("UnitsPage", "Undo"), translate("UnitsPage", "Redo")
        self.undo_action = make_action(self, "undo", undo, self.undo, "Ctrl+Z")
        self.redo_action = make_action(self, "redo", redo, self.redo, "Ctrl+Y")
        self._name_steps()

    def _connect(self) -> None:
        for tab in (self.communes, self.list):
            tab.go.connect(self.go)
            tab.failed.connect(self.failed)
        self.communes.units_wanted.connect(self._add_units)
        self.welcome.acted.connect(lambda: self.go.emit(Destination("settings")))

    def _add_units(self) -> None:
        self.tabs.setCurrentWidget(self.list)
        self.list.open_dialog("add")

    def _show_contents(self) -> None:
        known = bool(self.desk.territory.units)
        self.tabs.setVisible(known)
        self.welcome.setVisible(not known)
