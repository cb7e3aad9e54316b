"""Opened in LibreOffice, the Word file has the text of the PDF and nearly its pages."""

import re
from collections import Counter
from dataclasses import replace

import pypdf
import pytest

from nq20desk.app import exports
from nq20desk.document.tree import Appendix
from tests.app.test_source_texts import SOURCES, enter, sections_of_000, sections_of_002
from tests.document.documents import BODY, state_document, table
from tests.document.word_files import converted, docx_of

needs_sources = pytest.mark.skipif(
    not SOURCES.exists(), reason="the source texts are not beside this checkout"
)

LETTERS_A_LINE = 80


def pages_of(path):
    """The words of each page without blanks and page number."""
    pages = ["".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]
    return [one.removeprefix(str(place)) if place > 1 else one
            for place, one in enumerate(pages, start=1)]  # fmt: skip


@needs_sources
@pytest.mark.parametrize("report", [1, 2])
def test_so_are_those_of_the_long_sources(desk, report, tmp_path):
    enter(desk, report, sections_of_002() if report == 1 else sections_of_000()[0])
    compared(desk, report, tmp_path)


@pytest.mark.parametrize("report", [1, 2])
def test_text_and_pages_are_those_of_the_pdf(desk, report, tmp_path):
    compared(desk, report, tmp_path)


def compared(desk, report, tmp_path):
    source = exports.source_of(desk, report)
    word, own = tmp_path / "b.docx", tmp_path / "own.pdf"
    exports.write_report_docx(source, word)
    exports.write_report_pdf(source, own)
    theirs, ours = pages_of(converted(word, tmp_path)), pages_of(own)
    check_pages(ours, theirs, source.snapshot.office.signer)


def check_pages(ours, theirs, signer):
    head = re.escape("TTChỉsốMụctiêu2025Mụctiêu2030Thựchiệnnăm2024")
    block = "".join("".join((*signer.authority, signer.post, signer.name)).split())
    texts = [re.sub(head, "", "".join(one)) for one in (ours, theirs)]
    assert Counter(texts[0]) == Counter(texts[1])
    plain = [one.replace(block, "") for one in texts]  # LibreOffice writes it after the left column
    assert plain[0] == plain[1]
    assert abs(len(ours) - len(theirs)) <= 1
    drift = 0
    for place, (own, other) in enumerate(zip(ours, theirs, strict=False), start=1):
        drift += len(own) - len(other)
        assert abs(drift) <= 2 * place * LETTERS_A_LINE, f"page {place}"


def test_an_appendix_lies_across_and_counts_its_own_pages(tmp_path):
    appendix = Appendix("Danh mục", "(Kèm theo Báo cáo)", (table(40),), landscape=True)
    word = tmp_path / "b.docx"
    word.write_bytes(docx_of(replace(state_document((*BODY, *BODY)), appendices=(appendix,))))
    pages = pypdf.PdfReader(converted(word, tmp_path)).pages
    across = [page.mediabox.width > page.mediabox.height for page in pages]
    first = across.index(True)
    assert all(across[first:])
    numbers = [page.extract_text().split()[0] for page in pages]
    assert first >= 2
    assert [numbers[1], numbers[first + 1]] == ["2", "2"]
    assert numbers[0] == "ỦY"
    assert numbers[first] == "Phụ"
    heads = [page.extract_text().count("Thực hiện") for page in pages[first:]]
    assert heads == [1] * len(heads)
