"""The editor of one report: outline, section or head or documents, and the dock."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nq20desk.app.desk import PLAN_TABLES
from nq20desk.app.findings import check_report, sort_again
from nq20desk.app.language import ENGLISH
from nq20desk.core.blocks import CitationField
from nq20desk.core.checks import Finding
from nq20desk.core.checks.setting_aside import Checked
from nq20desk.core.form import Holds, NumberedSection
from nq20desk.core.layout import Mark
from nq20desk.core.lifecycle import GONE, LOCKED
from nq20desk.core.report import Report
from nq20desk.core.textsearch import Hit
from nq20desk.store import queries
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations import SaveReport
from nq20desk.store.operations.documents import AddDocuments, SaveDocuments
from nq20desk.store.store import Operation
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.report.carried_line import CarriedLine
from nq20desk.ui.report.citation_dialog import CitationDialog
from nq20desk.ui.report.dock import Dock
from nq20desk.ui.report.documents_table import DocumentsTable
from nq20desk.ui.report.head_form import HeadForm, number_hints
from nq20desk.ui.report.live.text import LiveText
from nq20desk.ui.report.outline import HEAD, Outline
from nq20desk.ui.report.outline_actions import OutlineActions
from nq20desk.ui.report.paste_flow import PasteFlow
from nq20desk.ui.report.section_editor import SectionEditor
from nq20desk.ui.report.section_keeper import SectionKeeper
from nq20desk.ui.report.tools.find import FindTool
from nq20desk.ui.report.tools.findings import FindingsTool
from nq20desk.ui.report.way_actions import lock_words
from nq20desk.ui.report.whole_progress import WholeProgress
from nq20desk.ui.report.writing_progress import WritingProgress
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

OUTLINE_WIDTH, DOCK_WIDTH = 280, 360


class EditorView(QWidget):
    """Everything on screen while a report is being written."""

    go = Signal(object)
    failed = Signal(object)
    saved = Signal()
    take_in_wanted = Signal(object)
    """What was pasted is a whole report; hands over its Source to be taken in."""

    def __init__(self, workplace: Workplace, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.desk = workplace.desk
        self.report = report
        self.form = self.desk.library.form(report.form)
        self.office = self.desk.office(report.office)
        self.checked: Checked | None = None
        self._unsaved: Exception | None = None
        self.outline = Outline()
        self.editor = SectionEditor(self.desk.live(report))
        at_once = workplace.jobs.at_once
        self.keeper = SectionKeeper(self.desk, report.id, self.editor, at_once=at_once)
        self.pasting = PasteFlow(workplace, self.editor, self.form)
        self.head = HeadForm()
        self.head.advise = number_hints(workplace)
        self.documents = DocumentsTable()
        self.tasks = EmptyState(
            "tasks",
            translate("EditorView", "This appendix is made from the page Tasks: every task with "
                      "its deadline, result and evidence."),
            translate("EditorView", "Open Tasks"),
        )  # fmt: skip
        self.whole = WholeProgress()
        self.progress = WritingProgress(self, self.outline, self.whole)
        self.dock = Dock(self)
        self.live_text = LiveText(self)
        self.outline_actions = OutlineActions(self, self.outline, self)
        self._build()
        self._connect()
        self._show_outline()
        self._show_lock()

    @property
    def english(self) -> bool:
        """Whether the interface is in English."""
        return self.workplace.language.code == ENGLISH

    # ---- going to a place

    def show_section(self, key: str) -> None:
        """Show a section (or the head, or the list of documents) in the middle."""
        if not self.is_stored():
            return
        if key == HEAD:
            self._show_head()
        elif self._numbered(key) is None:
            self._show_appendix(key)
        else:
            self._show_text(key)
        self.dock.show_section(self.section)
        if self.dock.is_bare:
            self.dock.open("figures")
        self.workplace.preferences.change(report=self.report.id, section=key)

    @property
    def section(self) -> NumberedSection | None:
        """The section whose text is shown; None at the head or an appendix."""
        shows_text = self.middle.currentWidget() is self.editor
        return self._numbered(self.editor.key) if shows_text else None

    def is_stored(self) -> bool:
        """Whether what was typed could be stored; if not, its place stays on screen."""
        try:
            self.leave()
        except Exception:  # told already, where it arose
            self.outline.blockSignals(True)
            self.outline.choose(self.editor.key)
            self.outline.blockSignals(False)
            return False
        return True

    def _show_head(self) -> None:
        plans = self.desk.offered_plans(self.report.plans)
        rules = self.desk.layout(self.desk.snapshot(self.report.id))
        urgencies = [one.words for one in rules.stamps_of(Mark.URGENCY)]
        self.head.show_report(self.report, self.form, plans, self.english, urgencies)
        self.middle.setCurrentWidget(self.head)

    def _show_appendix(self, key: str) -> None:
        holds = {one.key: one.holds for one in self.form.appendices}
        if holds.get(key) is Holds.TASK_LIST:
            self.middle.setCurrentWidget(self.tasks)
        else:
            self._show_documents()

    def _show_documents(self) -> None:
        self.documents.show_documents(self.desk.documents(self.office.key))
        self.middle.setCurrentWidget(self.documents)

    def _show_text(self, key: str) -> None:
        numbered = self._numbered(key)
        assert numbered is not None
        markup = self.desk.sections(self.report.id).get(key)
        if markup is None:
            markup = numbered.section.default_text
        self._show_citations()
        self.editor.show_section(numbered, markup, self.english)
        self.middle.setCurrentWidget(self.editor)
        self.live_text.show_section()

    def _show_citations(self) -> None:
        with self.desk.store.read() as session:
            self.editor.set_documents(queries.all_documents(session, self.office.key))

    def _numbered(self, key: str) -> NumberedSection | None:
        for one in self.form.numbered(self.report.arrangement):
            if one.section.key == key:
                return one
        return None

    def go_to(self, section: str, paragraph: int | None, start: int = 0, end: int = 0) -> None:
        """Show a section, and put the cursor into a paragraph of it."""
        self.outline.choose(section)
        if paragraph is not None:
            self.editor.text.go_to_paragraph(paragraph, start, end)
            self.editor.text.setFocus()

    def go_to_hit(self, hit: Hit) -> None:
        """Show a place that a search found, and select its words; typing goes on in the search."""
        self.outline.choose(hit.section)
        if hit.paragraph is not None:
            self.editor.text.go_to_paragraph(hit.paragraph, hit.start, hit.end)
        else:
            self.editor.text.tables.go_to_cell(hit.block, hit.cell, hit.start, hit.end)

    # ---- checking, finding and previewing

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the last check found and nobody set aside."""
        return self.checked.open if self.checked else ()

    def run_check(self) -> None:
        """Check the whole report and show what was found."""
        if not self.is_stored():
            return
        self.checked = check_report(self.desk, self.report.id)
        self.dock.tool(FindingsTool).show_checked(self.checked)
        self.dock.open("findings")
        self.progress.show()

    def show_find(self, step: int = 0) -> None:
        """Bring the search to the front, or go on to its next place."""
        tool = self.dock.tool(FindTool)
        if step and tool.hits:
            tool.next(step)
        else:
            self.dock.open("find")

    def _sort_findings(self) -> None:
        """Show again what was found, after something was set aside or brought back."""
        if self.checked is not None:
            self.checked = sort_again(self.desk, self.report.id, self.checked)
            self.dock.tool(FindingsTool).show_checked(self.checked)

    def show_pages(self) -> None:
        """Bring the page preview to the front."""
        self.dock.open("pages")

    # ---- following changes

    def refresh(self, changes: ChangeSet) -> None:
        """Bring the view up to date."""
        if changes.touches("report", "office", *PLAN_TABLES):
            self._reread()
        self.live_text.refresh(changes)
        if changes.touches("document"):
            self._show_citations()
        if changes.touches("document") and self.middle.currentWidget() is self.documents:
            self._show_documents()
        if changes.touches("finding_aside"):
            self._sort_findings()
        self.keeper.refresh(changes)
        self.progress.follow(changes)
        self.dock.refresh(changes)

    def _show_lock(self) -> None:
        """A signed or sent report is for reading; a signed one still gets number and date."""
        state = self.report.state
        self.editor.set_locked(locked=state in LOCKED)
        self.head.set_locked(state in LOCKED, state in GONE)
        self.documents.setEnabled(state not in LOCKED)
        if state in LOCKED:
            self.lock_line.show_message(BannerKind.INFO, lock_words(self.desk, self.report))
        else:
            self.lock_line.hide()

    def _reread(self) -> None:
        before = self.report
        self.report = self.desk.report(self.report.id)
        self.office = self.desk.office(self.report.office)
        self._show_lock()
        if before.arrangement != self.report.arrangement:
            self._show_outline()
        if self.middle.currentWidget() is self.head:
            self._show_head()

    def leave(self) -> None:
        """Store what is being typed."""
        self._unsaved = None
        self.keeper.leave()
        self.head.flush()
        if self._unsaved is not None:
            raise self._unsaved

    def run(self, operation: Operation) -> bool:
        """Carry out an operation; False if it failed (it was told)."""
        try:
            self.desk.run(operation)
        except Exception as error:  # shown by the window
            self._unsaved = error
            self.failed.emit(error)
            return False
        self.saved.emit()
        return True

    def tell(self, error: Exception) -> None:
        """Let the window say what went wrong."""
        self.failed.emit(error)

    # ---- construction

    def _build(self) -> None:
        self.middle = QStackedWidget()
        shown: tuple[QWidget, ...] = (self.editor, self.head, self.documents, self.tasks)
        for part in shown:
            self.middle.addWidget(part)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for part in (self._make_left(), self.middle, self.dock):
            self.splitter.addWidget(part)
        for place, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(place, stretch)
            self.splitter.setCollapsible(place, place == 2)
        self.dock.setMinimumWidth(240)
        self.splitter.setSizes([OUTLINE_WIDTH, 560, DOCK_WIDTH])
        self.carried_line = CarriedLine(self.workplace, self)
        self.lock_line = Banner(translate("Preview", "Close this message"), self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.lock_line)
        box.addWidget(self.carried_line)
        box.addWidget(self.splitter, 1)

    def _make_left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(180)
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.outline, 1)
        box.addWidget(self.whole)
        return left

    def _connect(self) -> None:
        for keys, step in (("Ctrl+F", 0), ("Ctrl+H", 0), ("F3", 1), ("Shift+F3", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.show_find, step))
        self.outline.section_chosen.connect(self.show_section)
        self.keeper.saved.connect(self.saved)
        self.keeper.failed.connect(self.failed)
        self.editor.changed.connect(self.live_text.note_typed)
        self.editor.text_shown.connect(self.live_text.show_changes)
        self.editor.failed.connect(self.failed)
        self.pasting.take_in_wanted.connect(self.take_in_wanted)
        self.editor.figure_wanted.connect(self.live_text.open_palette)
        self.editor.figure_opened.connect(self.live_text.open_card_at)
        self.editor.citation_wanted.connect(self.insert_citation)
        self.editor.citation_opened.connect(self._go_to_document)
        self.tasks.acted.connect(lambda: self.go.emit(Destination("tasks", office=self.office.key)))
        self.editor.moved.connect(self.dock.follow_cursor)
        self.head.changed.connect(lambda report: self.run(SaveReport(report)))
        self.documents.edited.connect(
            lambda documents: self.run(SaveDocuments(self.office.key, tuple(documents)))
        )

    def insert_citation(self) -> None:
        """Ask for a document and cite it at the cursor; a new one enters the register first."""
        known = self.desk.documents(self.office.key)
        dialog = CitationDialog(known, self.desk.library.citations, self)
        if not dialog.exec() or dialog.chosen is None:
            return
        identifier = dialog.chosen.id
        if not identifier:
            self.run(AddDocuments(self.office.key, (dialog.chosen,)))
            added = {one.id for one in self.desk.documents(self.office.key)}
            identifier = max(added - {one.id for one in known}, default=0)
        if identifier:
            self.editor.insert_live(CitationField(identifier))

    def _go_to_document(self, identifier: int) -> None:
        self.go.emit(Destination("documents", office=self.office.key, document=identifier))

    def go_to_figure(self, indicator: str, period: str, unit: str = "") -> None:
        """Leave for the page Indicators, to the figure of the report's unit or another one."""
        unit = unit or self.office.unit
        self.go.emit(Destination("indicators", indicator=indicator, period=period, unit=unit))

    def _show_outline(self) -> None:
        current = self.outline.current_key()
        self.outline.show_form(self.form, self.report, self.english)
        self.progress.show()
        if current:
            self.outline.choose(current)
