"""The portable ZIP: what is in it, the same bytes every time; and the list of sums."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from installer.portable import make_portable
from installer.sums import write_sums


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "chương trình"
    for name in ("nq20desk.exe", "nq20desk-cli.exe", "_internal/b/dữ liệu.toml", "_internal/a.dll"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode() * 100)
    return folder


def test_the_program_lies_in_one_folder_with_its_data_and_mark(program: Path, tmp_path: Path):
    packed = zipfile.ZipFile(make_portable(program, "0.5.0", tmp_path / "p.zip"))
    assert packed.testzip() is None
    assert sorted(packed.namelist()) == [
        "nq20desk-0.5.0/_internal/a.dll",
        "nq20desk-0.5.0/_internal/b/dữ liệu.toml",
        "nq20desk-0.5.0/data/",
        "nq20desk-0.5.0/nq20desk-cli.exe",
        "nq20desk-0.5.0/nq20desk.exe",
        "nq20desk-0.5.0/portable.txt",
    ]
    for one in program.rglob("*.*"):
        name = f"nq20desk-0.5.0/{one.relative_to(program).as_posix()}"
        assert packed.read(name) == one.read_bytes()
    text = packed.read("nq20desk-0.5.0/portable.txt")
    assert text.startswith(b"\xef\xbb\xbf")  # the Editor of an older Windows knows it by that
    assert "nq20desk 0.5.0 – bản mang theo" in text.decode("utf-8-sig")
    packed.close()


def test_the_same_program_gives_the_same_zip(program: Path, tmp_path: Path):
    first = make_portable(program, "0.5.0", tmp_path / "1.zip")
    other = tmp_path / "copied"
    shutil.copytree(program, other)
    for number, file in enumerate(other.rglob("*")):
        os.utime(file, (number, number))
    second = make_portable(other, "0.5.0", tmp_path / "2.zip")
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum isn't installed")
def test_another_tool_checks_the_sums(program: Path, tmp_path: Path):
    files = [make_portable(program, v, tmp_path / f"{v}.zip") for v in ("0.6.0", "0.5.0")]
    sums = write_sums(tmp_path, files)
    check = ["sha256sum", "--check", "--strict", sums.name]
    assert subprocess.run(check, cwd=tmp_path, check=False).returncode == 0
    files[0].write_bytes(files[0].read_bytes() + b" ")
    assert subprocess.run(check, cwd=tmp_path, check=False).returncode == 1
