"""The command check with findings that were set aside, and an export that they stop."""

import json
import re

import pytest

from nq20desk.__main__ import main
from nq20desk.app.desk import Desk
from nq20desk.app.findings import check_report
from nq20desk.store.operations import WriteSection
from nq20desk.store.operations.findings import SetFindingAside


@pytest.fixture
def aside(data):
    desk = Desk(data, who="Nguyễn Văn A")
    one = next(found for found in check_report(desk, 2).found if found.rule == "doubled_words")
    desk.run(SetFindingAside(2, one.identity, "trích nguyên văn", one.rule))
    desk.close()
    return one


def run(capsys, data, *words):
    code = main(["--data", str(data), *words])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_what_is_set_aside_is_left_out_and_listed_with_all(capsys, data, aside):
    _, short, _ = run(capsys, data, "check", "2")
    _, whole, _ = run(capsys, data, "check", "2", "--all")
    (line,) = set(whole.splitlines()) - set(short.splitlines())
    assert line.startswith("aside\t")
    assert line.endswith("\ttrích nguyên văn")
    assert aside.evidence in line


def test_json_says_why_by_whom_and_when(capsys, data, aside):
    _, out, _ = run(capsys, data, "check", "2", "--json")
    (one,) = (one for one in json.loads(out) if one["set_aside"])
    assert one["identity"] == aside.identity
    assert (one["set_aside"], one["set_aside_by"]) == ("trích nguyên văn", "Nguyễn Văn A")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", one["set_aside_at"])


def test_a_gap_stops_the_pdf_but_not_the_workbook(capsys, data, tmp_path):
    desk = Desk(data)
    desk.run(WriteSection(1, "lessons", "Đạt {doctors_per_10000@1999}."))
    desk.close()
    code, _, err = run(capsys, data, "export", "1", "--to", str(tmp_path / "a.pdf"))
    assert (code, (tmp_path / "a.pdf").exists()) == (1, False)
    assert err
    code, _, _ = run(capsys, data, "export", "1", "--to", str(tmp_path / "a.xlsx"))
    assert (code, (tmp_path / "a.xlsx").exists()) == (0, True)
