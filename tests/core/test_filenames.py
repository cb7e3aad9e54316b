"""Names of files: whatever the words, Windows takes the name and gives it back unchanged."""

from __future__ import annotations

import unicodedata
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.filenames import LONGEST, file_name, name_problem, numbered_name, utf16_length


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("141/BC-UBND", "141-BC-UBND.pdf"),
        ("Trạm Y tế xã Hưng Đạo", "Trạm Y tế xã Hưng Đạo.pdf"),
        (unicodedata.normalize("NFD", "Huyện Nguyên Bình"), "Huyện Nguyên Bình.pdf"),
        ("  hai\tdòng\n ", "hai dòng.pdf"),
        ("CON", "_CON.pdf"),
        ("aux.báo cáo", "_aux.báo cáo.pdf"),
        ("lpt¹", "_lpt¹.pdf"),
        ("CONG", "CONG.pdf"),
        ("báo cáo...", "báo cáo.pdf"),
        ("..", "nq20desk.pdf"),
        ("\u202egpj.exe", "gpj.exe.pdf"),
        ("a:b", "a-b.pdf"),
    ],
)
def test_words_become_a_name(words: str, name: str) -> None:
    assert file_name(words, ".pdf") == name


anything = st.text(max_size=300) | st.text(alphabet="CONAUXcom1.¹ \u0301ế😀/\\:\t", max_size=200)


@given(anything, st.sampled_from(["", ".pdf", ".xlsx"]), st.integers(20, LONGEST))
def test_every_name_is_one_that_windows_takes(words: str, suffix: str, longest: int) -> None:
    name = file_name(words, suffix, longest)
    assert name_problem(name) is None
    assert name.endswith(suffix)
    assert len(name) > len(suffix)
    assert utf16_length(name) <= longest
    assert len(name.encode()) <= 255
    assert unicodedata.is_normalized("NFC", name)
    assert PureWindowsPath(name).name == name
    assert not PureWindowsPath(name).is_reserved()
    assert not any(unicodedata.category(one).startswith("C") for one in name)


@given(anything)
def test_a_good_name_stays_as_it_is(words: str) -> None:
    name = file_name(words)
    assert file_name(name) == name


@given(anything, st.integers(1, 6))
def test_a_numbered_name_is_free_and_as_good(words: str, count: int) -> None:
    taken: set[str] = set()
    name = file_name(words, ".pdf")
    for _ in range(count):
        taken.add(name)
        name = numbered_name(name, taken.__contains__)
        assert name not in taken
        assert name_problem(name) is None
        assert name.endswith(").pdf")


def test_the_number_stands_before_the_ending() -> None:
    assert numbered_name("báo cáo.pdf", {"báo cáo (2).pdf"}.__contains__) == "báo cáo (3).pdf"
    assert numbered_name("không đuôi", set().__contains__) == "không đuôi (2)"
