"""Versions on the command line."""

import json
from contextlib import closing

import pytest

from nq20desk.__main__ import main
from nq20desk.app.desk import Desk
from nq20desk.store.operations import WriteSection


@pytest.fixture
def first(data, read_library):
    """The text of a section before it was changed."""
    with closing(Desk(data, library=read_library, who="Nguyễn Văn A")) as desk:
        text = desk.sections(1)["lessons"]
        desk.run(WriteSection(1, "lessons", "Viết lại."))
        return text


def said(data, capsys, *words):
    code = main(["--lang", "en", "--data", str(data), *words])
    return code, capsys.readouterr()


def test_versions_are_listed_and_restored(data, first, read_library, capsys):
    code, told = said(data, capsys, "versions", "--report", "1", "--section", "lessons", "--json")
    (version,) = json.loads(told.out)
    assert code == 0
    assert (version["who"], version["section"]) == ("Nguyễn Văn A", "lessons")
    assert said(data, capsys, "restore-version", str(version["id"]))[0] == 0
    with closing(Desk(data, library=read_library)) as desk:
        assert desk.sections(1)["lessons"] == first
    lines = said(data, capsys, "versions", "--report", "1")[1].out.splitlines()
    assert len(lines) == 2
    assert "Before: Restore an earlier version of a section" in lines[0]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("versions", "--report", "99"), "There is no report 99"),
        (("versions", "--report", "1", "--section", "x"), "There is no section 'x'"),
        (("restore-version", "99"), "There is no version 99"),
    ],
)
def test_what_there_is_not_is_told(data, capsys, words, sentence):
    code, told = said(data, capsys, *words)
    assert code == 1
    assert sentence in told.err
