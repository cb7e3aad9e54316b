"""The card *Thay đổi*: what moved since the last report, each line leading to its figure."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nq20desk.app.moves import Move, Moves
from nq20desk.app.scores import name_of
from nq20desk.core.observation import Observation
from nq20desk.ui.overview.cards import ListCard, muted_sentence
from nq20desk.ui.overview.side_row import SideRow
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.wording import moment_words, value_words, verdict_word
from nq20desk.ui.words import translate

_SHOWN = 4


class MovesCard(ListCard):
    """Says what is compared with what, how many moved, and shows the first of them."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(translate("OverviewPage", "What moved"), parent)
        self._workplace = workplace
        self.base = muted_sentence("", self)
        self.body.insertWidget(0, self.base)

    def show_moves(self, moves: Moves, unit: str) -> None:
        """Show what moved among a unit's indicators."""
        self.base.setText(_base_words(moves))
        self.clear(_nothing_words(moves))
        for move in moves.moved[:_SHOWN]:
            self.add_row(self._row(move), _figure_of(move, unit))
        rest = moves.moved[_SHOWN:]
        if rest:
            words = translate("OverviewPage", "{count} more", count=len(rest))
            self.add_row(SideRow("more", words), _figure_of(rest[0], unit))

    def _row(self, move: Move) -> SideRow:
        name = name_of(move.now.indicator, self._workplace.language)
        caption = [f"{self._value(move, move.before)} → {self._value(move, move.now.observation)}"]
        if move.verdict_changed:
            say = self._workplace.say
            verdicts = f"{say(verdict_word(move.then))} → {say(verdict_word(move.now.verdict))}"
            caption.append(verdicts)
        elif move.better is not None:
            better = translate("OverviewPage", "better")
            caption.append(better if move.better else translate("OverviewPage", "worse"))
        return SideRow(_icon(move), name, " · ".join(caption))

    def _value(self, move: Move, figure: Observation | None) -> str:
        said = value_words(move.now.indicator, figure, self._workplace.language)
        return said or translate("OverviewPage", "no figure")


def _icon(move: Move) -> str:
    """An arrow the way the number went."""
    now = move.now.observation
    if move.before is None or now is None or not (move.before.has_number and now.has_number):
        return "edit"
    rising = (now.value or 0) > (move.before.value or 0)
    return "chevron-up" if rising else "chevron-down"


def _figure_of(move: Move, unit: str) -> Destination:
    figure = move.now.observation or move.before
    period = figure.period if figure else ""
    return Destination("indicators", indicator=move.now.indicator.key, period=period, unit=unit)


def _base_words(moves: Moves) -> str:
    """With what the figures are compared, and how many went which way."""
    if moves.since is None:
        text = translate("OverviewPage", "No report was exported yet: against the year before.")
    else:
        moment = moment_words(moves.since)
        text = translate("OverviewPage", "Against the report exported at {moment}.", moment=moment)
    if not moves.moved:
        return text
    counts = translate(
        "OverviewPage", "Better: {better}, worse: {worse}, unchanged: {same}.",
        better=moves.count(better=True), worse=moves.count(better=False),
        same=moves.compared - len(moves.moved),
    )  # fmt: skip
    return f"{text} {counts}"


def _nothing_words(moves: Moves) -> str:
    if moves.compared:
        return translate("OverviewPage", "No figure has changed.")
    return translate("OverviewPage", "There are no earlier figures to compare with.")
