"""The panel of indicators: how many, what the marks mean, the rows; or what to do instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nq20desk.core.indicator import Level
from nq20desk.ui.overview.indicator_list import IndicatorList
from nq20desk.ui.overview.indicator_row import IndicatorRow, RowWords
from nq20desk.ui.overview.legend import Legend
from nq20desk.ui.overview.scorecard import Score
from nq20desk.ui.page import Workplace
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.wording import distance_words, level_word, target_words, value_words, why_words
from nq20desk.ui.words import translate


class IndicatorPanel(Card):
    """Shows scores; ``chosen`` carries the one that was clicked."""

    chosen = Signal(object)
    all_wanted = Signal()
    figures_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workplace = workplace
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
        self.add_action(self.legend)
        self.set_flush()
        self.body.setContentsMargins(0, 0, 0, 1)
        self.add(self._contents, 1)

    def show_no_figures(self) -> None:
        """Say that nothing has been entered for the unit."""
        self._contents.setCurrentWidget(self.no_figures)
        self.set_title("")
        self.legend.set_entries([])

    def show_scores(self, shown: Sequence[Score], everything: Sequence[Score]) -> None:
        """Show some of all the scores."""
        self.list.show_rows([self._row(one) for one in shown])
        self._contents.setCurrentWidget(self.list if shown else self.no_match)
        self.set_title(_count_words(len(shown), len(everything)))
        self.legend.set_entries(self._legend_entries(everything))

    def focus_on(self, indicator: str) -> None:
        """Bring the focus to an indicator's row, if it is shown."""
        for row in self.list.rows:
            if row.score.indicator.key == indicator:
                self.list.go_to(row)

    def _row(self, score: Score) -> IndicatorRow:
        one, language = score.assessment, self._workplace.language
        value = value_words(score.indicator, one.observation, language)
        target = target_words(score.indicator, one.target, language, beside_value=bool(value))
        words = RowWords(
            name=language.pick(score.indicator.name, score.indicator.name_en),
            value=value,
            target=translate("OverviewPage", "target {words}", words=target) if target else "",
            distance=self._workplace.say(distance_words(one)),
            why=self._workplace.say(why_words(one)),
        )
        return IndicatorRow(score, words)

    def _legend_entries(self, scores: Sequence[Score]) -> list[tuple[Level | None, str]]:
        """The levels whose targets occur, the nearest first, then the former figure."""
        levels = {tick.level for score in scores for tick in score.bullet.targets}
        entries: list[tuple[Level | None, str]] = [
            (one, self._workplace.say(level_word(one))) for one in Level if one in levels
        ]
        if any(score.bullet.last is not None for score in scores):
            entries.append((None, translate("OverviewPage", "former figure")))
        return entries


def _count_words(shown: int, total: int) -> str:
    if shown == total:
        return translate("OverviewPage", "{total} indicators", total=total)
    return translate("OverviewPage", "{shown} of {total} indicators", shown=shown, total=total)


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
