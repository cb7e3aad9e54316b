"""Bad input at the door: damaged, newer, locked, read-only; backups, migrations, restoring."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.store.backup import KEPT, backup, backups, restore
from nq20desk.store.operations import SaveUnit
from nq20desk.store.sqlite import open_engine
from nq20desk.store.store import DATABASE, Store

NOW = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


def filled(folder):
    store = Store(folder, "A")
    store.run(SaveUnit("mau", "xã Mẫu", "commune"))
    store.close()
    return folder / DATABASE


def names(database):
    with closing(sqlite3.connect(database)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM unit")]


def test_a_damaged_database_is_refused_and_left_as_it_is(tmp_path):
    database = filled(tmp_path)
    content = bytearray(database.read_bytes())
    content[100:4000] = b"\xff" * 3900
    database.write_bytes(content)
    with pytest.raises(KnownError, match="damaged") as refused:
        Store(tmp_path, "A")
    assert "backups" in str(refused.value.remedy)
    assert database.read_bytes() == bytes(content)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / DATABASE).write_text("không phải cơ sở dữ liệu" * 100, encoding="utf-8")
    with pytest.raises(KnownError, match="damaged"):
        Store(tmp_path, "A")


def test_an_emptied_database_is_refused_and_its_copy_can_be_restored(tmp_path):
    database = filled(tmp_path)
    copy = backup(database, "close", NOW)
    database.write_bytes(b"")
    with pytest.raises(KnownError, match="damaged"):
        Store(tmp_path, "A")
    assert database.read_bytes() == b""
    restore(database, copy, NOW)
    assert names(database) == ["xã Mẫu"]


def test_a_newer_database_is_refused_and_left_as_it_is(tmp_path):
    database = filled(tmp_path)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE schema SET value = '99'")
    before = database.read_bytes()
    with pytest.raises(KnownError, match="newer"):
        Store(tmp_path, "A")
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    "break_it",
    ["UPDATE schema SET value = 'abc'", "DELETE FROM schema", "DROP TABLE schema",
     "DROP TABLE section"],
)  # fmt: skip
def test_tables_that_no_nq20desk_has_written_are_refused(tmp_path, break_it):
    database = filled(tmp_path)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(break_it)
    with pytest.raises(KnownError, match="damaged"):
        Store(tmp_path, "A")


def test_a_second_program_on_the_same_data_is_refused(tmp_path):
    store = Store(tmp_path, "A")
    code = (
        "import sys; from pathlib import Path; from nq20desk.store.store import Store\n"
        "try: Store(Path(sys.argv[1]), 'B')\n"
        "except Exception as error: print(error); sys.exit(7)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 7
    assert "already using" in done.stdout
    store.close()
    Store(tmp_path, "A").close()


@pytest.mark.skipif(os.name == "nt", reason="Unix permissions")
def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path):
    blocked = tmp_path / "tệp"
    blocked.write_text("x", encoding="utf-8")
    with pytest.raises(KnownError, match="can't be written"):
        Store(blocked / "dữ liệu", "A")


def test_closing_after_a_change_makes_a_backup_that_can_be_opened(tmp_path):
    database = filled(tmp_path / "dữ liệu của tôi")
    (copy,) = backups(database)
    assert names(copy) == ["xã Mẫu"]
    assert copy.name.endswith("-close.db")


def test_closing_without_a_change_makes_none(tmp_path):
    database = filled(tmp_path)
    Store(tmp_path, "A").close()
    assert len(backups(database)) == 1


def test_a_backup_of_the_open_database_holds_the_newest_step(tmp_path):
    store = Store(tmp_path, "A")
    store.run(SaveUnit("mau", "xã Mẫu", "commune"))
    copy = store.back_up()
    assert names(copy) == ["xã Mẫu"]
    store.close()


def test_only_the_newest_copies_are_kept(tmp_path):
    database = filled(tmp_path)
    for second in range(KEPT + 5):
        backup(database, "test", NOW.replace(minute=second))
    assert len(backups(database)) == KEPT


def test_restoring_puts_the_former_data_aside(tmp_path):
    database = filled(tmp_path)
    (copy,) = backups(database)
    database.write_bytes(b"hong")
    aside = restore(database, copy, NOW)
    assert names(database) == ["xã Mẫu"]
    assert aside.read_bytes() == b"hong"
    Store(tmp_path, "A").close()


def test_a_damaged_copy_is_not_restored(tmp_path):
    database = filled(tmp_path)
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"khong phai sqlite" * 300)
    with pytest.raises(KnownError):
        restore(database, bad, NOW)
    assert names(database) == ["xã Mẫu"]


def test_safety_pragmas_are_in_force(tmp_path):
    engine = open_engine(filled(tmp_path))
    with engine.connect() as connection:
        values = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                  for name in ("journal_mode", "synchronous", "foreign_keys")}  # fmt: skip
    assert values == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    engine.dispose()


def test_a_copy_that_is_not_there_replaces_nothing(tmp_path):
    database = filled(tmp_path)
    for copy in (tmp_path / "no-such.db", tmp_path / "empty.db"):
        (tmp_path / "empty.db").touch()
        with pytest.raises(KnownError, match="There is no copy"):
            restore(database, copy, NOW)
    assert names(database) == ["xã Mẫu"]


def test_a_relative_folder_is_opened_again(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        Store(Path("dữ liệu"), "A").close()
    assert (tmp_path / "dữ liệu" / DATABASE).exists()
