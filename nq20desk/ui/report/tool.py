"""What every tool of the dock beside the text is: it follows the section that is being written."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nq20desk.app.desk import Desk
from nq20desk.core.checks import Finding
from nq20desk.core.form import NumberedSection, ReportForm
from nq20desk.core.office import Office
from nq20desk.core.report import Report
from nq20desk.core.textsearch import Hit
from nq20desk.store.journal import ChangeSet
from nq20desk.store.store import Operation
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.section_editor import SectionEditor


class Editing(Protocol):
    """What a tool may ask of the editor of a report."""

    workplace: Workplace
    desk: Desk
    report: Report
    form: ReportForm
    office: Office
    editor: SectionEditor

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the last check found and nobody set aside."""

    @property
    def section(self) -> NumberedSection | None:
        """The section whose text is shown; None at the head or an appendix."""

    def go_to(self, section: str, paragraph: int | None, start: int = 0, end: int = 0) -> None:
        """Show a section, and put the cursor into a paragraph of it."""

    def go_to_hit(self, hit: Hit) -> None:
        """Show a place that a search found, and select its words."""

    def go_to_figure(self, indicator: str, period: str, unit: str = "") -> None:
        """Leave for the page Indicators."""

    def is_stored(self) -> bool:
        """Store what is being typed; False if that failed (it was told)."""

    def run(self, operation: Operation) -> bool:
        """Carry out an operation; False if it failed (it was told)."""

    def run_check(self) -> None:
        """Check the whole report and show what was found."""

    def tell(self, error: Exception) -> None:
        """Let the window say what went wrong."""


class EditorTool(QWidget):
    """A tab of the dock. It is made when it is first shown, and told what changes from then on."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editing = editing

    def show_section(self, section: NumberedSection | None) -> None:
        """The clerk went to a section, or (None) to the head or an appendix."""

    def follow_cursor(self, section: str, paragraph: int) -> None:
        """The cursor went to another paragraph."""

    def refresh(self, changes: ChangeSet) -> None:
        """Data changed."""

    def opened(self) -> None:
        """The tab came to the front."""

    def _stack(self, *parts: QWidget) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(8)
        for part in parts:
            box.addWidget(part)
