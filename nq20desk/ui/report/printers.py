"""Choosing a printer: what its dialog says is what comes out, or a sentence says why not."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QWidget

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.files import refuse_unwritable

# QtPrintSupport is imported where it is used: the first page of the window needs none
if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SHORT_MM = 3.0
"""So much less paper than the page is taken for the same size by another name."""


def ask_printer(title: str, page_count: int, parent: QWidget | None) -> QPrinter | None:
    """The printer, copies and pages that are chosen in the system's dialog; None if none.

    Raises:
        KnownError: no printer is set up, or the file to print into can't be written.
    """
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter  # noqa: PLC0415

    refuse_no_printer()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("nq20desk")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, page_count)
    dialog.setFromTo(1, page_count)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        return None
    refuse_bad_file(printer)
    return printer


def printer_names() -> list[str]:
    """The printers that are set up on this computer."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    return list(QPrinterInfo.availablePrinterNames())


def refuse_no_printer(system: str = sys.platform) -> None:
    """Say that there is no printer: Windows' dialog would not even open, without a word.

    Elsewhere the dialog can always print into a file.

    Raises:
        KnownError: there is none.
    """
    if system == "win32" and not printer_names():
        raise KnownError(
            message("Printing", "No printer is set up on this computer."),
            message("Printing", "Add one in Windows under Settings, Printers, or export a PDF and "
                    "print it elsewhere."),
        )  # fmt: skip


def refuse_bad_file(printer: QPrinter) -> None:
    """Refuse a file to print into that could not be written; the printer itself would be silent.

    Raises:
        KnownError: it is open in another program, or nothing may be written there.
    """
    if printer.outputFileName():
        refuse_unwritable(Path(printer.outputFileName()))


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages to print (from 0), in the printer's order, copies that it can't make included."""
    ranges = printer.pageRanges()
    first, last = printer.fromPage() or 1, printer.toPage() or count
    wanted = [
        index for index in range(count)
        if (first <= index + 1 <= last if ranges.isEmpty() else ranges.contains(index + 1))
    ]  # fmt: skip
    if printer.pageOrder() is printer.PageOrder.LastPageFirst:
        wanted.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    if printer.collateCopies():
        return wanted * copies
    return [index for index in wanted for _ in range(copies)]


def refuse_short_paper(printer: QPrinter, wanted: QSizeF) -> None:
    """Refuse paper that a page would not fit on; it is never made smaller, nor cut off unsaid.

    ``wanted`` is the page's size in points.

    Raises:
        KnownError: the printer has kept a smaller paper, Letter for instance.
    """
    paper = printer.pageLayout().fullRect(printer.pageLayout().Unit.Millimeter).size()
    page = wanted * (25.4 / 72.0)
    if paper.width() < page.width() - _SHORT_MM or paper.height() < page.height() - _SHORT_MM:
        raise KnownError(
            message("Printing", "The pages are {page} mm, the printer is set to paper of {paper} "
                    "mm: a part would be cut off.", page=_sides(page), paper=_sides(paper)),
            message("Printing", "Put A4 paper in and choose A4 in the printer's properties, then "
                    "print again."),
        )  # fmt: skip


def _sides(size: QSizeF) -> str:
    return f"{size.width():.0f} × {size.height():.0f}"
