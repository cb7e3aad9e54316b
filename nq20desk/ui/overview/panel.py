"""The panel of indicators: how many, rows or small charts, what the marks mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nq20desk.app.scores import Score, name_of
from nq20desk.ui.overview.course_tile import LEAST_WIDTH, CourseTile
from nq20desk.ui.overview.indicator_list import IndicatorList
from nq20desk.ui.overview.indicator_row import IndicatorRow
from nq20desk.ui.overview.legend import Legend
from nq20desk.ui.overview.legend_entries import bar_entries, course_entries
from nq20desk.ui.overview.score_button import ScoreWords
from nq20desk.ui.overview.view_switch import ViewSwitch
from nq20desk.ui.page import Workplace
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.wording import distance_words, target_words, value_words
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.app.courses import Charts
    from nq20desk.app.outlook import Outlook

_ROW_WIDTH = 300


class IndicatorPanel(Card):
    """Shows scores; ``chosen`` carries the one that was clicked."""

    chosen = Signal(object)
    all_wanted = Signal()
    figures_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workplace = workplace
        self.switch = ViewSwitch(self)
        self.legend = Legend(self)
        self.list = IndicatorList(self)
        self.list.chosen.connect(lambda row: self.chosen.emit(row.score))
        self.no_match = _no_match(self)
        self.no_match.acted.connect(self.all_wanted)
        self.no_figures = _no_figures(self)
        self.no_figures.acted.connect(self.figures_wanted)
        self._contents = QStackedWidget(self)
        for content in (self.list, self.no_match, self.no_figures):
            self._contents.addWidget(content)
        self.add_action(self.switch)
        self.set_flush()
        self.body.setContentsMargins(0, 0, 0, 1)
        self.body.setSpacing(0)
        self.add(self._contents, 1)
        self.add(self.legend)

    def show_no_figures(self) -> None:
        """Say that nothing has been entered for the unit."""
        self._contents.setCurrentWidget(self.no_figures)
        self.set_title("")
        self.switch.hide()
        self.legend.set_entries([])

    def show_bars(
        self, shown: Sequence[Score], total: int, charts: Callable[[], Charts], *, grouped: bool
    ) -> None:
        """Show some of all the scores as rows with bars; tooltips ask for what lies ahead."""
        with_spark = any(one.spark.points > 1 for one in shown)
        rows = [IndicatorRow(one, self._words(one), with_spark=with_spark) for one in shown]
        for row in rows:
            key = row.score.indicator.key
            row.explain = lambda key=key: self._outlook(charts().outlooks[key])
        self.list.show_rows(rows, _ROW_WIDTH, self._heads(shown) if grouped else None)
        self.legend.set_entries(
            bar_entries(shown, self._workplace.language, with_spark=with_spark)
        )  # fmt: skip
        self._show_list(len(shown), total)

    def show_charts(
        self, shown: Sequence[Score], total: int, charts: Charts, *, grouped: bool
    ) -> None:
        """Show some of all the scores as small charts."""
        tiles = [
            CourseTile(one, self._words(one, charts), charts.courses[one.indicator.key])
            for one in shown
        ]
        self.list.show_rows(tiles, LEAST_WIDTH, self._heads(shown) if grouped else None)
        seen = [one.course for one in tiles]
        self.legend.set_entries(course_entries(shown, seen, self._workplace.language))
        self._show_list(len(shown), total)

    def focus_on(self, indicator: str) -> None:
        """Bring the focus to an indicator's row, if it is shown."""
        for row in self.list.rows:
            if row.score.indicator.key == indicator:
                self.list.go_to(row)

    def _show_list(self, shown: int, total: int) -> None:
        self._contents.setCurrentWidget(self.list if shown else self.no_match)
        self.switch.show()
        self.set_title(_count_words(shown, total))

    def _heads(self, shown: Sequence[Score]) -> dict[int, str]:
        """The groups' names, by the number of their first row."""
        names = {
            one.key: self._workplace.language.pick(one.name, one.name_en)
            for one in self._workplace.desk.library.catalogue.groups
        }
        firsts: dict[str, int] = {}
        for number, one in enumerate(shown):
            firsts.setdefault(one.indicator.group, number)
        return {number: names[group] for group, number in firsts.items()}

    def _words(self, score: Score, charts: Charts | None = None) -> ScoreWords:
        one, workplace = score.assessment, self._workplace
        value = value_words(score.indicator, one.observation, workplace.language)
        target = target_words(
            score.indicator, one.target, workplace.language, beside_value=bool(value)
        )
        return ScoreWords(
            name=name_of(score.indicator, workplace.language),
            value=value,
            target=translate("OverviewPage", "target {words}", words=target) if target else "",
            distance=workplace.say(distance_words(one)),
            why=workplace.say(one.why),
            pace=self._pace(charts.outlooks[score.indicator.key]) if charts else "",
            outlook=self._outlook(charts.outlooks[score.indicator.key]) if charts else "",
        )

    def _pace(self, outlook: Outlook) -> str:
        said = outlook.pace_words
        return self._workplace.say(said) if said is not None else ""

    def _outlook(self, outlook: Outlook) -> str:
        """The needed pace and the forecast in words."""
        said = (outlook.pace_words, outlook.forecast_words)
        return "\n".join(self._workplace.say(one) for one in said if one is not None)


def _count_words(shown: int, total: int) -> str:
    if shown == total:
        return translate("OverviewPage", "Indicators: {total}", total=total)
    return translate("OverviewPage", "Indicators: {shown} of {total}", shown=shown, total=total)


def _no_match(parent: QWidget) -> EmptyState:
    sentence = translate("OverviewPage", "No indicator matches what is chosen above.")
    return EmptyState("filter", sentence, translate("OverviewPage", "Show all"), parent)


def _no_figures(parent: QWidget) -> EmptyState:
    sentence = translate(
        "OverviewPage",
        "No figures have been entered for this unit. Enter or paste them, and this page shows"
        " how far each one is from its target.",
    )
    return EmptyState("indicators", sentence, translate("OverviewPage", "Enter figures"), parent)
