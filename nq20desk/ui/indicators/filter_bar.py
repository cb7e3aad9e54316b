"""What is shown in the grid: unit, group, search, plans, and whose target gives the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QMenu, QToolButton, QWidget

from nq20desk.app.grid.said import plan_words
from nq20desk.app.grid.sheet import Basis, Filters
from nq20desk.app.language import Language
from nq20desk.core.indicator import IndicatorGroup
from nq20desk.core.plan import Plan
from nq20desk.core.territory import Unit
from nq20desk.ui.icons import icon
from nq20desk.ui.indicators.flow import FlowLayout
from nq20desk.ui.theme import CONTROL_HEIGHT
from nq20desk.ui.widgets.controls import chooser, search_field
from nq20desk.ui.words import translate


class FilterBar(QWidget):
    """The controls above the grid.

    ``changed``: other rows or columns are wanted; ``unit_changed``: another unit's figures;
    ``plans_chosen``: other plans were chosen here; ``columns_wanted``: asks for the chooser.
    """

    changed = Signal()
    plans_chosen = Signal()
    columns_wanted = Signal()
    unit_changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.units = chooser(translate("IndicatorsPage", "Unit whose figures are shown"), 272, self)
        self.groups = chooser(translate("IndicatorsPage", "Group"), 170, self)
        self.search = search_field(
            translate("IndicatorsPage", "Find an indicator (Ctrl+F)"), 212, self
        )
        self.plans = QToolButton(self)
        self.columns = QToolButton(self)
        self.basis = chooser(translate("IndicatorsPage", "Verdict by the target of"), 206, self)
        self.only_known = QCheckBox(
            translate("IndicatorsPage", "Only with figures or targets"), self
        )
        self.only_known.setChecked(True)
        self._plan_actions: dict[str, QAction] = {}
        self._dress_plans()
        self._lay_out()
        self._connect()

    # ---- what is chosen

    @property
    def unit(self) -> str:
        """The unit whose figures are shown."""
        return self.units.currentData() or ""

    @property
    def filters(self) -> Filters:
        """Which indicators are listed."""
        group = self.groups.currentData() or ""
        return Filters(group, self.search.text(), self.only_known.isChecked())

    @property
    def plan_keys(self) -> tuple[str, ...]:
        """The plans whose targets are shown."""
        return tuple(key for key, one in self._plan_actions.items() if one.isChecked())

    @property
    def chosen_basis(self) -> Basis | None:
        """Whose target gives the verdict."""
        found = self.basis.currentData()
        return found if isinstance(found, Basis) else None

    def plan_action(self, key: str) -> QAction:
        """The action that shows or hides a plan."""
        return self._plan_actions[key]

    # ---- what there is to choose

    def choose_unit(self, unit: str) -> None:
        """Show another unit's figures, as if it had been chosen here."""
        place = self.units.findData(unit)
        if place >= 0:
            self.units.setCurrentIndex(place)

    def offer_units(self, units: Sequence[Unit], chosen: str) -> None:
        """Offer units; a single one needs no chooser."""
        with QSignalBlocker(self.units):
            self.units.clear()
            for unit in units:
                self.units.addItem(unit.name, unit.key)
            self.units.setCurrentIndex(max(self.units.findData(chosen), 0 if units else -1))
        self.units.setVisible(len(units) > 1)

    def offer_groups(self, groups: Iterable[IndicatorGroup]) -> None:
        """Offer the groups of the catalogue."""
        with QSignalBlocker(self.groups):
            self.groups.clear()
            self.groups.addItem(translate("IndicatorsPage", "All groups"), "")
            for group in groups:
                self.groups.addItem(self._language.pick(group.name, group.name_en), group.key)

    def offer_plans(self, plans: Iterable[Plan], chosen: Iterable[str]) -> None:
        """Offer plans, the chosen ones checked."""
        menu = self.plans.menu()
        menu.clear()
        wanted = set(chosen)
        self._plan_actions = {}
        for plan in plans:
            action = menu.addAction(plan.short)
            action.setToolTip(self._language.pick(plan.name, plan.name_en))
            action.setCheckable(True)
            action.setChecked(plan.key in wanted)
            action.toggled.connect(self._choose_plan)
            self._plan_actions[plan.key] = action

    def _choose_plan(self) -> None:
        self.plans_chosen.emit()
        self.changed.emit()

    def offer_bases(self, plans: Iterable[Plan]) -> None:
        """Offer every year of the chosen plans; keep the choice if it is still there."""
        chosen = self.chosen_basis
        with QSignalBlocker(self.basis):
            self.basis.clear()
            for plan in plans:
                for year in plan.years:
                    words = translate(
                        "IndicatorsPage", "Against {plan}", plan=plan_words(plan, year)
                    )
                    self.basis.addItem(words, Basis(plan.key, year))
            at = next((at for at in range(self.basis.count())
                       if self.basis.itemData(at) == chosen), 0)  # fmt: skip
            self.basis.setCurrentIndex(at if self.basis.count() else -1)

    def clear_search(self) -> None:
        """Take search and group off."""
        with QSignalBlocker(self.search), QSignalBlocker(self.groups):
            self.search.clear()
            self.groups.setCurrentIndex(0)

    def show_everything(self) -> None:
        """Take all filters off."""
        self.clear_search()
        with QSignalBlocker(self.only_known):
            self.only_known.setChecked(False)
        self.changed.emit()

    # ---- building

    def _dress_plans(self) -> None:
        self.plans.setText(translate("IndicatorsPage", "Plans"))
        self.plans.setIcon(icon("plan", "muted"))
        self.plans.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.plans.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.plans)
        menu.setToolTipsVisible(True)
        self.plans.setMenu(menu)
        self.plans.setToolTip(translate("IndicatorsPage", "Whose targets are shown"))
        self.columns.setText(translate("IndicatorsPage", "Columns"))
        self.columns.setIcon(icon("fit-width", "muted"))
        self.columns.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.columns.setToolTip(
            translate("IndicatorsPage", "Which years, targets and verdicts are shown")
        )

    def _lay_out(self) -> None:
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.units, self.search, self.groups, self.basis, self.plans, self.columns,
            self.only_known,
        ):  # fmt: skip
            widget.setFixedHeight(CONTROL_HEIGHT)
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.units.currentIndexChanged.connect(self.unit_changed)
        self.groups.currentIndexChanged.connect(self.changed)
        self.basis.currentIndexChanged.connect(self.changed)
        self.search.textChanged.connect(self.changed)
        self.only_known.toggled.connect(self.changed)
        self.columns.clicked.connect(self.columns_wanted)
