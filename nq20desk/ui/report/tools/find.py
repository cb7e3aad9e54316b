"""Find and replace over the whole report (Ctrl+F, Ctrl+H; F3 goes on)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from nq20desk.app.finding import ReportSearch
from nq20desk.core.form import NumberedSection
from nq20desk.core.textsearch import LIVE, Hit, Wanted
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import icon
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.controls import command_button
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_HIT = Qt.ItemDataRole.UserRole
_SHOWN = 500


class FindTool(EditorTool):
    """Lists every place where the words stand; Enter goes to the next one."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._search = ReportSearch(editing.desk, editing.report.id)
        self.hits: tuple[Hit, ...] = ()
        self.words = self._field(translate("FindTool", "Find in the whole report"), "search")
        self.others = self._field(translate("FindTool", "Replace by"), "edit")
        self.diacritics = QCheckBox(translate("FindTool", "With diacritics"))
        self.case = QCheckBox(translate("FindTool", "Match case"))
        self.whole = QCheckBox(translate("FindTool", "Whole words"))
        self.count = QLabel()
        self.count.setWordWrap(True)
        set_tone(self.count, Tone.MUTED)
        self.list = WrappedList(translate("FindTool", "Places found"))
        self.replace_one = command_button(
            translate("FindTool", "Replace"), "edit", self._replace_one
        )
        self.replace_all = command_button(
            translate("FindTool", "Replace all"), "check", self._replace_all
        )
        self._lay_out()
        self._connect()
        self._fill()

    # ---- what the editor asks

    def opened(self) -> None:
        """Begin with the words that are selected in the text."""
        selected = self.editing.editor.text.textCursor().selectedText()
        if selected and "\u2029" not in selected and LIVE not in selected:
            self.words.setText(selected)
        self.words.setFocus()
        self.words.selectAll()
        self._find()

    def show_section(self, section: NumberedSection | None) -> None:
        """Going to another section leaves the list as it is."""

    def refresh(self, changes: ChangeSet) -> None:
        """Places move while the text is being written."""
        if changes.touches("section") and self.isVisible():
            self._find()

    # ---- finding

    def wanted(self) -> Wanted:
        """What the fields ask for."""
        return Wanted(
            self.words.text(), self.diacritics.isChecked(), self.case.isChecked(),
            self.whole.isChecked(),
        )  # fmt: skip

    def _find(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.hits = self._search.hits(self.wanted())
        self._fill()
        if self.hits:
            self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _fill(self) -> None:
        self.list.clear()
        numbers = {one.section.key: one.number or one.section.name for one in
                   self.editing.form.numbered(self.editing.report.arrangement)}  # fmt: skip
        for one in self.hits[:_SHOWN]:
            item = QListWidgetItem(f"{numbers.get(one.section, '')} {_around(one)}")
            item.setData(_HIT, one)
            self.list.addItem(item)
        for button in (self.replace_one, self.replace_all):
            button.setEnabled(bool(self.hits))
        self.count.setText(self._said())

    def _said(self) -> str:
        if not self.words.text().strip():
            return translate("FindTool", "“tram y te” also finds “trạm y tế”; “hoà” is “hòa”.")
        if not self.hits:
            return translate("FindTool", "Not found in this report.")
        sections = len({one.section for one in self.hits})
        return translate("FindTool", "Places: {count} · sections: {sections}",
                         count=len(self.hits), sections=sections)  # fmt: skip

    # ---- going and replacing

    def next(self, step: int = 1) -> None:
        """Go to the next place (or the one before)."""
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
            self._go()

    def _go(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            hit: Hit = item.data(_HIT)
            self.editing.go_to_hit(hit)

    def _replace_one(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._replace((item.data(_HIT),))

    def _replace_all(self) -> None:
        self._replace(self.hits)

    def _replace(self, hits: tuple[Hit, ...]) -> None:
        if not self.editing.is_stored():
            return
        step = self._search.replacement(self.wanted(), self.others.text(), hits)
        if step is not None and self.editing.run(step):
            self._find()
            told = translate("FindTool", "Replaced: {count}. Ctrl+Shift+Z takes it back.",
                             count=len(hits))  # fmt: skip
            self.count.setText(f"{told} {self._said()}" if self.hits else told)

    # ---- construction

    def _field(self, words: str, picture: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(f"{words} …")
        field.setAccessibleName(words)
        field.setClearButtonEnabled(True)
        field.addAction(icon(picture, "muted"), QLineEdit.ActionPosition.LeadingPosition)
        return field

    def _lay_out(self) -> None:
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.replace_one)
        buttons.addWidget(self.replace_all)
        buttons.addStretch(1)
        self._stack(
            self.words, self.diacritics, self.case, self.whole, self.others, row, self.count,
            self.list,
        )  # fmt: skip

    def _connect(self) -> None:
        self.words.textChanged.connect(self._find)
        for box in (self.diacritics, self.case, self.whole):
            box.toggled.connect(self._find)
        self.words.returnPressed.connect(self._go)
        self.others.returnPressed.connect(self._replace_one)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)


def _around(hit: Hit) -> str:
    line = f"{hit.before}[{hit.text}]{hit.after}"
    return line.replace(LIVE, "…").replace("\n", " ")
