"""Signature and seal images: what may be wrong with them, and how they are drawn."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.signing.request import PlacedImage, Role

if TYPE_CHECKING:
    from PIL.Image import Image

MM = 72 / 25.4
_LARGEST_SIDE = 2400


def open_image(png: bytes) -> Image:
    """A picture with transparency, no larger than a good scan.

    Raises:
        KnownError: the bytes are no picture.
    """
    from PIL import Image as Pictures  # noqa: PLC0415

    try:
        picture = Pictures.open(BytesIO(png))
        picture.load()
    except (OSError, SyntaxError, ValueError) as error:
        raise KnownError(
            message("Signing", "The image for the signature can't be read."),
            message("Signing", "Choose a PNG file under Settings, Signer."),
        ) from error
    if max(picture.size) > _LARGEST_SIDE:
        picture.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
    return picture.convert("RGBA")


def image_warnings(png: bytes, role: Role) -> list[Message]:
    """What the decree would not like: no transparency, a signature not blue, a seal not red."""
    picture = open_image(png)
    warnings = []
    if picture.getchannel("A").getextrema() == (255, 255):
        warnings.append(message("Signing", "The image has no transparent ground."))
    red, _, blue = _ink(picture)
    if role is Role.LEADER and blue <= red:
        warnings.append(message("Signing", "The signature should be blue."))
    if role is Role.AGENCY and red <= blue:
        warnings.append(message("Signing", "The seal should be red."))
    return warnings


def _ink(picture: Image) -> tuple[float, float, float]:
    """The mean colour of what is not transparent or white."""
    small = picture.resize((64, 64))
    pixels = (small.getpixel((x, y)) for x in range(64) for y in range(64))
    rgba = [one for one in pixels if isinstance(one, tuple)]
    inked = [one for one in rgba if one[3] > 40 and min(one[:3]) < 220] or [(0, 0, 0, 0)]
    red, green, blue = (sum(one[band] for one in inked) / len(inked) for band in range(3))
    return red, green, blue


def stamp_style(image: PlacedImage) -> Any:
    """PyHanko's style for an image that fills its field, without border or text."""
    from pyhanko.pdf_utils.images import PdfImage  # noqa: PLC0415
    from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, Margins, SimpleBoxLayoutRule  # noqa: PLC0415  # noqa: PLC0415
    from pyhanko.stamp import StaticStampStyle  # noqa: PLC0415

    whole = SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MID,
        y_align=AxisAlignment.ALIGN_MID,
        margins=Margins(0, 0, 0, 0),
        inner_content_scaling=InnerScaling.STRETCH_TO_FIT,
    )
    return StaticStampStyle(
        background=PdfImage(open_image(image.png)),
        background_opacity=1.0,
        background_layout=whole,
        border_width=0,
    )


def box_of(image: PlacedImage | None) -> tuple[int, int, int, int] | None:
    """The field's rectangle in points; None for an invisible signature."""
    if image is None:
        return None
    left, bottom = image.x_mm * MM, image.y_mm * MM
    right, top = left + image.width_mm * MM, bottom + image.height_mm * MM
    return round(left), round(bottom), round(right), round(top)
