"""From a scan to a PNG: paper goes, ink stays, the rest is cut off; bad scans are sentences."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from nq20desk.core.errors import KnownError
from nq20desk.signing.request import Role
from nq20desk.signing.scan import LARGEST_SCAN, Cut, make_image, read_scan

BLUE, RED, BLACK = (20, 40, 160), (200, 20, 30), (15, 15, 15)


def paper(colour: tuple[int, int, int], size: tuple[int, int] = (900, 600)) -> Image.Image:
    """A stroke and a ring on grained yellowish paper with specks of dust."""
    image = Image.new("RGB", size, (238, 234, 222))
    draw = ImageDraw.Draw(image)
    chance = random.Random(7)
    for _ in range(400):
        place = (chance.randrange(size[0]), chance.randrange(size[1]))
        draw.point(place, (225, 222, 210))
    draw.point((5, 5), (90, 90, 90))
    draw.line((300, 400, 600, 250), colour, 9)
    draw.ellipse((350, 200, 550, 400), outline=colour, width=7)
    return image


def pixels(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png))


@pytest.mark.parametrize(("role", "colour"), [(Role.LEADER, BLUE), (Role.AGENCY, RED)])
def test_paper_becomes_transparent_and_the_colour_stays(
    role: Role, colour: tuple[int, int, int]
) -> None:
    made = make_image(paper(colour), role, 40, Cut())
    image = pixels(made.png)
    assert image.mode == "RGBA"
    assert made.warnings == ()
    alpha = image.getchannel("A")
    assert alpha.getextrema() == (0, 255)
    inked = [p for p in image.get_flattened_data() if p[3] == 255]
    assert all(abs(a - b) < 40 for p in inked[:50] for a, b in zip(p, colour, strict=False))


def test_the_empty_rest_is_cut_off_dust_notwithstanding() -> None:
    image = pixels(make_image(paper(BLUE), Role.LEADER, 40, Cut()).png)
    assert image.width == pytest.approx(305, abs=12)
    assert image.height == pytest.approx(205, abs=12)


def test_another_colour_is_told_not_changed() -> None:
    made = make_image(paper(BLACK), Role.LEADER, 40, Cut())
    assert "should be blue" in str(made.warnings[0])


def test_no_finer_than_a_printer_shows() -> None:
    large = paper(BLUE).resize((2700, 1800))
    assert pixels(make_image(large, Role.LEADER, 20, Cut()).png).width <= 473


def test_a_part_without_ink_is_a_sentence() -> None:
    with pytest.raises(KnownError, match="Nothing but paper"):
        make_image(paper(BLUE), Role.LEADER, 40, Cut(0.8, 0.8, 1.0, 1.0))


def test_a_scan_of_more_than_20_mb_is_a_sentence_at_once(tmp_path: Path) -> None:
    path = tmp_path / "quét.tif"
    with path.open("wb") as file:
        file.truncate(LARGEST_SCAN + 1)
    with pytest.raises(KnownError, match="20 MB; a scan of up to 20 MB"):
        read_scan(path)


def test_a_picture_of_too_many_pixels_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "bom.png"
    Image.new("1", (20_000, 20_000)).save(path)
    with pytest.raises(KnownError, match="no picture that can be read"):
        read_scan(path)


@pytest.mark.parametrize("content", [b"", b"x" * 99, b"\xff\xd8\xff" + b"\0" * 50])
def test_no_picture_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "quét.jpg"
    path.write_bytes(content)
    with pytest.raises(KnownError, match="no picture that can be read"):
        read_scan(path)


def test_a_large_scan_is_worked_on_smaller_and_transparent_ones_on_white(tmp_path: Path) -> None:
    path = tmp_path / "quét.png"
    Image.new("RGBA", (5000, 4000), (0, 0, 0, 0)).save(path)
    scan = read_scan(path)
    assert max(scan.size) == 3000
    assert scan.getpixel((5, 5)) == (255, 255, 255)
