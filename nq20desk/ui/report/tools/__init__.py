"""The tools of the dock, in the order of their tabs; a new tool is one more line here."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from nq20desk.core.message import Message, message
from nq20desk.ui.report.tool import Editing, EditorTool


@dataclass(frozen=True, slots=True)
class ToolEntry:
    """A tool: its key, the name on its tab, and its class (in the module of that key)."""

    key: str
    name: Message
    kind: str

    def make(self, editing: Editing) -> EditorTool:
        """The tool; its module is imported now, so that the editor opens quickly."""
        tool = getattr(import_module(f"{__name__}.{self.key}"), self.kind)(editing)
        assert isinstance(tool, EditorTool)
        return tool


TOOLS = (
    ToolEntry("pages", message("EditorView", "Pages"), "PagesTool"),
    ToolEntry("findings", message("EditorView", "Check"), "FindingsTool"),
    ToolEntry("figures", message("EditorView", "Figures"), "FiguresTool"),
    ToolEntry("find", message("EditorView", "Find"), "FindTool"),
    ToolEntry("typed_numbers", message("EditorView", "Typed numbers"), "TypedNumbersTool"),
    ToolEntry("history", message("EditorView", "History"), "HistoryTool"),
)
