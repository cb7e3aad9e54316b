"""What stands behind a live figure: value, source, who entered it, verdict; its part and year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.wording import verdict_word
from nq20desk.core.assessment import Verdict
from nq20desk.core.blocks import FigureField, FigurePart
from nq20desk.core.fields import resolve, why_missing
from nq20desk.core.live import LiveFigures
from nq20desk.core.observation import write_observation
from nq20desk.store import queries
from nq20desk.store.journal import key_text
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.live.popup import place_near
from nq20desk.ui.report.live.words import PART_NAMES, no_figure_yet, offered, printed
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.words import translate

_WIDTH = 400


class FigureCard(QFrame):
    """A small popup beside a chip."""

    changed = Signal(object)
    """The clerk chose another part or year: the FigureField that shall stand there."""
    opened = Signal(object)
    """*Mở ở Chỉ tiêu*."""
    left = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(translate("FigureCard", "Source of the figure"))
        self._workplace = workplace
        self.field = FigureField("", "")
        self.name, self.said = QLabel(), QLabel()
        self.part, self.year = QComboBox(), QComboBox()
        self.go = QPushButton(translate("FigureCard", "Open under Indicators"))
        self.facts = QWidget()
        self._build()
        self.part.activated.connect(lambda _row: self._on_chosen())
        self.year.activated.connect(lambda _row: self._on_chosen())
        self.go.clicked.connect(self._on_go)

    def open_at(self, line: QRect, field: FigureField, live: LiveFigures, before: str) -> None:
        """Open beside a chip; ``before`` is what it said at the last reading, if it changed."""
        self.show_field(field, live, before)
        place_near(self, line)
        self.show()
        self.part.setFocus()

    def show_field(self, field: FigureField, live: LiveFigures, before: str = "") -> None:
        """Show what stands behind a field."""
        self.field = field
        known = live.figures.catalogue.indicators.get(field.indicator)
        pick = self._workplace.language.pick
        self.name.setText(pick(known.name, known.name_en) if known else field.indicator)
        said = resolve(field, live)
        self.said.setText(f"{before} → {said}" if before and said else said or no_figure_yet())
        self._fill_choices(field, live)
        self._show_facts([one for one in self._facts(field, live) if one[1]])
        # adjustSize would take no more than two thirds of the screen, little on an enlarged one
        self.resize(_WIDTH, self.box.totalHeightForWidth(_WIDTH))

    def _fill_choices(self, field: FigureField, live: LiveFigures) -> None:
        figures = live.figures_for(field)
        periods = {*(figures.periods(field.indicator) if figures else ()), field.period}
        self.year.clear()
        self.year.addItems(sorted(periods, reverse=True))
        self.year.setCurrentText(field.period)
        self.part.clear()
        for part, text in offered(field, live):
            name = self._workplace.say(PART_NAMES[part])
            self.part.addItem(f"{name}: {printed(part, text)}", part)
        self.part.setCurrentIndex(self.part.findData(field.part))

    # ---- what is told

    def _facts(self, field: FigureField, live: LiveFigures) -> Iterator[tuple[str, str]]:
        known = live.figures.catalogue.indicators.get(field.indicator)
        if known is None or not resolve(field, live):
            yield translate("FigureCard", "Missing"), self._workplace.say(why_missing(field, live))
        found, unit = live.shown(field), field.unit or live.unit
        territory = self._workplace.desk.territory
        yield translate("FigureCard", "Unit"), territory[unit].name if unit in territory else unit
        if found is None or known is None:
            return
        value = write_observation(found, known.measure.suffix)
        yield translate("FigureCard", "Figure"), f"{value} ({found.period})"
        yield translate("FigureCard", "Source"), found.source
        yield translate("FigureCard", "Note"), found.note
        yield translate("FigureCard", "Entered"), self._entered(unit, field, live)
        yield translate("FigureCard", "Against the plan"), self._verdict(field, live)

    def _entered(self, unit: str, field: FigureField, live: LiveFigures) -> str:
        figures = live.figures_for(field)
        if figures is not None and figures.is_computed(field.indicator, field.period):
            return translate("FigureCard", "follows from other figures")
        key = key_text((unit, field.indicator, field.period))
        with self._workplace.desk.store.read() as session:
            entries = queries.history(session, "observation", key, 1)
        if not entries:
            return ""
        when = entries[0].at.astimezone()
        return f"{entries[0].who}, {when:%d/%m/%Y %H:%M}"

    def _verdict(self, field: FigureField, live: LiveFigures) -> str:
        found = live.assessment_for(field)
        if found is None or found.verdict is Verdict.NO_TARGET or found.target is None:
            return ""
        word = self._workplace.say(verdict_word(found.verdict))
        return (
            f"{word} – {found.plan.short}: {found.target.words}\n{self._workplace.say(found.why)}"
        )

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        for name, text in facts:
            label, words = QLabel(name), QLabel(text)
            set_tone(label, Tone.MUTED)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(label, words)
        shown = QWidget()
        shown.setLayout(form)
        self.box.replaceWidget(self.facts, shown)
        self.facts.deleteLater()
        self.facts = shown

    # ---- what is chosen

    def _on_chosen(self) -> None:
        made = replace(
            self.field, part=FigurePart(self.part.currentData()), period=self.year.currentText()
        )
        if made != self.field:
            self.changed.emit(made)

    def _on_go(self) -> None:
        self.hide()
        self.opened.emit(self.field)

    def hideEvent(self, event: object) -> None:
        """Closing goes back to the text."""
        self.left.emit()

    def _build(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.name.setFont(font(TextStyle.STRONG))
        self.said.setFont(font(TextStyle.SECTION))
        for label in (self.name, self.said):
            label.setWordWrap(True)
        set_button_icon(self.go, "indicators")
        choices = QFormLayout()
        names = (translate("FigureCard", "Part"), translate("FigureCard", "Year"))
        for name, box in zip(names, (self.part, self.year), strict=True):
            box.setAccessibleName(name)
            fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(fit)
            choices.addRow(name, box)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(14, 12, 14, 12)
        self.box.setSpacing(8)
        for part in (self.name, self.said, self.facts):
            self.box.addWidget(part)
        self.box.addLayout(choices)
        self.box.addWidget(self.go)
