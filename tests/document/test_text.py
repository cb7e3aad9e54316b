"""What is copied out of the file is what was entered; nothing leaves the margins."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO

import pypdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.errors import KnownError
from nq20desk.document.fonts import serif
from nq20desk.document.lines import Measure, Set, break_lines
from nq20desk.document.tree import Cell, Paragraph, Run, Table
from tests.document.documents import (
    SENTENCE,
    appendix,
    composed,
    paragraph,
    pdf_of,
    rows_of,
    set_rows,
    state_document,
    table,
    words,
)

LETTERS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
ALPHABET = " ".join(f"{letter}{letter.upper()}" for letter in LETTERS)
SIGNS = "0123456789.,;:()%‰≥≤–“”/-+²"
URL = "https://moh.gov.vn/tin-tong-hop/-/asset_publisher/" + "bai-viet-rat-dai/" * 12 + "het.html"


def by_pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def by_pypdf(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def by_poppler(pdf: bytes) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    command = ["pdftotext", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


READERS = (by_pdfium, by_pypdf, by_poppler)


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("reader", READERS, ids=lambda one: one.__name__)
def test_a_page_of_text_is_copied_out_word_by_word(reader):
    text = SENTENCE + " – “đặc biệt” ≥ 95% (‰), " + ALPHABET + " " + words(90)
    assert plain(text) in plain(reader(pdf_of(state_document((paragraph(text),)))))


@pytest.mark.parametrize("reader", READERS, ids=lambda one: one.__name__)
def test_pieces_in_several_faces_are_copied_out_with_their_spaces(reader):
    runs = (Run("Một "), Run("hai", bold=True), Run(" ba", italic=True), Run(", bốn "),
            Run("năm sáu", underline=True), Run(" bảy"))  # fmt: skip
    body = (Paragraph(ParagraphStyle.BODY, (*runs, Run(" " + words(40)))),)
    assert "Một hai ba, bốn năm sáu bảy Ủy ban" in plain(reader(pdf_of(state_document(body))))


@pytest.mark.parametrize("reader", READERS, ids=lambda one: one.__name__)
def test_a_hyphen_at_a_lines_end_is_still_a_hyphen(reader):
    text = " ".join(["Độc lập - Tự do - Hạnh phúc, khoa học - công nghệ;"] * 12)
    assert plain(text) in plain(reader(pdf_of(state_document((paragraph(text),)))))


word = st.text(st.sampled_from(LETTERS + LETTERS.upper() + SIGNS), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(word, min_size=1, max_size=120))
def test_any_words_are_set_in_order_and_inside_the_margins(listed):
    text = " ".join(listed)
    rows = set_rows(composed(state_document((paragraph(text), paragraph("Hết", index=1)))))
    body = [row for row in rows if row.size == 14 and row.font == "nq20-Regular"]
    printed = "".join(row.text for row in body[: [row.text for row in body].index("Hết./.")])
    assert "".join(printed.split()) == text.replace(" ", "")
    assert all(row.right < 195.05 for row in body)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(word, min_size=1, max_size=60))
def test_any_words_are_copied_out_as_they_were_entered(listed):
    text = " ".join(listed)
    printed = by_pdfium(pdf_of(state_document((paragraph(f"Đầu: {text} :cuối"),))))
    found = re.search("Đầu:(.*):cuối", printed, re.DOTALL)
    assert found is not None
    assert "".join(found[1].split()) == text.replace(" ", "")


def test_a_long_address_stays_inside_the_margins_and_is_whole():
    rows = rows_of(pdf_of(state_document((paragraph(f"Xem {URL} để biết thêm."),))))
    assert max(row.right for row in rows) < 195.1
    assert URL in "".join(row.text for row in rows)


def test_a_word_without_any_place_to_cut_stays_inside_the_margins():
    rows = rows_of(pdf_of(state_document((paragraph("Ư" * 300),))))
    assert max(row.right for row in rows) < 195.1
    assert "Ư" * 300 in "".join(row.text for row in rows)


def test_a_no_break_space_keeps_its_words_together_and_the_margin_straight():
    text = " ".join(["ngày\u00a025/10/2017 của\u00a0Ban Chấp\u00a0hành"] * 15)
    rows = rows_of(pdf_of(state_document((paragraph(text),))))
    body = [row for row in rows if row.size == 14 and row.font == "LiberationSerif"][:-1]
    assert [row.right for row in body] == pytest.approx([195] * len(body), abs=0.1)
    assert not any(row.text.endswith(("ngày", "của", "Chấp")) for row in body)


def test_a_letter_that_the_font_lacks_is_named_with_the_words_around_it():
    body = (paragraph("Tỷ lệ đạt 95 \u4e2d phần trăm"),)
    with pytest.raises(KnownError) as refused:
        composed(state_document(body))
    assert "\u4e2d" in str(refused.value)
    assert "U+4E2D" in str(refused.value)
    assert "Tỷ lệ đạt" in str(refused.value)


@pytest.mark.parametrize(
    "document",
    [
        state_document((replace(table(1), caption="Bảng \u2011"),)),
        state_document((replace(table(1), unit_line="\u2011"),)),
        state_document((Table((1,), ((Cell("\u2011"),),), ()),)),
        replace(state_document(), appendices=(replace(appendix(1), title="\u2011"),)),
        replace(state_document(), appendices=(replace(appendix(1), attached_to="\u2011"),)),
        replace(state_document(), addressees=("\u2011",)),
    ],
)
def test_no_part_of_a_document_is_printed_with_a_gap(document):
    with pytest.raises(KnownError, match=r"U\+2011"):
        composed(document)


def test_the_font_has_all_vietnamese_letters_and_signs():
    serif().check([LETTERS, LETTERS.upper(), SIGNS, "…•≈×°₫"])


def test_struck_words_are_struck_to_their_end_only() -> None:
    runs = (Run("giữ"), Run(" "), Run("bỏ đi", strike=True), Run(" "), Run("thêm", underline=True))
    (line,) = break_lines(runs, Measure(500, 13, set=Set.LEFT), serif())
    (struck,) = [one for one in line.pieces if one.strike]
    assert struck.text.strip() == "bỏ đi"
    assert struck.strike == pytest.approx(serif().regular.width(struck.text.rstrip(), 13), abs=0.1)
    assert [one.text for one in line.pieces if one.underline] == ["thêm"]
