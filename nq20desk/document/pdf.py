"""Writing composed pages as a PDF: exact places, embedded faces, bookmarks, same bytes twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfgen.canvas import Canvas

from nq20desk.document.archive import Attachment, make_archival, pdf_date
from nq20desk.document.page_codes import PageCodes, coded, ink
from nq20desk.document.pages import Box, Composition, Places, compose_pages, seal_box
from nq20desk.document.shapes_pdf import draw_shapes
from nq20desk.document.sheet import MM, Composer, Sheet
from nq20desk.document.tagging import Tagger, finish
from nq20desk.document.tree import Info

__all__ = [
    "Attachment", "Box", "Composer", "Composition", "Places", "compose_pages", "seal_box",
    "write_pdf", "write_sheet",
]  # fmt: skip

rl_config.canvas_basefontname = "nq20-Regular"
# letters for bytes would make the file a quarter larger and take a third of the time
rl_config.useA85 = 0
_STREAM_END = b"endstream\n"
_written_stream = PDFStream.format


def _with_line_end(stream: Any, document: Any) -> bytes:
    """What reportlab writes, with the end of line that PDF/A wants before the end (6.1.7.1)."""
    written: bytes = _written_stream(stream, document)
    return written.removesuffix(_STREAM_END) + b"\n" + _STREAM_END


PDFStream.format = _with_line_end


def write_pdf(
    composition: Composition,
    file: BinaryIO,
    written: datetime,
    composer: Composer | None = None,
    *,
    archive: Sequence[Attachment] | None = None,
) -> None:
    """Write pages to a file; the same composition and moment always make the same bytes.

    Args:
        composition: the pages and what the file says of itself.
        file: a file open for writing bytes.
        written: the moment, with its zone, that the file gives as its creation date.
        composer: one that wrote nearly the same pages before spares most of the work.
        archive: given, though perhaps empty: a PDF/A-3 with these files in it.
    """
    composer = composer or Composer()
    canvas = _canvas(composition.info, file, written)
    tagger = None if archive is None else Tagger()
    for number, sheet in enumerate(composition.sheets):
        canvas.setPageSize((sheet.width, sheet.height))
        composer.go_on()
        _draw(canvas, sheet, composer.codes, tagger)
        _bookmarks(canvas, composition.places, number)
        canvas.showPage()
    if archive is not None and tagger is not None:
        finish(canvas, tagger)
        make_archival(canvas, composition.info, written, archive)
    canvas.showOutline()
    canvas.save()


def write_sheet(sheet: Sheet, info: Info, file: BinaryIO, written: datetime) -> None:
    """Write a single page, e.g. a scorecard, to a file; see :func:`write_pdf`."""
    canvas = _canvas(info, file, written)
    canvas.setPageSize((sheet.width, sheet.height))
    _draw(canvas, sheet, PageCodes())
    canvas.showPage()
    canvas.save()


def _canvas(info: Info, file: BinaryIO, written: datetime) -> Any:
    canvas: Any = Canvas(
        file, invariant=1, pageCompression=1, lang=info.language, initialFontName="nq20-Regular"
    )
    canvas.setTitle(info.title)
    canvas.setAuthor(info.author)
    canvas.setSubject(info.subject)
    canvas.setKeywords(info.keywords)
    canvas.setCreator("nq20desk")
    canvas.setDateFormatter(lambda *_: pdf_date(written))
    return canvas


def _draw(canvas: Any, sheet: Sheet, codes: PageCodes, tagger: Tagger | None = None) -> None:
    if tagger is not None:
        canvas.addLiteral("/Artifact BMC")
    _draw_lines(canvas, sheet)
    if tagger is None:
        canvas.addLiteral(codes.of(canvas, tuple(sheet.placed)))
        return
    canvas.addLiteral("EMC")
    # not kept: a page would need a place for each of its paragraphs
    tagger.draw(
        sheet, canvas.addLiteral, lambda placed: canvas.addLiteral(coded(canvas, tuple(placed)))
    )


def _draw_lines(canvas: Any, sheet: Sheet) -> None:
    draw_shapes(canvas, sheet.shapes, sheet.height)
    for stroke in sorted(sheet.strokes, key=lambda one: one.red):
        canvas.setStrokeColorRGB(*ink(stroke.red))
        canvas.setLineWidth(stroke.width)
        canvas.line(stroke.x1, stroke.y1, stroke.x2, stroke.y2)


def _bookmarks(canvas: Any, places: Places, page: int) -> None:
    depth = -1
    for place, (level, title, where, height) in enumerate(places.titles):
        depth = min(level, depth + 1)
        if where == page:
            key = f"h{place}"
            canvas.bookmarkHorizontal(key, 0, height * MM + 14)
            canvas.addOutlineEntry(title, key, depth, closed=level > 0)
