"""Where the data lie: the usual place, one that is named, or beside a portable program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from nq20desk.app.paths import (
    PORTABLE_MARK,
    default_data_folder,
    portable_data_folder,
    program_folder,
    sample_data_folder,
    usual_data_folders,
)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen program on a stick, and a folder of its user."""
    folder = tmp_path / "USB của Nguyễn Văn A" / "nq20desk"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "nq20desk.exe"))
    monkeypatch.setenv("NQ20DESK_DATA", str(tmp_path / "của máy"))
    return folder


def test_from_source_there_is_no_program_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    assert program_folder() is None
    assert portable_data_folder() is None


def test_a_frozen_program_uses_the_users_folder(program: Path, tmp_path: Path) -> None:
    assert default_data_folder() == tmp_path / "của máy"
    assert sample_data_folder() == tmp_path / "nq20desk-sample"


def test_a_portable_program_has_its_data_beside_it(program: Path, tmp_path: Path) -> None:
    (program / PORTABLE_MARK).touch()
    assert default_data_folder() == program / "data"
    assert sample_data_folder() == program / "nq20desk-sample"
    assert usual_data_folders() == [
        program / "data", program / "nq20desk-sample",
        tmp_path / "của máy", tmp_path / "nq20desk-sample",
    ]  # fmt: skip
