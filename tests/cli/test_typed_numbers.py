"""``typed-numbers``: numbers typed in a report, listed and made live."""

import json
from contextlib import closing

from nq20desk.__main__ import main
from nq20desk.app.desk import Desk


def run(capsys, data, *words):
    code = main(["--data", str(data), "--lang", "en", "typed-numbers", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


def listed(capsys, data):
    code, out, _ = run(capsys, data, "--report", "1", "--json")
    assert code == 0
    return json.loads(out)


def test_equal_and_different_numbers_are_listed(data, capsys):
    found = {one["typed"]: one for one in listed(capsys, data)}
    assert found["9,15%"]["equal"] is True
    assert found["9,15%"]["indicator"] == "underweight_u5"
    assert found["93,1%"]["equal"] is False
    assert found["93,1%"]["stored"] == "trên 93%"


def test_lines_begin_with_the_sign_of_what_was_found(data, capsys):
    _, out, _ = run(capsys, data, "--report", "1")
    assert {line.split("\t")[0] for line in out.splitlines()} == {"=", "≠"}


def test_replacing_makes_the_equal_ones_live_and_leaves_the_others(data, capsys):
    assert run(capsys, data, "--report", "1", "--replace")[0] == 0
    assert {one["equal"] for one in listed(capsys, data)} == {False}
    with closing(Desk(data)) as desk:
        text = desk.sections(1)["epidemic_grassroots"]
        assert "{underweight_u5@2024:unit}" in text
        assert "93,1%" in text
        desk.undo()
        assert "9,15%" in desk.sections(1)["epidemic_grassroots"]


def test_a_report_that_is_not_there_is_said(data, capsys):
    code, out, err = run(capsys, data, "--report", "99")
    assert (code != 0, out) == (True, "")
    assert "99" in err
