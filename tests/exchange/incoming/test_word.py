"""DOCX files as Word and python-docx write them, read as the clerk sees them."""

import zipfile
from io import BytesIO

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from nq20desk.core.blocks import CellAlign, Text
from nq20desk.core.errors import KnownError
from nq20desk.core.takein import SourceLine, SourceRemark, SourceTable
from nq20desk.core.takein.source import words_of
from nq20desk.core.text_grid import grid_texts
from nq20desk.exchange.incoming import read_source

FORMATS = (("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("bullet", "-"))


def levels():
    """A list of four levels, as Word keeps it."""
    inner = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for level, (kind, pattern) in enumerate(FORMATS)
    )
    return f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{inner}</w:abstractNum>'


@pytest.fixture
def document():
    """A document with one list of four levels; ``numbered`` adds a paragraph of it."""
    made = docx.Document()
    numbering = made.part.numbering_part.element
    numbering.insert(0, parse_xml(levels()))
    for number, start in ((77, ""), (78, '<w:startOverride w:val="4"/>')):
        override = f'<w:lvlOverride w:ilvl="1">{start}</w:lvlOverride>' if start else ""
        numbering.append(parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="77"/>'
            f"{override}</w:num>"
        ))  # fmt: skip
    return made


def numbered(document, text, level, number=77):
    paragraph = document.add_paragraph(text)
    paragraph._p.get_or_add_pPr().append(parse_xml(
        f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    ))  # fmt: skip
    return paragraph


@pytest.fixture
def read(tmp_path):
    def read_it(document):
        path = tmp_path / "báo cáo cũ.docx"
        document.save(path)
        return read_source(path).items

    return read_it


def lines(items):
    return [one.text for one in items if isinstance(one, SourceLine) and not one.is_blank]


def test_automatic_numbers_become_visible(document, read):
    for text, level in (("MỘT", 0), ("Hai", 1), ("Ba", 2), ("gạch", 3), ("Bốn", 2), ("NĂM", 0),
                        ("Sáu", 1)):  # fmt: skip
        numbered(document, text, level)
    numbered(document, "Bảy", 1, number=78)
    assert lines(read(document)) == [
        "I. MỘT", "1. Hai", "1.1. Ba", "- gạch", "1.2. Bốn", "II. NĂM", "1. Sáu", "4. Bảy",
    ]  # fmt: skip


def test_numbers_of_styles_and_heading_levels(document, read):
    document.add_heading("BÁO CÁO", level=1)
    document.add_paragraph("một", style="List Number")
    document.add_paragraph("hai", style="List Number")
    document.add_paragraph("gạch", style="List Bullet")
    items = read(document)
    assert lines(items) == ["BÁO CÁO", "1. một", "2. hai", "- gạch"]
    assert items[0].level == 0
    assert items[1].level is None


def test_faces_and_lines_broken_by_hand(document, read):
    paragraph = document.add_paragraph("Đạt ")
    paragraph.add_run("95%").bold = True
    paragraph.add_run(" năm 2025").italic = True
    paragraph.add_run().add_break()
    paragraph.add_run("dòng sau")
    first, second = read(document)[:2]
    assert first.pieces[:3] == (
        Text("Đạt "), Text("95%", bold=True), Text(" năm 2025", italic=True),
    )  # fmt: skip
    assert (second.text, second.soft) == ("dòng sau", True)


def test_tables_with_joined_cells_and_tables_inside(document, read):
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Nội trú"
    table.cell(0, 2).text = "Ngoại trú"
    for column, text in enumerate(("2020", "2021", "2020")):
        table.cell(1, column).text = text
    inner = table.cell(1, 2).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "a", "b"
    (found,) = [one for one in read(document) if isinstance(one, SourceTable)]
    assert found.rows == (("Nội trú", "", "Ngoại trú"), ("2020", "2021", "2020\na | b"))


def test_tracked_changes_content_controls_and_links_are_read(document, read):
    paragraph = document.add_paragraph("Có ")
    for inner in (
        '<w:ins {ns} w:id="1" w:author="A"><w:r><w:t>chèn </w:t></w:r></w:ins>',
        '<w:del {ns} w:id="2" w:author="A"><w:r><w:delText>xóa </w:delText></w:r></w:del>',
        "<w:sdt {ns}><w:sdtContent><w:r><w:t>ô </w:t></w:r></w:sdtContent></w:sdt>",
        "<w:hyperlink {ns}><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>",
    ):
        paragraph._p.append(parse_xml(inner.format(ns=nsdecls("w"))))
    assert lines(read(document)) == ["Có chèn ô liên kết"]


def test_what_stands_beside_the_text_is_a_remark(document, read):
    document.sections[0].header.paragraphs[0].text = "Lưu hành nội bộ"
    document.sections[0].footer.paragraphs[0].text = "2"
    document.add_paragraph("Nội dung")
    items = read(document)
    assert [one.text for one in items if isinstance(one, SourceRemark)] == ["Lưu hành nội bộ"]


def test_every_word_of_a_document_is_there(document, read):
    texts = [f"Đoạn {count}: khám, chữa bệnh đạt {count},5%" for count in range(300)]
    for text in texts:
        document.add_paragraph(text)
    found = [word for one in read(document) for word in words_of(one.text)]
    assert found == [word for text in texts for word in words_of(text)]


# ---- files that can't be read


def refused(path, content):
    path.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        read_source(path)
    return str(caught.value)


def test_other_kinds_of_files_are_told_what_to_do(tmp_path):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    assert ".doc format" in refused(tmp_path / "a.doc", ole)
    locked = ole + "EncryptedPackage".encode("utf-16-le")
    assert "password" in refused(tmp_path / "a.docx", locked)
    assert "PDF" in refused(tmp_path / "a.docx", b"%PDF-1.7")
    assert "RTF" in refused(tmp_path / "a.docx", b"{\\rtf1")
    assert "damaged" in refused(tmp_path / "a.docx", b"PK\x03\x04 cut off")
    with pytest.raises(KnownError, match=r"can't be opened \(it is not there\)"):
        read_source(tmp_path / "absent.docx")


def packed(parts, method=zipfile.ZIP_DEFLATED):
    made = BytesIO()
    with zipfile.ZipFile(made, "w", method) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def test_a_zip_bomb_entities_and_broken_parts_are_refused(tmp_path):
    path = tmp_path / "lạ.docx"
    bomb = packed({"word/document.xml": b" " * 90_000_000})
    assert len(bomb) < 200_000
    assert "unpacks" in refused(path, bomb)
    entities = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert "damaged" in refused(path, packed({"word/document.xml": entities}))
    assert "damaged" in refused(path, packed({"word/document.xml": b"<w:document"}))
    assert "damaged" in refused(path, packed({"word/document.xml": b"<x/>"}))
    assert "not a Word document" in refused(path, packed({"xl/workbook.xml": b"<x/>"}))


def test_tables_nested_without_end_are_refused(tmp_path):
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    deep = "<w:tbl><w:tr><w:tc>" * 3000 + "</w:tc></w:tr></w:tbl>" * 3000
    content = f"<w:document {space}><w:body>{deep}</w:body></w:document>".encode()
    assert "damaged" in refused(tmp_path / "sâu.docx", packed({"word/document.xml": content}))


def test_merged_cells_faces_and_the_head_of_a_table_are_kept(document, read):
    table = document.add_table(rows=3, cols=4)
    for column, text in ((0, "Nội trú"), (2, "Ngoại trú")):
        table.cell(0, column).merge(table.cell(0, column + 1)).text = text
    table.cell(0, 0).paragraphs[0].runs[0].bold = True
    table.cell(0, 0).paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    tall = table.cell(1, 0).merge(table.cell(2, 0))
    tall.text = "2020"
    for row in (0, 1):
        properties = table.rows[row]._tr.get_or_add_trPr()
        properties.append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    (found,) = [one for one in read(document) if isinstance(one, SourceTable)]
    assert found.layout is not None
    assert found.layout.head_rows == 2
    first, second = found.layout.rows[0]
    assert (first.pieces, first.columns) == ((Text("Nội trú", bold=True),), 2)
    assert (first.align, second.align) == (CellAlign.CENTRE, CellAlign.LEFT)
    assert grid_texts(found.layout)[0] == ("Nội trú", "Nội trú", "Ngoại trú", "Ngoại trú")
    assert [len(row) for row in found.layout.rows] == [2, 4, 4]


def test_a_cell_that_spans_rows_stands_once(document, read):
    table = document.add_table(rows=3, cols=2)
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Cả hai năm"
    table.cell(1, 1).text, table.cell(2, 1).text = "95", "96"
    table.cell(0, 0).text, table.cell(0, 1).text = "Tên", "Tỷ lệ"
    (found,) = [one for one in read(document) if isinstance(one, SourceTable)]
    assert [[cell.rows for cell in row] for row in found.layout.rows] == [[1, 1], [2, 1], [1]]
    assert grid_texts(found.layout)[2] == ("Cả hai năm", "96")
    assert found.rows[2] == ("", "96")


def in_font(paragraph, text, font):
    run = paragraph.add_run(text)
    run.font.name = font
    return run


def test_text_in_old_fonts_becomes_unicode_run_by_run(document, read):
    paragraph = document.add_paragraph()
    in_font(paragraph, "Tû lÖ ng\u00adêi d©n c− ®¹t ", ".VnTime")
    in_font(paragraph, "95% – ", "Times New Roman")
    in_font(paragraph, "tr¹m y tÕ; ", ".VnTimeH")
    in_font(paragraph, "Traïm y teá", "VNI-Times")
    assert lines(read(document)) == ["Tỷ lệ người dân cư đạt 95% – TRẠM Y TẾ; Trạm y tế"]


def test_an_optional_hyphen_in_an_old_font_is_a_letter_and_else_nothing(document, read):
    paragraph = document.add_paragraph()
    old = in_font(paragraph, "d", ".VnTime")
    old._r.append(parse_xml(f"<w:softHyphen {nsdecls('w')}/>"))
    in_font(paragraph, "îc ", ".VnTime")
    new = in_font(paragraph, "bệ", "Arial")
    new._r.append(parse_xml(f"<w:softHyphen {nsdecls('w')}/>"))
    in_font(paragraph, "nh", "Arial")
    assert lines(read(document)) == ["dược bệnh"]


def test_the_font_of_the_usual_style_counts_too(document, read):
    document.styles["Normal"].font.name = ".VnTime"
    document.add_paragraph("B¸o c¸o")
    assert lines(read(document)) == ["Báo cáo"]
