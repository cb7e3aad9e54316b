"""Phrases for the section, the office's own and the delivered ones; Enter puts one in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QListWidgetItem, QWidget

from nq20desk.app.phrases import phrases_of
from nq20desk.core.form import NumberedSection
from nq20desk.core.lifecycle import LOCKED
from nq20desk.core.phrase import Filling, Phrase, as_phrase, filled, matching
from nq20desk.core.reportdiff import block_line
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations.phrases import RemovePhrase, SavePhrase
from nq20desk.ui.icons import icon
from nq20desk.ui.report.conversion import read
from nq20desk.ui.report.insertion import put_blocks
from nq20desk.ui.report.phrase_dialog import PhraseDialog
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.controls import command_button
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_PHRASE = Qt.ItemDataRole.UserRole


class PhrasesTool(EditorTool):
    """Phrases of the section; when searching, those of all sections."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._phrases: list[Phrase] = []
        self._section = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("PhrasesTool", "Search all phrases …"))
        self.search.setAccessibleName(translate("PhrasesTool", "Search all phrases"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = WrappedList(translate("PhrasesTool", "Phrases"))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        set_tone(self.hint, Tone.MUTED)
        self.insert = command_button(translate("PhrasesTool", "Insert"), "add", self.put)
        self.keep = command_button(
            translate("PhrasesTool", "Keep selected text"), "save", self.keep_selection
        )
        self.edit = command_button(translate("PhrasesTool", "Edit …"), "edit", self._edit)
        self.remove = command_button(translate("PhrasesTool", "Remove"), "remove", self._remove)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.returnPressed.connect(self.put)
        self.list.itemActivated.connect(lambda _item: self.put())
        self.list.currentRowChanged.connect(lambda _row: self._enable())

    # ---- what the editor asks

    def opened(self) -> None:
        """Begin with the search."""
        self._read()
        self.search.setFocus()

    def show_section(self, section: NumberedSection | None) -> None:
        """Offer the phrases of a section."""
        self._section = section.section.key if section else ""
        self._read()

    def refresh(self, changes: ChangeSet) -> None:
        """Phrases and the figures in them change."""
        if changes.touches("phrase", "office") or (
            self.isVisible() and changes.touches("observation", "report")
        ):
            self._read()

    # ---- showing

    def _read(self) -> None:
        self._phrases = phrases_of(self.editing.desk, self.editing.office.key)
        self._fill()

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        words, system = self.search.text(), self.editing.office.system
        found = matching(self._phrases, words, self._section, system) if self._section else []
        for one in found:
            item = QListWidgetItem(
                icon("person" if one.is_own else "plan", "muted"), self._said(one)
            )
            item.setData(_PHRASE, one)
            item.setToolTip(self._origin(one))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._enable()
        self.hint.setText(self._hint(len(found)))

    def _said(self, one: Phrase) -> str:
        """The phrase with this report's figures, then where it comes from."""
        live = self.editing.desk.live(self.editing.report)
        lines = [block_line(block, live) for block in filled(one.text, self._filling())]
        return "\n".join((*lines, f"– {self._origin(one)}"))

    def _origin(self, one: Phrase) -> str:
        return translate("PhrasesTool", "Own phrase") if one.is_own else one.source

    def _filling(self) -> Filling:
        editing = self.editing
        office = editing.office
        territory = editing.desk.territory
        unit = territory[office.unit].name if office.unit in territory else ""
        return Filling(editing.report.year, office, unit.partition(",")[0])

    def _hint(self, count: int) -> str:
        if not self._section:
            return translate("PhrasesTool", "Choose a section with text.")
        if count:
            return translate("PhrasesTool", "Enter puts the phrase into the text; its figures are "
                             "live ones of {year}.", year=self.editing.report.year)  # fmt: skip
        if self.search.text().strip():
            return translate("PhrasesTool", "No phrase has these words.")
        return translate("PhrasesTool", "No phrase for this section yet: select text and keep it.")

    def _current(self) -> Phrase | None:
        item = self.list.currentItem()
        found = item.data(_PHRASE) if item is not None else None
        return found if isinstance(found, Phrase) else None

    def _enable(self) -> None:
        one = self._current()
        may_write = self.editing.report.state not in LOCKED
        self.insert.setEnabled(one is not None and may_write)
        for button in (self.edit, self.remove):
            button.setEnabled(one is not None and one.is_own)
        self.keep.setEnabled(bool(self._section))

    # ---- doing

    def put(self) -> None:
        """Put the chosen phrase into the text."""
        one = self._current()
        if one is None or self.editing.report.state in LOCKED or self.editing.section is None:
            return
        text = self.editing.editor.text
        put_blocks(text, filled(one.text, self._filling()), at_end=False)
        text.setFocus()

    def keep_selection(self) -> None:
        """Keep the selected text as a phrase of the office's own for this section."""
        cursor = self.editing.editor.text.textCursor()
        if not cursor.hasSelection():
            self.hint.setText(
                translate("PhrasesTool", "Select the words in the text first, then keep them.")
            )
            return
        selected = QTextDocument()
        QTextCursor(selected).insertFragment(cursor.selection())
        text = as_phrase(read(selected), self.editing.report.year)
        self.editing.run(SavePhrase(self.editing.office.key, self._section, text))

    def _edit(self) -> None:
        one = self._current()
        if one is None or not one.is_own:
            return
        dialog = PhraseDialog(self.editing, one, self)
        dialog.accepted.connect(lambda: self._save(one, *dialog.answer()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, one: Phrase, text: str, section: str) -> None:
        self.editing.run(SavePhrase(self.editing.office.key, section, text, one.id))

    def _remove(self) -> None:
        one = self._current()
        if one is not None and one.is_own:
            self.editing.run(RemovePhrase(one.id))

    # ---- construction

    def _lay_out(self) -> None:
        grid = QWidget()
        box = QGridLayout(grid)
        box.setContentsMargins(0, 0, 0, 0)
        for place, button in enumerate((self.insert, self.keep, self.edit, self.remove)):
            box.addWidget(button, place // 2, place % 2)
        self._stack(self.search, self.list, self.hint, grid)
