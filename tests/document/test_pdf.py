"""The file: the same bytes twice, its own fonts only, properties, bookmarks, the cache."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from time import perf_counter

import pypdf
import pytest

from nq20desk.document.pdf import Composer, compose_pages
from tests.document.documents import (
    PARTY_2026,
    PROFILES,
    STATE,
    WRITTEN,
    appendix,
    composed,
    document_for,
    paragraph,
    party_document,
    pdf_bytes,
    pdf_of,
    state_document,
    words,
)

LONG = tuple(paragraph(words(150 + place), index=place) for place in range(50))


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.key)
def test_the_same_document_makes_the_same_bytes(profile):
    document = replace(document_for(profile), appendices=(appendix(20, landscape=True),))
    assert pdf_of(document, profile) == pdf_of(document, profile)


def test_all_fonts_are_embedded_subsets_and_none_is_foreign():
    pdf = pdf_of(state_document())
    assert b"Helvetica" not in pdf
    fonts = {
        str(font["/BaseFont"]): font["/FontDescriptor"]
        for page in pypdf.PdfReader(BytesIO(pdf)).pages
        for font in (one.get_object() for one in page["/Resources"]["/Font"].values())
    }
    assert {name.split("+")[1] for name in fonts} == {
        "LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic",
        "LiberationSerif-BoldItalic",
    }  # fmt: skip
    assert all("/FontFile2" in one for one in fonts.values())
    assert len(pdf) < 300_000


def test_the_file_says_what_it_is_and_in_which_language():
    reader = pypdf.PdfReader(BytesIO(pdf_of(state_document())))
    assert reader.metadata is not None
    assert reader.metadata.title == "BÁO CÁO kết quả"
    assert reader.metadata.author == "UBND thành phố Cao Bằng"
    assert reader.trailer["/Root"]["/Lang"] == "vi-VN"
    assert reader.metadata.creation_date == WRITTEN
    assert reader.metadata.modification_date == WRITTEN
    assert tuple(reader.pages[0].mediabox[2:]) == pytest.approx((595.28, 841.89), abs=0.01)


def bookmarks(reader, listed, depth=0):
    for one in listed:
        if isinstance(one, list):
            yield from bookmarks(reader, one, depth + 1)
        else:
            yield depth, one.title, reader.get_destination_page_number(one)


def test_headings_and_appendices_are_bookmarks():
    document = replace(party_document(), appendices=(appendix(3),))
    reader = pypdf.PdfReader(BytesIO(pdf_of(document, PARTY_2026)))
    found = list(bookmarks(reader, reader.outline))
    assert [(depth, title.split(" ")[0]) for depth, title, _ in found] == [
        (0, "Phần"), (0, "I."), (1, "1."), (2, "a)"), (0, "II."), (0, "Phụ"),
    ]  # fmt: skip
    assert found[-1][2] == len(reader.pages) - 1


def test_a_document_without_headings_or_recipients_can_be_written():
    document = replace(state_document((paragraph("Kính báo"),)), recipients=())
    assert pdf_of(document).startswith(b"%PDF")
    assert composed(replace(document, body=())).page_count == 1


def test_a_composer_makes_the_same_pages_as_none():
    composer = Composer()
    for body in (LONG, (*LONG[:20], paragraph("Thay đổi"), *LONG[21:])):
        document = state_document(body)
        again = compose_pages(document, STATE, composer=composer)
        assert pdf_bytes(again) == pdf_bytes(compose_pages(document, STATE))


def test_composing_again_after_one_change_is_much_quicker():
    composer = Composer()
    cold, warm = [], []
    for _ in range(3):
        fresh = Composer()
        cold.append(seconds(state_document(LONG), fresh))
        compose_pages(state_document(LONG), STATE, composer=composer)
        changed = (*LONG[:25], paragraph(words(80), index=25), *LONG[26:])
        warm.append(seconds(state_document(changed), composer))
    assert min(warm) < min(cold) / 2


def seconds(document, composer) -> float:
    start = perf_counter()
    compose_pages(document, STATE, composer=composer)
    return perf_counter() - start
