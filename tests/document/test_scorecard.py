"""The scorecard's page, read back by other libraries: one page, whole texts, true bars."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pdfplumber
import pypdf
import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Direction, Level
from nq20desk.core.verdict import Verdict
from nq20desk.document.bullet import BulletData, TargetTick, bullet_shapes
from nq20desk.document.marks import level_mark, verdict_mark
from nq20desk.document.pdf import write_sheet
from nq20desk.document.scorecard import Count, Heads, Key, Scorecard, ScoreGroup, ScoreLine
from nq20desk.document.scorecard_page import SMALLEST, compose_scorecard
from nq20desk.document.shapes import Bar, Ink
from nq20desk.document.tree import Info

LONG = "Tỷ lệ trạm y tế xã, phường, thị trấn thực hiện dự phòng, quản lý, điều trị bệnh"
MET = BulletData(0, 100, 60, targets=(TargetTick(Level.DISTRICT, 50),), verdict=Verdict.MET)


def line(number: int, verdict: Verdict = Verdict.MET, bullet: BulletData = MET) -> ScoreLine:
    name = f"{LONG} số {number}" if number % 5 == 0 else f"Chỉ số sức khỏe thứ {number}"
    return ScoreLine(name, f"{number},5%", "95%", "Chưa đạt, còn thiếu 8,5 điểm %", verdict,
                     replace(bullet, verdict=verdict), (Verdict.NOT_MET, None))  # fmt: skip


def card(count: int, **more) -> Scorecard:
    lines = [line(number) for number in range(1, count + 1)]
    groups = tuple(
        ScoreGroup(f"Nhóm {at // 5 + 1}", tuple(lines[at : at + 5])) for at in range(0, count, 5)
    )
    made = Scorecard(
        "ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN GIANG", "Tân Giang, ngày 05 tháng 01 năm 2026",
        "BẢNG THEO DÕI CHỈ TIÊU", ("Phường Tân Giang", "Số liệu mới nhất: 2025"),
        (Count(Verdict.MET, count, "đạt"), Count(Verdict.NOT_MET, 0, "chưa đạt")),
        Heads("Chỉ số", "Thực hiện", "Chỉ tiêu", "So với chỉ tiêu", "Đánh giá",
              ("NQ 20-NQ/TW 2025", "Lâm Đồng 50-KH/TU 2025")),
        groups, (Key(level_mark(Level.DISTRICT), "chỉ tiêu huyện"),),
        ("Nguồn số liệu: phường Tân Giang.",), "Trang 1/1",
        lambda rest: f"Chưa in {rest} chỉ số.", Info("Bảng theo dõi", "Phường Tân Giang"),
        datetime(2026, 1, 5, 8, tzinfo=UTC),
    )  # fmt: skip
    return replace(made, **more)


def written(made: Scorecard) -> bytes:
    file = BytesIO()
    write_sheet(compose_scorecard(made), made.info, file, made.made)
    return file.getvalue()


def text_of(data: bytes) -> str:
    (page,) = pypdf.PdfReader(BytesIO(data)).pages
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize("count", [1, 16, 40])
def test_everything_stands_on_exactly_one_page_of_a4(count):
    data = written(card(count))
    (page,) = pypdf.PdfReader(BytesIO(data)).pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
    words = text_of(data)
    for number in range(1, count + 1):
        assert f"{number},5%" in words
    assert words.count("Chưa đạt, còn thiếu 8,5 điểm %") == count
    assert "Chưa in" not in words


@pytest.mark.parametrize("count", [16, 40])
def test_nothing_leaves_the_margins_and_no_line_covers_another(count):
    with pdfplumber.open(BytesIO(written(card(count)))) as pdf:
        words = pdf.pages[0].extract_words()
        names = [one for one in words if one["text"] == "Nhóm"]
    assert min(one["x0"] for one in words) >= 14 * 72 / 25.4 - 1
    assert max(one["x1"] for one in words) <= (210 - 14) * 72 / 25.4 + 1
    assert max(one["bottom"] for one in words) <= 842 - 10 * 72 / 25.4
    tops = [one["top"] for one in names]
    assert tops == sorted(tops)
    assert len(tops) == -(-count // 5)


def test_few_indicators_are_printed_larger_than_many():
    def size(count: int) -> float:
        with pdfplumber.open(BytesIO(written(card(count)))) as pdf:
            return max(one["size"] for one in pdf.pages[0].chars if one["text"] == "5")

    assert size(10) > size(40) >= SMALLEST


def test_what_finds_no_room_is_counted_and_goes_without_target_first():
    many = card(90)
    unaimed = line(1000, Verdict.NO_TARGET)
    first = replace(many.groups[0], lines=(unaimed, *many.groups[0].lines))
    words = text_of(written(replace(many, groups=(first, *many.groups[1:]))))
    assert "Chưa in" in words
    rest = int(words.split("Chưa in ")[1].split()[0])
    assert rest > 0
    shown = sum(f" {number},5% " in f" {words} " for number in [*range(1, 91), 1000])
    assert shown + rest == 91
    assert "1000,5%" not in words


def test_fonts_are_embedded_with_all_vietnamese_letters():
    data = written(card(5, subtitles=("Ằ ẵ ở Ỷ ỹ đ Đ ươ ‰ ≥ ≤ ≈ – · “…”",)))
    assert "Ằ ẵ ở Ỷ ỹ đ Đ ươ ‰ ≥ ≤ ≈ – · “…”" in text_of(data)
    page = pypdf.PdfReader(BytesIO(data)).pages[0]
    for font in page["/Resources"]["/Font"].values():
        assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_a_letter_that_the_font_lacks_is_a_sentence():
    with pytest.raises(KnownError, match="can't be printed"):
        written(card(2, title="BẢNG 😀"))


def test_bars_are_drawn_with_the_geometry_of_the_screen():
    """The printed bar is 60 % of its track; lower-is-better grows from the right."""
    lower = replace(MET, value=20, direction=Direction.LOWER)
    for data, share in ((MET, 0.6), (lower, 0.2)):
        group = ScoreGroup("", (line(1, bullet=data),))
        with pdfplumber.open(BytesIO(written(card(1, groups=(group,), legend=())))) as pdf:
            page = pdf.pages[0]
            green = (0x1B / 255, 0x7F / 255, 0x4B / 255)
            grey = (0xE4 / 255, 0xE8 / 255, 0xED / 255)
            found = [*page.rects, *page.curves]
            (bar,) = [one for one in found if near(one, green)]
            (track,) = [one for one in found if near(one, grey) and one["height"] < 12]
        assert bar["width"] / track["width"] == pytest.approx(share, abs=0.005)
        edge = "x1" if data.is_reversed else "x0"
        assert bar[edge] == pytest.approx(track[edge], abs=0.01)
        on_screen = [one for one in bullet_shapes(data, 216) if isinstance(one, Bar)]
        screen = {one.ink: one.width for one in on_screen if one.ink in (Ink.MET, Ink.TRACK)}
        assert screen[Ink.MET] / screen[Ink.TRACK] == pytest.approx(share)


def near(shape, color) -> bool:
    found = shape["non_stroking_color"]
    return (
        bool(shape["fill"])
        and found is not None
        and len(found) == 3
        and all(abs(one - other) < 0.01 for one, other in zip(found, color, strict=True))
    )


def test_without_bars_a_count_has_no_scale():
    group = ScoreGroup("", (replace(line(1), bullet=None),))
    with pdfplumber.open(BytesIO(written(card(1, groups=(group,), legend=())))) as pdf:
        assert [one for one in pdf.pages[0].rects if one["fill"]] == []


def test_a_figure_in_words_stands_below_the_name():
    said = "> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý"
    group = ScoreGroup("", (replace(line(1), value=said),))
    assert f"“{said}”" in text_of(written(card(1, groups=(group,))))


def test_every_verdict_has_a_mark_of_another_form():
    forms = {
        tuple(type(one).__name__ for one in verdict_mark(verdict))
        + tuple(len(getattr(one, "points", ())) for one in verdict_mark(verdict))
        for verdict in Verdict
        if verdict is not Verdict.QUALITATIVE
    }
    assert len(forms) == len(Verdict) - 1


def test_the_same_card_makes_the_same_bytes():
    assert written(card(7)) == written(card(7))
