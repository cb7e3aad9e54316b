"""What the communes' figures make together, beside the unit's own; one unit's course."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nq20desk.core.observation import write_observation
from nq20desk.core.quantity import write_number
from nq20desk.core.rollup import RolledUp
from nq20desk.core.series import SeriesPoint
from nq20desk.core.territory import Territory, Unit
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, font, set_kind, set_tone
from nq20desk.ui.units.wording import (
    change_words,
    missing_words,
    own_words,
    rule_words,
    yes_no_word,
)
from nq20desk.ui.wording import unit_suffix
from nq20desk.ui.words import translate


class Summary(QFrame):
    """The rolled-up number with its rule; ``own_wanted`` asks for the unit's own figure."""

    own_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.number = _label(TextStyle.TITLE)
        self.state = _label(TextStyle.STRONG)
        self.rule = _label(TextStyle.CAPTION, Tone.MUTED)
        self.own = _label()
        self.missing = _label(TextStyle.BODY, Tone.WARNING)
        self.own_button = QPushButton(translate("UnitsPage", "To this figure"))
        set_kind(self.own_button, ButtonKind.FLAT)
        self.own_button.clicked.connect(self.own_wanted)
        self._lay_out()

    def show_whole(self, whole: RolledUp, name: str) -> None:
        """Show a rolled-up figure."""
        language = self._workplace.language
        suffix = unit_suffix(whole.indicator, language)
        value = "–" if whole.value is None else f"{write_number(whole.value)}{suffix}"
        self.number.setText(value)
        self.state.setText(self._state(whole))
        set_tone(self.state, Tone.SUCCESS if whole.complete else Tone.WARNING)
        reason = self._workplace.say(whole.why_not) if whole.why_not else rule_words(whole)
        _show(self.rule, reason)
        self.own.setText(own_words(whole, name, language))
        set_tone(self.own, Tone.ERROR if whole.agrees is False else Tone.TEXT)
        _show(self.missing, missing_words(whole, language))

    def _state(self, whole: RolledUp) -> str:
        if whole.why_not is not None:
            return translate("UnitsPage", "Can't be put together")
        if whole.complete:
            return translate("UnitsPage", "✓ complete: all {all} communes", all=len(whole.parts))
        done = len(whole.parts) - len(whole.missing)
        return translate("UnitsPage", "! incomplete: {done} of {all} communes",
                         done=done, all=len(whole.parts))  # fmt: skip

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.number)
        head.addWidget(self.state, 1, Qt.AlignmentFlag.AlignVCenter)
        own = QHBoxLayout()
        own.addWidget(self.own, 1)
        own.addWidget(self.own_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.rule)
        layout.addLayout(own)
        layout.addWidget(self.missing)


def series_lines(
    unit: Unit, points: Sequence[SeriesPoint], territory: Territory, *, yes_no: bool
) -> Iterator[str]:
    """A commune's figures over the years and where its borders changed."""
    if points:
        words = (f"{one.period}: {_point_words(one, yes_no=yes_no)}" for one in points)
        yield f"{unit.name}: " + " · ".join(words)
    if any(one.under_old_borders for one in points):
        yield translate("UnitsPage", "* old borders, from the old units")
    for point in points:
        for change in point.changes:
            yield " ".join(one for one in (change_words(territory, change), change.note) if one)


def _point_words(point: SeriesPoint, *, yes_no: bool) -> str:
    if point.shown is None:
        return "" if point.value is None else f"{write_number(point.value)}*"
    if yes_no and point.value is not None:
        return yes_no_word(point.value > 0)
    return write_observation(point.shown) or point.shown.words


def _label(style: TextStyle = TextStyle.BODY, tone: Tone = Tone.TEXT) -> QLabel:
    made = QLabel()
    made.setFont(font(style))
    made.setWordWrap(style is not TextStyle.TITLE)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_tone(made, tone)
    return made


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
