"""The command that finds and replaces words."""

import pytest

from nq20desk.__main__ import main


def said(data, *words):
    return main(["--lang", "en", "--data", str(data), "find", "1", *words])


def test_words_are_found_and_replaced(data, capsys):
    assert said(data, "vac xin") == 0
    found = capsys.readouterr().out.splitlines()
    assert found and all("[vắc xin]" in line.lower() for line in found)
    assert said(data, "vac xin", "--replace", "vắc-xin") == 0
    capsys.readouterr()
    assert said(data, "vắc-xin") == 0
    assert len(capsys.readouterr().out.splitlines()) == len(found)


def test_words_that_do_not_stand_there_are_told(data, capsys):
    assert said(data, "VAC XIN", "--case", "--diacritics") == 1
    assert "“VAC XIN” is not found in this report." in capsys.readouterr().err


@pytest.mark.parametrize("words", ["", "  "])
def test_nothing_is_not_looked_for(data, capsys, words):
    assert said(data, words) == 1
    assert "Name the words that are looked for." in capsys.readouterr().err
