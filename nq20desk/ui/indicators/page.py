"""The page *Chỉ tiêu*: joins grid, filters and side panel with the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from nq20desk.app.desk import PLAN_TABLES
from nq20desk.core.errors import KnownError
from nq20desk.core.figures import Figures
from nq20desk.core.plan import Plan
from nq20desk.store import queries
from nq20desk.store.journal import ChangeSet, key_text
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.indicators.cell_panel import CellPanel
from nq20desk.ui.indicators.filter_bar import FilterBar
from nq20desk.ui.indicators.legend import Legend
from nq20desk.ui.indicators.model import FigureModel
from nq20desk.ui.indicators.scribe import Scribe
from nq20desk.ui.indicators.sheet import Place, Sheet, SheetInput
from nq20desk.ui.indicators.unit_choice import communes_of, no_unit_words, offered_units
from nq20desk.ui.indicators.view import GridView
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.theme import PAGE_PADDING, PAGE_PADDING_NARROW
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

_WIDE_PAGE = 1216  # what the navigation leaves of a window of 1400 px
_ROOM_FOR_PANEL = 900
_GRID, _NO_UNIT, _NOTHING_FOUND = range(3)


class IndicatorsPage(Page):
    """Figures and targets of a unit in a grid; every change is one undoable step."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        language = workplace.language
        self._kept: set[str] = set()
        self._extra: dict[str, set[str]] = {}
        self._visited = ""
        self._panel_wanted: bool | None = None
        self._own_plans: tuple[str, ...] = ()
        self.model = FigureModel(language, self)
        self.grid = GridView(self.model, self)
        self.bar = FilterBar(language, self)
        self.panel = CellPanel(language, self._history, self)
        self.scribe = Scribe(workplace, self.model, self.grid, self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.bar.offer_groups(self.desk.library.catalogue.groups)
        self._load_units()

    # ---- what the window asks

    def title(self) -> str:
        """The page's name."""
        return translate("IndicatorsPage", "Indicators")

    def actions_for_head(self) -> list[QAction]:
        """Undo, redo, paste, add a year."""
        return [self.undo_action, self.redo_action, self.paste_action, self.add_year_action]

    def show_destination(self, destination: Destination) -> None:
        """Go to a unit's figure, whatever the filters hide."""
        if destination.unit:
            self._offer_units(destination.unit)
            self.bar.choose_unit(destination.unit)
        if destination.indicator not in self.desk.library.catalogue:
            return
        self._kept.add(destination.indicator)
        if destination.period:
            self._periods.add(destination.period)
        if self.model.sheet.row_of(destination.indicator) is None:
            self.bar.clear_search()
        self.relayout()
        period = destination.period or self._latest_period(destination.indicator)
        self.grid.go_to(Place(destination.indicator, period))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: ChangeSet) -> None:
        """Take over what was changed, here or elsewhere."""
        if changes.touches("unit"):
            self._load_units()
        elif changes.touches("observation", "report", "office", "setting", *PLAN_TABLES):
            untouched = set(self.bar.plan_keys) == set(self._own_plans)
            if changes.touches("report", "office", *PLAN_TABLES):
                self._load_plans(() if untouched else self.bar.plan_keys)
            if changes.touches("office"):
                self._offer_units()
            self.relayout()

    def leave(self) -> None:
        """Commit what is being typed."""
        self.grid.finish_editing()
        self.panel.form.save_pending()

    # ---- loading

    @property
    def unit(self) -> str:
        """The unit whose figures are shown."""
        return self.bar.unit

    @property
    def _periods(self) -> set[str]:
        """The years shown of this unit although nothing may be entered in them."""
        return self._extra.setdefault(self.unit, set())

    def _load_units(self) -> None:
        self._offer_units()
        self._load_unit()

    def _offer_units(self, wanted: str = "") -> None:
        units, self._visited = offered_units(self.desk, wanted, self._visited)
        self.bar.offer_units(units, self.unit or self._unit_of_newest_report())

    def _unit_of_newest_report(self) -> str:
        reports = self.desk.reports()
        offices = {one.key: one.unit for one in self.desk.offices()}
        return next((offices[one.office] for one in reports), next(iter(offices.values()), ""))

    def _load_unit(self) -> None:
        self.scribe.unit = self.unit
        if self.unit:
            self._periods.add(self._fresh_year(self.desk.figures(self.unit)))
            self._periods.update(map(str, self._report_years()))
            self._load_plans()
        self._kept.clear()
        self.relayout()
        self._go_to_start()

    def _report_years(self) -> list[int]:
        """The years that the unit's reports are about, the newest report's first."""
        offices = {one.key for one in self.desk.offices() if one.unit == self.unit}
        return [one.year for one in self.desk.reports() if one.office in offices]

    def _fresh_year(self, figures: Figures) -> str:
        years = figures.years()
        if years:
            return str(years[-1] + 1)
        return str(next(iter(self._report_years()), self.desk.clock().year))

    def _load_plans(self, chosen: Sequence[str] = ()) -> None:
        """Offer the plans that there are now, the unit's or the clerk's choice first."""
        if not self.unit:
            return
        self._own_plans = tuple(plan.key for plan in self.desk.plans_of_unit(self.unit))
        keys = [key for key in chosen or self._own_plans if key in self.desk.plans()]
        offered = self.desk.offered_plans(keys)
        ordered = sorted(offered, key=lambda one: keys.index(one.key) if one.key in keys else 99)
        self.bar.offer_plans(ordered, keys)

    def _chosen_plans(self) -> tuple[Plan, ...]:
        return tuple(self.desk.plan(key) for key in self.bar.plan_keys)

    def relayout(self) -> None:
        """Lay the grid out anew; the active cell stays the same figure."""
        if not self.unit:
            self._stack.setCurrentIndex(_NO_UNIT)
            return
        place, editing = self.grid.place, self.grid.is_editing
        plans = self._chosen_plans()
        self.bar.offer_bases(plans)
        if self.model.show_sheet(self._new_sheet(plans)) and place is not None:
            self.grid.go_to(place)
            if editing:  # the reset took the editor away
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._kept.update(one.key for one in self.model.sheet.listed if not self.bar.filters.search)
        self._stack.setCurrentIndex(_GRID if self.model.sheet.rows else _NOTHING_FOUND)
        self._show_panel()
        self._name_steps()

    def _new_sheet(self, plans: tuple[Plan, ...]) -> Sheet:
        return Sheet(
            SheetInput(
                figures=self.desk.figures(self.unit),
                plans=plans,
                assessments=self.desk.assess(self.unit, plans),
                basis=self.bar.chosen_basis,
                filters=self.bar.filters,
                extra_periods=frozenset(self._periods),
                kept=frozenset(self._kept) if self.bar.filters.only_known else frozenset(),
            )
        )

    def _go_to_start(self) -> None:
        """The first indicator that has a figure, in its newest year."""
        listed = [one.key for one in self.model.sheet.listed]
        if not listed:
            return
        figures = self.desk.figures(self.unit)
        key = next((one for one in listed if figures.latest(one)), listed[0])
        self.grid.go_to(Place(key, self._latest_period(key)))
        self.grid.bring_to_left(self._latest_period(key))

    def _latest_period(self, indicator: str) -> str:
        """The newest year with figures of an indicator, else of any."""
        figures = self.desk.figures(self.unit)
        latest = figures.latest(indicator)
        years = figures.years()
        return latest.period if latest else str(years[-1]) if years else self._fresh_year(figures)

    # ---- steps back and forth

    def undo(self) -> None:
        """Take back the newest step and show where it was."""
        self._step(self.desk.undo)

    def redo(self) -> None:
        """Do the undone step again and show where it is."""
        self._step(self.desk.redo)

    def _step(self, step: Callable[[], ChangeSet]) -> None:
        try:
            changes = step()
        except KnownError as error:
            self.failed.emit(error)
            return
        keys = sorted(changes.keys("observation"))
        self.grid.select_places(
            [Place(key, period) for unit, key, period in keys if unit == self.unit]
        )
        self._name_steps()

    def _name_steps(self) -> None:
        for action, step, plain in (
            (self.undo_action, self.desk.store.next_undo(), translate("IndicatorsPage", "Undo")),
            (self.redo_action, self.desk.store.next_redo(), translate("IndicatorsPage", "Redo")),
        ):
            action.setEnabled(step is not None)
            action.setToolTip(f"{plain}: {self.workplace.say(step)}" if step else plain)

    # ---- panel

    def _history(self, place: Place) -> Sequence[queries.JournalEntry]:
        key = key_text((self.unit, place.indicator, place.period))
        with self.desk.store.read() as session:
            return queries.history(session, "observation", key, limit=8)

    @property
    def panel_shown(self) -> bool:
        """Whether the side panel is unfolded: as chosen, else where there is room."""
        if self._panel_wanted is not None:
            return self._panel_wanted
        return self.width() >= _ROOM_FOR_PANEL

    def _show_panel(self) -> None:
        index = self.grid.currentIndex()
        row = self.model.sheet.rows[index.row()] if index.isValid() else None
        known = row is not None and row.indicator is not None
        shown = known and self.panel_shown and self._stack.currentIndex() == _GRID
        self.panel.setVisible(shown)
        if row is not None and shown:
            place = self.grid.place or Place(row.key, self._latest_period(row.key))
            self.panel.by_commune.setVisible(bool(self.desk.territory.children(self.unit)))
            self.panel.show_place(self.model.sheet, self.model.faces, place)

    def _toggle_panel(self) -> None:
        self._panel_wanted = not self.panel_shown
        self._show_panel()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the active year beside the names."""
        super().showEvent(event)
        layout, place = self.layout(), self.grid.place
        if place is not None and layout is not None:
            layout.activate()
            self.grid.bring_to_left(place.period)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panel where there is no room, and mind the page's padding."""
        super().resizeEvent(event)
        self._pad()
        if self.panel.isVisibleTo(self) != self.panel_shown:
            self._show_panel()

    # ---- building

    def _make_actions(self) -> None:
        self.undo_action = make_action(
            self, "undo", translate("IndicatorsPage", "Undo"), self.undo, "Ctrl+Z"
        )
        self.redo_action = make_action(
            self, "redo", translate("IndicatorsPage", "Redo"), self.redo, "Ctrl+Y"
        )
        self.paste_action = make_action(
            self, "paste", translate("IndicatorsPage", "Paste from Excel"), self.grid.paste
        )
        self.add_year_action = make_action(
            self, "add", translate("IndicatorsPage", "Add a year"), self.add_year
        )
        make_action(self, "search", translate("IndicatorsPage", "Find"), self._find, "Ctrl+F")
        make_action(self, "info", translate("IndicatorsPage", "Panel"), self._toggle_panel, "F4")
        make_action(
            self, "forward", translate("IndicatorsPage", "Next part"), self._next_part, "F6"
        )

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        self._left.setSpacing(8)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty("units", self._declare_unit, no_unit_words()))
        self._stack.addWidget(
            self._empty("search", self.bar.show_everything, _nothing_found_words())
        )
        self._left.addLayout(self._stack, 1)
        self._left.addWidget(Legend(self))
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(self._left, 1)
        below.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._top = QVBoxLayout()
        self._top.addWidget(self.bar)
        layout.addLayout(self._top)
        layout.addLayout(below, 1)
        self.panel.hide()
        self._pad()

    def _empty(
        self, picture: str, action: Callable[[], object], words: tuple[str, str]
    ) -> EmptyState:
        state = EmptyState(picture, *words, parent=self)
        state.acted.connect(action)
        return state

    def _pad(self) -> None:
        side = PAGE_PADDING if self.width() >= _WIDE_PAGE else PAGE_PADDING_NARROW
        self._top.setContentsMargins(side, 8, side, 8)
        self._left.setContentsMargins(side, 0, side, 8)

    def _connect(self) -> None:
        self.bar.unit_changed.connect(self._load_unit)
        self.bar.changed.connect(self._filter)
        self.model.typed.connect(self.scribe.enter)
        self.scribe.failed.connect(self.failed)
        self.grid.moved_to.connect(self._show_panel)
        self.grid.clear_wanted.connect(self.scribe.clear)
        self.grid.fill_wanted.connect(self.scribe.fill_down)
        self.grid.paste_wanted.connect(self.scribe.paste)
        self.panel.form.entered.connect(self.scribe.enter)
        self.panel.form.changed.connect(self.scribe.change)
        self.panel.by_commune.clicked.connect(self._go_to_communes)
        self.panel.fold_wanted.connect(self._toggle_panel)

    # ---- small steps

    def add_year(self) -> None:
        """Show one year more."""
        newest = max(int(one[-4:]) for one in self.model.sheet.periods)
        place = self.grid.place
        self._periods.add(str(newest + 1))
        self.relayout()
        if place is not None:
            self.grid.go_to(Place(place.indicator, str(newest + 1)))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self) -> None:
        self._kept.clear()
        self.relayout()

    def _find(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _next_part(self) -> None:
        """From the search to the grid, to the panel, and round."""
        parts: list[QWidget] = [self.bar.search, self.grid]
        if self.panel.isVisible():
            parts.append(self.panel.form.value)
        at = next((at for at, one in enumerate(parts) if _holds_focus(one)), len(parts) - 1)
        if self.panel.isAncestorOf(self.focusWidget() or self):
            at = len(parts) - 1
        parts[(at + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_communes(self) -> None:
        self.go.emit(communes_of(self.unit, self.grid.place))

    def _declare_unit(self) -> None:
        self.go.emit(Destination("settings"))


def _holds_focus(widget: QWidget) -> bool:
    return widget.hasFocus()


def _nothing_found_words() -> tuple[str, str]:
    return (
        translate("IndicatorsPage", "No indicator fits what is sought."),
        translate("IndicatorsPage", "Show all indicators"),
    )
