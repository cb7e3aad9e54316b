"""The numbers of headings in the styles of the sources, also as OCR gives them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.numbering import Numbering, Place, number
from nq20desk.core.takein.marks import MarkKind, read_mark

PARTS = ("Phần thứ", "Phần")


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("Phần thứ nhất", MarkKind.PART, 1),
        ("PHẦN THỨ BA: KIẾN NGHỊ", MarkKind.PART, 3),
        ("Phần II. KẾT QUẢ", MarkKind.PART, 2),
        ("I. MỤC ĐÍCH", MarkKind.ROMAN, 1),
        ("II- NHIỆM VỤ", MarkKind.ROMAN, 2),
        ("Il. KET QUA THUC HIEN", MarkKind.ROMAN, 2),
        ("I1. KET QUA TRIEN KHAI", MarkKind.ROMAN, 2),
        ("I11. KHO KHAN", MarkKind.ROMAN, 3),
        ("1. Mục tiêu", MarkKind.ARABIC, 1),
        ("1- Mục tiêu", MarkKind.ARABIC, 1),
        ("2.Yêu cầu", MarkKind.ARABIC, 2),
        ("3.1. Công tác", MarkKind.COMPOSITE, 1),
        ("2.10 Công tác", MarkKind.COMPOSITE, 10),
        ("2.1- Tăng cường", MarkKind.COMPOSITE, 1),
        ("đ) Việc thực hiện", MarkKind.LETTER, 5),
        ("(1) Giảm tỷ lệ", MarkKind.BRACKETED, 1),
        ("- Tuyên truyền", MarkKind.BULLET, 0),
        ("+ Tổ chức", MarkKind.BULLET, 0),
    ],
)
def test_styles(text, kind, count):
    mark = read_mark(text, PARTS)
    assert (mark.kind, mark.count) == (kind, count)


@pytest.mark.parametrize(
    "text",
    ["17,5/giường bệnh", "39/2007/TT-BYT ngày", "20-NQ/TW", "192.240: 91,74%", "14.6/1 vạn dân",
     "Phần lớn người dân", "2016: 2,61", "5 năm qua", "I-ốt là vi chất", "-", "", "Il est la"],
)  # fmt: skip
def test_what_only_looks_like_a_number(text):
    assert read_mark(text, PARTS) is None


@given(st.sampled_from([one for one in Numbering if one is not Numbering.NONE]),
       st.integers(1, 20), st.integers(1, 9))  # fmt: skip
def test_every_number_that_the_program_writes_is_read_back(scheme, count, above):
    if scheme is Numbering.PART and count > 10:
        return
    mark = read_mark(f"{number(scheme, Place(count, (above,)))} Tên mục", PARTS)
    assert mark is not None
    if scheme is not Numbering.STAR:
        assert mark.count == count
