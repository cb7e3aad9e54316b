"""Folders named on the command line: a mistyped one is a sentence, never a new empty office."""

from __future__ import annotations

from pathlib import Path

import pytest

from nq20desk.__main__ import main

Capture = pytest.CaptureFixture[str]
READING = (
    ("reports",), ("backup",), ("restore",), ("assess",), ("assess", "--json"),
    ("check", "1"), ("export", "1", "--to", "a.pdf"), ("verify", "a.pdf"),
    ("pictures", "--to", "a"),
)  # fmt: skip


def refused(capsys: Capture, data: Path, *words: str) -> str:
    assert main(["--lang", "en", "--data", str(data), *words]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    return said.err


@pytest.mark.parametrize("words", READING)
def test_a_mistyped_data_folder_is_refused_and_not_made(
    capsys: Capture, tmp_path: Path, words: tuple[str, ...]
) -> None:
    folder = tmp_path / "dữ liêu"
    assert "There is no data folder" in refused(capsys, folder, *words)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [one for one in READING if one[0] not in ("verify", "restore")])
def test_a_folder_of_something_else_is_left_as_it_is(
    capsys: Capture, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert "holds no data" in refused(capsys, tmp_path, *words)
    assert list(tmp_path.iterdir()) == []


def test_only_the_sample_makes_a_new_folder(capsys: Capture, tmp_path: Path) -> None:
    folder = tmp_path / "mới"
    assert main(["--data", str(folder), "demo", "--form", "state"]) == 0
    assert main(["--data", str(folder), "reports"]) == 0
    assert capsys.readouterr().out.count("state-progress") == 2


def test_pictures_do_not_go_into_a_file(capsys: Capture, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "ảnh"
    file.write_bytes(b"x")
    assert "a file of this name is already there" in refused(
        capsys, data, "pictures", "--to", str(file)
    )
    assert "not a folder" in refused(capsys, data, "pictures", "--to", str(file / "trong"))
    assert file.read_bytes() == b"x"
