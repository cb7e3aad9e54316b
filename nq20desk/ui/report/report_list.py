"""The list of reports with their state and how far they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.form import Holds
from nq20desk.core.report import Report, ReportState
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, dress_table, set_kind
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

_ID = Qt.ItemDataRole.UserRole
_ROW_AIR = 12


def state_word(state: ReportState) -> str:
    """The state of a report in the interface's language."""
    return {
        ReportState.DRAFT: translate("ReportList", "draft"),
        ReportState.SUBMITTED: translate("ReportList", "submitted for signing"),
        ReportState.SIGNED: translate("ReportList", "signed"),
        ReportState.SENT: translate("ReportList", "sent"),
        ReportState.REPLACED: translate("ReportList", "replaced"),
    }[state]


class ReportList(QWidget):
    """Reports as rows; Enter or a double click opens one."""

    opened = Signal(int)
    create_wanted = Signal()
    remove_wanted = Signal(int)
    compare_wanted = Signal(int, int)
    """Two reports, the older one first; 0 where only the other is chosen."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._desk = workplace.desk
        self.table = QTableWidget(0, 5)
        self.create_button = QPushButton(translate("ReportList", "New report"))
        self.open_button = QPushButton(translate("ReportList", "Open"))
        self.compare_button = QPushButton(translate("ReportList", "Compare two versions …"))
        self.remove_button = QPushButton(translate("ReportList", "Remove"))
        self.empty = EmptyState(
            "report",
            translate("ReportList", "Reports are written here, section by section, with live "
                      "figures, and leave as PDF and Excel."),
            translate("ReportList", "New report"),
        )  # fmt: skip
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the reports of the desk."""
        reports = self._desk.reports()
        self._stack.setCurrentIndex(0 if reports else 1)
        self.compare_button.setEnabled(len(reports) > 1)
        self.table.setRowCount(len(reports))
        for row, report in enumerate(reports):
            for column, text in enumerate(self._texts(report)):
                item = QTableWidgetItem(text)
                item.setData(_ID, report.id)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self._fit_rows()
        if reports and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)

    def _texts(self, report: Report) -> tuple[str, ...]:
        form = self._desk.library.forms.get(report.form)
        if form is None:
            return (report.subject, self._desk.office(report.office).name, str(report.year),
                    state_word(report.state), translate("ReportList", "form missing"))  # fmt: skip
        written = self._desk.sections(report.id)
        wanted = [one for one in form.sections
                  if one.holds is Holds.NARRATIVE and one.key not in report.left_out]  # fmt: skip
        done = sum(bool(written.get(one.key, "").strip()) for one in wanted)
        office = self._desk.office(report.office)
        return (
            report.subject,
            office.name,
            str(report.year),
            state_word(report.state),
            translate("ReportList", "{done} of {total} sections", done=done, total=len(wanted)),
        )

    @Slot()
    def _fit_rows(self) -> None:
        """Long subjects take more lines, with some air above and below."""
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, self.table.sizeHintForRow(row) + _ROW_AIR)

    def current(self) -> int:
        """The identifier of the selected report; 0 if there is none."""
        item = self.table.item(self.table.currentRow(), 0)
        return int(item.data(_ID)) if item else 0

    def _compare(self) -> None:
        """Compare the two chosen ones, or the current one with another."""
        chosen = sorted({int(item.data(_ID)) for item in self.table.selectedItems()})
        if len(chosen) > 1:
            self.compare_wanted.emit(chosen[0], chosen[-1])
        else:
            self.compare_wanted.emit(0, self.current())

    def _build(self) -> None:
        self._dress_table()
        full = QWidget()
        box = QVBoxLayout(full)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        box.addLayout(self._row_of_buttons())
        box.addWidget(self.table, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(full)
        self._stack.addWidget(self.empty)

    def _dress_table(self) -> None:
        self.table.setHorizontalHeaderLabels([
            translate("ReportList", "Report"), translate("ReportList", "Office"),
            translate("ReportList", "Year"), translate("ReportList", "State"),
            translate("ReportList", "Written"),
        ])  # fmt: skip
        dress_table(self.table)
        self.table.setAccessibleName(translate("ReportList", "Reports"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 250), (2, 60), (3, 110), (4, 130)):
            self.table.setColumnWidth(column, width)
        self.table.setWordWrap(True)
        self._fitting = QTimer(self, singleShot=True, interval=0)  # once for all columns
        self._fitting.timeout.connect(self._fit_rows)
        head.sectionResized.connect(lambda *_: self._fitting.start())

    def _row_of_buttons(self) -> QHBoxLayout:
        self.compare_button.setToolTip(
            translate("ReportList", "Choose two reports (Ctrl), or one and then the other")
        )
        set_kind(self.create_button, ButtonKind.PRIMARY)
        row = QHBoxLayout()
        for button, name in (
            (self.create_button, "add"),
            (self.open_button, "edit"),
            (self.compare_button, "compare"),
            (self.remove_button, "remove"),
        ):
            set_button_icon(button, name)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.table.itemActivated.connect(lambda item: self.opened.emit(int(item.data(_ID))))
        self.open_button.clicked.connect(lambda: self.opened.emit(self.current()))
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self.current()))
        self.compare_button.clicked.connect(self._compare)
        self.create_button.clicked.connect(self.create_wanted)
        self.empty.button.clicked.connect(self.create_wanted)
