"""Two reports compared, and the comparison as pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pdfplumber
import pytest

from nq20desk.app.comparing import compare, pair_of
from nq20desk.app.comparison_paper import comparison_pdf
from nq20desk.app.desk import Desk
from nq20desk.app.frozen import make_replacement, take_step
from nq20desk.app.language import Language
from nq20desk.app.paper import write_paper
from nq20desk.core.errors import KnownError
from nq20desk.core.report import ReportState
from nq20desk.store.operations import SaveReport, WriteSection


@pytest.fixture
def replaced(desk: Desk) -> int:
    """A sent report's replacement, in which one word of a section is another."""
    desk.run(SaveReport(replace(desk.report(1), number="141", date=date(2025, 3, 14))))
    for to in (ReportState.SIGNED, ReportState.SENT):
        take_step(desk, 1, to)
    made = make_replacement(desk, 1)
    texts = desk.sections(made)
    key = next(key for key, text in texts.items() if " bệnh " in text)
    changed = texts[key].replace(" bệnh ", " BỆNHMỚI ", 1)
    desk.run(WriteSection(made, key, f"{changed}\nĐoạn viết thêm."))
    return made


def lined(page: pdfplumber.page.Page, word: str, share: float) -> bool:
    """Whether a line is drawn over the whole word at this share of its height from below."""
    found = [one for one in page.extract_words() if one["text"].strip(".,;:") == word]
    for one in found:
        height = one["bottom"] - share * (one["bottom"] - one["top"])
        for line in page.lines:
            near = abs(line["top"] - height) < 3
            if near and line["x0"] <= one["x0"] + 1 and line["x1"] >= one["x1"] - 1:
                return True
    return False


def test_words_are_struck_and_underlined_on_paper(
    desk: Desk, replaced: int, tmp_path: Path
) -> None:
    found = compare(desk, 1, replaced)
    target = tmp_path / "so sánh.pdf"
    write_paper(lambda: comparison_pdf(found, Language("vi")), target)
    with pdfplumber.open(target) as document:
        page = document.pages[0]
        text = page.extract_text()
        assert "BẢN SO SÁNH HAI BẢN BÁO CÁO" in text
        assert "141/BC-UBND, 14/03/2025" in text
        assert "số đoạn không đổi" in text
        assert lined(page, "BỆNHMỚI", 0.12)
        assert lined(page, "bệnh", 0.4)
        assert not lined(page, "khám", 0.4)


def test_the_default_pair(desk: Desk, replaced: int) -> None:
    assert pair_of(desk, replaced) == (1, replaced)
    assert pair_of(desk, 1) == (1, replaced)
    assert pair_of(desk, 2) is not None
    assert pair_of(desk, 99) is None


def test_a_report_is_not_compared_with_itself(desk: Desk) -> None:
    with pytest.raises(KnownError):
        compare(desk, 1, 1)


def test_two_that_say_the_same(desk: Desk) -> None:
    report = desk.report(1)
    desk.run(SaveReport(replace(report, id=0)))
    made = desk.reports()[0].id
    for key, text in desk.sections(1).items():
        desk.run(WriteSection(made, key, text))
    found = compare(desk, 1, made)
    assert not found.diff
    assert comparison_pdf(found, Language("en")).startswith(b"%PDF")


def test_another_ending_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        write_paper(lambda: b"", tmp_path / "so sánh.docx")
