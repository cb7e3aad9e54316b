"""Plans on the command line: listed, written as a template, taken over, assessed."""

import json
from contextlib import closing
from dataclasses import replace

import openpyxl

from nq20desk.__main__ import main
from nq20desk.app.desk import Desk
from nq20desk.exchange.planbook import HEAD, TARGETS
from nq20desk.store.operations import SaveReport
from tests.app.test_take_in import OLD as OLD_REPORT


def run(capsys, data, *words):
    code = main(["--data", str(data), "--lang", "en", *map(str, words)])
    said = capsys.readouterr()
    return code, said.out, said.err


def filled(capsys, data, tmp_path, value="97"):
    path = tmp_path / "kế hoạch.xlsx"
    assert run(capsys, data, "plan", "template", "--to", path)[0] == 0
    book = openpyxl.load_workbook(path)
    for cell, text in (("B3", "Kế hoạch số 12/KH-UBND"), ("B4", "KH 12"), ("B5", "xã")):
        book[HEAD][cell] = text
    for cell, text in (("A5", "health_insurance_coverage"), ("D5", 2025), ("F5", value)):
        book[TARGETS][cell] = text
    book.save(path)
    return path


def test_a_plan_is_taken_over_listed_and_assessed(capsys, data, tmp_path):
    path = filled(capsys, data, tmp_path)
    code, out, _ = run(capsys, data, "plan", "import", path)
    assert (code, out) == (0, "own-1\t1\tKế hoạch số 12/KH-UBND\n")
    _, out, _ = run(capsys, data, "plan", "list")
    assert out.splitlines()[-1] == "own-1\tcommune\t2025\t1\tKế hoạch số 12/KH-UBND"
    _, out, _ = run(capsys, data, "plan", "list", "--json")
    plans = json.loads(out)
    assert [one["key"] for one in plans if one["own"]] == ["own-1"]
    assert {"nq72-tw-2025", "qd-201-ttg-2024"} < {one["key"] for one in plans}
    code, out, _ = run(capsys, data, "assess", "--plan", "own-1", "--unit", "cao-bang", "--json")
    found = [one for one in json.loads(out) if one["key"] == "health_insurance_coverage"]
    assert (code, found[0]["plan"], found[0]["verdict"]) == (0, "own-1", "not_met")


def test_a_dry_run_writes_nothing(capsys, data, tmp_path):
    path = filled(capsys, data, tmp_path)
    code, out, _ = run(capsys, data, "plan", "import", path, "--dry-run")
    assert (code, out.split("\t")[0]) == (0, "-")
    assert "own-" not in run(capsys, data, "plan", "list")[1]


def test_every_error_is_told_with_its_cell_and_nothing_is_written(capsys, data, tmp_path):
    path = filled(capsys, data, tmp_path, value="nhiều")
    code, out, err = run(capsys, data, "plan", "import", path)
    assert (code, out) == (1, "")
    assert err == "Chỉ tiêu!F5: “nhiều” is not a number.\n"
    assert "own-" not in run(capsys, data, "plan", "list")[1]


def test_a_plan_of_the_program_is_written_as_a_filled_template(capsys, data, tmp_path):
    path = tmp_path / "nq72.xlsx"
    code, _, _ = run(capsys, data, "plan", "template", "--plan", "nq72-tw-2025", "--to", path)
    assert code == 0
    assert openpyxl.load_workbook(path)[HEAD]["B7"].value == "72-NQ/TW"


def test_a_workbook_that_is_not_there_is_told_as_such(capsys, data, tmp_path):
    code, out, err = run(capsys, data, "plan", "import", tmp_path / "không có.xlsx")
    assert (code, out) == (1, "")
    assert "There is no file không có.xlsx." in err


def test_a_template_is_an_excel_file(capsys, data, tmp_path):
    target = tmp_path / "mẫu.pdf"
    code, _, err = run(capsys, data, "plan", "template", "--to", target)
    assert code == 1
    assert "mẫu.pdf" in err
    assert not target.exists()


def test_the_scorecard_against_an_own_plan(capsys, data, tmp_path):
    run(capsys, data, "plan", "import", filled(capsys, data, tmp_path))
    target = tmp_path / "bảng.pdf"
    code, out, err = run(capsys, data, "scorecard", "--unit", "cao-bang", "--plan", "own-1",
                         "--to", target)  # fmt: skip
    assert (code, out.strip(), err) == (0, str(target), "")


def test_an_old_report_is_taken_in_where_the_office_has_an_own_plan(capsys, data, tmp_path):
    assert run(capsys, data, "plan", "import", filled(capsys, data, tmp_path))[0] == 0
    with closing(Desk(data)) as desk:
        (given,) = (one for one in desk.reports() if one.form == "state-progress")
        desk.run(SaveReport(replace(given, plans=("own-1",))))
    report = tmp_path / "báo cáo cũ.txt"
    report.write_text(OLD_REPORT, "utf-8")
    assert run(capsys, data, "take-in", report, "--form", "state")[0] == 0
