"""The dialogs on one unit or a list of new ones: add, change, rename, end, correct."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.territory import LOWER_LEVELS, Territory, Unit, UnitChange
from nq20desk.core.text import clean
from nq20desk.store.operations.units import (
    AddUnits,
    CorrectChange,
    EndUnit,
    RenameUnit,
    SaveUnit,
    Standing,
)
from nq20desk.store.store import Operation
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.units.wording import change_words, day_words
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate


def name_of(text: str) -> str:
    """A typed name without stray spaces."""
    return " ".join(clean(text).split())


class DayEdit(QDateEdit):
    """A day as dd/MM/yyyy with a calendar."""

    def __init__(self, day: date, name: str, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)
        self.setAccessibleName(name)

    @property
    def day(self) -> date:
        """The day that stands there."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())


class UnitDialog(QDialog):
    """A dialog that makes one operation; what is refused is said in it, and it stays open."""

    def __init__(
        self, workplace: Workplace, title: str, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workplace, self.desk = workplace, workplace.desk
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.rows = QFormLayout()
        self.rows.setVerticalSpacing(10)
        self.sentence = QLabel()
        self.problem = QLabel()
        set_tone(self.problem, Tone.ERROR)
        for label in (self.sentence, self.problem):
            label.setWordWrap(True)
            label.setVisible(False)
        self.buttons, self.action_button = decision(self, action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(self.rows)
        for part in (self.sentence, self.problem, self.buttons):
            layout.addWidget(part)

    def add_row(self, label: str, field: QWidget) -> None:
        """A labelled field."""
        field.setAccessibleName(label)
        self.rows.addRow(label, field)

    def say(self, words: str) -> None:
        """Say in plain words what will be done."""
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))

    def operation(self) -> Operation | None:
        """What is to be done; None if there is nothing."""
        raise NotImplementedError

    def accept(self) -> None:
        """Do it; a known error is said here and nothing is closed."""
        try:
            operation = self.operation()
            if operation is not None:
                self.desk.run(operation)
        except KnownError as error:
            sentences = [self.workplace.say(one) for one in (error.text, error.remedy) if one]
            self.problem.setText(" ".join(sentences))
            self.problem.setVisible(True)
            return
        super().accept()


class AddDialog(UnitDialog):
    """Several new units below a unit, one name a line."""

    def __init__(self, workplace: Workplace, parent_key: str, parent: QWidget | None = None):
        super().__init__(workplace, translate("UnitsPage", "Add communes"),
                         translate("UnitsPage", "Add"), parent)  # fmt: skip
        territory = workplace.desk.territory
        self.above = QComboBox()
        for one in sorted(territory, key=lambda one: one.name):
            if LOWER_LEVELS[one.level]:
                self.above.addItem(one.name, one.key)
        self.above.setCurrentIndex(max(self.above.findData(parent_key), 0))
        self.names = QPlainTextEdit()
        self.names.setPlaceholderText(translate("UnitsPage", "Commune A\nWard B"))
        self.names.setFixedHeight(160)
        self.dated = QCheckBox(translate("UnitsPage", "They exist only since"))
        self.since = DayEdit(workplace.desk.clock().date(), self.dated.text())
        self.since.setEnabled(False)
        self.dated.toggled.connect(self.since.setEnabled)
        self.add_row(translate("UnitsPage", "Belong to"), self.above)
        self.add_row(translate("UnitsPage", "Names, one a line"), self.names)
        self.rows.addRow(self.dated, self.since)

    def operation(self) -> AddUnits | None:
        """Add every name that was typed."""
        names = [name for line in self.names.toPlainText().split("\n") if (name := name_of(line))]
        since = self.since.day if self.dated.isChecked() else None
        above = self.desk.territory[self.above.currentData()]
        units = new_units(self.desk.territory, names, above.key, lower(above.level), since)
        return AddUnits(units) if units else None


def lower(level: Level) -> Level:
    """The level of the units that are usually below one."""
    return {Level.NATION: Level.PROVINCE, Level.PROVINCE: Level.DISTRICT}.get(level, Level.COMMUNE)


def new_units(
    territory: Territory, names: Iterable[str], parent: str | None, level: Level,
    since: date | None = None,
) -> list[Unit]:  # fmt: skip
    """New units under keys that nobody bears."""
    made: list[Unit] = []
    for name in names:
        key = territory.free_key(name, (one.key for one in made))
        made.append(Unit(key, name, level, parent, since))
    return made


class EditDialog(UnitDialog):
    """Correct a unit's name, the unit above it and its days."""

    def __init__(self, workplace: Workplace, unit: Unit, parent: QWidget | None = None):
        super().__init__(workplace, translate("UnitsPage", "Correct the unit"),
                         translate("UnitsPage", "Save"), parent)  # fmt: skip
        self._unit = unit
        self.title_field = QLineEdit(unit.name)
        self.above = QComboBox()
        self.above.addItem(translate("UnitsPage", "no other unit"), None)
        self._offer_above()
        today = workplace.desk.clock().date()
        self.dated = QCheckBox(translate("UnitsPage", "Exists only since"))
        self.since = DayEdit(unit.valid_from or today, self.dated.text())
        self.dated.setChecked(unit.valid_from is not None)
        self.since.setEnabled(unit.valid_from is not None)
        self.dated.toggled.connect(self.since.setEnabled)
        self.add_row(translate("UnitsPage", "Name"), self.title_field)
        self.add_row(translate("UnitsPage", "Belongs to"), self.above)
        self.rows.addRow(self.dated, self.since)
        self.say(translate("UnitsPage", "This corrects a mistake for all times. For a new name "
                           "from a day on, use “New name”."))  # fmt: skip

    def _offer_above(self) -> None:
        territory = self.desk.territory
        below = territory.below(self._unit.key)
        for one in sorted(territory, key=lambda one: one.name):
            if self._unit.level in LOWER_LEVELS[one.level] and one.key not in below:
                self.above.addItem(one.name, one.key)
        self.above.setCurrentIndex(max(self.above.findData(self._unit.parent), 0))

    def operation(self) -> SaveUnit:
        """Save what stands in the fields."""
        since = self.since.day if self.dated.isChecked() else None
        standing = Standing(self.above.currentData(), since, self._unit.valid_to)
        return SaveUnit(
            self._unit.key, name_of(self.title_field.text()), self._unit.level.value, standing
        )


class RenameDialog(UnitDialog):
    """A new name from a day on."""

    def __init__(self, workplace: Workplace, unit: Unit, parent: QWidget | None = None):
        super().__init__(workplace, translate("UnitsPage", "New name"),
                         translate("UnitsPage", "Rename"), parent)  # fmt: skip
        self._unit = unit
        self.day = DayEdit(workplace.desk.clock().date(), "")
        self.title_field = QLineEdit()
        self.document = QLineEdit()
        self.add_row(translate("UnitsPage", "From the day"), self.day)
        self.add_row(translate("UnitsPage", "New name of {name}", name=unit.name), self.title_field)
        self.add_row(translate("UnitsPage", "By the document"), self.document)
        self.day.dateChanged.connect(self._tell)
        self.title_field.textChanged.connect(self._tell)

    def _tell(self) -> None:
        new = name_of(self.title_field.text())
        self.say(
            translate("UnitsPage", "From {day}: {old} is called {new}.",
                      day=day_words(self.day.day), old=self._unit.name, new=new)
            if new else ""
        )  # fmt: skip

    def operation(self) -> RenameUnit:
        """Rename from that day."""
        return RenameUnit(self._unit.key, self.day.day, name_of(self.title_field.text()),
                          name_of(self.document.text()))  # fmt: skip


class EndDialog(UnitDialog):
    """The last day of a unit that nothing takes the place of; or that it goes on."""

    def __init__(self, workplace: Workplace, unit: Unit, parent: QWidget | None = None):
        super().__init__(workplace, translate("UnitsPage", "End the unit"),
                         translate("UnitsPage", "Save"), parent)  # fmt: skip
        self._unit = unit
        self.ends = QCheckBox(translate("UnitsPage", "{name} ends; last day", name=unit.name))
        self.ends.setChecked(True)
        self.day = DayEdit(unit.valid_to or workplace.desk.clock().date(), self.ends.text())
        self.ends.toggled.connect(self.day.setEnabled)
        self.rows.addRow(self.ends, self.day)
        self.say(translate("UnitsPage", "Its figures stay. Where it becomes part of another unit, "
                           "use “Merge”."))  # fmt: skip

    def operation(self) -> EndUnit:
        """End it, or let it go on."""
        return EndUnit(self._unit.key, self.day.day if self.ends.isChecked() else None)


class CorrectDialog(UnitDialog):
    """Another day or document for a merger, a split or a new name."""

    def __init__(self, workplace: Workplace, change: UnitChange, parent: QWidget | None = None):
        super().__init__(workplace, translate("UnitsPage", "Correct the change"),
                         translate("UnitsPage", "Save"), parent)  # fmt: skip
        self._change = change
        self.day = DayEdit(change.day, "")
        self.document = QLineEdit(change.document)
        self.add_row(translate("UnitsPage", "First day of the new state"), self.day)
        self.add_row(translate("UnitsPage", "By the document"), self.document)
        self.say(change_words(workplace.desk.territory, change))

    def operation(self) -> CorrectChange:
        """Move the change."""
        return CorrectChange(self._change.id, self.day.day, name_of(self.document.text()))
