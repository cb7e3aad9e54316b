"""Plain text in its encodings, and Markdown."""

import codecs

import pytest

from nq20desk.core.blocks import Text
from nq20desk.core.errors import KnownError
from nq20desk.core.takein import SourceLine, SourceRemark, SourceTable
from nq20desk.core.takein.source import words_of
from nq20desk.exchange.incoming import read_source, read_text

WORDS = "Khám, chữa bệnh\r\nở trạm y tế xã"


@pytest.mark.parametrize(
    "content",
    [
        WORDS.encode(),
        WORDS.encode("utf-8-sig"),
        WORDS.encode("utf-16"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
    ],
)
def test_encodings(tmp_path, content):
    path = tmp_path / "báo cáo.txt"
    path.write_bytes(content)
    assert [one.text for one in read_source(path).items] == ["Khám, chữa bệnh", "ở trạm y tế xã"]


@pytest.mark.parametrize(
    "content", ["Khám chữa bệnh".encode("cp1258", "replace"), bytes(range(256))]
)
def test_what_is_not_unicode_is_refused(tmp_path, content):
    path = tmp_path / "cũ.txt"
    path.write_bytes(content)
    with pytest.raises(KnownError, match="not a Unicode text"):
        read_source(path)


def test_nothing_and_far_too_much_are_refused(tmp_path):
    with pytest.raises(KnownError, match="no text"):
        read_text(" \n-\n")
    with pytest.raises(KnownError, match="far too long"):
        read_text("a" * 3_000_001)
    path = tmp_path / "rỗng.txt"
    path.write_bytes(b"")
    with pytest.raises(KnownError, match="no text"):
        read_source(path)


def test_markdown():
    text = (
        "<!-- ghi\nchú -->\n# BÁO CÁO\n**Kết quả** năm _2025_\n\\- gạch một\n2\\. mục\n"
        "| TT | Chỉ số |\n|---|:-:|\n| 1 | 95% \\| 96%<br>**đạt** |\n\nhết a*b*c snake_case_x"
    )
    items = read_text(text, markdown=True).items
    written = [one for one in items if not (isinstance(one, SourceLine) and one.is_blank)]
    assert written.pop(0) == SourceRemark("ghi\nchú")
    heading, bold, dash, numbered, table, last = written
    assert (heading.text, heading.level) == ("BÁO CÁO", 0)
    assert bold.pieces == (
        Text("Kết quả", bold=True), Text(" năm "), Text("2025", italic=True),
    )  # fmt: skip
    assert (dash.text, numbered.text) == ("- gạch một", "2. mục")
    assert table == SourceTable((("TT", "Chỉ số"), ("1", "95% | 96%\nđạt")))
    assert last.text == "hết a*b*c snake_case_x"


def test_markdown_in_a_txt_file_is_recognised(tmp_path):
    path = tmp_path / "kế hoạch.txt"
    path.write_text("# KẾ HOẠCH\n\n## I. MỤC TIÊU\n\n**Đến 2025**", encoding="utf-8")
    source = read_source(path)
    assert [one.text for one in source.items if not one.is_blank] == [
        "KẾ HOẠCH", "I. MỤC TIÊU", "Đến 2025",
    ]  # fmt: skip
    assert source.words() == tuple(words_of(path.read_text(encoding="utf-8")))
