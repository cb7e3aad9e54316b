"""The outline: the form's headings with generated numbers, and how far each section is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidgetItem, QWidget

from nq20desk.core.arrangement import siblings
from nq20desk.core.form import Appendix, Holds, NumberedSection, ReportForm, Section
from nq20desk.core.report import Report
from nq20desk.ui.icons import icon
from nq20desk.ui.widgets.wrapped_rows import WrappedTree
from nq20desk.ui.words import translate

HEAD = "head"
_KEY = Qt.ItemDataRole.UserRole
_MARK = _KEY + 2


class SectionState(StrEnum):
    """How far a section is."""

    EMPTY = "empty"
    DRAFT = "draft"
    DONE = "done"
    FINDINGS = "findings"


_LOOK = {
    SectionState.EMPTY: ("empty", "muted"),
    SectionState.DRAFT: ("edit", "accent"),
    SectionState.DONE: ("ok", "met"),
    SectionState.FINDINGS: ("warning", "warning"),
}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a section is: words written, findings against it, whether the clerk is done."""

    words: int = 0
    findings: int = 0
    done: bool = False

    @property
    def state(self) -> SectionState:
        """What its sign in the outline says; findings are said first."""
        if self.findings:
            return SectionState.FINDINGS
        if self.done:
            return SectionState.DONE
        return SectionState.DRAFT if self.words else SectionState.EMPTY


class Outline(WrappedTree):
    """Sections as a tree; the chosen one is shown in the editor.

    Headings are the form's own, in Vietnamese in both languages of the interface: they are
    printed like that. Only parts without a heading have a name in English. A section that the
    form lets be moved can be dragged among its siblings.
    """

    section_chosen = Signal(str)
    section_dropped = Signal(str, object)
    """A section was dragged: its key, and the sibling before which it shall stand or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setRootIsDecorated(False)
        self.setAccessibleName(translate("Outline", "Outline of the report"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragEnabled(True)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._sections: tuple[Section, ...] = ()
        self.currentItemChanged.connect(self._on_current)

    def show_form(self, form: ReportForm, report: Report, english: bool) -> None:
        """Build the tree of a report."""
        self.blockSignals(True)
        self.clear()
        self._items.clear()
        self._sections = form.arranged(report.arrangement)
        self._add(None, HEAD, translate("Outline", "Number, date, recipients"))
        above: list[QTreeWidgetItem] = []
        for one in form.numbered(report.arrangement):
            del above[one.section.level :]
            parent = above[-1] if above and one.section.level else None
            item = self._add(parent, one.section.key, _label(one, english))
            above.extend([item] * (one.section.level + 1 - len(above)))
            item.setData(0, _KEY + 1, one.section.holds.value)
            if one.section.movable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsDragEnabled)
        for appendix in form.printed_appendices(report.left_out):
            self._add(None, appendix.key, _appendix_label(appendix))
        self.expandAll()
        self.blockSignals(False)

    def _add(self, parent: QTreeWidgetItem | None, key: str, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, _KEY, key)
        item.setToolTip(0, text)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        self._items[key] = item
        return item

    def show_progress(self, progress: Mapping[str, Progress]) -> None:
        """Mark every section: empty, draft, done, or with findings."""
        for key, item in self._items.items():
            holds = item.data(0, _KEY + 1)
            if holds == Holds.HEADING.value or (holds is None and key != HEAD):
                continue
            one = progress.get(key, Progress())
            state = one.state
            if key == HEAD and state is SectionState.EMPTY:
                state = SectionState.DONE
            if item.data(0, _MARK) != state:  # after every save: only what changed is drawn
                item.setIcon(0, icon(*_LOOK[state]))
                item.setData(0, _MARK, state)
            words = _in_words(one) if key != HEAD or one.findings else ""
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, words)
            item.setToolTip(0, "\n".join(part for part in (item.text(0), words) if part))

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

    # ---- dragging

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only a place among the siblings is a place to drop."""
        super().dragMoveEvent(event)
        if self._target(event) is None:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the section shall go; the tree is built anew when that is stored."""
        target = self._target(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if target is not None:
            self.section_dropped.emit(self.current_key(), target[0])

    def _target(self, event: QDropEvent) -> tuple[str | None] | None:
        """The sibling before which a drop would put the section (None: at the end)."""
        keys = [one.key for one in siblings(self._sections, self.current_key())]
        item = self.itemAt(event.position().toPoint())
        over = str(item.data(0, _KEY)) if item else ""
        if item is None or over not in keys:
            return None
        is_below = event.position().y() > self.visualItemRect(item).center().y()
        place = keys.index(over) + is_below
        return (keys[place] if place < len(keys) else None,)

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


def _in_words(one: Progress) -> str:
    parts = {
        SectionState.EMPTY: translate("Outline", "empty"),
        SectionState.DRAFT: translate("Outline", "draft"),
        SectionState.DONE: translate("Outline", "done"),
        SectionState.FINDINGS: translate("Outline", "findings: {count}", count=one.findings),
    }
    words = translate("Outline", "{count} words", count=one.words)
    return f"{parts[one.state]} · {words}" if one.words else parts[one.state]
