"""The page *Chỉ tiêu*: joins grid, filters and side panel with the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nq20desk.app.desk import PLAN_TABLES
from nq20desk.app.grid.choices import KeptChoices
from nq20desk.app.grid.sheet import ColumnChoice, ColumnKind, Place, Sheet, SheetInput
from nq20desk.app.grid.years import (
    fresh_year,
    latest_period,
    report_years,
    unit_of_newest_report,
)
from nq20desk.core.plan import Plan
from nq20desk.store import queries
from nq20desk.store.journal import ChangeSet, key_text
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.indicators.cell_panel import CellPanel
from nq20desk.ui.indicators.columns_dialog import ColumnsDialog
from nq20desk.ui.indicators.filter_bar import FilterBar
from nq20desk.ui.indicators.model import FigureModel
from nq20desk.ui.indicators.outputs import GridOutputs
from nq20desk.ui.indicators.scribe import Scribe
from nq20desk.ui.indicators.stage import Stage
from nq20desk.ui.indicators.steps import Steps
from nq20desk.ui.indicators.unit_choice import communes_of, offered_units
from nq20desk.ui.indicators.view import GridView
from nq20desk.ui.indicators.work import StoreWork
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.theme import page_padding
from nq20desk.ui.words import translate

_ROOM_FOR_PANEL = 900


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
        self._choices = KeptChoices(workplace.preferences)
        self.model = FigureModel(language, self)
        self.grid = GridView(self.model, self)
        self.bar = FilterBar(language, self)
        self.stage = Stage(self.grid, self)
        self.panel = CellPanel(language, self._history, self)
        self.work = StoreWork(workplace, self)
        self.scribe = Scribe(workplace, self.work, self.model, self.grid, self)
        self.steps = Steps(workplace, self.work, self)
        self.outputs = GridOutputs(workplace, self)
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
        """Undo, redo, paste, add a year, print, save as a workbook."""
        steps = [self.steps.undo_action, self.steps.redo_action]
        return [*steps, self.paste_action, self.add_year_action, self.print_action,
                self.save_action]  # fmt: skip

    def show_destination(self, destination: Destination) -> None:
        """Go to a unit's figure, whatever filters and columns hide."""
        if destination.unit:
            self._offer_units(destination.unit)
            self.bar.choose_unit(destination.unit)
        if destination.indicator not in self.desk.library.catalogue:
            return
        self._kept.add(destination.indicator)
        period = destination.period or self._latest_period(destination.indicator)
        if destination.period:
            self._periods.add(period)
        if self.model.sheet.row_of(destination.indicator) is None:
            self.bar.clear_search()
        self._unhide(period)
        self.relayout()
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
        self.bar.offer_units(units, self.unit or unit_of_newest_report(self.desk))

    def _load_unit(self) -> None:
        self.scribe.unit = self.unit
        if self.unit:
            self._periods.add(fresh_year(self.desk, self.unit))
            self._periods.update(map(str, report_years(self.desk, self.unit)))
            self._load_plans()
        self._kept.clear()
        self.relayout()
        self._go_to_start()

    def _load_plans(self, chosen: Sequence[str] = ()) -> None:
        """Offer the plans that there are now, the unit's or the clerk's choice first."""
        if not self.unit:
            return
        self._own_plans = tuple(plan.key for plan in self.desk.plans_of_unit(self.unit))
        wanted = chosen or self._choices.plans(self.unit) or self._own_plans
        keys = [key for key in wanted if key in self.desk.plans()]
        offered = self.desk.offered_plans(keys)
        ordered = sorted(offered, key=lambda one: keys.index(one.key) if one.key in keys else 99)
        self.bar.offer_plans(ordered, keys)

    def _chosen_plans(self) -> tuple[Plan, ...]:
        return tuple(self.desk.plan(key) for key in self.bar.plan_keys)

    def relayout(self) -> None:
        """Lay the grid out anew; the active cell stays the same figure."""
        if not self.unit:
            self.stage.show_no_unit()
            return
        place, editing = self.grid.place, self.grid.is_editing
        plans = self._chosen_plans()
        self.bar.offer_bases(plans)
        if self.model.show_sheet(self._new_sheet(plans)) and place is not None:
            self.grid.go_to(place)
            if editing:  # the reset took the editor away
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._kept.update(one.key for one in self.model.sheet.listed if not self.bar.filters.search)
        self.stage.show_rows(len(self.model.sheet.rows))
        self._show_panel()
        self.steps.show_names()

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
                choice=self._choices.columns,
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
        return latest_period(self.desk, self.unit, indicator)

    def _show_step(self, changes: ChangeSet) -> None:
        """Show where an undone or repeated step was."""
        keys = sorted(changes.keys("observation"))
        self.grid.select_places(
            [Place(key, period) for unit, key, period in keys if unit == self.unit]
        )

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
        shown = known and self.panel_shown and self.stage.shows_grid
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
        self.paste_action = make_action(
            self, "paste", translate("IndicatorsPage", "Paste from Excel"), self.grid.paste
        )
        self.add_year_action = make_action(
            self, "add", translate("IndicatorsPage", "Add a year"), self.add_year
        )
        self.print_action = make_action(
            self, "print", translate("IndicatorsPage", "Print"),
            lambda: self.outputs.print_(self.model.sheet, self.unit), "Ctrl+P",
        )  # fmt: skip
        self.save_action = make_action(
            self, "excel", translate("IndicatorsPage", "Export to Excel"),
            lambda: self.outputs.save(self.model.sheet, self.unit),
        )  # fmt: skip
        make_action(self, "search", translate("IndicatorsPage", "Find"), self._find, "Ctrl+F")
        make_action(self, "info", translate("IndicatorsPage", "Panel"), self._toggle_panel, "F4")
        make_action(
            self, "forward", translate("IndicatorsPage", "Next part"), self._next_part, "F6"
        )

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.stage, 1)
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

    def _pad(self) -> None:
        side = page_padding(self.width())
        self._top.setContentsMargins(side, 8, side, 8)
        self.stage.set_side(side)

    def _connect(self) -> None:
        self.bar.unit_changed.connect(self._load_unit)
        self.bar.changed.connect(self._filter)
        self.bar.plans_chosen.connect(self._choose_plans)
        self.bar.columns_wanted.connect(self.choose_columns)
        self.stage.unit_wanted.connect(lambda: self.go.emit(Destination("settings")))
        self.stage.all_wanted.connect(self.bar.show_everything)
        self.model.typed.connect(self.scribe.enter)
        for one in (self.scribe, self.work, self.outputs):
            one.failed.connect(self.failed)
        self.steps.taken.connect(self._show_step)
        self.outputs.done.connect(self.exported)
        self.grid.moved_to.connect(self._show_panel)
        self.grid.clear_wanted.connect(self.scribe.clear)
        self.grid.fill_wanted.connect(self.scribe.fill)
        self.grid.paste_wanted.connect(self.scribe.paste)
        self.panel.form.entered.connect(self.scribe.enter)
        self.panel.form.changed.connect(self.scribe.change)
        self.panel.by_commune.clicked.connect(self._go_to_communes)
        self.panel.fold_wanted.connect(self._toggle_panel)

    # ---- columns and filters

    def add_year(self) -> None:
        """Show one year more."""
        figures = (one for one in self.model.sheet.offered if one.kind is ColumnKind.FIGURE)
        year = str(max(int(one.period[-4:]) for one in figures) + 1)
        place = self.grid.place
        self._periods.add(year)
        self._unhide(year)
        self.relayout()
        if place is not None:
            self.grid.go_to(Place(place.indicator, year))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_columns(self) -> None:
        """Ask which columns are to be shown."""
        dialog = ColumnsDialog(self.model.sheet.offered, self._choices.columns, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._show_columns)
        dialog.open()

    def _show_columns(self, choice: ColumnChoice) -> None:
        self._choices.keep_columns(choice)
        self.relayout()

    def _unhide(self, period: str) -> None:
        """A year that is asked for is shown, whatever was chosen before."""
        choice, key = self._choices.columns, f"figure:{period}"
        if key in choice.hidden:
            self._choices.keep_columns(replace(choice, hidden=choice.hidden - {key}))

    def _choose_plans(self) -> None:
        """Keep which plans are shown, unless they are the unit's own."""
        keys = self.bar.plan_keys
        own = set(keys) == set(self._own_plans)
        self._choices.keep_plans(self.unit, None if own else keys)

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
        at = next((at for at, one in enumerate(parts) if one.hasFocus()), len(parts) - 1)
        if self.panel.isAncestorOf(self.focusWidget() or self):
            at = len(parts) - 1
        parts[(at + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_communes(self) -> None:
        self.go.emit(communes_of(self.unit, self.grid.place))
