"""Where data may lie: not on the network, not too deep; synced folders are told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.store import windows
from nq20desk.store.places import (
    conflict_copies,
    dangers_to,
    is_network_path,
    refuse_network_share,
    syncing_service,
)

FIXED, REMOTE = 3, 4


def drive_type(root: str) -> int:
    return {"C:\\": FIXED, "E:\\": 2, "Z:\\": REMOTE}.get(root, 1)


@pytest.mark.parametrize(
    ("path", "is_remote"),
    [
        (r"C:\Users\Nguyễn Văn A\AppData\Local\nq20desk", False),
        (r"E:\nq20desk", False),
        (r"Z:\Phòng Y tế\nq20desk", True),
        (r"\\may-chu\chung\nq20desk", True),
        ("//may-chu/chung/nq20desk", True),
        (r"\\wsl$\Ubuntu\home\a", True),
        (r"\\wsl.localhost\Ubuntu\home\a", True),
        (r"\\?\C:\Users\a", False),
        (r"\\?\Z:\Users\a", True),
        (r"\\?\UNC\may-chu\chung", True),
        (r"\\?\unc\may-chu\chung", True),
        (r"tương đối\a", False),
    ],
)
def test_paths_of_windows_that_lead_over_the_network(path: str, is_remote: bool) -> None:
    assert is_network_path(path, drive_type) is is_remote


def test_a_mapped_drive_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "HERE", True)
    monkeypatch.setattr(windows, "drive_type", drive_type)
    with pytest.raises(KnownError, match="network share"):
        refuse_network_share(Path("Z:\\Phòng Y tế"))
    refuse_network_share(Path("C:\\Phòng Y tế"))


ONEDRIVE = {"OneDriveCommercial": r"C:\Users\Nguyễn Văn A\OneDrive - UBND xã", "OneDrive": ""}


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\Nguyễn Văn A\OneDrive - UBND xã\nq20desk", "OneDrive"),
        (r"c:\users\nguyễn văn a\onedrive - ubnd xã", "OneDrive"),
        (r"C:\Users\Nguyễn Văn A\OneDrive - UBND xã 2\nq20desk", None),
        (r"C:\Users\Nguyễn Văn A\AppData\Local\nq20desk", None),
    ],
)
def test_onedrive_tells_its_folder_to_every_program(folder: str, service: str | None) -> None:
    assert syncing_service(Path(folder), ONEDRIVE, ignore_case=True) == service


@pytest.mark.parametrize(
    ("inside", "mark", "service"),
    [
        ("OneDrive - Sở Y tế/nq20desk", "", "OneDrive"),
        ("Dropbox/công việc/nq20desk", "", "Dropbox"),
        ("dữ liệu chung/nq20desk", "dữ liệu chung/.dropbox.cache", "Dropbox"),
        ("My Drive/nq20desk", "", "Google Drive"),
        ("tài liệu/nq20desk", "tài liệu/.tmp.driveupload", "Google Drive"),
        ("OneDriveCu/nq20desk", "", None),
        ("nq20desk", "", None),
    ],
)
def test_folders_that_are_synced_are_known_by_their_marks(
    tmp_path: Path, inside: str, mark: str, service: str | None
) -> None:
    (tmp_path / inside).mkdir(parents=True)
    if mark:
        (tmp_path / mark).mkdir()
    assert syncing_service(tmp_path / inside, {}) == service


def test_onedrive_where_case_counts(tmp_path: Path) -> None:
    environment = {"OneDriveConsumer": str(tmp_path / "Của tôi")}
    assert syncing_service(tmp_path / "Của tôi" / "a", environment, ignore_case=False)
    assert not syncing_service(tmp_path / "Khác", environment, ignore_case=False)


def test_copies_that_a_service_made_are_noticed_and_our_own_are_not(tmp_path: Path) -> None:
    database = tmp_path / "office.db"
    for name in ("office.db", "office-replaced-20260105-080000.db", "office.db-wal", "khác.db",
                 "office-PC2.db", "office (1).db"):  # fmt: skip
        (tmp_path / name).touch()
    assert [one.name for one in conflict_copies(database)] == ["office (1).db", "office-PC2.db"]
    ((said, remedy),) = dangers_to(database, None)
    assert "office-PC2.db" in str(said)
    assert str(remedy)


def test_every_danger_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "office-PC2.db").touch()
    told = list(dangers_to(tmp_path / "office.db", "OneDrive"))
    assert len(told) == 2
    assert "OneDrive" in str(told[0][0])
    assert str(tmp_path) in str(told[0][0])
    assert not list(dangers_to(tmp_path / "xa" / "office.db", None))


def test_environment_is_that_of_the_program_unless_another_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "OneDrive", str(tmp_path))
    assert syncing_service(tmp_path / "nq20desk") == "OneDrive"
