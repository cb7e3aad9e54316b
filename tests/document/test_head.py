"""The head of page 1 under a ruler, for the State and for both Party guidances."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nq20desk.core.layout import LayoutProfile
from nq20desk.core.office import SizeSet
from tests.document.documents import (
    PARTY_2018,
    PARTY_2026,
    STATE,
    composed,
    document_for,
    party_document,
    pdf_bytes,
    pdf_of,
    row_with,
    rows_of,
    state_document,
    strokes_of,
)

REGULAR, BOLD = "LiberationSerif", "LiberationSerif-Bold"
ITALIC, BOLD_ITALIC = "LiberationSerif-Italic", "LiberationSerif-BoldItalic"

STATE_PARTS = (
    # words | font | large | small
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD, 13, 12),
    ("Độc lập - Tự do - Hạnh phúc", BOLD, 14, 13),
    ("ỦY BAN NHÂN DÂN", REGULAR, 13, 12),
    ("THÀNH PHỐ CAO BẰNG", BOLD, 13, 12),
    ("Số: 141/BC-UBND", REGULAR, 13, 13),
    ("Thành phố Cao Bằng, ngày 14 tháng 3 năm 2025", ITALIC, 14, 13),
    ("BÁO CÁO", BOLD, 14, 13),
    ("Kết quả thực hiện Nghị quyết", BOLD, 14, 13),
    ("Thực hiện Công văn số 1010/SYT-KHTC", REGULAR, 14, 13),
    ("I. TỔ CHỨC TRIỂN KHAI PHỔ BIẾN", BOLD, 14, 13),
    ("1. Công tác phổ biến", BOLD, 14, 13),
    ("a) Việc nâng cao sức khỏe", REGULAR, 14, 13),
    ("TM. ỦY BAN NHÂN DÂN", BOLD, 14, 13),
    ("PHÓ CHỦ TỊCH", BOLD, 14, 13),
    ("Nguyễn Văn A", BOLD, 14, 13),
    ("Nơi nhận:", BOLD_ITALIC, 12, 12),
    ("- Lưu: VT, VP.", REGULAR, 11, 11),
)
PARTY_PARTS = (
    ("ĐẢNG CỘNG SẢN VIỆT NAM", BOLD, 15),
    ("ĐẢNG BỘ TỈNH LÂM ĐỒNG", REGULAR, 14),
    ("HUYỆN ỦY ĐỨC TRỌNG", BOLD, 14),
    ("Số 96-BC/HU", REGULAR, 14),
    ("Đức Trọng, ngày 05 tháng 8 năm 2022", ITALIC, 14),
    ("BÁO CÁO", BOLD, 16),
    ("Kết quả thực hiện Nghị quyết", BOLD, 14),
    ("-----", REGULAR, 14),
    ("Phần thứ nhất", BOLD, 14),
    ("TÌNH HÌNH TỔ CHỨC", BOLD, 14),
    ("T/M BAN THƯỜNG VỤ", BOLD, 14),
    ("Nguyễn Văn A", BOLD, 14),
    ("Nơi nhận:", REGULAR, 14),
    ("- Lưu: VP/HU.", REGULAR, 12),
)


@pytest.mark.parametrize(("words", "font", "large", "small"), STATE_PARTS)
def test_each_part_of_a_state_document_has_the_decrees_size_and_weight(words, font, large, small):
    for sizes, size in ((SizeSet.LARGE, large), (SizeSet.SMALL, small)):
        row = row_with(rows_of(pdf_bytes(composed(state_document(), STATE, sizes))), words)
        assert (row.font, row.size) == (font, size)


@pytest.mark.parametrize("profile", [PARTY_2018, PARTY_2026])
@pytest.mark.parametrize(("words", "font", "size"), PARTY_PARTS)
def test_each_part_of_a_party_document_has_its_size_and_weight(profile, words, font, size):
    row = row_with(rows_of(pdf_of(party_document(), profile)), words)
    assert (row.font, row.size) == (font, size)


def test_the_post_is_not_bold_under_the_guidance_of_2026():
    row = row_with(rows_of(pdf_of(party_document(), PARTY_2026)), "PHÓ BÍ THƯ")
    assert (row.font, row.size) == (REGULAR, 14)


def test_the_parts_of_a_column_stand_on_one_centre_line():
    rows = rows_of(pdf_of(state_document()))
    left = ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CAO BẰNG", "Số: 141/BC-UBND")
    right = ("CỘNG HÒA XÃ HỘI", "Độc lập - Tự do", "Thành phố Cao Bằng, ngày")
    for words, centre in ((left, 63.0), (right, 145.5)):
        for one in words:
            assert row_with(rows, one).centre == pytest.approx(centre, abs=0.1)


@pytest.mark.parametrize("profile", [STATE, PARTY_2018, PARTY_2026])
def test_number_and_date_stand_on_one_line(profile: LayoutProfile):
    rows = rows_of(pdf_of(document_for(profile), profile))
    number = next(row for row in rows if row.text.startswith("Số"))
    date = next(row for row in rows if ", ngày" in row.text)
    assert number.baseline == pytest.approx(date.baseline, abs=0.01)


@pytest.mark.parametrize("profile", [STATE, PARTY_2018, PARTY_2026])
def test_kind_and_subject_are_centred_between_the_margins(profile: LayoutProfile):
    rows = rows_of(pdf_of(document_for(profile), profile))
    for words in ("BÁO CÁO", "Kết quả thực hiện", "công tác bảo vệ, chăm sóc"):
        assert row_with(rows, words).centre == pytest.approx(112.5, abs=0.1)


def test_lines_are_drawn_under_motto_issuer_and_subject():
    pdf = pdf_of(state_document())
    rows, strokes = rows_of(pdf), strokes_of(pdf)
    last_of_subject = [row for row in rows if row.font == BOLD and row.size == 14][4]
    under = (
        (row_with(rows, "Độc lập"), 1.0, 1.0),
        (row_with(rows, "THÀNH PHỐ"), 1 / 3, 1 / 2),
        (last_of_subject, 1 / 3, 1 / 2),
    )
    for row, least, most in under:
        left, right, top = min(
            (one for one in strokes if one[2] > row.baseline
             and abs((one[0] + one[1]) / 2 - row.centre) < 1),
            key=lambda one: one[2],
        )  # fmt: skip
        assert least - 0.005 <= (right - left) / (row.right - row.left) <= most + 0.005
        assert 1.5 < top - row.baseline < 4, "clear of the dots below, but near"


def test_the_party_draws_one_line_and_prints_a_star_and_hyphens():
    pdf = pdf_of(party_document(()), PARTY_2026)
    rows = rows_of(pdf)
    party = row_with(rows, "ĐẢNG CỘNG SẢN")
    lengths = [right - left for left, right, _ in strokes_of(pdf)]
    assert party.right - party.left == pytest.approx(lengths[0], abs=0.1)
    star = next(row for row in rows if row.text == "*")
    assert star.centre == pytest.approx(row_with(rows, "HUYỆN ỦY").centre, abs=0.1)
    assert row_with(rows, "-----").centre == pytest.approx(112.5, abs=0.1)


def with_header(**changes):
    document = state_document()
    return replace(document, header=replace(document.header, **changes))


def test_a_long_name_is_set_smaller_before_it_takes_a_second_line():
    rows = rows_of(pdf_of(with_header(superior="UBND HUYỆN HÒA AN TỈNH CB")))
    superior, issuer = row_with(rows, "UBND HUYỆN"), row_with(rows, "THÀNH PHỐ CAO")
    assert (superior.size, issuer.size) == (12, 12)
    assert superior.text == "UBND HUYỆN HÒA AN TỈNH CB"


def test_a_name_too_long_for_one_line_breaks_into_balanced_lines():
    rows = rows_of(pdf_of(with_header(superior="ỦY BAN NHÂN DÂN TỈNH CAO BẰNG")))
    texts = [row.text for row in rows]
    assert "ỦY BAN NHÂN DÂN" in texts
    assert "TỈNH CAO BẰNG" in texts


def test_a_long_place_loses_nothing_of_the_date():
    place = "Thị trấn Trần Văn Thời, ngày 14 tháng 12 năm 2025 nối thêm cho dài hẳn ra"
    rows = rows_of(pdf_of(with_header(place_date=place)))
    shown = " ".join(row.text for row in rows if row.font == ITALIC and row.page == 0)
    assert shown.startswith(place)


def test_room_for_a_number_by_hand_is_kept():
    spaced = row_with(rows_of(pdf_of(with_header(number="Số:        /BC-UBND"))), "/BC-UBND")
    narrow = row_with(rows_of(pdf_of(with_header(number="Số: /BC-UBND"))), "/BC-UBND")
    assert (spaced.right - spaced.left) - (narrow.right - narrow.left) > 7


def test_the_subject_keeps_its_own_line_breaks():
    document = state_document()
    title = replace(document.title, subject="Kết quả thực hiện\nnăm 2024")
    rows = rows_of(pdf_of(replace(document, title=title)))
    assert row_with(rows, "Kết quả thực hiện").text == "Kết quả thực hiện"
    assert row_with(rows, "năm 2024").text == "năm 2024"


def test_one_addressee_stands_on_the_line_of_kinh_gui():
    rows = rows_of(pdf_of(replace(state_document(), addressees=("Sở Y tế tỉnh Cao Bằng",))))
    assert row_with(rows, "Kính gửi").text == "Kính gửi: Sở Y tế tỉnh Cao Bằng"


def test_several_addressees_have_their_dashes_under_the_colon():
    names = ("Sở Y tế tỉnh Cao Bằng", "Ban Thường vụ Thành ủy", "Hội đồng nhân dân thành phố")
    pdf = pdf_of(replace(state_document(), addressees=names))
    rows = rows_of(pdf)
    word = row_with(rows, "Kính gửi:")
    listed = [row for row in rows if row.text.startswith("- ") and row.size == 14][:3]
    assert [row.text for row in listed] == [
        f"- {names[0]};", f"- {names[1]};", f"- {names[2]}.",
    ]  # fmt: skip
    colon = word.right - 14 * 0.278 / 72 * 25.4
    assert [row.left for row in listed] == pytest.approx([colon] * 3, abs=0.1)
