"""A new program from a file: compared, placed, started where the system can."""

import subprocess

import pytest

from nq20desk import __version__
from nq20desk.app.updates.preview import preview
from nq20desk.app.updates.program import place_installer, start_installer, starter
from nq20desk.core.errors import KnownError
from nq20desk.store.backup import backups
from tests.update_files import CONTENT, SETUP, program_file


def test_the_installer_is_placed_after_a_backup_and_started(desk, tmp_path):
    found = preview(program_file(tmp_path / "x.nq20"), desk.editions, desk.library, {})
    (desk.folder / "updates").mkdir()
    (desk.folder / "updates" / "old.exe").write_bytes(b"MZ")
    path = place_installer(desk, found)
    assert path == desk.folder / "updates" / SETUP
    assert path.read_bytes() == CONTENT
    assert len(backups(desk.store.database)) == 1
    assert [one.name for one in path.parent.glob("*.exe")] == [SETUP]
    started = []
    assert start_installer(path, started.append).started
    assert started == [path]


@pytest.mark.parametrize("version", [__version__, "0.0.9"])
def test_the_same_and_older_programs_are_refused(desk, tmp_path, version):
    found = preview(program_file(tmp_path / "x.nq20", version), desk.editions, desk.library, {})
    assert f"this is {__version__} already" in str(found.refusal)
    with pytest.raises(KnownError):
        place_installer(desk, found)
    assert not (desk.folder / "updates").exists()


def test_a_step_between_may_be_needed(desk, tmp_path):
    path = program_file(tmp_path / "x.nq20", "9.0.0", "--least-program", "8.0")
    with pytest.raises(KnownError, match="needs nq20desk 8"):
        preview(path, desk.editions, desk.library, {})


def test_windows_starts_it_and_others_say_where_it_is(tmp_path, monkeypatch):
    assert starter("linux") is None
    assert not start_installer(tmp_path / SETUP, starter("linux")).started
    start = starter("win32")
    with pytest.raises(KnownError, match="can't be started"):
        start(tmp_path / "nowhere.exe")
    ran = []
    monkeypatch.setattr(subprocess, "Popen", lambda words, **_: ran.append(words))
    start_installer(tmp_path / SETUP, start)
    assert ran == [[str(tmp_path / SETUP)]]
