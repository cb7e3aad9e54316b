"""What breaks a rule is found: each fault is put into a document, and only it is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nq20desk.core.conformance import Component, Measure, Outcome
from nq20desk.core.errors import KnownError
from nq20desk.core.layout import BodyRules, LayoutProfile, Part
from nq20desk.core.office import SizeSet
from nq20desk.document.conformance import Conformance, check_pdf
from nq20desk.document.tree import Document
from tests.document.documents import (
    BODY,
    PARTY_2026,
    STATE,
    paragraph,
    party_document,
    pdf_of,
    state_document,
    words,
)


def told(document: Document, written_by: LayoutProfile = STATE) -> set[tuple[str, str]]:
    found = check_pdf(pdf_of(document, written_by), STATE)
    return {(one.rule.component.value, one.rule.measure.value) for one in found.wrong}


def with_face(part: Part, **changes: object) -> LayoutProfile:
    """The rules of the State with a component set otherwise."""
    face = replace(STATE.faces[part], **changes)  # type: ignore[arg-type]
    return replace(STATE, faces={**STATE.faces, part: face})


def sizes(size: float) -> dict[SizeSet, float]:
    return dict.fromkeys(SizeSet, size)


def with_body(**changes: float) -> LayoutProfile:
    body: BodyRules = replace(STATE.body, **changes)  # type: ignore[arg-type]
    return replace(STATE, body=body)


FACES = {
    ("nation", "bold"): with_face(Part.NATION, bold=False),
    ("motto", "italic"): with_face(Part.MOTTO, italic=True),
    ("issuer", "size"): with_face(Part.ISSUER, sizes=sizes(14), smallest=14),
    ("number", "size"): with_face(Part.NUMBER, sizes=sizes(12)),
    ("place_date", "italic"): with_face(Part.PLACE_DATE, italic=False),
    ("kind", "size"): with_face(Part.KIND, sizes=sizes(16)),
    ("signer", "bold"): with_face(Part.SIGNER, bold=False),
    ("recipients_head", "italic"): with_face(Part.RECIPIENTS_HEAD, italic=False),
    ("recipients", "size"): with_face(Part.RECIPIENTS, sizes=sizes(13)),
    ("body", "indent"): with_body(indent=5),
    ("body", "gap"): with_body(paragraph_gap=3),
    ("body", "spacing"): with_body(leading=2),
    ("margins", "left"): replace(STATE, page=replace(STATE.page, left=20)),
    ("margins", "top"): replace(STATE, page=replace(STATE.page, top=30)),
    ("paper", "height"): replace(STATE, page=replace(STATE.page, height=279)),
    ("motto", "line"): replace(STATE, head=replace(STATE.head, motto_line=0.5)),
    ("issuer", "line"): replace(STATE, head=replace(STATE.head, issuer_line=0.9)),
    ("issuer", "centre"): replace(STATE, head=replace(STATE.head, left_share=0.25)),
    ("page_number", "top"): replace(STATE, page=replace(STATE.page, number_top=2)),
}


@pytest.mark.parametrize("fault", FACES, ids="-".join)
def test_a_page_set_otherwise_is_told(fault: tuple[str, str]):
    body = (*BODY[:-1], *(paragraph(words(70), key=f"k{at}") for at in range(8)), BODY[-1])
    assert fault in told(state_document(body), FACES[fault])


def head(**changes: str) -> Document:
    plain = state_document()
    return replace(plain, header=replace(plain.header, **changes))


@pytest.mark.parametrize(
    ("document", "fault"),
    [
        (head(number="Số: 5/BC-UBND"), ("number", "text")),
        (head(number="Số 141-BC/HU"), ("number", "text")),
        (head(place_date="Cao Bằng, ngày 5 tháng 3 năm 2025"), ("place_date", "text")),
        (head(place_date="Cao Bằng, ngày 05 tháng 1 năm 2025"), ("place_date", "text")),
        (replace(state_document(), closing_mark="."), ("closing", "text")),
        (head(issuer="Thành phố Cao Bằng"), ("issuer", "capitals")),
    ],
)
def test_wrong_words_are_told(document: Document, fault: tuple[str, str]):
    assert told(document) == {fault}


def test_a_party_document_is_not_one_of_the_state():
    found = check_pdf(pdf_of(party_document(), PARTY_2026), STATE)
    missing = {one.rule.component for one in found.findings if one.outcome is Outcome.MISSING}
    assert Component.NATION in missing


def test_the_page_of_a_fault_is_told():
    found: Conformance = check_pdf(pdf_of(state_document(), with_body(leading=2)), STATE)
    spacing = next(one for one in found.wrong if one.rule.measure is Measure.SPACING)
    assert spacing.page == 1


@pytest.mark.parametrize("content", [b"", b"no PDF at all", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_refused_in_a_sentence(content: bytes):
    with pytest.raises(KnownError) as refused:
        check_pdf(content, STATE)
    assert "PDF" in str(refused.value)
