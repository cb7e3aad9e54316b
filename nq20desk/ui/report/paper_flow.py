"""Papers for the office's own work: written as a file or printed, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nq20desk.core.filenames import file_name
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.export_dialogs import ExportKind, choose_target, filter_of
from nq20desk.ui.report.printing import Printing
from nq20desk.ui.saving import Saver
from nq20desk.ui.words import translate


@dataclass(frozen=True)
class PaperOut:
    """A paper that can leave: its title, its pages, and what writes it to a file.

    ``pages`` and ``write`` run on a worker thread; ``name`` has no ending.
    """

    title: str
    name: str
    pages: Callable[[], bytes]
    write: Callable[[Path], object]
    kinds: tuple[ExportKind, ...] = (ExportKind.PDF,)


class PaperFlow(QObject):
    """Writes and prints papers, off the GUI thread."""

    done = Signal(object, str)
    """The file (``Path``; None after printing) and a sentence."""
    failed = Signal(object)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace, self._window = workplace, window
        self._is_busy = False
        self._saver = Saver(workplace, self, window)
        self._printing = Printing(workplace.jobs, self)
        self._printing.finished.connect(self._on_printed)
        self._printing.failed.connect(self._on_failed)

    def save(self, paper: PaperOut) -> None:
        """Ask where to, and write the file that the name asks for."""
        target = None if self._is_busy else self.ask_target(paper)
        if target is None:
            return
        self._workplace.preferences.change(export_folder=str(target.parent))
        self._is_busy = True
        self._saver.save(target, paper.write, self._on_saved, self._on_failed)

    def print_(self, paper: PaperOut) -> None:
        """Set the pages and print them with the system's dialog."""
        if not self._is_busy:
            self._start(paper.pages, lambda data: self._print(data, paper.title))

    def ask_target(self, paper: PaperOut) -> Path | None:
        """Where to save; by default where the last export went."""
        folder = self._workplace.preferences.values.export_folder
        if not folder or not Path(folder).is_dir():
            folder = str(Path.home())
        filters = ";;".join(filter_of(one) for one in paper.kinds)
        name = file_name(paper.name, paper.kinds[0].suffix)
        return choose_target(self._window, folder, name, filters)

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._is_busy, self._then = True, then
        self._workplace.jobs.start(work, self._on_worked, self._on_failed)

    @Slot(object)
    def _on_worked(self, result: object) -> None:
        self._then(result)

    def _on_saved(self, target: Path, _: object) -> None:
        self._is_busy = False
        self.done.emit(target, translate("ExportFlow", "Exported: {name}", name=target.name))

    def _print(self, data: bytes, title: str) -> None:
        if not self._printing.start(data, title, self._window):
            self._is_busy = False

    @Slot(int)
    def _on_printed(self, count: int) -> None:
        self._is_busy = False
        self.done.emit(None, translate("ExportFlow", "Pages sent to the printer: {n}", n=count))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        self.failed.emit(error)
