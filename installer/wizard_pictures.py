"""The two pictures of the wizard, drawn in the program's colours: a report with its figures."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

ACCENT, SOFT, LINE, SURFACE = "#0A5C8A", "#E3F0F7", "#D9DEE5", "#FFFFFF"
MET, MUTED = "#1B7F4B", "#5A6675"
SIDE = (191, 362)  # px, of the first and last page: NSIS's 109 × 193 units in Segoe UI 9
HEADER = (175, 66)  # px, at the top of the pages between
FINER = 4  # drawn larger, then made smaller: smooth edges


def draw_pictures(folder: Path) -> Path:
    """Write ``side.bmp`` and ``header.bmp`` into the folder (made if needed); returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    _save(_side(), SIDE, folder / "side.bmp")
    _save(_header(), HEADER, folder / "header.bmp")
    return folder


def _side() -> Image.Image:
    picture, pen = _canvas(SIDE, ACCENT)
    pen.rectangle(_scaled(0, 336, 191, 362), fill="#084C73")
    _sheet(pen, 46, 104, 1.18)
    return picture


def _header() -> Image.Image:
    picture, pen = _canvas(HEADER, SURFACE)
    _sheet(pen, 124, 8, 0.44)
    return picture


def _sheet(pen: ImageDraw.ImageDraw, x: float, y: float, size: float) -> None:
    """A page with a heading, three bars with their targets, and lines of text."""

    def box(left: float, top: float, right: float, bottom: float, fill: str) -> None:
        corners = (x + left * size, y + top * size, x + right * size, y + bottom * size)
        pen.rectangle(_scaled(*corners), fill=fill)

    outline = _scaled(x, y, x + 84 * size, y + 112 * size)
    pen.rounded_rectangle(outline, radius=4 * FINER * size, fill=SURFACE, outline=LINE, width=FINER)
    box(22, 12, 62, 15, ACCENT)
    box(30, 19, 54, 21, LINE)
    for number, (value, target) in enumerate(((44, 38), (30, 46), (52, 52))):
        top = 32 + number * 14
        box(12, top, 72, top + 7, SOFT)
        box(12, top, 12 + value, top + 7, MET if value >= target else ACCENT)
        box(12 + target, top - 2, 13.5 + target, top + 9, MUTED)
    for number in range(4):
        top = 78 + number * 6
        box(12, top, 72 if number < 3 else 48, top + 2, LINE)


def _canvas(size: tuple[int, int], colour: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", (size[0] * FINER, size[1] * FINER), colour)
    return picture, ImageDraw.Draw(picture)


def _scaled(*corners: float) -> tuple[float, ...]:
    return tuple(round(one * FINER) for one in corners)


def _save(picture: Image.Image, size: tuple[int, int], path: Path) -> None:
    picture.resize(size, Image.Resampling.LANCZOS).save(path, format="BMP")
