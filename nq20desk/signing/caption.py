"""The caption of a file that goes with a document; imported with pyHanko at the first signing.

NĐ 30/2020, Phụ lục I, II.8.b: at the top right of the first page number and symbol of the
document, date and time of signing; Times New Roman, upright, 10 pt, black; the seal isn't shown.
"""

from __future__ import annotations

import binascii
from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.pdfgen.canvas import Canvas

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.document.fonts import serif
from nq20desk.signing.request import Caption

_MM = 72 / 25.4
_SIZE = 10.0
_WIDTH, _HEIGHT = 90 * _MM, 5 * _MM
_FROM_RIGHT, _FROM_TOP = 15 * _MM, 10 * _MM


def caption_text(caption: Caption, moment: datetime) -> str:
    """``Số: 141/BC-UBND; 14/3/2025; 09:30:00 +07:00``; with ISO 8601, the time in one piece."""
    time = moment.astimezone(VIETNAM)
    if caption.iso:
        said = time.isoformat(timespec="seconds")
    else:
        zone = f"{time:%z}"
        said = f"{time.day}/{time.month}/{time.year}; {time:%H:%M:%S} {zone[:3]}:{zone[3:]}"
    return f"Số: {caption.number}; {said}"


def caption_box(writer: Any) -> tuple[int, int, int, int]:
    """The place at the top right of the first page, in points; as pyHanko declares it.

    Raises:
        KnownError: the page is turned, so that its top is not where it is seen.
    """
    page = writer.find_page_for_modification(0)[0].get_object()
    if int(_inherited(page, "/Rotate", 0)) % 360:
        raise KnownError(
            message("Signing", "The first page is stored turned: the caption would stand upright "
                    "on its side."),
            message("Signing", "Print the file to PDF once more, and sign that one."),
        )  # fmt: skip
    box = _inherited(page, "/CropBox", None) or _inherited(page, "/MediaBox", [0, 0, 595, 842])
    right, top = float(box[2]) - _FROM_RIGHT, float(box[3]) - _FROM_TOP
    return (round(right - _WIDTH), round(top - _HEIGHT), round(right), round(top))


def _inherited(page: Any, key: str, default: Any) -> Any:
    """A value of a page or of the nodes above it (ISO 32000-2, 7.7.3.4)."""
    for _ in range(32):
        if key in page:
            return page[key]
        if "/Parent" not in page:
            break
        page = page["/Parent"]
    return default


class CaptionContent(PdfContent):
    """The caption drawn with the document's own font: pyHanko's would garble Vietnamese."""

    def __init__(self, text: str) -> None:
        super().__init__(box=BoxConstraints(round(_WIDTH), round(_HEIGHT)))
        self._text = text

    def render(self) -> bytes:
        """Import the drawing into the document."""
        writer: Any = self._ensure_writer
        form = writer.import_page_as_xobject(PdfFileReader(BytesIO(_drawn(self._text))))
        name = b"/Caption" + binascii.hexlify(self._text.encode())[:16]
        self.resources.xobject[name.decode("ascii")] = form
        return name + b" Do"


def _drawn(text: str) -> bytes:
    """A page of the caption's size with its text at the right."""
    face = serif().face()
    file = BytesIO()
    canvas = Canvas(file, pagesize=(_WIDTH, _HEIGHT), invariant=1)
    canvas.setFont(face.name, _SIZE)
    canvas.drawRightString(_WIDTH, 4, text)
    canvas.showPage()
    canvas.save()
    return file.getvalue()
