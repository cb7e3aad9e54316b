"""take-back on the command line."""

import docx
import pytest

from tests.cli.test_commands import run


@pytest.fixture
def edited(data, tmp_path, capsys):
    """The Word file of the sample's State report with one word changed in a paragraph."""
    path = tmp_path / "đã sửa.docx"
    assert run(capsys, "export", 1, "--to", path, data=data)[0] == 0
    document = docx.Document(str(path))
    found = next(one for one in document.paragraphs if one.style.name == "List Bullet")
    words = found.runs[0].text.split()
    found.runs[0].text = " ".join(["Vừa", "qua,", *words])
    document.save(str(path))
    return path


def test_a_dry_run_prints_the_words_and_enters_nothing(data, edited, capsys):
    code, out, _ = run(capsys, "take-back", edited, "--report", 1, "--dry-run", data=data)
    assert code == 0
    (line,) = out.splitlines()
    number, section, fate, words = line.split("\t")
    assert (number, section, fate) == ("1", "study", "changed")
    assert words.startswith("{+Vừa qua,+} ")
    assert run(capsys, "take-back", edited, "--report", 1, "--dry-run", data=data)[1] == out


def test_the_changes_are_entered_and_then_are_none(data, edited, capsys):
    assert run(capsys, "take-back", edited, "--report", 1, data=data)[0] == 0
    code, out, err = run(capsys, "--lang", "en", "take-back", edited, "--report", 1, data=data)
    assert (code, out) == (0, "")
    assert "Nothing was changed in the file." in err


def test_only_some_changes(data, edited, capsys):
    run(capsys, "take-back", edited, "--report", 1, "--only", 7, data=data)
    assert run(capsys, "take-back", edited, "--report", 1, "--dry-run", data=data)[1]


def test_a_file_that_is_not_there_is_said(data, capsys, tmp_path):
    code, _, err = run(capsys, "take-back", tmp_path / "x.docx", "--report", 1, data=data)
    assert code == 1
    assert "x.docx" in err
