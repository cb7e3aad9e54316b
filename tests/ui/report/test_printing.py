"""Pages come out of the printer in their real size, each on its own paper."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdf
import pypdfium2
import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from nq20desk.core.errors import KnownError
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.report import printing as printing_module
from nq20desk.ui.report.preview_pages import PdfPages
from nq20desk.ui.report.printing import Printing, chosen_pages

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
