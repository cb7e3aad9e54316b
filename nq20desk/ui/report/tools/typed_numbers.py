"""*Tìm số gõ tay*: typed numbers that are, or contradict, stored figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QListWidgetItem, QPushButton

from nq20desk.app import live_figures
from nq20desk.core.typed_numbers import TypedNumber
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.theme import ButtonKind, Tone, set_kind, set_tone
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole


class TypedNumbersTool(EditorTool):
    """Each number with its sentence and the stored figure; live figures in their place."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self.look = QPushButton(translate("TypedNumbersTool", "Find typed numbers"))
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        set_tone(self.summary, Tone.MUTED)
        self.list = WrappedList(translate("TypedNumbersTool", "Typed numbers"))
        self.one = QPushButton(translate("TypedNumbersTool", "Put the live figure here"))
        self.all = QPushButton(translate("TypedNumbersTool", "Put live figures for all equal ones"))
        set_button_icon(self.look, "search")
        set_kind(self.all, ButtonKind.PRIMARY)
        self._stack(self.look, self.summary, self.list, self.one, self.all)
        self._found: Sequence[TypedNumber] = ()
        self.look.clicked.connect(self.search)
        self.one.clicked.connect(self._on_one)
        self.all.clicked.connect(self._on_all)
        self.list.itemActivated.connect(lambda item: self._go_to(item.data(_DATA)))
        self._show()

    def opened(self) -> None:
        """Look through the report as it is now."""
        self.search()

    def refresh(self, changes: ChangeSet) -> None:
        """What was found may stand elsewhere by now."""
        if self._found and changes.touches("section", "observation", "report"):
            self.summary.setText(
                translate("TypedNumbersTool", "Text or figures changed since: look again.")
            )

    def search(self) -> None:
        """Find the typed numbers of the whole report."""
        if not self.editing.is_stored():
            return
        self._found = live_figures.find_typed(self.editing.desk, self.editing.report.id)
        self._show()

    def replace(self, chosen: Sequence[TypedNumber]) -> None:
        """Put live figures in place of some of the numbers, and look again."""
        if not chosen or not self.editing.is_stored():
            return
        try:
            live_figures.put_live(self.editing.desk, self.editing.report.id, chosen)
        except Exception as error:  # told by the window, nothing was written
            self.editing.tell(error)
        self.search()

    # ---- showing

    def _show(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for one in self._found:
            item = QListWidgetItem(self._picture(one), self._words(one))
            item.setData(_DATA, one)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        equal = sum(one.is_equal for one in self._found)
        self.summary.setText(self._summary(equal))
        self.one.setEnabled(bool(self._found))
        self.all.setEnabled(equal > 0)

    def _summary(self, equal: int) -> str:
        if not self._found:
            return translate("TypedNumbersTool", "No typed number says or contradicts a figure.")
        other = len(self._found) - equal
        return translate("TypedNumbersTool",
                         "Equal to the figures: {equal} · different: {other}",
                         equal=equal, other=other)  # fmt: skip

    def _picture(self, one: TypedNumber) -> QIcon:
        return icon("ok", "success") if one.is_equal else icon("warning", "warning")

    def _words(self, one: TypedNumber) -> str:
        known = self.editing.desk.library.catalogue[one.field.indicator]
        name = self.editing.workplace.language.pick(known.name, known.name_en)
        sign = (translate("TypedNumbersTool", "equal") if one.is_equal
                else translate("TypedNumbersTool", "different"))  # fmt: skip
        stored = f"{one.stored} ({one.field.period})"
        told = translate("TypedNumbersTool", "{typed} – {sign}: {name} {stored}",
                         typed=one.typed, sign=sign, name=name, stored=stored)  # fmt: skip
        return f"{told}\n“{one.excerpt}”"

    # ---- acting

    def _go_to(self, one: TypedNumber) -> None:
        self.editing.go_to(one.section, one.paragraph, one.start, one.end)

    def _on_one(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.replace([item.data(_DATA)])

    def _on_all(self) -> None:
        self.replace([one for one in self._found if one.is_equal])
