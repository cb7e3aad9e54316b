"""One unit: what it is called, since when, what became of whom, and its population by year."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nq20desk.app.grid.entry import read_entry
from nq20desk.core.message import message
from nq20desk.core.observation import Observation
from nq20desk.core.territory import Territory, Unit
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, font, set_kind, set_tone
from nq20desk.ui.units.population import (
    MEAN,
    POINT,
    PopulationModel,
    PopulationSheet,
    PopulationTable,
    with_day,
    years_to_show,
)
from nq20desk.ui.units.wording import change_words, validity_words
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.wording import level_word
from nq20desk.ui.words import translate

_BUTTONS = ("edit", "rename", "end", "correct", "figures")


class UnitDetail(QWidget):
    """Shows a unit and takes its population; ``wanted`` names what a button asks for."""

    wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._desk = workplace, workplace.desk
        self._key = ""
        self.title = _label(TextStyle.TITLE)
        self.facts = _label(TextStyle.BODY, Tone.MUTED)
        self.history = _label()
        self.buttons = {key: QPushButton(words) for key, words in self._button_words()}
        self.model = PopulationModel(self)
        self.table = PopulationTable(self.model, self)
        self.hint = _label(TextStyle.CAPTION, Tone.MUTED)
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, key=key: self.wanted.emit(key))
        self.model.typed.connect(self._enter)
        self.model.dated.connect(self._date)
        self._lay_out()

    def _button_words(self) -> tuple[tuple[str, str], ...]:
        return (
            ("edit", translate("UnitsPage", "Correct …")),
            ("rename", translate("UnitsPage", "New name …")),
            ("end", translate("UnitsPage", "End …")),
            ("correct", translate("UnitsPage", "Correct the change …")),
            ("figures", translate("UnitsPage", "All its figures")),
        )

    @property
    def unit(self) -> Unit:
        """The unit that is shown."""
        return self._desk.territory[self._key]

    def show_unit(self, key: str) -> None:
        """Show a unit; nothing for none."""
        self._key = key
        self.setVisible(bool(key))
        if not key:
            return
        territory, unit = self._desk.territory, self.unit
        self.title.setText(unit.name[:1].upper() + unit.name[1:])
        self.facts.setText(self._facts(unit, territory))
        changes = territory.changes_of(key)
        said = ((change_words(territory, one), one.document, one.note) for one in changes)
        lines = [" ".join(part for part in parts if part) for parts in said]
        self.history.setText("\n".join(lines))
        self.history.setVisible(bool(lines))
        self.buttons["correct"].setVisible(bool(changes))
        self.buttons["end"].setEnabled(territory.fate(key) is None)
        self._show_population()

    def _facts(self, unit: Unit, territory: Territory) -> str:
        level = self._workplace.say(level_word(unit.level))
        parts = [level, validity_words(unit)]
        if unit.parent:
            above = territory[unit.parent].name
            parts.insert(1, translate("UnitsPage", "belongs to {name}", name=above))
        below = len(territory.members(unit.key, self._desk.clock().date()))
        if territory.children(unit.key):
            parts.append(translate("UnitsPage", "{count} units below it today", count=below))
        return " · ".join(parts)

    # ---- population

    def _show_population(self) -> None:
        figures = self._desk.figures(self._key)
        typed = {
            (key, period): figure
            for (key, period), figure in figures.observations.items()
            if key in (POINT, MEAN) and len(period) == 4
        }
        known = {int(period) for _, period in typed}
        known |= {int(one.period) for one in self._desk.series(self._key, POINT)}
        for child in self._desk.territory.children(self._key):
            known |= {int(one) for one in self._desk.figures(child.key).periods(POINT)}
        years = years_to_show(known, self._desk.clock().year)
        computed = {
            (key, year): found
            for key in (POINT, MEAN)
            for year in years
            if (key, year) not in typed and (found := self._follows(key, year))
        }
        self.model.show_sheet(PopulationSheet(years, typed, computed))
        self.hint.setText(
            translate("UnitsPage", "Grey numbers follow from others (point at them to see from "
                      "what); a number typed over one counts instead.")
        )  # fmt: skip

    def _follows(self, key: str, year: str) -> tuple[Decimal, str] | None:
        """A population that wasn't typed: a mean, the communes' sum, or the old units' sum."""
        value = self._desk.figures(self._key).computed(key, year)
        if value is not None:
            return value, translate("UnitsPage", "Mean of the populations at both year ends")
        whole = self._desk.roll_up(self._key, key, year)
        if whole.complete and whole.value is not None:
            return whole.value, translate("UnitsPage", "Sum of {count} communes",
                                          count=len(whole.parts))  # fmt: skip
        points = {one.period: one for one in self._desk.series(self._key, key)}
        point = points.get(year)
        if point is not None and point.rebuilt is not None and point.value is not None:
            names = ", ".join(one.name for one in point.rebuilt.made_of)
            return point.value, translate("UnitsPage", "Old borders: sum of {names}", names=names)
        return None

    def _enter(self, key: str, year: str, text: str) -> None:
        indicator = self._desk.library.catalogue[key]
        before = self._desk.figures(self._key).typed(key, year)
        entry = read_entry(text, indicator, year, before)
        if entry.ambiguous:
            dialog = ReadingDialog(entry, f"{self.unit.name} · {year}", self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.chosen.connect(lambda figure: self._write(key, year, figure))
            dialog.open()
        else:
            self._write(key, year, entry.figure)

    def _date(self, year: str, text: str) -> None:
        figure = self._desk.figures(self._key).typed(POINT, year)
        if figure is not None:
            self._write(POINT, year, with_day(figure, text))

    def _write(self, key: str, year: str, figure: Observation | None) -> None:
        name = message("Operations", "Enter {name}, {unit}",
                       name=self._desk.library.catalogue[key].name,
                       unit=f"{self.unit.name}, {year}")  # fmt: skip
        step = replace(EnterFigures(self._key, [(key, year, figure)]), name=name)
        try:
            self._desk.run(step)
        except Exception as error:  # the window tells it
            self.failed.emit(error)

    # ---- building

    def _lay_out(self) -> None:
        for one in self.buttons.values():
            set_kind(one, ButtonKind.SECONDARY)
        row = QHBoxLayout()
        row.setSpacing(8)
        for key in _BUTTONS:
            row.addWidget(self.buttons[key])
        row.addStretch()
        population = Card(translate("UnitsPage", "Population by year"))
        population.add(self.table)
        population.add(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.title, self.facts, self.history):
            layout.addWidget(part)
        layout.addLayout(row)
        layout.addWidget(population)
        layout.addStretch()


def _label(style: TextStyle = TextStyle.BODY, tone: Tone = Tone.TEXT) -> QLabel:
    made = QLabel()
    made.setFont(font(style))
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_tone(made, tone)
    return made
