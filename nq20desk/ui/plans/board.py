"""The list of plans above, the chosen ones side by side below, and the story of what is active."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.plan import Plan
from nq20desk.core.plancompare import compare_plans
from nq20desk.ui.overview.filters import Chooser
from nq20desk.ui.page import Workplace
from nq20desk.ui.plans.comparison import ComparisonModel, ComparisonView
from nq20desk.ui.plans.plan_list import PlanListModel, PlanListView
from nq20desk.ui.plans.story import StoryPanel
from nq20desk.ui.plans.wording import DIFFERENCES, MARKS
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.action_button import ActionButton
from nq20desk.ui.widgets.controls import search_field
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

_LIST_HEIGHT = 236
_SEARCH_WIDTH = 230


class PlanBoard(QWidget):
    """Choosing plans and comparing them; ``moved`` when another plan is the current one."""

    moved = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        language = workplace.language
        self.list_model = PlanListModel(language, self)
        self.list = PlanListView(self.list_model, self)
        self.comparison = ComparisonModel(language, self)
        self.table = ComparisonView(self.comparison, self)
        self.story = StoryPanel(language, workplace.desk.library.catalogue, self)
        self.years = Chooser(translate("PlansPage", "Target year"), self)
        self.search = search_field(
            translate("PlansPage", "Find an indicator (Ctrl+F)"), _SEARCH_WIDTH, self
        )
        self.differing = QCheckBox(translate("PlansPage", "Only where plans differ"), self)
        self._buttons = QHBoxLayout()
        self._lay_out()
        self._connect()

    @property
    def plan(self) -> Plan | None:
        """The current plan of the list."""
        return self.list.plan

    @property
    def chosen(self) -> list[str]:
        """The plans that are compared."""
        return [one.key for one in self.list_model.chosen]

    def show_plans(self, plans: Sequence[Plan], chosen: Sequence[str]) -> None:
        """Show the plans that there are; the current one stays if it is still there."""
        current = self.plan.key if self.plan else ""
        self.list_model.show_plans(plans, chosen)
        self.list.go_to(current)
        if self.plan is None and plans:
            self.list.go_to(plans[0].key)
        self._offer_years()
        self._compare()
        self.story.show_plan(self.plan)

    def go_to(self, plan: str) -> None:
        """Make a plan the current one."""
        self.list.go_to(plan)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Show what can be done with the current plan, as buttons below the list."""
        for action in actions:
            self._buttons.insertWidget(self._buttons.count() - 1, ActionButton(action, self))

    # ---- comparing

    def _offer_years(self) -> None:
        years = sorted({year for plan in self.list_model.chosen for year in plan.years})
        everything: list[tuple[str, object]] = [(translate("PlansPage", "All years"), 0)]
        entries = everything + [(str(year), year) for year in years]
        self.years.offer(entries, self.years.chosen)

    def _compare(self) -> None:
        year = self.years.chosen
        years = (year,) if isinstance(year, int) and year else ()
        found = compare_plans(self.list_model.chosen, self._workplace.desk.library.catalogue, years)
        self.comparison.show_comparison(found, self.search.text(), self.differing.isChecked())
        self._stack.setCurrentIndex(0 if self.comparison.rowCount() else 1)

    def _on_chosen(self) -> None:
        self._offer_years()
        self._compare()

    def _on_moved(self) -> None:
        self.story.show_plan(self.plan)
        self.moved.emit()

    def _on_cell(self) -> None:
        place = self.table.place
        if place is not None:
            self.story.show_place(place)

    # ---- building

    def _connect(self) -> None:
        self.list.current_changed.connect(self._on_moved)
        self.list_model.chosen_changed.connect(self._on_chosen)
        self.years.currentIndexChanged.connect(lambda _: self._compare())
        self.search.textChanged.connect(lambda _: self._compare())
        self.differing.toggled.connect(lambda _: self._compare())
        self.table.moved_to.connect(self._on_cell)

    def _lay_out(self) -> None:
        upper = QWidget(self)
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 4)
        above.setSpacing(6)
        above.addWidget(self.list, 1)
        self._buttons.setSpacing(4)
        self._buttons.addStretch(1)
        above.addLayout(self._buttons)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(upper)
        halves.addWidget(self._lower())
        halves.setChildrenCollapsible(False)
        halves.setSizes([_LIST_HEIGHT, 400])
        halves.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(halves)

    def _lower(self) -> QWidget:
        lower = QWidget(self)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for part in (self.years, self.search, self.differing):
            filters.addWidget(part)
        filters.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        sentence = translate("PlansPage", "Tick plans above to see their targets side by side.")
        self._stack.addWidget(EmptyState("compare", sentence, parent=self))
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(filters)
        left.addLayout(self._stack, 1)
        left.addWidget(self._legend())
        row = QHBoxLayout(lower)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        line = QFrame(self)
        line.setObjectName("separator")
        line.setFixedWidth(1)
        row.addSpacing(12)
        row.addWidget(line)
        row.addWidget(self.story)
        return lower

    def _legend(self) -> QLabel:
        """What the marks mean."""
        say = self._workplace.say
        parts = [f"{mark} {say(DIFFERENCES[one])}" for one, mark in MARKS.items()]
        parts.append(translate("PlansPage", "* misprint mended"))
        legend = QLabel("   ".join(parts), self)
        legend.setWordWrap(True)
        legend.setFont(font(TextStyle.CAPTION))
        set_tone(legend, Tone.MUTED)
        first = translate("PlansPage", "Held against the first ticked plan of the same year.")
        legend.setToolTip(first)
        return legend
