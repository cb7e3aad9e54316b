"""The page *Sổ văn bản đi*: the lines of a year or term, to be completed, printed, exported."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.numbers import terms_key, terms_of
from nq20desk.app.outgoing import RegisterBook, register_of, register_pdf, spans_of, write_register
from nq20desk.core.dates import written_day
from nq20desk.core.office import System
from nq20desk.core.outgoing import Outgoing, RegisterNote, Span
from nq20desk.core.text import search_key
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations import SaveSettings
from nq20desk.store.operations.register import EnterInRegister
from nq20desk.store.store import Operation
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.register.panel import RegisterPanel
from nq20desk.ui.register.terms_dialog import TermsDialog
from nq20desk.ui.report.export_dialogs import ExportKind
from nq20desk.ui.report.paper_flow import PaperFlow, PaperOut
from nq20desk.ui.report.report_list import state_word
from nq20desk.ui.steps import StepActions
from nq20desk.ui.theme import CONTROL_HEIGHT, PAGE_PADDING_NARROW, dress_table
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

_ID = Qt.ItemDataRole.UserRole
_TABLE, _NOTHING = range(2)
_TITLE = 2
_WIDTHS = {0: 116, 1: 96, 3: 128, 4: 100, 5: 104}
_ROW_AIR = 12


class RegisterPage(Page):
    """Table and side panel; what is entered is one step that can be undone."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._book: RegisterBook | None = None
        self.offices, self.spans = QComboBox(), QComboBox()
        self.table = QTableWidget(0, 6)
        self.panel = RegisterPanel(self)
        self.flow = PaperFlow(workplace, self)
        self.steps = StepActions(self)
        self.empty = EmptyState(
            "send",
            translate("Register", "Reports that are signed or sent stand here with number, day, "
                      "signer and recipients."),
            translate("Register", "Go to the reports"),
        )  # fmt: skip
        self._make_actions()
        self._dress()
        self._lay_out()
        self._connect()
        self._load_offices()

    # ---- what the window asks

    def title(self) -> str:
        """The page's name."""
        return translate("MainWindow", "Register")

    def actions_for_head(self) -> list[QAction]:
        """Undo, redo, the terms of a Party office, print, export."""
        terms = [self.terms_action] if self._is_party() else []
        return [*self.steps.actions, *terms, self.print_action, self.export_action]

    def show_destination(self, destination: Destination) -> None:
        """Show an office's register, at a report."""
        if destination.office:
            self.offices.setCurrentIndex(self.offices.findData(destination.office))
        if destination.report:
            self._select(destination.report)

    def refresh(self, changes: ChangeSet) -> None:
        """Take over what was changed, here or elsewhere."""
        if changes.touches("office"):
            self._load_offices()
        elif changes.touches("report", "report_step", "export", "register_note", "setting"):
            self._load_spans()
        self.steps.refresh()

    def leave(self) -> None:
        """Store what is being typed."""
        self.panel.flush()

    # ---- loading

    @property
    def office(self) -> str:
        """The office whose register is shown; empty if there is none."""
        return str(self.offices.currentData() or "")

    @property
    def lines(self) -> tuple[Outgoing, ...]:
        """The lines that are shown."""
        return self._book.lines if self._book else ()

    def _is_party(self) -> bool:
        return bool(self.office) and self.desk.office(self.office).system is System.PARTY

    def _load_offices(self) -> None:
        chosen = self.office
        with QSignalBlocker(self.offices):
            self.offices.clear()
            for one in self.desk.offices():
                self.offices.addItem(one.name, one.key)
            self.offices.setCurrentIndex(max(self.offices.findData(chosen), 0))
        self._load_spans()

    def _load_spans(self) -> None:
        chosen: Span | None = self.spans.currentData()
        spans = spans_of(self.desk, self.office) if self.office else []
        with QSignalBlocker(self.spans):
            self.spans.clear()
            self.spans.addItem(translate("Register", "All"), None)
            for one in spans:
                self.spans.addItem(self._span_words(one), one)
            self.spans.setCurrentIndex(spans.index(chosen) + 1 if chosen in spans else 0)
        self._load_lines()
        self.titled.emit()

    def _span_words(self, span: Span) -> str:
        if self._is_party():
            return translate("Register", "Term {name}", name=span.name or "…")
        return translate("Register", "Year {name}", name=span.name)

    def _load_lines(self) -> None:
        chosen = self._chosen()
        self.panel.show_line(None)
        span = self.spans.currentData()
        self._book = register_of(self.desk, self.office, span) if self.office else None
        self.table.setRowCount(len(self.lines))
        for row, line in enumerate(self.lines):
            for column, text in enumerate(_texts(line)):
                item = QTableWidgetItem(text)
                item.setData(_ID, line.report)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self._fit_rows()
        self._stack.setCurrentIndex(_TABLE if self.lines else _NOTHING)
        self.panel.setVisible(bool(self.lines))
        for action in (self.print_action, self.export_action):
            action.setEnabled(bool(self._book and self._book.printed))
        self._select(chosen)

    @Slot()
    def _fit_rows(self) -> None:
        """Long subjects take more lines, with some air above and below."""
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, self.table.sizeHintForRow(row) + _ROW_AIR)

    def _chosen(self) -> int:
        item = self.table.item(self.table.currentRow(), 0)
        return int(item.data(_ID)) if item else 0

    def _select(self, report: int) -> None:
        rows = [row for row, one in enumerate(self.lines) if one.report == report]
        with QSignalBlocker(self.table):
            self.table.setCurrentCell(rows[0] if rows else 0, 0)
        self._show_panel()

    def _show_panel(self) -> None:
        row = self.table.currentRow()
        self.panel.show_line(self.lines[row] if 0 <= row < len(self.lines) else None)

    # ---- changing

    def _run(self, operation: Operation) -> None:
        try:
            self.desk.run(operation)
        except Exception as error:  # shown by the window
            self.failed.emit(error)

    def _enter(self, report: int, note: RegisterNote) -> None:
        self._run(EnterInRegister(report, note))

    def ask_terms(self) -> None:
        """Ask when the terms of the Party committee began."""
        dialog = TermsDialog(terms_of(self.desk, self.office), self)
        key = terms_key(self.office)
        dialog.accepted.connect(lambda: self._run(SaveSettings(((key, dialog.text),))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # ---- ways out

    def paper(self) -> PaperOut | None:
        """The register as it goes to a file or the printer."""
        self.panel.flush()
        book = self._book
        if book is None:
            return None
        span = f"-{search_key(book.span.name).replace(' ', '')}" if book.span else ""
        return PaperOut(
            book.form.title, f"so-van-ban-di{span}", partial(register_pdf, book),
            partial(write_register, book), (ExportKind.WORKBOOK, ExportKind.PDF),
        )  # fmt: skip

    def _export(self) -> None:
        if (paper := self.paper()) is not None:
            self.flow.save(paper)

    def _print(self) -> None:
        if (paper := self.paper()) is not None:
            self.flow.print_(paper)

    # ---- building

    def _make_actions(self) -> None:
        self.terms_action = make_action(
            self, "calendar", translate("Register", "Terms …"), self.ask_terms
        )
        self.print_action = make_action(
            self, "print", translate("Register", "Print …"), self._print, "Ctrl+P"
        )
        self.export_action = make_action(
            self, "export", translate("Register", "Excel, PDF …"), self._export, "Ctrl+E"
        )

    def _dress(self) -> None:
        self.offices.setFixedWidth(270)
        self.offices.setAccessibleName(translate("Register", "Office"))
        self.spans.setFixedWidth(200)
        self.spans.setAccessibleName(translate("Register", "Year or term"))
        self.table.setHorizontalHeaderLabels([
            translate("Register", "Number"), translate("Register", "Day"),
            translate("Register", "Type and subject"), translate("Register", "Signer"),
            translate("Register", "Sent on"), translate("Register", "State"),
        ])  # fmt: skip
        dress_table(self.table)
        self.table.setAccessibleName(translate("Register", "Outgoing documents"))
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self._fitting = QTimer(self, singleShot=True, interval=0)  # once for all columns
        self._fitting.timeout.connect(self._fit_rows)
        head.sectionResized.connect(lambda *_: self._fitting.start())

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        top = QHBoxLayout()
        top.setContentsMargins(PAGE_PADDING_NARROW, 8, PAGE_PADDING_NARROW, 8)
        top.setSpacing(8)
        for control in (self.offices, self.spans):
            control.setFixedHeight(CONTROL_HEIGHT)
            top.addWidget(control)
        top.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(self._stack, 1)
        below.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(below, 1)

    def _connect(self) -> None:
        self.offices.currentIndexChanged.connect(lambda _at: self._load_spans())
        self.spans.currentIndexChanged.connect(lambda _at: self._load_lines())
        self.table.currentCellChanged.connect(lambda *_: self._show_panel())
        self.table.itemActivated.connect(lambda item: self._open(int(item.data(_ID))))
        self.panel.changed.connect(self._enter)
        self.panel.opened.connect(self._open)
        self.empty.acted.connect(lambda: self.go.emit(Destination("report")))
        self.flow.done.connect(self.exported)
        self.flow.failed.connect(self.failed)
        self.steps.failed.connect(self.failed)

    def _open(self, report: int) -> None:
        self.go.emit(Destination("report", report=report))


def _texts(line: Outgoing) -> tuple[str, ...]:
    day, sent = (written_day(one) if one else "" for one in (line.day, line.sent))
    return (line.number or "…", day, line.title, line.signer, sent, state_word(line.state))
