"""Opened in LibreOffice, the Word file has the text of the PDF and nearly its pages."""

import re
from collections import Counter

import pypdf
import pytest

from nq20desk.app import exports
from tests.document.word_files import converted

LETTERS_A_LINE = 80


def pages_of(path):
    """The words of each page without blanks and page number."""
    pages = ["".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]
    return [one.removeprefix(str(place)) if place > 1 else one
            for place, one in enumerate(pages, start=1)]  # fmt: skip


@pytest.mark.parametrize("report", [1, 2])
def test_text_and_pages_are_those_of_the_pdf(desk, report, tmp_path):
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
