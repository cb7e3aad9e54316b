"""Making the installer: the same program gives the same file, mistakes are named."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from installer.make_setup import SetupError, main, make_setup
from tests.installer.machine import build_standin


@pytest.fixture
def program(tmp_path: Path, needs_wine: None) -> Path:
    return build_standin(tmp_path / "chương trình", "0.5.0")


def test_the_same_program_gives_the_same_installer(program: Path, icon: Path, tmp_path: Path):
    first = make_setup(
        program, "0.5.0", tmp_path / "1.exe", compression="zlib", work=tmp_path / "w", icon=icon
    ).read_bytes()
    other = tmp_path / "nơi khác" / "chương trình"
    shutil.copytree(program, other)
    for number, file in enumerate(other.rglob("*")):
        os.utime(file, (number, number))
    second = make_setup(
        other, "0.5.0", tmp_path / "2.exe", compression="zlib", work=tmp_path / "w2", icon=icon
    ).read_bytes()
    assert first == second


def test_a_program_without_its_executables_is_refused(icon: Path, tmp_path: Path):
    with pytest.raises(SetupError, match=r"nq20desk\.exe"):
        make_setup(tmp_path, "0.5.0", tmp_path / "s.exe", work=tmp_path / "w", icon=icon)


@pytest.mark.parametrize("version", ["", "0.5", "0.5.0.0.1", "0.5.0rc1", "v1.0"])
def test_only_numbers_with_dots_are_versions(version: str, icon: Path, tmp_path: Path):
    wrong = "version" if version != "0.5" else r"nq20desk\.exe"  # two numbers will do
    with pytest.raises(SetupError, match=wrong):
        make_setup(tmp_path, version, tmp_path / "s.exe", work=tmp_path / "w", icon=icon)


def test_what_nsis_refuses_leaves_no_installer(program: Path, tmp_path: Path):
    (tmp_path / "bad.ico").write_bytes(b"not an icon")
    target = tmp_path / "s.exe"
    with pytest.raises(SetupError, match="NSIS refused"):
        make_setup(program, "0.5.0", target, work=tmp_path / "w", icon=tmp_path / "bad.ico")
    assert not target.exists()


def test_the_command_line_names_the_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main([str(tmp_path), "--version", "0.5.0", "--to", str(tmp_path / "s.exe")]) == 1
    assert "nq20desk.exe" in capsys.readouterr().err
