"""*Kiểm tra thể thức*: what was measured on the pages, beside what the rules demand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.conformance import HEADS, cells, check_file, check_report, rows_of, summary
from nq20desk.app.exports import ReportSource
from nq20desk.core.conformance import Outcome
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.conformance_print import table_pdf
from nq20desk.ui.report.printing import Printing
from nq20desk.ui.theme import dress_table
from nq20desk.ui.widgets.banner import BannerKind
from nq20desk.ui.widgets.one_file_dialog import OneFileDialog, wanted_pdf
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.core.layout import LayoutProfile
    from nq20desk.document.conformance import Conformance
    from nq20desk.document.conformance.words import Row

_SIZE = QSize(1120, 640)
_PADDING = 16
_WIDTHS = (170, 0, 270, 190, 128)
_ICONS = {
    Outcome.CONFORMS: ("ok", "success"),
    Outcome.DEVIATES: ("error", "error"),
    Outcome.MISSING: ("error", "error"),
    Outcome.NOT_MEASURED: ("info", "muted"),
}
_WRONG = (Outcome.DEVIATES, Outcome.MISSING)


class ConformanceDialog(OneFileDialog):
    """Measures the open report, then any PDF that is chosen, by the rules that are chosen."""

    measured = Signal()
    """A table (or a sentence why there is none) stands in the dialog."""

    def __init__(
        self, workplace: Workplace, source: ReportSource, parent: QWidget | None = None
    ) -> None:
        words = translate("ConformanceDialog", "Measure a PDF…")
        super().__init__(workplace, wanted_pdf(words), parent)
        self.file_named.connect(self.measure_file)
        self._source = source
        self.printing = Printing(workplace.jobs, self)
        self.printing.failed.connect(self._on_not_printed)
        self._rows: tuple[Row, ...] = ()
        self._name = source.snapshot.report.subject
        self.setWindowTitle(translate("ConformanceDialog", "Check the layout"))
        self.table = self._make_table()
        self.wrong_only = QCheckBox(translate("ConformanceDialog", "Only what is wrong"), self)
        self.wrong_only.toggled.connect(self._show_rows)
        self.rules = self._make_rules()
        _dress(self.choose_button, "pdf")
        self.copy_button = self._button(translate("ConformanceDialog", "Copy"), "copy", self.copy)
        self.print_button = self._button(
            translate("ConformanceDialog", "Print…"), "print", self.print_
        )
        self._lay_out()
        self.resize(_SIZE)
        self.table.setFocus()
        self._measure(lambda: check_report(source))

    # ---- measuring

    def measure_file(self, path: Path) -> None:
        """Measure a file off the GUI thread."""
        profile: LayoutProfile = self.rules.currentData()
        self._name = path.name
        self._measure(lambda: check_file(path, profile))

    def _measure(self, work: Callable[[], Conformance]) -> None:
        asked = self._begin(translate("ConformanceDialog", "Measuring the pages"))
        self._rows = ()
        self._show_rows()
        self._workplace.jobs.start(lambda: (asked, work()), self._on_answer, self._on_failed)

    @Slot(object)
    def _on_answer(self, answer: tuple[int, Conformance]) -> None:
        asked, found = answer
        if asked != self._newest:
            return
        self._busy.stop()
        kind = BannerKind.SUCCESS if found.conforms else BannerKind.WARNING
        self.banner.show_message(kind, self._workplace.say(summary(found)))
        self._rows = rows_of(found)
        self._show_rows()
        self.measured.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._tell(error)
        self.measured.emit()

    # ---- the table

    def shown_rows(self) -> list[Row]:
        """The rows that stand in the table."""
        wanted = _WRONG if self.wrong_only.isChecked() else tuple(Outcome)
        return [row for row in self._rows if row.outcome in wanted]

    @Slot()
    def _show_rows(self) -> None:
        rows = self.shown_rows()
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(cells(row, self._workplace.language)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == len(HEADS) - 1:
                    item.setIcon(icon(*_ICONS[row.outcome]))
                self.table.setItem(at, column, item)
        for button in (self.copy_button, self.print_button):
            button.setEnabled(bool(rows))

    def _texts(self) -> list[tuple[str, ...]]:
        heads = tuple(self._workplace.say(one) for one in HEADS)
        return [heads, *(cells(row, self._workplace.language) for row in self.shown_rows())]

    @Slot()
    def copy(self) -> None:
        """Put the table on the clipboard, a tab between cells, as a spreadsheet takes it."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in self._texts()))

    @Slot()
    def print_(self) -> None:
        """Print the table with the system's dialog."""
        title = f"{self.windowTitle()} – {self._name}"
        data = table_pdf(title, self.banner.text, self._texts())
        self.printing.start(data, title, self)

    @Slot(object)
    def _on_not_printed(self, error: Exception) -> None:
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))

    # ---- looks

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(HEADS), self)
        dress_table(table)
        table.setHorizontalHeaderLabels([self._workplace.say(one) for one in HEADS])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setAccessibleName(self.windowTitle())
        for column, width in enumerate(_WIDTHS):
            if width:
                table.setColumnWidth(column, width)
            else:
                table.horizontalHeader().setSectionResizeMode(
                    column, QHeaderView.ResizeMode.Stretch
                )
        return table

    def _make_rules(self) -> QComboBox:
        rules = QComboBox(self)
        language = self._workplace.language
        for one in self._workplace.desk.library.layouts:
            rules.addItem(language.pick(one.name, one.name_en), one)
        keys = [one.key for one in self._workplace.desk.library.layouts]
        rules.setCurrentIndex(keys.index(self._source.layout.key))
        rules.setAccessibleName(translate("ConformanceDialog", "Rules for a PDF"))
        return rules

    def _button(self, words: str, picture: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        _dress(button, picture)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_PADDING, 12, _PADDING, 12)
        head.setSpacing(8)
        head.addWidget(self.wrong_only)
        head.addStretch(1)
        label = QLabel(translate("ConformanceDialog", "Rules for a PDF"), self)
        label.setBuddy(self.rules)
        for widget in (label, self.rules, self.choose_button):
            head.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for button in (self.copy_button, self.print_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.setContentsMargins(_PADDING, 8, _PADDING, 12)
        QShortcut(QKeySequence.StandardKey.Print, self, self.print_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._busy)
        layout.addWidget(self.banner)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)


def _dress(button: QPushButton, picture: str) -> None:
    set_button_icon(button, picture)
    button.setAutoDefault(False)
