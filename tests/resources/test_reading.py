"""A data file that can't be read: one sentence, wholly in the reader's language."""

from __future__ import annotations

from pathlib import Path

import pytest

from nq20desk.app.language import Language
from nq20desk.core.errors import KnownError
from nq20desk.resources.reading import read_toml


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a = 1\nb = ?\n", "dòng 2, cột 5 sai quy tắc TOML."),
        (b"a = [1,", "tệp bị cắt giữa chừng."),
        (b"a = '\xff\xfe'\n", "không phải văn bản UTF-8."),
        (None, "không tìm thấy."),
    ],
)
def test_the_sentence_says_where_and_why_in_vietnamese(
    tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "chỉ tiêu.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KnownError) as refused:
        read_toml(path)
    said = Language("vi").say(refused.value.text)
    assert said == f"Không đọc được tệp dữ liệu chỉ tiêu.toml: {words}"
