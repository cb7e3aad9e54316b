"""The ways out of a report: PDF, signed PDF, Word, workbook, paper; one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nq20desk.app.exports import ReportSource, export, note_export, source_of
from nq20desk.app.findings import refuse_wrong_page
from nq20desk.app.signers import Keys
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.export_dialogs import (
    ExportKind,
    SignDialog,
    choose_target,
    filter_of,
    suggested_name,
)
from nq20desk.ui.report.preview import compose_shown
from nq20desk.ui.report.printing import Printing
from nq20desk.ui.saving import Saver
from nq20desk.ui.words import translate


@dataclass(frozen=True)
class Written:
    """A file that was written: where, its kind, how many signatures were verified in it."""

    target: Path
    kind: str
    signatures: int = 0
    notes: tuple[Message, ...] = ()


class ExportFlow(QObject):
    """Exports and prints one report; the page shows what the signals say."""

    done = Signal(object, str)
    """The file (``Path``; None after printing) and a sentence."""
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(
        self,
        workplace: Workplace,
        report: int,
        save: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._report = report
        self._save = save
        self._window = parent
        self._is_busy = False
        self._archive = False
        self._saver = Saver(workplace, self, parent)
        self._printing = Printing(workplace.jobs, self)
        self._printing.finished.connect(self._on_printed)
        self._printing.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Whether an export or a print is under way; another one is not begun then."""
        return self._is_busy

    # ---- what the menu offers

    @Slot()
    def export_pdf(self, *, archive: bool = False) -> None:
        """Write the PDF, perhaps as an archival copy (PDF/A)."""
        self._archive = archive
        self._begin(lambda source: self._write(source, ExportKind.PDF))

    @Slot()
    def export_signed(self, *, archive: bool = False) -> None:
        """Ask who signs, write the signed PDF, and verify what was written."""
        self._archive = archive
        self._begin(self._write_signed)

    @Slot()
    def export_waiting(self) -> None:
        """Write the PDF with empty fields for the office's own signing tool."""
        self._begin(lambda source: self._write(source, ExportKind.WAITING))

    @Slot()
    def export_excel(self) -> None:
        """Write the province's workbook."""
        self._begin(lambda source: self._write(source, ExportKind.WORKBOOK), paper=False)

    @Slot()
    def export_word(self) -> None:
        """Write the Word document for whoever wants to change a word."""
        self._begin(lambda source: self._write(source, ExportKind.WORD))

    @Slot()
    def print_(self) -> None:
        """Compose the pages and print them."""
        self._begin(self._compose_to_print)

    # ---- how it goes

    def _begin(self, go_on: Callable[[ReportSource], None], *, paper: bool = True) -> None:
        """Save what is being typed, read the report, go on; any error is told.

        What is for paper is refused while the page would be wrong.
        """
        if self._is_busy:
            return
        try:
            self._save()
            if paper:
                refuse_wrong_page(self._workplace.desk, self._report)
            source = source_of(self._workplace.desk, self._report)
            go_on(source)
        except Exception as error:  # the page tells known ones and faults apart
            self._on_failed(error)

    def _write_signed(self, source: ReportSource) -> None:
        keys = self.ask_keys(source)
        if keys:
            self._write(source, ExportKind.SIGNED, keys)

    def _write(self, source: ReportSource, kind: ExportKind, keys: Keys | None = None) -> None:
        target = self.ask_target(source, kind)
        if target is None:
            return
        self._workplace.preferences.change(export_folder=str(target.parent))
        write = partial(_written, source, keys, archive=self._archive)
        if kind is ExportKind.WAITING:
            write = partial(_waiting, source)
        self._set_busy(True)
        self._saver.save(target, write, self._on_written, self._on_failed)

    def _compose_to_print(self, source: ReportSource) -> None:
        self._start(lambda: compose_shown(source), lambda shown: self._print(source, shown.data))

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._set_busy(True)
        self._then = then
        self._workplace.jobs.start(work, self._on_worked, self._on_failed)

    @Slot(object)
    def _on_worked(self, result: object) -> None:
        try:
            self._then(result)
        except Exception as error:  # the pages are there; printing them went wrong
            self._on_failed(error)

    def _on_written(self, _target: Path, written: Written) -> None:
        note_export(self._workplace.desk, self._report, written.kind, written.target)
        self._set_busy(False)
        notes = [self._workplace.say(one) for one in written.notes]
        self.done.emit(written.target, ". ".join([sentence_of(written), *notes]))

    def _print(self, source: ReportSource, data: bytes) -> None:
        report = source.snapshot.report
        if not self._printing.start(data, report.subject, self._window):
            self._set_busy(False)

    @Slot(int)
    def _on_printed(self, count: int) -> None:
        self._set_busy(False)
        self.done.emit(None, translate("ExportFlow", "Pages sent to the printer: {n}", n=count))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy is not self._is_busy:
            self._is_busy = busy
            self.busy.emit(busy)

    # ---- what is asked

    def ask_target(self, source: ReportSource, kind: ExportKind) -> Path | None:
        """Where to save; by default where the last export went."""
        folder = self._workplace.preferences.values.export_folder
        if not folder or not Path(folder).is_dir():
            folder = str(Path.home())
        return choose_target(self._window, folder, suggested_name(source, kind), filter_of(kind))

    def ask_keys(self, source: ReportSource) -> Keys | None:
        """Who signs; None if nobody does after all."""
        sample = self._workplace.desk.is_sample(source.snapshot.office.key)
        dialog = SignDialog(self._workplace, source, sample=sample, parent=self._window)
        dialog.archive.setChecked(self._archive)
        accepted = dialog.exec() == SignDialog.DialogCode.Accepted
        self._archive = dialog.archive.isChecked()
        keys = dialog.keys if accepted else None
        dialog.deleteLater()
        return keys


def sentence_of(written: Written) -> str:
    """What is said after a file was written."""
    if not written.signatures:
        return translate("ExportFlow", "Exported: {name}", name=written.target.name)
    if written.signatures == 1:
        return translate("ExportFlow", "Signed and verified: 1 signature, the whole text")
    return translate(
        "ExportFlow",
        "Signed and verified: {count} signatures, the whole text",
        count=written.signatures,
    )


def _written(
    source: ReportSource, keys: Keys | None, target: Path, *, archive: bool = False
) -> Written:
    """Write the file and read its signatures back; on a worker thread."""
    notes: list[Message] = []
    kind = export(source, target, keys, notes.append, archive=archive)
    return Written(target, kind, _verified(source, target) if keys else 0, tuple(notes))


def _waiting(source: ReportSource, target: Path) -> Written:
    from nq20desk.app.signed_return import WAITING, write_waiting_pdf  # noqa: PLC0415 - on demand

    write_waiting_pdf(source, target)
    return Written(target, WAITING)


def _verified(source: ReportSource, target: Path) -> int:
    from nq20desk.signing.trust import TrustStore  # noqa: PLC0415 - slow to import
    from nq20desk.signing.verify import verify_pdf  # noqa: PLC0415

    report = verify_pdf(target, TrustStore.from_folder(source.folder / "trust"))
    if not report.holds:
        raise KnownError(
            message("ExportFlow", "“{name}” was written, but its signatures don't verify.",
                    name=target.name),
            message("ExportFlow", "Don't send it; open it with “Verify signatures” to see why."),
        )  # fmt: skip
    return len(report.signatures)
