"""Making the PNG of a signature or seal from a scan: paper becomes transparent, the ink stays.

NĐ 30/2020, Phụ lục I, II.7 and II.8: PNG with a transparent background, the signature blue, the
seal red and of its real size.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter, ImageOps

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.signing.appearance import image_warnings
from nq20desk.signing.request import Role

LARGEST_SCAN = 20_000_000
"""Bytes of the file."""
FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
_WORKED_ON = 3000
_FINEST_DPI = 600
_MOST_PIXELS = 150_000_000
_FAINT = 24
_FULL_INK = 110


@dataclass(frozen=True, slots=True)
class Cut:
    """A rectangle of the scan in shares of its width and height, 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0


@dataclass(frozen=True, slots=True)
class MadeImage:
    """The PNG, its height for a width of 1, and what the rules want otherwise."""

    png: bytes
    ratio: float
    warnings: tuple[Message, ...]


def read_scan(path: Path) -> Image.Image:
    """A scan as RGB, upright, no larger than is worked on.

    Raises:
        KnownError: too large a file, not readable, or no picture.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_SCAN:
            raise KnownError(
                message("Signing", "“{name}” is {size} MB; a scan of up to 20 MB is taken.",
                        name=path.name, size=f"{size / 1_000_000:.0f}"),
                message("Signing", "Scan only the signature, in colour, at 300 dpi."),
            )  # fmt: skip
        return _opened(path)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise KnownError(
            message("Signing", "“{name}” is no picture that can be read.", name=path.name),
            message("Signing", "Save the scan as PNG, JPEG or TIFF, and choose it again."),
        ) from error


def _opened(path: Path) -> Image.Image:
    with Image.open(path, formats=FORMATS) as image:
        if image.width * image.height > _MOST_PIXELS:
            raise ValueError("more pixels than an office computer holds")
        image.draft("RGB", (_WORKED_ON, _WORKED_ON))  # a JPEG is decoded smaller at once
        image.thumbnail((_WORKED_ON, _WORKED_ON))
        upright = ImageOps.exif_transpose(image)
        if upright.has_transparency_data:
            paper = Image.new("RGBA", upright.size, "white")
            paper.alpha_composite(upright.convert("RGBA"))
            return paper.convert("RGB")
        return upright.convert("RGB")


def make_image(
    scan: Image.Image, role: Role, width_mm: float, cut: Cut, *, strength: int = 50
) -> MadeImage:
    """The ink of a scan on transparent ground, cropped to what is drawn.

    Args:
        scan: the scan in RGB.
        role: whose image it becomes; the colour is checked, not changed.
        width_mm: the width on paper; finer than a printer shows is made coarser.
        cut: the part of the scan that is looked at.
        strength: how much is taken for paper, 0 (little) to 100.

    Raises:
        KnownError: nothing is drawn there.
    """
    part = scan.crop(_pixels(scan, cut))
    ink = _ink(part, strength)
    box = ink.getbbox()
    if box is None:
        raise KnownError(
            message("Signing", "Nothing but paper is seen in this part of the scan."),
            message("Signing", "Choose another part, or take less for paper."),
        )
    made = _without_paper(part.crop(box), ink.crop(box))
    widest = round(width_mm / 25.4 * _FINEST_DPI)
    made.thumbnail((widest, widest * 4))
    file = BytesIO()
    made.save(file, "PNG", optimize=True)
    png = file.getvalue()
    return MadeImage(png, made.height / made.width, image_warnings(png, role))


def _pixels(scan: Image.Image, cut: Cut) -> tuple[int, int, int, int]:
    left, right = sorted((round(cut.left * scan.width), round(cut.right * scan.width)))
    top, bottom = sorted((round(cut.top * scan.height), round(cut.bottom * scan.height)))
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _ink(part: Image.Image, strength: int) -> Image.Image:
    """How much ink there is, 0 to 255: the distance from the paper's own colour."""
    paper = Image.new("RGB", part.size, _paper_colour(part))
    red, green, blue = ImageChops.subtract(paper, part).split()
    distance = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    faint = round(_FAINT * (0.4 + strength / 50 * 0.6) if strength <= 50 else
                  _FAINT * (1 + (strength - 50) / 20))  # fmt: skip
    full = max(_FULL_INK, faint + 30)
    ink = distance.point(
        [0 if one <= faint else min(255, (one - faint) * 255 // (full - faint))
         for one in range(256)]
    )  # fmt: skip
    # single specks of dust would make the cropped box as large as the scan
    solid = ink.filter(ImageFilter.MedianFilter(3)).point([0] + [255] * 255)
    return ImageChops.darker(ink, solid.filter(ImageFilter.MaxFilter(5)))


def _paper_colour(part: Image.Image) -> tuple[int, int, int]:
    """The brightest colour that a fair share of the scan has, band by band."""
    wanted = part.width * part.height // 3
    return tuple(_bright(band.histogram(), wanted) for band in part.split())  # type: ignore[return-value]  # three bands


def _bright(histogram: list[int], wanted: int) -> int:
    """The level that so many pixels reach."""
    seen = 0
    for level in range(255, -1, -1):
        seen += histogram[level]
        if seen >= wanted:
            return level
    return 255


def _without_paper(part: Image.Image, ink: Image.Image) -> Image.Image:
    """The colours as if there were no paper below: what shines through is taken off."""
    made = part.convert("RGBA")
    made.putalpha(ink)
    return made
