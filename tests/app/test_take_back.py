"""A Word file goes out, is edited by another library, and comes back."""

import copy

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from nq20desk.app import exports
from nq20desk.app.take_back import enter, read_back
from nq20desk.core.errors import KnownError
from nq20desk.core.lifecycle import ReportStep
from nq20desk.core.markup import to_markup
from nq20desk.core.report import ReportState
from nq20desk.core.takeback import Fate
from nq20desk.core.textdiff import Change
from nq20desk.store.operations import WriteSection
from nq20desk.store.operations.report_states import TakeStep
from tests.app.test_source_texts import SOURCES, sections_of_000, sections_of_002
from tests.app.test_source_texts import enter as enter_sections
from tests.document.word_files import converted

needs_sources = pytest.mark.skipif(
    not SOURCES.exists(), reason="the source texts are not beside this checkout"
)
SECTION = "epidemic_grassroots"
TEXT = """- Toàn thành phố có 11 trạm y tế đạt chuẩn quốc gia.
- Đạt {doctors_per_10000@2024} bác sĩ trên 10.000 dân.
+ Trang thiết bị được bổ sung **hằng quý**.
+ Một mục sẽ bị bỏ đi trong tệp."""


@pytest.fixture
def word(desk, tmp_path):
    """The State report of the sample with a section of known text, exported."""
    desk.run(WriteSection(1, SECTION, TEXT))
    return exported(desk, 1, tmp_path)


def exported(desk, report, tmp_path):
    path = tmp_path / f"{report}.docx"
    exports.write_report_docx(exports.source_of(desk, report), path)
    return path


def back(desk, path, report=1):
    return read_back(desk.snapshot(report), path)


def edited(path, change):
    document = docx.Document(str(path))
    change(document)
    document.save(str(path))
    return path


def paragraph_with(document, text):
    return next(one for one in document.paragraphs if text in one.text)


def replace_word(document, old, new):
    run = next(one for one in paragraph_with(document, old).runs if old in one.text)
    run.text = run.text.replace(old, new)


def said(file):
    """Section, fate, removed and added words of each change."""
    return [
        (section.key, one.fate,
         [s.text for s in one.stretches if s.change is Change.REMOVED],
         [s.text for s in one.stretches if s.change is Change.ADDED])
        for section in file.result.sections for one in section.changes
    ]  # fmt: skip


# ---- nothing edited


@pytest.mark.parametrize("report", [1, 2])
def test_an_unedited_file_changes_nothing(desk, report, tmp_path):
    file = back(desk, exported(desk, report, tmp_path), report)
    assert said(file) == []
    assert file.result.notes == ()
    assert file.result.recognised > 50


@pytest.mark.parametrize("report", [1, 2])
def test_nor_does_one_that_python_docx_saved(desk, report, tmp_path):
    path = edited(exported(desk, report, tmp_path), lambda document: None)
    assert said(back(desk, path, report)) == []


@pytest.mark.parametrize("report", [1, 2])
def test_nor_does_one_that_libreoffice_saved(desk, report, tmp_path):
    """It drops the tags of content controls: the figures are found by their place."""
    path = converted(exported(desk, report, tmp_path), tmp_path / "lo", "docx:MS Word 2007 XML")
    file = back(desk, path, report)
    assert said(file) == []
    assert file.result.notes == ()


@pytest.mark.parametrize("report", [1, 2])
def test_nor_does_one_without_any_marks(desk, report, tmp_path):
    """Headings and likeness place the paragraphs where bookmarks and properties are gone."""

    def strip(document):
        root = document.element
        for name in ("w:bookmarkStart", "w:bookmarkEnd"):
            for one in list(root.iter(qn(name))):
                one.getparent().remove(one)
        for part in document.part.package.iter_parts():
            if str(part.partname) == "/docProps/custom.xml":
                part._blob = b"<Properties/>"

    path = edited(exported(desk, report, tmp_path), strip)
    file = back(desk, path, report)
    assert said(file) == []
    assert file.result.recognised > 50


@needs_sources
def test_the_whole_of_000_and_002_comes_back_unchanged(desk, tmp_path):
    enter_sections(desk, 2, sections_of_000()[0])
    enter_sections(desk, 1, sections_of_002())
    for report in (1, 2):
        file = back(desk, exported(desk, report, tmp_path), report)
        assert said(file) == []
        assert file.result.notes == ()


# ---- edited


def test_a_changed_word(desk, word):
    file = back(desk, edited(word, lambda doc: replace_word(doc, "11 trạm", "12 trạm")))
    assert said(file) == [(SECTION, Fate.CHANGED, ["11"], ["12"])]
    assert enter(desk, file, {1}) == 1
    assert desk.sections(1)[SECTION] == TEXT.replace("11 trạm", "12 trạm")
    desk.undo()
    assert desk.sections(1)[SECTION] == TEXT


def test_an_added_paragraph_a_removed_bullet_and_bold(desk, word):
    def change(document):
        first = paragraph_with(document, "11 trạm")
        new = copy.deepcopy(first._p)
        first._p.addnext(new)
        added = docx.text.paragraph.Paragraph(new, first._parent)
        for one in list(new.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
            new.remove(one)
        added.runs[0].text = "Mười trạm có bác sĩ làm việc thường xuyên."
        gone = paragraph_with(document, "Một mục sẽ bị bỏ")
        gone._p.getparent().remove(gone._p)
        paragraph_with(document, "hằng quý").runs[0].bold = True

    file = back(desk, edited(word, change))
    assert [one[:2] for one in said(file)] == [
        (SECTION, Fate.ADDED), (SECTION, Fate.LOOK), (SECTION, Fate.REMOVED),
    ]  # fmt: skip
    lines = TEXT.split("\n")
    enter(desk, file, {1, 3})
    taken = [lines[0], "- Mười trạm có bác sĩ làm việc thường xuyên.", *lines[1:3]]
    assert desk.sections(1)[SECTION] == "\n".join(taken)


def test_a_refused_change_leaves_the_text(desk, word):
    file = back(desk, edited(word, lambda doc: replace_word(doc, "11 trạm", "12 trạm")))
    before = desk.sections(1)
    assert enter(desk, file, set()) == 0
    assert desk.sections(1) == before


def test_a_figure_that_was_changed_is_told_and_stays_live(desk, word):
    def change(document):
        control = next(paragraph_with(document, "trên 10.000 dân")._p.iter(qn("w:sdt")))
        next(control.iter(qn("w:t"))).text = "99"

    file = back(desk, edited(word, change))
    assert said(file) == []
    (note,) = file.result.notes
    assert note.section == SECTION
    assert "“99” in the file" in str(note.text)
    assert "doctors_per_10000@2024" in str(note.text)


def test_text_around_a_live_figure_can_change(desk, word):
    file = back(
        desk, edited(word, lambda doc: replace_word(doc, "bác sĩ trên", "bác sĩ tính trên"))
    )
    assert said(file) == [(SECTION, Fate.CHANGED, [], ["tính"])]
    enter(desk, file, {1})
    assert "Đạt {doctors_per_10000@2024} bác sĩ tính trên" in desk.sections(1)[SECTION]


def test_typing_over_a_figure_whose_control_is_gone_is_shown(desk, word):
    def change(document):
        paragraph = paragraph_with(document, "trên 10.000 dân")
        for one in list(paragraph._p.iter(qn("w:sdt"))):
            one.getparent().remove(one)
        paragraph.runs[0].text = "Đạt 99"

    file = back(desk, edited(word, change))
    (change_,) = file.result.changes
    assert change_.typed_over == ("{doctors_per_10000@2024}",)


def test_tracked_changes_are_read_as_accepted(desk, word):
    def change(document):
        paragraph = paragraph_with(document, "11 trạm")
        run = paragraph.runs[0]._r
        inserted, deleted = OxmlElement("w:ins"), OxmlElement("w:del")
        gone = copy.deepcopy(run)
        for one in gone.iter(qn("w:t")):
            one.tag = qn("w:delText")
        deleted.append(gone)
        run.addprevious(deleted)
        run.addprevious(inserted)
        inserted.append(run)
        next(inserted.iter(qn("w:t"))).text = "Toàn thành phố có 10 trạm y tế đạt chuẩn quốc gia."

    file = back(desk, edited(word, change))
    assert file.result.tracked == 2
    assert said(file) == [(SECTION, Fate.CHANGED, ["11"], ["10"])]


def test_a_changed_cell_of_the_indicator_table_is_told(desk, word):
    def change(document):
        table = document.tables[1]
        table.cell(1, len(table.columns) - 1).paragraphs[0].runs[0].text = "99,9"

    file = back(desk, edited(word, change))
    assert said(file) == []
    assert [one.section for one in file.result.notes] == ["indicators"]


def test_a_changed_heading_is_told_and_stays(desk, word):
    file = back(desk, edited(word, lambda doc: replace_word(doc, "BÀI HỌC KINH NGHIỆM", "BÀI HỌC")))
    assert said(file) == []
    assert [one.section for one in file.result.notes] == ["lessons"]


def test_a_changed_subject_and_a_number_written_by_hand_are_told(desk, word):
    def change(document):
        subject = next(one for one in document.paragraphs if one.style.name == "Subtitle")
        subject.runs[0].text = "Kết quả " + subject.runs[0].text[10:]
        document.tables[0].cell(1, 0).paragraphs[0].runs[0].text = "Số: 999/BC-UBND"

    file = back(desk, edited(word, change))
    assert said(file) == []
    assert len(file.result.notes) == 2
    assert desk.report(1).subject in str(file.result.notes[1].text)


def test_what_the_clerk_wrote_meanwhile_is_no_change_of_the_file(desk, word):
    desk.run(WriteSection(1, "lessons", "- Bài học mới viết thêm ở máy."))
    assert said(back(desk, word)) == []


def test_a_section_changed_on_both_sides_is_marked(desk, word):
    edited(word, lambda doc: replace_word(doc, "11 trạm", "12 trạm"))
    desk.run(WriteSection(1, SECTION, TEXT + "\n- Viết thêm."))
    (section,) = back(desk, word).result.sections
    assert section.also_changed_here


def test_a_table_of_the_section_stays_between_its_paragraphs(desk, tmp_path):
    table = "|= Nhân lực\n|# Năm | Bác sĩ |\n| 2024 | 8 |"
    text = f"- Trước bảng.\n{table}\n- Sau bảng."
    desk.run(WriteSection(1, SECTION, text))
    stored = to_markup(desk.snapshot(1).blocks_of(SECTION))
    path = edited(
        exported(desk, 1, tmp_path), lambda d: replace_word(d, "Sau bảng", "Sau bảng này")
    )
    file = back(desk, path)
    enter(desk, file, {one.number for one in file.result.changes})
    assert desk.sections(1)[SECTION] == stored.replace("Sau bảng", "Sau bảng này")


# ---- files that don't fit


def test_a_document_of_somebody_else_is_refused(desk, tmp_path):
    document = docx.Document()
    document.add_paragraph("Giấy mời họp lúc 8 giờ.")
    path = tmp_path / "giấy mời.docx"
    document.save(str(path))
    with pytest.raises(KnownError):
        back(desk, path)


def test_a_signed_report_takes_nothing_back(desk, word):
    file = back(desk, edited(word, lambda doc: replace_word(doc, "11 trạm", "12 trạm")))
    now = desk.clock()
    desk.run(TakeStep(1, ReportStep(ReportState.SIGNED, now, "Nguyễn Văn A", now.date())))
    with pytest.raises(KnownError):
        enter(desk, file, {1})
    assert desk.sections(1)[SECTION] == TEXT


def test_a_file_of_another_form_is_refused(desk, tmp_path):
    with pytest.raises(KnownError):
        back(desk, exported(desk, 2, tmp_path), 1)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04nothing", b"plain words"])
def test_what_is_no_word_file_is_refused_with_a_sentence(desk, content, tmp_path):
    path = tmp_path / "tệp.docx"
    path.write_bytes(content)
    with pytest.raises(KnownError):
        back(desk, path)
