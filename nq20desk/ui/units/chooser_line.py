"""Which unit, indicator and year the table by commune shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QWidget

from nq20desk.app.language import Language
from nq20desk.core.indicator import Indicator
from nq20desk.core.territory import Unit
from nq20desk.core.text import search_key
from nq20desk.ui.words import translate

_TEXT = Qt.ItemDataRole.UserRole


class ChooserLine(QWidget):
    """Three choosers; the indicator's finds what is typed anywhere in the name."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.unit = self._combo(translate("UnitsPage", "Unit whose communes are shown"))
        self.indicator = self._combo(translate("UnitsPage", "Indicator"))
        self.year = self._combo(translate("UnitsPage", "Year"))
        self._make_searchable()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.unit)
        layout.addWidget(self.indicator, 1)
        layout.addWidget(self.year)
        for one in (self.unit, self.indicator, self.year):
            one.currentIndexChanged.connect(self.changed)

    def _combo(self, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return made

    def _make_searchable(self) -> None:
        box = self.indicator
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(36)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
        line = box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._settle)

    def _settle(self) -> None:
        """What was typed and is no name: the first that holds it, with or without marks."""
        typed = search_key(self.indicator.currentText())
        names = [search_key(self.indicator.itemText(at)) for at in range(self.indicator.count())]
        found = next((at for at, name in enumerate(names) if name == typed), -1)
        if found < 0:
            found = next((at for at, name in enumerate(names) if typed and typed in name), -1)
        if found >= 0:
            self.indicator.setCurrentIndex(found)
        self.indicator.setEditText(self.indicator.itemText(self.indicator.currentIndex()))

    # ---- what is chosen

    @property
    def chosen_unit(self) -> str:
        """The key of the unit."""
        return self.unit.currentData() or ""

    @property
    def chosen_indicator(self) -> str:
        """The key of the indicator."""
        return self.indicator.currentData() or ""

    @property
    def chosen_year(self) -> str:
        """The year, as a period."""
        return self.year.currentData() or ""

    def choose(self, unit: str = "", indicator: str = "", year: str = "") -> None:
        """Choose what a click elsewhere asked for; years that are not offered are added."""
        with QSignalBlocker(self.year):
            if year and self.year.findData(year) < 0:
                self.year.addItem(year, year)
        for box, key in ((self.unit, unit), (self.indicator, indicator), (self.year, year)):
            place = box.findData(key)
            if key and place >= 0:
                with QSignalBlocker(box):
                    box.setCurrentIndex(place)
        self.changed.emit()

    # ---- what there is to choose

    def offer_units(self, units: Sequence[Unit], chosen: str) -> None:
        """The units that have others below them; a single one needs no chooser."""
        self._offer(self.unit, [(one.name.split(",")[0], one.key) for one in units], chosen)
        self.unit.setVisible(len(units) > 1)

    def offer_indicators(self, indicators: Iterable[Indicator], chosen: str) -> None:
        """The indicators, those with figures first."""
        pick = self._language.pick
        self._offer(
            self.indicator, [(pick(one.name, one.name_en), one.key) for one in indicators], chosen
        )

    def offer_years(self, years: Iterable[int], chosen: str) -> None:
        """The years, the newest first."""
        self._offer(self.year, [(str(one), str(one)) for one in years], chosen)

    def _offer(self, box: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
        with QSignalBlocker(box):
            box.clear()
            for text, key in entries:
                box.addItem(text, key)
            box.setCurrentIndex(max(box.findData(chosen), 0 if entries else -1))
