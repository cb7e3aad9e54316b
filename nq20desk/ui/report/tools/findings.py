"""What the check found, each with a jump to its place, an explanation and a way to set it aside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QPushButton, QWidget

from nq20desk.app.finding import ReportSearch
from nq20desk.core.checks import Correction, Finding, Severity
from nq20desk.core.checks.finding import DOCUMENTS, FIGURES, HEAD
from nq20desk.core.checks.setting_aside import Checked, SetAside
from nq20desk.core.dates import VIETNAM
from nq20desk.core.message import Message, message
from nq20desk.store.operations.findings import BringFindingBack, SetFindingAside
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.report.aside_dialog import AsideDialog
from nq20desk.ui.report.corrections_dialog import CorrectionsDialog, Offer
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole
_LOOK = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.SUGGESTION: ("info", "accent"),
}
_SEVERITY = {
    Severity.ERROR: message("FindingsList", "Error"),
    Severity.WARNING: message("FindingsList", "Warning"),
    Severity.SUGGESTION: message("FindingsList", "Suggestion"),
}


class FindingsTool(EditorTool):
    """What the check found; Enter or a double click goes to the place, Delete sets aside.

    What was set aside is folded at the end; Enter on its line unfolds it.
    """

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._checked = Checked()
        self._unfolded = False
        self.list = WrappedList(translate("FindingsList", "Findings"))
        self.summary = QLabel(translate("FindingsList", "Not checked yet."))
        self.summary.setWordWrap(True)
        self.button = QPushButton(translate("FindingsList", "Check (F9)"))
        self.fix_button = QPushButton(translate("FindingsList", "Correct …"))
        self.fix_button.setToolTip(
            translate("FindingsList", "All slips whose right spelling is known, in one list")
        )
        self.aside_button = QPushButton()
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setFont(font(TextStyle.CAPTION))
        self.detail.setAccessibleName(translate("FindingsList", "What the rule looks for"))
        for label in (self.summary, self.detail):
            set_tone(label, Tone.MUTED)
        set_button_icon(self.button, "check")
        set_button_icon(self.fix_button, "edit")
        self._stack(self._buttons(), self.summary, self.list, self.detail, self.aside_button)
        self._connect()
        self._on_current()

    def _buttons(self) -> QWidget:
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.button, 1)
        box.addWidget(self.fix_button, 1)
        return line

    def _connect(self) -> None:
        self.button.clicked.connect(self.editing.run_check)
        self.fix_button.clicked.connect(self.correct)
        self.aside_button.clicked.connect(self.toggle_aside)
        self.list.itemActivated.connect(self._on_activated)
        self.list.currentItemChanged.connect(self._on_current)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.toggle_aside)

    # ---- showing

    def show_checked(self, checked: Checked) -> None:
        """Show what was found, and fold what was set aside."""
        row = self.list.currentRow()
        self._checked = checked
        self.list.clear()
        for one in checked.open:
            self._add(one, None)
        if checked.aside:
            self._add_fold(len(checked.aside))
        for one, why in checked.aside if self._unfolded else ():
            self._add(one, why)
        self.summary.setText(self._counted())
        self.fix_button.setEnabled(any(one.corrections for one in checked.open))
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self._on_current()

    def _counted(self) -> str:
        found = [one.severity for one in self._checked.open]
        words = translate(
            "FindingsList", "Errors: {errors} · warnings: {warnings} · suggestions: {hints}",
            errors=found.count(Severity.ERROR), warnings=found.count(Severity.WARNING),
            hints=found.count(Severity.SUGGESTION),
        )  # fmt: skip
        count = len(self._checked.aside)
        aside = translate("FindingsList", "set aside: {count}", count=count)
        return f"{words} · {aside}" if count else words

    def _add(self, one: Finding, why: SetAside | None) -> None:
        item = QListWidgetItem(icon(*_LOOK[one.severity]), self._words(one, why))
        item.setData(_DATA, (one, why))
        said = self._explained(one)
        item.setToolTip(said)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._words(one, why)}\n{said}")
        if why is not None:
            item.setForeground(self.palette().placeholderText())
        self.list.addItem(item)

    def _add_fold(self, count: int) -> None:
        name = "chevron-down" if self._unfolded else "chevron-right"
        words = translate("FindingsList", "Set aside ({count})", count=count)
        self.list.addItem(QListWidgetItem(icon(name, "muted"), words))

    def _words(self, one: Finding, why: SetAside | None) -> str:
        lines = [self.editing.workplace.say(one.text)]
        if one.evidence and one.evidence not in lines[0]:
            lines.append(f"“{one.evidence}”")
        if why is not None:
            lines.append(
                translate("FindingsList", "Set aside: {reason} ({who}, {when})",
                          reason=why.reason, who=why.who,
                          when=f"{why.at.astimezone(VIETNAM):%d/%m/%Y %H:%M}")
            )  # fmt: skip
        return "\n".join(lines)

    def _explained(self, one: Finding) -> str:
        """The severity in a word, the rule's name and what it looks for."""
        facts = self.editing.desk.library.vocabulary.rules[one.rule]
        pick = self.editing.workplace.language.pick
        name = pick(facts.name.vietnamese, facts.name.english)
        explanation = pick(facts.explanation.vietnamese, facts.explanation.english)
        severity: Message = _SEVERITY[one.severity]
        return f"{self.editing.workplace.say(severity)}: {name}.\n{explanation}"

    # ---- acting

    def _current(self) -> tuple[Finding, SetAside | None] | None:
        item = self.list.currentItem()
        found: tuple[Finding, SetAside | None] | None = item.data(_DATA) if item else None
        return found

    def _on_current(self) -> None:
        """Say what the current finding's rule looks for, and what can be done with it."""
        found = self._current()
        self.detail.setText(self._explained(found[0]) if found else "")
        self.detail.setVisible(found is not None)
        back = found is not None and found[1] is not None
        self.aside_button.setText(
            translate("FindingsList", "Bring back")
            if back
            else translate("FindingsList", "Set aside …")
        )
        self.aside_button.setEnabled(found is not None)
        self.aside_button.setToolTip(
            translate("FindingsList", "It counts again (Delete)")
            if back
            else translate("FindingsList", "It is right as it stands: say why (Delete)")
        )

    def _on_activated(self, item: QListWidgetItem) -> None:
        found = item.data(_DATA)
        if found is None:
            self.unfold(not self._unfolded)
        else:
            self.show_finding(found[0])

    def unfold(self, unfolded: bool = True) -> None:
        """Show what was set aside, or (False) only how much it is; the last line is chosen."""
        self._unfolded = unfolded
        self.show_checked(self._checked)
        if unfolded:
            self.list.setCurrentRow(self.list.count() - 1)

    def offers(self) -> list[Offer]:
        """The corrections of all open findings that have some, with how often each applies."""
        search = ReportSearch(self.editing.desk, self.editing.report.id)
        rules = self.editing.desk.library.vocabulary.rules
        pick = self.editing.workplace.language.pick
        found: dict[Correction, Offer] = {}
        for finding in self._checked.open:
            name = rules[finding.rule].name
            for one in finding.corrections:
                if one not in found and (count := search.count(one)):
                    found[one] = Offer(one, count, pick(name.vietnamese, name.english))
        return list(found.values())

    def correct(self) -> None:
        """Ask which slips shall be corrected, and check anew."""
        if not self.editing.is_stored():
            return
        dialog = CorrectionsDialog(self.offers(), self)
        dialog.accepted.connect(lambda: self._make(dialog.chosen()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self, corrections: tuple[Correction, ...]) -> None:
        step = ReportSearch(self.editing.desk, self.editing.report.id).corrected(corrections)
        if step is not None and self.editing.run(step):
            self.editing.run_check()

    def toggle_aside(self) -> None:
        """Set the current finding aside with a reason, or bring it back."""
        found = self._current()
        if found is None:
            return
        finding, why = found
        report = self.editing.report.id
        if why is not None:
            self.editing.run(BringFindingBack(report, finding.identity))
            return
        reason = self.ask_reason(finding)
        if reason:
            self.editing.run(SetFindingAside(report, finding.identity, reason, finding.rule))

    def ask_reason(self, finding: Finding) -> str:
        """Why a finding is right as it stands; empty if the clerk thought better of it."""
        dialog = AsideDialog(self._words(finding, None), self)
        return dialog.reason if dialog.exec() else ""

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
