"""The typographer's rules on whole documents, on random ones too, read back from the PDF."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nq20desk.core.layout import LayoutProfile
from nq20desk.document.binding import bound_spaces
from nq20desk.document.conformance.ink import Page, Segment, read_pages
from nq20desk.document.fonts import serif
from nq20desk.document.lines import Measure, break_lines
from nq20desk.document.tree import Block, Heading, Run
from tests.document.documents import (
    PARTY_2026,
    STATE,
    appendix,
    document_for,
    paragraph,
    pdf_of,
    state_document,
    table,
    words,
)

MM = 72 / 25.4
FEW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SYLLABLES = st.sampled_from(words(60).split())
LONG_WORDS = st.text("abcdefghiklmnopqrstuvxy", min_size=60, max_size=200)
ADDRESSES = st.lists(st.text("abcdeghik", min_size=1, max_size=20), min_size=4, max_size=14).map(
    lambda parts: "https://" + "/".join(parts)
)
TEXTS = st.lists(SYLLABLES | SYLLABLES | LONG_WORDS | ADDRESSES, min_size=1, max_size=80).map(
    " ".join
)
HEADINGS = st.integers(1, 9).map(lambda at: Heading(1, f"{at}.", "Kết quả thực hiện", f"h{at}"))
BLOCKS = st.lists(
    TEXTS.map(paragraph) | TEXTS.map(paragraph) | HEADINGS | st.integers(1, 30).map(table),
    min_size=1,
    max_size=6,
)
PROFILES = st.sampled_from([STATE, PARTY_2026])


def letters(text: str) -> str:
    return "".join(text.split())


def pages_of(blocks: list[Block], profile: LayoutProfile) -> tuple[Page, ...]:
    closing = paragraph("Trên đây là báo cáo của Ủy ban nhân dân thành phố.")
    return read_pages(pdf_of(document_for(profile, (*blocks, closing)), profile))


def lines_of(page: Page) -> list[Segment]:
    return [Segment.joined(row) for row in page.rows]


@FEW
@given(BLOCKS, PROFILES)
def test_every_word_is_printed_and_nothing_leaves_the_margins(
    blocks: list[Block], profile: LayoutProfile
):
    pages = pages_of(blocks, profile)
    printed = letters("".join(line.text for page in pages for line in lines_of(page)))
    for block in blocks:
        if not hasattr(block, "runs"):
            continue
        for word in "".join(run.text for run in block.runs).split():
            assert word in printed
    rules = profile.page
    for page in pages:
        for one in page.segments:
            assert one.left >= rules.left * MM - 1
            assert one.right <= page.width - rules.right * MM + 1
            assert one.baseline >= rules.bottom * MM


@FEW
@given(BLOCKS, PROFILES)
def test_the_signature_block_has_text_above_it(blocks: list[Block], profile: LayoutProfile):
    pages = pages_of(blocks, profile)
    (page, head), *_ = [
        (page, one) for page in pages for one in page.segments if one.text == "Nơi nhận:"
    ]
    above = [one for one in lines_of(page) if one.baseline > head.baseline + 5]
    if page.number > 1:
        assert len([one for one in above if not one.text.isdecimal()]) >= 2


@FEW
@given(BLOCKS, PROFILES)
def test_no_heading_ends_a_page(blocks: list[Block], profile: LayoutProfile):
    for page in pages_of(blocks, profile):
        assert not lines_of(page)[-1].text.endswith("Kết quả thực hiện")


@FEW
@given(st.integers(1, 40), st.integers(1, 30), PROFILES)
def test_a_table_loses_no_row_and_repeats_its_header(rows: int, long: int, profile: LayoutProfile):
    pages = pages_of([table(rows, words_in_cell=long)], profile)
    text = " ".join(one.text for page in pages for one in page.segments)
    numbers = [f"Chỉ số thứ {row}:" for row in range(1, rows + 1)]
    assert all(text.count(number) == 1 for number in numbers)
    for page in pages:
        shown = " ".join(one.text for one in page.segments)
        if "Chỉ số thứ" in shown:
            assert shown.count("Mục tiêu Thực hiện") == 1


@pytest.mark.parametrize("size", range(40, 75, 7))
def test_neither_widow_nor_orphan(size: int):
    """Every paragraph has at least two lines on each page that it stands on."""
    body = [paragraph(words(size + 3 * at), key=f"p{at}") for at in range(9)]
    for page in pages_of(body, STATE)[:-1]:
        lines = [one for one in lines_of(page) if one.size == 14 and not one.text.isdecimal()]
        indents = [one.left > STATE.page.left * MM + 20 for one in lines]
        if page.number > 1 and len(lines) > 3:
            assert indents[:2] != [False, True], "a lone last line begins the page"
        assert not indents[-1], "a lone first line ends the page"


# ---- what a line may not end at


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("Quyết định số 141/QĐ-UBND ngày 14 tháng 3 năm 2025", ["số 141/QĐ-UBND", "ngày 14",
                                                              "tháng 3", "năm 2025"]),
        ("theo điểm a khoản 1 Điều 24 Mục 1 Chương III", ["điểm a", "khoản 1", "Điều 24",
                                                        "Mục 1", "Chương III"]),
        ("đạt 86,5 % với 15 triệu đồng và 26 giường", ["86,5 %", "15 triệu", "26 giường"]),
        ("Đại hội lần thứ 6, khóa XII", ["thứ 6", "khóa XII"]),
    ],
)  # fmt: skip
def test_numbers_stay_with_their_words(text: str, together: list[str]):
    held = bound_spaces(text)
    for phrase in together:
        at = text.index(phrase)
        assert at + phrase.index(" ") in held
    for width in range(120, 300, 9):
        lines = broken(text, width)
        for phrase in together:
            assert sum(phrase in line for line in lines) == 1, (width, lines)


def test_a_phrase_wider_than_the_line_is_broken_after_all():
    assert broken("số 1234567/QĐ-UBND", 60) == ["số", "1234567/", "QĐ-", "UBND"]


def test_bound_spaces_are_printed_as_plain_ones():
    """What is searched or copied is what was typed."""
    text = "theo Quyết định số 141/QĐ-UBND ngày 14 tháng 3 năm 2025 và điểm a khoản 1 Điều 24"
    pdf = pdf_of(state_document((paragraph(text),)))
    for page in read_pages(pdf):
        assert "\u00a0" not in "".join(one.text for each in page.segments for one in each.letters)
    copied = pypdf.PdfReader(BytesIO(pdf)).pages[0].extract_text()
    assert "\u00a0" not in copied


def broken(text: str, width: float) -> list[str]:
    lines = break_lines((Run(text),), Measure(width, 14), serif())
    return ["".join(piece.text for piece in line.pieces) for line in lines]


@given(
    st.lists(
        st.sampled_from(["số", "20-NQ/TW", "ngày", "05", "Điều", "1", "xã", "và"]) | LONG_WORDS,
        max_size=30,
    ).map(" ".join),
    st.floats(60, 500),
)
def test_lines_lose_nothing_and_fit(text: str, width: float):
    lines = break_lines((Run(text),), Measure(width, 14), serif())
    assert letters("".join(piece.text for line in lines for piece in line.pieces)) == letters(text)
    assert all(line.width <= width + 0.1 for line in lines)


# ---- appendices


def test_each_appendix_counts_its_own_pages_upright_or_across():
    document = replace(
        state_document(),
        appendices=(appendix(60, number="1"), appendix(60, landscape=True)),
    )
    pages = read_pages(pdf_of(document))
    turned = [page for page in pages if page.width > page.height]
    assert turned
    numbers = [
        one.text for page in turned for one in page.segments
        if one.text.isdecimal() and one.baseline > page.height - 20 * MM
    ]  # fmt: skip
    assert numbers == [str(at) for at in range(2, len(turned) + 1)]
