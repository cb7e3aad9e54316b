"""The sources' own long texts can be entered and come out in order, numbers generated.

The texts lie beside the checkout, not in it; where they are absent these tests say so.
"""

import re

import pypdf
import pytest

from nq20desk.app import exports
from nq20desk.core.blocks import Paragraph, ParagraphStyle, Text
from nq20desk.core.fields import plain_text
from nq20desk.core.form import HeadingStyle
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.text import clean
from nq20desk.store.operations import WriteSection
from tests.benchmarks.source_text import SOURCES, paragraphs_of_000

FILE_002 = SOURCES / "002-bao-cao-cao-bang-2025-restored.md"
pytestmark = pytest.mark.skipif(
    not SOURCES.exists(), reason="the source texts are not beside this checkout"
)

# how each section's heading begins in source 000, in order
HEADINGS_000 = {
    "study": "1. Việc học tập quán triệt",
    "concretise": "2. Công tác lãnh đạo, chỉ đạo của các cấp ủy",
    "propaganda": "1. Công tác tuyên truyền",
    "viewpoints": "2. Thực hiện các quan điểm",
    "leadership": "3.1. ",
    "health_improvement": "3.2. ",
    "epidemic_grassroots": "3.3. ",
    "treatment_quality": "3.4. ",
    "pharma_equipment": "3.5. ",
    "workforce_science": "3.6. ",
    "system_services": "3.7. ",
    "finance": "3.8. ",
    "international": "3.9. ",
    "strengths": "1. Ưu điểm",
    "weaknesses": "2. Hạn chế, tồn tại",
    "causes": "3. Nguyên nhân",
    "lessons": "4. Bài học kinh nghiệm",
    "coming_tasks": "Phần thứ hai",
    "proposals": "Phần thứ ba",
    "closing": "Trên đây là báo cáo",
}
SECTIONS_002 = (
    "organisation", "study", "local_documents", "indicators", "solutions", "leadership", "tasks",
    "health_improvement", "epidemic_grassroots", "treatment_quality", "pharma_equipment",
    "workforce_science", "system_services", "finance", "propaganda", "difficulties", "lessons",
    "proposals", "proposals_province", "proposals_department",
)  # fmt: skip


def squeezed(text):
    return "".join(text.split())


def printed(desk, report, tmp_path):
    target = tmp_path / "báo cáo.pdf"
    exports.write_report_pdf(exports.source_of(desk, report), target)
    pages = [page.extract_text() for page in pypdf.PdfReader(target).pages]
    return squeezed("".join([pages[0], *(page.split("\n", 1)[1] for page in pages[1:])]))


def enter(desk, report, sections):
    form = desk.library.form(desk.report(report).form)
    for one in form.sections:
        if one.is_written:
            desk.run(WriteSection(report, one.key, to_markup(sections.get(one.key, ()))))


def check_order(desk, report, text):
    """Every section's paragraphs stand in the PDF after its generated heading, in order."""
    snapshot = desk.snapshot(report)
    position = 0
    for numbered in snapshot.form.numbered(snapshot.report.arrangement):
        paragraphs = snapshot.text_of(numbered.section.key)
        if not paragraphs and numbered.section.heading is HeadingStyle.RUN_IN:
            continue  # 000's requests stand under "proposals" here, with stars of their own
        for wanted in [numbered.number, *(plain_text(p, snapshot.live) for p in paragraphs)]:
            found = text.find(squeezed(wanted).rstrip("."), position)
            assert found >= 0, (numbered.section.key, wanted[:60])
            position = found


def sections_of_000():
    starts = list(HEADINGS_000.items())
    sections, key, expected = {"preamble": []}, "preamble", 0
    for paragraph in paragraphs_of_000():
        line = "".join(piece.text for piece in paragraph.pieces)
        if expected < len(starts) and line.startswith(starts[expected][1]):
            key, expected = starts[expected][0], expected + 1
            sections[key] = [paragraph] if key == "closing" else []
            continue
        sections[key].append(paragraph)
    return sections, expected


def test_the_whole_of_000(desk, tmp_path):
    sections, found = sections_of_000()
    assert found == len(HEADINGS_000)
    enter(desk, 2, sections)
    text = printed(desk, 2, tmp_path)
    check_order(desk, 2, text)
    assert len(text) > 25_000


def sections_of_002():
    text = clean(FILE_002.read_text(encoding="utf-8")).split("<!-- GHI CHÚ")[0]
    keys = iter(SECTIONS_002)
    sections, key = {}, "preamble"
    for raw in text.split("\n"):
        line = raw.strip().replace("\\", "")
        if line.startswith("##"):
            key = next(keys)
        elif re.match(r"2\. Việc xây dựng", line):
            sections["plan_issued"] = [plain(line[3:])]
        elif line.startswith("Trên đây là"):
            sections["closing"] = [plain(line)]
        elif line and line[0] not in "|#<*":
            sections.setdefault(key, []).append(plain(line))
    assert next(keys, None) is None
    return sections


def plain(line):
    """A line as a paragraph whose characters are all text but the bullet."""
    (bullet,) = parse(re.sub(r"[*_~{}]", " ", line)) or (None,)
    if bullet is None or bullet.style is ParagraphStyle.NUMBERED:
        return Paragraph(ParagraphStyle.BODY, (Text(line),))
    return bullet


def test_the_whole_of_002(desk, tmp_path):
    sections = sections_of_002()
    enter(desk, 1, sections)
    text = printed(desk, 1, tmp_path)
    check_order(desk, 1, text)
    assert "đ)Việcthựchiệnchínhsách" in text
