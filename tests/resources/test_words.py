import re
from pathlib import Path

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.resources import resource_path
from nq20desk.resources.words import load_vocabulary

SOURCE = resource_path("words", "checks.toml")


def broken(folder: Path, old: str, new: str) -> str:
    """The sentence about the word list after one change to it."""
    text = SOURCE.read_text("utf-8")
    assert old in text
    path = folder / "checks.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(KnownError) as caught:
        load_vocabulary(path)
    return str(caught.value)


def test_the_word_list_of_the_program_is_read() -> None:
    words = load_vocabulary()
    assert "tăng qua từng năm" in words.rising.always
    assert "vượt chỉ tiêu" in words.verdict.exceeded
    assert words.measures["percent"].sign == "%"
    assert {"huyện", "thị trấn", "HU"} <= {one.word for one in words.abolished}


def test_every_reduplication_is_one() -> None:
    for words in load_vocabulary().doubling.reduplications:
        half = words.split()[: len(words.split()) // 2]
        assert half * 2 == words.split()


def test_every_compound_has_two_syllables() -> None:
    assert all(len(one.split()) == 2 for one in load_vocabulary().doubling.compounds)


def test_words_are_in_lower_case_except_abbreviations() -> None:
    words = load_vocabulary()
    phrases = (*words.rising.always, *words.verdict.exceeded, *words.names.links, *words.former)
    assert all(one == one.lower() for one in phrases)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("[rising]", "[risen]", "rising"),
        ('negations = ["chưa"', 'negations = ["", "chưa"', "verdict.negations"),
        ("certain = true\n", 'certain = "yes"\n', "placeholder[1].certain"),
        (r"pattern = '\?{2,}", r"pattern = '(?{2,}", "placeholder["),
        ('sign = "%"', 'sign = "$"', "measure[percent].sign"),
        ("since = 2025-07-01", "since = 2025", "abolished[1].since"),
        ('variants = ["tỷ lệ", "tỉ lệ"]', 'variants = ["tỷ lệ"]', "spelling[1].variants"),
        ('keep = ["duy trì"', 'keep = ["duy trì", "duy trì"', "names.keep"),
        ("[recipients]", '[recipients]\nas_bove = ["x"]', "recipients.as_bove"),
    ],
)
def test_a_slip_in_the_word_list_names_file_key_and_reason(
    tmp_path: Path, old: str, new: str, key: str
) -> None:
    sentence = broken(tmp_path, old, new)
    assert "checks.toml" in sentence
    assert key in sentence
    assert re.search(r": \S+", sentence)


def test_a_missing_file_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"nowhere\.toml"):
        load_vocabulary(tmp_path / "nowhere.toml")


def test_a_file_that_is_no_toml_is_a_known_error(tmp_path: Path) -> None:
    path = tmp_path / "checks.toml"
    path.write_text("tăng = [", "utf-8")
    with pytest.raises(KnownError, match=r"checks\.toml"):
        load_vocabulary(path)
