"""Draws installer/nq20desk.ico from the program's mark: ``python installer/make_icon.py``.

The small sizes are stored as bitmaps and the large ones as PNG: that is what NSIS and every
Windows read. The same mark gives the same bytes.
"""

from __future__ import annotations

import io
import struct
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
MARK = HERE.parent / "resources" / "icons" / "app" / "nq20desk.svg"
TARGET = HERE / "nq20desk.ico"
SIZES = (16, 24, 32, 48, 64, 128, 256)
_FIRST_AS_PNG = 128
_BITS = 32


def drawn(side: int) -> Image.Image:
    """The mark with sides of so many pixels."""
    image = QImage(side, side, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(MARK.read_bytes())).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (side, side), bytes(image.constBits()))


def icon_file(pictures: list[Image.Image]) -> bytes:
    """The pictures as a Windows icon."""
    parts = [_png(one) if one.width >= _FIRST_AS_PNG else _bitmap(one) for one in pictures]
    place = 6 + 16 * len(parts)
    head = struct.pack("<HHH", 0, 1, len(parts))
    for picture, part in zip(pictures, parts, strict=True):
        side = picture.width % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, _BITS, len(part), place)
        place += len(part)
    return head + b"".join(parts)


def _png(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


def _bitmap(picture: Image.Image) -> bytes:
    """Colours from the lowest line up, then the mask of an age without transparency."""
    side = picture.width
    colours = picture.tobytes("raw", "BGRA", 0, -1)
    mask = bytes((side + 31) // 32 * 4 * side)
    head = struct.pack(
        "<IiiHHIIiiII", 40, side, 2 * side, 1, _BITS, 0, len(colours) + len(mask), 0, 0, 0, 0
    )
    return head + colours + mask


if __name__ == "__main__":
    TARGET.write_bytes(icon_file([drawn(side) for side in SIZES]))
