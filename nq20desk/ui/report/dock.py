"""The dock beside the text: a tab a tool, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QTabBar, QTabWidget, QVBoxLayout, QWidget

from nq20desk.core.form import NumberedSection
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import icon
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.report.tools import TOOLS
from nq20desk.ui.theme import TABLE_ICON
from nq20desk.ui.words import translate

_TAB = 30
AnyTool = TypeVar("AnyTool", bound=EditorTool)


class _ToolTabs(QTabBar):
    """Tabs without a word are as small as a tool button."""

    def tabSizeHint(self, index: int) -> QSize:
        """Qt leaves room for a word also where there is none."""
        size = super().tabSizeHint(index)
        return size if self.tabText(index) else QSize(_TAB, size.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs are never made smaller: a word is taken off instead."""
        return self.tabSizeHint(index)


class Dock(QTabWidget):
    """Tabs of tools; those that were made are told of sections, cursor and changes.

    Every tab has its icon, tooltip and accessible name; the word stands on the one in front,
    as far as there is room. Ctrl+1 … Ctrl+9 open a tool, Ctrl+Tab the next one.
    """

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._tools: dict[str, EditorTool] = {}
        self._boxes: list[QVBoxLayout] = []
        self.setTabBar(_ToolTabs())
        for entry in TOOLS:
            holder = QWidget()
            box = QVBoxLayout(holder)
            box.setContentsMargins(0, 0, 0, 0)
            self._boxes.append(box)
            self.addTab(holder, icon(entry.picture, "muted"), "")
        self.setDocumentMode(True)
        self.tabBar().setObjectName("tools")
        self.setIconSize(QSize(TABLE_ICON, TABLE_ICON))
        self._name_tabs()
        self.currentChanged.connect(self._on_tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow dock has no room for the word of the tool in front."""
        super().resizeEvent(event)
        self._show_word()

    @property
    def is_bare(self) -> bool:
        """Whether no tool has been looked at yet."""
        return not self._tools

    def open(self, key: str) -> None:
        """Bring a tool to the front."""
        place = self._place(key)
        if place == self.currentIndex():
            self._on_tab(place)
        self.setCurrentIndex(place)

    def tool(self, kind: type[AnyTool]) -> AnyTool:
        """The tool of a class, made if it has not been looked at yet."""
        entry = next(one for one in TOOLS if one.kind == kind.__name__)
        found = self._made(entry.key)
        assert isinstance(found, kind)
        return found

    def show_section(self, section: NumberedSection | None) -> None:
        """Tell the tools which section is shown."""
        for one in self._each():
            one.show_section(section)

    def follow_cursor(self, section: str, paragraph: int) -> None:
        """Tell the tools where the cursor is."""
        for one in self._each():
            one.follow_cursor(section, paragraph)

    def refresh(self, changes: ChangeSet) -> None:
        """Tell the tools what changed."""
        for one in self._each():
            one.refresh(changes)

    def _each(self) -> Iterator[EditorTool]:
        yield from tuple(self._tools.values())

    def _place(self, key: str) -> int:
        return next(place for place, one in enumerate(TOOLS) if one.key == key)

    def _made(self, key: str) -> EditorTool:
        if key not in self._tools:
            place = self._place(key)
            tool = self._tools[key] = TOOLS[place].make(self._editing)
            self._boxes[place].addWidget(tool)
            tool.show_section(self._editing.section)
        return self._tools[key]

    def _name_tabs(self) -> None:
        for place, entry in enumerate(TOOLS):
            name, keys = self._editing.workplace.say(entry.name), f"Ctrl+{place + 1}"
            self.setTabToolTip(place, f"{name} ({keys})")
            self.tabBar().setAccessibleTabName(place, name)
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.open, entry.key))
        self.tabBar().setAccessibleName(translate("EditorView", "Tools beside the text"))
        self._show_word()

    def _show_word(self) -> None:
        """The word of the tool in front; without it if the tabs would not fit any more."""
        bar, front = self.tabBar(), self.currentIndex()
        for place, entry in enumerate(TOOLS):
            is_front = place == front
            bar.setTabText(place, self._editing.workplace.say(entry.name) if is_front else "")
            bar.setTabIcon(place, icon(entry.picture, "accent" if is_front else "muted"))
        if bar.sizeHint().width() > self.width():
            bar.setTabText(front, "")

    def _on_tab(self, place: int) -> None:
        self._show_word()
        self._made(TOOLS[place].key).opened()
