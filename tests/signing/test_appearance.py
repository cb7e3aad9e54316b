"""Images of signature and seal: what the rules want, what can't be used at all."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from nq20desk.core.errors import KnownError
from nq20desk.signing.appearance import image_warnings, open_png, stamp_image
from nq20desk.signing.request import PlacedImage, Role

BLUE, RED, BLACK = (20, 50, 160), (200, 20, 30), (10, 10, 10)


def drawn(colour: tuple[int, int, int], ground: tuple[int, ...], mode: str = "RGBA") -> bytes:
    """A stroke of a colour on a ground."""
    image = Image.new(mode, (300, 150), ground)
    ImageDraw.Draw(image).line((20, 120, 150, 20, 280, 120), fill=colour, width=8)
    return saved(image)


def saved(image: Image.Image, kind: str = "PNG") -> bytes:
    file = BytesIO()
    image.save(file, kind)
    return file.getvalue()


def test_the_sample_images_are_as_the_rules_want(signature_png: bytes, seal_png: bytes) -> None:
    assert image_warnings(signature_png, Role.LEADER) == ()
    assert image_warnings(seal_png, Role.AGENCY) == ()


def test_the_sample_seal_is_crisp(seal_png: bytes) -> None:
    assert open_png(seal_png).size == (600, 600)


@pytest.mark.parametrize(
    ("png", "role", "words"),
    [
        (drawn(BLUE, (255, 255, 255), "RGB"), Role.LEADER, ["no transparent background"]),
        (drawn(BLUE, (255, 255, 255, 255)), Role.LEADER, ["no transparent background"]),
        (drawn(BLACK, (0, 0, 0, 0)), Role.LEADER, ["should be blue"]),
        (drawn(RED, (0, 0, 0, 0)), Role.LEADER, ["should be blue"]),
        (drawn(BLUE, (0, 0, 0, 0)), Role.AGENCY, ["should be red"]),
        (drawn(BLACK, (255, 255, 255), "RGB"), Role.AGENCY, ["transparent", "red"]),
        (saved(Image.new("RGBA", (50, 50), (0, 0, 0, 0))), Role.LEADER, ["empty"]),
        (drawn(BLUE, (0, 0, 0, 0)), Role.LEADER, []),
    ],
)
def test_what_the_rules_want_otherwise_is_said(png: bytes, role: Role, words: list[str]) -> None:
    said = [str(one) for one in image_warnings(png, role)]
    assert len(said) == len(words)
    assert all(word in sentence for word, sentence in zip(words, said, strict=True))


def test_a_palette_with_a_transparent_colour_is_transparent() -> None:
    image = Image.open(BytesIO(drawn(BLUE, (0, 0, 0, 0)))).quantize(8)
    assert image_warnings(saved(image), Role.LEADER) == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"not an image", drawn(BLUE, (0, 0, 0, 0))[:60],
     saved(Image.new("RGB", (9, 9)), "JPEG")],
)  # fmt: skip
def test_what_is_no_png_is_a_sentence(content: bytes) -> None:
    with pytest.raises(KnownError, match="not a readable PNG"):
        image_warnings(content, Role.LEADER)


def test_a_photograph_shrinks_to_what_a_printer_shows() -> None:
    photo = saved(Image.new("RGBA", (3000, 1500), (20, 50, 160, 90)))
    stamp = stamp_image(PlacedImage(photo, 0, 10, 10, 25.4, 12.7))
    assert stamp.size == (600, 300)


def test_an_image_without_size_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="can't be seen"):
        PlacedImage(b"", 0, 10, 10, 0, 10)
