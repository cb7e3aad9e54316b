"""Which files are opened, and what is said of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from nq20desk.app.opening import SUFFIXES, looks_openable, sorted_out
from nq20desk.ui.opening import OPENERS


def test_every_opener_is_for_a_known_suffix() -> None:
    assert set(OPENERS) == set(SUFFIXES)


def test_good_files_are_kept_in_order_and_the_others_are_told(tmp_path: Path) -> None:
    good = [tmp_path / name for name in ("báo cáo.PDF", "cũ.docx")]
    for one in good:
        one.touch()
    picture = tmp_path / "ảnh.png"
    picture.touch()
    assert sorted_out(good) == (good, None)
    kept, error = sorted_out([good[0], picture, good[1]])
    assert kept == good
    assert "ảnh.png is of a kind" in str(error)
    _, error = sorted_out([tmp_path / "không có.pdf"])
    assert "There is no file" in str(error)
    _, error = sorted_out([tmp_path / "không có.pdf", picture])
    assert "không có.pdf, ảnh.png" in str(error)


def test_a_folder_or_an_impossible_name_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "tập.pdf").mkdir()
    for one in (tmp_path / "tập.pdf", tmp_path, Path("x\0.pdf"), Path("n" * 5000 + ".pdf")):
        kept, error = sorted_out([one])
        assert kept == []
        assert error is not None


@pytest.mark.parametrize(
    ("word", "openable"),
    [("x.nq20", True), ("D:\\Báo cáo\\x.PDF", True), ("reports", False), ("x.exe", False)],
)
def test_a_word_of_the_command_line_may_be_a_file(word: str, openable: bool) -> None:
    assert looks_openable(word) is openable


def test_a_file_that_is_there_is_meant_whatever_it_is(tmp_path: Path) -> None:
    (tmp_path / "ảnh.png").touch()
    assert looks_openable(str(tmp_path / "ảnh.png"))
