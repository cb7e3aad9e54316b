"""The page *Tổng quan*: every indicator against a plan, and what the clerk has to do next."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.desk import PLAN_TABLES
from nq20desk.app.moves import moves_of
from nq20desk.app.scores import (
    Aim,
    Order,
    Scope,
    Score,
    aims_of,
    first_aim,
    ordered,
    scores,
)
from nq20desk.core.assessment import count_verdicts
from nq20desk.core.indicator import IndicatorGroup
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import icon
from nq20desk.ui.overview.filters import ChipLine, ChooserLine
from nq20desk.ui.overview.panel import IndicatorPanel
from nq20desk.ui.overview.scorecard_flow import ScorecardFlow
from nq20desk.ui.overview.side import SidePanel
from nq20desk.ui.overview.view_switch import View
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.theme import ButtonKind, page_padding, set_kind
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.app.courses import Charts
    from nq20desk.app.scorecard import Wish

_TABLES = ("observation", "report", "office", "unit", "setting", *PLAN_TABLES)
_SIDE_TABLES = ("section", "export", "task_progress", "own_task")


class OverviewPage(Page):
    """Progress of all indicators; ``sample_wanted`` asks the window to open the sample."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._scores: list[Score] = []
        self._charts: Charts | None = None
        self._unit = ""
        self._stale = False
        self.choosers = ChooserLine(workplace, self)
        self.chips = ChipLine(workplace, self)
        self.panel = IndicatorPanel(workplace, self)
        self.side = SidePanel(workplace, self)
        self.welcome = Welcome(self)
        self.print_card, self.export_card = self._make_actions()
        self.flow = ScorecardFlow(workplace, self)
        self._contents = self._make_contents()
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._contents)
        self._pages.addWidget(self.welcome)
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages)
        self._connect()
        self._read_all()

    # ---- the page's contract

    def title(self) -> str:
        """The page's name."""
        return translate("OverviewPage", "Overview")

    def actions_for_head(self) -> list[QAction]:
        """The scorecard, printed or exported; nothing before there are figures."""
        return [self.print_card, self.export_card] if self._scores else []

    def refresh(self, changes: ChangeSet) -> None:
        """Read again what the page shows; while it is hidden, only note that it must."""
        if not changes.touches(*_TABLES, *_SIDE_TABLES):
            return
        if not self.isVisible():
            self._stale = True
        elif changes.touches(*_TABLES):
            self._read_all()
        else:
            self.side.refresh()

    def begin_day(self, before: date, today: date) -> None:
        """Tasks may be overdue today that were not."""
        if self.isVisible():
            self.side.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._read_all()

    def show_destination(self, destination: Destination) -> None:
        """Show a unit and bring the focus to an indicator, if they are named."""
        if destination.unit:
            self.choosers.unit.choose(destination.unit)
        if destination.indicator:
            self.panel.focus_on(destination.indicator)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air around the page where it is narrow."""
        super().resizeEvent(event)
        padding = page_padding(event.size().width())
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(padding, 12, padding, padding)

    # ---- reading

    def _read_all(self) -> None:
        self._stale = False
        units = self.desk.units()
        self._pages.setCurrentWidget(self._contents if units else self.welcome)
        if not units:
            return
        if self._unit not in {one.key for one in units}:
            self._unit = self._first_unit()
        self.choosers.offer_units(units, self._unit)
        self.choosers.unit.setVisible(len(units) > 1)
        self.side.refresh()
        self._read_unit()

    def _first_unit(self) -> str:
        """The unit of the newest report, else that of an office."""
        reports = self.desk.reports()
        if reports:
            return self.desk.office(reports[0].office).unit
        offices = self.desk.offices()
        return offices[0].unit if offices else self.desk.units()[0].key

    def _on_unit_changed(self) -> None:
        self._unit = str(self.choosers.unit.chosen)
        self._read_unit()

    def _read_unit(self) -> None:
        self.side.show_unit(self._unit)
        figures = self.desk.figures(self._unit)
        aims = aims_of(self.desk.plans_of_unit(self._unit))
        before = self.choosers.aim.chosen
        chosen = before if before in aims else first_aim(aims, figures)
        self.choosers.offer_aims(aims, chosen)
        self.chips.setVisible(bool(figures.observations))
        if figures.observations:
            self._read_scores()
        else:
            self.panel.show_no_figures()

    def _read_scores(self) -> None:
        aim, scope = self.choosers.aim.chosen, self.choosers.scope.chosen
        if isinstance(aim, Aim) and isinstance(scope, Scope):
            self._scores = scores(self.desk, self._unit, aim, scope)
            self._charts = None
            self.side.show_moves(moves_of(self.desk, self._unit, self._scores), self._unit)
            self.choosers.offer_groups(self._groups())
            self._show_scores()

    def _groups(self) -> list[IndicatorGroup]:
        occurring = {one.indicator.group for one in self._scores}
        return [one for one in self.desk.library.catalogue.groups if one.key in occurring]

    def _show_scores(self) -> None:
        group, order = self.choosers.group.chosen, self.choosers.order.chosen
        self.titled.emit()
        found = [one for one in self._scores if group in ("", one.indicator.group)]
        self.chips.show_counts(count_verdicts(one.assessment for one in found))
        shown = [one for one in found if one.assessment.verdict in self.chips.wanted]
        catalogue, language = self.desk.library.catalogue, self.workplace.language
        self._show(ordered(shown, Order(str(order)), catalogue, language), order is Order.GROUP)

    def _show(self, shown: list[Score], grouped: bool) -> None:
        """Show scores as bars or as charts."""
        if self.panel.switch.view is View.BARS:
            self.panel.show_bars(shown, len(self._scores), self._all_charts, grouped=grouped)
        else:
            charts = self._all_charts()
            self.panel.show_charts(shown, len(self._scores), charts, grouped=grouped)

    def _all_charts(self) -> Charts:
        """Charts and outlooks of all scores, worked out when first asked for."""
        from nq20desk.app.courses import charts_of  # noqa: PLC0415 - not for bars

        if self._charts is None:
            self._charts = charts_of(self.desk, self._unit, self._scores)
        return self._charts

    def _show_all(self) -> None:
        self.chips.clear()
        self.choosers.group.choose("")
        if not self._scores:
            self.choosers.scope.choose(Scope.ALL)

    # ---- going elsewhere

    def _go_to_figure(self, score: Score) -> None:
        indicator, period = score.indicator.key, score.period
        self.go.emit(Destination("indicators", indicator=indicator, period=period, unit=self._unit))

    def _open_wizard(self) -> None:
        from nq20desk.ui.settings.wizard import UnitWizard  # noqa: PLC0415 - rarely needed

        wizard = UnitWizard(self.workplace, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.failed.connect(self.failed)
        wizard.open()

    # ---- the scorecard

    def wish(self) -> Wish:
        """The scorecard of what is shown: its plan first, the unit's other plans beside it."""
        from nq20desk.app.scorecard import Wish  # noqa: PLC0415 - not for looking at the page

        aim, scope = self.choosers.aim.chosen, self.choosers.scope.chosen
        assert isinstance(aim, Aim)
        assert isinstance(scope, Scope)
        others = (one for one in self.choosers.aim.values if isinstance(one, Aim))
        beside = [one for one in others if one.plan is not aim.plan and one.year == aim.year]
        shown = tuple(row.score for row in self.panel.list.rows)
        return Wish(self._unit, (aim, *beside), shown, scope, self._choice())

    def _choice(self) -> str:
        """By what the indicators are filtered, in words."""
        chips = (chip.text() for chip in self.chips.chips.values() if chip.isChecked())
        group = self.choosers.group
        return ", ".join([*([group.currentText()] if group.chosen else []), *chips])

    def _make_actions(self) -> tuple[QAction, QAction]:
        print_card = QAction(icon("print"), translate("OverviewPage", "Print scorecard"), self)
        words = translate("OverviewPage", "Export scorecard (PDF)")
        export_card = QAction(icon("pdf"), words, self)
        print_card.triggered.connect(lambda: self.flow.print_(self.wish()))
        export_card.triggered.connect(lambda: self.flow.export(self.wish()))
        return print_card, export_card

    # ---- building

    def _connect(self) -> None:
        self.flow.exported.connect(self.exported)
        self.flow.failed.connect(self.failed)
        self.choosers.unit_changed.connect(self._on_unit_changed)
        self.choosers.aim_changed.connect(self._read_scores)
        self.choosers.view_changed.connect(self._show_scores)
        self.chips.changed.connect(self._show_scores)
        self.panel.chosen.connect(self._go_to_figure)
        self.panel.switch.changed.connect(self._show_scores)
        self.panel.all_wanted.connect(self._show_all)
        self.panel.figures_wanted.connect(
            lambda: self.go.emit(Destination("indicators", unit=self._unit))
        )
        self.side.go.connect(self.go)
        self.side.failed.connect(self.failed)
        self.welcome.unit_wanted.connect(self._open_wizard)
        self.welcome.sample_wanted.connect(self.sample_wanted)

    def _make_contents(self) -> QWidget:
        contents = QWidget(self)
        main = QHBoxLayout()
        main.setSpacing(16)
        main.addWidget(self.panel, 1)
        main.addWidget(self.side)
        layout = QVBoxLayout(contents)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.choosers)
        layout.addWidget(self.chips)
        layout.addLayout(main, 1)
        return contents


class Welcome(QWidget):
    """What the page shows before there is any unit."""

    unit_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sentence = translate(
            "OverviewPage",
            "Here you see at a glance where every indicator of your unit stands against the"
            " plans. First say whose reports are written here.",
        )
        empty = EmptyState("units", sentence, translate("OverviewPage", "Enter the unit"), self)
        empty.acted.connect(self.unit_wanted)
        self.start_button = empty.button
        self.sample_button = QPushButton(translate("OverviewPage", "Open the sample"), self)
        set_kind(self.sample_button, ButtonKind.FLAT)
        self.sample_button.clicked.connect(self.sample_wanted)
        layout = QVBoxLayout(self)
        empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout.addStretch(2)
        layout.addWidget(empty)
        layout.addWidget(self.sample_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
