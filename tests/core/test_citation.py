"""Citations of the register: in full the first time, by kind and number afterwards."""

import pytest

from nq20desk.core.blocks import citations_of
from nq20desk.core.citation import full_citation, short_citation, write_citations
from nq20desk.core.fields import plain_text
from nq20desk.core.figures import Figures
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.register import CitedDocument, Role
from nq20desk.resources.library import Library

PLAN = CitedDocument(
    "50-KH/TU", "Kế hoạch", "Tỉnh ủy Lâm Đồng", "16/04/2018",
    "về tăng cường công tác bảo vệ sức khỏe", Role.CITED,
)  # fmt: skip
LAW = CitedDocument("15/2023/QH15", "Luật", "Quốc hội", "09/01/2023",
                    "Luật Khám bệnh, chữa bệnh", Role.CITED)  # fmt: skip
PROJECT = CitedDocument("1816", "Đề án", "Bộ Y tế", "", "", Role.CITED)
NAMELESS = CitedDocument("", "Kế hoạch", "UBND huyện Tam Đường", "", "", Role.CITED)


@pytest.mark.parametrize(
    ("document", "full", "short"),
    [
        (PLAN, "Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng về tăng cường công tác "
               "bảo vệ sức khỏe", "Kế hoạch số 50-KH/TU"),
        (LAW, "Luật Khám bệnh, chữa bệnh", "Luật Khám bệnh, chữa bệnh"),
        (PROJECT, "Đề án 1816 của Bộ Y tế", "Đề án 1816"),
        (NAMELESS, "Kế hoạch của UBND huyện Tam Đường", "Kế hoạch của UBND huyện Tam Đường"),
    ],
)  # fmt: skip
def test_full_and_short(document: CitedDocument, full: str, short: str) -> None:
    assert (full_citation(document), short_citation(document)) == (full, short)


def test_a_subject_that_is_a_name_stands_in_quotes_and_its_kind_once() -> None:
    decision = CitedDocument("2348/QĐ-TTg", "Quyết định", "Thủ tướng Chính phủ", "05/12/2016",
                             "Đề án phát triển y tế cơ sở", Role.CITED)  # fmt: skip
    assert full_citation(decision).endswith(
        "ngày 05/12/2016 của Thủ tướng Chính phủ “Đề án phát triển y tế cơ sở”"
    )
    doubled = CitedDocument("18-KH/HU", "Kế hoạch", "Huyện ủy", "", "Kế hoạch bảo vệ", Role.CITED)
    assert full_citation(doubled) == "Kế hoạch số 18-KH/HU của Huyện ủy bảo vệ"


def said(sections: dict[str, str], documents: dict[int, CitedDocument]) -> list[str]:
    written = write_citations(((key, parse(text)) for key, text in sections.items()), documents)
    none = LiveFigures(Figures.of(Library().catalogue, ()))
    return [plain_text(one, none) for paragraphs in written.values() for one in paragraphs]


def test_the_order_of_printing_decides_which_citation_is_the_first() -> None:
    known = {7: PLAN, 9: PROJECT}
    one = "Theo {document:7} và {document:9}."
    assert said({"a": one, "b": one}, known) == [
        f"Theo {full_citation(PLAN)} và Đề án 1816 của Bộ Y tế.",
        "Theo Kế hoạch số 50-KH/TU và Đề án 1816.",
    ]
    assert said({"b": "{document:7}; {document:7}"}, known) == [
        f"{full_citation(PLAN)}; Kế hoạch số 50-KH/TU"
    ]


def test_an_unknown_document_is_a_gap() -> None:
    assert said({"a": "Theo {document:3}"}, {}) == ["Theo …"]


def test_markup_keeps_citations_and_their_face() -> None:
    markup = "- **{document:7}** và _{document:12}_"
    assert to_markup(parse(markup)) == markup
    assert [one.document for one in citations_of(parse(markup))] == [7, 12]
    typed = r"\{document:7\}"
    assert to_markup(parse(typed)) == typed
    assert not list(citations_of(parse(typed)))
