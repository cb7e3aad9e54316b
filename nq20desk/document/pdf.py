"""Writing composed pages as a PDF: exact places, embedded faces, bookmarks, same bytes twice."""

from __future__ import annotations

from datetime import datetime
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from nq20desk.document.pages import Box, Composition, Places, compose_pages, seal_box
from nq20desk.document.shapes_pdf import draw_shapes
from nq20desk.document.sheet import MM, Composer, Placed, Sheet
from nq20desk.document.tree import Info

__all__ = [
    "Box", "Composer", "Composition", "Places", "compose_pages", "seal_box", "write_pdf",
    "write_sheet",
]  # fmt: skip

rl_config.canvas_basefontname = "nq20-Regular"


def write_pdf(composition: Composition, file: BinaryIO, written: datetime) -> None:
    """Write pages to a file; the same composition and moment always make the same bytes.

    Args:
        composition: the pages and what the file says of itself.
        file: a file open for writing bytes.
        written: the moment, with its zone, that the file gives as its creation date.
    """
    canvas = _canvas(composition.info, file, written)
    for number, sheet in enumerate(composition.sheets):
        canvas.setPageSize((sheet.width, sheet.height))
        _draw(canvas, sheet)
        _bookmarks(canvas, composition.places, number)
        canvas.showPage()
    canvas.showOutline()
    canvas.save()


def write_sheet(sheet: Sheet, info: Info, file: BinaryIO, written: datetime) -> None:
    """Write a single page, e.g. a scorecard, to a file; see :func:`write_pdf`."""
    canvas = _canvas(info, file, written)
    canvas.setPageSize((sheet.width, sheet.height))
    _draw(canvas, sheet)
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
    canvas.setDateFormatter(lambda *_: _pdf_date(written))
    return canvas


def _pdf_date(moment: datetime) -> str:
    """``D:20250314093000+07'00'`` (ISO 32000-2, 7.9.4)."""
    zone = f"{moment:%z}"
    return f"D:{moment:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


def _draw(canvas: Any, sheet: Sheet) -> None:
    draw_shapes(canvas, sheet.shapes, sheet.height)
    for stroke in sorted(sheet.strokes, key=lambda one: one.red):
        canvas.setStrokeColorRGB(*_ink(stroke.red))
        canvas.setLineWidth(stroke.width)
        canvas.line(stroke.x1, stroke.y1, stroke.x2, stroke.y2)
    text = canvas.beginText()
    state: tuple[str, float] | None = None
    space, red = 0.0, False
    for one in sheet.placed:
        piece = one.piece
        if red != one.red:
            red = one.red
            text.setFillColorRGB(*_ink(red))
        if state != (piece.face.name, piece.size):
            state = (piece.face.name, piece.size)
            text.setFont(*state)
        if space != piece.word_space:
            space = piece.word_space
            text.setWordSpace(space)
        _put(text, one)
    canvas.drawText(text)


def _ink(red: bool) -> tuple[float, float, float]:
    """Black, or the bright red of stamps (NĐ 30/2020, Phụ lục I, III.2.b)."""
    return (0.9, 0.0, 0.0) if red else (0.0, 0.0, 0.0)


def _put(text: Any, one: Placed) -> None:
    text.setTextOrigin(one.x, one.y)
    text.textOut(one.piece.text)


def _bookmarks(canvas: Any, places: Places, page: int) -> None:
    depth = -1
    for place, (level, title, where, height) in enumerate(places.titles):
        depth = min(level, depth + 1)
        if where == page:
            key = f"h{place}"
            canvas.bookmarkHorizontal(key, 0, height * MM + 14)
            canvas.addOutlineEntry(title, key, depth, closed=level > 0)
