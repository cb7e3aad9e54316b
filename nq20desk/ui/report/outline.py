"""The outline: the form's headings with generated numbers, and how far each section is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from nq20desk.core.form import Appendix, Holds, NumberedSection, ReportForm
from nq20desk.ui.icons import icon
from nq20desk.ui.widgets.wrapped_rows import WrappedTree
from nq20desk.ui.words import translate

HEAD = "head"
_KEY = Qt.ItemDataRole.UserRole
_MARK = _KEY + 2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a section is: words written, findings against it."""

    words: int = 0
    findings: int = 0


class Outline(WrappedTree):
    """Sections as a tree; the chosen one is shown in the editor.

    Headings are the form's own, in Vietnamese in both languages of the interface: they are
    printed like that. Only parts without a heading have a name in English.
    """

    section_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setRootIsDecorated(False)
        self.setAccessibleName(translate("Outline", "Outline of the report"))
        self._items: dict[str, QTreeWidgetItem] = {}
        self.currentItemChanged.connect(self._on_current)

    def show_form(self, form: ReportForm, left_out: frozenset[str], english: bool) -> None:
        """Build the tree of a form."""
        self.blockSignals(True)
        self.clear()
        self._items.clear()
        self._add(None, HEAD, translate("Outline", "Number, date, recipients"))
        above: list[QTreeWidgetItem] = []
        for one in form.numbered(left_out):
            del above[one.section.level :]
            parent = above[-1] if above and one.section.level else None
            item = self._add(parent, one.section.key, _label(one, english))
            above.extend([item] * (one.section.level + 1 - len(above)))
            item.setData(0, _KEY + 1, one.section.holds.value)
        for appendix in form.printed_appendices(left_out):
            self._add(None, appendix.key, _appendix_label(appendix))
        self.expandAll()
        self.blockSignals(False)

    def _add(self, parent: QTreeWidgetItem | None, key: str, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, _KEY, key)
        item.setToolTip(0, text)
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        self._items[key] = item
        return item

    def show_progress(self, progress: Mapping[str, Progress]) -> None:
        """Mark every section: written, empty, or with findings."""
        for key, item in self._items.items():
            holds = item.data(0, _KEY + 1)
            if holds == Holds.HEADING.value or (holds is None and key != HEAD):
                continue
            state = progress.get(key, Progress())
            name, token = _mark(state)
            if key == HEAD:
                name, token = ("warning", "warning") if state.findings else ("ok", "met")
            if item.data(0, _MARK) != (name, token):
                item.setIcon(0, icon(name, token))
                item.setData(0, _MARK, (name, token))
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, _in_words(state))

    def choose(self, key: str) -> None:
        """Select a section."""
        item = self._items.get(key)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def current_key(self) -> str:
        """The key of the selected section."""
        item = self.currentItem()
        return str(item.data(0, _KEY)) if item else ""

    def section_keys(self) -> tuple[str, ...]:
        """All sections in order."""
        return tuple(self._items)

    def _on_current(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if item is not None:
            self.section_chosen.emit(str(item.data(0, _KEY)))


def _appendix_label(appendix: Appendix) -> str:
    if appendix.holds is Holds.TASK_LIST:
        return translate("Outline", "Appendix: assigned tasks")
    return translate("Outline", "Appendix: documents issued")


def _label(one: NumberedSection, english: bool) -> str:
    section = one.section
    name = section.label_en if english and section.label_en else section.name
    return " ".join(part for part in (one.number, name) if part)


def _mark(state: Progress) -> tuple[str, str]:
    if state.findings:
        return "warning", "warning"
    return ("ok", "met") if state.words else ("empty", "muted")


def _in_words(state: Progress) -> str:
    if state.findings:
        return translate("Outline", "findings: {count}", count=state.findings)
    if state.words:
        return translate("Outline", "{count} words", count=state.words)
    return translate("Outline", "empty")
