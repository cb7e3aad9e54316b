"""The dock beside the text: a tab a tool, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from nq20desk.core.form import NumberedSection
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.report.tools import TOOLS

AnyTool = TypeVar("AnyTool", bound=EditorTool)


class Dock(QTabWidget):
    """Tabs of tools; those that were made are told of sections, cursor and changes."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._tools: dict[str, EditorTool] = {}
        self._boxes: list[QVBoxLayout] = []
        for entry in TOOLS:
            holder = QWidget()
            box = QVBoxLayout(holder)
            box.setContentsMargins(0, 0, 0, 0)
            self._boxes.append(box)
            self.addTab(holder, editing.workplace.say(entry.name))
        self.setDocumentMode(True)
        self.currentChanged.connect(self._on_tab)

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

    def _on_tab(self, place: int) -> None:
        self._made(TOOLS[place].key).opened()
