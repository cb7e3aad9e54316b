"""The look into the frozen program finds what must not be there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pip
import pytest

from installer import contents

# small Windows programs that pip carries with it
LAUNCHER = Path(pip.__file__).parent / "_vendor" / "distlib" / "t64.exe"
pytestmark = pytest.mark.skipif(not LAUNCHER.exists(), reason="this pip brings no Windows program")


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program folder with one DLL of a package, whose list is accepted."""
    folder = tmp_path / "program"
    (folder / "_internal" / "resources").mkdir(parents=True)
    shutil.copy(LAUNCHER, folder / "_internal" / "etree.cp313-win_amd64.pyd")
    shutil.copy(LAUNCHER, folder / "nq20desk.pyz")
    (folder / "_internal" / "resources" / "a.toml").write_text("", encoding="utf-8")
    monkeypatch.setattr(contents, "LIST", tmp_path / "contents.txt")
    monkeypatch.setattr(contents, "_LARGEST", 2)
    assert contents.main([str(folder), "--accept"]) == 0
    return folder


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """The Windows Python that the DLL is from."""
    folder = tmp_path / "python" / "Lib" / "site-packages"
    folder.mkdir(parents=True)
    shutil.copy(LAUNCHER, folder / "etree.pyd")
    return tmp_path / "python"


def test_a_program_of_known_files_has_no_fault(program: Path, packages: Path) -> None:
    assert contents.check(program, [packages]) == []


def test_a_changed_dll_is_found(program: Path, packages: Path) -> None:
    library = program / "_internal" / "etree.cp313-win_amd64.pyd"
    library.write_bytes(library.read_bytes() + b"\0")
    assert any("not a file of Python" in one for one in contents.check(program, [packages]))


def test_a_foreign_dll_is_found_by_origin_by_list_and_by_name(
    program: Path, packages: Path
) -> None:
    shutil.copy(LAUNCHER, program / "_internal" / "icuuc.dll")
    (program / "_internal" / "icuuc.dll").write_bytes(LAUNCHER.read_bytes() + b"\0")
    faults = contents.check(program, [packages])
    assert any("icuuc.dll: a file that stays out" in one for one in faults)
    assert any("icuuc.dll: not a file of Python" in one for one in faults)
    assert any("icuuc.dll: new" in one for one in faults)


def test_a_dll_that_no_windows_has_is_named(
    program: Path, packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "SYSTEM_LIBRARIES", frozenset())
    faults = contents.check(program, [packages])
    assert any("asks for kernel32.dll, which nobody brings" in one for one in faults)


def test_a_missing_file_is_found(program: Path, packages: Path) -> None:
    (program / "nq20desk.pyz").unlink()
    assert any("not in the program" in one for one in contents.check(program, [packages]))


def test_a_large_file_needs_a_reason(program: Path, packages: Path) -> None:
    (program / "strange.dat").write_bytes(bytes(10_000_000))
    assert any("without a reason" in one for one in contents.check(program, [packages]))


def test_resources_and_licences_are_listed_by_folder(program: Path) -> None:
    place = program / "_internal" / "lxml-6.1.3.dist-info"
    place.mkdir()
    (place / "METADATA").write_text("", encoding="utf-8")
    found = contents.listing(program)
    assert "_internal/resources/ …" in found
    assert "_internal/lxml.dist-info/ …" in found


def test_weights(program: Path) -> None:
    found = contents.weights(program)
    assert found.files == 3
    assert found.total == 2 * LAUNCHER.stat().st_size
