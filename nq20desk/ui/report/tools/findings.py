"""What the check found, each with a jump to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidgetItem, QPushButton

from nq20desk.core.checks import Finding, Severity
from nq20desk.core.checks.finding import DOCUMENTS, FIGURES, HEAD
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole
_LOOK = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.SUGGESTION: ("info", "accent"),
}


class FindingsTool(EditorTool):
    """What the check found; Enter or a double click goes to the place."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self.list = WrappedList(translate("FindingsList", "Findings"))
        self.summary = QLabel(translate("FindingsList", "Not checked yet."))
        set_tone(self.summary, Tone.MUTED)
        self.button = QPushButton(translate("FindingsList", "Check (F9)"))
        set_button_icon(self.button, "check")
        self.button.clicked.connect(editing.run_check)
        self.list.itemActivated.connect(lambda item: self.show_finding(item.data(_DATA)))
        self._stack(self.button, self.summary, self.list)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings, errors first."""
        order = list(Severity)
        self.list.clear()
        for one in sorted(findings, key=lambda found: order.index(found.severity)):
            item = QListWidgetItem(icon(*_LOOK[one.severity]), self._words(one))
            item.setData(_DATA, one)
            self.list.addItem(item)
        counts = [sum(one.severity is severity for one in findings) for severity in order]
        self.summary.setText(
            translate("FindingsList",
                      "Errors: {errors} · warnings: {warnings} · suggestions: {hints}",
                      errors=counts[0], warnings=counts[1], hints=counts[2])
        )  # fmt: skip

    def _words(self, one: Finding) -> str:
        text = self.editing.workplace.say(one.text)
        return f"{text}\n“{one.evidence}”" if one.evidence else text

    def show_finding(self, finding: Finding) -> None:
        """Go to the place of a finding."""
        where = finding.where
        if where.section == FIGURES and where.indicator:
            self.editing.go_to_figure(where.indicator, where.period or "")
            return
        section = where.section
        if section == DOCUMENTS:
            section = next((one.key for one in self.editing.form.appendices), HEAD)
        self.editing.go_to(section, where.paragraph, where.start or 0, where.end or 0)
