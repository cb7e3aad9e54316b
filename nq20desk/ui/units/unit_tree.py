"""The tree of units on a day, those that ended shown grey where they are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from nq20desk.core.territory import Territory, Unit
from nq20desk.core.text import search_key
from nq20desk.ui.theme import TextStyle, current_tokens, dress_tree, font
from nq20desk.ui.units.wording import day_words
from nq20desk.ui.words import translate

_KEY = Qt.ItemDataRole.UserRole


class UnitTree(QTreeWidget):
    """Units under units; ``chosen`` tells the key of the current one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_tree(self)
        self.setAccessibleName(translate("UnitsPage", "Units and communes"))
        self.setHeaderLabels(
            [translate("UnitsPage", "Name"), translate("UnitsPage", "Since"),
             translate("UnitsPage", "Until")]
        )  # fmt: skip
        self.header().setFont(font(TextStyle.CAPTION_STRONG))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.setColumnWidth(column, 108)
        self.currentItemChanged.connect(self._tell)

    @property
    def current(self) -> str:
        """The key of the current unit; empty for none."""
        item = self.currentItem()
        return str(item.data(0, _KEY)) if item is not None else ""

    def show_units(self, territory: Territory, day: date, *, ended: bool) -> None:
        """Show the units of a day; with ``ended`` those of other times too."""
        before = self.current
        self.blockSignals(True)
        self.clear()
        alone = (one for one in territory if one.parent is None)
        roots = sorted(alone, key=lambda one: search_key(one.name))
        for one in roots:
            self._add(None, one, territory, (day, ended))
        self.expandAll()
        self.blockSignals(False)
        self.choose(before) or self.choose(_first(roots, territory))

    def _add(
        self, above: QTreeWidgetItem | None, unit: Unit, territory: Territory,
        wanted: tuple[date, bool],
    ) -> None:  # fmt: skip
        day, ended = wanted
        here = unit.in_force(day)
        if not here and not ended:
            return
        name = territory.name_on(unit.key, day)
        since = day_words(unit.valid_from) if unit.valid_from else ""
        until = day_words(unit.valid_to) if unit.valid_to else ""
        item = QTreeWidgetItem([name, since, until])
        item.setData(0, _KEY, unit.key)
        item.setToolTip(0, name)
        if not here:
            self._grey(item, name)
        if above is None:
            self.addTopLevelItem(item)
        else:
            above.addChild(item)
        for child in territory.children(unit.key):
            self._add(item, child, territory, wanted)

    def _grey(self, item: QTreeWidgetItem, name: str) -> None:
        """A unit of another time is grey and says so."""
        words = translate("UnitsPage", "{name} – not on this day", name=name)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        for column in range(3):
            item.setForeground(column, QBrush(current_tokens().color("disabled")))
            item.setToolTip(column, words)
            italic = font(TextStyle.TABLE)
            italic.setItalic(True)
            item.setFont(column, italic)

    def choose(self, key: str) -> bool:
        """Make a unit the current one; False if it isn't shown."""
        waiting = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is None:
                continue
            if item.data(0, _KEY) == key:
                self.setCurrentItem(item)
                self._tell()
                return True
            waiting += [item.child(at) for at in range(item.childCount())]
        return False

    def _tell(self) -> None:
        self.chosen.emit(self.current)


def _first(roots: Sequence[Unit], territory: Territory) -> str:
    """The first unit that has others below it, else the first."""
    parents = [one for one in roots if territory.children(one.key)]
    return next((one.key for one in (*parents, *roots)), "")
