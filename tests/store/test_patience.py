"""Files that another program holds: for a blink they are waited for, for longer they are told."""

from __future__ import annotations

import errno
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nq20desk.app.preferences import PreferenceFile
from nq20desk.core.errors import KnownError
from nq20desk.store import windows
from nq20desk.store.backup import KEPT, backup, backups, restore
from nq20desk.store.files import FileInUseError, free_name_beside, refuse_unwritable, replacing
from nq20desk.store.patience import PAUSES, patiently
from nq20desk.store.store import Store
from tests.store.refusals import ACCESS_DENIED, SHARING_VIOLATION, Holder, refused
from tests.store.units import filled, names

NOW = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


@pytest.fixture
def holder(monkeypatch: pytest.MonkeyPatch) -> Holder:
    return Holder(monkeypatch)


# ---- writing a file


def test_a_file_that_an_antivirus_holds_for_a_blink_is_written(
    tmp_path: Path, holder: Holder
) -> None:
    target = tmp_path / "báo cáo.pdf"
    target.write_bytes(b"cu")
    holder.hold(lambda path: path == target, tries=3)
    with replacing(target) as temporary:
        temporary.write_bytes(b"moi")
    assert target.read_bytes() == b"moi"
    assert holder.waited == list(PAUSES[:3])
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_stays_open_is_told_by_name_and_left_alone(
    tmp_path: Path, holder: Holder
) -> None:
    target = tmp_path / "Biểu số liệu.xlsx"
    target.write_bytes(b"cu")
    holder.hold(lambda path: path == target)
    with pytest.raises(FileInUseError) as caught, replacing(target) as temporary:
        temporary.write_bytes(b"moi")
    assert "“Biểu số liệu.xlsx”" in str(caught.value.text)
    assert "open in another program" in str(caught.value.text)
    assert caught.value.target == target
    assert 1 <= sum(holder.waited) <= 2
    assert target.read_bytes() == b"cu"
    assert list(tmp_path.iterdir()) == [target]


def test_an_open_file_is_found_before_the_work_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, holder: Holder
) -> None:
    """Excel lets nobody open its file for writing; C's library gives no number of Windows'."""
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"cu")

    def no_opening(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "", str(path))

    monkeypatch.setattr(windows, "HERE", True)
    monkeypatch.setattr(windows, "longest_path", lambda: 259)
    monkeypatch.setattr(Path, "open", no_opening)
    with pytest.raises(FileInUseError), replacing(target):
        raise AssertionError("work was done in vain")
    assert len(holder.waited) == len(PAUSES)


def test_a_temporary_file_that_can_t_be_removed_hides_no_error(
    tmp_path: Path, holder: Holder
) -> None:
    holder.hold(lambda path: path.suffix == ".tmp")
    with pytest.raises(ValueError, match="giữa chừng"), replacing(tmp_path / "a.pdf") as temporary:
        temporary.write_bytes(b"x")
        raise ValueError("giữa chừng")


def test_other_refusals_are_not_waited_for(holder: Holder) -> None:
    def step() -> None:
        raise PermissionError(errno.EPERM, "")

    with pytest.raises(PermissionError):
        patiently(step)
    assert not holder.waited


@pytest.mark.parametrize("number", [SHARING_VIOLATION, ACCESS_DENIED, 33])
def test_what_windows_says_of_a_held_file_is_waited_for(
    tmp_path: Path, holder: Holder, number: int
) -> None:
    answers = [refused(number, tmp_path), refused(number, tmp_path)]

    def step() -> str:
        if answers:
            raise answers.pop()
        return "done"

    assert patiently(step) == "done"
    assert len(holder.waited) == 2


def test_a_stick_that_was_pulled_out_is_not_called_write_protected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_ready(path: Path, to: Path) -> None:
        raise refused(21, path, to)

    monkeypatch.setattr(Path, "replace", not_ready)
    with (
        pytest.raises(KnownError, match="the drive does not answer"),
        replacing(tmp_path / "a.pdf") as temporary,
    ):
        temporary.write_bytes(b"x")


def test_a_free_name_is_found_beside(tmp_path: Path) -> None:
    target = tmp_path / "báo cáo.pdf"
    assert free_name_beside(target).name == "báo cáo (2).pdf"
    (tmp_path / "báo cáo (2).pdf").touch()
    assert free_name_beside(target).name == "báo cáo (3).pdf"
    assert free_name_beside(tmp_path / "báo cáo (2).pdf").name == "báo cáo (3).pdf"


# ---- paths that Windows does not take


def test_a_path_that_is_too_long_is_refused_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    longest = len(str(tmp_path)) + 20
    monkeypatch.setattr(windows, "longest_path", lambda: longest)
    with pytest.raises(KnownError, match=f"Windows takes {longest}"):
        refuse_unwritable(tmp_path / "một cái tên dài quá.pdf")
    fits = tmp_path / "vừa đủ mười chín.pd"
    with replacing(fits) as temporary:
        assert len(str(temporary)) <= longest
        temporary.write_bytes(b"x")
    assert list(tmp_path.iterdir()) == [fits]


def test_a_data_folder_that_lies_too_deep_is_refused_and_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "longest_path", lambda: len(str(tmp_path)) + 60)
    with pytest.raises(KnownError, match="too deep"):
        Store(tmp_path / "dữ liệu của cơ quan", "A")
    assert not list(tmp_path.iterdir())
    Store(tmp_path / "a", "A").close()


@pytest.mark.parametrize("name", ["a:b.pdf", "aux.pdf", "COM1", "báo cáo.pdf ", "a?.xlsx", "NUL."])
def test_a_name_that_windows_takes_for_something_else_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(windows, "HERE", True)
    monkeypatch.setattr(windows, "longest_path", lambda: 259)
    with pytest.raises(KnownError, match="can't be the name of a file"):
        refuse_unwritable(tmp_path / name)
    assert not list(tmp_path.iterdir())


# ---- backups, restoring, preferences


def test_a_copy_that_somebody_looks_at_does_not_spoil_the_new_one(
    tmp_path: Path, holder: Holder
) -> None:
    database = filled(tmp_path)
    oldest = backups(database)[0]
    holder.hold(lambda path: path == oldest)
    for second in range(KEPT):
        copy = backup(database, "test", NOW.replace(year=2099, second=second))
        assert names(copy) == ["xã Mẫu"]
    assert len(backups(database)) == KEPT + 1
    holder.let_go()
    backup(database, "test", NOW.replace(year=2099, minute=1))
    assert len(backups(database)) == KEPT


@pytest.mark.parametrize("held", ["office.db", "office.db-wal", "office.db.new"])
def test_data_that_are_held_are_put_back_when_a_copy_can_t_be_restored(
    tmp_path: Path, holder: Holder, held: str
) -> None:
    database = filled(tmp_path)
    (copy,) = backups(database)
    (tmp_path / "office.db-wal").write_bytes(b"")
    holder.hold(lambda path: path.name == held, tries=len(PAUSES) + 1)
    before = database.read_bytes()
    with pytest.raises(KnownError, match="open in another program") as caught:
        restore(database, copy, NOW)
    assert copy.name in str(caught.value.text)
    assert database.read_bytes() == before
    assert not [one.name for one in tmp_path.iterdir() if "replaced" in one.name]
    restore(database, copy, NOW)
    assert names(database) == ["xã Mẫu"]
    assert not (tmp_path / "office.db.new").exists()


def test_preferences_are_whole_or_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "nq20desk.ini"
    PreferenceFile(path).change(export_folder="C:\\Users\\Nguyễn Văn A\\100% #1")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr("configparser.RawConfigParser.write", full)
    PreferenceFile(path).change(export_folder="đâu đó")
    assert PreferenceFile(path).values.export_folder == "C:\\Users\\Nguyễn Văn A\\100% #1"
    assert list(tmp_path.iterdir()) == [path]
