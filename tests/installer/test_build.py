"""The build refuses what would be wrong, before it takes minutes."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from installer import build
from installer.freeze import FreezeError, freeze
from installer.prefix import Prefix
from installer.runtime import UntrustedPythonError, check_runtime


def test_a_release_is_not_made_of_an_uploaders_python_nor_unsigned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(build, "is_native", lambda: False)
    monkeypatch.delenv("NQ20DESK_SIGN_CERTIFICATE", raising=False)
    monkeypatch.delenv("NQ20DESK_SIGN_COMMAND", raising=False)
    with pytest.raises(build.BuildError) as refused:
        build.main(["--release"])
    for sentence in ("real Windows", "signed", "--update-key"):
        assert sentence in str(refused.value)


def test_a_release_does_not_believe_trial_keys(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(build, "is_native", lambda: True)
    monkeypatch.setenv("NQ20DESK_SIGN_COMMAND", "service {file}")
    keys = tmp_path / "keys.toml"
    keys.write_text("[[key]]\ntrial = true\n", encoding="utf-8")
    with pytest.raises(build.BuildError, match="trial keys"):
        build.main(["--release", "--update-key", str(keys)])


def test_two_programs_that_differ_are_told_by_file(tmp_path: Path) -> None:
    for name, content in (("first", b"1"), ("second", b"2")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same.dll").write_bytes(b"0")
        (tmp_path / name / "code.pyz").write_bytes(content)
    with pytest.raises(build.BuildError, match=r"not the same twice: code\.pyz"):
        build.compare(tmp_path / "first", tmp_path / "second")
    build.compare(tmp_path / "first", tmp_path / "first")


def test_the_program_knows_its_day_and_believes_the_publishers_keys_only(tmp_path: Path) -> None:
    resources = tmp_path / "_internal" / "resources"
    (resources / "signing").mkdir(parents=True)
    (resources / "signing" / "updates.toml").write_text("trial = true", encoding="utf-8")
    keys = tmp_path / "keys.toml"
    keys.write_text('[[key]]\nname = "Sở Y tế"\n', encoding="utf-8")
    build.complete(tmp_path, keys)
    assert (resources / "signing" / "updates.toml").read_bytes() == keys.read_bytes()
    if (build.ROOT / ".git").exists():
        day = tomllib.loads((resources / "build.toml").read_text("utf-8"))["built"]
        assert isinstance(day, date)


def test_paths_as_windows_programs_read_them() -> None:
    assert Prefix.path(Path("/tmp/Trạm y tế/báo cáo.pdf")) == "Z:\\tmp\\Trạm y tế\\báo cáo.pdf"
    assert Prefix.path("--to") == "--to"


def test_a_python_without_its_makers_catalogue_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tree" / "Lib").mkdir(parents=True)
    (tmp_path / "tree" / "Lib" / "os.py").write_text("evil = True", encoding="utf-8")
    catalogue = tmp_path / "python.cat"
    catalogue.write_bytes(b"nothing")
    with pytest.raises(UntrustedPythonError):
        check_runtime(tmp_path / "tree", catalogue)


class _Freezer(Prefix):
    """Answers as PyInstaller does, which ends with 0 even if a module is missing."""

    def __init__(self, folder: Path, said: str) -> None:
        super().__init__(folder)
        self.said = said

    def run(self, *_words: object, **_options: object):  # type: ignore[no-untyped-def,override]
        program = self.folder / "program" / "nq20desk"
        program.mkdir(parents=True)
        (program / "nq20desk.exe").touch()
        return type("Done", (), {"stdout": self.said})


def test_a_missing_hidden_import_ends_the_build(tmp_path: Path) -> None:
    said = '1 ERROR: Hidden import "nq20desk.ui.lost" not found!'
    with pytest.raises(FreezeError, match=r"nq20desk\.ui\.lost"):
        freeze(Path("python.exe"), tmp_path, _Freezer(tmp_path, said))


def test_modules_left_out_on_purpose_may_be_missing(tmp_path: Path) -> None:
    said = 'WARNING: Hidden import "lxml.html.clean" not found!\nERROR: Hidden import "MySQLdb" not'
    program = freeze(Path("python.exe"), tmp_path, _Freezer(tmp_path, said))
    assert program == tmp_path / "program" / "nq20desk"
