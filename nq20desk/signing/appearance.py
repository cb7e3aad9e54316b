"""The images of signature and seal: reading them, and what is wrong with them.

NĐ 30/2020, Phụ lục I, II.7 and II.8: the signature is blue, the seal red and of its real size,
both are PNG files with a transparent background; no text is printed with them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO

from PIL import Image

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.signing.request import PlacedImage, Role

_FINEST_DPI = 600
_LOOKED_AT = (160, 160)
_VISIBLE_ALPHA = 64
_NEARLY_WHITE = 225
_CLEAR_DIFFERENCE = 25

Pixel = tuple[int, int, int]


def open_png(png: bytes) -> Image.Image:
    """The image as RGB, or as RGBA where it knows transparency.

    Raises:
        KnownError: these bytes are no PNG, or a damaged one.
    """
    try:
        image = Image.open(BytesIO(png), formats=("PNG",))
        image.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise KnownError(
            message("Signing", "The image of the signature or seal is not a readable PNG file."),
            message("Signing", "Save it as PNG with a transparent background; choose it again."),
        ) from error
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def stamp_image(placed: PlacedImage) -> Image.Image:
    """The image as it goes into the document: no finer than a printer can show it."""
    image = open_png(placed.png)
    dots = _FINEST_DPI / 25.4
    image.thumbnail((round(placed.width_mm * dots), round(placed.height_mm * dots)))
    return image


def image_warnings(png: bytes, role: Role) -> tuple[Message, ...]:
    """What the rules want otherwise; the image can be used all the same."""
    image = open_png(png)
    image.thumbnail(_LOOKED_AT)
    seen = list(_visible_pixels(image.convert("RGBA")))
    if not seen:
        return (message("Signing", "The image is empty: nothing would be seen on the page."),)
    found = []
    if not _is_transparent(image):
        found.append(
            message("Signing", "The image has no transparent background: it would hide the text.")
        )
    if role is Role.LEADER and not _mostly(seen, _is_blue):
        found.append(message("Signing", "The signature should be blue."))
    if role is Role.AGENCY and not _mostly(seen, _is_red):
        found.append(message("Signing", "The seal should be red."))
    return tuple(found)


def _is_transparent(image: Image.Image) -> bool:
    """Whether anything shows through; an alpha channel alone is not enough."""
    return image.mode == "RGBA" and min(image.getchannel("A").tobytes()) < _VISIBLE_ALPHA


def _visible_pixels(image: Image.Image) -> Iterator[Pixel]:
    """The colours of the drawing, without what is transparent or as white as paper."""
    data = image.tobytes()
    for red, green, blue, alpha in zip(*(data[band::4] for band in range(4)), strict=True):
        if alpha >= _VISIBLE_ALPHA and min(red, green, blue) < _NEARLY_WHITE:
            yield red, green, blue


def _mostly(pixels: list[Pixel], has_colour: Callable[[Pixel], bool]) -> bool:
    return sum(map(has_colour, pixels)) * 2 > len(pixels)


def _is_blue(pixel: Pixel) -> bool:
    red, green, blue = pixel
    return blue >= red + _CLEAR_DIFFERENCE and blue >= green + _CLEAR_DIFFERENCE / 2


def _is_red(pixel: Pixel) -> bool:
    red, green, blue = pixel
    return red >= green + _CLEAR_DIFFERENCE * 2 and red >= blue + _CLEAR_DIFFERENCE * 2
