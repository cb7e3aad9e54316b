"""Composing again after a change gives the very bytes that composing from scratch gives."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nq20desk.document.page_codes import PageCodes
from nq20desk.document.pdf import Composer, compose_pages, write_pdf
from nq20desk.document.tree import Block, Document, Heading, Row
from tests.document.documents import (
    PARTY_2018,
    STATE,
    WRITTEN,
    appendix,
    document_for,
    paragraph,
    table,
    words,
)

# letters that only some paragraphs have: what a page is coded as depends on the pages before
LETTERS = "ăâđêôơưạảãàáặẳẵằắậẩẫầấẹẻẽèéệểễềếỵỷỹỳýỤỦŨÙÚ½²–“”0123456789%"


def written(document: Document, composer: Composer) -> bytes:
    composition = compose_pages(document, STATE, composer=composer)
    file = BytesIO()
    write_pdf(composition, file, WRITTEN, composer)
    return file.getvalue()


blocks: st.SearchStrategy[Block] = st.one_of(
    st.tuples(st.integers(1, 160), st.text(LETTERS, max_size=6)).map(
        lambda one: paragraph(f"{words(one[0])} {one[1]}".strip(), key="one.one", index=one[0])
    ),
    st.text(LETTERS, min_size=1, max_size=12).map(lambda one: Heading(1, "1.", one, "one")),
    st.integers(1, 40).map(table),
)


@given(st.lists(blocks, min_size=1, max_size=14), st.data())
@settings(max_examples=12)
def test_random_edits_compose_to_the_bytes_of_a_new_composition(
    body: list[Block], data: st.DataObject
) -> None:
    kept = Composer()
    for _ in range(5):
        place = data.draw(st.integers(0, len(body) - 1))
        cut = data.draw(st.integers(0, 2))
        body = [*body[:place], data.draw(blocks), *body[place + cut :]]
        document = replace(document_for(STATE, tuple(body)), appendices=(appendix(5),))
        assert written(document, kept) == written(document, Composer())


def test_pages_that_did_not_change_are_not_coded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    coded: list[int] = []
    from nq20desk.document import page_codes  # noqa: PLC0415 - its own name is patched

    whole = page_codes.coded
    monkeypatch.setattr(
        page_codes, "coded", lambda canvas, placed: coded.append(1) or whole(canvas, placed)
    )
    body = [paragraph(words(120), index=place) for place in range(40)]
    kept = Composer()
    written(document_for(STATE, tuple(body)), kept)
    assert len(coded) > 8
    coded.clear()
    body[20] = paragraph(words(119) + " Đảng", index=20)
    written(document_for(STATE, tuple(body)), kept)
    assert 1 <= len(coded) <= 2  # the paragraph may stand on two pages


def test_the_codes_of_long_work_do_not_pile_up() -> None:
    codes, composer = PageCodes(), Composer()
    composer.codes = codes
    for count in range(1, 260):
        written(document_for(STATE, (paragraph(words(count)),)), composer)
    assert len(codes) <= 200


def test_rows_and_the_end_of_the_body_have_places() -> None:
    one = table(60)
    document = document_for(PARTY_2018, (paragraph(words(20)), one, paragraph(words(20))))
    places = compose_pages(document, PARTY_2018).places
    assert [row for row, _, _ in places.rows] == [Row(one, index) for index in range(60)]
    heights = [(page, -height) for _, page, height in places.rows]
    assert heights == sorted(heights)
    assert places.end[0] == places.signer.page
    assert places.end[1] > places.signer.y_mm + places.signer.height_mm
