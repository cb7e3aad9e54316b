"""The ways out of the grid: a workbook of what is shown, and paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nq20desk.app.grid.files import Paper, grid_pdf, paper_of_unit, write_grid
from nq20desk.app.grid.sheet import Sheet
from nq20desk.app.grid.table import TableMaker
from nq20desk.core.filenames import file_name
from nq20desk.core.grid import GridTable
from nq20desk.core.text import search_key
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.export_dialogs import ExportKind, choose_target, filter_of
from nq20desk.ui.report.printing import Printing
from nq20desk.ui.saving import Saver
from nq20desk.ui.words import translate


class GridOutputs(QObject):
    """Writes and prints one table at a time, off the GUI thread."""

    done = Signal(object, str)
    """The file (``Path``; None after printing) and a sentence."""
    failed = Signal(object)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._window = workplace, page
        self._busy = False
        self._saver = Saver(workplace, self, page)
        self._printing = Printing(workplace.jobs, self)
        self._printing.finished.connect(self._on_printed)
        self._printing.failed.connect(self._on_failed)

    def save(self, sheet: Sheet, unit: str) -> None:
        """Ask where to, and write what is shown as a workbook (or PDF, by the name)."""
        table, paper = self._read(sheet, unit)
        target = None if self._busy else self.ask_target(unit)
        if target is None:
            return
        self._workplace.preferences.change(export_folder=str(target.parent))
        self._busy = True
        write = partial(write_grid, table, paper)
        self._saver.save(target, write, self._on_saved, self._on_failed)

    def print_(self, sheet: Sheet, unit: str) -> None:
        """Set what is shown on pages and print them with the system's dialog."""
        if self._busy:
            return
        table, paper = self._read(sheet, unit)
        self._start(lambda: grid_pdf(table, paper), lambda data: self._print(data, table.title))

    def ask_target(self, unit: str) -> Path | None:
        """Where to save; by default where the last export went."""
        folder = self._workplace.preferences.values.export_folder
        if not folder or not Path(folder).is_dir():
            folder = str(Path.home())
        name = file_name(f"{search_key(unit)}-chi-tieu", ".xlsx")
        filters = ";;".join(filter_of(one) for one in (ExportKind.WORKBOOK, ExportKind.PDF))
        return choose_target(self._window, folder, name, filters)

    def _read(self, sheet: Sheet, unit: str) -> tuple[GridTable, Paper]:
        desk = self._workplace.desk
        table = TableMaker(sheet, self._workplace.language).table(desk, unit)
        return table, paper_of_unit(desk, unit)

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._busy, self._then = True, then
        self._workplace.jobs.start(work, self._on_worked, self._on_failed)

    @Slot(object)
    def _on_worked(self, result: object) -> None:
        self._then(result)

    def _on_saved(self, target: Path, _: object) -> None:
        self._busy = False
        self.done.emit(target, translate("ExportFlow", "Exported: {name}", name=target.name))

    def _print(self, data: bytes, title: str) -> None:
        if not self._printing.start(data, title, self._window):
            self._busy = False

    @Slot(int)
    def _on_printed(self, count: int) -> None:
        self._busy = False
        self.done.emit(None, translate("ExportFlow", "Sent to the printer: {n} pages", n=count))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)
