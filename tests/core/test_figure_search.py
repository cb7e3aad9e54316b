"""Indicators are found by words without diacritics, by synonyms and keys."""

from __future__ import annotations

import pytest

from nq20desk.core.figure_search import IndicatorSearch, Wanted, read_wanted
from tests.core.checks.builders import CATALOGUE

SEARCH = IndicatorSearch(CATALOGUE)


def found(text: str, first: tuple[str, ...] = ()) -> list[str]:
    return [one.key for one in SEARCH.find(read_wanted(text).words, first)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("bac si", "doctors"),
        ("giường bệnh", "beds"),
        ("BHYT dan so", "insurance"),
        ("suy dinh duong nhe can", "underweight"),
        ("immunisation", "immunisation"),
        ("dân số", "population"),
    ],
)
def test_the_best_one_stands_first(text, key):
    assert found(text)[0] == key


def test_every_word_must_be_there_in_any_order():
    assert found("viện giường") == ["beds"]
    assert found("giường xyz") == []


def test_without_words_the_sections_own_stand_before_all_others():
    keys = found("", ("beds", "quality"))
    assert keys[:2] == ["beds", "quality"]
    assert len(keys) == len(CATALOGUE)


def test_a_year_among_the_words_is_a_year():
    assert read_wanted("Bác sĩ 2023") == Wanted(("bac", "si"), "2023")
    assert read_wanted("10000") == Wanted(("10000",), "")
