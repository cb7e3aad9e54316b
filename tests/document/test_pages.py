"""Pages: margins, numbers, what stays together, appendices, the signature block."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nq20desk.core.layout import LayoutProfile
from nq20desk.document.pdf import Box, seal_box
from nq20desk.document.tree import Heading
from tests.document.documents import (
    PARTY_2026,
    PROFILES,
    STATE,
    appendix,
    composed,
    document_for,
    paragraph,
    pdf_bytes,
    pdf_of,
    row_with,
    rows_of,
    set_rows,
    state_document,
    table,
    words,
)

LENGTHS = range(150, 1400, 37)


def long_body(paragraphs: int = 40) -> tuple:
    return tuple(paragraph(words(60 + place), index=place) for place in range(paragraphs))


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.key)
def test_nothing_but_the_page_number_leaves_the_margins(profile: LayoutProfile):
    rows = rows_of(pdf_of(document_for(profile, long_body()), profile))
    text = [row for row in rows if not (row.text.isdigit() and row.top < 20)]
    assert min(row.left for row in text) == pytest.approx(30, abs=0.5)
    assert max(row.right for row in text) == pytest.approx(195, abs=0.1)
    assert min(row.top for row in text) >= 19.5
    assert max(row.baseline for row in text) <= 277


def test_body_lines_end_at_the_right_margin_and_paragraphs_begin_indented():
    rows = rows_of(pdf_of(state_document((paragraph(words(300)),))))
    body = [row for row in rows if row.size == 14 and row.font == "LiberationSerif"]
    assert body[0].left == pytest.approx(40, abs=0.1)
    assert [row.right for row in body[:-1]] == pytest.approx([195] * (len(body) - 1), abs=0.1)
    assert [row.left for row in body[1:]] == pytest.approx([30] * (len(body) - 1), abs=0.5)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.key)
def test_page_numbers_stand_centred_in_the_top_margin_from_page_two_on(profile: LayoutProfile):
    rows = rows_of(pdf_of(document_for(profile, long_body()), profile))
    numbers = [row for row in rows if row.text.isdigit() and row.top < 20]
    assert [(row.page, row.text) for row in numbers] == [
        (page, str(page + 1)) for page in range(1, rows[-1].page + 1)
    ]
    for row in numbers:
        assert row.centre == pytest.approx(112.5, abs=0.1)
        assert 10 <= row.top < row.baseline < 20
        assert row.size == 14


def test_neither_first_nor_last_line_of_a_paragraph_stands_alone_on_a_page():
    for first in range(20, 520, 13):
        body = (paragraph(words(first)), *long_body(8))
        rows = set_rows(composed(state_document(body)))
        for page in range(1, rows[-1].page + 1):
            before = [row for row in rows if row.page == page - 1]
            after = [row for row in rows if row.page == page and not row.text.isdigit()]
            begun = before[-1].left > 39, before[-2].left > 39
            assert not begun[0], f"first line alone at the foot of page {page}"
            if after[0].left < 39 and after[0].size == 14:
                assert after[1].left < 39, f"last line alone on top of page {page + 1}"


def test_a_heading_is_never_the_last_thing_on_a_page():
    heading = Heading(1, "1.", "Công tác phổ biến", "one")
    for length in LENGTHS:
        body = (paragraph(words(length)), heading, paragraph(words(90), index=1))
        rows = set_rows(composed(state_document(body)))
        found = row_with(rows, "1. Công tác phổ biến")
        after = [row for row in rows if row.page == found.page and row.top > found.top]
        assert len(after) >= 2


@pytest.mark.parametrize("ending", [(5,), (5, 5), (14,), (40,), (60,), (90, 5)])
@pytest.mark.parametrize("profile", [STATE, PARTY_2026], ids=lambda one: one.key)
def test_the_signature_block_has_at_least_two_lines_of_text_with_it(profile, ending):
    for length in LENGTHS:
        body = [paragraph(words(length))]
        body += [paragraph(words(count), index=place + 1) for place, count in enumerate(ending)]
        rows = set_rows(composed(document_for(profile, tuple(body)), profile))
        name, head = row_with(rows, "Nguyễn Văn A"), row_with(rows, "Nơi nhận:")
        assert name.page == head.page
        above = [row for row in rows if row.page == head.page and row.top < head.top - 1
                 and row.top > 19]  # fmt: skip
        assert len(above) >= 2
        assert name.baseline < 277


def test_a_table_at_the_end_gives_its_last_rows_to_the_signature_block():
    for count in range(10, 60, 3):
        rows = set_rows(composed(state_document((paragraph(words(80)), table(count)))))
        head = row_with(rows, "Nơi nhận:")
        last = row_with(rows, f"Chỉ số thứ {count}:")
        assert last.page == head.page


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.key)
def test_recipients_begin_level_with_the_authority(profile: LayoutProfile):
    rows = rows_of(pdf_of(document_for(profile), profile))
    authority = next(row for row in rows if row.text.startswith(("TM.", "T/M")))
    recipients = row_with(rows, "Nơi nhận:")
    assert recipients.baseline == pytest.approx(authority.baseline, abs=0.05)
    assert recipients.left == pytest.approx(30, abs=0.5)


def test_there_is_room_for_hand_and_seal_between_post_and_name():
    rows = rows_of(pdf_of(state_document()))
    post = [row for row in rows if row.text == "PHÓ CHỦ TỊCH"][-1]
    name = row_with(rows, "Nguyễn Văn A")
    assert name.centre == pytest.approx(post.centre, abs=0.1)
    assert name.top - post.baseline >= 25


def test_recipients_end_with_the_marks_of_the_rules():
    document = replace(state_document(), recipients=("Sở Y tế;", "- HĐND,", "Lưu: VT"))
    state = [row.text for row in rows_of(pdf_of(document)) if row.size == 11]
    assert state == ["- Sở Y tế;", "- HĐND;", "- Lưu: VT."]


def test_more_recipients_than_a_page_can_hold_are_all_printed():
    names = tuple(f"Cơ quan nhận thứ {count}" for count in range(1, 91))
    texts = {row.text for row in rows_of(pdf_of(replace(state_document(), recipients=names)))}
    assert {f"- {name};" for name in names[:-1]} <= texts


def test_the_signing_places_are_where_the_words_are():
    composition = composed(state_document(long_body()))
    rows, places = rows_of(pdf_bytes(composition)), composition.places
    post = [row for row in rows if row.text == "PHÓ CHỦ TỊCH"][-1]
    name = row_with(rows, "Nguyễn Văn A")
    signer = places.signer
    assert signer.page == name.page
    assert signer.x_mm + signer.width_mm / 2 == pytest.approx(name.centre, abs=0.1)
    assert 297 - post.baseline > signer.y_mm + signer.height_mm
    assert signer.y_mm > 297 - name.top
    for box, row in (
        (places.number, row_with(rows, "Số: 141")),
        (places.date, row_with(rows, "ngày 14 tháng 3")),
    ):
        assert box.x_mm <= row.left < row.right <= box.x_mm + box.width_mm
        assert box.y_mm < 297 - row.baseline < box.y_mm + box.height_mm


def test_the_seal_covers_a_third_of_the_signature_from_the_left():
    signer = Box(3, 120, 60, 45, 20)
    seal = seal_box(signer, 36)
    assert seal.x_mm + seal.width_mm == pytest.approx(120 + 45 / 3)
    assert seal.y_mm + 18 == pytest.approx(60 + 10)
    assert (seal.page, seal.width_mm, seal.height_mm) == (3, 36, 36)


def test_headings_and_paragraphs_are_noted_where_they_are_printed():
    composition = composed(state_document())
    rows = rows_of(pdf_bytes(composition))
    for key, words_of_heading in (("one", "I. TỔ CHỨC"), ("one.one.a", "a) Việc nâng cao")):
        row = row_with(rows, words_of_heading)
        _, page, height = next(one for one in composition.places.headings if one[0] == key)
        assert page == row.page
        assert 0 < row.baseline - (297 - height) < 6
    page, height = composition.places.paragraphs["one.one", 1]
    row = next(row for row in rows if row.text.startswith("- Ủy ban"))
    assert page == row.page
    assert 0 < row.baseline - (297 - height) < 6


def test_appendices_begin_a_page_and_count_their_own():
    document = replace(
        state_document(),
        appendices=(appendix(60, number="1"), appendix(90, landscape=True, number="2")),
    )
    composition = composed(document)
    rows = rows_of(pdf_bytes(composition))
    first, second = row_with(rows, "Phụ lục I"), row_with(rows, "Phụ lục II")
    assert first.top < 22
    numbers = {row.page: row.text for row in rows if row.text.isdigit() and row.top < 19}
    assert first.page not in numbers
    assert numbers[first.page + 1] == "2"
    assert second.page not in numbers
    assert numbers[second.page + 1] == "2"
    sheets = composition.sheets
    assert sheets[first.page].height > sheets[first.page].width
    assert sheets[second.page].height < sheets[second.page].width
    assert second.centre == pytest.approx(30 + (297 - 45) / 2, abs=0.1)


@pytest.mark.parametrize(
    ("text", "mark", "printed"),
    [
        ("Trên đây là báo cáo", "./.", "Trên đây là báo cáo./."),
        ("Trên đây là báo cáo.", "./.", "Trên đây là báo cáo./."),
        ("Trên đây là báo cáo./.", "./.", "Trên đây là báo cáo./."),
        ("Trên đây là báo cáo.", ".", "Trên đây là báo cáo."),
        ("Trên đây là báo cáo ", ".", "Trên đây là báo cáo."),
    ],
)
def test_the_closing_mark_stands_once_at_the_end(text, mark, printed):
    document = replace(state_document((paragraph(text),)), closing_mark=mark)
    assert row_with(rows_of(pdf_of(document)), "Trên đây").text == printed
