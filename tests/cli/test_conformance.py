"""The command ``conformance``: a report, a file, JSON, and what is refused."""

import json

import pytest

from tests.cli.test_commands import run


def test_a_report_is_measured(capsys, data):
    code, out, err = run(capsys, "--lang", "en", "conformance", "--report", "1", data=data)
    rows = [line.split("\t") for line in out.splitlines()]
    assert code == 0
    assert rows[0] == ["Component", "Rule", "Clause", "Measured", "Answer"]
    assert [one for row in rows if "drawn line, of" in row[1] for one in row[:2]][:2] == [
        "Motto",
        "drawn line, of the text's length: 100%",
    ]
    assert all(row[2] for row in rows)
    assert "are kept" in err


def test_a_file_against_other_rules_is_exit_code_1(capsys, data, tmp_path):
    path = tmp_path / "report.pdf"
    run(capsys, "export", "1", "--to", path, data=data)
    code, out, _ = run(capsys, "conformance", path, "--profile", "state-nd30-2020", "--json")
    answer = json.loads(out)
    assert (code, answer["conforms"], answer["profile"]) == (0, True, "state-nd30-2020")
    assert {"component", "measure", "demand", "clause", "measured", "outcome"} <= set(
        answer["findings"][0]
    )
    code, out, err = run(
        capsys, "--lang", "en", "conformance", path, "--profile", "party-hd05-2026"
    )
    assert code == 1
    assert "not found" in out
    assert "are not kept" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "either a PDF file or a report"),
        (("x.pdf", "--report", "1"), "either a PDF file or a report"),
        (("x.pdf",), "does not say by which rules it was set"),
        (("x.pdf", "--profile", "nd99"), "nd99"),
        (("x.pdf", "--profile", "state-nd30-2020"), "no file x.pdf"),
    ],
)
def test_what_can_not_be_measured_is_said(capsys, words, said):
    code, out, err = run(capsys, "--lang", "en", "conformance", *words)
    assert (code, out) == (1, "")
    assert said in err
