"""The commands on update files, editions and what the program is."""

import json

import pytest

from nq20desk import __version__
from nq20desk.__main__ import main
from tests.update_files import SETUP, data_file, program_file


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return data_file(tmp_path_factory.mktemp("made") / "tệp cập nhật.nq20")


def said(capsys, *words, code=0):
    assert main(["--lang", "en", *map(str, words)]) == code
    return capsys.readouterr()


def test_a_file_is_shown_without_any_data(tmp_path, made, capsys):
    answer = json.loads(
        said(capsys, "--data", tmp_path / "none", "update", "show", made, "--json").out
    )
    assert (answer["kind"], answer["version"], answer["trial"]) == ("data", "2027-01-15", True)
    assert answer["changes"][0]["key"] == "cao-bang-2025"
    assert answer["refused"] is None
    lines = said(capsys, "--data", tmp_path / "none", "update", "show", made)
    assert "Edition: 15/01/2027" in lines.out
    assert "  Changed: Plan “" in lines.out
    assert "trial key" in lines.err
    assert not (tmp_path / "none").exists()


def test_applying_and_going_back(data, made, capsys):
    on = ("--data", data, "update")
    assert "Changed: Plan" in said(capsys, *on, "apply", made, "--dry-run").out
    assert said(capsys, *on, "editions").out.startswith("2026-11-22\tprogram\tactive\t")
    assert "Edition 15/01/2027 is in use now." in said(capsys, *on, "apply", made).out
    found = json.loads(said(capsys, *on, "editions", "--json").out)
    assert [(one["edition"], one["origin"], one["state"]) for one in found] == [
        ("2027-01-15", "file", "active"), ("2026-11-22", "program", "kept")]  # fmt: skip
    assert "in use already" in said(capsys, *on, "apply", made, code=1).err
    assert "Edition 22/11/2026" in said(capsys, *on, "back").out
    assert "Edition 15/01/2027" in said(capsys, *on, "back", "2027-01-15").out
    assert "is no edition" in said(capsys, *on, "back", "yesterday", code=1).err


def test_commands_without_data_read_the_edition_too(data, made, capsys):
    said(capsys, "--data", data, "update", "apply", made)
    (data / "editions" / "2027-01-15" / "edition.toml").unlink()
    answer = said(capsys, "--data", data, "cite", "Nghị quyết số 20-NQ/TW")
    assert "20-NQ/TW" in answer.out
    assert "15/01/2027 is damaged" in answer.err
    assert "is damaged" in said(capsys, "--data", data, "reports").err


def test_a_program_is_placed_where_it_cannot_be_started(data, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("nq20desk.cli.updates.starter", lambda: None)
    answer = said(capsys, "--data", data, "update", "apply", program_file(tmp_path / "x.nq20"))
    assert "Version: 9.0.0\n" in answer.out
    assert answer.out.rstrip().endswith(str(data / "updates" / SETUP))
    started = []
    monkeypatch.setattr("nq20desk.cli.updates.starter", lambda: started.append)
    answer = said(capsys, "--data", data, "update", "apply", tmp_path / "x.nq20")
    assert "The installer was started" in answer.out
    assert started == [data / "updates" / SETUP]


def test_a_file_that_is_none(tmp_path, capsys):
    path = tmp_path / "x.nq20"
    path.write_bytes(b"x" * 100)
    told = said(capsys, "--data", tmp_path, "update", "show", path, code=1)
    assert "no update file of nq20desk" in told.err
    assert main(["--data", str(tmp_path), "update", "show", str(path)]) == 1
    assert "không phải là tệp cập nhật của nq20desk" in capsys.readouterr().err


def test_about(data, made, tmp_path, capsys):
    said(capsys, "--data", data, "update", "apply", made)
    found = json.loads(said(capsys, "--data", data, "about", "--json").out)
    assert found["program"]["version"] == __version__
    assert found["data"]["edition"].startswith("15/01/2027")
    assert "in use (" in found["editions"]["2027-01-15"]
    assert found["keys"]["key1"].startswith("TRIAL KEY")
    text = said(capsys, "--data", tmp_path / "none", "about").out
    assert "came with the program" in text
    assert "OFL-1.1" in text
