"""Figures to put into the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidgetItem, QPushButton

from nq20desk.core.blocks import FigureField, FigurePart
from nq20desk.core.figures import Figures
from nq20desk.core.form import NumberedSection
from nq20desk.core.indicator import Indicator
from nq20desk.core.observation import Observation, write_observation
from nq20desk.core.text import search_key
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole


class FiguresTool(EditorTool):
    """Figures to put into the text; those of the section first, all when searching."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._figures: Figures | None = None
        self._section: tuple[str, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("FiguresList", "Search all figures …"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(translate("FiguresList", "Search all figures"))
        self.list = WrappedList(translate("FiguresList", "Figures"))
        self.hint = QLabel(
            translate("FiguresList", "Enter or double click puts the live figure into the text.")
        )
        self.hint.setWordWrap(True)
        set_tone(self.hint, Tone.MUTED)
        self.go = QPushButton(translate("FiguresList", "Show under Indicators"))
        set_button_icon(self.go, "indicators")
        self._stack(self.search, self.list, self.hint, self.go)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.itemActivated.connect(self._on_activated)
        self.go.clicked.connect(self._on_go)

    def show_section(self, section: NumberedSection | None) -> None:
        """Offer the figures of a section."""
        self._figures = self.editing.desk.figures(self.editing.office.unit)
        self._section = section.section.indicators if section else ()
        self._fill()

    def refresh(self, changes: ChangeSet) -> None:
        """Show the figures as they are now."""
        if changes.touches("observation"):
            self.show_section(self.editing.section)

    def _fill(self) -> None:
        self.list.clear()
        if self._figures is None:
            return
        wanted = search_key(self.search.text()).split()
        for indicator in self._figures.catalogue:
            offered = indicator.key in self._section if not wanted else _matches(indicator, wanted)
            if offered:
                self._offer(indicator, self._figures)

    def _offer(self, indicator: Indicator, figures: Figures) -> None:
        for period in reversed(figures.periods(indicator.key)):
            found = figures.shown(indicator.key, period)
            if found is not None:
                item = QListWidgetItem(self._words(indicator, found))
                item.setData(_DATA, (indicator.key, period))
                self.list.addItem(item)

    def _words(self, indicator: Indicator, found: Observation) -> str:
        name = self.editing.workplace.language.pick(indicator.name, indicator.name_en)
        return f"{name} ({found.period}): {write_observation(found, indicator.measure.suffix)}"

    def _on_activated(self, item: QListWidgetItem) -> None:
        key, period = item.data(_DATA)
        self.editing.editor.insert_live(FigureField(key, period, FigurePart.WITH_UNIT))

    def _on_go(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.editing.go_to_figure(*item.data(_DATA))


def _matches(indicator: Indicator, wanted: list[str]) -> bool:
    names = search_key(" ".join((indicator.name, indicator.name_en, *indicator.synonyms)))
    return all(word in names for word in wanted)
