"""The rule book and the words of the spelling check are read strictly."""

from collections.abc import Callable
from pathlib import Path

import pytest

from nq20desk.core.checks.rulebook import CASES
from nq20desk.core.errors import KnownError
from nq20desk.resources import resource_path
from nq20desk.resources.rules import load_rules
from nq20desk.resources.spelling import load_spelling


def refused(load: Callable[[Path], object], folder: Path, name: str, old: str, new: str) -> str:
    text = resource_path("words", name).read_text("utf-8")
    assert old in text
    path = folder / name
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(KnownError) as caught:
        load(path)
    return str(caught.value)


def test_the_book_has_every_rule_of_the_program() -> None:
    assert {one.key for one in load_rules()} == CASES.keys()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('key = "two_figures"', 'key = "three_figures"', "three_figures"),
        ('key = "two_figures"', 'key = "figure_missing"', "figure_missing"),
        ('severity = "error"', 'severity = "grave"', "rule[section_empty].severity"),
        ('cases = { optional = "warning" }', 'cases = { rare = "warning" }', "cases.rare"),
        ("since = 2025-07-01", "since = 2025-07-01\nuntil = 2025-06-30", "until"),
        ('name = "Mục chưa viết"', 'nam = "Mục chưa viết"', "rule[section_empty].name"),
    ],
)
def test_slips_in_the_rule_book_are_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert said in refused(load_rules, tmp_path, "rules.toml", old, new)


def test_a_rule_that_is_missing_is_named(tmp_path: Path) -> None:
    text = resource_path("words", "rules.toml").read_text("utf-8")
    path = tmp_path / "rules.toml"
    path.write_text(text[: text.rindex("[[rule]]")], "utf-8")
    with pytest.raises(KnownError, match="abolished_words"):
        load_rules(path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('words = "gường"', 'words = "ghường"', "slip["),
        ('words = "gường"', 'words = "Gường"', "slip["),
        ('words = "gường"', 'words = "tuyên tuyền"', "slip["),
        ('meant = "giường"', 'ment = "giường"', "meant"),
        ('"covid", ', '"covid", "covid", ', "allowed.words"),
    ],
)
def test_slips_in_the_spelling_are_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert said in refused(load_spelling, tmp_path, "spelling.toml", old, new)
