"""The tools of the dock, in the order of their tabs; a new tool is one more line here."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from nq20desk.core.message import Message, message
from nq20desk.ui.report.tool import Editing, EditorTool


@dataclass(frozen=True, slots=True)
class ToolEntry:
    """A tool: its key, its name and icon on the tab, and its class (in the module of that key)."""

    key: str
    name: Message
    kind: str
    picture: str

    def make(self, editing: Editing) -> EditorTool:
        """The tool; its module is imported now, so that the editor opens quickly."""
        tool = getattr(import_module(f"{__name__}.{self.key}"), self.kind)(editing)
        assert isinstance(tool, EditorTool)
        return tool


TOOLS = (
    ToolEntry("pages", message("EditorView", "Pages"), "PagesTool", "preview"),
    ToolEntry("findings", message("EditorView", "Check"), "FindingsTool", "check"),
    ToolEntry("figures", message("EditorView", "Figures"), "FiguresTool", "figure"),
    ToolEntry("find", message("EditorView", "Find"), "FindTool", "search"),
    ToolEntry(
        "typed_numbers", message("EditorView", "Typed numbers"), "TypedNumbersTool", "numbered"
    ),
    ToolEntry("earlier", message("EditorView", "Earlier report"), "EarlierTool", "compare"),
    ToolEntry("phrases", message("EditorView", "Phrases"), "PhrasesTool", "comment"),
    ToolEntry("history", message("EditorView", "History"), "HistoryTool", "history"),
)
