"""Units and roll-up on the command line."""

import json

from tests.cli.test_commands import run


def test_units_are_listed_with_their_validity(capsys, data):
    code, out, _ = run(capsys, "units", data=data)
    lines = [line.split("\t") for line in out.splitlines()]
    assert code == 0
    assert ["tan-giang", "commune", "cao-bang", "-", "2025-06-30", "phường Tân Giang"] in lines
    assert len(lines) == 14
    found = {one["key"]: one for one in json.loads(run(capsys, "units", "--json", data=data)[1])}
    assert found["tan-giang-2025"]["from"] == "2025-07-01"
    assert found["tan-giang-2025"]["made_of"] == [
        "tan-giang", "hoa-chung", "duyet-chung", "chu-trinh",
    ]  # fmt: skip
    assert found["chu-trinh"]["became"] == ["tan-giang-2025"]


def test_a_unit_is_rolled_up_as_json(capsys, data):
    code, out, _ = run(capsys, "rollup", "--unit", "cao-bang", "--year", "2024",
                       "--indicator", "health_insurance_coverage", "--json", data=data)  # fmt: skip
    (one,) = json.loads(out)
    assert code == 0
    assert (one["rule"], one["value"], one["numerator"]) == ("ratio", 86.5, 66177)
    assert (one["complete"], one["agrees"], one["own"]) == (True, True, "86,5")
    assert len(one["parts"]) == 11


def test_without_an_indicator_all_with_figures_are_rolled_up(capsys, data):
    code, out, _ = run(capsys, "--lang", "en", "rollup", "--unit", "cao-bang", data=data)
    assert code == 0
    assert "cao-bang\t2024\tstunting_u5\tratio\t11,47\t11,47\t-" in out.splitlines()
    assert "incomplete: phường Duyệt Chung" in out


def test_what_cannot_be_rolled_up_says_why(capsys, data):
    code, out, _ = run(capsys, "--lang", "en", "rollup", "--unit", "cao-bang", "--year", "2024",
                       "--indicator", "satisfaction_people", data=data)  # fmt: skip
    assert code == 0
    assert "measured only at the level" in out


def test_unknown_names_and_empty_units_are_sentences(capsys, data):
    for words, said in (
        (("rollup", "--unit", "nowhere"), "no unit 'nowhere'"),
        (("rollup", "--unit", "cao-bang", "--indicator", "x"), "no indicator 'x'"),
        (("rollup", "--unit", "duc-trong"), "no figures yet"),
    ):
        code, _, error = run(capsys, "--lang", "en", *words, data=data)
        assert (code, said in error) == (1, True)


def test_a_commune_can_be_assessed_by_name_and_is_not_listed_else(capsys, data):
    _, out, _ = run(capsys, "assess", "--json", data=data)
    assert {one["unit"] for one in json.loads(out)} == {"cao-bang", "duc-trong"}
    _, out, _ = run(capsys, "assess", "--unit", "song-bang", "--json", data=data)
    assert {one["unit"] for one in json.loads(out)} == {"song-bang"}
