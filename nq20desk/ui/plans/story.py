"""The panel beside the comparison: a plan, or a target with the words it comes from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from nq20desk.app.language import Language
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.message import message
from nq20desk.core.plan import Plan
from nq20desk.ui.plans.comparison import CellPlace
from nq20desk.ui.plans.wording import Fact, difference_words, plan_facts, target_facts
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.wording import target_words
from nq20desk.ui.words import translate

WIDTH = 320


class StoryPanel(QScrollArea):
    """A title and facts, each with its heading."""

    def __init__(
        self, language: Language, catalogue: IndicatorCatalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._catalogue = language, catalogue
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("PlansPage", "About the chosen plan or target"))
        self.facts: list[tuple[str, str]] = []
        self._title = ""

    @property
    def title(self) -> str:
        """What the panel is about."""
        return self._title

    def show_plan(self, plan: Plan | None) -> None:
        """Show what a plan is."""
        facts = plan_facts(plan, self._language) if plan else ()
        self._show(plan.short if plan else "", facts)

    def show_place(self, place: CellPlace) -> None:
        """Show a target's story, or that the plan sets none there."""
        indicator, plan = place.indicator, place.column.plan
        where = f"{plan.short} · {place.column.year or ''}".rstrip(" ·")
        facts: list[Fact] = [(message("PlansPage", "Plan and year"), where)]
        if place.cell is None:
            nothing = translate("PlansPage", "This plan sets no target here.")
            facts.append((message("PlansPage", "Target"), nothing))
        else:
            target = place.cell.target
            said = target_words(indicator, target, self._language)
            facts.append((message("PlansPage", "Target"), said))
            facts.append((message("PlansPage", "Beside the other plans"),
                          difference_words(indicator, place.cell, self._language)))  # fmt: skip
            facts += target_facts(self._catalogue, target, self._language)
        facts += plan_facts(plan, self._language)
        self._show(self._language.pick(indicator.name, indicator.name_en), facts)

    def _show(self, title: str, facts: Iterable[Fact]) -> None:
        self._title = title
        self.facts = [(self._language.say(heading), text) for heading, text in facts]
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(16, 0, 12, 16)
        rows.setSpacing(2)
        rows.addWidget(_label(title, TextStyle.SECTION, Tone.TEXT))
        for heading, text in self.facts:
            rows.addSpacing(8)
            rows.addWidget(_label(heading, TextStyle.CAPTION, Tone.MUTED))
            rows.addWidget(_label(text, TextStyle.BODY, Tone.TEXT))
        rows.addStretch(1)
        self.setWidget(inner)


def _label(text: str, style: TextStyle, tone: Tone) -> QLabel:
    made = QLabel(text)
    made.setFont(font(style))
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_tone(made, tone)
    return made
