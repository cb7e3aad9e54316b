"""The editor of one report: outline, section or head or documents, and the dock."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from nq20desk.app import exports
from nq20desk.app.desk import PLAN_TABLES
from nq20desk.app.language import ENGLISH
from nq20desk.core.blocks import CitationField, FigureField
from nq20desk.core.checks import Finding, check
from nq20desk.core.form import Holds, NumberedSection
from nq20desk.core.layout import Mark
from nq20desk.core.quantity import write_number
from nq20desk.core.report import Report
from nq20desk.core.text import count_words
from nq20desk.store import queries
from nq20desk.store.journal import ChangeSet, key_text
from nq20desk.store.operations import SaveReport, WriteSection
from nq20desk.store.operations.documents import AddDocuments, SaveDocuments
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.report.citation_dialog import CitationDialog
from nq20desk.ui.report.dock import FiguresList, FindingsList, HistoryList
from nq20desk.ui.report.documents_table import DocumentsTable
from nq20desk.ui.report.head_form import HeadForm
from nq20desk.ui.report.outline import HEAD, Outline, Progress
from nq20desk.ui.report.section_editor import SectionEditor
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.ui.report.preview import PagePreview

_PREVIEW_PAUSE_MS = 500
OUTLINE_WIDTH, DOCK_WIDTH = 280, 360


class EditorView(QWidget):
    """Everything on screen while a report is being written."""

    go = Signal(object)
    failed = Signal(object)
    saved = Signal()

    def __init__(self, workplace: Workplace, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.desk = workplace.desk
        self.report = report
        self.form = self.desk.library.form(report.form)
        self.office = self.desk.office(report.office)
        self.findings: tuple[Finding, ...] = ()
        self._unsaved: Exception | None = None
        figures = self.desk.figures(self.office.unit)
        self.outline = Outline()
        self.editor = SectionEditor(figures)
        self.head = HeadForm()
        self.documents = DocumentsTable()
        self.tasks = EmptyState(
            "tasks",
            translate("EditorView", "This appendix is made from the page Tasks: every task with "
                      "its deadline, result and evidence."),
            translate("EditorView", "Open Tasks"),
        )  # fmt: skip
        self.findings_list = FindingsList(workplace)
        self.figures_list = FiguresList(workplace)
        self.history_list = HistoryList(workplace)
        self.total = QLabel()
        self.dock = QTabWidget()
        self._preview: PagePreview | None = None
        self._preview_timer = QTimer(self)
        self._build()
        self._connect()
        self._show_outline()
        self.figures_list.show_figures(figures, ())

    @property
    def english(self) -> bool:
        """Whether the interface is in English."""
        return self.workplace.language.code == ENGLISH

    # ---- going to a place

    def show_section(self, key: str) -> None:
        """Show a section (or the head, or the list of documents) in the middle."""
        if not self._stored():
            return
        if key == HEAD:
            self._show_head()
        elif self._numbered(key) is None:
            self._show_appendix(key)
        else:
            self._show_text(key)
        self.workplace.preferences.change(report=self.report.id, section=key)

    def _stored(self) -> bool:
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
        figures = self.desk.figures(self.office.unit)
        self.figures_list.show_figures(figures, numbered.section.indicators)
        self._show_history(key)
        if self._preview is not None:
            self._preview.follow(key, 0)

    def _show_citations(self) -> None:
        with self.desk.store.read() as session:
            self.editor.set_documents(queries.all_documents(session, self.office.key))

    def _numbered(self, key: str) -> NumberedSection | None:
        for one in self.form.numbered(self.report.left_out):
            if one.section.key == key:
                return one
        return None

    def _show_history(self, key: str) -> None:
        with self.desk.store.read() as session:
            entries = queries.history(session, "section", key_text((self.report.id, key)))
        self.history_list.show_entries(entries)

    def show_finding(self, finding: Finding) -> None:
        """Go to the place of a finding."""
        where = finding.where
        if where.section == "figures" and where.indicator:
            period = where.period or ""
            self._go_to_figure(where.indicator, period)
            return
        place = where.section
        if place == "documents":
            place = next((one.key for one in self.form.appendices), HEAD)
        self.outline.choose(place)
        if where.paragraph is not None:
            self.editor.text.go_to_paragraph(where.paragraph, where.start or 0, where.end or 0)
            self.editor.text.setFocus()

    # ---- checking and previewing

    def run_check(self) -> None:
        """Check the whole report and show what was found."""
        if not self._stored():
            return
        self.findings = check(self.desk.snapshot(self.report.id), self.desk.library.vocabulary)
        self.findings_list.show_findings(self.findings)
        self.dock.setCurrentWidget(self.findings_list)
        self._show_progress()

    def show_pages(self) -> None:
        """Bring the page preview to the front."""
        self.dock.setCurrentIndex(0)
        self._refresh_preview()

    def _refresh_preview(self) -> None:
        if self._preview is None:
            self._preview = self._make_preview()
        try:
            self._preview.refresh(exports.source_of(self.desk, self.report.id))
            self._preview.follow(self.editor.key, self.editor.text.paragraph_index())
        except Exception as error:  # told on the page, typing goes on
            self.failed.emit(error)

    def _make_preview(self) -> PagePreview:
        # composing and drawing pages are imported only when a page is first looked at
        from nq20desk.ui.report.preview import PagePreview  # noqa: PLC0415

        preview = PagePreview(self.workplace)
        preview.place_clicked.connect(self._on_place_clicked)
        self.pages_box.addWidget(preview)
        return preview

    def _on_place_clicked(self, key: str, paragraph: int) -> None:
        self.outline.choose(key)
        self.editor.text.go_to_paragraph(paragraph)
        self.editor.text.setFocus()

    # ---- following changes

    def refresh(self, changes: ChangeSet) -> None:
        """Bring the view up to date."""
        if changes.touches("report", "office", *PLAN_TABLES):
            self._reread()
        if changes.touches("observation"):
            figures = self.desk.figures(self.office.unit)
            self.editor.set_figures(figures)
            numbered = self._numbered(self.editor.key)
            self.figures_list.show_figures(figures, numbered.section.indicators if numbered else ())
        if changes.touches("document"):
            self._show_citations()
            if changes.touches("section") and self._numbered(self.editor.key):
                self._show_text(self.editor.key)  # documents were merged under the text
            if self.middle.currentWidget() is self.documents:
                self._show_documents()
        self._show_progress()
        self._preview_timer.start()

    def _reread(self) -> None:
        before = self.report
        self.report = self.desk.report(self.report.id)
        self.office = self.desk.office(self.report.office)
        if before.left_out != self.report.left_out:
            self._show_outline()
        if self.middle.currentWidget() is self.head:
            self._show_head()

    def leave(self) -> None:
        """Store what is being typed."""
        self._unsaved = None
        self.editor.flush()
        self.head.flush()
        if self._unsaved is not None:
            raise self._unsaved

    def _store_section(self, key: str, markup: str) -> None:
        try:
            self.desk.run(WriteSection(self.report.id, key, markup))
        except Exception as error:  # the text stays in the editor; the window tells why
            self.editor.text.document().setModified(True)
            self._unsaved = error
            self.failed.emit(error)
            return
        self.saved.emit()

    def _run(self, operation: SaveReport | SaveDocuments | AddDocuments) -> None:
        try:
            self.desk.run(operation)
        except Exception as error:  # shown by the window
            self._unsaved = error
            self.failed.emit(error)
            return
        self.saved.emit()

    # ---- construction

    def _build(self) -> None:
        self.middle = QStackedWidget()
        shown: tuple[QWidget, ...] = (self.editor, self.head, self.documents, self.tasks)
        for part in shown:
            self.middle.addWidget(part)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for part in (self._make_left(), self.middle, self._make_dock()):
            self.splitter.addWidget(part)
        for place, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(place, stretch)
            self.splitter.setCollapsible(place, place == 2)
        self.splitter.setSizes([OUTLINE_WIDTH, 560, DOCK_WIDTH])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.splitter)

    def _make_left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(180)
        self.total.setFont(font(TextStyle.CAPTION))
        self.total.setContentsMargins(12, 4, 8, 8)
        set_tone(self.total, Tone.MUTED)
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.outline, 1)
        box.addWidget(self.total)
        return left

    def _make_dock(self) -> QWidget:
        self.pages_tab = QWidget()
        self.pages_box = QVBoxLayout(self.pages_tab)
        self.pages_box.setContentsMargins(0, 0, 0, 0)
        self.dock.addTab(self.pages_tab, translate("EditorView", "Pages"))
        self.dock.addTab(self.findings_list, translate("EditorView", "Check"))
        self.dock.addTab(self.figures_list, translate("EditorView", "Figures"))
        self.dock.addTab(self.history_list, translate("EditorView", "History"))
        self.dock.setCurrentWidget(self.figures_list)
        self.dock.setDocumentMode(True)
        self.dock.setMinimumWidth(240)
        return self.dock

    def _connect(self) -> None:
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(_PREVIEW_PAUSE_MS)
        self._preview_timer.timeout.connect(self._on_preview_pause)
        self.outline.section_chosen.connect(self.show_section)
        self.editor.changed.connect(self._store_section)
        self.editor.figure_wanted.connect(self._on_figure_wanted)
        self.editor.figure_opened.connect(self._on_figure_opened)
        self.editor.citation_wanted.connect(self.insert_citation)
        self.editor.citation_opened.connect(self._go_to_document)
        self.tasks.acted.connect(lambda: self.go.emit(Destination("tasks", office=self.office.key)))
        self.editor.moved.connect(self._on_moved)
        self.head.changed.connect(lambda report: self._run(SaveReport(report)))
        self.documents.edited.connect(
            lambda documents: self._run(SaveDocuments(self.office.key, tuple(documents)))
        )
        self.findings_list.check_wanted.connect(self.run_check)
        self.findings_list.chosen.connect(self.show_finding)
        self.figures_list.inserted.connect(self.editor.insert_live)
        self.figures_list.opened.connect(self._go_to_figure)
        self.dock.currentChanged.connect(self._on_tab)

    def _on_preview_pause(self) -> None:
        if self._preview is not None and self._preview.isVisible():
            self._refresh_preview()

    def _on_tab(self, index: int) -> None:
        if index == 0:
            self._refresh_preview()

    def _on_moved(self, key: str, paragraph: int) -> None:
        if self._preview is not None and self._preview.isVisible():
            self._preview.follow(key, paragraph)

    def _on_figure_wanted(self) -> None:
        self.dock.setCurrentWidget(self.figures_list)
        self.figures_list.search.setFocus()

    def insert_citation(self) -> None:
        """Ask for a document and cite it at the cursor; a new one enters the register first."""
        known = self.desk.documents(self.office.key)
        dialog = CitationDialog(known, self.desk.library.citations, self)
        if not dialog.exec() or dialog.chosen is None:
            return
        identifier = dialog.chosen.id
        if not identifier:
            self._run(AddDocuments(self.office.key, (dialog.chosen,)))
            added = {one.id for one in self.desk.documents(self.office.key)}
            identifier = max(added - {one.id for one in known}, default=0)
        if identifier:
            self.editor.insert_live(CitationField(identifier))

    def _go_to_document(self, identifier: int) -> None:
        self.go.emit(Destination("documents", office=self.office.key, document=identifier))

    def _on_figure_opened(self, field: FigureField) -> None:
        self._go_to_figure(field.indicator, field.period)

    def _go_to_figure(self, indicator: str, period: str) -> None:
        self.go.emit(
            Destination("indicators", indicator=indicator, period=period, unit=self.office.unit)
        )

    def _show_outline(self) -> None:
        current = self.outline.current_key()
        self.outline.show_form(self.form, self.report.left_out, self.english)
        self._show_progress()
        if current:
            self.outline.choose(current)

    def _show_progress(self) -> None:
        written = self.desk.sections(self.report.id)
        found = {key: sum(one.where.section == key for one in self.findings) for key in
                 {one.where.section for one in self.findings}}  # fmt: skip
        words = {key: count_words(text) for key, text in written.items()}
        self.outline.show_progress(
            {key: Progress(words.get(key, 0), found.get(key, 0)) for key in {*words, *found}}
        )
        expected = sum(one.expected_words for one in self.form.sections
                       if one.holds is not Holds.HEADING)  # fmt: skip
        written_words, wanted = (write_number(Decimal(n)) for n in (sum(words.values()), expected))
        self.total.setText(
            translate("EditorView", "{words} of about {expected} words",
                      words=written_words, expected=wanted)
        )  # fmt: skip
