"""The kinds of offices to choose from; those of today first, former ones with their end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from nq20desk.core.dates import short_date
from nq20desk.resources.offices import OfficePreset
from nq20desk.ui.page import Workplace
from nq20desk.ui.words import translate

_ROW = 36


class PresetList(QListWidget):
    """One office kind a line; ``accepted`` on Enter or a double click."""

    accepted = Signal()

    def __init__(
        self,
        workplace: Workplace,
        presets: Sequence[OfficePreset],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presets = sorted(presets, key=lambda one: not one.in_force(today))
        self.setAccessibleName(translate("UnitWizard", "Kinds of offices"))
        for one in self._presets:
            name = workplace.language.pick(one.name, one.name_en)
            validity = _validity(one, today)
            entry = QListWidgetItem(f"{name} ({validity})" if validity else name)
            entry.setSizeHint(QSize(0, _ROW))
            self.addItem(entry)
        self.setCurrentRow(0)
        self.itemDoubleClicked.connect(self.accepted)

    @property
    def chosen(self) -> OfficePreset:
        """The kind that is chosen."""
        return self._presets[max(self.currentRow(), 0)]

    def choose(self, key: str) -> None:
        """Choose a kind by its key."""
        self.setCurrentRow([one.key for one in self._presets].index(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


def _validity(preset: OfficePreset, today: date) -> str:
    """Until when there were such offices, or from when there will be."""
    if preset.valid_to is not None and preset.valid_to < today:
        return translate("UnitWizard", "until {day}", day=short_date(preset.valid_to))
    if preset.valid_from is not None and preset.valid_from > today:
        return translate("UnitWizard", "from {day}", day=short_date(preset.valid_from))
    return ""
