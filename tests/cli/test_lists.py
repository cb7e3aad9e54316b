"""The commands on tasks, documents and citations."""

import json

import pytest

from nq20desk.__main__ import main

OFFICE = "huyen-uy-duc-trong"


def answer(capsys, *words):
    assert main(["--lang", "en", *map(str, words)]) == 0
    return json.loads(capsys.readouterr().out)


def test_tasks_that_were_overdue_on_a_day(data, capsys):
    found = answer(capsys, "--data", data, "tasks", "--office", OFFICE, "--overdue",
                   "--on", "1/7/2018", "--json")  # fmt: skip
    assert [one["number"] for one in found] == [1, 2, 3]
    assert found[1]["agencies"] == ["Sở Y tế", "Sở Nội vụ"]
    assert (found[0]["last_day"], found[0]["days_left"]) == ("2018-06-30", -1)


def test_all_tasks_as_lines(data, capsys):
    assert main(["--data", str(data), "tasks", "--office", OFFICE, "--on", "2018-01-01"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 68
    assert lines[0].startswith("lam-dong-50-kh-tu/1\tQuý II/2018\tchưa thực hiện\tSở Y tế\t")


def test_the_register(data, capsys):
    found = answer(capsys, "--data", data, "documents", "--office", OFFICE, "--json")
    circular = next(one for one in found if one["number"] == "39/2007/TT-BYT")
    assert circular["year_contradiction"] == ["2007", "2017"]
    assert circular["date"] == "2017-10-18"


def test_citations_of_a_text(capsys):
    found = answer(capsys, "cite", "Nghị quyết số 20-QQ/TW và Chỉ thị số 24/CT-TW", "--json")
    assert [one["number"] for one in found] == ["20-QQ/TW", "24-CT/TW"]
    assert [one["remark"] for one in found] == ["unknown_kind", "party_form"]
    assert found[0]["suggestion"] == "20-NQ/TW"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["tasks"], "--office"),
        (["documents", "--office", "xa"], "There is no office 'xa'"),
        (["tasks", "--office", OFFICE, "--on", "mai"], "“mai” is no day"),
    ],
)
def test_what_is_missing_is_told_in_one_sentence(data, capsys, words, told):
    assert main(["--lang", "en", "--data", str(data), *words]) == 1
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("tasks", "--office", "ubnd-tp-cao-bang"),
        ("rollup", "--unit", "cao-bang", "--year", "1800"),
        ("cite", "không có văn bản nào"),
    ],
)
def test_that_there_is_nothing_is_said_beside_an_empty_answer(data, capsys, words):
    assert main(["--data", str(data), *words]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err.strip()) == ("", "Không có gì để liệt kê.")
