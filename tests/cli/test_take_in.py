"""``nq20desk take-in`` as an office's script would use it."""

import docx
import pytest

from nq20desk.__main__ import main
from tests.app.test_take_in import FILE_000, OLD, sources


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "báo cáo năm trước.txt"
    path.write_text(f"{OLD}\nPHỤ LỤC\nSơ đồ", encoding="utf-8")
    return path


@pytest.fixture
def run(capsys, data):
    def run_it(*words, folder=data):
        code = main(["--data", str(folder), "--lang", "en", *map(str, words)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_it


def test_the_new_identifier_is_all_that_is_printed(run, old):
    code, out, err = run("take-in", old, "--form", "state")
    assert (code, out) == (0, "3\n")
    assert "Fits nowhere: PHỤ LỤC" in err
    assert "Figures found and not entered: 1" in err
    assert run("reports")[1].splitlines()[0].split("\t")[:3] == ["3", "state-progress", "2024"]


def test_figures_are_entered_when_they_are_wanted(run, tmp_path):
    path = tmp_path / "cũ.txt"
    path.write_text(OLD.replace("2024", "2021"), encoding="utf-8")
    code, _, err = run("take-in", path, "--form", "state", "--figures", "--unit", "cao-bang")
    assert (code, err) == (0, "")
    lines = run("take-in", path, "--form", "state", "--dry-run")[1].splitlines()
    assert "figure\tdoctors_per_10000@2021\t9,5\tsame" in lines


def test_a_dry_run_prints_the_account_and_writes_nothing(run, old):
    code, out, err = run("take-in", old, "--form", "state", "--dry-run", "--year", "2023")
    lines = out.splitlines()
    assert (code, err) == (0, "")
    wanted = {"section\tlessons\t1", "section\tclosing\t1", "field\tsigner\tTrần Thị B",
              "left-over\t-\tSơ đồ", "words\tmissing\t0", "words\tadded\t0"}  # fmt: skip
    assert wanted <= set(lines)
    assert len(run("reports")[1].splitlines()) == 2


def test_a_word_file_is_taken_in(run, tmp_path):
    document = docx.Document()
    for line in OLD.split("\n"):
        document.add_paragraph(line)
    path = tmp_path / "cũ.docx"
    document.save(path)
    assert run("take-in", path, "--form", "state")[:2] == (0, "3\n")


def test_an_office_that_is_not_there_is_said_and_nothing_written(run, old, tmp_path):
    code, out, err = run("take-in", old, "--form", "state", "--unit", "nơi khác")
    assert (code, out) == (1, "")
    assert "There is no office of this kind for the unit 'nơi khác'" in err
    state_only = tmp_path / "chỉ có chính quyền"
    assert run("demo", "--form", "state", folder=state_only)[0] == 0
    code, out, err = run("take-in", old, "--form", "party", folder=state_only)
    assert (code, out) == (1, "")
    assert "no office of this kind (Party)" in err
    code, out, err = run("take-in", tmp_path / "không có.docx", "--form", "state")
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1


@sources
def test_000_goes_in_from_the_command_line(run):
    code, out, err = run("take-in", FILE_000, "--form", "party")
    assert (code, out) == (0, "3\n")
    assert "Fits nowhere" not in err
