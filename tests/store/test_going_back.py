"""Going back to the previous program: data of a newer schema, and the copy from before it."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.store.backup import KEPT, backup, backups, made_at, newest_usable, restore
from nq20desk.store.holder import Purpose, read_holder, this_process
from nq20desk.store.lock import LOCK, FolderLock, InUseError, refusal_of
from nq20desk.store.migrations import NewerDataError, newest, version_of_file
from nq20desk.store.store import Store
from tests.store.units import filled, names

NOW = datetime(2099, 11, 22, 8, tzinfo=UTC)


def upgrade(database: Path) -> None:
    """What the next program does: a copy, then a schema that this one doesn't know."""
    backup(database, "migration", NOW)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE schema SET value = ?", (str(newest() + 1),))
        connection.execute("UPDATE unit SET name = 'xã Mới'")
    backup(database, "close", NOW + timedelta(hours=1))


def test_newer_data_are_refused_and_the_copy_from_before_is_found(tmp_path: Path) -> None:
    database = filled(tmp_path, "xã Mẫu")
    upgrade(database)
    with pytest.raises(NewerDataError, match="newer"):
        Store(tmp_path, "A")
    copy = newest_usable(database)
    assert copy is not None
    assert copy.name.endswith("-migration.db")
    assert version_of_file(copy) == newest()
    assert made_at(copy) == NOW


def test_going_back_keeps_the_newer_data_beside(tmp_path: Path) -> None:
    database = filled(tmp_path, "xã Mẫu")
    upgrade(database)
    copy = newest_usable(database)
    assert copy is not None
    aside = restore(database, copy, NOW)
    assert aside is not None
    assert names(database) == ["xã Mẫu"]
    assert names(aside) == ["xã Mới"]
    assert version_of_file(aside) == newest() + 1
    Store(tmp_path, "A").close()


def test_a_newer_copy_is_not_restored(tmp_path: Path) -> None:
    database = filled(tmp_path, "xã Mẫu")
    upgrade(database)
    before = database.read_bytes()
    with pytest.raises(KnownError, match="newer nq20desk"):
        restore(database, backups(database)[0], NOW)
    assert database.read_bytes() == before


def test_the_copy_from_before_the_migration_outlives_the_others(tmp_path: Path) -> None:
    database = filled(tmp_path, "xã Mẫu")
    upgrade(database)
    for minute in range(KEPT + 5):
        backup(database, "close", NOW + timedelta(days=1, minutes=minute))
    copy = newest_usable(database)
    assert copy is not None
    assert copy.name.endswith("-migration.db")
    assert len(backups(database)) == KEPT + 1


def test_a_held_folder_says_since_when_and_by_what(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path, Purpose.WINDOW)
    refusal = refusal_of(tmp_path)
    assert refusal is not None
    assert refusal.holder is not None
    assert refusal.holder.pid == os.getpid()
    assert f"{refusal.holder.since.astimezone(VIETNAM):%H:%M %d/%m/%Y}" in str(refusal)
    lock.release()
    assert refusal_of(tmp_path) is None
    command = FolderLock(tmp_path)
    with pytest.raises(InUseError, match="A command of nq20desk"):
        FolderLock(tmp_path)
    command.release()


def test_another_session_or_computer_is_named() -> None:
    here = this_process(Purpose.WINDOW)
    assert here.is_near
    session = replace(here, session=here.session + 1, user="nguyenvana")
    assert not session.is_near
    assert "another session" in str(session.sentence("D:/dữ liệu"))
    assert "nguyenvana" in str(session.sentence("D:/dữ liệu"))
    assert "Switch to that session" in str(session.remedy)
    computer = replace(here, computer="MAY-02")
    assert "The computer MAY-02" in str(computer.sentence("D:/dữ liệu"))
    assert "on that computer" in str(computer.remedy)


def test_a_note_comes_back_as_it_was_written() -> None:
    here = this_process(Purpose.COMMAND)
    assert read_holder(here.to_bytes()) == here


@pytest.mark.parametrize(
    "note",
    [b"", b"x", b"[]", b"{}", b"\xff\xfe", b"1", b"null", json.dumps({"user": "a"}).encode(),
     b'"' + b"x" * 5000],
)  # fmt: skip
def test_a_note_of_something_else_holds_nobody_up(note: bytes, tmp_path: Path) -> None:
    assert read_holder(note) is None
    (tmp_path / LOCK).write_bytes(b" " + note)
    FolderLock(tmp_path).release()


def test_a_killed_holder_leaves_the_folder_free(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from nq20desk.store.lock import FolderLock\n"
        "held = FolderLock(Path(sys.argv[1])); os._exit(3)"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60)
    assert ended.returncode == 3
    assert read_holder((tmp_path / LOCK).read_bytes()[1:]) is not None
    assert refusal_of(tmp_path) is None
