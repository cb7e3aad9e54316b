"""What Word, LibreOffice, Excel and web pages put on the clipboard, as it enters the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from nq20desk.core.blocks import CellAlign, TextTable
from nq20desk.core.legacy_text import Encoding
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.pasting import (
    Clipping,
    Conversion,
    changes,
    legacy_uses,
    proposal,
    read_clipping,
    to_blocks,
    to_source,
)
from nq20desk.core.takein import SourceTable

SAMPLES = Path(__file__).parent / "samples"


def read(name):
    return read_clipping(Clipping((SAMPLES / name).read_text(encoding="utf-8")))


def pasted(name):
    found = read(name)
    return to_blocks(found, proposal(legacy_uses(found)))


def from_text(text):
    found = read_clipping(Clipping("", text))
    return to_markup(to_blocks(found, Conversion()))


def from_html(html):
    found = read_clipping(Clipping(html))
    return to_markup(to_blocks(found, Conversion()))


def test_word_keeps_structure_and_drops_looks():
    assert to_markup(pasted("word.html")).split("\n") == [
        "**Kết quả đạt được**",
        "Tỷ lệ dân số tham gia **bảo hiểm y tế** đạt _95%_, diện tích ~1.234~ km^2^.^[1]^",
        "- Cấp huyện: 12/12 đơn vị",
        "+ Trạm y tế có bác sĩ",
        "* Làm việc thường xuyên",
        "1. Thứ nhất",
        "1. Thứ hai",
        "a) Điểm a",
        "- Gạch gõ tay",
        "- Gạch dính chữ",
        "≥ 8 bác sĩ",
        "|=",
        "|w 2 11 3 3",
        "|# [1x2] **TT** | [1x2] **Đối tượng** | [2x1] **Tỷ lệ hài lòng** |",
        "|# 2020 | 2021 |",
        "| 1 | <Người bệnh nội trú | 90,5% | 91% |",
        "^[1]^ Theo niên giám",
    ]


def test_pictures_are_left_out_and_counted():
    assert read("word.html").pictures == 1
    assert read("web.html").pictures == 1


def test_libreoffice_lists_and_tables():
    assert to_markup(pasted("libreoffice.html")).split("\n") == [
        "**Mở đầu** và _nghiêng_, m^2^",
        "- Gạch một",
        "+ Gạch hai",
        "1. Số một",
        "1. Số hai",
        "|=",
        "|# **Nội dung** | **Năm 2021** |",
        "| <Số giường | 120 |",
    ]


def test_excel_cells_keep_what_is_shown():
    (table,) = pasted("excel.html")
    assert to_markup([table]).split("\n") == [
        "|=",
        "|w 12 4 4",
        "|# **Chỉ tiêu** | **2020** | **2021** |",
        "|# **(1)** | **(2)** | **(3)** |",
        "| <Số trạm y tế | >14,6 | >15 |",
        "| <Bác sĩ | >8 | |",
    ]


def test_web_pages_without_scripts_and_hidden_parts():
    assert to_markup(pasted("web.html")).split("\n") == [
        "**Nghị quyết 20-NQ/TW**",
        "Toàn văn **tại đây**:",
        "dòng hai",
        "Mục _tiêu_ ~chung~, **đậm** CHỮ HOA x^2^",
        "- Một",
        "+ Một rưỡi",
        "* Sâu",
        "* Sâu nữa",
        "- Hai tiếp",
        "1. A",
        "a) a1",
        "b) a2",
        "1. B",
        "Ảnh minh họa",
        "Bố cục",
        "Cột phụ",
    ]


@pytest.mark.parametrize("name", ["word.html", "excel.html", "web.html", "libreoffice.html"])
def test_what_was_pasted_is_stored_and_read_back_the_same(name):
    markup = to_markup(pasted(name))
    assert to_markup(parse(markup)) == markup


def test_old_fonts_are_converted_run_by_run():
    assert to_markup(pasted("old_fonts.html")).split("\n") == [
        "**BÁO CÁO KẾT QUẢ**",
        "Tỷ lệ người dân được **khám bệnh** đạt 95% – 96%; giường bệnh",
        "Trạm y tế có bác sĩ",
    ]


def test_the_fonts_of_a_paste_are_told_with_what_changes():
    found = read("old_fonts.html")
    uses = legacy_uses(found)
    assert {one.font: one.encoding for one in uses} == {
        ".VnTime": Encoding.TCVN3, ".VnTimeH": Encoding.TCVN3, "VNI-Times": Encoding.VNI,
    }  # fmt: skip
    told = {(one.before, one.after) for one in changes(found, proposal(uses))}
    assert ("bÖnh", "bệnh") in told
    assert ("teá", "tế") in told


def test_a_font_may_be_kept_as_it_is():
    found = read("old_fonts.html")
    kept = to_markup(to_blocks(found, Conversion({".VnTime": Encoding.TCVN3})))
    assert "Traïm y teá" in kept
    assert "Tỷ lệ người dân" in kept


def test_plain_text_in_an_old_encoding_is_guessed_but_not_changed_by_itself():
    found = read_clipping(Clipping("", "B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô n¨m 2021"))
    (use,) = legacy_uses(found)
    assert use.is_guessed
    assert (
        to_markup(to_blocks(found, Conversion())) == "B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô n¨m 2021"
    )


def test_plain_text_of_word_keeps_its_three_bullets():
    assert from_text("•\tMột\no\tHai\n§\tBa\n–  Bốn\n-5% so với 2020\n+ Năm") == (
        "- Một\n+ Hai\n* Ba\n- Bốn\n-5% so với 2020\n+ Năm"
    )


def test_rows_of_tabs_are_a_table_and_single_tabs_are_not():
    assert from_text("Năm\tTỷ lệ\n2020\t90,5\n2021\t").split("\n") == [
        "|=", "|# Năm | Tỷ lệ |", "| 2020 | 90,5 |", "| 2021 | |",
    ]  # fmt: skip
    assert from_text("Họ tên:\tNguyễn Văn A") == "Họ tên: Nguyễn Văn A"


def test_one_cell_of_excel_is_text():
    assert from_html("<table><tr><td>14,6</td></tr></table>") == "14,6"


def test_a_table_in_a_list_or_with_a_caption():
    found = from_html(
        "<ul><li>x<table><caption>Bảng 1. Giường</caption><tr><td>Năm<td>Số<tr><td>2020<td>5"
        "</table></ul>"
    )
    assert found == "- x\n|= Bảng 1. Giường\n|# Năm | Số |\n| 2020 | 5 |"


def test_a_table_of_figures_alone_has_no_head():
    (table,) = to_blocks(
        read_clipping(Clipping("", "1\t2,5\n3\t4,5")), Conversion()
    )  # fmt: skip
    assert isinstance(table, TextTable)
    assert table.head_rows == 0
    assert all(cell.align is CellAlign.CENTRE for row in table.rows for cell in row)


def test_letters_are_composed_and_put_right():
    assert from_html("<p>Bệnh viện ĐƢỜNG, đƣợc, co\u00adng</p>") == ("Bệnh viện ĐƯỜNG, được, cong")


def test_a_whole_paste_can_be_taken_in_as_a_source():
    found = read("word.html")
    source = to_source(found, Conversion())
    table = next(one for one in source.items if isinstance(one, SourceTable))
    assert table.rows[2][1] == "Người bệnh nội trú"
    assert "Kết" in source.words()
