"""The Word file as another library reads it: styles, measures, fields, tables, identity."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, Pt

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.layout import Part
from nq20desk.core.office import SizeSet
from nq20desk.document.tree import Appendix, Cell, Heading, Paragraph, Run, Table
from nq20desk.document.word.identity import (
    Origin,
    bookmark,
    field_tag,
    read_bookmark,
    read_tag,
)
from tests.document.documents import (
    BODY,
    PARTY_2018,
    PARTY_2026,
    PROFILES,
    STATE,
    party_document,
    state_document,
    table,
)
from tests.document.word_files import W, docx_of, opened, part, values


def styled(content, name):
    return [one.text for one in opened(content).paragraphs if one.style.name == name]


def test_the_same_tree_makes_the_same_bytes():
    assert docx_of(state_document()) == docx_of(state_document())


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.key)
def test_paper_and_margins_are_the_profile_s(profile):
    section = opened(docx_of(state_document(), profile)).sections[0]
    page = profile.page
    measured = (section.page_width, section.page_height, section.top_margin,
                section.bottom_margin, section.left_margin, section.right_margin)  # fmt: skip
    wanted = (page.width, page.height, page.top, page.bottom, page.left, page.right)
    for found, millimetres in zip(measured, wanted, strict=True):
        assert found == pytest.approx(Mm(millimetres), abs=Pt(0.05))


def test_the_page_number_is_a_field_in_the_header_and_absent_on_page_1():
    section = opened(docx_of(state_document())).sections[0]
    assert section.different_first_page_header_footer
    field = section.header._element.find(f".//{W}fldSimple")
    assert field.get(f"{W}instr").strip() == "PAGE"
    assert section.header.paragraphs[0].style.paragraph_format.alignment == 1  # centred
    assert section.first_page_header.paragraphs[0].text == ""


@pytest.mark.parametrize("size_set", SizeSet)
def test_styles_carry_the_sizes_and_spacing(size_set):
    styles = opened(docx_of(state_document(), STATE, size_set)).styles
    body = styles["Body Text"]
    assert body.font.size == Pt(STATE.faces[Part.BODY].size(size_set))
    assert body.paragraph_format.first_line_indent == pytest.approx(
        Mm(STATE.body.indent), abs=Pt(0.05)
    )
    assert body.paragraph_format.space_before == Pt(STATE.body.paragraph_gap)
    assert body.paragraph_format.alignment == 3  # justified
    assert styles["Title"].font.bold and styles["heading 1"].font.bold
    assert styles["heading 1"].paragraph_format.keep_with_next


def test_line_distance_in_points_is_exact():
    body = opened(docx_of(party_document(), PARTY_2018)).styles["Body Text"]
    assert body.paragraph_format.line_spacing == Pt(PARTY_2018.body.leading_points)


def test_headings_are_word_s_own_with_the_form_s_numbers():
    content = docx_of(state_document())
    levels = [(one.style.name, one.text) for one in opened(content).paragraphs
              if one.style.name.startswith("Heading")]  # fmt: skip
    assert levels[0][0] == "Heading 1" and levels[0][1].startswith("I. TỔ CHỨC")
    assert levels[2] == ("Heading 3", "a) Việc nâng cao sức khỏe")
    assert not values(part(content, "word/document.xml"), "numFmt")


def test_a_part_has_number_and_title_on_two_lines():
    content = docx_of(party_document(), PARTY_2026)
    assert any("\n" in one for one in styled(content, "Heading 1"))


def test_bullets_and_numbers_are_lists():
    one = (Run("Đoạn"),)
    body = (
        Paragraph(ParagraphStyle.DASH, one, "-", "a", 0),
        Paragraph(ParagraphStyle.PLUS, one, "+", "a", 1),
        Paragraph(ParagraphStyle.STAR, one, "*", "a", 2),
        Paragraph(ParagraphStyle.NUMBERED, one, "1.", "a", 3),
        Paragraph(ParagraphStyle.NUMBERED, one, "2.", "a", 4),
        Paragraph(ParagraphStyle.NUMBERED, one, "1.", "b", 0),
    )
    content = docx_of(state_document(body))
    styles = [p.style.name for p in opened(content).paragraphs if p.text.startswith("Đoạn")]
    assert styles == ["List Bullet", "List Bullet 2", "List Bullet 3", *["List Number"] * 3]
    patterns = values(part(content, "word/numbering.xml"), "lvlText")
    assert patterns == ["-", "+", "*", "%1."]
    lists = values(part(content, "word/document.xml"), "numId")
    assert lists[0] == lists[1] != lists[2]  # the second section begins at 1 again


def test_a_heading_that_runs_in_is_no_list():
    joined = Paragraph(
        ParagraphStyle.NUMBERED, (Run("Về thuốc: ", bold=True), Run("đủ.")), "a)", "s", lead=1
    )
    content = docx_of(state_document((joined,)))
    assert styled(content, "Body Text") == ["a) Về thuốc: đủ./."]


# ---- tables


def test_grid_and_cells_agree_on_widths_and_heads_repeat():
    content = docx_of(state_document((table(30),)))
    found = opened(content).tables[1]
    grid = [column.width for column in found.columns]
    assert [cell.width for cell in found.rows[3].cells] == grid
    assert sum(grid) == pytest.approx(Mm(165), abs=Pt(0.2))
    rows = found._tbl.tr_lst
    assert rows[0].find(f".//{W}tblHeader") is not None
    assert rows[1].find(f".//{W}tblHeader") is None
    assert all(row.find(f".//{W}cantSplit") is not None for row in rows)


def test_spanning_cells():
    spanning = Table(
        (1, 1, 1),
        ((Cell("a", rows=2), Cell("b", columns=2)), (Cell("c"), Cell("d"))),
        ((Cell("1"), Cell("2"), Cell("3")),),
    )
    found = opened(docx_of(state_document((spanning,)))).tables[1]
    texts = [[cell.text for cell in row.cells] for row in found.rows]
    assert texts == [["a", "b", "b"], ["a", "c", "d"], ["1", "2", "3"]]


def test_appendices_are_sections_that_count_anew():
    document = replace(
        state_document(),
        appendices=(Appendix("Danh mục", "(Kèm theo …)", (table(3),), landscape=True),),
    )
    content = docx_of(document)
    body, appendix = opened(content).sections
    assert body.orientation == WD_ORIENT.PORTRAIT
    assert appendix.orientation == WD_ORIENT.LANDSCAPE
    assert appendix.page_width > appendix.page_height
    starts = [one.get(f"{W}start")
              for one in part(content, "word/document.xml").iter(f"{W}pgNumType")]  # fmt: skip
    assert starts == ["1"]


# ---- the frame


def test_head_title_and_end_stand_in_their_places():
    document = opened(docx_of(state_document()))
    head, end = document.tables[0], document.tables[-1]
    assert "THÀNH PHỐ CAO BẰNG" in head.cell(0, 0).text
    assert "Độc lập - Tự do - Hạnh phúc" in head.cell(0, 1).text
    assert head.cell(1, 0).text == "Số: 141/BC-UBND"
    assert end.cell(0, 0).text.startswith("Nơi nhận:\n- Sở Y tế Cao Bằng;")
    assert end.cell(0, 1).text.endswith("PHÓ CHỦ TỊCH\nNguyễn Văn A")


def test_the_line_under_the_motto_has_its_full_length():
    """Its paragraph's indents leave just the width of the motto's text."""
    cell = opened(docx_of(state_document())).tables[0].cell(0, 1)
    line = cell.paragraphs[-1]
    assert line._p.find(f".//{W}pBdr/{W}top") is not None
    form = line.paragraph_format
    length = cell.width - form.left_indent - form.right_indent
    assert form.left_indent == form.right_indent
    assert 50 < length / Mm(1) < 65


def test_the_last_paragraph_stays_with_the_signature_block():
    paragraphs = opened(docx_of(state_document())).paragraphs
    last = [one for one in paragraphs if one.text.endswith("./.")]
    assert len(last) == 1 and last[0].paragraph_format.keep_with_next


def test_room_for_a_number_by_hand_does_not_break():
    document = state_document()
    blank = replace(document.header, number="Số:       /BC-UBND")
    found = opened(docx_of(replace(document, header=blank))).tables[0].cell(1, 0).text
    assert found == "Số:" + "\u00a0" * 7 + "/BC-UBND"


def test_properties_and_language():
    content = docx_of(state_document())
    core = opened(content).core_properties
    assert (core.title, core.author, core.language) == (
        "BÁO CÁO kết quả", "UBND thành phố Cao Bằng", "vi-VN",
    )  # fmt: skip
    assert values(part(content, "word/styles.xml"), "lang") == ["vi-VN"]


# ---- identity


def test_a_live_figure_is_a_content_control_that_reads_as_text():
    body = (Paragraph(ParagraphStyle.BODY, (
        Run("Đạt "), Run("86,5", source="doctors_per_10000@2024"), Run(" bác sĩ."),
    ), "", "tasks", 0),)  # fmt: skip
    root = part(docx_of(state_document(body)), "word/document.xml")
    assert values(root, "tag") == ["nq:doctors_per_10000@2024"]
    names = [one.get(f"{W}name") for one in root.iter(f"{W}bookmarkStart")]
    assert names == ["_nq_tasks_0"]
    assert "Đạt 86,5 bác sĩ./." in "".join(root.itertext())


@pytest.mark.parametrize("key", ["tasks", "a" * 60, "one.two-three"])
@pytest.mark.parametrize("what", [0, 12, "h", "t3"])
def test_bookmarks_fit_into_word_and_are_read_again(key, what):
    name = bookmark(key, what)
    assert len(name) <= 40
    assert name.replace("_", "a").isalnum()
    assert read_bookmark(name, ["other", key]) == (key, str(what))


@pytest.mark.parametrize("part_", ["", ":unit", ":numerator", ":denominator"])
def test_tags_fit_into_word_and_are_read_again(part_):
    source = f"communes_not_meeting_national_health_criteria@2021-2025{part_}"
    assert len(field_tag(source)) <= 64
    assert read_tag(field_tag(source)) == source
    assert read_tag("somebody else's") == ""


def test_the_file_remembers_its_report():
    origin = Origin(7, "state-progress", {"tasks": "0123456789abcdef"})
    root = part(docx_of(state_document(), origin=origin), "docProps/custom.xml")
    found = {one.get("name"): "".join(one.itertext()) for one in root}
    assert Origin.of(found) == origin


def test_letters_that_xml_forbids_do_no_harm():
    body = (Paragraph(ParagraphStyle.BODY, (Run("A\x0bB < & >\tC"),), "", "k", 0),)
    assert styled(docx_of(state_document(body)), "Body Text") == ["AB < & >\tC./."]


def test_every_part_is_well_formed():
    content = docx_of(state_document((*BODY, Heading(1, "1.", "Đề mục", "key"))))
    with ZipFile(BytesIO(content)) as package:
        for name in package.namelist():
            part(content, name)
