"""Figures to put into the text, and those that changed since the sections were last read."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton

from nq20desk.app import live_figures
from nq20desk.app.desk import PLAN_TABLES
from nq20desk.core.form import NumberedSection
from nq20desk.core.readings import ChangedFigure
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.report.live.chooser import FigureChooser
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole
_CHANGED_HEIGHT = 120
_FIGURES = ("observation", "report", "setting", *PLAN_TABLES)
_PAUSE_MS = 1500


class FiguresTool(EditorTool):
    """The palette as a tab of the dock; under it the changed figures of the whole report."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._is_stale = False
        self.chooser = FigureChooser(editing.workplace)
        self.chooser.hint.setText(
            translate("FiguresTool", "Enter or double click puts the live figure into the text; "
                      "so does “{sign}” while writing.", sign="{")
        )  # fmt: skip
        self.go = QPushButton(translate("FiguresTool", "Show under Indicators"))
        set_button_icon(self.go, "indicators")
        self.changed_name = QLabel(translate("FiguresTool", "Changed since the last reading"))
        self.changed_name.setFont(font(TextStyle.CAPTION))
        set_tone(self.changed_name, Tone.WARNING)
        self.changed = WrappedList(self.changed_name.text())
        self.changed.setMaximumHeight(_CHANGED_HEIGHT)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._show_changed)
        self._stack(self.chooser, self.go, self.changed_name, self.changed)
        self.chooser.search.returnPressed.connect(self.chooser.take)
        self.chooser.chosen.connect(editing.editor.insert_live)
        self.changed.itemActivated.connect(self._on_changed)
        self.go.clicked.connect(self._on_go)

    @property
    def search(self) -> QLineEdit:
        """The search field."""
        return self.chooser.search

    @property
    def list(self) -> QListWidget:
        """The list of figures."""
        return self.chooser.list

    def show_section(self, section: NumberedSection | None) -> None:
        """Offer the figures of a section first."""
        first = section.section.indicators if section else ()
        live = self.editing.editor.text.chips.live
        self.chooser.offer(live, first, self.editing.report.year)
        self._show_changed()

    def refresh(self, changes: ChangeSet) -> None:
        """Show the figures as they are now; after typing, in a pause."""
        if changes.touches(*_FIGURES):
            self.show_section(self.editing.section)
        elif changes.touches("figure_reading"):
            self._show_changed()
        elif changes.touches("section"):
            self._is_stale = not self.isVisible()
            if not self._is_stale:
                self._pause.start()

    def opened(self) -> None:
        """Show what changed while the tab was behind others."""
        if self._is_stale:
            self._show_changed()

    def _show_changed(self) -> None:
        self._is_stale = False
        found = live_figures.changes_of(self.editing.desk, self.editing.report.id)
        self.changed.clear()
        for one in found:
            item = QListWidgetItem(self._words(one))
            item.setData(_DATA, one)
            self.changed.addItem(item)
        for part in (self.changed, self.changed_name):
            part.setVisible(bool(found))

    def _words(self, one: ChangedFigure) -> str:
        known = self.editing.desk.library.catalogue.indicators.get(one.field.indicator)
        pick = self.editing.workplace.language.pick
        name = pick(known.name, known.name_en) if known else one.field.indicator
        section = self.editing.form.section(one.section)
        where = pick(section.name, section.label_en)
        return f"{name} ({one.field.period}): {one.before or '…'} → {one.now or '…'}\n{where}"

    def _on_changed(self, item: QListWidgetItem) -> None:
        one = item.data(_DATA)
        self.editing.go_to(one.section, one.paragraph, one.start, one.start + 1)

    def _on_go(self) -> None:
        field = self.chooser.field()
        if field is not None:
            self.editing.go_to_figure(field.indicator, field.period, field.unit)
