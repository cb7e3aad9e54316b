"""Pages come out of the printer in their real size, each on its own paper."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from nq20desk.core.errors import KnownError
from nq20desk.store import files
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.report import printers
from nq20desk.ui.report import printing as printing_module
from nq20desk.ui.report.preview_pages import PdfPages
from nq20desk.ui.report.printers import chosen_pages, refuse_bad_file, refuse_no_printer
from nq20desk.ui.report.printing import Printing
from tests.store.refusals import SHARING_VIOLATION, refused

A4 = (595.276, 841.89)
WIDE = (841.89, 595.276)
MakePdf = Callable[..., bytes]


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """A printer that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "Bản in.pdf"))
    made.setResolution(300)
    return made


def printed(printer: QPrinter, data: bytes, qtbot: QtBot, jobs: Jobs | None = None) -> Path:
    printing = Printing(jobs or Jobs(at_once=True))
    with qtbot.waitSignal(printing.finished, timeout=60_000):
        printing.print_on(printer, PdfPages(data))
    return Path(printer.outputFileName())


def test_every_page_has_its_own_paper(printer: QPrinter, make_pdf: MakePdf, qtbot: QtBot) -> None:
    path = printed(printer, make_pdf(A4, WIDE, A4), qtbot)
    sizes = [(one.mediabox.width, one.mediabox.height) for one in pypdf.PdfReader(path).pages]
    assert [tuple(round(float(side)) for side in one) for one in sizes] == [
        (595, 842), (842, 595), (595, 842),
    ]  # fmt: skip


@pytest.mark.parametrize("size", [A4, WIDE])
def test_the_scale_is_exact(
    printer: QPrinter, make_pdf: MakePdf, qtbot: QtBot, size: tuple[float, float]
) -> None:
    path = printed(printer, make_pdf(size), qtbot)
    left, top, right, bottom = ink_of(path)
    whole = 0.2 / 25.4 * 72  # two tenths of a millimetre
    edge = 72 - 0.5  # the line is one point wide
    assert left == pytest.approx(edge, abs=whole)
    assert top == pytest.approx(edge, abs=whole)
    assert right == pytest.approx(size[0] - edge, abs=whole)
    assert bottom == pytest.approx(size[1] - edge, abs=whole)


@pytest.mark.parametrize("size", [A4, WIDE])
def test_a_line_of_100_mm_is_100_mm_on_paper(
    printer: QPrinter, qtbot: QtBot, size: tuple[float, float]
) -> None:
    file = BytesIO()
    canvas = Canvas(file, pagesize=size)
    canvas.line(30 * mm, 50 * mm, 130 * mm, 50 * mm)
    canvas.line(40 * mm, 60 * mm, 40 * mm, 160 * mm)
    canvas.save()
    left, top, right, bottom = ink_of(printed(printer, file.getvalue(), qtbot))
    assert (right - left) / mm == pytest.approx(100, abs=0.2)
    half_a_line = 0.5 / mm  # the lower line is one point wide
    assert (bottom - top) / mm == pytest.approx(110 + half_a_line, abs=0.2)
    assert left / mm == pytest.approx(30, abs=0.2)


def ink_of(path: Path) -> tuple[float, float, float, float]:
    """The dark rectangle of the first page: left, top, right, bottom in points."""
    scale = 300 / 72
    document = pypdfium2.PdfDocument(path)
    picture = document[0].render(scale=scale, grayscale=True).to_pil()
    document.close()
    box = picture.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    assert box is not None
    return box[0] / scale, box[1] / scale, box[2] / scale, box[3] / scale


def test_only_the_chosen_pages_are_printed(
    printer: QPrinter, make_pdf: MakePdf, qtbot: QtBot
) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    path = printed(printer, make_pdf(A4, WIDE, WIDE, A4), qtbot)
    with pdfplumber.open(path) as document:
        assert [one.width > one.height for one in document.pages] == [True, True]


def test_scattered_pages_and_the_order_of_the_printer(printer: QPrinter) -> None:
    ranges = QPageRanges.fromString("1,3-4")
    printer.setPageRanges(ranges)
    assert chosen_pages(printer, 5) == [0, 2, 3]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 5) == [3, 2, 0]


def test_drawing_on_other_threads_prints_the_same(
    printer: QPrinter, make_pdf: MakePdf, qtbot: QtBot
) -> None:
    jobs = Jobs()
    path = printed(printer, make_pdf(*[A4] * 3), qtbot, jobs)
    jobs.wait()
    assert len(pypdf.PdfReader(path).pages) == 3


def test_damaged_pages_are_told_and_nothing_is_asked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing_module, "ask_printer", lambda *_: pytest.fail("asked"))
    printing = Printing(Jobs(at_once=True))
    with qtbot.waitSignal(printing.failed) as told:
        assert not printing.start(b"nothing", "", None)
    assert isinstance(told.args[0], KnownError)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_a_sentence(
    make_pdf: MakePdf, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "x.pdf"))
    printing = Printing(Jobs(at_once=True))
    with qtbot.waitSignal(printing.failed) as told:
        printing.print_on(printer, PdfPages(make_pdf(A4)))
    assert "printer" in str(told.args[0])
    assert not printing.busy


def test_windows_without_a_printer_is_a_sentence(
    make_pdf: MakePdf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers, "printer_names", list)
    monkeypatch.setattr(printers, "refuse_no_printer", lambda: refuse_no_printer("win32"))
    printing = Printing(Jobs(at_once=True))
    with qtbot.waitSignal(printing.failed) as told:
        assert not printing.start(make_pdf(A4), "Báo cáo", None)
    assert "No printer is set up" in str(told.args[0])
    assert not printing.busy
    monkeypatch.setattr(printers, "printer_names", lambda: ["Máy in tầng 2"])
    refuse_no_printer("win32")


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A5])
def test_paper_that_would_cut_the_page_off_is_refused(
    printer: QPrinter,
    make_pdf: MakePdf,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    size: QPageSize.PageSizeId,
) -> None:
    """A printer that has no A4 keeps its own paper, whatever it is asked for."""
    own = QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF())
    monkeypatch.setattr(printer, "setPageLayout", lambda _: QPrinter.setPageLayout(printer, own))
    printing = Printing(Jobs(at_once=True))
    with qtbot.waitSignal(printing.failed) as told:
        printing.print_on(printer, PdfPages(make_pdf(A4)))
    assert "210 × 297" in str(told.args[0])
    assert "cut off" in str(told.args[0])
    assert not Path(printer.outputFileName()).exists()
    assert not printing.busy


def test_paper_that_changes_between_the_pages_is_refused_too(
    printer: QPrinter, make_pdf: MakePdf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    upright = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
    )
    monkeypatch.setattr(
        printer, "setPageLayout", lambda _: QPrinter.setPageLayout(printer, upright)
    )
    printing = Printing(Jobs(at_once=True))
    with qtbot.waitSignal(printing.failed) as told:
        printing.print_on(printer, PdfPages(make_pdf(A4, WIDE)))
    assert "297 × 210" in str(told.args[0])


def test_copies_that_the_printer_can_t_make_are_collated_or_not(
    printer: QPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "supportsMultipleCopies", lambda: False)
    monkeypatch.setattr(printer, "copyCount", lambda: 2)
    monkeypatch.setattr(printer, "collateCopies", lambda: True)
    assert chosen_pages(printer, 2) == [0, 1, 0, 1]
    monkeypatch.setattr(printer, "collateCopies", lambda: False)
    assert chosen_pages(printer, 2) == [0, 0, 1, 1]


def test_pages_that_the_document_does_not_have_are_a_sentence(
    printer: QPrinter, make_pdf: MakePdf, qtbot: QtBot
) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(7, 9)
    printing = Printing(Jobs(at_once=True))
    with qtbot.waitSignal(printing.failed) as told:
        printing.print_on(printer, PdfPages(make_pdf(A4)))
    assert "None of the chosen pages" in str(told.args[0])


def test_a_file_to_print_into_that_is_held_is_told_by_name(
    printer: QPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Bản in.pdf").touch()
    monkeypatch.setattr(files, "patiently", _held)
    with pytest.raises(KnownError, match=r"“Bản in\.pdf” can't be replaced: it is open"):
        refuse_bad_file(printer)


def _held(_: object) -> None:
    raise refused(SHARING_VIOLATION, Path("Bản in.pdf"))
