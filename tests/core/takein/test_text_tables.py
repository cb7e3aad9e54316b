"""Tables of an old report that become tables of its sections."""

from nq20desk.core.blocks import Paragraph, TextTable
from nq20desk.core.takein import Kind, Source, SourceLine, SourceTable, account
from nq20desk.core.text_grid import grid_texts

HEADING = SourceLine.of("I. TỔ CHỨC TRIỂN KHAI PHỔ BIẾN, QUÁN TRIỆT NGHỊ QUYẾT SỐ 20-NQ/TW")
UNDER = SourceLine.of("1. Công tác phổ biến, quán triệt, tuyên truyền về Nghị quyết số 20-NQ/TW")


def taken_of(read, *items):
    opening = SourceLine.of("Thực hiện Công văn ngày 01/02/2025, báo cáo như sau:")
    source = Source((opening, HEADING, UNDER, *items))
    taken = read(source)
    assert account(source, taken).balances
    return taken


def test_a_table_stays_a_table_between_its_paragraphs(read):
    table = SourceTable((("TT", "Hội nghị"), ("1", "Cấp  xã\n\nngày 02/3")))
    taken = taken_of(read, SourceLine.of("Gồm có:"), table, SourceLine.of("Hết."))
    before, made, behind = taken.sections()["study"]
    assert isinstance(before, Paragraph)
    assert isinstance(behind, Paragraph)
    assert isinstance(made, TextTable)
    assert grid_texts(made) == (("TT", "Hội nghị"), ("1", "Cấp xã\nngày 02/3"))
    assert "|# TT | Hội nghị |" in taken.markup()["study"]


def test_years_under_names_give_figures_and_are_the_head(read):
    table = SourceTable((
        ("Tỷ lệ tham gia bảo hiểm y tế (%)", ""),
        ("Năm 2023", "2024"),
        ("92,5", "93,4"),
    ))  # fmt: skip
    rows = SourceTable((
        ("Chỉ số", "2023", "2024"),
        ("Tỷ lệ bác sỹ trên 1 vạn dân", "9,1", "khoảng mười"),
    ))  # fmt: skip
    taken = taken_of(read, table, rows)
    found = {one.key: str(one.observation.value) for one in taken.figures}
    assert found["doctors_per_10000", "2023"] == "9.1"
    assert ("doctors_per_10000", "2024") not in found
    assert [one.block.head_rows for one in taken.portions if one.block] == [2, 1]


def test_frames_and_very_large_tables_stay_lines(read):
    frame = SourceTable((("Chỉ một ô có chữ",),))
    large = SourceTable(tuple((str(row), "x") for row in range(300)))
    taken = taken_of(read, frame, large)
    assert {one.kind for one in taken.portions if one.table} == {Kind.ROW}


def test_a_table_is_moved_whole(read):
    table = SourceTable((("Tên", "Số"), ("a", "1")))
    taken = taken_of(read, table)
    place = next(place for place, one in enumerate(taken.portions) if one.block)
    moved = taken.move(place, "lessons")
    (block,) = moved.sections()["lessons"]
    assert isinstance(block, TextTable)
    assert moved.move(place, "").left_over()[0].text == "Tên | Số | a | 1"
    assert moved.move(place, "").move(place, "study").markup() == taken.markup()
