"""Mergers and splits, put together as a sentence: from which day, who becomes what."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.territory import ONE_DAY, Unit
from nq20desk.core.text import search_key
from nq20desk.store.operations.units import MergeUnits, SplitUnit
from nq20desk.ui.page import Workplace
from nq20desk.ui.units.unit_dialogs import DayEdit, UnitDialog, name_of, new_units
from nq20desk.ui.units.wording import day_words
from nq20desk.ui.words import translate

_KEY = Qt.ItemDataRole.UserRole


class BorderDialog(UnitDialog):
    """What mergers and splits share: the day, the document, a note, the sentence."""

    def __init__(
        self, workplace: Workplace, above: str | None, texts: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(workplace, *texts, parent)
        self.above = above
        self.day = DayEdit(workplace.desk.clock().date().replace(month=7, day=1), "")
        self.document = QLineEdit()
        self.document.setPlaceholderText(translate("UnitsPage", "Resolution no. … of …"))
        self.note = QLineEdit()
        self.add_row(translate("UnitsPage", "From the day"), self.day)
        self.day.dateChanged.connect(lambda _: self.refresh())

    def add_last_rows(self) -> None:
        """Document and note stand below what each dialog asks."""
        self.add_row(translate("UnitsPage", "By the document"), self.document)
        self.add_row(translate("UnitsPage", "Note"), self.note)

    def units_before(self, day: date) -> list[Unit]:
        """The units that there are on the last day before, of one parent, and not ended yet."""
        territory, last = self.desk.territory, day - ONE_DAY
        found = [one for one in territory if one.parent == self.above and one.valid_to is None]
        named = [one for one in found if one.in_force(last) and not territory.children(one.key)]
        return sorted(named, key=lambda one: search_key(one.name))

    def refresh(self) -> None:
        """The day changed: other units may be offered."""
        raise NotImplementedError


class MergeDialog(BorderDialog):
    """*Từ ngày …, xã A và xã B thành phường C*."""

    def __init__(
        self, workplace: Workplace, above: str | None, chosen: str, parent: QWidget | None = None
    ) -> None:
        texts = translate("UnitsPage", "Merge units"), translate("UnitsPage", "Merge")
        super().__init__(workplace, above, texts, parent)
        self._first = chosen
        self.old = QListWidget()
        self.old.setFixedHeight(190)
        self.title_field = QLineEdit()
        self.title_field.setPlaceholderText(translate("UnitsPage", "Ward …"))
        self.add_row(translate("UnitsPage", "These units"), self.old)
        self.add_row(translate("UnitsPage", "become the new unit"), self.title_field)
        self.add_last_rows()
        self.old.itemChanged.connect(lambda _: self._tell())
        self.title_field.textChanged.connect(lambda _: self._tell())
        self.refresh()

    def refresh(self) -> None:
        """Offer the units of the day before; those that were chosen stay so."""
        chosen = {one.key for one in self.chosen()} or {self._first}
        self.old.blockSignals(True)
        self.old.clear()
        for one in self.units_before(self.day.day):
            item = QListWidgetItem(one.name)
            item.setData(_KEY, one.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = one.key in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.old.addItem(item)
        self.old.blockSignals(False)
        self._tell()

    def chosen(self) -> list[Unit]:
        """The units that are checked."""
        items = (self.old.item(row) for row in range(self.old.count()))
        keys = [one.data(_KEY) for one in items if one.checkState() is Qt.CheckState.Checked]
        return [self.desk.territory[key] for key in keys]

    def _tell(self) -> None:
        names, new = [one.name for one in self.chosen()], name_of(self.title_field.text())
        if len(names) < 2 or not new:
            self.say(translate("UnitsPage", "Check at least two units and name the new one."))
            return
        old = translate("UnitsPage", "{first} and {last}", first=", ".join(names[:-1]),
                        last=names[-1])  # fmt: skip
        self.say(translate("UnitsPage", "From {day}: {old} become {new}.",
                           day=day_words(self.day.day), old=old, new=new))  # fmt: skip

    def operation(self) -> MergeUnits:
        """Merge the checked units."""
        old, name = self.chosen(), name_of(self.title_field.text())
        if len(old) < 2:
            raise KnownError(message("Units", "A merger needs at least two units."))
        new = new_units(self.desk.territory, [name], self.above, old[0].level)[0]
        return MergeUnits([one.key for one in old], new, self.day.day,
                          name_of(self.document.text()), name_of(self.note.text()))  # fmt: skip


class SplitDialog(BorderDialog):
    """*Từ ngày …, xã A chia thành xã B và xã C*."""

    def __init__(
        self, workplace: Workplace, above: str | None, chosen: str, parent: QWidget | None = None
    ) -> None:
        texts = translate("UnitsPage", "Split a unit"), translate("UnitsPage", "Split")
        super().__init__(workplace, above, texts, parent)
        self._first = chosen
        self.old = QComboBox()
        self.names = QPlainTextEdit()
        self.names.setFixedHeight(96)
        self.add_row(translate("UnitsPage", "This unit"), self.old)
        self.add_row(translate("UnitsPage", "becomes (one a line)"), self.names)
        self.add_last_rows()
        self.old.currentIndexChanged.connect(lambda _: self._tell())
        self.names.textChanged.connect(self._tell)
        self.refresh()

    def refresh(self) -> None:
        """Offer the units of the day before."""
        chosen = self.old.currentData() or self._first
        self.old.blockSignals(True)
        self.old.clear()
        for one in self.units_before(self.day.day):
            self.old.addItem(one.name, one.key)
        self.old.setCurrentIndex(max(self.old.findData(chosen), 0 if self.old.count() else -1))
        self.old.blockSignals(False)
        self._tell()

    def _new_names(self) -> list[str]:
        lines = self.names.toPlainText().split("\n")
        return [name for line in lines if (name := name_of(line))]

    def _tell(self) -> None:
        names = self._new_names()
        if len(names) < 2 or not self.old.currentText():
            self.say(translate("UnitsPage", "Name at least two new units, one a line."))
            return
        new = translate("UnitsPage", "{first} and {last}", first=", ".join(names[:-1]),
                        last=names[-1])  # fmt: skip
        self.say(
            translate(
                "UnitsPage",
                "From {day}: {old} is split into {new}.",
                day=day_words(self.day.day),
                old=self.old.currentText(),
                new=new,
            )
            + " "
            + translate("UnitsPage", "Its figures can't be divided; they stay with it.")
        )

    def operation(self) -> SplitUnit | None:
        """Split the chosen unit."""
        key = self.old.currentData()
        if key is None:
            return None
        level = self.desk.territory[key].level
        new = new_units(self.desk.territory, self._new_names(), self.above, level)
        return SplitUnit(key, new, self.day.day, name_of(self.document.text()),
                         name_of(self.note.text()))  # fmt: skip
