"""The side panel's lists: targets with verdicts, the last values, the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nq20desk.core.assessment import Verdict
from nq20desk.core.indicator import Level
from nq20desk.ui.indicators.history import HistoryLine
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.widgets.sparkline import SparkData, Sparkline
from nq20desk.ui.widgets.verdict_badge import VerdictBadge
from nq20desk.ui.words import translate


def label(text: str = "", style: TextStyle = TextStyle.BODY, tone: Tone = Tone.TEXT) -> QLabel:
    """A label that wraps and can be copied from."""
    made = QLabel(text)
    made.setFont(font(style))
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_tone(made, tone)
    return made


class DoubtList(QWidget):
    """What looks mistyped: each doubt says what, why, and how to mend it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 4)
        self._layout.setSpacing(1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is shown, a doubt an entry."""
        return [f"{what.text()} {rest.text()}" for what, rest in self._lines
                if not what.isHidden()]  # fmt: skip

    def show_doubts(self, doubts: Sequence[Sequence[str]]) -> None:
        """Show doubts, one below the other; hidden where there is none."""
        while len(self._lines) < len(doubts):
            line = label("", TextStyle.STRONG, Tone.ERROR), label("", TextStyle.CAPTION)
            self._lines.append(line)
            for part in line:
                self._layout.addWidget(part)
        for parts, doubt in zip_longest(self._lines, doubts):
            for part in parts:
                part.setVisible(doubt is not None)
            if doubt is not None:
                what, *rest = doubt
                parts[0].setText(translate("IndicatorsPage", "To be checked: {what}", what=what))
                parts[1].setText(" ".join(rest))
        self.setVisible(bool(doubts))


@dataclass(frozen=True, slots=True)
class TargetStory:
    """A target with its verdict, in words."""

    level: Level
    plan: str
    words: str
    verdict: Verdict
    verdict_words: str
    why: str


class _TargetLine(QWidget):
    """One target: whose it is, what it demands, the verdict, and why."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._plan = ElidedLabel(parent=self)
        self._plan.setFont(font(TextStyle.CAPTION))
        set_tone(self._plan, Tone.MUTED)
        self._words = ElidedLabel(parent=self)
        self._words.setFont(font(TextStyle.TABLE_STRONG))
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(self._plan, 3)
        head.addWidget(self._words, 2)
        self._badge = VerdictBadge(parent=self)
        self._why = label("", TextStyle.CAPTION, Tone.MUTED)
        layout.addLayout(head)
        layout.addWidget(self._badge)
        layout.addWidget(self._why)

    def show_story(self, story: TargetStory) -> None:
        """Show a target."""
        self._plan.setText(story.plan)
        self._words.setText(story.words)
        metrics = self._badge.fontMetrics()
        words = metrics.elidedText(story.verdict_words, Qt.TextElideMode.ElideRight, 300)
        self._badge.set_verdict(story.verdict, words)
        self._badge.setToolTip(story.verdict_words)
        self._why.setText(translate("IndicatorsPage", "Why: {why}", why=story.why))
        self.setAccessibleName(". ".join((story.plan, story.words, story.verdict_words, story.why)))


class TargetList(QWidget):
    """The targets that the chosen plans set for an indicator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._lines: list[_TargetLine] = []
        self._none = label(
            translate("IndicatorsPage", "None of the chosen plans sets a target."),
            tone=Tone.MUTED,
        )
        self._layout.addWidget(self._none)

    def show_stories(self, stories: Sequence[TargetStory]) -> None:
        """Show targets, one below the other."""
        while len(self._lines) < len(stories):
            self._lines.append(_TargetLine(self))
            self._layout.addWidget(self._lines[-1])
        for line, story in zip_longest(self._lines, stories):
            line.setVisible(story is not None)
            if story is not None:
                line.show_story(story)
        self._none.setVisible(not stories)


class Course(QWidget):
    """The last five values with their years, and their course as a line."""

    MOST = 5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spark = Sparkline(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)
        self._none = label(translate("IndicatorsPage", "No figures yet."), tone=Tone.MUTED)
        layout.addWidget(self._none)
        layout.addStretch()
        layout.addWidget(self.spark)
        self._cells = [self._cell(at) for at in range(self.MOST)]

    def _cell(self, at: int) -> tuple[QLabel, QLabel]:
        period, value = QLabel(self), QLabel(self)
        period.setFont(font(TextStyle.CAPTION))
        set_tone(period, Tone.MUTED)
        value.setFont(font(TextStyle.TABLE))
        for row, one in enumerate((period, value)):
            one.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(one, row, at)
        return period, value

    def show_course(self, values: Sequence[tuple[str, str, float | None]], target: float | None,
                    name: str) -> None:  # fmt: skip
        """Show values (period, as written, as a number), oldest first."""
        shown = values[-self.MOST :]
        for at, (period, value) in enumerate(self._cells):
            known = at < len(shown)
            period.setText(shown[at][0] if known else "")
            value.setText(shown[at][1][:12] if known else "")
        self._none.setVisible(not shown)
        numbers = tuple(number for _, _, number in shown)
        said = "; ".join(f"{period}: {value}" for period, value, _ in shown)
        self.spark.set_data(SparkData(numbers, target), f"{name}: {said}")
        self.spark.setVisible(sum(one is not None for one in numbers) > 1)


class Journal(QWidget):
    """Who changed what, when; the newest first."""

    MOST = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._none = label(translate("IndicatorsPage", "No changes yet."), tone=Tone.MUTED)
        layout.addWidget(self._none)
        self._lines: list[tuple[QLabel, QLabel]] = []
        for _ in range(self.MOST):
            head, change = label("", TextStyle.CAPTION, Tone.MUTED), label()
            self._lines.append((head, change))
            layout.addWidget(head)
            layout.addWidget(change)

    def show_lines(self, lines: Sequence[HistoryLine], steps: Sequence[str]) -> None:
        """Show entries with the names of their steps."""
        self._none.setVisible(not lines)
        for widgets, line, step in zip_longest(self._lines, lines[: self.MOST], steps[: self.MOST]):
            for widget in widgets:
                widget.setVisible(line is not None)
            if line is not None:
                widgets[0].setText(f"{line.when} · {line.who} · {step}")
                widgets[1].setText(line.change)
